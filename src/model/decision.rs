//! A tree: questions, what can be answered, and where each path ends.

use std::collections::BTreeMap;

use super::answer::Answer;
use super::criterion::Criterion;
use super::need::{self, Need};
use super::tool::{self, Tool};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::decision as raw;

/// More than anybody would answer. It bounds how deep a walk along a path can go.
const MOST_QUESTIONS: usize = 100;

/// A tree; every option leads to a question or an end that exists. It may still loop, which `check` tells.
#[derive(Debug)]
pub struct Decision {
    /// Its id.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// The question it starts with.
    pub first: Slug,
    /// The questions, in the order in which they are written.
    pub questions: Vec<Question>,
    /// The ends.
    pub ends: Vec<End>,
}

/// A question.
#[derive(Debug)]
pub struct Question {
    /// Its id.
    pub id: Slug,
    /// What can be answered.
    pub options: Vec<Choice>,
    /// Where it stands.
    pub span: Span,
}

/// One thing that can be answered.
#[derive(Debug)]
pub struct Choice {
    /// Its id.
    pub id: Spanned<Slug>,
    /// What it adds to the needs.
    pub needs: Vec<Need>,
    /// Where it leads.
    pub go: Go,
}

/// Where an option leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Go {
    /// To the next question.
    Question(Slug),
    /// To an end.
    End(Slug),
}

/// Where a path ends.
#[derive(Debug)]
pub struct End {
    /// Its id.
    pub id: Slug,
    /// What it gives.
    pub gives: Gives,
    /// Where it stands.
    pub span: Span,
}

/// What an end gives.
#[derive(Debug, Clone)]
pub enum Gives {
    /// A quick answer.
    Answer(Spanned<Slug>),
    /// Some tools.
    Stack(Vec<Spanned<Slug>>),
}

impl Decision {
    /// A question by its id.
    pub fn question(&self, id: &Slug) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// An end by its id.
    pub fn end(&self, id: &Slug) -> Option<&End> {
        self.ends.iter().find(|end| end.id == *id)
    }
}

/// The trees, in their order.
pub(super) fn build(
    mut raw: Vec<raw::Decision>,
    criteria: &[Criterion],
    tools: &BTreeMap<Slug, Tool>,
    answers: &[Answer],
) -> (Vec<Decision>, Diagnostics) {
    let mut problems = Diagnostics::default();
    raw.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    let decisions =
        raw.into_iter().filter_map(|raw| one(raw, criteria, tools, answers, &mut problems)).collect();
    (decisions, problems)
}

fn one(
    raw: raw::Decision,
    criteria: &[Criterion],
    tools: &BTreeMap<Slug, Tool>,
    answers: &[Answer],
    problems: &mut Diagnostics,
) -> Option<Decision> {
    let raw::Decision { id, path, order: _, first, mut questions, ends } = raw;
    if let Some(extra) = questions.get(MOST_QUESTIONS) {
        problems.push(
            Diagnostic::error(
                "too-many-questions",
                extra.span.clone(),
                format!("decision `{id}` asks more than {MOST_QUESTIONS} questions"),
            )
            .help("make several trees of it"),
        );
        questions.truncate(MOST_QUESTIONS);
    }
    // Every node of the tree, whatever it is, with its place.
    let mut nodes: BTreeMap<Slug, Span> = BTreeMap::new();
    for node in questions.iter().map(|question| &question.id).chain(ends.iter().map(|end| &end.id)) {
        if let Some(first) = nodes.get(&node.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    node.span.clone(),
                    format!("decision `{id}` has two questions or ends called `{}`", node.value),
                )
                .help("rename one of the two")
                .related(first.clone(), "the first one"),
            );
        } else {
            nodes.insert(node.value.clone(), node.span.clone());
        }
    }
    let asks: Vec<Slug> = questions.iter().map(|question| question.id.value.clone()).collect();
    let questions: Vec<Question> = questions
        .into_iter()
        .map(|raw::Question { id: question, options, span }| {
            let mut seen: BTreeMap<Slug, Span> = BTreeMap::new();
            let options = options
                .into_iter()
                .filter_map(|raw::Choice { id: option, needs, go }| {
                    if let Some(first) = seen.insert(option.value.clone(), option.span.clone()) {
                        problems.push(
                            Diagnostic::error(
                                "duplicate-id",
                                option.span.clone(),
                                format!(
                                    "the question `{}` has two options called `{}`",
                                    question.value, option.value
                                ),
                            )
                            .help("rename one of the two")
                            .related(first, "the first one"),
                        );
                        return None;
                    }
                    let needs = need::build(needs, criteria, problems);
                    let go = go?;
                    if !nodes.contains_key(&go.value) {
                        problems.push(
                            Diagnostic::error(
                                "unknown-node",
                                go.span,
                                format!(
                                    "the option `{}` leads to a question or an end that does not exist: `{}`",
                                    option.value, go.value
                                ),
                            )
                            .maybe_help(did_you_mean(go.value.as_str(), nodes.keys().map(Slug::as_str))),
                        );
                        return None;
                    }
                    let go =
                        if asks.contains(&go.value) { Go::Question(go.value) } else { Go::End(go.value) };
                    Some(Choice { id: option, needs, go })
                })
                .collect();
            Question { id: question.value, options, span }
        })
        .collect();
    let ends = ends.into_iter().filter_map(|end| give(end, &id, tools, answers, problems)).collect();
    let first = first?;
    if !asks.contains(&first.value) {
        problems.push(
            Diagnostic::error(
                "unknown-node",
                first.span,
                format!("decision `{id}` starts with a question that does not exist: `{}`", first.value),
            )
            .maybe_help(did_you_mean(first.value.as_str(), asks.iter().map(Slug::as_str))),
        );
        return None;
    }
    Some(Decision { id, path, first: first.value, questions, ends })
}

fn give(
    raw: raw::End,
    decision: &Slug,
    tools: &BTreeMap<Slug, Tool>,
    answers: &[Answer],
    problems: &mut Diagnostics,
) -> Option<End> {
    let raw::End { id, answer, stack, span } = raw;
    let gives = match answer {
        Some(answer) => {
            if let Some(first) = stack.first() {
                problems.push(
                    Diagnostic::error(
                        "two-gifts",
                        first.span.clone(),
                        format!("the end `{}` has an answer and a stack", id.value),
                    )
                    .help("keep one of the two"),
                );
            }
            if !answers.iter().any(|known| known.id == answer.value) {
                problems.push(
                    Diagnostic::error(
                        "unknown-answer",
                        answer.span,
                        format!(
                            "the end `{}` gives an answer that does not exist: `{}`",
                            id.value, answer.value
                        ),
                    )
                    .wants(format!("catalogue/answers/{}.toml", answer.value))
                    .maybe_help(did_you_mean(
                        answer.value.as_str(),
                        answers.iter().map(|known| known.id.as_str()),
                    )),
                );
                return None;
            }
            Gives::Answer(answer)
        }
        None => {
            let names_none = stack.is_empty();
            let stack = tool::known(
                stack,
                &format!("the end `{}` of decision `{decision}`", id.value),
                tools,
                problems,
            );
            if names_none {
                problems.push(
                    Diagnostic::error(
                        "empty-stack",
                        span.clone(),
                        format!("the end `{}` gives nothing", id.value),
                    )
                    .help("add `answer = \"…\"` or `stack = [\"…\"]`"),
                );
            }
            Gives::Stack(stack)
        }
    };
    Some(End { id: id.value, gives, span })
}
