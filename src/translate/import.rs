//! A PO file back into the texts of a language.

use std::collections::{BTreeMap, BTreeSet};

use super::po::{Certainty, Entry, Po};
use super::{Edits, Files, context, export, fill};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::did_you_mean;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::translation::{Passage, State, Translation};
use crate::parse::unit::{Part, Unit, placeholder};
use crate::parse::{self, TextName, words};
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
        one((path, &entries), source, brochure, text, &mut edits, &mut problems);
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

    /// As a PO file has it. An empty translation says nothing, so that an older file takes nothing away.
    fn from(entry: &Entry, passage: &Passage) -> Self {
        let as_it_is = Self::of(passage);
        let same = as_it_is.translation.as_ref() == Some(&entry.translation)
            && entry.certainty == export::certainty(passage)
            && entry.original == passage.source;
        if entry.translation.is_empty() || same {
            return as_it_is;
        }
        let translation = Some(entry.translation.clone());
        let from = match entry.certainty {
            Certainty::Sure => Some(entry.original.clone()),
            // Somebody is to look at it again, so it is from no original of today.
            Certainty::Fuzzy => {
                let before = entry.previous.clone().or_else(|| passage.previous.clone());
                before.filter(|from| *from != passage.source)
            }
        };
        Self { translation, from }
    }
}

fn one(
    (path, entries): (&SourcePath, &BTreeMap<&str, &Entry>),
    source: &Source,
    brochure: &Brochure,
    text: &Translation,
    edits: &mut Edits,
    problems: &mut Diagnostics,
) {
    let Some(files) = Files::of(text, &brochure.site.original) else { return };
    let before: Vec<Now> = text.passages.iter().map(Now::of).collect();
    let after: Vec<Now> = text
        .passages
        .iter()
        .map(|passage| match entries.get(context(&text.name, passage).as_str()) {
            Some(entry) => Now::from(entry, passage),
            None => Now::of(passage),
        })
        .collect();
    if before == after {
        return;
    }
    // What cannot be told apart in a text cannot be kept either.
    if matches!(text.state, State::Broken | State::Misshapen(_)) {
        let at = text
            .passages
            .iter()
            .find_map(|passage| entries.get(context(&text.name, passage).as_str()))
            .map_or_else(|| Span::file(path), |entry| place(path, entry));
        let message =
            format!("`{}` in `{}` cannot take anything in before it is mended", text.name, text.lang);
        problems.push(
            Diagnostic::error("unmended-translation", at, message)
                .help("`colportage check` tells what is wrong with it"),
        );
        return;
    }
    let read = |path: &SourcePath| source.get(path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let Some(original) = read(&files.original).or_else(|| built_in(&files.original)) else { return };
    let (old, old_record) = (read(&files.translation), read(&files.record));
    // A field and a heading may have one name.
    let name = |passage: &Passage| (passage.shape.part == Part::Line, passage.key.clone());
    let now: BTreeMap<(bool, String), &Now> = text.passages.iter().map(name).zip(&after).collect();
    let from = |passage: &Passage| -> String {
        let now = now[&name(passage)];
        match (&now.from, &now.translation) {
            (Some(from), _) => from.clone(),
            (None, None) => passage.source.clone(),
            (None, Some(_)) if !passage.shape.part.is_text() => passage.source.clone(),
            // Nobody knows from what it was made; so it is not from what the original says today.
            (None, Some(_)) => placeholder(&passage.source),
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
            let named = |key: &str| {
                text.passages.iter().any(|passage| passage.key == key && passage.shape.part != Part::Line)
            };
            let own: Vec<&str> =
                ["reviewed", "links", "slug", "also"].into_iter().filter(|key| !named(key)).collect();
            let imprint = old.as_deref().map(|old| imprint(old, &own)).unwrap_or_default();
            let translation = fill::markdown(&original, &text.passages, &imprint, |passage| {
                match (&now[&name(passage)].translation, passage.shape.part) {
                    (Some(words), _) => fill::New::Words(words.clone()),
                    (None, Part::Names | Part::Address) => fill::New::Nothing,
                    (None, _) if passage.source.is_empty() => fill::New::Words(String::new()),
                    (None, _) => fill::New::Words(placeholder(&passage.source)),
                }
            });
            let record =
                fill::markdown(&original, &text.passages, "", |passage| fill::New::Words(from(passage)));
            (translation, record)
        }
    };
    if let Some(passage) = unwritable(&files.translation, &translation, text, &after) {
        let at = entries.get(context(&text.name, passage).as_str());
        let span = at.map_or_else(|| Span::file(path), |entry| place(path, entry));
        let message = format!(
            "`{}` cannot be written so: it would not be read as it stands here",
            context(&text.name, passage)
        );
        problems.push(Diagnostic::error("unwritable-passage", span, message).help(
            "a passage is one paragraph, item or cell; `\\|` stands for a bar in a cell, `1\\.` for a number with a dot at the beginning",
        ));
        return;
    }
    edits.put(files.translation, translation, old.as_deref());
    edits.put(files.record, record, old_record.as_deref());
}

/// The first passage that would not be read from a file as it was to be written.
fn unwritable<'t>(
    file: &SourcePath,
    written: &str,
    text: &'t Translation,
    after: &[Now],
) -> Option<&'t Passage> {
    let mut alone = Source::default();
    alone.insert(file.clone(), written.as_bytes());
    let (read, _) = parse::texts(&alone);
    let units: Vec<Unit> = match text.name {
        TextName::Interface => words::read(text.lang.clone(), file, written).0.units,
        TextName::Catalogue => read.words.into_iter().flat_map(|file| file.units).collect(),
        TextName::Text(..) => {
            let chapters = read.chapters.into_iter().map(|text| text.units);
            let answers = read.answer_texts.into_iter().map(|text| text.units);
            let tools = read.tool_texts.into_iter().map(|text| text.units);
            chapters
                .chain(answers)
                .chain(tools)
                .chain(read.terms.into_iter().map(|text| text.units))
                .flatten()
                .collect()
        }
    };
    let lines: Vec<&Unit> = units.iter().filter(|unit| unit.shape.part == Part::Line).collect();
    let mut at = 0;
    text.passages.iter().zip(after).find_map(|(passage, now)| {
        let unit = if passage.shape.part == Part::Line {
            at += 1;
            lines.get(at - 1).copied()
        } else {
            units.iter().find(|unit| unit.key == passage.key && unit.shape.part == passage.shape.part)
        };
        let wanted = now.translation.as_ref()?;
        let same = unit.is_some_and(|unit| unit.source == *wanted && unit.shape.name == passage.shape.name);
        (!same && passage.shape.part != Part::Names).then_some(passage)
    })
}

/// The original's words of the theme in the program.
fn built_in(path: &SourcePath) -> Option<String> {
    let inside = path.as_str().strip_prefix("themes/default/")?;
    let (_, bytes) = parse::theme::BUILT_IN.iter().find(|(name, _)| *name == inside)?;
    String::from_utf8(bytes.to_vec()).ok()
}

/// What a translation says of itself in its front matter, as it is written.
fn imprint(text: &str, keys: &[&str]) -> String {
    let head =
        text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++")).map_or("", |(head, _)| head);
    let mut kept = String::new();
    let mut lines = head.lines().peekable();
    while let Some(line) = lines.next() {
        let own = keys
            .iter()
            .any(|key| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')));
        let table = line.trim_start().starts_with("[links]");
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
