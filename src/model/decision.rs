//! A tree: questions, what can be answered, and where each path ends.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::answer::Answer;
use super::compromise::{self, Compromise};
use super::criterion::Criterion;
use super::need::{self, Need};
use super::tool::{self, Tool};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::decision as raw;

/// How many answered paths a tree may have. Each is a page: as many as a mirror on a slow connection can still take.
pub const MOST_PATHS: u64 = 5_000;

/// How many questions a path may ask: each answer is a folder in the address of the next page, and file systems take about 4,000 bytes.
pub const LONGEST_PATH: usize = 40;

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
    /// Where each of them is.
    index: BTreeMap<Slug, Node>,
}

/// A question or an end, by its place among them.
#[derive(Debug, Clone, Copy)]
enum Node {
    Question(usize),
    End(usize),
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
    /// Where that knowingly falls short, besides what an answer says of itself.
    pub compromises: Vec<Compromise>,
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
    /// Whatever meets the needs of the path that leads there.
    Auto,
}

/// A way through a tree, from its first question to an end.
#[derive(Debug, Clone)]
pub struct Path<'a> {
    /// The questions on it, each with the option that was taken.
    pub taken: Vec<(&'a Question, &'a Choice)>,
    /// Where it ends.
    pub end: &'a End,
}

impl<'a> Path<'a> {
    /// What is asked along it.
    pub fn needs(&self) -> Vec<&'a Need> {
        self.taken.iter().flat_map(|(_, option)| &option.needs).collect()
    }
}

/// The options that are taken, as ids: `words › call`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let taken: Vec<&str> = self.taken.iter().map(|(_, option)| option.id.value.as_str()).collect();
        f.write_str(&taken.join(" › "))
    }
}

/// Questions that lead back to the first of them.
#[derive(Debug)]
pub struct Circle<'a> {
    /// The questions, the first one again at the end.
    pub way: Vec<&'a Slug>,
    /// The option that closes it.
    pub closed_by: &'a Choice,
}

/// How large a tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// How many paths there are; [`u64::MAX`] for that many or more.
    pub paths: u64,
    /// How many questions the longest path asks.
    pub longest: usize,
}

impl Decision {
    /// A question by its id.
    pub fn question(&self, id: &Slug) -> Option<&Question> {
        match self.index.get(id)? {
            Node::Question(at) => self.questions.get(*at),
            Node::End(_) => None,
        }
    }

    /// An end by its id.
    pub fn end(&self, id: &Slug) -> Option<&End> {
        match self.index.get(id)? {
            Node::End(at) => self.ends.get(*at),
            Node::Question(_) => None,
        }
    }

