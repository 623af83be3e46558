//! Whether a translated passage holds what its original holds: the same references and links, no figure of its own, nothing left as it was.
//!
//! Anyone may send a translation. A passage that fails here is not shown; the original stands in its place until it is mended.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::base::lang::Lang;
use crate::parse::unit::{Part, Unit, Weight};
use crate::parse::words::{self, Pattern};

/// How many words a passage has at least before being the same in two languages is suspicious: shorter ones are often names.
const SUSPICIOUS_WORDS: usize = 5;

/// How many letters a passage has at least before its language can be told: below, `whatlang` errs.
const TELLING_LETTERS: usize = 80;

/// What a translated passage does not do as its original does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It does not refer to this as often as the original.
    LostReference(String),
    /// It refers to this more often than the original.
    AddedReference(String),
    /// It does not link to this address, nor to one declared for it.
    LostLink(String),
    /// It links to this address, which the original does not.
    AddedLink(String),
    /// It has this figure, which the original does not.
    AddedFigure(String),
    /// It warns, and does not have this figure of the original.
    LostFigure(String),
    /// It is the same as the original, or in the language of the original.
    Untranslated,
    /// It does not print this, which the original is told.
    LostPlaceable(String),
    /// It asks for this, which the original is not told.
    AddedPlaceable(String),
    /// It cannot be read as Fluent.
    Unreadable,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LostReference(target) => {
                write!(f, "the original refers to `{target}` and the translation does not")
            }
            Self::AddedReference(target) => {
                write!(f, "the translation refers to `{target}` and the original does not")
            }
            Self::LostLink(target) => {
                write!(f, "the original links to `{target}` and the translation does not")
            }
            Self::AddedLink(target) => {
                write!(f, "the translation links to `{target}` and the original does not")
            }
            Self::AddedFigure(figure) => {
                write!(f, "the translation has the figure {figure} and the original does not")
            }
            Self::LostFigure(figure) => {
                write!(f, "the original warns with the figure {figure} and the translation does not have it")
            }
            Self::Untranslated => f.write_str("this is not translated"),
            Self::LostPlaceable(name) => {
                write!(f, "the original prints `{name}` and the translation does not")
            }
            Self::AddedPlaceable(name) => {
                write!(f, "the translation asks for `{name}`, which the original is not told")
            }
            Self::Unreadable => f.write_str("this is not Fluent"),
        }
    }
}

/// What a translation may do otherwise than its original, and the languages of the two.
pub(super) struct Pair<'a> {
    pub(super) original: &'a Lang,
    pub(super) translation: &'a Lang,
    /// Addresses of the original, each with the one that a translation declares in its place.
    pub(super) links: &'a [(String, String)],
    /// The languages of the site: what a text can be in.
    pub(super) languages: &'a [Lang],
}

/// What is wrong with a translated unit.
pub(super) fn faults(original: &Unit, translation: &Unit, pair: &Pair<'_>) -> Vec<Fault> {
    if !original.is_text() {
        return Vec::new();
    }
    let mut faults = Vec::new();
    let (their_words, our_words) = if original.shape.part == Part::Message {
        let Some(theirs) = words::pattern(&original.source) else { return faults };
        let Some(ours) = words::pattern(&translation.source) else { return vec![Fault::Unreadable] };
        placeables(&theirs, &ours, &mut faults);
        (theirs.words, ours.words)
    } else {
        (plain(&original.source), plain(&translation.source))
    };
    let (theirs, ours) = (counted(&original.targets), counted(&translation.targets));
    let localized =
        |target: &str| pair.links.iter().find(|(from, _)| from.as_str() == target).map(|(_, to)| to.as_str());
    for (target, count) in &theirs {
        let declared = localized(target).and_then(|to| ours.get(to)).copied().unwrap_or(0);
        if ours.get(target).copied().unwrap_or(0) + declared < *count {
            faults.push(if is_link(target) {
                Fault::LostLink((*target).to_owned())
            } else {
                Fault::LostReference((*target).to_owned())
            });
        }
    }
    for (target, count) in &ours {
        let declared: usize = pair
            .links
            .iter()
            .filter(|(_, to)| to == target)
            .filter_map(|(from, _)| theirs.get(from.as_str()))
            .sum();
        if theirs.get(target).copied().unwrap_or(0) + declared < *count {
            faults.push(if is_link(target) {
                Fault::AddedLink((*target).to_owned())
            } else {
                Fault::AddedReference((*target).to_owned())
            });
        }
    }
    let known: BTreeSet<String> = figures(&their_words);
    for figure in figures(&our_words) {
        if !known.contains(&figure) {
            faults.push(Fault::AddedFigure(figure));
        }
    }
    // Elsewhere a language may say a number in words.
    if original.shape.weight == Weight::Warning {
        let said = figures(&our_words);
        faults.extend(known.into_iter().filter(|figure| !said.contains(figure)).map(Fault::LostFigure));
    }
    if is_untranslated(&their_words, &our_words, pair) {
        faults.push(Fault::Untranslated);
    }
    faults
}

