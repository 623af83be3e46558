//! A line without markup, for plain text and Gemtext: what a mark would say is said with signs or words.

use std::fmt::Write;

use super::manuscript::one_line;
use crate::doc::html::Labels;
use crate::doc::{Inline, Target};

/// What becomes of a link in plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// Its words alone.
    Nothing,
    /// Words behind it: `§12`, `[3]`, an address.
    Behind(String),
}

/// How lines are made flat.
pub(super) struct Flat<'a> {
    /// The words for notes.
    pub(super) labels: &'a Labels,
    /// "[Image : …]", for what a picture shows.
    pub(super) picture: &'a dyn Fn(&str) -> String,
}

impl Flat<'_> {
    /// The words of a line; a break is a line end. `mark` is asked for each link in turn, with its words.
    pub(super) fn line(&self, line: &[Inline], mark: &mut dyn FnMut(&str, &str) -> Mark) -> String {
        let mut out = String::new();
        self.push(&mut out, line, mark);
        out
    }

    fn push(&self, out: &mut String, line: &[Inline], mark: &mut dyn FnMut(&str, &str) -> Mark) {
        for part in line {
            match part {
                Inline::Text(words) => spaced(out, words),
                Inline::Code(words) => out.push_str(&one_line(words)),
                Inline::Emphasis(line) | Inline::Strong(line) => self.push(out, line, mark),
                Inline::Passage { content, .. } => self.push(out, content, mark),
                // Words that no longer hold must not be read as words that do.
                Inline::Struck(line) => {
                    out.push_str("~~");
                    self.push(out, line, mark);
                    out.push_str("~~");
                }
                Inline::Link { target, content } => {
                    let mut words = String::new();
                    self.push(&mut words, content, mark);
                    let mark = match target {
                        Target::Address(address) => mark(address, &words),
                        Target::Reference(_) => Mark::Nothing,
                    };
                    out.push_str(&words);
                    if let Mark::Behind(behind) = mark {
                        out.push(' ');
                        out.push_str(&behind);
                    }
                }
                Inline::Image { alt, .. } => spaced(out, &(self.picture)(alt)),
                Inline::NoteCall(number) => {
                    // Writing to a string cannot fail.
                    let space = if out.is_empty() || out.ends_with(char::is_whitespace) { "" } else { " " };
                    let _ = write!(out, "{space}[{} {number}]", self.labels.note);
                }
                Inline::Break => out.push('\n'),
                Inline::Anchor(_) | Inline::Untranslated => {}
            }
        }
    }
}

/// Puts words behind a line as a browser would: a line end is a space, and spaces in a row are one. So only a section's own heading has
/// its number and two spaces at the beginning of a line.
fn spaced(out: &mut String, words: &str) {
    for c in words.chars() {
        let c = if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
}