    /// How many paths there are and how long they are, in time that grows with the number of options and not of paths.
    ///
    /// # Errors
    /// With the first circle, if the tree goes round in one: it has no end to count to.
    pub fn size(&self) -> Result<Size, Circle<'_>> {
        // What is known of a question once all that it leads to is known.
        let mut known: BTreeMap<&Slug, Size> = BTreeMap::new();
        // The questions from the first to the one being looked at, each with how many of its options were looked at. A tree of many thousand
        // questions would overflow a stack of calls.
        let mut way: Vec<(&Question, usize)> =
            self.question(&self.first).map(|first| (first, 0)).into_iter().collect();
        let mut on_the_way: BTreeSet<&Slug> = way.iter().map(|(question, _)| &question.id).collect();
        while let Some((question, looked_at)) = way.last_mut() {
            let question: &Question = question;
            if let Some(option) = question.options.get(*looked_at) {
                *looked_at += 1;
                let Go::Question(next) = &option.go else { continue };
                if on_the_way.contains(next) {
                    let mut circle: Vec<&Slug> = way.iter().map(|(question, _)| &question.id).collect();
                    circle.drain(..circle.iter().position(|id| *id == next).unwrap_or(0));
                    circle.push(next);
                    return Err(Circle { way: circle, closed_by: option });
                }
                if !known.contains_key(next)
                    && let Some(next) = self.question(next)
                {
                    on_the_way.insert(&next.id);
                    way.push((next, 0));
                }
                continue;
            }
            let mut size = Size { paths: 0, longest: 0 };
            for option in &question.options {
                let beyond = match &option.go {
                    Go::Question(next) => known.get(next).copied().unwrap_or(Size { paths: 0, longest: 0 }),
                    Go::End(_) => Size { paths: 1, longest: 0 },
                };
                size.paths = size.paths.saturating_add(beyond.paths);
                size.longest = size.longest.max(beyond.longest);
            }
            size.longest += 1;
            known.insert(&question.id, size);
            on_the_way.remove(&question.id);
            way.pop();
        }
        Ok(known.get(&self.first).copied().unwrap_or(Size { paths: 0, longest: 0 }))
    }

    /// Every path, in the order of the options; none if there are more than [`MOST_PATHS`], one asks more than [`LONGEST_PATH`] questions, or
    /// the tree goes round in a circle, each of which `check` tells.
    pub fn paths(&self) -> Vec<Path<'_>> {
        let fine = self.size().is_ok_and(|size| size.paths <= MOST_PATHS && size.longest <= LONGEST_PATH);
        let mut paths = Vec::new();
        if fine && let Some(first) = self.question(&self.first) {
            self.walk(first, &mut Vec::new(), &mut paths);
        }
        paths
    }

    /// Walks on from a question. How deep it goes is bounded by [`LONGEST_PATH`].
    fn walk<'a>(
        &'a self,
        question: &'a Question,
        taken: &mut Vec<(&'a Question, &'a Choice)>,
        paths: &mut Vec<Path<'a>>,
    ) {
        for option in &question.options {
            taken.push((question, option));
            match &option.go {
                Go::Question(next) => {
                    if let Some(next) = self.question(next) {
                        self.walk(next, taken, paths);
                    }
                }
                Go::End(end) => {
                    if let Some(end) = self.end(end) {
                        paths.push(Path { taken: taken.clone(), end });
                    }
                }
            }
            taken.pop();
        }
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
    let raw::Decision { id, path, order: _, first, questions, ends } = raw;
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
    let asks: BTreeSet<Slug> = questions.iter().map(|question| question.id.value.clone()).collect();
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
    let ends: Vec<End> =
        ends.into_iter().filter_map(|end| give(end, &id, criteria, tools, answers, problems)).collect();
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
    // Of two with one name, which was told, the first one stays.
    let named = questions.iter().enumerate().map(|(at, question)| (question.id.clone(), Node::Question(at)));
    let named = named.chain(ends.iter().enumerate().map(|(at, end)| (end.id.clone(), Node::End(at))));
    let mut index = BTreeMap::new();
    for (id, node) in named {
        index.entry(id).or_insert(node);
    }
    Some(Decision { id, path, first: first.value, questions, ends, index })
}

fn give(
    raw: raw::End,
    decision: &Slug,
    criteria: &[Criterion],
    tools: &BTreeMap<Slug, Tool>,
    answers: &[Answer],
    problems: &mut Diagnostics,
) -> Option<End> {
    let raw::End { id, answer, stack, auto, compromises, span } = raw;
    let auto = auto.filter(|auto| auto.value);
    let gifts: Vec<(&str, &Span)> = [
        answer.as_ref().map(|answer| ("an answer", &answer.span)),
        stack.first().map(|first| ("a stack", &first.span)),
        auto.as_ref().map(|auto| ("`auto`", &auto.span)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let [(first, _), (second, at), ..] = gifts.as_slice() {
        problems.push(
            Diagnostic::error(
                "two-gifts",
                (*at).clone(),
                format!("the end `{}` has {first} and {second}", id.value),
            )
            .help("keep one of the two"),
        );
    }
    let compromises = compromise::build(compromises, criteria, problems);
    if auto.is_some()
        && let Some(first) = compromises.first()
    {
        problems.push(
            Diagnostic::error(
                "two-gifts",
                first.need.span.clone(),
                format!(
                    "the end `{}` lists what meets the needs, so it has nothing to compromise on",
                    id.value
                ),
            )
            .help("delete the compromise, or name a `stack` in place of `auto`"),
        );
    }
    let gives = if let Some(answer) = answer {
        if !answers.iter().any(|known| known.id == answer.value) {
            problems.push(
                Diagnostic::error(
                    "unknown-answer",
                    answer.span,
                    format!("the end `{}` gives an answer that does not exist: `{}`", id.value, answer.value),
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
    } else if auto.is_some() {
        Gives::Auto
    } else {
        if stack.is_empty() {
            problems.push(
                Diagnostic::error(
                    "empty-stack",
                    span.clone(),
                    format!("the end `{}` gives nothing", id.value),
                )
                .help("add `answer = \"…\"`, `stack = [\"…\"]` or `auto = true`"),
            );
        }
        let by = format!("the end `{}` of decision `{decision}`", id.value);
        Gives::Stack(tool::known(stack, &by, tools, problems))
    };
    Some(End { id: id.value, gives, compromises, span })
}
