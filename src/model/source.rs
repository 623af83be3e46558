//! Who says so.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::source as raw;

/// A source.
#[derive(Debug)]
pub struct Citation {
    /// Its id.
    pub id: Slug,
    /// Its title, in its own language.
    pub title: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Its address.
    pub url: Option<String>,
    /// Its language.
    pub language: Option<Lang>,
    /// When someone of the brochure last saw it.
    pub seen: Option<Date>,
    /// A message that says what must be known about it.
    pub note: Option<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// The sources, each id once.
pub(super) fn build(raw: Vec<raw::Citation>) -> (BTreeMap<Slug, Citation>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut sources: BTreeMap<Slug, Citation> = BTreeMap::new();
    for raw::Citation { id, title, author, date, url, language, seen, note } in raw {
        if let Some(first) = sources.get(&id.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    id.span,
                    format!("the source `{}` is there twice", id.value),
                )
                .help("rename or delete one of the two")
                .related(first.span.clone(), "the first one"),
            );
            continue;
        }
        let url = url.map(|url| url.0);
        sources.insert(
            id.value.clone(),
            Citation { id: id.value, title, author, date, url, language, seen, note, span: id.span },
        );
    }
    (sources, problems)
}

/// Those of the named sources that exist; the others are told.
pub(super) fn known(
    named: Vec<Spanned<Slug>>,
    sources: &BTreeMap<Slug, Citation>,
    problems: &mut Diagnostics,
) -> Vec<Slug> {
    named
        .into_iter()
        .filter(|source| {
            let known = sources.contains_key(&source.value);
            if !known {
                problems.push(
                    Diagnostic::error(
                        "unknown-source",
                        source.span.clone(),
                        format!("no source is called `{}`", source.value),
                    )
                    .wants("catalogue/sources.toml")
                    .help(
                        did_you_mean(source.value.as_str(), sources.keys().map(Slug::as_str))
                            .unwrap_or_else(|| "add it to catalogue/sources.toml".into()),
                    ),
                );
            }
            known
        })
        .map(|source| source.value)
        .collect()
}
