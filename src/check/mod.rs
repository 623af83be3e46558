//! Stage 3: what is wrong with a brochure whose every name resolves, one rule a file.
//!
//! A rule sees the [`Brochure`], and its [`Advice`] held against the needs that it answers, and gives problems, nothing else: it can never
//! change what is built. Each is named by the fault it finds, which is also the code of its problems, and says in [`Rule::explain`] what the
//! fault is and how to mend it.

mod avoided_recommendation;
mod bare_source;
mod broken_translation;
mod contradictory_needs;
mod dead_end;
mod disputed_claim;
mod empty_catalogue;
mod endless_decision;
mod future_claim;
mod idle_compromise;
mod idle_need;
mod indistinguishable_options;
mod misshapen_translation;
mod missing_translation;
mod missing_word;
mod no_needs;
mod obsolete_message;
mod original_in_original;
mod shortfall;
mod stale_claim;
mod stale_translation;
mod too_many_paths;
mod undated_translation;
mod unfaithful_translation;
mod unfinished_language;
mod unknown_claim;
mod unmet_path;
mod unreachable_node;
mod unreviewed_translation;
mod unshown_tool;
mod untranslated_passage;
mod unused_source;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, ticked};
use crate::base::span::{Span, Spanned};
use crate::model::Brochure;
use crate::model::advice::{Advice, Answered, Decided};
use crate::model::compromise::Compromise;
use crate::model::decision::{End, Gives, Path};
use crate::model::need::{Need, Requirement, Wanted};
use crate::model::stack::Held;
use crate::model::tool::Tool;

/// One rule.
pub struct Rule {
    /// The fault that it finds.
    pub name: &'static str,
    /// What the fault is, why it matters, how to mend it.
    pub explain: &'static str,
    /// Finds it.
    run: fn(&Brochure, &Advice<'_>) -> Diagnostics,
}

/// Every rule, in the order of the names.
pub const RULES: [Rule; 32] = [
    avoided_recommendation::RULE,
    bare_source::RULE,
    broken_translation::RULE,
    contradictory_needs::RULE,
    dead_end::RULE,
    disputed_claim::RULE,
    empty_catalogue::RULE,
    endless_decision::RULE,
    future_claim::RULE,
    idle_compromise::RULE,
    idle_need::RULE,
    indistinguishable_options::RULE,
    misshapen_translation::RULE,
    missing_translation::RULE,
    missing_word::RULE,
    no_needs::RULE,
    obsolete_message::RULE,
    original_in_original::RULE,
    shortfall::RULE,
    stale_claim::RULE,
    stale_translation::RULE,
    too_many_paths::RULE,
    undated_translation::RULE,
    unfaithful_translation::RULE,
    unfinished_language::RULE,
    unknown_claim::RULE,
    unmet_path::RULE,
    unreachable_node::RULE,
    unreviewed_translation::RULE,
    unshown_tool::RULE,
    untranslated_passage::RULE,
    unused_source::RULE,
];

/// Holds every rule against a brochure.
pub fn check(brochure: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let found: Vec<Diagnostics> = RULES.par_iter().map(|rule| (rule.run)(brochure, advice)).collect();
    let mut problems = Diagnostics::default();
    for found in found {
        problems.extend(found);
    }
    problems
}

/// How many paths a message names; there may be thousands, and `colportage impact` names them all.
const MOST_NAMED: usize = 12;

/// One requirement of one recommendation, held against its tools: of an answer by itself, or of an end on the paths that reach it.
struct Judgement<'a> {
    /// What recommends, for messages: "answer `assembly`", "the end `few` of decision `meeting`".
    by: String,
    /// Where its tools are named.
    at: Span,
    /// The tools.
    tools: &'a [&'a Tool],
    /// Where what is asked was written.
    needs: Vec<&'a Need>,
    /// The outcome.
    held: &'a Held<'a>,
    /// What is said of it to readers, if it is not met.
    compromise: Option<&'a Compromise>,
    /// The paths that ask for it; empty for an answer.
    paths: Vec<&'a Path<'a>>,
}

impl Judgement<'_> {
    /// " on the path `a › b`", " on 3 paths: …"; nothing for an answer.
    fn on(&self) -> String {
        on(&self.paths)
    }

    /// The problem with where it was asked and what was claimed.
    fn with_places(&self, mut problem: Diagnostic) -> Diagnostic {
        for need in &self.needs {
            if need.span != problem.span {
                problem = problem.related(need.span.clone(), "asked here");
            }
        }
        let decisive = self.held.decisive().filter(|_| self.held.missing().is_empty());
        if let Some(claim) = decisive.and_then(|link| link.finding.claim) {
            let sources = ticked(claim.sources.iter().map(Slug::as_str));
            problem = problem.related(
                claim.span.clone(),
                format!("claimed here: {}, {} by {sources}", claim.value, claim.as_of),
            );
        }
        problem
    }
}

