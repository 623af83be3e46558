//! A section's text as it stands in a larger one: headings below the larger one's, addresses and anchors as they are there.

use super::manuscript::Section;
use crate::doc::{Block, Doc, Inline, Target, walk};

/// Where a text is put.
pub(super) struct Placing<'a> {
    /// By how many levels its headings go down.
    pub(super) down: u8,
    /// What its anchors become.
    pub(super) anchor: &'a dyn Fn(&str) -> String,
    /// What its addresses become; nothing where only the words are to stay.
    pub(super) address: &'a dyn Fn(&str) -> Option<String>,
    /// What the addresses of its pictures become; nothing where only what they show is to be said.
    pub(super) picture: &'a dyn Fn(&str) -> Option<String>,
    /// How many notes there are before it.
    pub(super) notes: usize,
}

/// The deepest heading that there is.
const DEEPEST: u8 = 6;

impl Placing<'_> {
    /// The text of a section, put there.
    pub(super) fn place(&self, section: &Section) -> Doc {
        let doc = walk::map_lines(section.doc.clone(), &mut |line| {
            walk::map_parts(line, &mut |part| self.part(part))
        });
        let mut block = |block| match block {
            Block::Heading { level, id, content } => {
                Block::Heading { level: (level + self.down).min(DEEPEST), id: (self.anchor)(&id), content }
            }
            other => other,
        };
        Doc {
            blocks: walk::map_blocks(doc.blocks, &mut block),
            notes: doc.notes.into_iter().map(|note| walk::map_blocks(note, &mut block)).collect(),
        }
    }

    fn part(&self, part: Inline) -> Vec<Inline> {
        match part {
            Inline::Link { target: Target::Address(address), content } => match (self.address)(&address) {
                Some(address) => vec![Inline::Link { target: Target::Address(address), content }],
                None => content,
            },
            Inline::Image { target: Target::Address(address), alt, size } => match (self.picture)(&address) {
                Some(address) => vec![Inline::Image { target: Target::Address(address), alt, size }],
                None => vec![Inline::Text(alt)],
            },
            Inline::Anchor(id) => vec![Inline::Anchor((self.anchor)(&id))],
            Inline::NoteCall(number) => vec![Inline::NoteCall(number + self.notes)],
            other => vec![other],
        }
    }
}
