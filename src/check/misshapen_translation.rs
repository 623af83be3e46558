//! A translation that is not built like its original.

use super::{Rule, stale_translation};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::{State, Structure, Translation};

pub(super) const RULE: Rule = Rule {
    name: "misshapen-translation",
    explain: "A translation has the same headings, paragraphs, items and cells in the same order as its original; this one has not, so its \
              passages cannot be told apart and readers get the original. Where something is yet to be translated, write `![](original:)`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure.coverage.iter().filter_map(told).collect()
}

fn told(text: &Translation) -> Option<Diagnostic> {
    let State::Misshapen(mismatch) = &text.state else { return None };
    let what = |side: &Option<(String, _)>| match side {
        Some((what, _)) => what.clone(),
        None => "nothing more".to_owned(),
    };
    let at = match &mismatch.translation {
        Some((_, span)) => span.clone(),
        None => stale_translation::begin(text),
    };
    let mut problem = Diagnostic::warning(
        RULE.name,
        at,
        format!(
            "`{}` in `{}` has {} where the original has {}: its readers get the original",
            text.name,
            text.lang,
            what(&mismatch.translation),
            what(&mismatch.original)
        ),
    )
    .help(match text.structure {
        Structure::Same => format!(
            "it is built like the original of today: once it says the same, `colportage translate stamp --lang {} {}`",
            text.lang, text.name
        ),
        Structure::Other => "give the translation the blocks of the original, one for one; `![](original:)` stands for one that is yet to be translated".to_owned(),
    });
    if let Some((what, span)) = &mismatch.original {
        problem = problem.related(span.clone(), format!("in the original: {what}"));
    }
    Some(problem)
}
