//! A language that is not built, since too little of it is translated.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "unfinished-language",
    explain: "Less of a language is translated than `translated-at-least` in content/site.toml asks for, so it is not built, and the pages that \
              it had go away. Translate more of it, ask for less, or build it all the same with `colportage build --all-languages`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let site = &brochure.site;
    let left_out = site.unfinished.iter().map(|lang| {
        let (all, due) = brochure.coverage.words(lang);
        let done = ((all - due) * 100).checked_div(all).unwrap_or(100);
        Diagnostic::warning(
            RULE.name,
            Span::file(&site.path),
            format!(
                "the language `{lang}` is not built: {done} % of its words are translated, and {} % are asked for",
                site.translated_at_least
            ),
        )
        .help("`--all-languages` builds it all the same")
    });
    left_out.collect()
}
