//! `index.html`: choose a language; `<lang>/index.html`: quick answers first, then the contents.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{Alternate, Card, Frame, HomeView, RootLanguage, RootView, View};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::comparison::Comparison;

/// The page where readers choose a language: no redirect, no script.
pub(super) fn root(make: &Maker<'_>) -> (OutPath, Page) {
    let Maker { brochure, voice, voices, lang, .. } = make;
    let path = path();
    let draft = Draft { make, path: path.clone(), place: Place::Home };
    let about = About {
        kind: "root",
        title: voice.say("title-root"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    let languages = frame
        .alternates
        .iter()
        .zip(&brochure.site.languages)
        .map(|(alternate, lang)| RootLanguage {
            page: Alternate { current: false, ..alternate.clone() },
            title: voices[lang].say(brochure.site.title.value.as_str()),
        })
        .collect();
    // This page is in no language: the others are not its translations.
    let frame = Frame { alternates: Vec::new(), ..frame };
    (path, Page { lang: (*lang).clone(), frame, view: View::Root(RootView { languages }), subject: None })
}

/// Where readers choose a language.
pub(super) fn path() -> OutPath {
    match OutPath::new("index.html") {
        Ok(path) => path,
        Err(why) => unreachable!("index.html {}", why.0),
    }
}

/// The first page of a language.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Home);
    let named = |kind: &str, id: &Slug, place: Place| Card {
        title: voice.say(&format!("{kind}-{id}")),
        href: draft.href(&place),
        lead: draft.plain(""),
        summary: draft.plain(voice.say_if(&format!("{kind}-{id}.summary")).unwrap_or_default()),
    };
    let table = |comparison: &Comparison| {
        named("comparison", &comparison.id, Place::Comparison(comparison.id.clone()))
    };
    let view = HomeView {
        subtitle: voice.say_if("brochure-subtitle").unwrap_or_default(),
        answers: brochure.answers.iter().map(|answer| super::answer::card(&draft, answer)).collect(),
        decisions: brochure
            .decisions
            .iter()
            .map(|decision| named("decision", &decision.id, Place::Decision(decision.id.clone())))
            .collect(),
        comparisons: brochure
            .comparisons
            .iter()
            .filter(|comparison| comparison.sources.is_empty())
            .map(table)
            .collect(),
        history: brochure
            .comparisons
            .iter()
            .filter(|comparison| !comparison.sources.is_empty())
            .map(table)
            .collect(),
        chapters: brochure
            .chapters
            .iter()
            .enumerate()
            .map(|(at, chapter)| {
                let (text_lang, text) = chapter.texts.get(lang);
                Card {
                    title: super::chapter::title(make, chapter),
                    href: draft.href(&Place::Chapter(chapter.id.clone())),
                    lead: draft.plain(super::chapter::number(make, at)),
                    summary: draft.plain(make.title(&text.summary, text_lang)),
                }
            })
            .collect(),
        more: [
            draft.link(voice.say("title-tools"), &Place::Tools),
            draft.link(voice.say("title-glossary"), &Place::Glossary),
            draft.link(voice.say("title-sources"), &Place::Sources),
            draft.link(voice.say("title-index"), &Place::Index),
            draft.link(voice.say("title-changes"), &Place::Changes),
            draft.link(voice.say("title-status"), &Place::Status),
        ]
        .into_iter()
        .chain(
            (!brochure.corrections.is_empty())
                .then(|| draft.link(voice.say("title-corrections"), &Place::Corrections)),
        )
        .collect(),
        imprint: super::imprint::view(&draft),
        copies: super::copies::link(&draft),
    };
    let title = voice.say(brochure.site.title.value.as_str());
    let frame = draft.frame(About {
        kind: "home",
        title,
        description: view.subtitle.clone(),
        text_lang: lang,
        within: None,
    });
    vec![make.page(&draft, frame, View::Home(view))]
}
