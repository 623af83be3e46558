use std::collections::BTreeMap;

use super::{Rule, on};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::Path;
use crate::model::need::Contradiction;

pub(super) const RULE: Rule = Rule {
    name: "contradictory-needs",
    explain: "A path through a tree asks a tool to be two things at once: two different values of one choice, so that nothing could ever meet it. \
              Lead one of the two options elsewhere, or leave one of the needs out.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decided in &advice.decisions {
        let mut found: BTreeMap<(&Span, &Span), (&Contradiction<'_>, Vec<&Path<'_>>)> = BTreeMap::new();
        for reached in &decided.paths {
            for contradiction in &reached.requirements.contradictions {
                let key = (&contradiction.second.span, &contradiction.first.span);
                found.entry(key).or_insert((contradiction, Vec::new())).1.push(&reached.path);
            }
        }
        for ((second, first), (Contradiction { criterion, values, .. }, paths)) in found {
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    second.clone(),
                    format!(
                        "decision `{}` asks for two different values of `{}`{}: `{}` and `{}`",
                        decided.decision.id,
                        criterion.id,
                        on(&paths),
                        values.0,
                        values.1
                    ),
                )
                .help("lead one of the options elsewhere, or leave one of the needs out")
                .related(first.clone(), "the other value"),
            );
        }
    }
    problems
}
