//! A PO file back into the texts of a language.

use std::collections::{BTreeMap, BTreeSet};

use super::po::{Certainty, Entry, Po};
use super::{Edits, Files, context, fill};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::did_you_mean;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::translation::{Passage, State, Translation};
use crate::parse::TextName;
use crate::parse::unit::{Part, untranslated};
use crate::source::Source;

/// The language that a PO file is in, or why it is none of the brochure's.
///
/// # Errors
/// If its header names none, or one that the site does not have.
pub fn language(po: &Po, path: &SourcePath, brochure: &Brochure) -> Result<Lang, Diagnostic> {
    let named = po.field("Language").unwrap_or_default().replace('_', "-");
    let known = &brochure.site.languages;
    match Lang::new(&named).filter(|lang| known.contains(lang) && *lang != brochure.site.original) {
        Some(lang) => Ok(lang),
        None => Err(Diagnostic::error(
            "unknown-language",
            Span::file(path),
            format!("the header says `Language: {named}`, which is no translation of this brochure"),
        )
        .maybe_help(did_you_mean(&named, known.iter().map(Lang::as_str)))),
    }
}

/// The files of a language as a PO file has them. What the PO file does not speak of stays as it is.
pub fn import(
    po: &Po,
    path: &SourcePath,
    source: &Source,
    brochure: &Brochure,
    lang: &Lang,
) -> (Edits, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut entries: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in &po.entries {
        if entries.insert(&entry.context, entry).is_some() {
            problems.push(
                Diagnostic::error(
                    "duplicate-passage",
                    place(path, entry),
                    format!("`{}` is there twice", entry.context),
                )
                .help("delete one of the two entries"),
            );
        }
    }
    let mut edits = Edits::default();
    let texts = brochure.texts(lang);
    let mut known: BTreeSet<String> = BTreeSet::new();
    for text in &texts {
        known.extend(text.passages.iter().map(|passage| context(&text.name, passage)));
        one(&entries, source, brochure, text, &mut edits);
    }
    for (name, entry) in &entries {
        if !known.contains(*name) && !entry.translation.is_empty() {
            problems.push(
                Diagnostic::warning(
                    "unknown-passage",
                    place(path, entry),
                    format!("no passage is called `{name}` any more"),
                )
                .help("its translation is left out; export the language anew"),
            );
        }
    }
    (edits, problems)
}

fn place(path: &SourcePath, entry: &Entry) -> Span {
    Span::new(path, entry.at..entry.at)
}

/// What becomes of a passage: its translation, and the original that this was made from.
#[derive(PartialEq, Eq)]
struct Now {
    translation: Option<String>,
    /// Nothing where nobody knows.
    from: Option<String>,
}

impl Now {
    /// As it is in the texts.
    fn of(passage: &Passage) -> Self {
        let translation = passage.translation.as_ref().map(|(words, _)| words.clone());
        Self { from: passage.previous.clone().filter(|_| translation.is_some()), translation }
    }

    /// As a PO file has it.
    fn from(entry: &Entry, passage: &Passage) -> Self {
        if entry.translation.is_empty() {
            return Self { translation: None, from: None };
        }
        let translation = Some(entry.translation.clone());
        let from = match entry.certainty {
            Certainty::Sure => Some(entry.original.clone()),
            // Still to be looked at again: it is from what it was from.
            Certainty::Fuzzy => passage.previous.clone().or_else(|| entry.previous.clone()),
        };
        Self { translation, from }
    }
}

fn one(
    entries: &BTreeMap<&str, &Entry>,
    source: &Source,
    brochure: &Brochure,
    text: &Translation,
    edits: &mut Edits,
) {
    let Some(files) = Files::of(text, &brochure.site.original) else { return };
    let shown = !matches!(text.state, State::Broken | State::Misshapen(_));
    let before: Vec<Now> = text.passages.iter().map(Now::of).collect();
    let after: Vec<Now> = text
        .passages
        .iter()
        .map(|passage| match entries.get(context(&text.name, passage).as_str()) {
            Some(entry) => Now::from(entry, passage),
            None => Now::of(passage),
        })
        .collect();
    // A text that cannot be read as it is comes into the PO file empty; where it comes back so, nothing was done about it.
    let nothing = after.iter().all(|now| now.translation.is_none());
    if before == after || nothing && (!shown || text.state == State::Missing) {
        return;
    }
    let read = |path: &SourcePath| source.get(path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let Some(original) = read(&files.original).or_else(|| built_in(&files.original)) else { return };
    let (old, old_record) = (read(&files.translation), read(&files.record));
    let now: BTreeMap<&str, &Now> =
        text.passages.iter().map(|passage| passage.key.as_str()).zip(&after).collect();
    let from = |passage: &Passage| -> String {
        let now = now[passage.key.as_str()];
        match (&now.from, &now.translation) {
            (Some(from), _) => from.clone(),
            (None, None) => passage.source.clone(),
            // Nobody knows from what it was made; so it is not from what the original says today.
            (None, Some(_)) => untranslated(),
        }
    };
    let (translation, record) = match text.name {
        TextName::Interface | TextName::Catalogue => {
            let wanted: Vec<(String, Option<String>)> = text
                .passages
                .iter()
                .zip(&after)
                .map(|(passage, now)| (passage.key.clone(), now.translation.clone()))
                .collect();
            let old = old.clone().unwrap_or_default();
            let record = fill::messages(&original, &text.passages, |passage| {
                Some(from(passage)).filter(|from| *from != passage.source)
            });
            (fill::merged(&files.translation, &text.lang, &old, &wanted), record)
        }
        TextName::Text(..) => {
            let imprint = old.as_deref().map(imprint).unwrap_or_default();
            let translation = fill::markdown(&original, &text.passages, &imprint, |passage| {
                match (&now[passage.key.as_str()].translation, passage.shape.part) {
                    (Some(words), _) => fill::New::Words(words.clone()),
                    (None, Part::Names | Part::Address) => fill::New::Nothing,
                    (None, _) if passage.source.is_empty() => fill::New::Words(String::new()),
                    (None, _) => fill::New::Words(untranslated()),
                }
            });
            let record =
                fill::markdown(&original, &text.passages, "", |passage| fill::New::Words(from(passage)));
            (translation, record)
        }
    };
    edits.put(files.translation, translation, old.as_deref());
    edits.put(files.record, record, old_record.as_deref());
}

/// The original's words of the theme in the program.
fn built_in(path: &SourcePath) -> Option<String> {
    let inside = path.as_str().strip_prefix("themes/default/")?;
    let (_, bytes) = crate::parse::theme::BUILT_IN.iter().find(|(name, _)| *name == inside)?;
    String::from_utf8(bytes.to_vec()).ok()
}

/// What a translation says of itself in its front matter, as it is written.
fn imprint(text: &str) -> String {
    let head =
        text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++")).map_or("", |(head, _)| head);
    let mut kept = String::new();
    let mut lines = head.lines().peekable();
    while let Some(line) = lines.next() {
        let own = ["reviewed", "links"]
            .iter()
            .any(|key| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')));
        let table = line.trim() == "[links]";
        if own || table {
            kept += line;
            kept.push('\n');
            // A table, or a value over several lines, goes on until the next key of the head.
            while let Some(next) = lines.peek() {
                let more = if table {
                    !next.trim_start().starts_with('[')
                } else {
                    next.starts_with([' ', '}', ']', '\t'])
                };
                if !more {
                    break;
                }
                kept += next;
                kept.push('\n');
                lines.next();
            }
        }
    }
    kept
}
