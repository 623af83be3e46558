//! `[[status]]`: whether a tool is alive, since when, who says so, and what takes its place.

use super::claim::sources;
use super::table::{Table, Word};
use crate::base::date::Date;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// Whether a tool is alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is being worked on.
    Active,
    /// It is only kept from falling apart.
    Maintenance,
    /// It is gone.
    Discontinued,
    /// It is part of another one now.
    Merged,
    /// It has another name now.
    Renamed,
}

impl Word for Status {
    const ALL: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("maintenance", Self::Maintenance),
        ("discontinued", Self::Discontinued),
        ("merged", Self::Merged),
        ("renamed", Self::Renamed),
    ];
}

/// How a tool stood at a date, as written.
#[derive(Debug)]
pub struct Standing {
    /// Whether it was alive.
    pub is: Status,
    /// When that was so, or since when it is.
    pub as_of: Spanned<Date>,
    /// Who says so.
    pub sources: Vec<Spanned<Slug>>,
    /// The tool that takes its place.
    pub successor: Option<Spanned<Slug>>,
    /// A message that says more.
    pub note: Option<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// How a tool stood, in the order in which it is written.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Standing> {
    let standings = table.tables("status", |table| {
        let is: Option<Spanned<Status>> = table.required("is");
        let as_of = table.required("as-of");
        let sources = sources(table);
        let successor = table.optional("successor");
        let note = table.optional("note");
        Some(Standing { is: is?.value, as_of: as_of?, sources, successor, note, span: table.span() })
    });
    standings.into_iter().flatten().collect()
}
