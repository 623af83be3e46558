//! A passage of an original that says to be its own original.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::parse::unit::Unit;

pub(super) const RULE: Rule = Rule {
    name: "original-in-original",
    explain: "`![](original:)` stands in a translation for a passage that is yet to be translated. In a text of the original language there is \
              nothing that it could show. Write the passage.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let chapters = brochure.chapters.iter().map(|chapter| &chapter.texts.original().units);
    let answers = brochure.answers.iter().map(|answer| &answer.texts.original().units);
    let tools = brochure.tools.values().map(|tool| &tool.texts.original().units);
    let terms = brochure.terms.values().map(|term| &term.texts.original().units);
    let units = chapters.chain(answers).chain(tools).chain(terms).flatten();
    units
        .filter(|unit: &&Unit| unit.source.contains("](original:)"))
        .map(|unit| {
            Diagnostic::error(
                RULE.name,
                unit.span.clone(),
                "this text is an original, and nothing stands behind it",
            )
            .help("write the passage; `![](original:)` is for translations")
        })
        .collect()
}
