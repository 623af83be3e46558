use super::{Rule, due_to, judgements};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::need::Outcome;

pub(super) const RULE: Rule = Rule {
    name: "unknown-claim",
    explain: "An answer, or the end of a tree, recommends tools of which the catalogue does not know whether they meet a need. Unknown is never met. \
              Look it up and add a claim with its date and source, or tell readers of the doubt: `[[compromise]]` with `need` and `why`.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    judgements(advice)
        .iter()
        .filter(|judgement| judgement.held.outcome == Outcome::Unknown && judgement.compromise.is_none() && !judgement.tools.is_empty())
        .map(|judgement| {
            let id = &judgement.held.requirement.criterion.id;
            let of = match judgement.held.links.as_slice() {
                [] => "any of its tools".to_owned(),
                _ => due_to(judgement.held),
            };
            judgement.with_places(
                Diagnostic::warning(
                    RULE.name,
                    judgement.at.clone(),
                    format!(
                        "{} asks for {}{}, and nothing is known of {of}",
                        judgement.by,
                        judgement.held.requirement,
                        judgement.on()
                    ),
                )
                .help(format!(
                    "add a claim on `{id}` with its source, or tell readers of the doubt: `[[compromise]]` with `need = \"{id}\"` and `why`"
                )),
            )
        })
        .collect()
}
