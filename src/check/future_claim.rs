use super::Rule;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "future-claim",
    explain: "A fact is dated after the edition. Ages are measured from the edition, so it would never seem old. Mend its date, or the date of the edition.",
    run,
};

/// A fact with a date: what it is, when, and where that stands.
type Dated<'a> = (String, Date, &'a Span);

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let edition = brochure.site.edition;
    let future = dated(brochure).into_iter().filter(|(_, date, _)| date.is_after(edition));
    future
        .map(|(what, date, span)| {
            Diagnostic::error(
                RULE.name,
                span.clone(),
                format!("{what} is of {date}, after the edition of {edition}"),
            )
            .help("mend its date, or move `edition` in content/site.toml forward")
        })
        .collect()
}

fn dated(brochure: &Brochure) -> Vec<Dated<'_>> {
    let mut dated: Vec<Dated<'_>> = Vec::new();
    for tool in brochure.tools.values() {
        for claim in &tool.claims {
            dated.push((format!("the claim `{}.{}`", tool.id, claim.criterion), claim.as_of, &claim.dated));
        }
        for standing in &tool.standings {
            dated.push((format!("the status of `{}`", tool.id), standing.as_of, &standing.span));
        }
        for place in tool.servers.iter().chain(&tool.tutorials).chain(&tool.links) {
            let name = place.name.as_ref().or(place.url.as_ref()).map_or("", String::as_str);
            dated.push((format!("the address `{name}` of `{}`", tool.id), place.as_of, &place.span));
        }
    }
    for figure in brochure.figures.values() {
        dated.push((format!("the figure `{}`", figure.id), figure.as_of, &figure.span));
    }
    for correction in &brochure.corrections {
        if let Some(since) = correction.since {
            dated.push((format!("the correction `{}`", correction.id), since, &correction.span));
        }
    }
    dated
}
