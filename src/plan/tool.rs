//! One page a tool, and one for all of them.

use super::Page;
use super::claim::{self, Look, Sources};
use super::draft::{About, Draft, Maker, fact_anchor};
use super::route::Place;
use super::view::{
    FactView, PlaceView, PointView, StandingView, Tag, ToolCard, ToolGroup, ToolView, ToolsView, View,
};
use super::{answer, stack};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::doc::typography;
use crate::model::criterion::Criterion;
use crate::model::standing::Standing;
use crate::model::tool::{self, Status, Tool, Verdict};
use crate::parse::table::Word;

/// Every tool, and the page that lists them.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let mut pages: Vec<(OutPath, Page)> = make.brochure.tools.values().map(|tool| one(make, tool)).collect();
    pages.push(all(make));
    pages
}

fn one(make: &Maker<'_>, tool: &Tool) -> (OutPath, Page) {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Tool(tool.id.clone()));
    let (text_lang, text) = tool.texts.get(lang);
    let sources = Sources::new(&draft);
    let facts = brochure
        .criteria
        .iter()
        .filter_map(|criterion| {
            let current = tool.current(&criterion.id);
            // A tool that is not for talking has no word on most criteria; one that is says where it does not know.
            if current.claims.is_empty() && !(criterion.mode && tool.talks()) {
                return None;
            }
            Some(FactView {
                id: fact_anchor(&criterion.id),
                label: voice.say(&format!("criterion-{}", criterion.id)),
                help: voice.say_if(&format!("criterion-{}.help", criterion.id)).unwrap_or_default(),
                cell: claim::cell(&sources, criterion, &current, Look::Today),
                lines: lines(make, tool, criterion),
                history: current
                    .history
                    .iter()
                    .map(|claim| claim::past(&sources, criterion, claim))
                    .collect(),
            })
        })
        .collect();
    let view = ToolView {
        aliases: voice.words().list(&tool.aliases),
        kind: voice.say(&format!("kind-{}", tool.kind.value)),
        verdict: verdict(make, tool.verdict),
        status: status(make, tool.status()),
        standings: tool.standings.iter().map(|standing| standing_view(&sources, standing)).collect(),
        licence: tool.licence.clone(),
        website: tool.website.clone(),
        summary: draft.line(&text.summary, text_lang),
        for_whom: draft.line(&text.for_whom, text_lang),
        pros: text.pros.iter().map(|pro| draft.line(pro, text_lang)).collect(),
        cons: text.cons.iter().map(|con| draft.line(con, text_lang)).collect(),
        advice_instead: draft.instead(&text.advice),
        advice: draft.line(&text.advice, text_lang),
        article: draft.article(&text.body, text_lang),
        facts,
        servers: places(make, &tool.servers),
        tutorials: nearest_first(make, &tool.tutorials),
        links: places(make, &tool.links),
        answers: brochure
            .answers
            .iter()
            .filter(|answer| answer.stack.iter().any(|named| named.value == tool.id))
            .map(|answer| draft.link(answer::title(make, answer), &Place::Answer(answer.id.clone())))
            .collect(),
        without: make
            .advice
            .without(&tool.id)
            .map(|(answered, why)| {
                let page = Place::Answer(answered.answer.id.clone());
                let way = (answer::title(make, answered.answer), draft.href(&page));
                stack::aside(&sources, answered, tool, why, way)
            })
            .collect(),
        comparisons: brochure
            .comparisons
            .iter()
            .filter(|comparison| comparison.groups.iter().any(|group| group.tools.contains(&tool.id)))
            .map(|comparison| {
                draft.link(
                    voice.say(&format!("comparison-{}", comparison.id)),
                    &Place::Comparison(comparison.id.clone()),
                )
            })
            .collect(),
    };
    let within = draft.link(voice.say("nav-tools"), &Place::Tools);
    let description = draft.description(&text.summary, text_lang);
    let frame = draft.frame(About {
        kind: "tool",
        title: name(make, tool),
        description,
        text_lang,
        within: Some(within),
    });
    make.page(&draft, frame, View::Tool(Box::new(view)))
}

