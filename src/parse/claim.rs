//! `[[claim]]`: one fact about one tool, with its date and its sources.

use super::table::{Count, Table, Word};
use crate::base::date::Date;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A claim, as written; what its value may be depends on the criterion, which another file defines.
#[derive(Debug)]
pub struct Claim {
    /// The column.
    pub criterion: Spanned<Slug>,
    /// A capacity as it is announced.
    pub theory: Option<Spanned<Count>>,
    /// A capacity as it was found in use.
    pub practice: Option<Spanned<Count>>,
    /// The value of a scale or a choice.
    pub value: Option<Spanned<Slug>>,
    /// The values of a set.
    pub values: Option<Vec<Spanned<Slug>>>,
    /// When it was true.
    pub as_of: Spanned<Date>,
    /// Who says so.
    pub sources: Vec<Spanned<Slug>>,
    /// A message with a condition on the claim.
    pub note: Option<Spanned<Slug>>,
    /// A message that says why it differs from the claim before.
    pub reason: Option<Spanned<Slug>>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands.
    pub span: Span,
}

/// How sure a claim is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A primary source, or several that agree.
    #[default]
    High,
    /// Second hand, undated or inferred.
    Medium,
    /// Weak or old.
    Low,
}

impl Word for Confidence {
    const ALL: &'static [(&'static str, Self)] =
        &[("high", Self::High), ("medium", Self::Medium), ("low", Self::Low)];
}

/// The claims of a tool, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Claim> {
    let claims = table.tables("claim", |table| {
        let criterion = table.required("criterion");
        let (theory, practice) = (table.optional("theory"), table.optional("practice"));
        let value = table.optional("value");
        let values = table.has("values").then(|| table.list("values"));
        let as_of = table.required("as-of");
        let sources = sources(table);
        let note = table.optional("note");
        let reason = table.optional("reason");
        let confidence = confidence(table);
        Some(Claim {
            criterion: criterion?,
            theory,
            practice,
            value,
            values,
            as_of: as_of?,
            sources,
            note,
            reason,
            confidence,
            span: table.span(),
        })
    });
    claims.into_iter().flatten().collect()
}

/// `source = "…"` or `source = ["…", "…"]`, at least one.
pub(super) fn sources(table: &Table<'_, '_>) -> Vec<Spanned<Slug>> {
    let sources = table.list("source");
    if sources.is_empty() {
        table.missing("source", "the id of a source of catalogue/sources.toml");
    }
    sources
}

/// `confidence = "…"`, high where nothing is said.
pub(super) fn confidence(table: &Table<'_, '_>) -> Confidence {
    table.optional("confidence").map_or(Confidence::High, |confidence| confidence.value)
}
