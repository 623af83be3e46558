//! `needs = { … }`: what a group requires.

use super::table::{Entry, Table};
use crate::base::span::Spanned;

/// One requirement, as written: a criterion's id, or `people` or `modes`, and what is asked.
#[derive(Debug, Clone)]
pub struct Need {
    /// What it is about.
    pub criterion: Spanned<String>,
    /// What is asked.
    pub asked: Entry,
}

/// The needs under `needs`, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Need> {
    table.entries("needs").into_iter().map(|(criterion, asked)| Need { criterion, asked }).collect()
}
