use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "future-claim",
    explain: "A claim is dated after the edition. Ages are measured from the edition, so it would never seem old. Mend its date, or the date of the edition.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let edition = brochure.site.edition;
    brochure
        .tools
        .values()
        .flat_map(|tool| tool.claims.iter().map(move |claim| (tool, claim)))
        .filter(|(_, claim)| claim.as_of.is_after(edition))
        .map(|(tool, claim)| {
            Diagnostic::error(
                RULE.name,
                claim.dated.clone(),
                format!(
                    "the claim `{}.{}` is of {}, after the edition of {edition}",
                    tool.id, claim.criterion, claim.as_of
                ),
            )
            .help("mend `as-of`, or move `edition` in content/site.toml forward")
        })
        .collect()
}
