//! How far tools meet what is asked, in words.

use super::claim::{self, Sources};
use super::draft::{Maker, fact_anchor};
use super::route::Place;
use super::tool;
use super::view::{AsideView, CandidateView, FoundView, HeldView, LinkView, NeedView, Tag};
use crate::base::slug::Slug;
use crate::model::advice::{Answered, Why};
use crate::model::need::{Outcome, Requirement, Wanted};
use crate::model::shortlist::{Candidate, Shortlist};
use crate::model::stack::{self, Held, Link};

/// A requirement held against tools used together.
pub(super) fn held(sources: &Sources<'_>, held: &Held<'_>) -> HeldView {
    let links: Vec<LinkView> = held.deciding().map(|one| link(sources, &held.requirement, one)).collect();
    HeldView {
        need: need(sources.draft().make, &held.requirement),
        outcome: outcome(sources.draft().make, held.outcome),
        weakest: !stack::one_is_enough(&held.requirement) && held.links.len() > 1,
        links,
    }
}

fn link(sources: &Sources<'_>, requirement: &Requirement<'_>, link: &Link<'_>) -> LinkView {
    let criterion = requirement.criterion;
    let page = Place::Tool(link.tool.id.clone());
    LinkView {
        name: tool::name(sources.draft().make, link.tool),
        // What is not known has no place on the tool's page.
        href: match link.finding.claim {
            Some(_) => sources.draft().href_at(&page, &fact_anchor(&criterion.id)),
            None => sources.draft().href(&page),
        },
        claim: link.finding.claim.map(|one| claim::deciding(sources, criterion, link.tool, one)),
        disputed: link.finding.disputed,
    }
}

fn outcome(make: &Maker<'_>, outcome: Outcome) -> Tag {
    let id = match outcome {
        Outcome::Met => "met",
        Outcome::Short => "short",
        Outcome::Unknown => "unknown",
    };
    Tag { id: id.to_owned(), label: make.voice.say(&format!("outcome-{id}")) }
}

/// What is asked of one criterion, in words.
pub(super) fn need(make: &Maker<'_>, requirement: &Requirement<'_>) -> NeedView {
    let voice = make.voice;
    let id = &requirement.criterion.id;
    let label = |value: &Slug| claim::label(voice, id, value);
    let value = match &requirement.wanted {
        Wanted::Known => String::new(),
        // A way of talking, for however many.
        Wanted::Room(1) => voice.say("need-offered"),
        Wanted::Room(people) => voice.tell(
            "people-need",
            &[("count", (*people).into()), ("number", voice.words().number(*people).into())],
        ),
        Wanted::AtLeast(place) => requirement
            .criterion
            .kind
            .values()
            .get(*place)
            .map_or_else(String::new, |value| voice.tell("at-least", &[("value", label(value).into())])),
        Wanted::Exactly(value) => label(value),
        Wanted::All(values) => voice.words().list(&values.iter().map(label).collect::<Vec<_>>()),
    };
    NeedView { label: voice.say(&format!("criterion-{id}")), value }
}

/// Why a tool was set aside by an answer; as a tool on the answer's page, or as an answer on the tool's page.
pub(super) fn aside(
    sources: &Sources<'_>,
    answered: &Answered<'_>,
    tool: &crate::model::tool::Tool,
    why: Why<'_>,
    (title, href): (String, String),
) -> AsideView {
    let make = sources.draft().make;
    let (id, at, finding) = match why {
        Why::Avoid => ("avoid", None, None),
        Why::Gone => ("gone", None, None),
        Why::Short(at, finding) => ("short", Some(at), Some(finding)),
        Why::Unknown(at) => ("unknown", Some(at), None),
        Why::NotAdvised => ("not-advised", None, None),
        Why::WouldDo => ("would-do", None, None),
    };
    let requirement = at.and_then(|at| answered.requirements.all.get(at));
    AsideView {
        title,
        href,
        why: Tag { id: id.to_owned(), label: make.voice.say(&format!("why-{id}")) },
        need: requirement.map(|requirement| need(make, requirement)),
        claim: requirement.and_then(|requirement| {
            Some(claim::deciding(sources, requirement.criterion, tool, finding?.claim?))
        }),
    }
}

/// What the build lists.
pub(super) fn found(sources: &Sources<'_>, list: &Shortlist<'_>) -> FoundView {
    let draft = sources.draft();
    let Maker { brochure, voice, .. } = draft.make;
    let candidates =
        |list: &[Candidate<'_>]| list.iter().map(|one| candidate(sources, one)).collect::<Vec<_>>();
    let burden: Vec<String> = brochure
        .criteria
        .iter()
        .filter(|criterion| criterion.burden)
        .map(|criterion| voice.say(&format!("criterion-{}", criterion.id)))
        .collect();
    let mut partners: Vec<&Slug> = Vec::new();
    for tool in list.pairs.iter().flat_map(|pair| &pair.tools) {
        if !partners.contains(&&tool.id) {
            partners.push(&tool.id);
        }
    }
    FoundView {
        tools: candidates(&list.tools),
        pairs: candidates(&list.pairs),
        partners: tool::cards(draft, partners.into_iter()),
        burden: voice.words().list(&burden),
    }
}

fn candidate(sources: &Sources<'_>, candidate: &Candidate<'_>) -> CandidateView {
    let draft = sources.draft();
    let voice = draft.make.voice;
    let unknown: Vec<String> = candidate
        .held
        .iter()
        .filter(|held| held.outcome == Outcome::Unknown)
        .map(|held| voice.say(&format!("criterion-{}", held.requirement.criterion.id)))
        .collect();
    CandidateView {
        tools: tool::cards(draft, candidate.tools.iter().map(|tool| &tool.id)),
        unknown: voice.words().list(&unknown),
        held: candidate.held.iter().map(|one| held(sources, one)).collect(),
    }
}
