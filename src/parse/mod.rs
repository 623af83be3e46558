//! Stage 1: what authors wrote, one shape per kind of file, each word with its place.
//!
//! In comes a [`Source`], out go [`Texts`] and a [`theme::Theme`]. Files are read one at a time and in parallel: nothing
//! here knows a second file, so no name is resolved. A file with a problem gives what can be read of it.

pub mod answer;
pub mod chapter;
pub mod claim;
pub mod comparison;
pub mod compromise;
pub mod correction;
pub mod criterion;
pub mod decision;
mod encoding;
pub mod figure;
mod front_matter;
pub mod imprint;
mod markdown;
pub mod need;
pub mod picture;
pub mod schema;
pub mod site;
pub mod source;
pub mod standing;
pub mod table;
pub mod term;
pub mod theme;
pub mod tool;
pub mod unit;
pub mod words;

use std::collections::BTreeSet;
use std::fmt;

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::doc::Doc;
use crate::source::Source;
use crate::source::layout::{self, Place};

/// Everything that authors wrote, in the order of the files.
#[derive(Debug, Default)]
pub struct Texts {
    /// `content/site.toml`, with its path.
    pub site: Option<site::Site>,
    /// The columns of the catalogue.
    pub criteria: Vec<criterion::Criterion>,
    /// Who says so.
    pub sources: Vec<source::Citation>,
    /// Figures that belong to no tool.
    pub figures: Vec<figure::Figure>,
    /// What was said once and is not to be repeated.
    pub corrections: Vec<correction::Correction>,
    /// Tools in facts.
    pub tools: Vec<tool::Tool>,
    /// Tables.
    pub comparisons: Vec<comparison::Comparison>,
    /// Trees.
    pub decisions: Vec<decision::Decision>,
    /// Answers in facts.
    pub answers: Vec<answer::Answer>,
    /// Chapters.
    pub chapters: Vec<chapter::Chapter>,
    /// Tools in words.
    pub tool_texts: Vec<tool::ToolText>,
    /// Answers in words.
    pub answer_texts: Vec<answer::AnswerText>,
    /// The glossary.
    pub terms: Vec<term::Term>,
    /// The catalogue's labels, a file a language.
    pub words: Vec<words::WordFile>,
    /// Pictures, by their path under `content/images`.
    pub images: Vec<(String, picture::Picture)>,
    /// What translations were made from.
    pub records: Vec<Record>,
    /// The files with an error in them.
    pub broken: BTreeSet<SourcePath>,
}

/// What one file gives.
enum Parsed {
    Nothing,
    Site(site::Site),
    Criteria(Vec<criterion::Criterion>),
    Sources(Vec<source::Citation>),
    Figures(Vec<figure::Figure>),
    Corrections(Vec<correction::Correction>),
    Tool(tool::Tool),
    Comparison(comparison::Comparison),
    Decision(decision::Decision),
    Answer(answer::Answer),
    Chapter(chapter::Chapter),
    ToolText(tool::ToolText),
    AnswerText(answer::AnswerText),
    Term(term::Term),
    Words(words::WordFile),
    Image(String, picture::Picture),
    Record(Record),
}

/// Reads every file of a brochure but the themes.
pub fn texts(source: &Source) -> (Texts, Diagnostics) {
    let parsed: Vec<(Parsed, Diagnostics)> =
        source.files().into_par_iter().map(|(path, bytes)| file(path, bytes)).collect();
    let mut texts = Texts::default();
    let mut problems = Diagnostics::default();
    for parsed in parsed {
        match problems.of(parsed) {
            Parsed::Nothing => {}
            Parsed::Site(site) => texts.site = Some(site),
            Parsed::Criteria(criteria) => texts.criteria = criteria,
            Parsed::Sources(sources) => texts.sources = sources,
            Parsed::Figures(figures) => texts.figures = figures,
            Parsed::Corrections(corrections) => texts.corrections = corrections,
            Parsed::Tool(tool) => texts.tools.push(tool),
            Parsed::Comparison(comparison) => texts.comparisons.push(comparison),
            Parsed::Decision(decision) => texts.decisions.push(decision),
            Parsed::Answer(answer) => texts.answers.push(answer),
            Parsed::Chapter(chapter) => texts.chapters.push(chapter),
            Parsed::ToolText(text) => texts.tool_texts.push(text),
            Parsed::AnswerText(text) => texts.answer_texts.push(text),
            Parsed::Term(term) => texts.terms.push(term),
            Parsed::Words(words) => texts.words.push(words),
            Parsed::Image(name, picture) => texts.images.push((name, picture)),
            Parsed::Record(record) => texts.records.push(record),
        }
    }
    texts.broken = problems.broken();
    (texts, problems)
}

