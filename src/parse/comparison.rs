//! `catalogue/comparisons/<id>.toml`: one table.

use super::table::{Table, Word};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A table, as written.
#[derive(Debug)]
pub struct Comparison {
    /// Its id: the file's name.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// Its place among the tables.
    pub order: u32,
    /// The criteria that are its columns.
    pub columns: Vec<Spanned<Slug>>,
    /// If any are named, only their claims are shown: a table as its authors printed it.
    pub sources: Vec<Spanned<Slug>>,
    /// By what its rows are grouped, where that is not by hand.
    pub group_by: Option<Spanned<GroupBy>>,
    /// Its tools, where they are not grouped by hand.
    pub tools: Vec<Spanned<Slug>>,
    /// The tools, group by group.
    pub groups: Vec<Group>,
}

/// By what rows are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupBy {
    /// By what the brochure thinks of each tool, the best first.
    Verdict,
}

impl Word for GroupBy {
    const ALL: &'static [(&'static str, Self)] = &[("verdict", Self::Verdict)];
}

/// Some rows under a title of their own.
#[derive(Debug)]
pub struct Group {
    /// Its id.
    pub id: Option<Spanned<Slug>>,
    /// The tools.
    pub tools: Vec<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// A table.
pub(super) fn read(id: Slug, path: &SourcePath, table: &Table<'_, '_>) -> Comparison {
    Comparison {
        id,
        path: path.clone(),
        order: table.optional("order").map_or(u32::MAX, |order| order.value),
        columns: table.list("columns"),
        sources: table.list("sources"),
        group_by: table.optional("group-by"),
        tools: table.list("tools"),
        groups: table.tables("group", |table| Group {
            id: table.required("id"),
            tools: table.list("tools"),
            span: table.span(),
        }),
    }
}
