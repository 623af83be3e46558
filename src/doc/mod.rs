//! A text as a tree: what Markdown becomes, and what every edition is written from.
//!
//! A [`Doc`] comes from `parse::markdown` with [`Target::Reference`]s in it; `plan` turns each of them into an address.
//! There is no raw HTML in it, and no place for any.

pub mod html;
pub mod text;
pub mod typography;
pub mod walk;

use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::Span;

/// A whole text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// The text, block by block.
    pub blocks: Vec<Block>,
    /// The notes, in the order in which the text first calls them: note 1 is the first.
    pub notes: Vec<Vec<Block>>,
}

/// A part of a text that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 2 is the highest inside a page.
    Heading {
        /// From 2 to 6.
        level: u8,
        /// Its anchor, unique in the text.
        id: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list, numbered from `start` if it has one.
    List {
        /// The first number, or nothing for bullets.
        start: Option<u64>,
        /// The items.
        items: Vec<Item>,
    },
    /// A passage set apart.
    Quote {
        /// What kind of notice it is; nothing for a plain quotation.
        notice: Option<Notice>,
        /// The passage.
        content: Vec<Block>,
    },
    /// Text to be typed as it stands.
    Code(String),
    /// A table.
    Table(Table),
    /// Terms, each with what it means.
    Definitions(Vec<Definition>),
    /// A thing of the catalogue, shown in place.
    Embed(Reference),
    /// A pause.
    Rule,
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// For a list of tasks: whether this one is done.
    pub done: Option<bool>,
    /// The entry.
    pub content: Vec<Block>,
}

/// A term and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// Its meanings.
    pub meanings: Vec<Vec<Block>>,
}

/// A table; the first cell of each row is its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: Vec<Inline>,
    /// The headers of the columns.
    pub head: Vec<Vec<Inline>>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A kind of notice, with GitHub's five names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// By the way.
    Note,
    /// A good idea.
    Tip,
    /// Not to be missed.
    Important,
    /// Someone could be hurt.
    Warning,
    /// Someone will be hurt.
    Caution,
}

impl Notice {
    /// The name, as in `[!WARNING]`, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words to be typed as they stand.
    Code(String),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Important words.
    Strong(Vec<Inline>),
    /// Words that no longer hold.
    Struck(Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        target: Target,
        /// Its words; empty where the target's own title is to stand.
        content: Vec<Inline>,
    },
    /// A picture of the brochure's own.
    Image {
        /// Where it is: a path under `content/images`, later an address.
        target: Target,
        /// What it shows, for those who do not see it.
        alt: String,
        /// The room that it takes; nothing until it has been looked at.
        size: Option<Size>,
    },
    /// The call of a note, numbered from 1.
    NoteCall(usize),
    /// A new line inside a paragraph.
    Break,
    /// A place that a link can lead to, where no heading is. Editions put it where a page has an element with an id.
    Anchor(String),
    /// A passage in another language than the text around it: what the original says, where the translation does not.
    Passage {
        /// The language that it is in.
        lang: Lang,
        /// Why it is shown in place of a translation.
        why: Instead,
        /// The words.
        content: Vec<Inline>,
    },
    /// What a translation has yet to say here. In a brochure the original stands in its place.
    Untranslated,
}

/// The size of a picture, in pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    /// From one side to the other.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Why a passage of the original stands in a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Instead {
    /// Nobody has translated it yet.
    Untranslated,
    /// It warns, and the original has changed since it was translated.
    Changed,
    /// Its translation does not hold what the original holds.
    Unfaithful,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A thing of the brochure, yet to be found.
    Reference(Reference),
    /// An address, fit for `href`.
    Address(String),
}

/// What kind of thing a reference names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// `tool:signal`
    Tool,
    /// `chapter:encryption`
    Chapter,
    /// `answer:assembly`
    Answer,
    /// `decision:meeting`
    Decision,
    /// `comparison:today`
    Comparison,
    /// `term:end-to-end`
    Term,
    /// `claim:signal.text` or `claim:assembly-size`
    Claim,
    /// `image:…`: a file of `content/images`, written as a path relative to it
    Image,
}

impl Scheme {
    /// Every scheme that an author can write, with its name.
    pub const WRITTEN: [(&'static str, Self); 7] = [
        ("tool", Self::Tool),
        ("chapter", Self::Chapter),
        ("answer", Self::Answer),
        ("decision", Self::Decision),
        ("comparison", Self::Comparison),
        ("term", Self::Term),
        ("claim", Self::Claim),
    ];

    /// The name before the colon.
    pub fn name(self) -> &'static str {
        Self::WRITTEN.iter().find(|(_, scheme)| *scheme == self).map_or("image", |(name, _)| name)
    }
}

/// A thing of the brochure, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What kind of thing.
    pub scheme: Scheme,
    /// Its name: an id; for a claim what stands behind the colon.
    pub name: String,
    /// Where the author wrote it.
    pub span: Span,
}

impl Reference {
    /// The name as an id, if it is one.
    pub fn slug(&self) -> Option<Slug> {
        Slug::new(&self.name)
    }
}