fn file(path: &SourcePath, bytes: &[u8]) -> (Parsed, Diagnostics) {
    let place = layout::place(path);
    match &place {
        Place::Theme(..) => return (Parsed::Nothing, Diagnostics::default()),
        Place::Image => {
            let name = path.as_str().strip_prefix("content/images/").unwrap_or_default().to_owned();
            let (picture, problems) = picture::read(path, bytes);
            // The name of one that is refused is known all the same, so that what refers to it is not told too.
            return (Parsed::Image(name, picture.unwrap_or_default()), problems);
        }
        Place::Unknown(help) => {
            // What is a text by its ending was meant to be read, and would be lost without a word.
            let text = [".md", ".toml", ".ftl"].iter().any(|ending| path.as_str().ends_with(ending));
            let make = if text { Diagnostic::error } else { Diagnostic::warning };
            let problem = make(
                "unknown-file",
                Span::file(path),
                format!("`{path}` is not read: nothing of a brochure stands there"),
            );
            return (Parsed::Nothing, Diagnostics::from_iter([problem.help(help.clone())]));
        }
        _ => {}
    }
    let (text, mut problems) = encoding::text(path, bytes);
    let Some(text) = text else { return (Parsed::Nothing, problems) };
    let parsed = problems.of(content(path, text, place));
    (parsed, problems)
}

fn content(path: &SourcePath, text: &str, place: Place) -> (Parsed, Diagnostics) {
    let toml = |read: &dyn Fn(&table::Table<'_, '_>) -> Option<Parsed>| {
        let (parsed, problems) = table::read(path, text, encoding::start(text)..text.len(), read);
        (parsed.flatten().unwrap_or(Parsed::Nothing), problems)
    };
    match place {
        Place::Site => toml(&|table| site::read(path, table).map(Parsed::Site)),
        Place::Criteria => toml(&|table| Some(Parsed::Criteria(criterion::read(table)))),
        Place::Sources => toml(&|table| Some(Parsed::Sources(source::read(table)))),
        Place::Figures => toml(&|table| Some(Parsed::Figures(figure::read(table)))),
        Place::Corrections => toml(&|table| Some(Parsed::Corrections(correction::read(table)))),
        Place::ToolFacts(id) => toml(&|table| Some(Parsed::Tool(tool::read(id.clone(), path, table)))),
        Place::Comparison(id) => {
            toml(&|table| Some(Parsed::Comparison(comparison::read(id.clone(), path, table))))
        }
        Place::Decision(id) => toml(&|table| Some(Parsed::Decision(decision::read(id.clone(), path, table)))),
        Place::AnswerNeeds(id) => toml(&|table| Some(Parsed::Answer(answer::read(id.clone(), path, table)))),
        Place::Words(lang) => {
            let (words, problems) = words::read(lang, path, text);
            (Parsed::Words(words), problems)
        }
        Place::Chapter(lang, order, id) => written(
            path,
            text,
            &lang,
            |head, body| chapter::read(id.clone(), order, &lang, head, body),
            Parsed::Chapter,
        ),
        Place::ToolText(lang, id) => written(
            path,
            text,
            &lang,
            |head, body| tool::read_text(id.clone(), &lang, head, body),
            Parsed::ToolText,
        ),
        Place::AnswerText(lang, id) => written(
            path,
            text,
            &lang,
            |head, body| answer::read_text(id.clone(), &lang, head, body),
            Parsed::AnswerText,
        ),
        Place::Term(lang, id) => {
            written(path, text, &lang, |head, body| term::read(id.clone(), &lang, head, body), Parsed::Term)
        }
        Place::Record(lang, of) => {
            let (parsed, problems) = content(path, text, *of);
            (record(lang, parsed), problems)
        }
        Place::Theme(..) | Place::Image | Place::Unknown(_) => (Parsed::Nothing, Diagnostics::default()),
    }
}

