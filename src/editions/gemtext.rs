//! The whole brochure as Gemtext, for capsules of the Gemini network: a line is a paragraph, a heading, an item or a link.
//!
//! Links to other sections are their numbers, as in the plain text; links outside stand on lines of their own below the paragraph that names
//! them (Gemini's specification of Gemtext, 0.24.1).

use super::flat::{Flat, Mark};
use super::manuscript::{Manuscript, Section, Whereto, one_line};
use super::narrow;
use super::say::{labelled, said, shown};
use super::text::instead;
use crate::base::foreign;
use crate::doc::text::plain as plain_words;
use crate::doc::{Block, Inline, Item};
use crate::words::Words;

/// The sign of a line that is set apart.
const QUOTE: &str = "> ";

/// The whole brochure.
pub(super) fn brochure(words: &Words, manuscript: &Manuscript) -> String {
    let mut lines = vec![format!("# {}", manuscript.title), String::new()];
    let said = std::iter::once(manuscript.subtitle.clone())
        .chain(manuscript.age(words).into_iter().map(|line| plain_words(&line)))
        .chain(manuscript.review.clone())
        .chain([said(words, "text-how")]);
    for paragraph in said.filter(|paragraph| !paragraph.is_empty()) {
        lines.extend([plain("", &paragraph), String::new()]);
    }
    for part in &manuscript.parts {
        lines.extend([plain("", &part.title), String::new()]);
        lines.extend(part.sections.iter().map(|section| format!("* §{} {}", section.number, section.title)));
        lines.push(String::new());
    }
    for part in &manuscript.parts {
        lines.extend([format!("# {}", part.title), String::new()]);
        for section in &part.sections {
            lines.extend([format!("## §{} {}", section.number, section.title), String::new()]);
            let mut setter = Setter { words, manuscript, section, links: Vec::new(), lines: Vec::new() };
            setter.blocks(&section.doc.blocks);
            for (at, note) in section.doc.notes.iter().enumerate() {
                setter.lines.push(format!("[{} {}]", manuscript.labels.note, at + 1));
                setter.blocks(note);
            }
            lines.extend(setter.lines);
        }
    }
    // A line is what Gemtext goes by: none of them may hold two, whatever its words are.
    let lines: Vec<String> = lines.iter().map(|line| one_line(line)).collect();
    foreign::unmarked(&(lines.join("\n") + "\n"))
}

struct Setter<'a> {
    words: &'a Words,
    manuscript: &'a Manuscript,
    section: &'a Section,
    /// The links of the block that is being set: their addresses, and their words.
    links: Vec<(String, String)>,
    lines: Vec<String>,
}

impl Setter<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block, "");
            let links = std::mem::take(&mut self.links);
            self.lines.extend(links.into_iter().map(|(address, words)| format!("=> {address} {words}")));
            self.lines.push(String::new());
        }
    }

    fn block(&mut self, block: &Block, sign: &str) {
        match block {
            Block::Heading { content, .. } => {
                let line = self.line(content);
                self.lines.push(format!("### {line}"));
            }
            Block::Paragraph(content) => {
                for line in self.line(content).split('\n') {
                    self.lines.push(plain(sign, line));
                }
            }
            Block::List { start, items } => self.list(*start, items, sign, 0),
            Block::Quote { notice, content } => {
                if let Some(notice) = notice {
                    self.lines.push(format!("> {}", self.manuscript.labels.notice(*notice)));
                }
                let why = instead(&self.manuscript.labels, *notice, content).map(|why| format!("> {why}"));
                self.lines.extend(why);
                for block in content {
                    self.block(block, QUOTE);
                }
            }
            Block::Code(text) => {
                self.lines.push("```".to_owned());
                // A line that begins like the end of the passage would end it.
                self.lines.extend(text.lines().map(|line| line.replace("```", "` ` `")));
                self.lines.push("```".to_owned());
            }
            Block::Table(table) => {
                let label = |label: &str| labelled(self.words, label);
                for block in narrow::rows(table, &label) {
                    self.block(&block, sign);
                }
            }
            Block::Definitions(list) => {
                for definition in list {
                    let term = self.line(&definition.term);
                    self.lines.push(plain(sign, &term));
                    for meaning in definition.meanings.iter().flatten() {
                        self.block(meaning, "* ");
                    }
                }
            }
            Block::Rule => self.lines.push("---".to_owned()),
            Block::Embed(_) => {}
        }
    }

    /// Gemtext has lists of one level: those inside are told by dashes. One in a passage that is set apart stays in it, as all of a warning must.
    fn list(&mut self, start: Option<u64>, items: &[Item], around: &str, depth: usize) {
        let (bullet, dashes) = if around == QUOTE { (QUOTE, depth + 1) } else { ("* ", depth) };
        for (at, item) in items.iter().enumerate() {
            let number = start.map_or_else(String::new, |first| format!("{}. ", first + at as u64));
            let done = self.manuscript.labels.task(item).map_or_else(String::new, |task| format!("{task} "));
            let sign = format!("{bullet}{}{number}{done}", "– ".repeat(dashes));
            for (at, block) in item.content.iter().enumerate() {
                match block {
                    Block::List { start, items } => self.list(*start, items, around, depth + 1),
                    block if at == 0 => self.block(block, &sign),
                    block => self.block(block, QUOTE),
                }
            }
        }
    }

    fn line(&mut self, line: &[Inline]) -> String {
        let picture = |alt: &str| shown(self.words, alt);
        let flat = Flat { labels: &self.manuscript.labels, picture: &picture };
        let mut links = Vec::new();
        let text = flat.line(line, &mut |address, words| match self
            .manuscript
            .whereto(&self.section.path, address)
        {
            Whereto::Section(target, None) => Mark::Behind(format!("(§{})", target.number)),
            Whereto::Outside(address) => {
                links.push((address.to_owned(), words.replace('\n', " ")));
                Mark::Nothing
            }
            Whereto::Section(..) | Whereto::StandIn(..) | Whereto::File(..) => Mark::Nothing,
        });
        self.links.extend(links);
        text
    }
}

/// A line of text behind its sign. Where words begin like a sign of Gemtext, a character without width keeps them from being one.
fn plain(sign: &str, line: &str) -> String {
    let line = line.trim();
    let taken = sign.is_empty() && ["#", "=>", "* ", ">", "```"].iter().any(|start| line.starts_with(start));
    if taken { format!("\u{2060}{line}") } else { format!("{sign}{line}") }
}
