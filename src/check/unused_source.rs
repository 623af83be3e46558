use std::collections::BTreeSet;

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "unused-source",
    explain: "Nothing rests on a source. Cite it at a claim, or delete it, so that the page of sources lists only what was used.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let tools = brochure.tools.values().flat_map(|tool| {
        let places =
            tool.servers.iter().chain(&tool.tutorials).chain(&tool.links).flat_map(|place| &place.sources);
        let standings = tool.standings.iter().flat_map(|standing| &standing.sources);
        tool.claims.iter().flat_map(|claim| &claim.sources).chain(places).chain(standings)
    });
    let figures = brochure.figures.values().flat_map(|figure| &figure.sources);
    let tables = brochure.comparisons.iter().flat_map(|comparison| &comparison.sources);
    let corrections = brochure.corrections.iter().flat_map(|one| one.sources.iter().chain(&one.said));
    let used: BTreeSet<&Slug> = tools.chain(figures).chain(tables).chain(corrections).collect();
    brochure
        .sources
        .values()
        .filter(|source| !used.contains(&source.id))
        .map(|source| {
            Diagnostic::warning(
                RULE.name,
                source.span.clone(),
                format!("nothing rests on the source `{}`", source.id),
            )
            .wants("catalogue/*")
            .help("cite it at a claim, or delete it")
        })
        .collect()
}
