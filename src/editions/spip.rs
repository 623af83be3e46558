//! A text as SPIP's source: what is pasted into the form of a site under SPIP, as those of the Mutu network and many Indymedias are.
//!
//! Where SPIP's own code (`TextWheel` 2.0.3) decides, a comment gives the rule. A paragraph is one line, since SPIP makes each line end a
//! `<br>`. There is one level of headings; those below it are paragraphs in bold.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::narrow;
use super::text::instead;
use crate::doc::html::Labels;
use crate::doc::walk::{self, Visit};
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

/// What words stand in.
#[expect(clippy::struct_excessive_bools, reason = "each holds or not, whatever the others do")]
#[derive(Debug, Clone, Copy, Default)]
struct At {
    /// They are in bold already: SPIP has no bold in bold.
    strong: bool,
    /// They are in italics already.
    emphasis: bool,
    /// Between braces or in a link. Braces that meet are read as others (`{{{` is a heading), a header cell has none (`{{[^{}]+}}`), and a link
    /// that ends in `{en}` says its language: stress is said with tags here.
    inside: bool,
    /// In a cell or a heading, where a line cannot end.
    one_line: bool,
    /// They are in another language, of which SPIP sees nothing: it would set the spaces of the article's.
    foreign: bool,
}

/// The notes of a text.
struct Notes<'a> {
    text: &'a [Vec<Block>],
    /// Whether one of them is called twice; then all have names, since SPIP would count the second call as another note.
    named: bool,
    /// Those that have been told.
    told: RefCell<BTreeSet<usize>>,
    /// Whether these are words of a note, in which no note can be.
    inside: bool,
}

impl<'a> Notes<'a> {
    fn of(doc: &'a Doc) -> Self {
        struct Calls(BTreeSet<usize>, bool);
        impl Visit for Calls {
            fn inline(&mut self, part: &Inline) {
                if let Inline::NoteCall(number) = part {
                    self.1 |= !self.0.insert(*number);
                }
            }
        }
        let mut calls = Calls(BTreeSet::new(), false);
        walk::visit(doc, &mut calls);
        Self { text: &doc.notes, named: calls.1, told: RefCell::default(), inside: false }
    }

    /// The same for what stands in a note; in a note of a note there are none.
    fn deeper(&self) -> Self {
        let text = if self.inside { &[] } else { self.text };
        Self { text, named: false, told: RefCell::default(), inside: true }
    }
}

