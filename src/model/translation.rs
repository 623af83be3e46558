//! What became of each text in each language: fresh, stale or missing; and the texts that readers get, woven from both.
//!
//! Beside a translation lies the original that it was made from, as it was then (`content/<lang>/originals/…`). Comparing that with the
//! original of today tells which passages have changed since; nothing has to be remembered or dated by hand.
//!
//! A translation never changes the structure of its original: weaving takes the original and puts the translated words of each line into
//! it. Where there are none, or where they cannot be trusted, the original's own words stay, marked with their language. So no translation can
//! break a page, drop a warning or add one.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use similar::{Algorithm, DiffOp};

use super::faithful::{self, Fault, Pair};
use super::site::Site;
use crate::base::date::Date;
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::span::Span;
use crate::doc::{Doc, Inline, Instead, typography, walk};
use crate::parse::answer::AnswerText;
use crate::parse::chapter::Chapter;
use crate::parse::imprint::Imprint;
use crate::parse::term::Term;
use crate::parse::tool::ToolText;
use crate::parse::unit::{Part, Shape, Unit, Weight};
use crate::parse::{Folder, Record, TextName, Texts};

/// How alike two versions of a passage are at least, from 0 to 1, to be taken for one that changed, where others came or went beside it.
const ALIKE: f64 = 0.5;

/// How many lines ahead one is looked for that changed.
const FARTHEST: usize = 40;

/// What became of every text in every language but that of the originals.
#[derive(Debug, Default)]
pub struct Coverage {
    languages: BTreeMap<Lang, BTreeMap<TextName, Translation>>,
}

/// One text in one language.
#[derive(Debug)]
pub struct Translation {
    /// Which text.
    pub name: TextName,
    /// Its language.
    pub lang: Lang,
    /// The original.
    pub original: Span,
    /// The translation, if there is one that can be read.
    pub span: Option<Span>,
    /// How it stands as a whole.
    pub state: State,
    /// Each part of the original, in its order.
    pub passages: Vec<Passage>,
    /// Whether it is built like the original of today.
    pub structure: Structure,
    /// Messages that the original does not have.
    pub obsolete: Vec<Span>,
    /// When a native speaker read it.
    pub reviewed: Option<Date>,
}

/// How a translation stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Every passage says what the original says today.
    Fresh,
    /// The original has changed since, or some passages are not shown.
    Stale,
    /// Nobody knows which version of the original it was made from.
    Undated,
    /// There is none.
    Missing,
    /// It has an error, so the original is shown.
    Broken,
    /// Its structure is not that of its original, so the original is shown.
    Misshapen(Box<Mismatch>),
}

/// How the structure of a translation stands to that of its original of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Structure {
    /// The same passages in the same order.
    Same,
    /// The original has gained or lost some since, or has others.
    Other,
}

/// Where the structures of a text and its translation part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What the original has there, and where; nothing if it has ended.
    pub original: Option<(String, Span)>,
    /// What the translation has there, and where; nothing if it has ended.
    pub translation: Option<(String, Span)>,
}

/// A part of an original, and what became of it in a translation.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Its name in the text.
    pub key: String,
    /// What kind of part it is.
    pub shape: Shape,
    /// What it says.
    pub source: String,
    /// Where.
    pub original: Span,
    /// What it said when it was translated, if that is known.
    pub previous: Option<String>,
    /// Its translation, and where that stands.
    pub translation: Option<(String, Span)>,
    /// Where its translation is to stand, if there is a place for it already.
    pub place: Option<Span>,
    /// How the translation stands.
    pub state: Standing,
}

/// How the translation of a passage stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It says what the original says today.
    Fresh,
    /// The original has changed since, or nobody knows from which version it was made.
    Changed,
    /// There is none.
    Untranslated,
    /// It does not hold what the original holds.
    Unfaithful(Vec<Fault>),
}

impl Passage {
    /// Why the original is shown in place of the translation; nothing if it is not.
    pub fn instead(&self) -> Option<Instead> {
        match (&self.state, self.shape.weight) {
            (Standing::Fresh, _) | (Standing::Changed, Weight::Plain) => None,
            (Standing::Changed, Weight::Warning) => Some(Instead::Changed),
            (Standing::Untranslated, _) => Some(Instead::Untranslated),
            (Standing::Unfaithful(_), _) => Some(Instead::Unfaithful),
        }
    }

    /// How many words the original has here.
    pub fn words(&self) -> usize {
        self.source.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
    }

