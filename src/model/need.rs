//! What a group requires, and how far a tool meets it.
//!
//! Needs are written one by one, on an answer or along a path through a tree. Taken together they become [`Requirement`]s, one for each
//! criterion that something is asked of. A requirement held against the claims of a tool is *met*, *short* or *unknown*: a [`Finding`].
//! Pages, diagnostics and commands all use this one; [`super::stack`] puts the findings of several tools together.

use std::fmt;

use super::claim::{self, Claim, Count, Value};
use super::criterion::{Criterion, Kind};
use super::site::Site;
use super::tool::Tool;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, did_you_mean, ticked};
use crate::base::span::{Span, Spanned};
use crate::parse::need as raw;
use crate::parse::table::Entry;

/// The largest group that a need may speak of: more people than any tool of a catalogue gathers in one place.
pub const LARGEST_GROUP: u32 = 1_000_000;

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

/// What is asked of one criterion, all needs taken together.
#[derive(Debug, Clone)]
pub struct Requirement<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// What is asked of it.
    pub wanted: Wanted,
    /// The needs that ask for it.
    pub by: Vec<&'a Need>,
}

/// What is asked of one criterion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// Nothing in particular: only that something is known.
    Known,
    /// Room for this many.
    Room(u32),
    /// At least the value in this place of the scale, 0 being the best.
    AtLeast(usize),
    /// This value.
    Exactly(Slug),
    /// All these values, in the order of the criterion.
    All(Vec<Slug>),
}

/// Two needs that no tool can meet at once.
#[derive(Debug, Clone, Copy)]
pub struct Contradiction<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// The need that came first.
    pub first: &'a Need,
    /// The need that cannot be met with it.
    pub second: &'a Need,
    /// What the two ask for.
    pub values: (&'a Slug, &'a Slug),
}

/// Needs taken together.
#[derive(Debug, Clone, Default)]
pub struct Requirements<'a> {
    /// One for each criterion that something is asked of, in the order of the criteria.
    pub all: Vec<Requirement<'a>>,
    /// What cannot be met at once.
    pub contradictions: Vec<Contradiction<'a>>,
    /// A number of people that asks for nothing, because no way of talking is asked for.
    pub idle: Option<&'a Need>,
}

impl<'a> Requirements<'a> {
    /// Takes needs together. Of two needs on a capacity or a scale the stricter one counts, since a need means "at least"; a set must have all
    /// values that are asked for; of a choice two different values contradict each other, and the first stays.
    pub fn of(criteria: &'a [Criterion], needs: &[&'a Need]) -> Self {
        let mut together = Self::default();
        let people: Vec<(&'a Need, u32)> = needs
            .iter()
            .filter_map(|need| match need.asked {
                Asked::People(count) => Some((*need, count)),
                _ => None,
            })
            .collect();
        let mut talks = false;
        for criterion in criteria {
            let mut wanted: Option<Wanted> = None;
            let mut by: Vec<&'a Need> = Vec::new();
            for need in needs.iter().copied() {
                let Some(asked) = need.of(criterion) else { continue };
                let together_with_it = match wanted.take() {
                    None => asked,
                    Some(before) => {
                        if let Some(first) = by.first()
                            && let (Asked::Exactly(_, a), Asked::Exactly(_, b)) = (&first.asked, &need.asked)
                            && a != b
                        {
                            let values = (a, b);
                            together.contradictions.push(Contradiction {
                                criterion,
                                first,
                                second: need,
                                values,
                            });
                        }
                        before.and(asked, criterion)
                    }
                };
                wanted = Some(together_with_it);
                by.push(need);
            }
            let Some(mut wanted) = wanted else { continue };
            if needs
                .iter()
                .any(|need| matches!(&need.asked, Asked::Modes(modes) if modes.contains(&criterion.id)))
            {
                talks = true;
                if let Some(most) = people.iter().map(|(_, count)| *count).max() {
                    wanted = wanted.and(Wanted::Room(most), criterion);
                    by.extend(people.iter().map(|(need, _)| *need));
                }
            }
            // Those that ask for less are met with it.
            let whole: Vec<&'a Need> =
                by.iter().copied().filter(|need| need.asks(&wanted, criterion)).collect();
            let by = if whole.is_empty() { by } else { whole };
            together.all.push(Requirement { criterion, wanted, by });
        }
        together.idle = people.first().filter(|_| !talks).map(|(need, _)| *need);
        together
    }
}

