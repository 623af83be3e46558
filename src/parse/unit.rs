//! The parts in which a text is translated: a title, a field, a heading, a paragraph, a cell, a message.
//!
//! A unit is never a part of a sentence or of a cell. Its source is Markdown on one line, or for a message Fluent, as its author wrote it:
//! this is what translators see, and what two versions of a text are compared by.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::markdown::{Body, UNTRANSLATED};
use crate::base::path::SourcePath;
use crate::base::span::{Span, Spanned};
use crate::doc::walk::{self, Visit};
use crate::doc::{Block, Inline, Notice, Target};

/// A part of a text that is translated in one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name in the text: `title`, `pros.2`, `outil.3`: the third line below the heading `outil`.
    pub key: String,
    /// Where it stands in the text's structure; translations have the same.
    pub shape: Shape,
    /// What was written.
    pub source: String,
    /// Where its links lead, what it refers to and which notes it calls, as often as it does: what readers get, whatever the source looks
    /// like on its own. Nothing for a message, which has no links.
    pub targets: Vec<String>,
    /// Where.
    pub span: Span,
}

/// Where a unit stands in the structure of its text, without its words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    /// What it is in.
    pub part: Part,
    /// What it is, as people would say: "a heading `##`"; in a list, which item.
    pub name: String,
    /// Whether someone could be hurt who does not read it, or reads it as it was.
    pub weight: Weight,
}

/// What a unit is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A field of the front matter.
    Field,
    /// One of a list in the front matter.
    Entry,
    /// Names for an index: as many as the language needs.
    Names,
    /// A file name.
    Address,
    /// A line of the text.
    Line,
    /// A message.
    Message,
}

/// How much hangs on a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It informs.
    Plain,
    /// It warns: a `[!WARNING]`, a `[!CAUTION]` or a tool's `advice`.
    Warning,
}

impl Unit {
    /// Whether its translation is yet to be written.
    pub fn is_untranslated(&self) -> bool {
        // It may still call the notes of its original, or they would be lost.
        self.source.strip_prefix(&untranslated()).is_some_and(|rest| without_calls(rest).trim().is_empty())
    }

    /// Whether it is words that readers see, and that must say what the original says.
    pub fn is_text(&self) -> bool {
        self.shape.part.is_text()
    }

    /// Whether its counterpart is found by its order: see [`Part::is_ordered`].
    pub fn is_ordered(&self) -> bool {
        self.shape.part.is_ordered()
    }
}

impl Part {
    /// Whether it is words that readers see; names for an index and file names are each language's own.
    pub fn is_text(self) -> bool {
        match self {
            Part::Field | Part::Entry | Part::Line | Part::Message => true,
            Part::Names | Part::Address => false,
        }
    }

    /// Whether a text and its translation have as many of it in the same order; the others are known by their name.
    pub fn is_ordered(self) -> bool {
        matches!(self, Part::Line | Part::Entry)
    }
}

/// What stands for a unit that is yet to be translated.
pub fn untranslated() -> String {
    format!("![]({UNTRANSLATED})")
}

/// The units of the fields of a front matter, while they are being read.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Unit>);

impl Fields {
    /// Notes a field, and gives it back.
    pub(super) fn one(
        &mut self,
        key: &'static str,
        field: Option<Spanned<String>>,
    ) -> Option<Spanned<String>> {
        self.note(
            key,
            key,
            Part::Field,
            field.as_ref().map(|field| (field.value.clone(), field.span.clone())),
        );
        field
    }

    /// Notes a list, and gives it back.
    pub(super) fn list(&mut self, key: &'static str, list: Vec<Spanned<String>>) -> Vec<Spanned<String>> {
        for (at, entry) in list.iter().enumerate() {
            let key = format!("{key}.{}", at + 1);
            self.note(&key, &key, Part::Entry, Some((entry.value.clone(), entry.span.clone())));
        }
        list
    }

    /// Notes names, and gives them back.
    pub(super) fn names(&mut self, key: &'static str, names: Vec<Spanned<String>>) -> Vec<Spanned<String>> {
        let joined = names.iter().map(|name| name.value.as_str()).collect::<Vec<_>>().join("; ");
        let all = names
            .first()
            .zip(names.last())
            .map(|(first, last)| (joined, Span::new(&first.span.path, first.span.start..last.span.end)));
        self.note(key, key, Part::Names, all);
        names
    }

    /// Notes a file name, and gives it back.
    pub(super) fn address<T: ToString>(
        &mut self,
        key: &'static str,
        address: Option<Spanned<T>>,
    ) -> Option<Spanned<T>> {
        let written = address.as_ref().map(|address| (address.value.to_string(), address.span.clone()));
        self.note(key, key, Part::Address, written);
        address
    }

    fn note(&mut self, key: &str, name: &str, part: Part, written: Option<(String, Span)>) {
        let Some((source, span)) = written else { return };
        let weight = if key == "advice" { Weight::Warning } else { Weight::Plain };
        let shape = Shape { part, name: format!("`{name}`"), weight };
        let targets = targets_of(&source);
        self.0.push(Unit { key: key.to_owned(), shape, source, targets, span });
    }

    /// All units of a text: those of its fields, and the lines below them.
    pub(super) fn with(mut self, lines: Vec<Unit>) -> Vec<Unit> {
        self.0.extend(lines);
        self.0
    }
}