fn placeables(theirs: &Pattern, ours: &Pattern, faults: &mut Vec<Fault>) {
    let lost = theirs.printed.difference(&ours.printed);
    faults.extend(lost.map(|name| Fault::LostPlaceable(name.clone())));
    let added = ours.asked.difference(&theirs.asked);
    faults.extend(added.map(|name| Fault::AddedPlaceable(name.clone())));
}

/// The words of a passage, without markup and addresses; those in code too.
fn plain(source: &str) -> String {
    let mut words = String::new();
    for event in Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            // A passage that begins with a number, as a list of one does.
            Event::Start(Tag::List(Some(number))) => {
                words.push_str(&number.to_string());
                words.push(' ');
            }
            _ => {}
        }
    }
    words
}

/// How often each target occurs.
fn counted(targets: &[String]) -> BTreeMap<&str, usize> {
    targets.iter().fold(BTreeMap::new(), |mut counts, target| {
        *counts.entry(target.as_str()).or_default() += 1;
        counts
    })
}

fn is_link(target: &str) -> bool {
    target.starts_with("http:") || target.starts_with("https:")
}

/// The numbers in some words: in the digits of any script, without the separators between thousands, with `.` before decimals.
fn figures(words: &str) -> BTreeSet<String> {
    let mut figures = BTreeSet::new();
    let chars: Vec<char> = words.chars().collect();
    let digit = |at: usize| chars.get(at).and_then(|c| digit(*c));
    let mut at = 0;
    while at < chars.len() {
        if digit(at).is_none() {
            at += 1;
            continue;
        }
        let mut figure = String::new();
        loop {
            while let Some(value) = digit(at) {
                figure.push(value);
                at += 1;
            }
            let Some(separator) = chars.get(at).copied().filter(|_| digit(at + 1).is_some()) else { break };
            let thousands = (1..=3).all(|ahead| digit(at + ahead).is_some()) && digit(at + 4).is_none();
            match separator {
                // Three digits follow: they are thousands in one language or another, and the same rule holds for both.
                ' ' | '\u{A0}' | '\u{202F}' | ',' | '.' | '٬' | '’' if thousands => {}
                ',' | '.' | '٫' => figure.push('.'),
                _ => break,
            }
            at += 1;
        }
        figures.insert(figure);
    }
    figures
}

/// The digit that a character is: Latin, Arabic-Indic, Persian, Devanagari or Bengali.
fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '০'];
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// Whether a passage is left in the language of the original.
fn is_untranslated(theirs: &str, ours: &str, pair: &Pair<'_>) -> bool {
    let even = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    if even(theirs) == even(ours) {
        return ours.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
            >= SUSPICIOUS_WORDS;
    }
    if ours.chars().filter(|c| c.is_alphabetic()).count() < TELLING_LETTERS {
        return false;
    }
    let (Some(original), Some(_)) = (told(pair.original), told(pair.translation)) else { return false };
    let among: Vec<whatlang::Lang> = pair.languages.iter().filter_map(told).collect();
    let detector = whatlang::Detector::with_allowlist(among);
    detector.detect(ours).is_some_and(|found| found.lang() == original && found.is_reliable())
}

/// A language as `whatlang` knows it, by its code of ISO 639-3; nothing if it does not.
fn told(lang: &Lang) -> Option<whatlang::Lang> {
    whatlang::Lang::from_code(lang.three_letters()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_same_in_every_script_and_with_every_separator() {
        for (written, figure) in [
            ("1 000 personnes", "1000"),
            ("1,000 people", "1000"),
            ("1.000 personas", "1000"),
            ("١٬٠٠٠ شخص", "1000"),
            ("2,5 Go", "2.5"),
            ("2.5 GB", "2.5"),
            ("en 2020", "2020"),
        ] {
            assert_eq!(figures(written), BTreeSet::from([figure.to_owned()]), "{written}");
        }
        assert_eq!(figures("2020-04"), BTreeSet::from(["2020".to_owned(), "04".to_owned()]));
    }
}
