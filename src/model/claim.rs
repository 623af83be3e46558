//! What is claimed about a tool: the newest claims are current, the older ones are their history, and those of one month that
//! differ are disputed.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use super::criterion::{Criterion, Kind};
use super::source::{self, Citation};
use super::tool::Supposed;
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, did_you_mean, ticked};
use crate::base::span::{Span, Spanned};
use crate::parse::claim as raw;
pub use crate::parse::claim::Confidence;
pub use crate::parse::table::Count;

/// One fact about one tool.
#[derive(Debug)]
pub struct Claim {
    /// The column.
    pub criterion: Slug,
    /// What is claimed.
    pub value: Value,
    /// When it was true.
    pub as_of: Date,
    /// Who says so; at least one in a brochure without errors.
    pub sources: Vec<Slug>,
    /// A message with a condition on it.
    pub note: Option<Spanned<Slug>>,
    /// A message that says why it differs from the claim before.
    pub reason: Option<Spanned<Slug>>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where its criterion is named.
    pub span: Span,
    /// Where its date is given.
    pub dated: Span,
}

/// What is claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// How many people; at least one of the two.
    Capacity {
        /// As announced.
        theory: Option<Count>,
        /// As found in use.
        practice: Option<Count>,
    },
    /// The value of a scale or a choice.
    One(Slug),
    /// The values of a set.
    Many(Vec<Slug>),
}

impl Value {
    /// What a capacity says of one half; nothing if it does not speak of it, or is no capacity.
    pub fn half(&self, half: Half) -> Option<Count> {
        match (self, half) {
            (Self::Capacity { theory, .. }, Half::Theory) => *theory,
            (Self::Capacity { practice, .. }, Half::Practice) => *practice,
            _ => None,
        }
    }

    /// Supposes the best or the worst that a criterion knows; of a choice, which knows neither, the first or the last.
    pub(super) fn suppose(&mut self, kind: &Kind, supposed: Supposed) {
        let best = supposed == Supposed::Best;
        let values = kind.values();
        match self {
            Self::Capacity { theory, practice } => {
                let count = if best { Count::Unlimited } else { Count::None };
                *theory = theory.map(|_| count);
                *practice = practice.map(|_| count);
            }
            Self::One(one) => {
                let value = if best { values.first() } else { values.last() };
                one.clone_from(value.unwrap_or(&one.clone()));
            }
            Self::Many(many) => *many = if best { values.to_vec() } else { Vec::new() },
        }
    }

    /// Whether the two cannot both be true. What only one of them speaks of is no contradiction.
    pub fn contradicts(&self, other: &Value) -> bool {
        let differ = |a: &Option<Count>, b: &Option<Count>| a.is_some() && b.is_some() && a != b;
        match (self, other) {
            (Self::Capacity { theory: t1, practice: p1 }, Self::Capacity { theory: t2, practice: p2 }) => {
                differ(t1, t2) || differ(p1, p2)
            }
            (a, b) => a != b,
        }
    }
}

/// As the catalogue writes it, for maintainers.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Capacity { theory, practice } => {
                let halves = [(practice, "in practice"), (theory, "in theory")];
                let said: Vec<String> = halves
                    .iter()
                    .filter_map(|(count, half)| Some(format!("{} {half}", (**count)?)))
                    .collect();
                f.write_str(&said.join(", "))
            }
            Self::One(one) => write!(f, "`{one}`"),
            Self::Many(many) if many.is_empty() => f.write_str("none of its values"),
            Self::Many(many) => f.write_str(&ticked(many.iter().map(Slug::as_str))),
        }
    }
}

/// Which half of a capacity is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// As announced.
    Theory,
    /// As found in use.
    Practice,
}

/// The claims that hold today for one criterion of one tool, and those that they took the place of.
#[derive(Debug)]
pub struct Current<'a> {
    /// The newest claims; for a capacity the newest on theory and the newest on practice, which may be of different dates.
    pub claims: Vec<&'a Claim>,
    /// All others, newest first.
    pub history: Vec<&'a Claim>,
}

impl<'a> Current<'a> {
    /// Sorts out the claims on one criterion, given newest first.
    pub fn of(claims: Vec<&'a Claim>) -> Self {
        let newest = |half| claims.iter().find(|claim| claim.speaks_of(half)).map(|claim| claim.as_of);
        let mut dates: Vec<(Option<Half>, Option<Date>)> =
            if claims.iter().any(|claim| claim.speaks_of_people()) {
                [Half::Theory, Half::Practice].map(|half| (Some(half), newest(Some(half)))).into()
            } else {
                vec![(None, newest(None))]
            };
        // What a tool no longer offers in theory was never found in use since.
        if let Some(first) = claims.first()
            && matches!(first.value, Value::Capacity { theory: Some(Count::None), .. })
        {
            dates.retain(|(_, date)| date.is_some_and(|date| date.same_month(first.as_of)));
        }
        let (current, history) = claims.into_iter().partition(|claim| {
            dates.iter().any(|(half, date)| {
                claim.speaks_of(*half) && date.is_some_and(|date| date.same_month(claim.as_of))
            })
        });
        Self { claims: current, history }
    }