/// The lines of a text, in the order of [`crate::doc::walk::map_lines`].
pub(super) fn lines(file: &SourcePath, text: &str, body: &Body) -> Vec<Unit> {
    let mut walk = Walk { shapes: Vec::new(), section: "_start".to_owned(), number: 0 };
    walk.blocks(&body.doc.blocks, "", Weight::Plain);
    for (at, note) in body.doc.notes.iter().enumerate() {
        walk.section = format!("_note-{}", at + 1);
        walk.number = 0;
        walk.blocks(note, " of a note", Weight::Plain);
    }
    walk.shapes
        .into_iter()
        .zip(&body.lines)
        .zip(walk::lines(&body.doc))
        .map(|(((key, name, weight), range), line)| {
            // A sign that is escaped at the beginning is a part of the words.
            let escaped = text[..range.start].ends_with('\\') && !range.is_empty();
            let range = range.start - usize::from(escaped)..range.end;
            let source = one_line(text, range.clone());
            let mut targets = Targets::default();
            walk::visit_line(line, &mut targets);
            targets.0.extend(calls(&source));
            Unit {
                key,
                shape: Shape { part: Part::Line, name, weight },
                source,
                targets: targets.0,
                span: Span::new(file, range),
            }
        })
        .collect()
}

/// Where the links and pictures of a line lead.
#[derive(Default)]
struct Targets(Vec<String>);

impl Visit for Targets {
    fn inline(&mut self, part: &Inline) {
        if let Inline::Link { target, .. } | Inline::Image { target, .. } = part {
            self.0.push(match target {
                Target::Reference(reference) => format!("{}:{}", reference.scheme.name(), reference.name),
                Target::Address(address) => address.clone(),
            });
        }
    }
}

/// The same of a field, which stands alone and has no links defined elsewhere.
fn targets_of(source: &str) -> Vec<String> {
    let events = Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM);
    events
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.into_string())
            }
            _ => None,
        })
        .filter(|target| target != UNTRANSLATED)
        .collect()
}

/// The notes that a line calls, by the names that its author gave them: `[^law]`.
fn calls(source: &str) -> Vec<String> {
    source
        .match_indices("[^")
        .filter_map(|(at, _)| source[at..].find(']').map(|end| source[at..=at + end].to_owned()))
        .collect()
}

/// A line without its calls of notes.
fn without_calls(source: &str) -> String {
    calls(source).iter().fold(source.to_owned(), |text, call| text.replace(call.as_str(), ""))
}

/// What stands for a unit that is yet to be translated: with the notes that its original calls.
pub fn placeholder(original: &str) -> String {
    calls(original).iter().fold(untranslated(), |text, call| text + call)
}

/// The way through a text, in the order of its lines.
struct Walk {
    shapes: Vec<(String, String, Weight)>,
    /// The heading that the lines stand below.
    section: String,
    /// How many lines it has so far.
    number: usize,
}

impl Walk {
    fn line(&mut self, what: &str, within: &str, weight: Weight) {
        self.number += 1;
        self.shapes.push((format!("{}.{}", self.section, self.number), format!("{what}{within}"), weight));
    }

    fn blocks(&mut self, content: &[Block], within: &str, weight: Weight) {
        for block in content {
            match block {
                Block::Heading { level, id, .. } => {
                    self.section.clone_from(id);
                    self.number = 0;
                    let name = format!("a heading `{}`{within}", "#".repeat(usize::from(*level)));
                    self.shapes.push((id.clone(), name, weight));
                }
                Block::Paragraph(_) => self.line("a paragraph", within, weight),
                Block::List { start, items } => {
                    let kind = if start.is_some() { "a numbered list" } else { "a list" };
                    for (at, item) in items.iter().enumerate() {
                        let of = format!(" of item {} of {kind}{within}", at + 1);
                        self.blocks(&item.content, &of, weight);
                    }
                }
                Block::Quote { notice, content } => {
                    let (of, weight) = match notice {
                        None => (format!(" of a quotation{within}"), weight),
                        Some(notice) => {
                            let heavy = matches!(notice, Notice::Warning | Notice::Caution);
                            let of = format!(" of a notice `[!{}]`{within}", notice.name().to_uppercase());
                            (of, if heavy { Weight::Warning } else { weight })
                        }
                    };
                    self.blocks(content, &of, weight);
                }
                Block::Table(table) => {
                    self.line("the caption of a table", within, weight);
                    for _ in &table.head {
                        self.line("a column's head in a table", within, weight);
                    }
                    for (at, row) in table.rows.iter().enumerate() {
                        for _ in row {
                            self.line(&format!("a cell in row {} of a table", at + 1), within, weight);
                        }
                    }
                }
                Block::Definitions(list) => {
                    for definition in list {
                        self.line("a term", within, weight);
                        for meaning in &definition.meanings {
                            self.blocks(meaning, &format!(" of a meaning{within}"), weight);
                        }
                    }
                }
                Block::Code(_) | Block::Embed(_) | Block::Rule => {}
            }
        }
    }
}

/// A line as it is written, without the ends of lines inside it and the signs of a quotation that follow them. An end that is meant (a
/// backslash before it, or two spaces) stays one: a backslash and the end of the line.
fn one_line(text: &str, range: Range<usize>) -> String {
    let written = text.get(range).unwrap_or_default().trim();
    let mut lines = written.split('\n');
    let mut line = lines.next().unwrap_or_default().to_owned();
    for next in lines {
        let next = next.trim_start_matches([' ', '\t', '>']);
        if line.ends_with("  ") || line.ends_with('\\') {
            line.truncate(line.trim_end_matches([' ', '\\']).len());
            line.push_str("\\\n");
        } else {
            line.truncate(line.trim_end().len());
            line.push(' ');
        }
        line.push_str(next);
    }
    line
}
