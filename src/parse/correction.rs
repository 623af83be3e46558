//! `catalogue/corrections.toml`: what was said once and is not to be repeated.

use super::claim::{Confidence, confidence, sources};
use super::table::{Table, Word};
use crate::base::date::Date;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// What is wrong with what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Whoever followed it could be hurt.
    Dangerous,
    /// Nobody ever supported it.
    Unsupported,
    /// It was true, and is no longer.
    Outdated,
    /// It has another name now.
    Renamed,
}

impl Word for Fault {
    const ALL: &'static [(&'static str, Self)] = &[
        ("dangerous", Self::Dangerous),
        ("unsupported", Self::Unsupported),
        ("outdated", Self::Outdated),
        ("renamed", Self::Renamed),
    ];
}

/// A correction in facts; its words are messages.
#[derive(Debug)]
pub struct Correction {
    /// Its id.
    pub id: Spanned<Slug>,
    /// What it is about: the end of a message `topic-…`.
    pub topic: Spanned<Slug>,
    /// What is wrong with what was said.
    pub kind: Fault,
    /// Since when what is said now is true, or known.
    pub since: Option<Date>,
    /// The tools that it is about.
    pub tools: Vec<Spanned<Slug>>,
    /// Who said what is corrected.
    pub said: Vec<Spanned<Slug>>,
    /// Who says what is true.
    pub sources: Vec<Spanned<Slug>>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where it stands.
    pub span: Span,
}

/// The corrections, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Correction> {
    let corrections = table.tables("correction", |table| {
        let (id, topic) = (table.required("id"), table.required("topic"));
        let kind: Option<Spanned<Fault>> = table.required("kind");
        let since = table.optional("since").map(|since| since.value);
        let tools = table.list("tools");
        let said = table.list("said");
        let sources = sources(table);
        let confidence = confidence(table);
        Some(Correction {
            id: id?,
            topic: topic?,
            kind: kind?.value,
            since,
            tools,
            said,
            sources,
            confidence,
            span: table.span(),
        })
    });
    corrections.into_iter().flatten().collect()
}
