use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::ticked;
use crate::model::Brochure;

pub(super) const RULE: Rule = Rule {
    name: "stale-claim",
    explain: "An answer rests on a claim that is older than its criterion allows. Readers see \"to re-check\" beside it. Look it up again, and add the claim of \
              today with its date and source; the old one stays as history.",
    run,
};

fn run(brochure: &Brochure) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let edition = brochure.site.edition;
    for tool in brochure.tools.values() {
        for criterion in &brochure.criteria {
            let answers: Vec<&str> = brochure
                .answers
                .iter()
                .filter(|answer| {
                    answer.stack.iter().any(|named| named.value == tool.id)
                        && answer.needs.iter().any(|need| need.concerns(criterion))
                })
                .map(|answer| answer.id.as_str())
                .collect();
            if answers.is_empty() {
                continue;
            }
            let limit = criterion.stale_after.unwrap_or(brochure.site.stale_after);
            for claim in tool.current(&criterion.id).claims {
                if brochure.site.is_stale(claim.as_of, criterion.stale_after) {
                    let age = claim.as_of.months_at(edition);
                    problems.push(
                        Diagnostic::warning(
                            RULE.name,
                            claim.dated.clone(),
                            format!("the claim `{}.{}` is {age} months old at the edition of {edition}, and answers rest on it: {}", tool.id, criterion.id, ticked(answers.iter().copied())),
                        )
                        .help(format!("look it up again; after {} months a claim on `{}` is to be re-checked", limit.0, criterion.id)),
                    );
                }
            }
        }
    }
    problems
}
