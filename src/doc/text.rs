//! A text without its markup: titles, summaries, word counts.

use super::walk::{self, Visit};
use super::{Block, Doc, Inline};
use crate::base::foreign;

/// The words of a line, without markup; those of another language are marked as such. A link gives its words, a picture what it shows.
pub fn plain(line: &[Inline]) -> String {
    let mut text = String::new();
    push(&mut text, line);
    text
}

fn push(text: &mut String, line: &[Inline]) {
    for part in line {
        match part {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => push(text, line),
            Inline::Link { content, .. } => push(text, content),
            Inline::Passage { lang, content, .. } => text.push_str(&foreign::mark(&plain(content), lang)),
            Inline::Image { alt, .. } => text.push_str(alt),
            Inline::Break => text.push(' '),
            Inline::NoteCall(_) | Inline::Anchor(_) | Inline::Untranslated => {}
        }
    }
}

/// The headings of the second level, each with its anchor: the contents of a page.
pub fn contents(doc: &Doc) -> Vec<(&str, String)> {
    doc.blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, id, content } => Some((id.as_str(), plain(content))),
            _ => None,
        })
        .collect()
}

/// How many words a text has.
pub fn words(doc: &Doc) -> usize {
    struct Count(usize);
    impl Visit for Count {
        fn inline(&mut self, part: &Inline) {
            if let Inline::Text(text) | Inline::Code(text) = part {
                self.0 += text.split_whitespace().count();
            }
        }
    }
    let mut count = Count(0);
    walk::visit(doc, &mut count);
    count.0
}
