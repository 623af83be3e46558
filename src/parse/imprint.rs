//! What a translation says of itself in its front matter: who has read it, and where it links otherwise.

use super::table::{Entry, Table};
use crate::base::date::Date;

/// What a translation says of itself; an original has nothing to say here.
#[derive(Debug, Clone, Default)]
pub struct Imprint {
    /// When a native speaker read it. A translation that does not say so has not been read by one.
    pub reviewed: Option<Date>,
    /// Addresses that the original links to, each with the one for readers of this language.
    pub links: Vec<(String, String)>,
}

/// Reads it.
pub(super) fn read(head: &Table<'_, '_>) -> Imprint {
    let reviewed = head.optional("reviewed").map(|date| date.value);
    let links = head
        .entries("links")
        .into_iter()
        .filter_map(|(from, to)| match to {
            Entry::Word(to) => Some((from.value, to.value)),
            _ => None,
        })
        .collect();
    Imprint { reviewed, links }
}
