//! What a group requires.
//!
//! Here a need is only made sure of: its criterion exists and has such a value. Holding it against the claims of a tool or a stack, which gives
//! *met*, *short* or *unknown*, belongs in this file too, and nowhere else.

use super::claim;
use super::criterion::{Criterion, Kind};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::need as raw;
use crate::parse::table::Entry;

/// The largest group that a need may speak of: more people than any tool of a catalogue gathers in one place.
const LARGEST_GROUP: u32 = 1_000_000;

/// One requirement.
#[derive(Debug, Clone)]
pub struct Need {
    /// What is required.
    pub asked: Asked,
    /// Where it stands.
    pub span: Span,
}

/// What is required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Room for this many, in every way of talking that is asked for.
    People(u32),
    /// These ways of talking.
    Modes(Vec<Slug>),
    /// Room for this many, by this capacity.
    Room(Slug, u32),
    /// This value of a scale, or a better one.
    AtLeast(Slug, Slug),
    /// This value of a choice.
    Exactly(Slug, Slug),
    /// All these values of a set.
    All(Slug, Vec<Slug>),
}

impl Need {
    /// Whether it asks something of a criterion; a number of people asks for room in every way of talking.
    pub fn concerns(&self, criterion: &Criterion) -> bool {
        match &self.asked {
            Asked::People(_) => criterion.mode,
            Asked::Modes(modes) => modes.contains(&criterion.id),
            Asked::Room(id, _) | Asked::AtLeast(id, _) | Asked::Exactly(id, _) | Asked::All(id, _) => {
                *id == criterion.id
            }
        }
    }
}

/// The needs that make sense; the others are told.
pub(super) fn build(raw: Vec<raw::Need>, criteria: &[Criterion], problems: &mut Diagnostics) -> Vec<Need> {
    raw.into_iter().filter_map(|need| one(&need, criteria, problems)).collect()
}

fn one(raw: &raw::Need, criteria: &[Criterion], problems: &mut Diagnostics) -> Option<Need> {
    let raw::Need { criterion: name, asked } = raw;
    let asked = match name.value.as_str() {
        "people" => Asked::People(people(name, asked, problems)?),
        "modes" => Asked::Modes(modes(name, asked, criteria, problems)?),
        _ => {
            let Some(criterion) = criteria.iter().find(|criterion| criterion.id.as_str() == name.value)
            else {
                let known = criteria.iter().map(|criterion| criterion.id.as_str()).chain(["people", "modes"]);
                problems.push(
                    Diagnostic::error(
                        "unknown-criterion",
                        name.span.clone(),
                        format!("no criterion is called `{}`", name.value),
                    )
                    .wants("catalogue/criteria.toml")
                    .maybe_help(did_you_mean(&name.value, known)),
                );
                return None;
            };
            on(criterion, asked, problems)?
        }
    };
    Some(Need { asked, span: name.span.clone() })
}

fn on(criterion: &Criterion, asked: &Entry, problems: &mut Diagnostics) -> Option<Asked> {
    let id = criterion.id.clone();
    let name = Spanned::new(id.to_string(), asked.span().clone());
    let single = |problems: &mut Diagnostics| match asked {
        Entry::Word(word) => value(word, criterion, problems),
        _ => {
            wrong(&name, asked, "one of its values, in quotes", problems);
            None
        }
    };
    match &criterion.kind {
        Kind::Capacity => Some(Asked::Room(id, people(&name, asked, problems)?)),
        Kind::Scale(_) => Some(Asked::AtLeast(id, single(problems)?)),
        Kind::Choice(_) => Some(Asked::Exactly(id, single(problems)?)),
        Kind::Set(_) => match asked {
            Entry::Words(words, _) => Some(Asked::All(
                id,
                words.iter().filter_map(|word| value(word, criterion, problems)).collect(),
            )),
            _ => {
                wrong(&name, asked, "a list of its values", problems);
                None
            }
        },
    }
}

fn value(word: &Spanned<String>, criterion: &Criterion, problems: &mut Diagnostics) -> Option<Slug> {
    match Slug::new(&word.value) {
        Some(slug) => claim::allowed(&Spanned::new(slug, word.span.clone()), criterion, problems),
        None => {
            problems.push(
                Diagnostic::error(
                    "unknown-value",
                    word.span.clone(),
                    format!("`{}` has no value `{}`", criterion.id, word.value),
                )
                .maybe_help(did_you_mean(&word.value, criterion.kind.values().iter().map(Slug::as_str))),
            );
            None
        }
    }
}

fn people(name: &Spanned<String>, asked: &Entry, problems: &mut Diagnostics) -> Option<u32> {
    match asked {
        Entry::Number(number) if (1..=LARGEST_GROUP).contains(&number.value) => Some(number.value),
        _ => {
            wrong(name, asked, &format!("a number of people, from 1 to {LARGEST_GROUP}"), problems);
            None
        }
    }
}

fn modes(
    name: &Spanned<String>,
    asked: &Entry,
    criteria: &[Criterion],
    problems: &mut Diagnostics,
) -> Option<Vec<Slug>> {
    let known: Vec<&str> =
        criteria.iter().filter(|criterion| criterion.mode).map(|criterion| criterion.id.as_str()).collect();
    let Entry::Words(words, _) = asked else {
        wrong(name, asked, "a list of criteria with `mode = true`", problems);
        return None;
    };
    let modes = words
        .iter()
        .filter_map(|word| {
            if !known.contains(&word.value.as_str()) {
                problems.push(
                    Diagnostic::error(
                        "unknown-criterion",
                        word.span.clone(),
                        format!("no way of talking is called `{}`", word.value),
                    )
                    .wants("catalogue/criteria.toml")
                    .maybe_help(did_you_mean(&word.value, known.iter().copied())),
                );
                return None;
            }
            Slug::new(&word.value)
        })
        .collect();
    Some(modes)
}

fn wrong(name: &Spanned<String>, asked: &Entry, expected: &str, problems: &mut Diagnostics) {
    let written = match asked {
        Entry::Number(number) => format!("`{}`", number.value),
        Entry::Word(word) => format!("`{}`", word.value),
        Entry::Words(..) => "a list".to_owned(),
    };
    problems.push(
        Diagnostic::error(
            "wrong-value",
            asked.span().clone(),
            format!("the need `{}` cannot be {written}", name.value),
        )
        .help(format!("it is {expected}")),
    );
}
