//! A message of a translation that the original does not have.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "obsolete-message",
    explain: "A language has a message that the original does not have, or has no longer: nobody ever says it. Delete it, or mend its name.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let obsolete = brochure.coverage.iter().flat_map(|text| text.obsolete.iter().map(move |at| (text, at)));
    obsolete
        .map(|(text, at)| {
            let message = format!("the original has no such message in `{}`", text.name);
            Diagnostic::warning(RULE.name, at.clone(), message)
                .help("delete it, or give it the name of the original")
        })
        .collect()
}
