//! Writes what a page shows as a text.

use std::collections::BTreeMap;

use super::super::say;
use super::Embeds;
use crate::base::foreign::{CLOSE, LANG, OPEN};
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::doc::{Block, Doc, Inline, Instead, Item, Notice, Target};
use crate::plan::Page;
use crate::plan::view::{Article, ClaimView, Frame, Link, Part, Rich, SourceLink, Tag, View};
use crate::words::{Value, Words};

/// One who writes out the pages of a language.
pub(super) struct Scribe<'a> {
    pub(super) words: &'a Words,
    pub(super) embeds: Embeds,
    pub(super) pages: &'a BTreeMap<&'a OutPath, &'a Page>,
}

impl Scribe<'_> {
    /// The text of a page, below what must be known of its translation; nothing for a page that has no place in a text.
    pub(super) fn doc(&self, path: &OutPath, page: &Page) -> Option<Doc> {
        let mut doc = self.view(path, page)?;
        doc.blocks.splice(0..0, self.translation(&page.frame));
        Some(doc)
    }

    /// That a translation is old, or in part or as a whole still missing.
    fn translation(&self, frame: &Frame) -> Option<Block> {
        let translation = frame.translation.as_ref()?;
        let (title, text) = match (&frame.text_lang, translation.state) {
            (Some(_), _) => ("untranslated-title", "untranslated-text"),
            (None, "stale") => ("stale-title", "stale-text"),
            (None, "undated") => ("undated-title", "undated-text"),
            (None, "partial") => ("partial-title", "partial-text"),
            (None, _) => return None,
        };
        Some(self.boxed(Notice::Important, title, Block::Paragraph(words(&self.say(text)))))
    }

    fn view(&self, path: &OutPath, page: &Page) -> Option<Doc> {
        Some(match &page.view {
            View::Chapter(chapter) => self.chapter(path, chapter),
            View::Answer(answer) => self.answer(path, answer),
            View::Tool(tool) => self.tool(path, tool),
            View::Comparison { table, .. } => Doc { blocks: self.table(table), notes: Vec::new() },
            View::Decision { tree } => Doc { blocks: self.tree(path, tree), notes: Vec::new() },
            View::Glossary(glossary) => plain(self.glossary(glossary)),
            View::Sources(sources) => plain(self.sources(sources)),
            View::Changes(changes) => plain(self.changes(changes)),
            View::Corrections(corrections) => plain(self.corrections(corrections)),
            View::Index(index) => plain(self.index(index)),
            View::Status(status) => plain(self.status(status)),
            View::Root(_)
            | View::Missing(_)
            | View::Home(_)
            | View::Tools(_)
            | View::Step(_)
            | View::Copies(_) => return None,
        })
    }

    /// A message; its name where it cannot be said, which the plan has told.
    pub(super) fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// A message that is told something.
    pub(super) fn tell(&self, key: &str, told: &[(&str, Value)]) -> String {
        say::told(self.words, key, told)
    }

    /// "Pour qui :" before what it announces, both on one line.
    pub(super) fn labelled(&self, label: &str, line: Vec<Inline>) -> Vec<Inline> {
        let label = say::labelled(self.words, label);
        [vec![Inline::Strong(words(&label)), space()], line].concat()
    }

    /// An article, with the tables and the trees that are shown in it, and its notes.
    pub(super) fn article(&self, path: &OutPath, article: &Article) -> Doc {
        let mut blocks = Vec::new();
        for part in &article.parts {
            match part {
                Part::Text { html } => blocks.extend(rich_blocks(html)),
                Part::Comparison { table } => blocks.extend(match self.embeds {
                    Embeds::AsLinks => in_short(&table.summary, &table.title, &table.href),
                    Embeds::InFull => self.table(table),
                }),
                Part::Decision { tree } => blocks.extend(match self.embeds {
                    Embeds::AsLinks => in_short(&tree.summary, &tree.title, &tree.href),
                    Embeds::InFull => self.tree(path, tree),
                }),
            }
        }
        let notes = match &article.notes {
            Rich::Notes(doc, _) => doc.notes.clone(),
            Rich::Line(..) | Rich::Blocks(..) => Vec::new(),
        };
        Doc { blocks, notes }
    }

    /// Where a recommendation falls short.
    pub(super) fn compromises(&self, compromises: &[String]) -> Option<Block> {
        (!compromises.is_empty()).then(|| {
            let compromises = lines(compromises.iter().map(|compromise| words(compromise)));
            self.boxed(Notice::Warning, "answer-compromises", compromises)
        })
    }

    /// A notice under a title of its own, which is a message.
    pub(super) fn boxed(&self, notice: Notice, title: &str, content: Block) -> Block {
        let title = Block::Paragraph(vec![Inline::Strong(words(&self.say(title)))]);
        Block::Quote { notice: Some(notice), content: vec![title, content] }
    }

    /// A claim on one line: its values, its date and its doubts, and what must be known about it.
    pub(super) fn claim(&self, claim: &ClaimView, disputed: bool) -> Vec<Inline> {
        let mut line = Vec::new();
        for (at, value) in claim.values.iter().enumerate() {
            if at > 0 {
                line.push(text(", "));
            }
            line.push(Inline::Strong(words(&value.text)));
            if let Some(label) = &value.label {
                line.push(space());
                line.extend(words(label));
            }
        }
        let mut said = vec![claim.date.clone()];
        for (holds, key) in
            [(claim.stale, "to-recheck"), (claim.unsure, "to-confirm"), (disputed, "disputed")]
        {
            if holds {
                said.push(self.say(key));
            }
        }
        line.push(text(&format!(" ({})", said.join(", "))));
        if let Some(note) = &claim.note {
            line.push(text(" – "));
            line.extend(words(note));
        }
        line
    }

    /// The sources of a claim, by their titles.
    pub(super) fn sources_of(&self, sources: &[SourceLink]) -> Vec<Inline> {
        let key =
            self.tell("claim-sources", &[("count", i64::try_from(sources.len()).unwrap_or(i64::MAX).into())]);
        let mut line = vec![text(&format!("{key} "))];
        line.extend(separated(sources.iter().map(source), " · "));
        line
    }
}

