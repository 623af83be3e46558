//! The whole brochure as plain text of 72 columns, for readers with almost nothing: an old phone, a reading device, a terminal, a message.
//!
//! Sections are numbered. Where a page links to another, the text gives that one's number, `§12`, and a search for `§12` finds it.
//! Addresses outside stand where they are named. `textwrap` breaks the lines, by the rules of Unicode (UAX #14).

use std::fmt::Write;

use textwrap::core::Word;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

use super::flat::{Flat, Mark};
use super::manuscript::{Manuscript, Section, Whereto};
use super::narrow;
use super::say::{labelled, said, shown};
use crate::base::foreign;
use crate::doc::html::Labels;
use crate::doc::text::plain;
use crate::doc::{Block, Doc, Inline, Item, Table};
use crate::words::Words;

/// How many columns a line has: what mail and terminals have kept to since RFC 678 and RFC 2646.
pub(super) const WIDTH: usize = 72;

/// What nested lists and quotes leave at least.
const NARROWEST: usize = 24;

/// The mark at the beginning of a file that says that it is UTF-8 (RFC 3629, 6). A browser that opens a file from a disk has no
/// other way to know, and shows accents as noise.
pub(super) const UTF_8: char = '\u{FEFF}';

/// A text in lines.
pub(super) struct Typist<'a> {
    pub(super) words: &'a Words,
    pub(super) labels: &'a Labels,
    /// What becomes of each link: its address, and its words.
    pub(super) mark: &'a mut dyn FnMut(&str, &str) -> Mark,
}

/// The whole brochure.
pub(super) fn brochure(words: &Words, manuscript: &Manuscript) -> String {
    let mut out = String::from(UTF_8);
    out.push_str(&cover(words, manuscript));
    for part in &manuscript.parts {
        let bar = "=".repeat(WIDTH);
        let _ = write!(out, "\n\n{bar}\n{}\n{bar}\n", filled(&part.title, WIDTH).join("\n"));
        for section in &part.sections {
            out.push_str(&self::section(words, manuscript, section));
        }
    }
    foreign::unmarked(&out)
}