fn all(make: &Maker<'_>) -> (OutPath, Page) {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Tools);
    let mut kinds: Vec<&Slug> = brochure.tools.values().map(|tool| &tool.kind.value).collect();
    kinds.sort();
    kinds.dedup();
    let mut groups: Vec<ToolGroup> = kinds
        .into_iter()
        .map(|kind| {
            let mut tools: Vec<&Tool> =
                brochure.tools.values().filter(|tool| tool.kind.value == *kind).collect();
            tools.sort_by(|a, b| {
                a.verdict.cmp(&b.verdict).then_with(|| voice.words().compare(&name(make, a), &name(make, b)))
            });
            ToolGroup {
                id: format!("kind_{kind}"),
                title: voice.say(&format!("kind-{kind}")),
                tools: cards(&draft, tools.into_iter().map(|tool| &tool.id)),
            }
        })
        .collect();
    groups.sort_by(|a, b| voice.words().compare(&a.title, &b.title));
    let about = About {
        kind: "tools",
        title: voice.say("title-tools"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    make.page(&draft, frame, View::Tools(ToolsView { groups }))
}

/// How what is claimed by a criterion changed; nothing where it did not.
fn lines(make: &Maker<'_>, tool: &Tool, criterion: &Criterion) -> Vec<Vec<PointView>> {
    let voice = make.voice;
    let lines = criterion.halves().iter().map(|half| {
        let points = tool.line(criterion, *half).into_iter().map(|one| PointView {
            date: voice.words().date(one.as_of),
            text: claim::worded(make, criterion, one, *half),
            label: half.map(|half| claim::half(voice, half)),
        });
        points.collect::<Vec<_>>()
    });
    lines.filter(|points| points.len() > 1).collect()
}

fn standing_view(sources: &Sources<'_>, standing: &Standing) -> StandingView {
    let draft = sources.draft();
    let Maker { brochure, voice, .. } = draft.make;
    StandingView {
        status: tag(draft.make, standing.is),
        date: voice.words().date(standing.as_of),
        successor: standing
            .successor
            .as_ref()
            .and_then(|id| brochure.tools.get(id))
            .map(|tool| draft.link(name(draft.make, tool), &Place::Tool(tool.id.clone()))),
        note: standing.note.as_ref().map(|note| voice.say(note.value.as_str())),
        sources: standing.sources.iter().map(|id| sources.link(id)).collect(),
    }
}

/// What a tool is called: by a message `tool-<id>` where its name is made of words, else by its name.
pub(super) fn name(make: &Maker<'_>, tool: &Tool) -> String {
    make.voice.say_if(&format!("tool-{}", tool.id)).unwrap_or_else(|| tool.name.clone())
}

/// Tools on another page.
pub(super) fn cards<'b>(draft: &Draft<'_>, tools: impl Iterator<Item = &'b Slug>) -> Vec<ToolCard> {
    let Maker { brochure, lang, .. } = draft.make;
    tools
        .filter_map(|id| {
            let tool = brochure.tools.get(id)?;
            let (text_lang, text) = tool.texts.get(lang);
            Some(ToolCard {
                name: name(draft.make, tool),
                href: draft.href(&Place::Tool(tool.id.clone())),
                verdict: verdict(draft.make, tool.verdict),
                status: status(draft.make, tool.status()),
                summary: draft.line(&text.summary, text_lang),
                advice: draft.line(&text.advice, text_lang),
            })
        })
        .collect()
}

/// What the brochure thinks of a tool, in words.
pub(super) fn verdict(make: &Maker<'_>, verdict: Verdict) -> Tag {
    Tag { id: verdict.name().to_owned(), label: make.voice.say(&format!("verdict-{}", verdict.name())) }
}

/// Whether a tool is alive, in words; nothing where it simply is.
pub(super) fn status(make: &Maker<'_>, status: Status) -> Option<Tag> {
    (status != Status::Active).then(|| tag(make, status))
}

fn tag(make: &Maker<'_>, status: Status) -> Tag {
    Tag { id: status.name().to_owned(), label: make.voice.say(&format!("status-{}", status.name())) }
}

/// The pages in the language of the reader first.
fn nearest_first(make: &Maker<'_>, pages: &[tool::Place]) -> Vec<PlaceView> {
    let mut views = places(make, pages);
    views.sort_by_key(|view| view.lang.is_some());
    views
}

fn places(make: &Maker<'_>, places: &[tool::Place]) -> Vec<PlaceView> {
    let Maker { brochure, voice, lang, .. } = make;
    places
        .iter()
        .map(|place| PlaceView {
            name: place
                .name
                .as_ref()
                .or(place.url.as_ref())
                .map(|name| typography::text(name, place.language.as_ref().unwrap_or(lang)))
                .unwrap_or_default(),
            url: place.url.clone(),
            lang: place.language.as_ref().filter(|language| language != lang).map(ToString::to_string),
            language: place.language.as_ref().filter(|language| language != lang).map(|language| {
                voice.say_if(&format!("language-{language}")).unwrap_or_else(|| language.to_string())
            }),
            date: voice.words().date(place.as_of),
            stale: brochure.site.is_stale(place.as_of, None),
            note: place.note.as_ref().map(|note| voice.say(note.value.as_str())),
        })
        .collect()
}
