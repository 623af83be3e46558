//! One page a quick answer.

use super::Page;
use super::claim;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::tool;
use super::view::{AnswerView, Card, Link, NeedView, View};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::doc::typography;
use crate::model::answer::Answer;
use crate::model::need::{Asked, Need};

/// Every quick answer.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let mut pages = Vec::new();
    for answer in &brochure.answers {
        let draft = make.draft(Place::Answer(answer.id.clone()));
        let (text_lang, text) = answer.texts.get(lang);
        let view = AnswerView {
            audience: draft.line(&text.audience, text_lang),
            summary: draft.line(&text.summary, text_lang),
            needs: answer.needs.iter().map(|asked| need(make, asked)).collect(),
            stack: tool::cards(&draft, answer.stack.iter().map(|tool| &tool.value)),
            compromises: compromises(make, answer),
            article: draft.article(&text.body, text_lang),
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
    typography::text(&text.title, text_lang)
}

/// Where an answer falls short, in words.
pub(super) fn compromises(make: &Maker<'_>, answer: &Answer) -> Vec<String> {
    answer.compromises.iter().map(|compromise| make.voice.say(compromise.why.value.as_str())).collect()
}

fn need(make: &Maker<'_>, need: &Need) -> NeedView {
    let voice = make.voice;
    let criterion = |id: &Slug| voice.say(&format!("criterion-{id}"));
    let room = |count: u32| {
        voice.tell("people-need", &[("count", count.into()), ("number", voice.words().number(count).into())])
    };
    let (label, value) = match &need.asked {
        Asked::People(count) => (voice.say("need-people"), room(*count)),
        Asked::Modes(modes) => {
            let modes: Vec<String> = modes.iter().map(criterion).collect();
            (voice.say("need-modes"), voice.words().list(&modes))
        }
        Asked::Room(id, count) => (criterion(id), room(*count)),
        Asked::AtLeast(id, value) => {
            (criterion(id), voice.tell("at-least", &[("value", claim::label(voice, id, value).into())]))
        }
        Asked::Exactly(id, value) => (criterion(id), claim::label(voice, id, value)),
        Asked::All(id, values) => {
            let values: Vec<String> = values.iter().map(|value| claim::label(voice, id, value)).collect();
            (criterion(id), voice.words().list(&values))
        }
    };
    NeedView { label, value }
}
