//! The workshop of translators: a language as one PO file and back, what a translation was made from, and how a language begins.
//!
//! All of it is pure: in comes a brochure with its source, out go [`Edits`], files of the source to be written. The texts themselves are the
//! store; a PO file is only how they travel.

pub mod export;
mod fill;
pub mod import;
pub mod language;
pub mod po;
pub mod stamp;

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::model::translation::Translation;
use crate::parse::TextName;
use crate::source::layout::ORIGINALS;

/// Files of a source that are to be written, with their new text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits(pub BTreeMap<SourcePath, String>);

impl Edits {
    /// Notes a file; nothing if that is what it holds already.
    fn put(&mut self, path: SourcePath, text: String, before: Option<&str>) {
        if before != Some(text.as_str()) {
            self.0.insert(path, text);
        }
    }
}

/// Where the files of one text in one language stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// The original.
    pub original: SourcePath,
    /// The translation.
    pub translation: SourcePath,
    /// The original that the translation was made from, as it was then.
    pub record: SourcePath,
}

impl Files {
    /// The files of a text.
    pub fn of(translation: &Translation, site_original: &Lang) -> Option<Self> {
        let Translation { name, lang, original, span, .. } = translation;
        let original = &original.path;
        let path = |text: String| SourcePath::new(&text).ok();
        let (at, record) = match name {
            TextName::Interface => {
                let folder = original.as_str().strip_suffix(&format!("{site_original}.ftl"))?;
                (format!("{folder}{lang}.ftl"), format!("{folder}{ORIGINALS}/{lang}.ftl"))
            }
            _ => {
                let inside = original.as_str().strip_prefix(&format!("content/{site_original}/"))?;
                (format!("content/{lang}/{inside}"), format!("content/{lang}/{ORIGINALS}/{inside}"))
            }
        };
        // A translation that is there may have another number than its original.
        let there = span.as_ref().map(|span| span.path.clone());
        Some(Self {
            original: original.clone(),
            translation: there.or_else(|| path(at))?,
            record: path(record)?,
        })
    }
}

/// The name of a passage in a PO file: `chapters/habits#outil.1`, `tools/signal.summary`, `catalogue.criterion-text`.
fn context(text: &TextName, passage: &crate::model::translation::Passage) -> String {
    let sign = if passage.shape.part == crate::parse::unit::Part::Line { '#' } else { '.' };
    format!("{text}{sign}{}", passage.key)
}
