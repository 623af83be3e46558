//! Writes a text as HTML: compact, without inline styles, scripts or anything that reaches out.
//!
//! Every anchor that the page itself needs holds an underscore, which no id of an author can: so the two never clash.
//!
//! Tables get a caption and scoped headers, and on each cell the name of its column, so that a narrow screen can show a row
//! as a card.

use std::collections::BTreeSet;

use super::{Block, Doc, Inline, Instead, Item, Notice, Size, Table, Target};

/// The few words that the writer itself needs, in the language of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The titles of the five notices, in the order of [`Notice`].
    pub notices: [String; 5],
    /// What a screen reader says for the call of a note, before its number.
    pub note: String,
    /// What it says for the way back from a note.
    pub back: String,
    /// The title over the notes.
    pub notes: String,
    /// For a task that is done, and one that is not.
    pub done: [String; 2],
    /// The digits from 0 to 9.
    pub digits: [String; 10],
    /// What readers are told before a warning that is shown in the original, because it has changed since it was translated, or because its
    /// translation is not there or not faithful.
    pub instead: [String; 3],
}

impl Labels {
    /// Whether a task is done, in words; nothing for an item that is none.
    pub fn task(&self, item: &Item) -> Option<&str> {
        item.done.map(|done| self.done[usize::from(!done)].as_str())
    }

    /// The title of a notice.
    pub fn notice(&self, notice: Notice) -> &str {
        let at = match notice {
            Notice::Note => 0,
            Notice::Tip => 1,
            Notice::Important => 2,
            Notice::Warning => 3,
            Notice::Caution => 4,
        };
        &self.notices[at]
    }

    /// A small number in the digits of the language.
    fn digits(&self, number: usize) -> String {
        let digit =
            |c: char| c.to_digit(10).and_then(|at| self.digits.get(at as usize)).map_or("", String::as_str);
        number.to_string().chars().map(digit).collect()
    }

    /// Why a passage is shown in the original.
    pub fn instead(&self, why: Instead) -> &str {
        let at = match why {
            Instead::Changed => 0,
            Instead::Untranslated => 1,
            Instead::Unfaithful => 2,
        };
        &self.instead[at]
    }
}

/// Text with `&`, `<`, `>` and `"` made safe for content and for attributes in double quotes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

/// The blocks of a text, without its notes.
pub fn blocks(content: &[Block], labels: &Labels) -> String {
    let mut writer = Writer { out: String::new(), labels, called: BTreeSet::new() };
    writer.blocks(content);
    writer.out
}

/// One line.
pub fn line(content: &[Inline], labels: &Labels) -> String {
    let mut writer = Writer { out: String::new(), labels, called: BTreeSet::new() };
    writer.line(content);
    writer.out
}

/// The notes of a text, each with the way back to where it is called; nothing if there are none.
pub fn notes(doc: &Doc, labels: &Labels) -> String {
    let mut writer = Writer { out: String::new(), labels, called: BTreeSet::new() };
    if !doc.notes.is_empty() {
        writer.notes(&doc.notes);
    }
    writer.out
}

