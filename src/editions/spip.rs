//! A text as SPIP's source: what is pasted into the form of a site under SPIP, as those of the Mutu network and many Indymedias are.
//!
//! Where SPIP's own code (`TextWheel` 2.0.3) decides, a comment gives the rule. A paragraph is one line, since SPIP makes each line end a
//! `<br>`. There is one level of headings; those below it are paragraphs in bold.

use super::narrow;
use super::text::instead;
use crate::doc::html::Labels;
use crate::doc::{Block, Doc, Inline, Item, Table, Target, text};

/// From this many columns on a table is told as a list: a column of a post has some 500 pixels.
const WIDE: usize = 5;
/// A cell of more characters than this makes a table unreadable in a column.
const LONG: usize = 60;

/// How a text is written out.
pub(super) struct Spip<'a> {
    pub(super) labels: &'a Labels,
    /// Sets words before what they announce: "Audio :".
    pub(super) label: &'a dyn Fn(&str) -> String,
    /// The number under which a picture stands in the list of those to upload; its words are shown where it has none.
    pub(super) picture: &'a dyn Fn(&str) -> Option<usize>,
}

/// Where words stand, since signs mean other things inside a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Line,
    Cell,
}

impl Spip<'_> {
    /// A title: SPIP sets its spaces, and reads no signs in it (`typo`, where a body is `propre`).
    pub(super) fn title(title: &str) -> String {
        spaced(title).trim().to_owned()
    }

    /// The body of an article.
    pub(super) fn body(&self, doc: &Doc) -> String {
        self.blocks(&doc.blocks, &doc.notes)
    }

    fn blocks(&self, blocks: &[Block], notes: &[Vec<Block>]) -> String {
        let written: Vec<String> =
            blocks.iter().map(|block| self.block(block, notes)).filter(|block| !block.is_empty()).collect();
        written.join("\n\n")
    }

    fn block(&self, block: &Block, notes: &[Vec<Block>]) -> String {
        match block {
            Block::Heading { level: 2, content, .. } => {
                format!("{{{{{{{}}}}}}}", self.line(content, notes, At::Line))
            }
            Block::Heading { content, .. } => format!("{{{{{}}}}}", self.line(content, notes, At::Line)),
            Block::Paragraph(line) => opened(&self.line(line, notes, At::Line)),
            Block::List { start, items } => self.list(start.is_some(), items, 1, notes).join("\n"),
            Block::Quote { notice, content } => {
                let mut inside: Vec<String> = notice
                    .iter()
                    .map(|notice| format!("{{{{{}}}}}", escaped(self.labels.notice(*notice), At::Line)))
                    .collect();
                inside.extend(instead(self.labels, *notice, content).map(|why| escaped(why, At::Line)));
                inside.push(self.blocks(content, notes));
                format!("<quote>\n{}\n</quote>", inside.join("\n\n"))
            }
            // Nothing in it is read as a sign (`echappe_html` protects it before anything else).
            Block::Code(text) => format!("<code>\n{}\n</code>", text.trim_end().replace("</code", "</ code")),
            Block::Table(table) => self.table(table, notes),
            Block::Definitions(list) => {
                let items = list.iter().map(|definition| {
                    let term = self.line(&definition.term, notes, At::Line);
                    let meanings = definition.meanings.iter().map(|meaning| self.folded(meaning, notes));
                    let meanings: Vec<String> = meanings.collect();
                    format!("-* {{{{{term}}}}}\n_ {}", meanings.join("\n_ "))
                });
                items.collect::<Vec<_>>().join("\n")
            }
            Block::Rule => "----".to_owned(),
            Block::Embed(_) => String::new(),
        }
    }

    /// A list: `-*` and `-#`, with a star or a sharp for each level. What an item holds besides its first line follows behind `_ `, which is a
    /// line end that does not end the item.
    fn list(&self, numbered: bool, items: &[Item], depth: usize, notes: &[Vec<Block>]) -> Vec<String> {
        let sign = if numbered { "#" } else { "*" }.repeat(depth);
        let mut lines = Vec::new();
        for item in items {
            let mut here: Vec<String> = Vec::new();
            let mut below: Vec<String> = Vec::new();
            for block in &item.content {
                match block {
                    Block::List { start, items } => {
                        below.extend(self.list(start.is_some(), items, depth + 1, notes));
                    }
                    block => here.push(self.folded(std::slice::from_ref(block), notes)),
                }
            }
            let done = item.done.map_or_else(String::new, |done| {
                format!("{} ", escaped(&self.labels.done[usize::from(!done)], At::Line))
            });
            lines.push(format!("-{sign} {done}{}", here.join("\n_ ")));
            lines.extend(below);
        }
        lines
    }

    /// Blocks where there is room for lines only.
    fn folded(&self, blocks: &[Block], notes: &[Vec<Block>]) -> String {
        let mut lines: Vec<String> = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(line) | Block::Heading { content: line, .. } => {
                    lines.push(self.line(line, notes, At::Line));
                }
                Block::List { items, .. } => {
                    lines.extend(items.iter().map(|item| format!("– {}", self.folded(&item.content, notes))));
                }
                Block::Quote { notice, content } => {
                    let title = notice.map_or_else(String::new, |notice| {
                        format!("{{{{{}}}}} ", escaped(&(self.label)(self.labels.notice(notice)), At::Line))
                    });
                    lines.push(format!("{title}{}", self.folded(content, notes)));
                }
                Block::Code(text) => lines.push(format!("<code>{}</code>", text.trim().replace('\n', " "))),
                Block::Table(table) => lines.push(self.folded(&narrow::rows(table, self.label), notes)),
                Block::Definitions(list) => {
                    for definition in list {
                        let term = self.line(&definition.term, notes, At::Line);
                        let meaning = definition.meanings.iter().map(|meaning| self.folded(meaning, notes));
                        lines.push(format!("{{{{{term}}}}} {}", meaning.collect::<Vec<_>>().join(" ; ")));
                    }
                }
                Block::Rule | Block::Embed(_) => {}
            }
        }
        lines.join("\n_ ")
    }

    /// A table, if a post has room for it, else a list.
    fn table(&self, table: &Table, notes: &[Vec<Block>]) -> String {
        let long = table.rows.iter().flatten().any(|cell| text::plain(cell).chars().count() > LONG);
        if table.head.len() >= WIDE || long {
            return self.blocks(&narrow::rows(table, self.label), notes);
        }
        let cells = |row: &[Vec<Inline>], strong: &dyn Fn(usize) -> bool| -> String {
            let cells = row.iter().enumerate().map(|(at, cell)| {
                let cell = self.line(cell, notes, At::Cell);
                // A row's header is told by two braces around all of the cell; a cell of a lone `<` or `^` would join its neighbour.
                match cell.trim() {
                    _ if strong(at) => format!("{{{{{}}}}}", cell.replace(['{', '}'], "")),
                    "<" => "&lt;".to_owned(),
                    "^" => "&#94;".to_owned(),
                    cell => cell.to_owned(),
                }
            });
            format!("|{}|", cells.collect::<Vec<_>>().join("|"))
        };
        let caption = self.line(&table.caption, notes, At::Cell);
        let mut lines = vec![format!("||{caption}||"), cells(&table.head, &|_| true)];
        lines.extend(table.rows.iter().map(|row| cells(row, &|at| at == 0)));
        lines.join("\n")
    }

    fn line(&self, line: &[Inline], notes: &[Vec<Block>], at: At) -> String {
        line.iter().map(|part| self.part(part, notes, at)).collect()
    }

    fn part(&self, part: &Inline, notes: &[Vec<Block>], at: At) -> String {
        match part {
            Inline::Text(text) => escaped(text, at),
            Inline::Code(text) => code(text, at),
            Inline::Emphasis(line) => braced("{", &self.line(line, notes, at), "}"),
            Inline::Strong(line) => braced("{{", &self.line(line, notes, at), "}}"),
            Inline::Struck(line) => format!("<del>{}</del>", self.line(line, notes, at)),
            Inline::Link { target: Target::Address(address), content } => {
                let (lang, content) = match content.as_slice() {
                    [Inline::Passage { lang, content, .. }] => {
                        (format!("|{{{}}}", lang.primary()), content.as_slice())
                    }
                    content => (String::new(), content),
                };
                let words = self.line(content, notes, at);
                format!("[{words}{lang}->{}]", address.replace(']', "%5D").replace('[', "%5B"))
            }
            Inline::Link { content, .. } | Inline::Passage { content, .. } => self.line(content, notes, at),
            Inline::Image { target: Target::Address(address), alt, .. } => match (self.picture)(address) {
                Some(number) => format!("<img{number}|center>"),
                None => escaped(alt, at),
            },
            Inline::Image { alt, .. } => escaped(alt, at),
            Inline::NoteCall(number) => {
                let note = number.checked_sub(1).and_then(|at| notes.get(at));
                // A note ends at the first `]]`, and one that begins with `<` would be read as having a name: the space keeps it from that.
                let note = note.map_or_else(String::new, |note| self.folded(note, &[]).replace("\n_ ", " "));
                format!("[[ {} ]]", note.replace("]]", "] ]").trim())
            }
            Inline::Break => if at == At::Cell { "<br />" } else { "\n_ " }.to_owned(),
            Inline::Anchor(_) | Inline::Untranslated => String::new(),
        }
    }
}

