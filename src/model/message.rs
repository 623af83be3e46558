//! Messages in another language: which of them can be said.

use std::collections::BTreeSet;

use super::faithful::Pair;
use super::site::Site;
use super::translation::{self, Passage, Standing, State, Translation};
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::parse::theme::BUILT_IN;
use crate::parse::unit::{Part, Unit, Weight};
use crate::parse::words::{WordFile, written};
use crate::parse::{Record, TextName, Texts};

/// The messages that warn: those that say where advice falls short, and what is not to be repeated.
pub(super) fn weighty(texts: &Texts) -> BTreeSet<String> {
    let answers = texts.answers.iter().flat_map(|answer| &answer.compromises);
    let ends = texts.decisions.iter().flat_map(|decision| &decision.ends).flat_map(|end| &end.compromises);
    let why = answers.chain(ends).map(|said| said.why.value.to_string());
    let said = texts.corrections.iter().flat_map(|correction| {
        let id = &correction.id.value;
        ["", ".said", ".now", ".do"].into_iter().map(move |part| format!("correction-{id}{part}"))
    });
    why.chain(said).collect()
}

/// The original's messages, with how much hangs on each.
pub(super) fn weighed(file: &WordFile, weighty: &BTreeSet<String>) -> WordFile {
    let mut file = file.clone();
    for unit in &mut file.units {
        if weighty.contains(&unit.key) {
            unit.shape.weight = Weight::Warning;
        }
    }
    file
}

/// How the messages of a language stand.
pub(super) fn stated(
    name: &TextName,
    original: &WordFile,
    translation: Option<&WordFile>,
    record: Option<&Record>,
    site: &Site,
    lang: &Lang,
) -> Translation {
    let span = Span::file(&original.path);
    let Some(translation) = translation.filter(|file| !file.units.is_empty()) else {
        return Translation::missing(name.clone(), lang, &span, &original.units);
    };
    let pair = Pair { original: &site.original, translation: lang, links: &[], languages: &site.languages };
    // The theme in the program comes without the originals of its words: they are of one version, and fresh.
    let ours = BUILT_IN.iter().any(|(_, bytes)| *bytes == original.text.as_bytes());
    let same = (ours && record.is_none()).then_some(original.units.as_slice());
    let record = record.map(|record| record.units.as_slice()).or(same);
    let (state, mut passages) = translation::compare(&original.units, record, &translation.units, &pair);
    let known: BTreeSet<&str> = original.units.iter().map(|unit| unit.key.as_str()).collect();
    let (own, obsolete): (Vec<&Unit>, Vec<&Unit>) = translation
        .units
        .iter()
        .filter(|unit| !known.contains(unit.key.as_str()))
        .partition(|unit| unit.shape.part == Part::Address && known.contains(message(&unit.key)));
    for unit in own {
        file_name(unit, &mut passages);
    }
    Translation {
        structure: translation::structure(&original.units, &translation.units),
        name: name.clone(),
        lang: lang.clone(),
        original: span,
        span: Some(Span::file(&translation.path)),
        state,
        passages,
        obsolete: obsolete.into_iter().map(|unit| unit.span.clone()).collect(),
        reviewed: translation.reviewed,
    }
}

/// The message that a unit belongs to.
fn message(key: &str) -> &str {
    key.split_once('.').map_or(key, |(message, _)| message)
}

/// Takes in a file name that a language declares and the original does not: it stands with its message, and nothing is to be translated.
fn file_name(unit: &Unit, passages: &mut Vec<Passage>) {
    let Some(last) = passages.iter().rposition(|passage| message(&passage.key) == message(&unit.key)) else {
        return;
    };
    passages.insert(
        last + 1,
        Passage {
            key: unit.key.clone(),
            shape: unit.shape.clone(),
            source: String::new(),
            original: passages[last].original.clone(),
            previous: None,
            translation: Some((unit.source.clone(), unit.span.clone())),
            place: Some(unit.span.clone()),
            state: Standing::Fresh,
        },
    );
}

/// The messages of a language that can be said, as Fluent.
pub(super) fn shown(translation: &Translation, file: Option<&WordFile>) -> String {
    let mut text = String::new();
    let Some(file) = file.filter(|_| translation.state != State::Missing) else { return text };
    let mut open: Option<&str> = None;
    for passage in &translation.passages {
        let Some((source, _)) = passage.translation.as_ref().filter(|_| passage.instead().is_none()) else {
            continue;
        };
        match passage.key.split_once('.') {
            None => {
                text += &written(&passage.key, source);
                open = Some(&passage.key);
            }
            Some((message, attribute)) => {
                if open != Some(message) {
                    // Its message has no words, or none that can be shown.
                    text.push_str(message);
                    text.push_str(" =\n");
                    open = Some(message);
                }
                text += &written(&format!(".{attribute}"), source);
            }
        }
    }
    text + &file.terms
}
