use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "endless-decision",
    explain: "A tree leads back to a question that was already answered, so a reader could go round for ever. Lead the last option of the loop elsewhere.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        if let Err(circle) = decision.size() {
            let names: Vec<String> = circle.way.iter().map(|id| format!("`{id}`")).collect();
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    circle.closed_by.id.span.clone(),
                    format!("decision `{}` goes round in a circle: {}", decision.id, names.join(" → ")),
                )
                .help("lead this option to a later question or to an end"),
            );
        }
    }
    problems
}
