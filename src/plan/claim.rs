//! Claims in words: in a sentence, in a cell, with date, sources and doubts.

use std::cell::RefCell;

use super::draft::{Draft, Maker, source_anchor};
use super::route::Place;
use super::view::{Cell, ClaimView, SourceLink, ValueView};
use super::voice::Voice;
use crate::base::date::Date;
use crate::base::slug::Slug;
use crate::doc::typography;
use crate::model::Brochure;
use crate::model::claim::{Claim, Confidence, Count, Current, Half, Value};
use crate::model::criterion::{Criterion, Kind};
use crate::model::figure::Figure;
use crate::model::source::Citation;
use crate::model::tool::Tool;

/// The sources that a page names, numbered as they come.
pub(super) struct Sources<'a> {
    draft: &'a Draft<'a>,
    seen: RefCell<Vec<Slug>>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(draft: &'a Draft<'a>) -> Self {
        Self { draft, seen: RefCell::default() }
    }

    /// The page that they are for.
    pub(super) fn draft(&self) -> &'a Draft<'a> {
        self.draft
    }

    /// A source, numbered.
    pub(super) fn link(&self, id: &Slug) -> SourceLink {
        let mut seen = self.seen.borrow_mut();
        let at = seen.iter().position(|known| known == id).unwrap_or_else(|| {
            seen.push(id.clone());
            seen.len() - 1
        });
        self.at(at, id)
    }

    fn at(&self, at: usize, id: &Slug) -> SourceLink {
        let (title, lang) = match self.draft.make.brochure.sources.get(id) {
            Some(source) => title(self.draft.make, source),
            None => (id.to_string(), None),
        };
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        SourceLink {
            number,
            digits: self.draft.make.voice.words().number(number),
            title,
            lang,
            href: self.draft.href_at(&Place::Sources, &source_anchor(id)),
        }
    }

    /// All sources that were named, in the order of their numbers.
    pub(super) fn named(&self) -> Vec<SourceLink> {
        self.seen.borrow().iter().enumerate().map(|(at, id)| self.at(at, id)).collect()
    }
}

/// A source's title, typeset in its own language, and that language where it is not the page's.
pub(super) fn title(make: &Maker<'_>, source: &Citation) -> (String, Option<String>) {
    let lang = source.language.as_ref().unwrap_or(make.lang);
    (typography::text(&source.title, lang), (lang != make.lang).then(|| lang.to_string()))
}

/// How a cell looks at its claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// As what holds today: what is old is said to be.
    Today,
    /// As what was printed once: it has the age that it has.
    History,
}

/// The claims on one criterion, as a cell.
pub(super) fn cell(sources: &Sources<'_>, criterion: &Criterion, current: &Current<'_>, look: Look) -> Cell {
    let mut claims: Vec<ClaimView> = Vec::new();
    for claim in &current.claims {
        let one = view(sources, criterion, claim, look, |half| current.holds(claim, half));
        // Sources that say the same, and differ only in what no longer holds, are one claim to readers.
        match claims.iter_mut().find(|other| other.says_as(&one)) {
            Some(other) => other.sources.extend(one.sources),
            None => claims.push(one),
        }
    }
    Cell {
        label: sources.draft.make.voice.say(&format!("criterion-{}", criterion.id)),
        claims,
        disputed: current.disputed(),
    }
}

/// The claim that decides on a tool by one criterion, in words.
pub(super) fn deciding(
    sources: &Sources<'_>,
    criterion: &Criterion,
    tool: &Tool,
    claim: &Claim,
) -> ClaimView {
    let current = tool.current(&criterion.id);
    view(sources, criterion, claim, Look::Today, |half| current.holds(claim, half))
}

/// One claim that no longer holds, in words.
pub(super) fn past(sources: &Sources<'_>, criterion: &Criterion, claim: &Claim) -> ClaimView {
    view(sources, criterion, claim, Look::History, |_| true)
}

/// One claim in words; of a capacity the halves that `shown` lets pass.
fn view(
    sources: &Sources<'_>,
    criterion: &Criterion,
    claim: &Claim,
    look: Look,
    shown: impl Fn(Half) -> bool,
) -> ClaimView {
    let Maker { brochure, voice, .. } = sources.draft.make;
    ClaimView {
        values: values(voice, criterion, &claim.value, shown),
        date: voice.words().date(claim.as_of),
        sources: claim.sources.iter().map(|id| sources.link(id)).collect(),
        note: claim.note.as_ref().map(|note| voice.say(note.value.as_str())),
        stale: look == Look::Today && brochure.site.is_stale(claim.as_of, criterion.stale_after),
        unsure: claim.confidence != Confidence::High,
    }
}

/// A figure as a claim.
pub(super) fn figure_view(sources: &Sources<'_>, figure: &Figure) -> ClaimView {
    let voice = sources.draft.make.voice;
    ClaimView {
        values: vec![ValueView { label: None, text: self::figure(voice, figure) }],
        date: voice.words().date(figure.as_of),
        sources: figure.sources.iter().map(|id| sources.link(id)).collect(),
        note: None,
        stale: figure_stale(sources.draft.make.brochure, figure),
        unsure: figure.confidence != Confidence::High,
    }
}

