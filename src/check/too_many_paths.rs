use std::collections::BTreeMap;

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::decision::{Decision, Go};

pub(super) const RULE: Rule = Rule {
    name: "too-many-paths",
    explain: "Every answered path of a tree is a page, and questions that follow one another multiply: ten with three options each \
              would be some ninety thousand pages. Ask less, or lead the options that make no difference to the same end at once.",
    run,
};

/// As many as a mirror on a slow connection can still take, and a maintainer can still read.
const MOST: u64 = 2_000;

fn run(brochure: &Brochure) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        let paths = paths(decision, &decision.first, &mut BTreeMap::new());
        if paths > MOST {
            let count =
                if paths == u64::MAX { "far more".to_owned() } else { format!("{paths} paths, more") };
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    Span::file(&decision.path),
                    format!("decision `{}` has {count} than the {MOST} that can be pages", decision.id),
                )
                .help("ask fewer questions one after the other"),
            );
        }
    }
    problems
}

/// How many paths lead on from a question. One that is being counted already, in a tree that loops, counts for nothing.
fn paths<'a>(decision: &'a Decision, id: &'a Slug, counted: &mut BTreeMap<&'a Slug, u64>) -> u64 {
    if let Some(known) = counted.get(id) {
        return *known;
    }
    counted.insert(id, 0);
    let mut sum = 0_u64;
    for option in decision.question(id).map_or(&[][..], |question| &question.options) {
        sum = sum.saturating_add(match &option.go {
            Go::Question(next) => paths(decision, next, counted),
            Go::End(_) => 1,
        });
    }
    counted.insert(id, sum);
    sum
}