impl Wanted {
    /// Both at once.
    fn and(self, other: Self, criterion: &Criterion) -> Self {
        match (self, other) {
            (Self::Room(a), Self::Room(b)) => Self::Room(a.max(b)),
            (Self::AtLeast(a), Self::AtLeast(b)) => Self::AtLeast(a.min(b)),
            (Self::All(a), Self::All(b)) => Self::All(
                criterion
                    .kind
                    .values()
                    .iter()
                    .filter(|value| a.contains(value) || b.contains(value))
                    .cloned()
                    .collect(),
            ),
            (first, _) => first,
        }
    }
}

/// How far something meets what is asked, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It is known to fall short.
    Short,
    /// Nothing is known; that is never enough.
    Unknown,
    /// It is known to be enough.
    Met,
}

/// A requirement held against one tool.
#[derive(Debug, Clone, Copy)]
pub struct Finding<'a> {
    /// How far it is met.
    pub outcome: Outcome,
    /// The claim that decides: of those that contradict each other the most cautious. None where nothing is known.
    pub claim: Option<&'a Claim>,
    /// How much there is of what is asked, to compare tools by one criterion: more is better. None where nothing is known.
    pub merit: Option<u64>,
    /// Whether the claim is older than its criterion allows.
    pub stale: bool,
    /// Whether claims of the same month contradict each other.
    pub disputed: bool,
}

impl Requirement<'_> {
    /// Holds it against one tool. What was found in use counts before what is announced; a disputed claim counts at its most cautious value.
    pub fn held_against<'t>(&self, tool: &'t Tool, site: &Site) -> Finding<'t> {
        let current = tool.current(&self.criterion.id);
        let values = self.criterion.kind.values();
        let found: Option<(Outcome, &'t Claim, u64)> = match &self.wanted {
            Wanted::Room(people) => {
                current.room().map(|(count, claim)| (room(count, *people), claim, merit_of(count)))
            }
            Wanted::AtLeast(place) => current
                .worst(values)
                .map(|(worst, claim)| (met(worst <= *place), claim, merit_in(values, worst))),
            Wanted::Known => match self.criterion.kind {
                Kind::Capacity => current.room().map(|(count, claim)| (Outcome::Met, claim, merit_of(count))),
                _ => current
                    .worst(values)
                    .or(current.claims.first().map(|claim| (0, *claim)))
                    .map(|(worst, claim)| (Outcome::Met, claim, merit_in(values, worst))),
            },
            Wanted::Exactly(_) | Wanted::All(_) => current
                .claims
                .iter()
                .map(|claim| (self.has(&claim.value), *claim))
                .min_by_key(|(has, _)| *has)
                .map(|(has, claim)| (met(has == self.parts()), claim, has)),
        };
        let disputed = current.disputed();
        match found {
            None => Finding { outcome: Outcome::Unknown, claim: None, merit: None, stale: false, disputed },
            Some((outcome, claim, merit)) => Finding {
                outcome,
                claim: Some(claim),
                merit: Some(merit),
                stale: site.is_stale(claim.as_of, self.criterion.stale_after),
                disputed,
            },
        }
    }

    /// How many of the values that are wanted this one has.
    fn has(&self, value: &Value) -> u64 {
        match (&self.wanted, value) {
            (Wanted::Exactly(wanted), Value::One(one)) => u64::from(wanted == one),
            (Wanted::All(wanted), Value::Many(many)) => {
                wanted.iter().filter(|value| many.contains(value)).count() as u64
            }
            _ => 0,
        }
    }

    /// How many values are wanted.
    fn parts(&self) -> u64 {
        match &self.wanted {
            Wanted::All(wanted) => wanted.len() as u64,
            _ => 1,
        }
    }

    /// Asks nothing in particular of a criterion, so that whatever is known of it can be shown as a weakest link.
    pub fn known(criterion: &Criterion) -> Requirement<'_> {
        Requirement { criterion, wanted: Wanted::Known, by: Vec::new() }
    }
}

