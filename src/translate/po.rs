//! PO files, as GNU gettext, Weblate and Poedit read and write them.
//!
//! Only what a text of one plural needs. The crates that read PO drop the previous original (`#|`) and take any line for granted
//! (`polib` 0.3); translators would lose what changed, and mistakes would get in without a word.

use std::fmt::Write;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::span::Span;

/// One entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What translators are told: `#. …`, a line each.
    pub comments: Vec<String>,
    /// Where the original stands: `#: path:line`.
    pub place: Option<String>,
    /// How sure the translation is.
    pub certainty: Certainty,
    /// What the original said when it was translated: `#| msgid`.
    pub previous: Option<String>,
    /// Which passage it is.
    pub context: String,
    /// The original.
    pub original: String,
    /// The translation; empty if there is none.
    pub translation: String,
    /// Where the entry begins in its file, in bytes, if it is from one.
    pub at: usize,
}

/// How sure a translation is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Certainty {
    /// Somebody stands behind it.
    #[default]
    Sure,
    /// `#, fuzzy`: somebody is to look at it again.
    Fuzzy,
}

/// A PO file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Po {
    /// The fields of the header, in their order.
    pub header: Vec<(String, String)>,
    /// The entries, in their order.
    pub entries: Vec<Entry>,
}

impl Po {
    /// A field of the header.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.header
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The file's text.
    pub fn text(&self) -> String {
        let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
        for (name, value) in &self.header {
            let _ = writeln!(out, "{}", quoted(&format!("{name}: {value}\n")));
        }
        for entry in &self.entries {
            out.push('\n');
            for comment in &entry.comments {
                let _ = writeln!(out, "#. {}", comment.replace(['\n', '\r'], " "));
            }
            if let Some(place) = &entry.place {
                let _ = writeln!(out, "#: {place}");
            }
            if entry.certainty == Certainty::Fuzzy {
                out.push_str("#, fuzzy\n");
            }
            if let Some(previous) = &entry.previous {
                field(&mut out, "#| msgid", "#| ", previous);
            }
            field(&mut out, "msgctxt", "", &entry.context);
            field(&mut out, "msgid", "", &entry.original);
            field(&mut out, "msgstr", "", &entry.translation);
        }
        out
    }
}

