//! `[[compromise]]`: a need that a recommendation knowingly does not meet.

use super::table::{Message, Table};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A need that is knowingly not met, as written.
#[derive(Debug)]
pub struct Compromise {
    /// The criterion of the need.
    pub need: Spanned<Slug>,
    /// The message that tells readers.
    pub why: Spanned<Slug>,
    /// Where it stands.
    pub span: Span,
}

/// The compromises under `compromise`, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Compromise> {
    let compromises = table.tables("compromise", |table| {
        let need = table.required("need");
        let why: Option<Spanned<Message>> = table.required("why");
        Some(Compromise { need: need?, why: why?.map(|why| why.0), span: table.span() })
    });
    compromises.into_iter().flatten().collect()
}
