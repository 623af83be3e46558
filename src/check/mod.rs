//! Stage 3: what is wrong with a brochure whose every name resolves, one rule a file.
//!
//! A rule sees the [`Brochure`] and gives problems, nothing else: it can never change what is built. Each is named by the fault it finds,
//! which is also the code of its problems, and says in [`Rule::explain`] what the fault is and how to mend it.

mod avoided_recommendation;
mod dead_end;
mod disputed_claim;
mod empty_catalogue;
mod endless_decision;
mod future_claim;
mod idle_compromise;
mod missing_word;
mod stale_claim;
mod too_many_paths;
mod unreachable_node;
mod unshown_tool;
mod unused_source;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::diag::Diagnostics;
use crate::base::slug::Slug;
use crate::base::span::Spanned;
use crate::model::Brochure;
use crate::model::decision::Gives;

/// One rule.
pub struct Rule {
    /// The fault that it finds.
    pub name: &'static str,
    /// What the fault is, why it matters, how to mend it.
    pub explain: &'static str,
    /// Finds it.
    run: fn(&Brochure) -> Diagnostics,
}

/// Every rule, in the order of the names.
pub const RULES: [Rule; 13] = [
    avoided_recommendation::RULE,
    dead_end::RULE,
    disputed_claim::RULE,
    empty_catalogue::RULE,
    endless_decision::RULE,
    future_claim::RULE,
    idle_compromise::RULE,
    missing_word::RULE,
    stale_claim::RULE,
    too_many_paths::RULE,
    unreachable_node::RULE,
    unshown_tool::RULE,
    unused_source::RULE,
];

/// Holds every rule against a brochure.
pub fn check(brochure: &Brochure) -> Diagnostics {
    let found: Vec<Diagnostics> = RULES.par_iter().map(|rule| (rule.run)(brochure)).collect();
    let mut problems = Diagnostics::default();
    for found in found {
        problems.extend(found);
    }
    problems
}

/// Something that recommends tools: an answer, or the end of a tree that names some itself.
struct Recommendation<'a> {
    /// What recommends them, for messages: "answer `assembly`".
    by: String,
    /// The tools.
    stack: &'a [Spanned<Slug>],
}

/// Every recommendation of a brochure.
fn recommendations(brochure: &Brochure) -> Vec<Recommendation<'_>> {
    let answers = brochure
        .answers
        .iter()
        .map(|answer| Recommendation { by: format!("answer `{}`", answer.id), stack: &answer.stack });
    let ends = brochure.decisions.iter().flat_map(|decision| {
        decision.ends.iter().filter_map(move |end| match &end.gives {
            Gives::Stack(stack) => {
                Some(Recommendation { by: format!("end `{}` of decision `{}`", end.id, decision.id), stack })
            }
            Gives::Answer(_) => None,
        })
    });
    answers.chain(ends).collect()
}

/// Every recommended tool, with what recommends it.
fn recommended(brochure: &Brochure) -> BTreeMap<&Slug, Vec<String>> {
    let mut tools: BTreeMap<&Slug, Vec<String>> = BTreeMap::new();
    for Recommendation { by, stack } in recommendations(brochure) {
        for tool in stack {
            tools.entry(&tool.value).or_default().push(by.clone());
        }
    }
    tools
}