    /// Whether somebody has to do something about it.
    pub fn is_due(&self) -> bool {
        self.state != Standing::Fresh && self.shape.part.is_text()
    }
}

impl Translation {
    /// Whether readers get the whole original in its place.
    pub fn is_set_aside(&self) -> bool {
        matches!(self.state, State::Missing | State::Broken | State::Misshapen(_))
    }

    /// The passages that somebody has to do something about: all of them where the translation is set aside.
    pub fn due_passages(&self) -> impl Iterator<Item = &Passage> {
        let all = self.is_set_aside();
        self.passages.iter().filter(move |passage| passage.is_due() || all && passage.shape.part.is_text())
    }

    /// How many words of the original there are, and how many are yet to be translated, or translated again.
    pub fn words(&self) -> (usize, usize) {
        (self.passages.iter().map(Passage::words).sum(), self.due_passages().map(Passage::words).sum())
    }
}

impl Coverage {
    /// The translation of a text into a language; nothing for an original.
    pub fn get(&self, lang: &Lang, name: &TextName) -> Option<&Translation> {
        self.languages.get(lang)?.get(name)
    }

    /// Every text of a language.
    pub fn of(&self, lang: &Lang) -> impl Iterator<Item = &Translation> {
        self.languages.get(lang).into_iter().flat_map(BTreeMap::values)
    }

    /// Every text of every language.
    pub fn iter(&self) -> impl Iterator<Item = &Translation> {
        self.languages.values().flat_map(BTreeMap::values)
    }

    /// How many words of the originals a language has to say, and how many it has yet to say, or to say again.
    pub fn words(&self, lang: &Lang) -> (usize, usize) {
        self.of(lang).map(Translation::words).fold((0, 0), |(all, due), (a, d)| (all + a, due + d))
    }

    pub(super) fn insert(&mut self, translation: Translation) {
        self.languages
            .entry(translation.lang.clone())
            .or_default()
            .insert(translation.name.clone(), translation);
    }
}

/// A text that is translated.
trait Woven: Sized {
    fn name(&self) -> TextName;
    fn lang(&self) -> &Lang;
    fn span(&self) -> &Span;
    fn units(&self) -> &[Unit];
    fn imprint(&self) -> &Imprint;
    /// The original with the translation's words, as far as they are chosen.
    fn weave(&self, translation: &Self, choice: &Choice<'_>) -> Self;
}

/// Makes the texts of every language from the originals and what there is of translations.
pub(super) fn weave(texts: &mut Texts, site: &Site) -> Coverage {
    let mut coverage = Coverage::default();
    let records = std::mem::take(&mut texts.records);
    let broken = std::mem::take(&mut texts.broken);
    let loom = Loom {
        site,
        records: records.iter().map(|record| ((&record.lang, &record.name), record)).collect(),
        broken: &broken,
    };
    loom.texts(&mut texts.chapters, &mut coverage);
    loom.texts(&mut texts.answer_texts, &mut coverage);
    loom.texts(&mut texts.tool_texts, &mut coverage);
    loom.texts(&mut texts.terms, &mut coverage);
    for lang in site.languages.iter().filter(|lang| **lang != site.original) {
        loom.missing(&texts.chapters, lang, &mut coverage);
        loom.missing(&texts.answer_texts, lang, &mut coverage);
        loom.missing(&texts.tool_texts, lang, &mut coverage);
        loom.missing(&texts.terms, lang, &mut coverage);
    }
    texts.records = records;
    texts.broken = broken;
    coverage
}

/// What weaving needs beside the texts.
struct Loom<'a> {
    site: &'a Site,
    records: BTreeMap<(&'a Lang, &'a TextName), &'a Record>,
    broken: &'a BTreeSet<SourcePath>,
}