    /// Whether what a current claim says on this half of a capacity holds: a claim may be here for what it says of practice while its
    /// theory is long out of date.
    pub fn holds(&self, claim: &Claim, half: Half) -> bool {
        let newest =
            self.claims.iter().filter(|claim| claim.speaks_of(Some(half))).map(|claim| claim.as_of).max();
        claim.speaks_of(Some(half)) && newest.is_some_and(|newest| newest.same_month(claim.as_of))
    }

    /// How many people there is room for, and the claim that says so: what was found in use before what is announced, of those that
    /// contradict each other the most cautious, and never more than what was announced since.
    pub fn room(&self) -> Option<(Count, &'a Claim)> {
        match (self.least(Half::Practice), self.least(Half::Theory)) {
            (Some(practice), Some(theory))
                if theory.0 < practice.0 && theory.0 != Count::Some && theory.1.as_of >= practice.1.as_of =>
            {
                Some(theory)
            }
            (practice, theory) => practice.or(theory),
        }
    }

    /// The least that holds for one half of a capacity, and the claim that says so.
    pub fn least(&self, half: Half) -> Option<(Count, &'a Claim)> {
        let holding = self.claims.iter().filter(|claim| self.holds(claim, half));
        holding.filter_map(|claim| Some((claim.value.half(half)?, *claim))).min_by_key(|(count, _)| *count)
    }

    /// The most cautious of the claims on a scale: the one with the worst value; its place among the values comes with it, 0 for the best.
    pub fn worst(&self, values: &[Slug]) -> Option<(usize, &'a Claim)> {
        let placed = self.claims.iter().filter_map(|claim| match &claim.value {
            Value::One(one) => Some((values.iter().position(|value| value == one)?, *claim)),
            _ => None,
        });
        placed.max_by_key(|(place, _)| *place)
    }

    /// Whether two of the current claims, of the same month, contradict each other. What a claim says of a half of a capacity that another took the
    /// place of since contradicts nothing.
    pub fn disputed(&self) -> bool {
        let pairs = self
            .claims
            .iter()
            .enumerate()
            .flat_map(|(at, a)| self.claims[at + 1..].iter().map(move |b| (a, b)));
        pairs.filter(|(a, b)| a.as_of.same_month(b.as_of)).any(|(a, b)| {
            if !a.speaks_of_people() {
                return a.value.contradicts(&b.value);
            }
            [Half::Theory, Half::Practice].into_iter().any(|half| {
                self.holds(a, half) && self.holds(b, half) && a.value.half(half) != b.value.half(half)
            })
        })
    }
}

impl Claim {
    /// Whether it is about how many people can talk.
    pub fn speaks_of_people(&self) -> bool {
        matches!(self.value, Value::Capacity { .. })
    }

    /// Whether the claim says something about this half of a capacity; any claim says something where no half is asked for.
    pub fn speaks_of(&self, half: Option<Half>) -> bool {
        half.is_none_or(|half| self.value.half(half).is_some())
    }
}

/// The claims of one tool, newest first; what does not fit its criterion is told and left out.
pub(super) fn build(
    raw: Vec<raw::Claim>,
    tool: &Slug,
    criteria: &[Criterion],
    sources: &BTreeMap<Slug, Citation>,
    problems: &mut Diagnostics,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    for claim in raw {
        let found = find(criteria, &claim.criterion, problems);
        let value = found.and_then(|criterion| Some((criterion, value(&claim, criterion, problems)?)));
        let raw::Claim {
            criterion: named_as,
            theory: _,
            practice: _,
            value: _,
            values: _,
            as_of,
            sources: named,
            note,
            reason,
            confidence,
            span: _,
        } = claim;
        let sources = source::known(named, sources, problems);
        let Some((criterion, value)) = value else { continue };
        claims.push(Claim {
            criterion: criterion.id.clone(),
            value,
            as_of: as_of.value,
            sources,
            note,
            reason,
            confidence,
            span: named_as.span,
            dated: as_of.span,
        });
    }
    claims.sort_by_key(|claim: &Claim| Reverse(claim.as_of));
    for (i, a) in claims.iter().enumerate() {
        if let Some(b) = claims[i + 1..].iter().find(|b| {
            (&a.criterion, &a.value, a.as_of, &a.sources) == (&b.criterion, &b.value, b.as_of, &b.sources)
        }) {
            problems.push(
                Diagnostic::error(
                    "duplicate-claim",
                    b.span.clone(),
                    format!("`{tool}` makes the same claim on `{}` twice", a.criterion),
                )
                .help("delete one of the two")
                .related(a.span.clone(), "the first one"),
            );
        }
    }
    claims
}

