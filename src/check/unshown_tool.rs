use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::claim::Claim;

pub(super) const RULE: Rule = Rule {
    name: "unshown-tool",
    explain: "The catalogue knows how many people a tool gathers, and no table shows it, so readers who compare will not find it. Add it to a table.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure
        .tools
        .values()
        .filter(|tool| tool.claims.iter().any(Claim::speaks_of_people))
        .filter(|tool| {
            !brochure
                .comparisons
                .iter()
                .any(|comparison| comparison.groups.iter().any(|group| group.tools.contains(&tool.id)))
        })
        .map(|tool| {
            Diagnostic::warning(RULE.name, Span::file(&tool.path), format!("no table shows `{}`", tool.id))
                .help("add it to a group of a file in catalogue/comparisons/")
        })
        .collect()
}