impl Spip<'_> {
    /// A title: SPIP sets its spaces, and reads few signs in it (`typo`, where a body is `propre`): tags, `~` and `--`.
    pub(super) fn title(title: &str) -> String {
        let title = ampersands(title).replace('<', "&lt;").replace('~', "&#126;").replace("--", "-&#45;");
        spaced(&title).trim().to_owned()
    }

    /// The body of an article.
    pub(super) fn body(&self, doc: &Doc) -> String {
        self.blocks(&doc.blocks, &Notes::of(doc))
    }

    fn blocks(&self, blocks: &[Block], notes: &Notes<'_>) -> String {
        let written: Vec<String> =
            blocks.iter().map(|block| self.block(block, notes)).filter(|block| !block.is_empty()).collect();
        written.join("\n\n")
    }

    fn block(&self, block: &Block, notes: &Notes<'_>) -> String {
        match block {
            Block::Heading { level: 2, content, .. } => {
                let at = At { inside: true, one_line: true, ..At::default() };
                format!("{{{{{{{}}}}}}}", self.line(content, notes, at))
            }
            Block::Heading { content, .. } => self.bold(content, notes),
            Block::Paragraph(line) => opened(&self.line(line, notes, At::default())),
            Block::List { start, items } => self.list(start.is_some(), items, 1, notes).join("\n"),
            Block::Quote { notice, content } => {
                let mut inside: Vec<String> = notice
                    .iter()
                    .map(|notice| format!("{{{{{}}}}}", escaped(self.labels.notice(*notice))))
                    .collect();
                inside.extend(instead(self.labels, *notice, content).map(escaped));
                inside.push(self.blocks(content, notes));
                format!("<quote>\n{}\n</quote>", inside.join("\n\n"))
            }
            Block::Code(text) => code_lines(text.trim_end()),
            Block::Table(table) => self.table(table, notes),
            Block::Definitions(list) => {
                let items = list.iter().map(|definition| {
                    let term = Block::Paragraph(vec![Inline::Strong(definition.term.clone())]);
                    let meanings = definition.meanings.iter().flatten().cloned();
                    Item { done: None, content: std::iter::once(term).chain(meanings).collect() }
                });
                self.list(false, &items.collect::<Vec<_>>(), 1, notes).join("\n")
            }
            Block::Rule => "----".to_owned(),
            Block::Embed(_) => String::new(),
        }
    }

    /// A list: `-*` and `-#`, with a star or a sharp for each level. What an item holds besides its first line follows behind `_ `, which is a
    /// line end that does not end the item.
    fn list(&self, numbered: bool, items: &[Item], depth: usize, notes: &Notes<'_>) -> Vec<String> {
        let sign = if numbered { "#" } else { "*" }.repeat(depth);
        let mut lines = Vec::new();
        for item in items {
            // Behind a list of its own there is no way back into an item: only those at its end can be lists.
            let end = item.content.iter().rposition(|block| !matches!(block, Block::List { .. }));
            let (here, below) = item.content.split_at(end.map_or(0, |at| at + 1));
            let done = self.labels.task(item).map_or_else(String::new, |task| format!("{} ", escaped(task)));
            lines.push(format!("-{sign} {done}{}", self.folded(here, notes)));
            for block in below {
                if let Block::List { start, items } = block {
                    lines.extend(self.list(start.is_some(), items, depth + 1, notes));
                }
            }
        }
        lines
    }

    /// Blocks where there is room for lines only.
    fn folded(&self, blocks: &[Block], notes: &Notes<'_>) -> String {
        let mut lines: Vec<String> = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(line) | Block::Heading { content: line, .. } => {
                    lines.push(self.line(line, notes, At::default()));
                }
                Block::List { items, .. } => {
                    lines.extend(items.iter().map(|item| format!("– {}", self.folded(&item.content, notes))));
                }
                Block::Quote { notice, content } => {
                    let title = notice.map_or_else(String::new, |notice| {
                        format!("{{{{{}}}}} ", escaped(&(self.label)(self.labels.notice(notice))))
                    });
                    lines.push(format!("{title}{}", self.folded(content, notes)));
                }
                Block::Code(text) => {
                    lines.extend(text.lines().filter(|line| !line.trim().is_empty()).map(code));
                }
                Block::Table(table) => lines.push(self.folded(&narrow::rows(table, self.label), notes)),
                Block::Definitions(list) => {
                    for definition in list {
                        let term = self.bold(&definition.term, notes);
                        let meaning = definition.meanings.iter().map(|meaning| self.folded(meaning, notes));
                        lines.push(format!("{term} {}", meaning.collect::<Vec<_>>().join(" ; ")));
                    }
                }
                Block::Rule | Block::Embed(_) => {}
            }
        }
        lines.join(LINE)
    }

    /// A table, if a post has room for it, else a list.
    fn table(&self, table: &Table, notes: &Notes<'_>) -> String {
        let long = table.rows.iter().flatten().any(|cell| text::plain(cell).chars().count() > LONG);
        if table.head.len() >= WIDE || long {
            return self.blocks(&narrow::rows(table, self.label), notes);
        }
        let at = At { one_line: true, ..At::default() };
        let cells = |row: &[Vec<Inline>], strong: &dyn Fn(usize) -> bool| -> String {
            let cells = row.iter().enumerate().map(|(column, cell)| {
                // A header is told by two braces around all of the cell. One that is empty needs none, but a row that began with `||` would be
                // another caption.
                if strong(column) {
                    let header = self.bold(cell, notes);
                    return if header.is_empty() { " ".to_owned() } else { header };
                }
                // A cell of a lone `^` would join the one above.
                match self.line(cell, notes, at).trim() {
                    "^" => "&#94;".to_owned(),
                    cell => cell.to_owned(),
                }
            });
            format!("|{}|", cells.collect::<Vec<_>>().join("|"))
        };
        let caption = self.line(&table.caption, notes, at);
        let mut lines = vec![format!("||{caption}||"), cells(&table.head, &|_| true)];
        lines.extend(table.rows.iter().map(|row| cells(row, &|column| column == 0)));
        lines.join("\n")
    }

    /// A line in bold.
    fn bold(&self, line: &[Inline], notes: &Notes<'_>) -> String {
        let at = At { strong: true, inside: true, one_line: true, ..At::default() };
        stressed(["{{", "}}"], self.line(line, notes, at).trim().to_owned())
    }

    fn line(&self, line: &[Inline], notes: &Notes<'_>, at: At) -> String {
        line.iter().map(|part| self.part(part, notes, at)).collect()
    }

    fn part(&self, part: &Inline, notes: &Notes<'_>, at: At) -> String {
        match part {
            Inline::Text(text) if at.foreign => spaced(&as_typed(&signs(text))),
            Inline::Text(text) => escaped(text),
            Inline::Code(text) => code(text),
            Inline::Emphasis(line) if at.emphasis => self.line(line, notes, at),
            Inline::Strong(line) if at.strong => self.line(line, notes, at),
            Inline::Emphasis(line) => {
                let words = self.line(line, notes, At { emphasis: true, inside: true, ..at });
                stressed(if at.inside { ["<i>", "</i>"] } else { ["{", "}"] }, words)
            }
            Inline::Strong(line) => {
                let words = self.line(line, notes, At { strong: true, inside: true, ..at });
                stressed(if at.inside { ["<strong>", "</strong>"] } else { ["{{", "}}"] }, words)
            }
            Inline::Struck(line) => format!("<del>{}</del>", self.line(line, notes, at)),
            Inline::Link { target: Target::Address(address), content } => {
                let (lang, content) = match content.as_slice() {
                    [Inline::Passage { lang, content, .. }] => {
                        (format!("|{{{}}}", lang.primary()), content.as_slice())
                    }
                    content => (String::new(), content),
                };
                let words = self.line(content, notes, At { inside: true, ..at });
                format!("[{words}{lang}->{}]", placed(address))
            }
            Inline::Link { content, .. } => self.line(content, notes, at),
            Inline::Passage { content, .. } => self.line(content, notes, At { foreign: true, ..at }),
            // `<img1>` would show the picture that the site has under this number, whosever it is, until someone puts the right number there.
            Inline::Image { target: Target::Address(address), alt, .. } => match (self.picture)(address) {
                Some(number) => format!("(IMG{number} – {})", escaped(alt)),
                None => escaped(alt),
            },
            Inline::Image { alt, .. } => escaped(alt),
            Inline::NoteCall(number) => self.note(*number, notes),
            Inline::Break => if at.one_line { BREAK } else { LINE }.to_owned(),
            Inline::Anchor(_) | Inline::Untranslated => String::new(),
        }
    }

    /// A note, where it is called: it ends at the first `]]`, so in a note another one stands between parentheses.
    fn note(&self, number: usize, notes: &Notes<'_>) -> String {
        let Some(note) = number.checked_sub(1).and_then(|at| notes.text.get(at)) else {
            return String::new();
        };
        let name = if notes.named { format!("<{number}>") } else { String::new() };
        if !notes.told.borrow_mut().insert(number) && notes.named {
            return format!("[[{name}]]");
        }
        let note = self.folded(note, &notes.deeper()).replace(LINE, BREAK);
        let note = note.trim();
        // The space keeps a tag at its beginning from being read as the note's name.
        if notes.inside { format!(" ({note})") } else { format!("[[{name} {note} ]]") }
    }
}