fn values(
    voice: &Voice<'_>,
    criterion: &Criterion,
    value: &Value,
    shown: impl Fn(Half) -> bool,
) -> Vec<ValueView> {
    match value {
        Value::Capacity { theory, practice } => {
            let halves = [(Half::Theory, theory), (Half::Practice, practice)];
            halves
                .into_iter()
                .filter(|(half, _)| shown(*half))
                .filter_map(|(half, count)| {
                    let count = (*count)?;
                    let label = (count > Count::Some).then(|| self::half(voice, half));
                    Some(ValueView { label, text: people(voice, count) })
                })
                .collect()
        }
        Value::One(one) => vec![ValueView { label: None, text: label(voice, &criterion.id, one) }],
        Value::Many(many) if many.is_empty() => vec![ValueView { label: None, text: voice.say("no-people") }],
        Value::Many(many) => {
            let labels: Vec<String> = many.iter().map(|one| label(voice, &criterion.id, one)).collect();
            vec![ValueView { label: None, text: voice.words().list(&labels) }]
        }
    }
}

/// Which half of a capacity is meant, in words: "in theory", "in practice".
pub(super) fn half(voice: &Voice<'_>, half: Half) -> String {
    voice.say(match half {
        Half::Theory => "in-theory",
        Half::Practice => "in-practice",
    })
}

/// What a claim says, in words; of a capacity one half.
pub(super) fn worded(make: &Maker<'_>, criterion: &Criterion, claim: &Claim, half: Option<Half>) -> String {
    match half {
        Some(half) => claim.value.half(half).map_or_else(String::new, |count| people(make.voice, count)),
        None => {
            let values = values(make.voice, criterion, &claim.value, |_| true);
            make.voice.words().list(&values.into_iter().map(|value| value.text).collect::<Vec<_>>())
        }
    }
}

/// A value of a criterion in words.
pub(super) fn label(voice: &Voice<'_>, criterion: &Slug, value: &Slug) -> String {
    voice.say(&format!("value-{criterion}-{value}"))
}

/// A number of people in words.
pub(super) fn people(voice: &Voice<'_>, count: Count) -> String {
    match count {
        Count::None => voice.say("no-people"),
        Count::Some => voice.say("some-people"),
        Count::Unlimited => voice.say("unlimited"),
        Count::AtMost(count) => {
            voice.tell("people", &[("count", count.into()), ("number", voice.words().number(count).into())])
        }
    }
}

/// A figure in a sentence, with its age where it has too much of it.
pub(super) fn figure_in_a_sentence(make: &Maker<'_>, figure: &Figure) -> String {
    let words = self::figure(make.voice, figure);
    if figure_stale(make.brochure, figure) { dated(make.voice, words, figure.as_of) } else { words }
}

/// Whether a figure is to be re-checked; one without a limit never is.
pub(super) fn figure_stale(brochure: &Brochure, figure: &Figure) -> bool {
    figure.stale_after.is_some_and(|limit| brochure.site.is_stale(figure.as_of, Some(limit)))
}

/// A figure in words, with its unit.
pub(super) fn figure(voice: &Voice<'_>, figure: &Figure) -> String {
    let key = format!("figure-{}", figure.id);
    let number = |n: u32| voice.words().number(n).into();
    match figure.high {
        None => voice.tell(&key, &[("value", number(figure.low)), ("count", figure.low.into())]),
        Some(high) => {
            voice.tell(&key, &[("low", number(figure.low)), ("high", number(high)), ("count", high.into())])
        }
    }
}

/// What a text says where it refers to a claim: what was found in use before what is announced, and of two that contradict each other the
/// more cautious.
pub(super) fn in_a_sentence(
    make: &Maker<'_>,
    tool: &Tool,
    criterion: &Criterion,
    half: Option<Half>,
    date: Option<Date>,
) -> Option<String> {
    let current = match date {
        None => tool.current(&criterion.id),
        // As if nobody had spoken since, or before.
        Some(date) => Current::of(
            tool.claims
                .iter()
                .filter(|claim| claim.criterion == criterion.id && claim.as_of == date)
                .collect(),
        ),
    };
    let voice = make.voice;
    let found: Option<(&Claim, String)> = if criterion.kind == Kind::Capacity {
        let count = half.map_or_else(|| current.room(), |half| current.least(half));
        count.map(|(count, claim)| (claim, people(voice, count)))
    } else {
        let worst = current.worst(criterion.kind.values()).map(|(_, claim)| claim);
        let claim = worst.or(current.claims.last().copied());
        claim.and_then(|claim| Some((claim, values(voice, criterion, &claim.value, |_| true).pop()?.text)))
    };
    let (claim, words) = found?;
    // A sentence that names a date itself needs no other.
    let old = date.is_none() && make.brochure.site.is_stale(claim.as_of, criterion.stale_after);
    Some(if old { dated(voice, words, claim.as_of) } else { words })
}

/// Words of a claim with its age, for a sentence that does not say it.
fn dated(voice: &Voice<'_>, words: String, date: Date) -> String {
    voice.tell("old-claim", &[("value", words.into()), ("date", voice.words().date(date).into())])
}