/// Stressed words; empty braces would stand there as they are.
fn braced(open: &str, words: &str, close: &str) -> String {
    if words.trim().is_empty() { words.to_owned() } else { format!("{open}{words}{close}") }
}

/// Words to be typed as they stand.
fn code(text: &str, at: At) -> String {
    let text = text.replace("</code", "</ code");
    // Rows are cut at `|` before `<code>` is looked at only where it has not been protected; a reference is safe in both.
    let text = if at == At::Cell { text.replace('|', "&#124;") } else { text };
    format!("<code>{text}</code>")
}

/// A line that does not begin with what SPIP reads as a sign.
fn opened(line: &str) -> String {
    match line.chars().next() {
        Some('-') => format!("\\{line}"),
        Some('_') if line.starts_with("_ ") => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// Words whose spaces are as SPIP wants them.
///
/// Spaces that do not break: SPIP sets its own around `: ; ! ? « » %`, from the plain ones that people type. It does not know the narrow one
/// (U+202F) and would put a second beside it, so these become plain spaces there, and `~`, its sign for a no-break space, elsewhere.
fn spaced(text: &str) -> String {
    const SET_BY_SPIP: [char; 6] = [':', ';', '!', '?', '»', '%'];
    let mut before = None;
    let mut chars = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = chars.next() {
        out.push(match c {
            '\u{A0}' | '\u{202F}' | '\u{2009}' => {
                let own = before == Some('«') || chars.peek().is_some_and(|next| SET_BY_SPIP.contains(next));
                if own { ' ' } else { '~' }
            }
            '\n' | '\r' => ' ',
            c => c,
        });
        before = Some(c);
    }
    out
}

/// Words in which nothing is a sign of SPIP.
fn escaped(text: &str, at: At) -> String {
    // A `~` that an author typed is a word, those of the spaces are signs.
    let text = spaced(&text.replace('\\', "\\\\").replace('~', "\\~"));
    let mut out = String::with_capacity(text.len() + 16);
    let mut before = None;
    for c in text.chars() {
        match c {
            // Rows are cut at `|` before `\|` is read (priorities -30 and -20), so in a cell only a reference will do.
            '|' if at == At::Cell => out.push_str("&#124;"),
            // The one that stands before a `~` is ours.
            '{' | '}' | '[' | ']' | '|' | '<' | '>' => out.extend(['\\', c]),
            // Two hyphens would be a dash.
            '-' if before == Some('-') => out.push_str("\\-"),
            c => out.push(c),
        }
        before = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_spip_are_words_again() {
        for (typed, written) in [
            ("a [b] {c} <d> e|f", r"a \[b\] \{c\} \<d\> e\|f"),
            ("a -- b", r"a -\- b"),
            ("Attention\u{202F}!", "Attention !"),
            ("«\u{202F}oui\u{202F}»\u{A0}:", "« oui » :"),
            ("10\u{202F}000 personnes", "10~000 personnes"),
            ("~/dossier", r"\~/dossier"),
        ] {
            assert_eq!(escaped(typed, At::Line), written, "{typed}");
        }
        assert_eq!(escaped("a|b", At::Cell), "a&#124;b");
    }
}
