//! `catalogue/criteria.toml`: the columns that exist, and how each is compared.

use super::table::Table;
use crate::base::date::Months;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A column, as written.
#[derive(Debug)]
pub struct Criterion {
    /// Its id.
    pub id: Spanned<Slug>,
    /// `capacity`, `scale`, `choice` or `set`.
    pub kind: Spanned<String>,
    /// The values of a scale, best first, of a choice or a set.
    pub values: Vec<Spanned<Slug>>,
    /// Whether it is a way of talking that one tool of a stack must offer.
    pub mode: Option<Spanned<bool>>,
    /// How a stack is judged: `weakest` or `any`.
    pub combine: Option<Spanned<String>>,
    /// Whether readers are shown the weakest link of a stack by it, asked for or not.
    pub security: bool,
    /// Whether its worse values are a burden, so that lists begin with the tools that have better ones.
    pub burden: Option<Spanned<bool>>,
    /// When its claims are to be re-checked, if not as the site says.
    pub stale_after: Option<Months>,
    /// Where it stands.
    pub span: Span,
}

/// The columns, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Criterion> {
    let criteria = table.tables("criterion", |table| {
        let (id, kind) = (table.required("id"), table.required("kind"));
        let values = table.list("values");
        let mode = table.optional("mode");
        let combine = table.optional("combine");
        let security = table.optional("security").is_some_and(|security| security.value);
        let burden = table.optional("burden");
        let stale_after = table.optional("stale-after").map(|age| age.value);
        Some(Criterion {
            id: id?,
            kind: kind?,
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