/// Of the copy of an original only its parts matter.
fn record(lang: Lang, copy: Parsed) -> Parsed {
    let (name, units) = match copy {
        Parsed::Chapter(text) => (TextName::Text(Folder::Chapters, text.id.id), text.units),
        Parsed::ToolText(text) => (TextName::Text(Folder::Tools, text.id.id), text.units),
        Parsed::AnswerText(text) => (TextName::Text(Folder::Answers, text.id.id), text.units),
        Parsed::Term(text) => (TextName::Text(Folder::Glossary, text.id.id), text.units),
        Parsed::Words(words) => (TextName::Catalogue, words.units),
        _ => return Parsed::Nothing,
    };
    Parsed::Record(Record { name, lang, units })
}

/// The text below a front matter.
#[derive(Default)]
struct Written {
    doc: Doc,
    lines: Vec<unit::Unit>,
}

/// Reads a Markdown file: `read` gets the front matter and the text below it.
fn written<T>(
    path: &SourcePath,
    text: &str,
    lang: &Lang,
    read: impl Fn(&table::Table<'_, '_>, Written) -> (Option<T>, Diagnostics),
    wrap: impl Fn(T) -> Parsed,
) -> (Parsed, Diagnostics) {
    let parts = match front_matter::split(path, text) {
        Ok(parts) => parts,
        Err(problem) => return (Parsed::Nothing, Diagnostics::from_iter([problem])),
    };
    let (body, mut problems) = markdown::doc(path, text, parts.body, lang);
    let lines = unit::lines(path, text, &body);
    let body = Written { doc: body.doc, lines };
    let made = problems.of(table::read(path, text, parts.head, |head| read(head, body)));
    let Some((made, more)) = made else { return (Parsed::Nothing, problems) };
    problems.extend(more);
    (made.map_or(Parsed::Nothing, wrap), problems)
}

/// The folder of a kind of text, or a file of messages: what is translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// `chapters/`
    Chapters,
    /// `answers/`
    Answers,
    /// `tools/`
    Tools,
    /// `glossary/`
    Glossary,
}

impl Folder {
    /// Every folder, in the order in which a translator had best take them.
    pub const ALL: [Self; 4] = [Self::Answers, Self::Chapters, Self::Tools, Self::Glossary];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chapters => "chapters",
            Self::Answers => "answers",
            Self::Tools => "tools",
            Self::Glossary => "glossary",
        }
    }
}

/// What is translated as a whole, whatever the language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextName {
    /// The interface's words.
    Interface,
    /// The catalogue's labels.
    Catalogue,
    /// A text: `chapters/habits`.
    Text(Folder, Slug),
}

impl TextName {
    /// The name in its written form: `interface`, `catalogue`, `chapters/habits`.
    pub fn parse(written: &str) -> Option<Self> {
        match written {
            "interface" => Some(Self::Interface),
            "catalogue" => Some(Self::Catalogue),
            _ => {
                let (folder, id) = written.split_once('/')?;
                let folder = Folder::ALL.into_iter().find(|known| known.name() == folder)?;
                Some(Self::Text(folder, Slug::new(id)?))
            }
        }
    }
}

impl fmt::Display for TextName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interface => f.write_str("interface"),
            Self::Catalogue => f.write_str("catalogue"),
            Self::Text(folder, id) => write!(f, "{}/{id}", folder.name()),
        }
    }
}

/// What a translation was made from: an original as it was then.
#[derive(Debug)]
pub struct Record {
    /// Which text.
    pub name: TextName,
    /// The language of the translation.
    pub lang: Lang,
    /// The parts of the original.
    pub units: Vec<unit::Unit>,
}

/// Where a text stands in the brochure: which thing it is about, in which language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextId {
    /// The thing.
    pub id: Slug,
    /// The language.
    pub lang: Lang,
}