/// " on the path `a › b`", " on 3 paths: …"; nothing where there is none.
fn on(paths: &[&Path<'_>]) -> String {
    let named: Vec<String> = paths.iter().take(MOST_NAMED).map(ToString::to_string).collect();
    let named = ticked(named.iter().map(String::as_str));
    match paths.len() {
        0 => String::new(),
        1 => format!(" on the path {named}"),
        all if all <= MOST_NAMED => format!(" on {all} paths: {named}"),
        all => format!(" on {all} paths: {named} and {} more", all - MOST_NAMED),
    }
}

/// Everything that is recommended, requirement by requirement. Paths that ask the same of one end are taken together.
fn judgements<'a>(advice: &'a Advice<'a>) -> Vec<Judgement<'a>> {
    let mut all: Vec<Judgement<'a>> = Vec::new();
    for Answered { answer, stack, requirements, held, aside: _ } in &advice.answers {
        for (held, requirement) in held.iter().zip(&requirements.all) {
            all.push(Judgement {
                by: format!("answer `{}`", answer.id),
                at: requirement.by.first().map_or_else(|| Span::file(&answer.path), |need| need.span.clone()),
                tools: stack,
                needs: requirement.by.clone(),
                held,
                compromise: compromise(&answer.compromises, requirement),
                paths: Vec::new(),
            });
        }
    }
    for Decided { decision, paths } in &advice.decisions {
        let mut seen: BTreeMap<(&Slug, &Slug, &Wanted), usize> = BTreeMap::new();
        for reached in paths {
            let end = reached.path.end;
            for (held, requirement) in reached.given.held.iter().zip(&reached.requirements.all) {
                let at = *seen
                    .entry((&end.id, &requirement.criterion.id, &requirement.wanted))
                    .or_insert_with(|| {
                        all.push(Judgement {
                            by: format!("the end `{}` of decision `{}`", end.id, decision.id),
                            at: gift(end),
                            tools: &reached.given.stack,
                            needs: Vec::new(),
                            held,
                            compromise: reached.compromise(&requirement.criterion.id),
                            paths: Vec::new(),
                        });
                        all.len() - 1
                    });
                let judgement = &mut all[at];
                judgement.paths.push(&reached.path);
                for need in &requirement.by {
                    if !judgement.needs.iter().any(|known| known.span == need.span) {
                        judgement.needs.push(need);
                    }
                }
            }
        }
    }
    all
}

fn compromise<'a>(said: &'a [Compromise], requirement: &Requirement<'_>) -> Option<&'a Compromise> {
    said.iter().find(|said| said.need.value == requirement.criterion.id)
}

/// Where an end says what it gives.
fn gift(end: &End) -> Span {
    match &end.gives {
        Gives::Answer(answer) => answer.span.clone(),
        Gives::Stack(stack) => stack.first().map_or_else(|| end.span.clone(), |first| first.span.clone()),
        Gives::Auto => end.span.clone(),
    }
}

/// "`mumble` (200 in practice, 2020-04)": the tools that an outcome is due to, each with what is claimed of it.
fn due_to(held: &Held<'_>) -> String {
    let told: Vec<String> = held
        .deciding()
        .map(|link| match link.finding.claim {
            Some(claim) => format!("`{}` ({}, {})", link.tool.id, claim.value, claim.as_of),
            None => format!("`{}`", link.tool.id),
        })
        .collect();
    told.join(" and ")
}

/// Every recommended tool, with what recommends it.
fn recommended<'a>(advice: &'a Advice<'_>) -> BTreeMap<&'a Slug, Vec<String>> {
    let mut tools: BTreeMap<&Slug, Vec<String>> = BTreeMap::new();
    for Recommendation { by, stack } in recommendations(advice) {
        for tool in stack {
            tools.entry(&tool.value).or_default().push(by.clone());
        }
    }
    tools
}

/// Something that recommends tools: an answer, or the end of a tree that names some itself.
struct Recommendation<'a> {
    /// What recommends them, for messages: "answer `assembly`".
    by: String,
    /// The tools.
    stack: &'a [Spanned<Slug>],
}

/// Every recommendation of a brochure.
fn recommendations<'a>(advice: &'a Advice<'_>) -> Vec<Recommendation<'a>> {
    let answers = advice.answers.iter().map(|Answered { answer, .. }| Recommendation {
        by: format!("answer `{}`", answer.id),
        stack: &answer.stack,
    });
    let ends = advice.decisions.iter().flat_map(|Decided { decision, .. }| {
        decision.ends.iter().filter_map(move |end| match &end.gives {
            Gives::Stack(stack) => Some(Recommendation {
                by: format!("the end `{}` of decision `{}`", end.id, decision.id),
                stack,
            }),
            Gives::Answer(_) | Gives::Auto => None,
        })
    });
    answers.chain(ends).collect()
}
