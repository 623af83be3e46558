//! A text as HTML with so few tags that a restricted form keeps them all.
//!
//! The tags are those that Drupal's "Filtered HTML" leaves by default, which the forms of several Indymedias are: `a em strong cite blockquote
//! code ul ol li dl dt dd`. Paragraphs are parted by empty lines besides their `<p>`, so that they remain where a form drops that
//! tag; headings are paragraphs in bold. There is no picture, since such forms take none from elsewhere.

use super::narrow;
use super::text::instead;
use crate::doc::html::{Labels, escape};
use crate::doc::{Block, Doc, Inline, Item, Target};

/// How a text is written out.
pub(super) struct Fragment<'a> {
    pub(super) labels: &'a Labels,
    /// Sets words before what they announce: "Audio :".
    pub(super) label: &'a dyn Fn(&str) -> String,
    /// "[Image : …]", for what a picture shows.
    pub(super) picture: &'a dyn Fn(&str) -> String,
}

impl Fragment<'_> {
    /// The body of an article, and its notes.
    pub(super) fn body(&self, doc: &Doc) -> String {
        let body = self.blocks(&doc.blocks);
        if doc.notes.is_empty() {
            return format!("{body}\n");
        }
        let title = escape(&self.labels.notes);
        let notes = doc.notes.iter().map(|note| format!("<li>{}</li>\n", self.tight(note)));
        let notes: String = notes.collect();
        format!("{body}\n\n<p><strong>{title}</strong></p>\n\n<ol>\n{notes}</ol>\n")
    }

    fn blocks(&self, blocks: &[Block]) -> String {
        let written: Vec<String> =
            blocks.iter().map(|block| self.block(block)).filter(|block| !block.is_empty()).collect();
        written.join("\n\n")
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { content, .. } => format!("<p><strong>{}</strong></p>", self.line(content)),
            Block::Paragraph(line) => format!("<p>{}</p>", self.line(line)),
            Block::List { start: None, items } => format!("<ul>\n{}\n</ul>", self.items(items)),
            Block::List { start: Some(_), items } => format!("<ol>\n{}\n</ol>", self.items(items)),
            Block::Quote { notice, content } => {
                let mut inside: Vec<String> = notice
                    .iter()
                    .map(|notice| format!("<p><strong>{}</strong></p>", escape(self.labels.notice(*notice))))
                    .collect();
                inside.extend(
                    instead(self.labels, *notice, content)
                        .map(|why| format!("<p><em>{}</em></p>", escape(why))),
                );
                inside.push(self.blocks(content));
                format!("<blockquote>\n{}\n</blockquote>", inside.join("\n\n"))
            }
            Block::Code(text) => {
                let lines: Vec<String> = text.lines().map(escape).collect();
                format!("<p><code>{}</code></p>", lines.join("<br>"))
            }
            Block::Table(table) => self.blocks(&narrow::rows(table, self.label)),
            Block::Definitions(list) => {
                let mut lines = vec!["<dl>".to_owned()];
                for definition in list {
                    lines.push(format!("<dt><strong>{}</strong></dt>", self.line(&definition.term)));
                    lines.extend(
                        definition.meanings.iter().map(|meaning| format!("<dd>{}</dd>", self.tight(meaning))),
                    );
                }
                lines.push("</dl>".to_owned());
                lines.join("\n")
            }
            Block::Rule => "<p>* * *</p>".to_owned(),
            Block::Embed(_) => String::new(),
        }
    }

    fn items(&self, items: &[Item]) -> String {
        let items = items.iter().map(|item| {
            let done = self.labels.task(item).map_or_else(String::new, |task| format!("{} ", escape(task)));
            format!("<li>{done}{}</li>", self.tight(&item.content))
        });
        items.collect::<Vec<_>>().join("\n")
    }

    /// Content of which a lone or a first paragraph needs no `<p>` of its own.
    fn tight(&self, content: &[Block]) -> String {
        match content {
            [Block::Paragraph(line)] => self.line(line),
            [Block::Paragraph(line), rest @ ..] => {
                let rest: Vec<String> = rest
                    .iter()
                    .map(|block| match block {
                        Block::Paragraph(line) => format!("<br>{}", self.line(line)),
                        block => self.block(block),
                    })
                    .collect();
                format!("{}\n{}", self.line(line), rest.join("\n"))
            }
            content => self.blocks(content),
        }
    }

    fn line(&self, line: &[Inline]) -> String {
        let mut out = String::new();
        for part in line {
            let part = self.part(part);
            // The space before a note's number is there once.
            out.push_str(if out.ends_with(' ') { part.trim_start_matches(' ') } else { &part });
        }
        out
    }

    fn part(&self, part: &Inline) -> String {
        match part {
            Inline::Text(text) => escape(text),
            Inline::Code(text) => format!("<code>{}</code>", escape(text)),
            Inline::Emphasis(line) => format!("<em>{}</em>", self.line(line)),
            Inline::Strong(line) => format!("<strong>{}</strong>", self.line(line)),
            // Words that no longer hold must not be read as words that do; forms drop `<del>`.
            Inline::Struck(line) => format!("~~{}~~", self.line(line)),
            Inline::Link { target: Target::Address(address), content } => {
                format!("<a href=\"{}\">{}</a>", escape(address), self.line(content))
            }
            Inline::Link { content, .. } | Inline::Passage { content, .. } => self.line(content),
            Inline::Image { alt, .. } => escape(&(self.picture)(alt)),
            Inline::NoteCall(number) => format!(" ({number})"),
            Inline::Break => "<br>".to_owned(),
            Inline::Anchor(_) | Inline::Untranslated => String::new(),
        }
    }
}
