//! `catalogue/sources.toml`: who says so.

use super::table::{Address, Table};
use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::Spanned;

/// A source, as written.
#[derive(Debug)]
pub struct Citation {
    /// Its id.
    pub id: Spanned<Slug>,
    /// Its title, in its own language.
    pub title: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// Its date, where it has one.
    pub date: Option<Date>,
    /// Its address, where it has one.
    pub url: Option<Address>,
    /// Its language.
    pub language: Option<Lang>,
    /// When someone of the brochure last saw it.
    pub seen: Option<Date>,
    /// A message that says what must be known about it.
    pub note: Option<Spanned<Slug>>,
}

/// The sources, in their order.
pub(super) fn read(table: &Table<'_, '_>) -> Vec<Citation> {
    let sources = table.tables("source", |table| {
        let (id, title) = (table.required("id"), table.required("title"));
        let author = table.optional("author").map(|author| author.value);
        let date = table.optional("date").map(|date| date.value);
        let url = table.optional("url").map(|url| url.value);
        let language = table.optional("language").map(|language| language.value);
        let seen = table.optional("seen").map(|seen| seen.value);
        let note = table.optional("note");
        let title: Spanned<String> = title?;
        Some(Citation { id: id?, title: title.value, author, date, url, language, seen, note })
    });
    sources.into_iter().flatten().collect()
}
