use std::collections::BTreeMap;

use super::{Rule, on};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::Path;

pub(super) const RULE: Rule = Rule {
    name: "contradictory-needs",
    explain: "A path through a tree asks a tool to be two things at once: two different values of one choice, so that nothing could ever meet it. \
              Lead one of the two options elsewhere, or leave one of the needs out.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decided in &advice.decisions {
        let mut found: BTreeMap<(&Span, &Span, &Slug), Vec<&Path<'_>>> = BTreeMap::new();
        for reached in &decided.paths {
            for contradiction in &reached.requirements.contradictions {
                let key =
                    (&contradiction.second.span, &contradiction.first.span, &contradiction.criterion.id);
                found.entry(key).or_default().push(&reached.path);
            }
        }
        for ((second, first, criterion), paths) in found {
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    second.clone(),
                    format!(
                        "decision `{}` asks for two different values of `{criterion}`{}",
                        decided.decision.id,
                        on(&paths)
                    ),
                )
                .help("lead one of the options elsewhere, or leave one of the needs out")
                .related(first.clone(), "the other value"),
            );
        }
    }
    problems
}