/// The first lines: title, age, where the newest is, and the contents.
fn cover(words: &Words, manuscript: &Manuscript) -> String {
    let title = filled(&manuscript.title, WIDTH).join("\n");
    let bar = "=".repeat(widest(&title).min(WIDTH));
    let mut lines = vec![title, bar, String::new()];
    let mut paragraph = |text: &str| {
        if !text.is_empty() {
            lines.extend(filled(text, WIDTH));
            lines.push(String::new());
        }
    };
    paragraph(&manuscript.subtitle);
    for line in manuscript.age(words) {
        paragraph(&plain(&line));
    }
    if let Some(review) = &manuscript.review {
        paragraph(review);
    }
    paragraph(&said(words, "text-how"));
    for part in &manuscript.parts {
        lines.push(part.title.clone());
        for section in &part.sections {
            let number = format!("{:>7}  ", format!("§{}", section.number));
            lines.extend(hung(&number, filled(&section.title, WIDTH - display_width(&number))));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}

fn section(words: &Words, manuscript: &Manuscript, section: &Section) -> String {
    let title = format!("§{}  {}", section.number, section.title);
    let title = filled(&title, WIDTH).join("\n");
    let bar = "=".repeat(widest(&title).min(WIDTH));
    let mut mark = |address: &str, shown: &str| match manuscript.whereto(&section.path, address) {
        // A place in a section is a fact, a word or a source: those are looked up, and numbers would be in the way.
        Whereto::Section(target, None) => Mark::Behind(format!("(§{})", target.number)),
        Whereto::Outside(address) if address != shown => Mark::Behind(format!("<{address}>")),
        Whereto::Outside(_) | Whereto::Section(..) | Whereto::StandIn(..) | Whereto::File(..) => {
            Mark::Nothing
        }
    };
    let mut typist = Typist { words, labels: &manuscript.labels, mark: &mut mark };
    format!("\n\n{title}\n{bar}\n\n{}", typist.doc(&section.doc))
}

impl Typist<'_> {
    /// A text and its notes, in lines.
    pub(super) fn doc(&mut self, doc: &Doc) -> String {
        let mut lines = self.blocks(&doc.blocks, WIDTH);
        if !doc.notes.is_empty() {
            lines.extend([
                String::new(),
                self.labels.notes.clone(),
                "-".repeat(display_width(&self.labels.notes)),
            ]);
            for (at, note) in doc.notes.iter().enumerate() {
                let indent = "    ";
                let note = self.blocks(note, WIDTH - indent.len());
                lines.extend([String::new(), format!("[{} {}]", self.labels.note, at + 1)]);
                lines.extend(note.into_iter().map(|line| indented(indent, &line)));
            }
        }
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }

    /// Blocks with an empty line between them.
    fn blocks(&mut self, blocks: &[Block], width: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for block in blocks {
            let block = self.block(block, width);
            if !lines.is_empty() && !block.is_empty() {
                lines.push(String::new());
            }
            lines.extend(block);
        }
        lines
    }

    fn block(&mut self, block: &Block, width: usize) -> Vec<String> {
        match block {
            Block::Heading { level, content, .. } => {
                let title = self.line(content);
                let mut lines: Vec<String> = filled(&title, width).iter().map(|line| no_rule(line)).collect();
                let rule = if *level <= 2 { "-" } else { "." };
                lines.push(rule.repeat(widest(&lines.join("\n")).min(width)));
                lines.insert(0, String::new());
                lines
            }
            Block::Paragraph(line) => {
                let text = self.line(line);
                text.split('\n').flat_map(|line| filled(line, width)).map(|line| no_rule(&line)).collect()
            }
            Block::List { start, items } => self.list(*start, items, width),
            Block::Quote { notice, content } => {
                let mut lines = Vec::new();
                if let Some(notice) = notice {
                    lines.push(self.labels.notice(*notice).to_uppercase());
                }
                lines.extend(
                    instead(self.labels, *notice, content).into_iter().flat_map(|why| filled(why, width - 2)),
                );
                lines.extend(self.blocks(content, width - 2));
                let bar = if notice.is_some() { "| " } else { "> " };
                lines.into_iter().map(|line| indented(bar, &line)).collect()
            }
            Block::Code(text) => text.lines().map(|line| indented("    ", line)).collect(),
            Block::Table(table) => self.table(table, width),
            Block::Definitions(list) => {
                let mut lines = Vec::new();
                for definition in list {
                    if !lines.is_empty() {
                        lines.push(String::new());
                    }
                    lines.extend(filled(&self.line(&definition.term), width));
                    for meaning in &definition.meanings {
                        let meaning = self.blocks(meaning, width - 4);
                        lines.extend(meaning.into_iter().map(|line| indented("    ", &line)));
                    }
                }
                lines
            }
            Block::Rule => vec!["* * *".to_owned()],
            Block::Embed(_) => Vec::new(),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Item], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        // Items of more than a line each are told apart by an empty one.
        let roomy = items.iter().any(|item| item.content.len() > 1);
        for (at, item) in items.iter().enumerate() {
            let sign = match (start, self.labels.task(item)) {
                (_, Some(task)) => format!("- {task} "),
                (Some(first), None) => format!("{}. ", first + at as u64),
                (None, None) => "- ".to_owned(),
            };
            let narrower = width.saturating_sub(display_width(&sign)).max(NARROWEST);
            let mut inside: Vec<String> = Vec::new();
            for block in &item.content {
                inside.extend(self.block(block, narrower));
            }
            if roomy && at > 0 {
                lines.push(String::new());
            }
            lines.extend(hung(&sign, inside));
        }
        lines
    }

    /// A table with its columns side by side where they fit, else as a list.
    fn table(&mut self, table: &Table, width: usize) -> Vec<String> {
        let head: Vec<String> = table.head.iter().map(|cell| self.line(cell)).collect();
        // Before any link is marked, since a mark takes a number.
        let unmarked = each_cell(table, plain);
        if across(&widths(&head, &unmarked)) > width {
            return self.rows(table, width);
        }
        let rows = each_cell(table, |cell| self.line(cell));
        let widths = widths(&head, &rows);
        if across(&widths) > width || rows.iter().flatten().any(|cell| cell.contains('\n')) {
            return self.rows(table, width);
        }
        let set = |cells: &[String]| -> String {
            let cells = cells
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - display_width(cell))));
            cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
        };
        let mut lines = filled(&self.line(&table.caption), width);
        lines.push(String::new());
        lines.push(set(&head));
        lines.push(widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("-+-"));
        lines.extend(rows.iter().map(|row| set(row)));
        lines
    }

    /// A table as a list, row by row.
    fn rows(&mut self, table: &Table, width: usize) -> Vec<String> {
        let words = self.words;
        self.blocks(&narrow::rows(table, &|label| labelled(words, label)), width)
    }

    fn line(&mut self, line: &[Inline]) -> String {
        let words = self.words;
        let picture = |alt: &str| shown(words, alt);
        Flat { labels: self.labels, picture: &picture }.line(line, self.mark)
    }
}

