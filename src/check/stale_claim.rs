use std::collections::BTreeMap;

use super::{MOST_NAMED, Rule, judgements};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::claim::Claim;

pub(super) const RULE: Rule = Rule {
    name: "stale-claim",
    explain: "A recommendation rests on a claim that is older than its criterion allows. Readers see \"to re-check\" beside it. Look it up again, and add the \
              claim of today with its date and source; the old one stays as history.",
    run,
};

/// An old claim of a tool, and what rests on it.
struct Old<'a> {
    tool: &'a Slug,
    claim: &'a Claim,
    by: Vec<String>,
}

fn run(brochure: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let judgements = judgements(advice);
    let mut found: BTreeMap<&Span, Old<'_>> = BTreeMap::new();
    for judgement in &judgements {
        for link in judgement.held.resting().filter(|link| link.finding.stale) {
            let Some(claim) = link.finding.claim else { continue };
            let old = found.entry(&claim.dated).or_insert(Old { tool: &link.tool.id, claim, by: Vec::new() });
            if !old.by.contains(&judgement.by) {
                old.by.push(judgement.by.clone());
            }
        }
    }
    let edition = brochure.site.edition;
    let told = found.into_values().map(|Old { tool, claim, by }| {
        let limit = brochure
            .criterion(&claim.criterion)
            .and_then(|criterion| criterion.stale_after)
            .unwrap_or(brochure.site.stale_after);
        let more = by.len().saturating_sub(MOST_NAMED);
        let named = by[..by.len() - more].join(", ");
        let named = if more > 0 { format!("{named} and {more} more") } else { named };
        Diagnostic::warning(
            RULE.name,
            claim.dated.clone(),
            format!(
                "the claim `{tool}.{}` is {} months old at the edition of {edition}, and this rests on it: {named}",
                claim.criterion,
                claim.as_of.months_at(edition)
            ),
        )
        .help(format!("look it up again; after {} months a claim on `{}` is to be re-checked", limit.0, claim.criterion))
    });
    told.collect()
}
