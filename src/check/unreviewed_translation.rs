//! Translations that no native speaker has read.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "unreviewed-translation",
    explain: "No native speaker has read some texts of a language; their pages say so to readers. Somebody who has read one writes \
              `reviewed = \"2026-12\"` into its front matter, in a file of messages a line `### reviewed: 2026-12`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for lang in &brochure.site.languages {
        let texts = brochure.coverage.of(lang).filter(|text| !text.is_set_aside());
        let (reviewed, unreviewed): (Vec<_>, Vec<_>) = texts.partition(|text| text.reviewed.is_some());
        if unreviewed.is_empty() {
            continue;
        }
        problems.push(
            Diagnostic::warning(
                RULE.name,
                Span::file(&brochure.site.path),
                format!(
                    "{} of {} texts in `{lang}` are not reviewed by a native speaker yet",
                    unreviewed.len(),
                    reviewed.len() + unreviewed.len()
                ),
            )
            .help(
                "whoever has read one writes `reviewed = \"2026-12\"` into it; until then its page says so",
            ),
        );
    }
    problems
}
