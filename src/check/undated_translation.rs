//! A translation of which nobody knows from which version of its original it was made.

use super::{Rule, stale_translation};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::State;

pub(super) const RULE: Rule = Rule {
    name: "undated-translation",
    explain: "No copy of the original that a translation was made from lies in content/<language>/originals/, so nobody knows whether it still \
              says what the original says. Until then its warnings are shown in the original. If it is of today, stamp it: \
              `colportage translate stamp --lang <language> <text>`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let undated = brochure.coverage.iter().filter(|text| text.state == State::Undated);
    undated
        .map(|text| {
            let (name, lang) = (&text.name, &text.lang);
            Diagnostic::warning(
                RULE.name,
                stale_translation::begin(text),
                format!("nobody knows from which original `{name}` was translated into `{lang}`"),
            )
            .help(format!(
                "if it says what the original says today: `colportage translate stamp --lang {lang} {name}`"
            ))
        })
        .collect()
}