/// The way to a table or a tree that stands elsewhere.
fn in_short(summary: &str, title: &str, href: &str) -> Vec<Block> {
    let summary = (!summary.is_empty()).then(|| Block::Paragraph(words(summary)));
    summary.into_iter().chain([Block::Paragraph(to(href, words(title)))]).collect()
}

fn plain(blocks: Vec<Block>) -> Doc {
    Doc { blocks, notes: Vec::new() }
}

/// A source, as a link to where it is described.
pub(super) fn source(source: &SourceLink) -> Vec<Inline> {
    let title = in_language(source.lang.as_deref(), words(&source.title));
    vec![Inline::Link { target: Target::Address(source.href.clone()), content: title }]
}

/// Words that say in which language they are, where that is not the page's.
pub(super) fn in_language(lang: Option<&str>, content: Vec<Inline>) -> Vec<Inline> {
    match lang.and_then(Lang::new) {
        Some(lang) => vec![Inline::Passage { lang, why: Instead::Untranslated, content }],
        None => content,
    }
}

/// A link.
pub(super) fn link(link: &Link) -> Vec<Inline> {
    to(&link.href, words(&link.title))
}

/// A link to an address.
pub(super) fn to(address: &str, content: Vec<Inline>) -> Vec<Inline> {
    vec![Inline::Link { target: Target::Address(address.to_owned()), content }]
}

/// The word of a badge.
pub(super) fn tag(tag: &Tag) -> Vec<Inline> {
    words(&tag.label)
}

/// Lines with something between them.
pub(super) fn separated(lines: impl IntoIterator<Item = Vec<Inline>>, between: &str) -> Vec<Inline> {
    let mut all: Vec<Inline> = Vec::new();
    for line in lines {
        if !all.is_empty() && !line.is_empty() {
            all.push(text(between));
        }
        all.extend(line);
    }
    all
}

/// A heading inside a section.
pub(super) fn heading(level: u8, id: &str, title: &str) -> Block {
    Block::Heading { level, id: id.to_owned(), content: words(title) }
}

/// A list of bullets.
pub(super) fn list(items: impl IntoIterator<Item = Vec<Block>>) -> Block {
    Block::List {
        start: None,
        items: items.into_iter().map(|content| Item { done: None, content }).collect(),
    }
}

/// A list of bullets with one line each.
pub(super) fn lines(items: impl IntoIterator<Item = Vec<Inline>>) -> Block {
    list(items.into_iter().map(|line| vec![Block::Paragraph(line)]))
}

/// Plain text without marks.
pub(super) fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

pub(super) fn space() -> Inline {
    text(" ")
}

/// The line of a part of a view.
pub(super) fn rich(rich: &Rich) -> Vec<Inline> {
    match rich {
        Rich::Line(line, _) => line.iter().flat_map(unmarked).collect(),
        Rich::Blocks(..) | Rich::Notes(..) => Vec::new(),
    }
}

/// The blocks of a part of a view.
pub(super) fn rich_blocks(rich: &Rich) -> Vec<Block> {
    match rich {
        Rich::Blocks(blocks, _) => blocks.clone(),
        Rich::Line(line, _) => vec![Block::Paragraph(line.iter().flat_map(unmarked).collect())],
        Rich::Notes(..) => Vec::new(),
    }
}

/// Words of a view that may be marked as being in another language.
fn unmarked(part: &Inline) -> Vec<Inline> {
    match part {
        Inline::Text(text) => words(text),
        other => vec![other.clone()],
    }
}

/// Words in which those of another language are marked, as a line in which they are passages.
pub(super) fn words(text: &str) -> Vec<Inline> {
    let mut stack: Vec<(Option<Lang>, Vec<Inline>)> = vec![(None, Vec::new())];
    let mut rest = text;
    let put = |stack: &mut Vec<(Option<Lang>, Vec<Inline>)>, words: &str| {
        if let Some((_, line)) = stack.last_mut().filter(|_| !words.is_empty()) {
            line.push(Inline::Text(words.to_owned()));
        }
    };
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        put(&mut stack, &rest[..at]);
        let opens = rest[at..].starts_with(OPEN);
        rest = &rest[at + OPEN.len_utf8()..];
        if opens {
            let (tag, behind) = rest.split_once(LANG).unwrap_or(("", rest));
            rest = behind;
            stack.push((Lang::new(tag), Vec::new()));
        } else if stack.len() > 1 {
            close(&mut stack);
        }
    }
    put(&mut stack, rest);
    while stack.len() > 1 {
        close(&mut stack);
    }
    stack.pop().map_or_else(Vec::new, |(_, line)| line)
}

fn close(stack: &mut Vec<(Option<Lang>, Vec<Inline>)>) {
    let Some((lang, content)) = stack.pop() else { return };
    if let Some((_, line)) = stack.last_mut() {
        match lang {
            Some(lang) => line.push(Inline::Passage { lang, why: Instead::Untranslated, content }),
            None => line.extend(content),
        }
    }
}
