//! A theme: templates, styles and the interface's words. `themes/default` is in the program; files of
//! `themes/<name>/` in a brochure take the place of its files, one by one.

mod built_in;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use built_in::BUILT_IN;

use super::encoding;
use super::table::{self, Table};
use super::words::{self, WordFile};
use super::{Record, TextName};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::source::Source;
use crate::source::layout::{self, Place};

/// The version of the views that templates see. It grows when a field that a template may use goes away or changes its meaning.
pub const VIEWS: u32 = 1;

/// A theme.
#[derive(Debug, Default)]
pub struct Theme {
    /// Its name; none where there is no theme.
    pub name: Option<Slug>,
    /// Templates, by their name under `templates/`.
    pub templates: BTreeMap<String, Template>,
    /// Files that go into the site as they are, by their path under `static/`.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// The interface's words; the original language and every other.
    pub words: Vec<WordFile>,
    /// What its translations were made from.
    pub records: Vec<Record>,
}

/// A template, and the file it is from.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub path: SourcePath,
}

/// Puts the theme called `name` together.
pub fn theme(source: &Source, name: &Spanned<Slug>) -> (Theme, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut files: BTreeMap<String, (SourcePath, Arc<[u8]>)> = BTreeMap::new();
    for (inside, bytes) in BUILT_IN {
        if let Ok(path) = SourcePath::new(&format!("themes/default/{inside}")) {
            files.insert((*inside).to_owned(), (path, Arc::from(*bytes)));
        }
    }
    let mut names: Vec<String> = vec!["default".to_owned()];
    for (path, bytes) in source.iter() {
        let Place::Theme(theme, inside) = layout::place(path) else { continue };
        if theme == name.value.as_str() {
            files.insert(inside, (path.clone(), bytes.clone()));
        }
        if names.last() != Some(&theme) {
            names.push(theme);
        }
    }
    if !names.iter().any(|known| known == name.value.as_str()) {
        problems.push(
            Diagnostic::error(
                "unknown-theme",
                name.span.clone(),
                format!("there is no theme `{}`", name.value),
            )
            .maybe_help(did_you_mean(name.value.as_str(), names.iter().map(String::as_str))),
        );
    }
    let mut theme = Theme { name: Some(name.value.clone()), ..Theme::default() };
    for (inside, (path, bytes)) in files {
        problems.extend(add(&mut theme, &inside, &path, &bytes));
    }
    (theme, problems)
}

fn add(theme: &mut Theme, inside: &str, path: &SourcePath, bytes: &Arc<[u8]>) -> Diagnostics {
    if let Some(name) = inside.strip_prefix("static/") {
        theme.files.insert(name.to_owned(), bytes.clone());
        return Diagnostics::default();
    }
    let (text, mut problems) = encoding::text(path, bytes);
    let Some(text) = text else { return problems };
    if let Some(name) = inside.strip_prefix("templates/") {
        theme.templates.insert(name.to_owned(), Template { text: text.to_owned(), path: path.clone() });
    } else if let Some(lang) =
        inside.strip_prefix("locales/").and_then(|name| name.strip_suffix(".ftl")).and_then(Lang::new)
    {
        theme.words.push(problems.of(words::read(lang, path, text)));
    } else if let Some(lang) = inside
        .strip_prefix("locales/originals/")
        .and_then(|name| name.strip_suffix(".ftl"))
        .and_then(Lang::new)
    {
        let file = problems.of(words::read(lang.clone(), path, text));
        theme.records.push(Record { name: TextName::Interface, lang, units: file.units });
    } else if inside == "theme.toml" {
        problems.extend(manifest(path, text));
    } else {
        problems.push(
            Diagnostic::warning(
                "unknown-file",
                Span::file(path),
                format!("`{path}` is not read: nothing of a theme stands there"),
            )
            .help("a theme holds theme.toml, templates/, static/ and locales/<language>.ftl"),
        );
    }
    problems
}

/// `theme.toml`: the version of the views that the theme is written for.
pub(super) fn read(table: &Table<'_, '_>) -> Option<Spanned<u32>> {
    table.required("views")
}

/// A theme says for which views it was written, so that an old theme is told apart from a broken one.
fn manifest(path: &SourcePath, text: &str) -> Diagnostics {
    let (views, mut problems) = table::read(path, text, encoding::start(text)..text.len(), read);
    if let Some(Some(views)) = views
        && views.value != VIEWS
    {
        problems.push(
            Diagnostic::error(
                "other-views",
                views.span,
                format!(
                    "this theme was written for the views `{}`, and this program has the views `{VIEWS}`",
                    views.value
                ),
            )
            .help("adapt its templates, then write the new number here"),
        );
    }
    problems
}
