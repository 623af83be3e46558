//! `catalogue/criteria.toml`: the columns that exist, and how each is compared.

use super::table::{Table, Word};
use crate::base::date::Months;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A column, as written.
#[derive(Debug)]
pub struct Criterion {
    /// Its id.
    pub id: Spanned<Slug>,
    /// What its values are.
    pub kind: Kind,
    /// The values of a scale, best first, of a choice or a set.
    pub values: Vec<Spanned<Slug>>,
    /// Whether it is a way of talking that one tool of a stack must offer.
    pub mode: Option<Spanned<bool>>,
    /// How a stack is judged, if anything is said.
    pub combine: Option<Combine>,
    /// Whether readers are shown the weakest link of a stack by it, asked for or not.
    pub security: bool,
    /// Whether its worse values are a burden, so that lists begin with the tools that have better ones.
    pub burden: Option<Spanned<bool>>,
    /// When its claims are to be re-checked, if not as the site says.
    pub stale_after: Option<Months>,
    /// Where it stands.
    pub span: Span,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// How many people, in theory and in practice.
    Capacity,
    /// Ordered, best first.
    Scale,
    /// One of some, in no order.
    Choice,
    /// Any of some.
    Set,
}

impl Word for Kind {
    const ALL: &'static [(&'static str, Self)] =
        &[("capacity", Self::Capacity), ("scale", Self::Scale), ("choice", Self::Choice), ("set", Self::Set)];
}

/// How tools used together are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// As the worst of them.
    Weakest,
    /// As the best of them.
    Any,
}

impl Word for Combine {
    const ALL: &'static [(&'static str, Self)] = &[("weakest", Self::Weakest), ("any", Self::Any)];
}

/// The columns, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Criterion> {
    let criteria = table.tables("criterion", |table| {
        let id = table.required("id");
        let kind: Option<Spanned<Kind>> = table.required("kind");
        let values = table.list("values");
        let mode = table.optional("mode");
        let combine = table.optional("combine").map(|combine| combine.value);
        let security = table.optional("security").is_some_and(|security| security.value);
        let burden = table.optional("burden");
        let stale_after = table.optional("stale-after").map(|age| age.value);
        Some(Criterion {
            id: id?,
            kind: kind?.value,
            values,
            mode,
            combine,
            security,
            burden,
            stale_after,
            span: table.span(),
        })
    });
    criteria.into_iter().flatten().collect()
}