struct Writer<'a> {
    out: String,
    labels: &'a Labels,
    /// The notes that have been called: the way back from a note leads to its first call.
    called: BTreeSet<usize>,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.raw(" ");
        self.raw(name);
        self.raw("=\"");
        self.text(value);
        self.raw("\"");
    }

    fn blocks(&mut self, content: &[Block]) {
        for block in content {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, content } => {
                self.raw(&format!("<h{level}"));
                self.attribute("id", id);
                self.raw(">");
                self.line(content);
                self.raw(&format!("</h{level}>"));
            }
            Block::Paragraph(content) => self.wrapped("p", content),
            Block::List { start, items } => {
                match start {
                    None => self.raw("<ul>"),
                    Some(1) => self.raw("<ol>"),
                    Some(n) => self.raw(&format!("<ol start=\"{n}\">")),
                }
                for item in items {
                    self.raw("<li>");
                    let labels = self.labels;
                    if let Some(task) = labels.task(item) {
                        let done = item.done == Some(true);
                        self.raw(if done { "<span class=\"task done\">" } else { "<span class=\"task\">" });
                        self.text(task);
                        self.raw("</span> ");
                    }
                    self.tight(&item.content);
                    self.raw("</li>");
                }
                self.raw(if start.is_none() { "</ul>" } else { "</ol>" });
            }
            Block::Quote { notice: None, content } => {
                self.raw("<blockquote>");
                self.blocks(content);
                self.raw("</blockquote>");
            }
            Block::Quote { notice: Some(notice), content } => {
                let title = self.labels.notice(*notice).to_owned();
                self.raw("<div role=\"note\" class=\"notice ");
                self.raw(notice.name());
                self.raw("\"><p class=\"notice-title\">");
                self.text(&title);
                self.raw("</p>");
                if let Some(why) = instead(content) {
                    self.raw("<p class=\"instead\">");
                    let told = self.labels.instead(why).to_owned();
                    self.text(&told);
                    self.raw("</p>");
                }
                self.blocks(content);
                self.raw("</div>");
            }
            Block::Code(text) => {
                self.raw("<pre><code>");
                self.text(text);
                self.raw("</code></pre>");
            }
            Block::Table(table) => self.table(table),
            Block::Definitions(list) => {
                self.raw("<dl>");
                for definition in list {
                    self.wrapped("dt", &definition.term);
                    for meaning in &definition.meanings {
                        self.raw("<dd>");
                        self.tight(meaning);
                        self.raw("</dd>");
                    }
                }
                self.raw("</dl>");
            }
            Block::Rule => self.raw("<hr>"),
            // Embeds are pages' business: `plan` takes them out before a text is written.
            Block::Embed(_) => {}
        }
    }

    /// Content of which a lone paragraph needs no `<p>` of its own.
    fn tight(&mut self, content: &[Block]) {
        match content {
            [Block::Paragraph(line)] => self.line(line),
            [Block::Paragraph(line), list @ Block::List { .. }] => {
                self.line(line);
                self.block(list);
            }
            _ => self.blocks(content),
        }
    }

    fn table(&mut self, table: &Table) {
        self.raw("<table>");
        self.wrapped("caption", &table.caption);
        self.raw("<thead><tr>");
        for cell in &table.head {
            self.raw("<th scope=\"col\">");
            self.line(cell);
            self.raw("</th>");
        }
        self.raw("</tr></thead><tbody>");
        let columns: Vec<String> = table.head.iter().map(|cell| super::text::plain(cell)).collect();
        for row in &table.rows {
            self.raw("<tr>");
            for (i, cell) in row.iter().enumerate() {
                if i == 0 {
                    self.raw("<th scope=\"row\">");
                    self.line(cell);
                    self.raw("</th>");
                } else {
                    self.raw("<td");
                    self.attribute("data-label", columns.get(i).map_or("", String::as_str));
                    self.raw(">");
                    self.line(cell);
                    self.raw("</td>");
                }
            }
            self.raw("</tr>");
        }
        self.raw("</tbody></table>");
    }

    fn notes(&mut self, notes: &[Vec<Block>]) {
        let title = self.labels.notes.clone();
        let back = self.labels.back.clone();
        self.raw("<section class=\"notes\"><h2 id=\"notes_title\">");
        self.text(&title);
        self.raw("</h2><ol>");
        for (i, note) in notes.iter().enumerate() {
            let number = i + 1;
            self.raw(&format!("<li id=\"note_{number}\">"));
            self.blocks(note);
            self.raw(&format!("<p class=\"back\"><a href=\"#call_{number}\">"));
            self.text(&back);
            self.raw("</a></p></li>");
        }
        self.raw("</ol></section>");
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline]) {
        self.raw(&format!("<{tag}>"));
        self.line(content);
        self.raw(&format!("</{tag}>"));
    }

    fn line(&mut self, content: &[Inline]) {
        for part in content {
            match part {
                Inline::Text(text) => self.text(text),
                Inline::Code(text) => {
                    self.raw("<code>");
                    self.text(text);
                    self.raw("</code>");
                }
                Inline::Emphasis(line) => self.wrapped("em", line),
                Inline::Strong(line) => self.wrapped("strong", line),
                Inline::Struck(line) => self.wrapped("del", line),
                Inline::Link { target: Target::Address(address), content } => {
                    self.raw("<a");
                    self.attribute("href", address);
                    if leaves(address) {
                        self.raw(" rel=\"external noreferrer noopener\"");
                    }
                    self.raw(">");
                    self.line(content);
                    self.raw("</a>");
                }
                Inline::Image { target: Target::Address(address), alt, size } => {
                    self.raw("<img");
                    self.attribute("src", address);
                    self.attribute("alt", alt);
                    if let Some(Size { width, height }) = size {
                        // The text keeps its place when the picture comes, and a reader who does not scroll to it does not pay for it.
                        self.raw(&format!(
                            " width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\""
                        ));
                    }
                    self.raw(">");
                }
                // A reference that leads nowhere has stopped the build long before; its words remain.
                Inline::Link { content, .. } => self.line(content),
                Inline::Image { alt, .. } => self.text(alt),
                Inline::NoteCall(number) => {
                    let label = self.labels.note.clone();
                    self.raw("<sup class=\"call\"");
                    if self.called.insert(*number) {
                        self.attribute("id", &format!("call_{number}"));
                    }
                    self.raw(&format!("><a href=\"#note_{number}\">"));
                    self.raw("<span class=\"spoken\">");
                    self.text(&label);
                    let digits = self.labels.digits(*number);
                    self.raw(&format!(" </span>{digits}</a></sup>"));
                }
                Inline::Break => self.raw("<br>"),
                Inline::Anchor(id) => {
                    self.raw("<span");
                    self.attribute("id", id);
                    self.raw("></span>");
                }
                Inline::Passage { lang, why: _, content } => {
                    self.raw("<span class=\"original\"");
                    self.attribute("lang", lang.as_str());
                    self.attribute("dir", lang.direction());
                    self.raw(">");
                    self.line(content);
                    self.raw("</span>");
                }
                // `model` puts the original there.
                Inline::Untranslated => {}
            }
        }
    }
}

/// Why the first words of a notice are in the original, if they are.
pub fn instead(content: &[Block]) -> Option<Instead> {
    content.iter().find_map(|block| match block {
        Block::Paragraph(line) => line.iter().find_map(|part| match part {
            Inline::Passage { why, .. } => Some(*why),
            _ => None,
        }),
        _ => None,
    })
}

/// Whether an address leads out of the site.
pub fn leaves(address: &str) -> bool {
    address.contains(':') && !address.starts_with('#')
}
