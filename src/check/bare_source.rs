use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "bare-source",
    explain: "A source has neither an address nor a full reference, so nobody could look it up. Add `url`, or for what is on no site its `author` and `date`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let bare = brochure
        .sources
        .values()
        .filter(|source| source.url.is_none() && (source.author.is_none() || source.date.is_none()));
    bare.map(|source| {
        Diagnostic::error(
            RULE.name,
            source.span.clone(),
            format!("the source `{}` has no address, and no author and date to find it by", source.id),
        )
        .help("add `url`, or `author` and `date`")
    })
    .collect()
}