/// A keyword with its text: on one line, or where the text has several, below an empty one, as gettext's own tools write it.
fn field(out: &mut String, keyword: &str, more: &str, text: &str) {
    if !text.contains('\n') {
        let _ = writeln!(out, "{keyword} {}", quoted(text));
        return;
    }
    let _ = writeln!(out, "{keyword} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(out, "{more}{}", quoted(line));
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Reads a PO file; what is not PO is told with its line.
pub fn read(path: &SourcePath, text: &str) -> (Po, Diagnostics) {
    let mut reader = Reader {
        path,
        po: Po::default(),
        entry: Entry::default(),
        begun: false,
        field: None,
        problems: Diagnostics::default(),
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        reader.line(line.trim(), at);
        at += line.len();
    }
    reader.finish();
    (reader.po, reader.problems)
}

/// What a string belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Previous,
    /// `#| msgctxt`, which nobody needs.
    Ignored,
    Original,
    Translation,
}

struct Reader<'a> {
    path: &'a SourcePath,
    po: Po,
    entry: Entry,
    /// Whether anything of the entry was read.
    begun: bool,
    field: Option<Field>,
    problems: Diagnostics,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: usize) {
        if line.is_empty() {
            self.finish();
            return;
        }
        // What is no longer in the brochure.
        if line.starts_with("#~") {
            return;
        }
        // What comes behind a translation belongs to the next entry, with a blank line before it or without.
        if line.starts_with('#') && self.field == Some(Field::Translation) {
            self.finish();
        }
        if let Some(previous) = line.strip_prefix("#|") {
            self.begin(at);
            let previous = previous.trim();
            if let Some(text) = previous.strip_prefix("msgid") {
                self.field = Some(Field::Previous);
                self.entry.previous = Some(String::new());
                self.string(text.trim(), at);
            } else if previous.starts_with('"') {
                self.string(previous, at);
            } else {
                self.field = Some(Field::Ignored);
            }
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.begin(at);
            if let Some(flags) = comment.strip_prefix(',') {
                if flags.split(',').any(|flag| flag.trim() == "fuzzy") {
                    self.entry.certainty = Certainty::Fuzzy;
                }
            } else if let Some(told) = comment.strip_prefix('.') {
                self.entry.comments.push(told.trim().to_owned());
            } else if let Some(place) = comment.strip_prefix(':') {
                self.entry.place = Some(place.trim().to_owned());
            }
            return;
        }
        let keywords = [
            ("msgctxt", Field::Context),
            ("msgid_plural", Field::Ignored),
            ("msgid", Field::Original),
            ("msgstr", Field::Translation),
        ];
        let keyword = keywords.into_iter().find_map(|(word, field)| Some((field, line.strip_prefix(word)?)));
        match keyword {
            Some((Field::Ignored, _)) => {
                self.problem(at, line, "this entry has a plural, and no text of the brochure has one");
            }
            Some((field, rest)) => {
                // Without a blank line before it, too, a new entry begins behind a translation.
                let next = matches!(field, Field::Context | Field::Original)
                    && self.field == Some(Field::Translation);
                if next {
                    self.finish();
                }
                self.begin(at);
                self.field = Some(field);
                self.string(rest.trim(), at);
            }
            None if line.starts_with('"') => self.string(line, at),
            None => self.problem(at, line, "this is not a line of a PO file"),
        }
    }

    fn begin(&mut self, at: usize) {
        if !self.begun {
            self.begun = true;
            self.entry.at = at;
        }
    }

    fn string(&mut self, quoted: &str, at: usize) {
        let Some(text) = unquoted(quoted) else {
            self.problem(at, quoted, "this is not a text between straight quotes");
            return;
        };
        match self.field {
            Some(Field::Context) => self.entry.context += &text,
            Some(Field::Original) => self.entry.original += &text,
            Some(Field::Translation) => self.entry.translation += &text,
            Some(Field::Previous) => {
                if let Some(previous) = &mut self.entry.previous {
                    *previous += &text;
                }
            }
            Some(Field::Ignored) => {}
            None => self.problem(at, quoted, "this text belongs to no `msgid` and no `msgstr`"),
        }
    }

    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        let (begun, field) = (std::mem::take(&mut self.begun), self.field.take());
        if !begun || field.is_none() {
            return;
        }
        if entry.original.is_empty() && entry.context.is_empty() {
            self.po.header = entry
                .translation
                .lines()
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect();
            return;
        }
        self.po.entries.push(entry);
    }

    fn problem(&mut self, at: usize, line: &str, message: &str) {
        let shown: String = line.chars().take(40).collect();
        let span = Span::new(self.path, at..at + line.len());
        self.problems.push(
            Diagnostic::error("po-syntax", span, format!("{message}: `{shown}`"))
                .help("`msgfmt --check` tells more; export the file anew if it is damaged"),
        );
    }
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let po = Po {
            header: vec![("Language".into(), "es".into()), ("MIME-Version".into(), "1.0".into())],
            entries: vec![
                Entry {
                    comments: vec!["a title".into()],
                    place: Some("content/fr/a.md:3".into()),
                    certainty: Certainty::Fuzzy,
                    previous: Some("Avant\nhier".into()),
                    context: "chapters/a.title".into(),
                    original: "Un \"mot\" et un \\ \n deux lignes".into(),
                    translation: "Una «palabra»".into(),
                    at: 0,
                },
                Entry { context: "b".into(), original: "x".into(), ..Entry::default() },
            ],
        };
        let (mut read, problems) = read(&SourcePath::new("a.po").unwrap(), &po.text());
        assert_eq!(problems.iter().count(), 0);
        for entry in &mut read.entries {
            entry.at = 0;
        }
        assert_eq!(read, po);
    }
}