fn met(met: bool) -> Outcome {
    if met { Outcome::Met } else { Outcome::Short }
}

/// Whether there is room for so many. A tool that offers a way of talking, nobody says for how many, offers it to somebody.
fn room(count: Count, people: u32) -> Outcome {
    match count {
        Count::Some if people > 1 => Outcome::Unknown,
        Count::Some => Outcome::Met,
        _ => met(count >= Count::AtMost(people)),
    }
}

fn merit_of(count: Count) -> u64 {
    match count {
        Count::None => 0,
        Count::Some => 1,
        Count::AtMost(people) => people.into(),
        Count::Unlimited => u64::MAX,
    }
}

fn merit_in(values: &[Slug], place: usize) -> u64 {
    values.len().saturating_sub(place) as u64
}

/// As the catalogue writes it, for maintainers: "`audio` for 250", "`encryption` of `end-to-end`".
impl fmt::Display for Requirement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Criterion { id, kind, .. } = self.criterion;
        match &self.wanted {
            Wanted::Known | Wanted::Room(1) => write!(f, "`{id}`"),
            Wanted::Room(people) => write!(f, "`{id}` for {people}"),
            Wanted::AtLeast(place) => match kind.values().get(*place) {
                Some(value) => write!(f, "`{id}` of `{value}`"),
                None => write!(f, "`{id}`"),
            },
            Wanted::Exactly(value) => write!(f, "`{id}` of `{value}`"),
            Wanted::All(values) => write!(f, "`{id}` with {}", ticked(values.iter().map(Slug::as_str))),
        }
    }
}

impl Need {
    /// Whether it asks for as much as this, or for a part of it that another one does not ask for.
    fn asks(&self, wanted: &Wanted, criterion: &Criterion) -> bool {
        match (&self.asked, wanted) {
            (Asked::People(people), Wanted::Room(room)) => people == room,
            (_, Wanted::All(_)) => true,
            _ => self.of(criterion).is_some_and(|asked| asked == *wanted),
        }
    }

    /// What it asks of a criterion by itself; a number of people asks for nothing by itself.
    fn of(&self, criterion: &Criterion) -> Option<Wanted> {
        let id = &criterion.id;
        match &self.asked {
            Asked::Modes(modes) => modes.contains(id).then_some(Wanted::Room(1)),
            Asked::Room(of, people) => (of == id).then_some(Wanted::Room(*people)),
            Asked::AtLeast(of, value) if of == id => {
                Some(Wanted::AtLeast(criterion.kind.values().iter().position(|known| known == value)?))
            }
            Asked::Exactly(of, value) => (of == id).then(|| Wanted::Exactly(value.clone())),
            Asked::All(of, values) if of == id => Some(Wanted::All(
                criterion.kind.values().iter().filter(|value| values.contains(value)).cloned().collect(),
            )),
            Asked::People(_) | Asked::AtLeast(..) | Asked::All(..) => None,
        }
    }
}

/// The needs that make sense; the others are told.
pub fn build(raw: Vec<raw::Need>, criteria: &[Criterion], problems: &mut Diagnostics) -> Vec<Need> {
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
            Entry::Words(words, _) if !words.is_empty() => {
                let values: Vec<Slug> =
                    words.iter().filter_map(|word| value(word, criterion, problems)).collect();
                // What is not there was told; a need for nothing is none.
                (!values.is_empty()).then_some(Asked::All(id, values))
            }
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
    if words.is_empty() {
        wrong(name, asked, "a list of criteria with `mode = true`", problems);
    }
    let modes: Vec<Slug> = words
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
    (!modes.is_empty()).then_some(modes)
}

fn wrong(name: &Spanned<String>, asked: &Entry, expected: &str, problems: &mut Diagnostics) {
    let written = match asked {
        Entry::Number(number) => format!("`{}`", number.value),
        Entry::Word(word) => format!("`{}`", word.value),
        Entry::Words(words, _) if words.is_empty() => "an empty list".to_owned(),
        Entry::Words(..) => "a list".to_owned(),
        Entry::Odd(odd) => odd.value.clone(),
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
