//! Figures that belong to no tool.

use std::collections::BTreeMap;

use super::source::{self, Citation};
use crate::base::date::{Date, Months};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::parse::claim::Confidence;
use crate::parse::figure as raw;

/// A figure: one number, or from `low` to `high`.
#[derive(Debug)]
pub struct Figure {
    /// Its id.
    pub id: Slug,
    /// The lower number; the only one where there is one.
    pub low: u32,
    /// The higher number.
    pub high: Option<u32>,
    /// When it was true.
    pub as_of: Date,
    /// Who says so.
    pub sources: Vec<Slug>,
    /// When it is to be re-checked, if ever.
    pub stale_after: Option<Months>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands.
    pub span: Span,
}

/// The figures, each id once.
pub(super) fn build(
    raw: Vec<raw::Figure>,
    sources: &BTreeMap<Slug, Citation>,
) -> (BTreeMap<Slug, Figure>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut figures: BTreeMap<Slug, Figure> = BTreeMap::new();
    for raw::Figure { id, low, high, as_of, sources: named, stale_after, confidence, span } in raw {
        if let Some(first) = figures.get(&id.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    id.span,
                    format!("the figure `{}` is there twice", id.value),
                )
                .help("rename or delete one of the two")
                .related(first.span.clone(), "the first one"),
            );
            continue;
        }
        if high.is_some_and(|high| high <= low) {
            problems.push(
                Diagnostic::error(
                    "wrong-value",
                    id.span.clone(),
                    format!("the figure `{}` goes from a higher number to a lower one", id.value),
                )
                .help("put the lower number in `low`, the higher one in `high`"),
            );
        }
        let sources = source::known(named, sources, &mut problems);
        figures.insert(
            id.value.clone(),
            Figure { id: id.value, low, high, as_of, sources, stale_after, confidence, span },
        );
    }
    (figures, problems)
}
