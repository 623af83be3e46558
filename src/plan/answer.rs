//! One page a quick answer.

use super::Page;
use super::claim::Sources;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{AnswerView, Card, HeldView, Link, View};
use super::{stack, tool};
use crate::base::path::OutPath;
use crate::model;
use crate::model::advice::{Answered, Why};
use crate::model::answer::Answer;
use crate::model::compromise::Compromise;
use crate::model::need::Outcome;

/// Every quick answer.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let mut pages = Vec::new();
    for answered in &make.advice.answers {
        let answer = answered.answer;
        let draft = make.draft(Place::Answer(answer.id.clone()));
        let (text_lang, text) = answer.texts.get(lang);
        let sources = Sources::new(&draft);
        let view = AnswerView {
            audience: draft.line(&text.audience, text_lang),
            summary: draft.line(&text.summary, text_lang),
            held: answered.held.iter().map(|held| stack::held(&sources, held)).collect(),
            missed: answered.held.iter().filter(|held| held.outcome != Outcome::Met).count(),
            weakest: weakest(&sources, answered),
            stack: tool::cards(&draft, answer.stack.iter().map(|tool| &tool.value)),
            compromises: compromises(make, &answer.compromises),
            article: draft.article(&text.body, text_lang),
            aside: answered
                .aside
                .iter()
                .filter(|aside| !matches!(aside.why, Why::WouldDo))
                .map(|aside| {
                    let page = Place::Tool(aside.tool.id.clone());
                    let way = (tool::name(make, aside.tool), draft.href(&page));
                    stack::aside(&sources, answered, aside.tool, aside.why, way)
                })
                .collect(),
            also: tool::cards(
                &draft,
                answered
                    .aside
                    .iter()
                    .filter(|aside| matches!(aside.why, Why::WouldDo))
                    .map(|aside| &aside.tool.id),
            ),
            others: brochure
                .answers
                .iter()
                .filter(|other| other.id != answer.id)
                .map(|other| draft.link(title(make, other), &Place::Answer(other.id.clone())))
                .collect(),
        };
        let within = Link {
            title: voice.say("nav-answers"),
            href: draft.href_at(&Place::Home, "answers"),
            current: false,
        };
        let description = draft.description(&text.summary, text_lang);
        let frame = draft.frame(About {
            kind: "answer",
            title: title(make, answer),
            description,
            text_lang,
            within: Some(within),
        });
        pages.push(make.page(&draft, frame, View::Answer(Box::new(view))));
    }
    pages
}

/// The weakest links by the criteria of security that the needs do not name: readers are told, whether they asked or not.
fn weakest(sources: &Sources<'_>, answered: &Answered<'_>) -> Vec<HeldView> {
    let brochure = sources.draft().make.brochure;
    let asked = &answered.requirements.all;
    brochure
        .criteria
        .iter()
        .filter(|criterion| criterion.security)
        .filter(|criterion| !asked.iter().any(|requirement| requirement.criterion.id == criterion.id))
        .filter_map(|criterion| model::stack::weakest(criterion, &answered.stack, asked, &brochure.site))
        .map(|held| stack::held(sources, &held))
        .collect()
}

/// An answer on another page.
pub(super) fn card(draft: &Draft<'_>, answer: &Answer) -> Card {
    let Maker { lang, .. } = draft.make;
    let (text_lang, text) = answer.texts.get(lang);
    Card {
        title: title(draft.make, answer),
        href: draft.href(&Place::Answer(answer.id.clone())),
        lead: draft.line(&text.audience, text_lang),
        summary: draft.line(&text.summary, text_lang),
    }
}

/// An answer's title, typeset in the language that it is in.
pub(super) fn title(make: &Maker<'_>, answer: &Answer) -> String {
    let (text_lang, text) = answer.texts.get(make.lang);
    make.title(&text.title, text_lang)
}

/// Where a recommendation falls short, in words.
pub(super) fn compromises<'c>(
    make: &Maker<'_>,
    compromises: impl IntoIterator<Item = &'c Compromise>,
) -> Vec<String> {
    compromises.into_iter().map(|compromise| make.voice.say(compromise.why.value.as_str())).collect()
}