/// Why a notice is shown in the original, if it is.
pub(super) fn instead<'a>(
    labels: &'a Labels,
    notice: Option<crate::doc::Notice>,
    content: &[Block],
) -> Option<&'a str> {
    notice.and_then(|_| crate::doc::html::instead(content)).map(|why| labels.instead(why))
}

/// A paragraph in lines of some columns. Addresses are never broken.
pub(super) fn filled(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width.max(NARROWEST))
        .word_separator(WordSeparator::Custom(pieces))
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::wrap(text.trim(), options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Where a line may be broken: by the rules of Unicode, but never inside an address, which would lead nowhere.
fn pieces(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut at = 0;
    Box::new(WordSeparator::AsciiSpace.find_words(line).flat_map(move |word| {
        let from = at;
        at += word.word.len() + word.whitespace.len();
        if word.word.contains("://") {
            vec![word]
        } else {
            WordSeparator::UnicodeBreakProperties.find_words(&line[from..at]).collect()
        }
    }))
}

/// Lines behind a sign, those after the first below its own words.
fn hung(sign: &str, lines: Vec<String>) -> impl Iterator<Item = String> {
    let indent = " ".repeat(display_width(sign));
    lines.into_iter().enumerate().map(move |(at, line)| indented(if at == 0 { sign } else { &indent }, &line))
}

/// The cells of a table, row by row.
fn each_cell(table: &Table, mut cell: impl FnMut(&[Inline]) -> String) -> Vec<Vec<String>> {
    table.rows.iter().map(|row| row.iter().map(|one| cell(one)).collect()).collect()
}

/// How wide each column of a table is, in columns of the text.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let width = |at: usize| {
        let cells = rows.iter().map(|row| &row[at]).chain([&head[at]]);
        cells.map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    (0..head.len()).map(width).collect()
}

/// How wide columns are side by side, with ` | ` between them.
fn across(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + 3 * widths.len().saturating_sub(1)
}

/// The words of an author, of which none may pass for the line below a heading or around a field's name: `=====` becomes `= = = = =`.
pub(super) fn no_rule(line: &str) -> String {
    const RULES: [char; 3] = ['=', '-', '.'];
    let ruled = RULES.iter().any(|rule| line.trim_start().starts_with(&rule.to_string().repeat(4)));
    if !ruled {
        return line.to_owned();
    }
    let signs = |c: char| if RULES.contains(&c) { format!("{c} ") } else { c.to_string() };
    line.chars().map(signs).collect::<String>().replace("  ", " ").trim_end().to_owned()
}

/// A line behind an indent, without spaces at its end.
fn indented(indent: &str, line: &str) -> String {
    format!("{indent}{line}").trim_end().to_owned()
}

pub(super) fn widest(text: &str) -> usize {
    text.lines().map(display_width).max().unwrap_or(0)
}