/// The criterion of this name; told if there is none.
pub(super) fn find<'a>(
    criteria: &'a [Criterion],
    name: &Spanned<Slug>,
    problems: &mut Diagnostics,
) -> Option<&'a Criterion> {
    let found = criteria.iter().find(|criterion| criterion.id == name.value);
    if found.is_none() {
        problems.push(
            Diagnostic::error(
                "unknown-criterion",
                name.span.clone(),
                format!("no criterion is called `{}`", name.value),
            )
            .wants("catalogue/criteria.toml")
            .maybe_help(did_you_mean(
                name.value.as_str(),
                criteria.iter().map(|criterion| criterion.id.as_str()),
            )),
        );
    }
    found
}

/// What a claim says, if it is what its criterion asks for.
fn value(claim: &raw::Claim, criterion: &Criterion, problems: &mut Diagnostics) -> Option<Value> {
    let raw::Claim { theory, practice, value, values, span, .. } = claim;
    let mut misplaced = |key: &str, at: &Span, wanted: &str| {
        problems.push(
            Diagnostic::error(
                "wrong-value",
                at.clone(),
                format!("a claim on `{}` has no `{key}`", criterion.id),
            )
            .help(format!("write `{wanted}`")),
        );
    };
    let wanted = match criterion.kind {
        Kind::Capacity => "theory = …` and `practice = …",
        Kind::Scale(_) | Kind::Choice(_) => "value = \"…\"",
        Kind::Set(_) => "values = [\"…\"]",
    };
    let (mut wrong, capacity) = (false, criterion.kind == Kind::Capacity);
    for (key, at) in [("theory", theory), ("practice", practice)]
        .into_iter()
        .filter_map(|(key, half)| Some((key, half.as_ref()?)))
    {
        if !capacity {
            misplaced(key, &at.span, wanted);
            wrong = true;
        }
    }
    if let Some(one) = value
        && !matches!(criterion.kind, Kind::Scale(_) | Kind::Choice(_))
    {
        misplaced("value", &one.span, wanted);
        wrong = true;
    }
    if values.is_some() && !matches!(criterion.kind, Kind::Set(_)) {
        let at = values.iter().flatten().next().map_or(span, |first| &first.span);
        misplaced("values", at, wanted);
        wrong = true;
    }
    if wrong {
        return None;
    }
    let made = match &criterion.kind {
        Kind::Capacity if theory.is_none() && practice.is_none() => None,
        Kind::Capacity => Some(Value::Capacity {
            theory: theory.as_ref().map(|half| half.value),
            practice: practice.as_ref().map(|half| half.value),
        }),
        Kind::Scale(_) | Kind::Choice(_) => match value {
            Some(one) => return allowed(one, criterion, problems).map(Value::One),
            None => None,
        },
        Kind::Set(_) => match values {
            Some(many) => {
                let many: Vec<Slug> =
                    many.iter().filter_map(|one| allowed(one, criterion, problems)).collect();
                // In the order of the criterion, whatever the author's.
                return Some(Value::Many(
                    criterion.kind.values().iter().filter(|value| many.contains(value)).cloned().collect(),
                ));
            }
            None => None,
        },
    };
    if made.is_none() {
        problems.push(
            Diagnostic::error(
                "missing-key",
                span.clone(),
                format!("this claim on `{}` says nothing", criterion.id),
            )
            .help(format!("add `{wanted}`")),
        );
    }
    made
}

/// The value, if its criterion has it.
pub(super) fn allowed(
    value: &Spanned<Slug>,
    criterion: &Criterion,
    problems: &mut Diagnostics,
) -> Option<Slug> {
    let values = criterion.kind.values();
    if values.contains(&value.value) {
        return Some(value.value.clone());
    }
    problems.push(
        Diagnostic::error(
            "unknown-value",
            value.span.clone(),
            format!("`{}` has no value `{}`", criterion.id, value.value),
        )
        .maybe_help(did_you_mean(value.value.as_str(), values.iter().map(Slug::as_str))),
    );
    None
}

/// What stands behind `claim:` in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimName {
    /// `assembly-size`: a figure.
    Figure(Slug),
    /// `signal.text`, `jitsi.video.practice`, `signal.text@2020-04`
    Tool {
        /// The tool.
        tool: Slug,
        /// The criterion.
        criterion: Slug,
        /// The half of a capacity that is meant.
        half: Option<Half>,
        /// The date that is meant; the current claim where there is none.
        date: Option<Date>,
    },
}

impl ClaimName {
    /// Reads the name of a claim.
    pub fn parse(name: &str) -> Option<Self> {
        let (name, date) = match name.split_once('@') {
            Some((name, date)) => (name, Some(Date::parse(date)?)),
            None => (name, None),
        };
        let mut parts = name.split('.');
        let first = Slug::new(parts.next()?)?;
        let Some(criterion) = parts.next() else {
            return date.is_none().then_some(Self::Figure(first));
        };
        let half = match parts.next() {
            None => None,
            Some("theory") => Some(Half::Theory),
            Some("practice") => Some(Half::Practice),
            Some(_) => return None,
        };
        if parts.next().is_some() {
            return None;
        }
        Some(Self::Tool { tool: first, criterion: Slug::new(criterion)?, half, date })
    }
}
