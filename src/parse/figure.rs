//! `catalogue/figures.toml`: figures that belong to no tool, such as how long before a meeting its doors open.

use super::claim::{Confidence, confidence};
use super::table::Table;
use crate::base::date::{Date, Months};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A figure, as written: one number, or from one to another.
#[derive(Debug)]
pub struct Figure {
    /// Its id.
    pub id: Spanned<Slug>,
    /// The lower number; the only one where there is one.
    pub low: u32,
    /// The higher number.
    pub high: Option<u32>,
    /// When it was true.
    pub as_of: Date,
    /// Who says so.
    pub sources: Vec<Spanned<Slug>>,
    /// When it is to be re-checked; what groups have learnt, and mathematics, do not age.
    pub stale_after: Option<Months>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands.
    pub span: Span,
}

/// The figures, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Figure> {
    let figures = table.tables("figure", |table| {
        let id = table.required("id");
        let value = table.optional("value");
        let low: Option<Spanned<u32>> = match value {
            Some(value) => Some(value),
            None => {
                if !table.has("low") {
                    table.missing("value", "a whole number, or `low` and `high` in its place");
                }
                table.optional("low")
            }
        };
        let high = table.optional("high").map(|high| high.value);
        let as_of: Option<Spanned<Date>> = table.required("as-of");
        let sources = super::claim::sources(table);
        let stale_after = table.optional("stale-after").map(|age| age.value);
        let confidence = confidence(table);
        Some(Figure {
            id: id?,
            low: low?.value,
            high,
            as_of: as_of?.value,
            sources,
            stale_after,
            confidence,
            span: table.span(),
        })
    });
    figures.into_iter().flatten().collect()
}
