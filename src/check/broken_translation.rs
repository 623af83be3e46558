//! A translation with an error in it.

use super::{Rule, stale_translation};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::State;

pub(super) const RULE: Rule = Rule {
    name: "broken-translation",
    explain: "A translation has an error that would keep an original from being built, so it is set aside and readers get the original. \
              Mend the error; it is told too.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let broken = brochure.coverage.iter().filter(|text| text.state == State::Broken);
    broken
        .map(|text| {
            let message =
                format!("`{}` in `{}` has an error, so its readers get the original", text.name, text.lang);
            Diagnostic::warning(RULE.name, stale_translation::begin(text), message)
                .help("mend what is told of this file")
        })
        .collect()
}