impl Loom<'_> {
    /// Puts the woven text in the place of each translation, and leaves out those that cannot be shown.
    fn texts<T: Woven + Send + Sync>(&self, texts: &mut Vec<T>, coverage: &mut Coverage) {
        let (originals, translations): (Vec<T>, Vec<T>) =
            std::mem::take(texts).into_iter().partition(|text| *text.lang() == self.site.original);
        let by_name: BTreeMap<TextName, &T> = originals.iter().map(|text| (text.name(), text)).collect();
        let made: Vec<(Option<T>, Option<Translation>)> = translations
            .into_par_iter()
            .map(|translation| {
                // What has no original, or is in no language of the site, is told by those who look for it.
                let original = by_name.get(&translation.name());
                let Some(original) = original.filter(|_| self.site.languages.contains(translation.lang()))
                else {
                    return (Some(translation), None);
                };
                let stated = self.stated(*original, &translation);
                let woven = (!stated.is_set_aside()).then(|| {
                    let choice = Choice::of(&stated, translation.units(), &self.site.original);
                    original.weave(&translation, &choice)
                });
                (woven, Some(stated))
            })
            .collect();
        *texts = originals;
        for (text, stated) in made {
            texts.extend(text);
            // Of two texts for one thing the first counts; the second is told as such.
            if let Some(stated) = stated.filter(|stated| coverage.get(&stated.lang, &stated.name).is_none()) {
                coverage.insert(stated);
            }
        }
    }

    fn stated<T: Woven>(&self, original: &T, translation: &T) -> Translation {
        let lang = translation.lang();
        let name = translation.name();
        let record = self.records.get(&(lang, &name)).map(|record| record.units.as_slice());
        let pair = Pair {
            original: &self.site.original,
            translation: lang,
            links: &translation.imprint().links,
            languages: &self.site.languages,
        };
        let (mut state, passages) = compare(original.units(), record, translation.units(), &pair);
        let structure = structure(original.units(), translation.units());
        if self.broken.contains(&translation.span().path) {
            state = State::Broken;
        }
        Translation {
            name,
            lang: lang.clone(),
            original: original.span().clone(),
            span: Some(translation.span().clone()),
            state,
            passages,
            structure,
            obsolete: Vec::new(),
            reviewed: translation.imprint().reviewed,
        }
    }

    /// The file of a translation that is there, and so broken that nothing could be read of it.
    fn unreadable(&self, original: &Span, lang: &Lang) -> Option<SourcePath> {
        let inside = original.path.as_str().strip_prefix(&format!("content/{}/", self.site.original))?;
        let path = SourcePath::new(&format!("content/{lang}/{inside}")).ok()?;
        self.broken.contains(&path).then_some(path)
    }

    /// Notes what a language does not have.
    fn missing<T: Woven>(&self, texts: &[T], lang: &Lang, coverage: &mut Coverage) {
        for original in texts.iter().filter(|text| *text.lang() == self.site.original) {
            let name = original.name();
            if coverage.get(lang, &name).is_none() {
                let mut missing = Translation::missing(name, lang, original.span(), original.units());
                if let Some(path) = self.unreadable(original.span(), lang) {
                    missing.state = State::Broken;
                    missing.span = Some(Span::file(&path));
                }
                coverage.insert(missing);
            }
        }
    }
}

impl Translation {
    /// A text that nobody has translated.
    pub(super) fn missing(name: TextName, lang: &Lang, original: &Span, units: &[Unit]) -> Self {
        let passages = units.iter().map(|unit| passage(unit, None, None, Standing::Untranslated)).collect();
        Self {
            name,
            lang: lang.clone(),
            original: original.clone(),
            span: None,
            state: State::Missing,
            passages,
            structure: Structure::Other,
            obsolete: Vec::new(),
            reviewed: None,
        }
    }
}

/// Whether a translation has the passages of an original, one for one.
pub(super) fn structure(original: &[Unit], translation: &[Unit]) -> Structure {
    match align(original, translation) {
        Ok(_) => Structure::Same,
        Err(_) => Structure::Other,
    }
}

/// Compares the parts of an original, of the original that a translation was made from, and of the translation.
pub(super) fn compare(
    original: &[Unit],
    record: Option<&[Unit]>,
    translation: &[Unit],
    pair: &Pair<'_>,
) -> (State, Vec<Passage>) {
    let from = record.unwrap_or(original);
    let aligned = match align(from, translation) {
        Ok(aligned) => aligned,
        Err(mismatch) => {
            let passages =
                original.iter().map(|unit| passage(unit, None, None, Standing::Untranslated)).collect();
            return (State::Misshapen(Box::new(mismatch)), passages);
        }
    };
    let mut passages = Vec::new();
    for (unit, at) in original.iter().zip(successors(from, original)) {
        let previous = at.map(|at| &from[at]);
        let place = at.and_then(|at| aligned[at]);
        let ours = place.filter(|ours| !ours.is_untranslated());
        let standing = match (previous, ours) {
            (Some(previous), Some(ours)) => {
                // A record that does not say from what a passage was made: it is held against what there is today.
                let against = if previous.is_untranslated() { unit } else { previous };
                let faults = faithful::faults(against, ours, pair);
                if !faults.is_empty() {
                    Standing::Unfaithful(faults)
                } else if record.is_some() && (previous.source == unit.source || !unit.is_text()) {
                    Standing::Fresh
                } else {
                    Standing::Changed
                }
            }
            _ => Standing::Untranslated,
        };
        let previous = previous.filter(|previous| record.is_some() && !previous.is_untranslated());
        passages.push(Passage {
            place: place.map(|unit| unit.span.clone()),
            ..passage(unit, previous, ours, standing)
        });
    }
    let state = if record.is_none() {
        State::Undated
    } else if passages.iter().any(Passage::is_due) {
        State::Stale
    } else {
        State::Fresh
    };
    (state, passages)
}

