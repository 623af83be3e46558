//! What a translation says of the original today: that it was made from it as it is, or that a change does not alter the meaning.

use std::collections::BTreeMap;

use super::{Edits, Files, fill};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::did_you_mean;
use crate::model::Brochure;
use crate::model::translation::{Passage, Standing, State, Structure, Translation};
use crate::parse::TextName;
use crate::source::Source;

/// What is stamped: a text, or one passage of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamped {
    /// The text.
    pub text: TextName,
    /// The passage; all of them where there is none.
    pub passage: Option<String>,
}

/// Why something cannot be stamped, as a sentence.
pub type Refusal = String;

/// A passage that was stamped, with what its original said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The language.
    pub lang: Lang,
    /// The passage: `chapters/habits#outil.1`.
    pub passage: String,
    /// What it said, where that is known.
    pub was: Option<String>,
    /// What it says now.
    pub is: String,
}

impl Stamped {
    /// `chapters/habits`, `chapters/habits#outil.1`, `catalogue.criterion-text`.
    ///
    /// # Errors
    /// If it is not the name of a text of the brochure, or of a passage of it.
    pub fn parse(written: &str, brochure: &Brochure) -> Result<Self, Refusal> {
        let texts: BTreeMap<String, &Translation> =
            brochure.coverage.iter().map(|text| (text.name.to_string(), text)).collect();
        let whole = texts.get(written).map(|text| Self { text: text.name.clone(), passage: None });
        let part = || {
            let (name, key) = written.split_once(['#', '.'])?;
            let text = texts.get(name)?;
            let passage = text.passages.iter().find(|passage| passage.key == key)?;
            Some(Self { text: text.name.clone(), passage: Some(passage.key.clone()) })
        };
        whole.or_else(part).ok_or_else(|| {
            let near = did_you_mean(written, texts.keys().map(String::as_str));
            let near =
                near.filter(|near| !near.is_empty()).map_or_else(String::new, |near| format!("; {near}"));
            format!("no text and no passage is called `{written}`{near}")
        })
    }
}

/// Puts the original of today beside the translations of some texts: all texts where none is named, but for those that cannot be stamped, which
/// are told at the end.
///
/// # Errors
/// If a text that was named has no translation, or one that cannot be stamped.
pub fn stamp(
    source: &Source,
    brochure: &Brochure,
    langs: &[Lang],
    stamped: &[Stamped],
) -> Result<(Edits, Vec<Done>, Vec<Refusal>), Refusal> {
    let mut left = Vec::new();
    let mut edits = Edits::default();
    let mut done = Vec::new();
    for lang in langs {
        for text in brochure.texts(lang) {
            let wanted: Vec<&Stamped> = stamped.iter().filter(|one| one.text == text.name).collect();
            if !stamped.is_empty() && wanted.is_empty() {
                continue;
            }
            let whole = wanted.iter().all(|one| one.passage.is_none());
            if let Some(why) = refused(text) {
                if wanted.is_empty() {
                    if text.state != State::Missing {
                        left.push(why);
                    }
                    continue;
                }
                return Err(why);
            }
            // Of a text that was set aside nothing is known passage by passage.
            if !whole && matches!(text.state, State::Misshapen(_)) {
                return Err(format!("`{}` in `{lang}` can only be stamped as a whole", text.name));
            }
            let chosen = |passage: &Passage| {
                whole || wanted.iter().any(|one| one.passage.as_deref() == Some(passage.key.as_str()))
            };
            one(source, brochure, text, &chosen, &mut edits, &mut done);
        }
    }
    Ok((edits, done, left))
}

/// Why a text cannot be stamped.
fn refused(text: &Translation) -> Option<Refusal> {
    let Translation { name, lang, state, .. } = text;
    match state {
        State::Missing => {
            Some(format!("`{name}` is not translated into `{lang}`, so there is nothing to stamp"))
        }
        State::Broken => {
            Some(format!("`{name}` in `{lang}` has an error; mend it first, `colportage check` tells it"))
        }
        // A record that is not built like its translation would set the translation aside.
        _ if text.structure == Structure::Other && matches!(name, TextName::Text(..)) => Some(format!(
            "`{name}` in `{lang}` is not built like its original of today, which has gained or lost passages since: give it the same passages first, `![](original:)` for those that are yet to be translated"
        )),
        State::Fresh | State::Stale | State::Undated | State::Misshapen(_) => None,
    }
}

fn one(
    source: &Source,
    brochure: &Brochure,
    text: &Translation,
    chosen: &dyn Fn(&Passage) -> bool,
    edits: &mut Edits,
    done: &mut Vec<Done>,
) {
    let Some(files) = Files::of(text, &brochure.site.original) else { return };
    let read = |path: &SourcePath| source.get(path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    // The theme in the program has no file that could be stamped.
    let Some(original) = read(&files.original) else { return };
    let before = read(&files.record);
    let kept = |passage: &Passage| -> Option<String> {
        passage.previous.clone().filter(|was| *was != passage.source && !chosen(passage))
    };
    let record = match text.name {
        TextName::Interface | TextName::Catalogue => fill::messages(&original, &text.passages, kept),
        TextName::Text(..) => fill::markdown(&original, &text.passages, "", |passage| {
            fill::New::Words(kept(passage).unwrap_or_else(|| passage.source.clone()))
        }),
    };
    for passage in
        text.passages.iter().filter(|passage| passage.state == Standing::Changed && chosen(passage))
    {
        if text.state == State::Undated && !passage.is_due() {
            continue;
        }
        done.push(Done {
            lang: text.lang.clone(),
            passage: super::context(&text.name, passage),
            was: passage.previous.clone(),
            is: passage.source.clone(),
        });
    }
    edits.put(files.record, record, before.as_deref());
}