/// A line end inside a paragraph or an item.
const LINE: &str = "\n_ ";
/// The same where a line cannot end.
const BREAK: &str = "<br />";

/// Stressed words; empty braces would stand there as they are.
fn stressed([open, close]: [&str; 2], words: String) -> String {
    if words.trim().is_empty() { words } else { format!("{open}{words}{close}") }
}

/// An address that can stand behind `->`: none of the signs that end a link, a cell or a tag.
fn placed(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '[' | ']' | '{' | '}' | '|' | '<' | '>' | '"' | '`' | '\\' => {
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// Words to be typed as they stand: nothing in `<code>` is a sign (`echappe_html` protects it before all else but backticks), nor a reference.
fn code(text: &str) -> String {
    if cut_short(text) { format!("<html>{}</html>", bare(text)) } else { format!("<code>{text}</code>") }
}

/// The same for several lines.
fn code_lines(text: &str) -> String {
    if cut_short(text) {
        format!("<html><pre>{}</pre></html>", bare(text))
    } else {
        format!("<code>\n{text}\n</code>")
    }
}

/// Whether `<code>` would not hold this: SPIP pairs backticks, wherever they stand, before it protects that, and ends it at the first `</code>`.
/// What `<html>` protects stays as it is.
fn cut_short(text: &str) -> bool {
    text.contains('`') || text.contains("</")
}

/// Code as HTML.
fn bare(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('`', "&#96;");
    format!("<code>{text}</code>")
}

/// A line that does not begin with what SPIP reads as a sign: `-` is one of a list, `_ ` a line end, `____` a rule.
fn opened(line: &str) -> String {
    if let Some(rest) = line.strip_prefix('-') {
        format!("&#45;{rest}")
    } else if line.starts_with("_ ") || line.starts_with("____") {
        format!("&#95;{}", &line[1..])
    } else {
        line.to_owned()
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

/// Words in which `&` begins no reference.
fn ampersands(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let begins = c == '&' && chars.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '#');
        if begins { out.push_str("&amp;") } else { out.push(c) }
    }
    out
}

/// Words in which nothing is a sign of SPIP, and whose spaces it sets.
fn escaped(text: &str) -> String {
    spaced(&signs(text))
}

/// Words around which SPIP sets no spaces; `;` ends references, and stays.
fn as_typed(text: &str) -> String {
    text.replace(':', "&#58;").replace('!', "&#33;").replace('?', "&#63;").replace('%', "&#37;")
}

/// Words in which nothing is a sign of SPIP.
///
/// SPIP has `\{`, `\<` and others, but looks for tags, links, notes, cells and backticks before it reads them (`\<code\>` opens a passage of
/// code, `\[?x\]` a search): only references are words everywhere, and in every version.
fn signs(text: &str) -> String {
    let text = ampersands(text);
    let mut out = String::with_capacity(text.len() + 16);
    let mut before = None;
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '{' | '}' | '[' | ']' | '|' | '\\' | '`' | '~' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            // Two hyphens would be a dash.
            '-' if before == Some('-') => out.push_str("&#45;"),
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
            ("a [b] {c} e|f", "a &#91;b&#93; &#123;c&#125; e&#124;f"),
            ("<code> `x` \\", "&lt;code&gt; &#96;x&#96; &#92;"),
            ("a -- b", "a -&#45; b"),
            ("&lt; & R&D", "&amp;lt; & R&amp;D"),
            ("Attention\u{202F}!", "Attention !"),
            ("«\u{202F}oui\u{202F}»\u{A0}:", "« oui » :"),
            ("10\u{202F}000 personnes", "10~000 personnes"),
            ("~/dossier", "&#126;/dossier"),
        ] {
            assert_eq!(escaped(typed), written, "{typed}");
        }
    }
}