fn passage(unit: &Unit, previous: Option<&Unit>, ours: Option<&Unit>, state: Standing) -> Passage {
    Passage {
        key: unit.key.clone(),
        shape: unit.shape.clone(),
        source: unit.source.clone(),
        original: unit.span.clone(),
        previous: previous.map(|unit| unit.source.clone()),
        translation: ours.map(|unit| (unit.source.clone(), unit.span.clone())),
        place: ours.map(|unit| unit.span.clone()),
        state,
    }
}

/// The counterpart of each unit of a text in its translation: fields and messages by their name, lines by their order.
///
/// # Errors
/// If the lines, or the entries of a list, are not the same in both.
fn align<'t>(from: &[Unit], translation: &'t [Unit]) -> Result<Vec<Option<&'t Unit>>, Mismatch> {
    let (mut theirs, mut ours) =
        (from.iter().filter(|unit| unit.is_ordered()), translation.iter().filter(|unit| unit.is_ordered()));
    loop {
        let (one, other) = (theirs.next(), ours.next());
        let same = match (one, other) {
            (None, None) => break,
            (Some(one), Some(other)) => one.shape == other.shape,
            _ => false,
        };
        if !same {
            let told = |unit: &Unit| (unit.shape.name.clone(), unit.span.clone());
            return Err(Mismatch { original: one.map(told), translation: other.map(told) });
        }
    }
    let by_name: BTreeMap<&str, &Unit> =
        translation.iter().filter(|unit| !unit.is_ordered()).map(|unit| (unit.key.as_str(), unit)).collect();
    let mut in_order = translation.iter().filter(|unit| unit.is_ordered());
    Ok(from
        .iter()
        .map(|unit| if unit.is_ordered() { in_order.next() } else { by_name.get(unit.key.as_str()).copied() })
        .collect())
}

/// For each unit of a text which one it was before: fields and messages by their name; lines by what they say, and where they changed by
/// their place between lines that did not.
fn successors(before: &[Unit], after: &[Unit]) -> Vec<Option<usize>> {
    let by_name: BTreeMap<&str, usize> = before
        .iter()
        .enumerate()
        .filter(|(_, unit)| !unit.is_ordered())
        .map(|(at, unit)| (unit.key.as_str(), at))
        .collect();
    let mut found: Vec<Option<usize>> = after
        .iter()
        .map(|unit| by_name.get(unit.key.as_str()).copied().filter(|_| !unit.is_ordered()))
        .collect();
    let lines = |units: &[Unit]| -> Vec<usize> {
        units.iter().enumerate().filter(|(_, unit)| unit.is_ordered()).map(|(at, _)| at).collect()
    };
    let (old, new) = (lines(before), lines(after));
    // Only what is in the same list, or in the text, can be the same.
    let words = |units: &[Unit], at: &[usize]| -> Vec<(String, String)> {
        at.iter().map(|at| (group(&units[*at]), units[*at].source.clone())).collect()
    };
    for op in similar::capture_diff_slices(Algorithm::Patience, &words(before, &old), &words(after, &new)) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for step in 0..len {
                    found[new[new_index + step]] = Some(old[old_index + step]);
                }
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let (old, new) = (&old[old_index..old_index + old_len], &new[new_index..new_index + new_len]);
                for (before_at, after_at) in changed(before, old, after, new) {
                    found[after_at] = Some(before_at);
                }
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
        }
    }
    found
}

/// The list that an entry is in; nothing for a line of the text.
fn group(unit: &Unit) -> String {
    match unit.shape.part {
        Part::Entry => unit.key.split('.').next().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

/// How alike two passages are, from 0 to 1, by the words that they share (Dice's coefficient of their sets of words): in linear time, since a
/// stranger's text may be long.
fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &'_ str| -> BTreeSet<String> { text.split_whitespace().map(str::to_owned).collect() };
    let (one, other) = (words(one), words(other));
    let shared = one.intersection(&other).count();
    #[expect(clippy::cast_precision_loss, reason = "a text has fewer than 2^52 words")]
    let (shared, all) = (shared as f64, (one.len() + other.len()).max(1) as f64);
    2.0 * shared / all
}

/// Which of some lines became which of some others: one by one where there are as many, else those that are alike.
fn changed(before: &[Unit], old: &[usize], after: &[Unit], new: &[usize]) -> Vec<(usize, usize)> {
    let kind = |unit: &Unit| (group(unit), unit.shape.weight, unit.key.contains('.'));
    if old.len() == new.len() {
        let pairs = old.iter().copied().zip(new.iter().copied());
        return pairs.filter(|(a, b)| kind(&before[*a]) == kind(&after[*b])).collect();
    }
    let mut pairs = Vec::new();
    let mut from = 0;
    for after_at in new {
        let unit = &after[*after_at];
        let alike = |at: &usize| {
            kind(&before[*at]) == kind(unit) && likeness(&before[*at].source, &unit.source) >= ALIKE
        };
        let reach = (from + FARTHEST).min(old.len());
        if let Some(step) = old[from..reach].iter().position(alike) {
            pairs.push((old[from + step], *after_at));
            from += step + 1;
        }
    }
    pairs
}

/// For each part of an original, whether the translation's words are shown or its own.
pub(super) struct Choice<'a> {
    original: &'a Lang,
    /// By the name of the part: the number of the translation's unit, or why the original is shown.
    parts: BTreeMap<&'a str, Result<usize, Instead>>,
    /// The same for the lines, in their order: which line of the translation.
    lines: Vec<Result<usize, Instead>>,
}

impl<'a> Choice<'a> {
    fn of(translation: &'a Translation, units: &[Unit], original: &'a Lang) -> Self {
        let places: BTreeMap<&Span, usize> =
            units.iter().enumerate().map(|(at, unit)| (&unit.span, at)).collect();
        let lines_before = units.iter().take_while(|unit| unit.shape.part != Part::Line).count();
        let mut choice = Self { original, parts: BTreeMap::new(), lines: Vec::new() };
        for passage in &translation.passages {
            let at = passage.translation.as_ref().and_then(|(_, span)| places.get(span)).copied();
            let chosen = match (passage.instead(), at) {
                (Some(why), _) => Err(why),
                (None, Some(at)) => Ok(at),
                (None, None) => Err(Instead::Untranslated),
            };
            if passage.shape.part == Part::Line {
                choice.lines.push(chosen.map(|at| at.saturating_sub(lines_before)));
            } else {
                choice.parts.insert(&passage.key, chosen);
            }
        }
        choice
    }

    fn passage(&self, why: Instead, content: &[Inline]) -> Vec<Inline> {
        if content.is_empty() {
            return Vec::new();
        }
        vec![Inline::Passage { lang: self.original.clone(), why, content: content.to_vec() }]
    }

    /// A line of a field.
    fn line(&self, key: &str, original: &[Inline], translation: &[Inline]) -> Vec<Inline> {
        match self.parts.get(key) {
            Some(Ok(_)) => translation.to_vec(),
            Some(Err(why)) => self.passage(*why, original),
            None => Vec::new(),
        }
    }

    /// The lines of a list.
    fn list(
        &self,
        key: &str,
        original: &[Vec<Inline>],
        translation: &[Vec<Inline>],
        units: &[Unit],
    ) -> Vec<Vec<Inline>> {
        let first = units.iter().take_while(|unit| !unit.key.starts_with(&format!("{key}."))).count();
        original
            .iter()
            .enumerate()
            .map(|(at, line)| match self.parts.get(format!("{key}.{}", at + 1).as_str()) {
                Some(Ok(unit)) => translation.get(unit.saturating_sub(first)).cloned().unwrap_or_default(),
                Some(Err(why)) => self.passage(*why, line),
                None => self.passage(Instead::Untranslated, line),
            })
            .collect()
    }

    /// Plain words: a title.
    fn words(&self, key: &str, original: &str, translation: &str) -> String {
        match self.parts.get(key) {
            Some(Ok(_)) => translation.to_owned(),
            _ => foreign::mark(&typography::text(original, self.original), self.original),
        }
    }

    /// A whole text.
    fn doc(&self, original: &Doc, translation: &Doc) -> Doc {
        let lines = walk::lines(translation);
        let mut choices = self.lines.iter();
        walk::map_lines(original.clone(), &mut |line| match choices.next() {
            Some(Ok(at)) => lines.get(*at).map_or_else(|| line.clone(), |ours| with_calls_of(&line, ours)),
            Some(Err(why)) => self.passage(*why, &line),
            None => line,
        })
    }
}

/// A translated line that calls the notes of its original: they are numbered by the original.
fn with_calls_of(original: &[Inline], translation: &[Inline]) -> Vec<Inline> {
    #[derive(Default)]
    struct Calls(Vec<usize>);
    impl walk::Visit for Calls {
        fn inline(&mut self, part: &Inline) {
            if let Inline::NoteCall(number) = part {
                self.0.push(*number);
            }
        }
    }
    fn renumbered(line: &[Inline], numbers: &mut impl Iterator<Item = usize>) -> Vec<Inline> {
        let mut made = Vec::new();
        for part in line {
            made.push(match part {
                Inline::NoteCall(number) => Inline::NoteCall(numbers.next().unwrap_or(*number)),
                Inline::Emphasis(line) => Inline::Emphasis(renumbered(line, numbers)),
                Inline::Strong(line) => Inline::Strong(renumbered(line, numbers)),
                Inline::Struck(line) => Inline::Struck(renumbered(line, numbers)),
                Inline::Link { target, content } => {
                    Inline::Link { target: target.clone(), content: renumbered(content, numbers) }
                }
                other => other.clone(),
            });
        }
        made
    }
    let mut calls = Calls::default();
    walk::visit_line(original, &mut calls);
    if calls.0.is_empty() {
        return translation.to_vec();
    }
    let mut numbers = calls.0.into_iter();
    renumbered(translation, &mut numbers)
}

macro_rules! woven {
    ($($text:ident in $folder:expr => |$original:ident, $translation:ident, $choice:ident| $woven:expr;)*) => {$(
        impl Woven for $text {
            fn name(&self) -> TextName {
                TextName::Text($folder, self.id.id.clone())
            }
            fn lang(&self) -> &Lang {
                &self.id.lang
            }
            fn span(&self) -> &Span {
                &self.span
            }
            fn units(&self) -> &[Unit] {
                &self.units
            }
            fn imprint(&self) -> &Imprint {
                &self.imprint
            }
            fn weave(&self, $translation: &Self, $choice: &Choice<'_>) -> Self {
                let $original = self;
                $woven
            }
        }
    )*};
}

woven! {
    Chapter in Folder::Chapters => |original, translation, choice| Chapter {
        id: translation.id.clone(),
        order: original.order,
        span: translation.span.clone(),
        title: choice.words("title", &original.title, &translation.title),
        slug: translation.slug.clone(),
        summary: choice.words("summary", &original.summary, &translation.summary),
        body: choice.doc(&original.body, &translation.body),
        units: translation.units.clone(),
        imprint: translation.imprint.clone(),
    };
    AnswerText in Folder::Answers => |original, translation, choice| AnswerText {
        id: translation.id.clone(),
        span: translation.span.clone(),
        title: choice.words("title", &original.title, &translation.title),
        slug: translation.slug.clone(),
        audience: choice.line("audience", &original.audience, &translation.audience),
        summary: choice.line("summary", &original.summary, &translation.summary),
        body: choice.doc(&original.body, &translation.body),
        units: translation.units.clone(),
        imprint: translation.imprint.clone(),
    };
    ToolText in Folder::Tools => |original, translation, choice| ToolText {
        id: translation.id.clone(),
        span: translation.span.clone(),
        summary: choice.line("summary", &original.summary, &translation.summary),
        for_whom: choice.line("for-whom", &original.for_whom, &translation.for_whom),
        pros: choice.list("pros", &original.pros, &translation.pros, &translation.units),
        cons: choice.list("cons", &original.cons, &translation.cons, &translation.units),
        advice: choice.line("advice", &original.advice, &translation.advice),
        body: choice.doc(&original.body, &translation.body),
        units: translation.units.clone(),
        imprint: translation.imprint.clone(),
    };
    Term in Folder::Glossary => |original, translation, choice| Term {
        id: translation.id.clone(),
        span: translation.span.clone(),
        title: choice.words("title", &original.title, &translation.title),
        also: translation.also.clone(),
        body: choice.doc(&original.body, &translation.body),
        units: translation.units.clone(),
        imprint: translation.imprint.clone(),
    };
}
