//! `status.html`: what is translated, language by language, and how old the facts are.

use std::collections::BTreeMap;

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{DueText, LanguageCounts, LanguageStatus, StaleFacts, StatusView, Tag, View};
use super::voice::Voice;
use super::{answer, chapter, glossary, tool};
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::age::Aged;
use crate::model::claim::Confidence;
use crate::model::translation::{Standing, State, Translation};
use crate::parse::{Folder, TextName};

/// The page.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Status);
    let aged = brochure.aged();
    let stale = aged.iter().filter(|one| one.stale()).count();
    let unsure = aged.iter().filter(|one| one.claim.confidence != Confidence::High).count();
    let site = &brochure.site;
    let view = StatusView {
        languages: site.languages.iter().chain(&site.unfinished).map(|one| language(&draft, one)).collect(),
        due: brochure.texts(lang).into_iter().filter_map(|text| due(&draft, text)).collect(),
        facts_fresh: number(make, aged.len() - stale),
        facts_stale: number(make, stale),
        facts_unsure: number(make, unsure),
        stale: to_recheck(&draft, &aged),
    };
    let about = About {
        kind: "status",
        title: voice.say("title-status"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Status(view))]
}

/// What a language calls itself: in its own words, else as the tables of ISO 639 have it, else its tag.
pub(super) fn own_name(voices: &BTreeMap<&Lang, Voice<'_>>, lang: &Lang) -> String {
    voices
        .get(lang)
        .filter(|voice| voice.words().has_own("language-name"))
        .map(|voice| voice.say("language-name"))
        .or_else(|| lang.own_name().map(str::to_owned))
        .unwrap_or_else(|| lang.to_string())
}

/// What a page says of the translation that it shows.
pub(super) fn page_state(text: &Translation) -> &'static str {
    let changed =
        || text.passages.iter().any(|passage| passage.state == Standing::Changed && passage.is_due());
    match text.state {
        State::Fresh => "fresh",
        State::Undated => "undated",
        State::Stale if changed() => "stale",
        State::Stale => "partial",
        State::Missing | State::Broken | State::Misshapen(_) => "missing",
    }
}

fn number(make: &Maker<'_>, number: usize) -> String {
    make.voice.words().number(u32::try_from(number).unwrap_or(u32::MAX))
}

fn language(draft: &Draft<'_>, lang: &Lang) -> LanguageStatus {
    let make = draft.make;
    let Maker { brochure, voices, .. } = make;
    let site = &brochure.site;
    let texts: Vec<&Translation> = brochure.coverage.of(lang).collect();
    let missing = texts.iter().filter(|text| text.is_set_aside()).count();
    let fresh = texts.iter().filter(|text| text.state == State::Fresh).count();
    let counts = LanguageCounts {
        texts: number(make, texts.len()),
        fresh: number(make, fresh),
        stale: number(make, texts.len() - fresh - missing),
        missing: number(make, missing),
        reviewed: number(make, texts.iter().filter(|text| text.reviewed.is_some()).count()),
        words: number(make, brochure.coverage.words(lang).1),
    };
    LanguageStatus {
        lang: lang.to_string(),
        dir: lang.direction(),
        name: own_name(voices, lang),
        href: site.languages.contains(lang).then(|| draft.href_in(lang, &Place::Status)).flatten(),
        counts: (*lang != site.original).then_some(counts),
    }
}

/// The facts that are to be re-checked, tool by tool.
fn to_recheck(draft: &Draft<'_>, aged: &[Aged<'_>]) -> Vec<StaleFacts> {
    let Maker { brochure, voice, .. } = draft.make;
    let mut facts: BTreeMap<&Slug, Vec<String>> = BTreeMap::new();
    for one in aged.iter().filter(|one| one.stale()) {
        let told = [
            ("what", voice.say(&format!("criterion-{}", one.claim.criterion)).into()),
            ("date", voice.words().date(one.claim.as_of).into()),
        ];
        let fact = voice.tell("status-stale-fact", &told);
        let facts = facts.entry(&one.tool.id).or_default();
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let stale = facts.into_iter().filter_map(|(id, facts)| {
        let tool = tool::name(draft.make, brochure.tools.get(id)?);
        let tool = draft.link(tool, &Place::Tool(id.clone()));
        Some(StaleFacts { tool, facts: facts.join(" · ") })
    });
    let mut stale: Vec<StaleFacts> = stale.collect();
    stale.sort_by(|a, b| voice.words().compare(&a.tool.title, &b.tool.title));
    stale
}

/// A text of which something is left to do.
fn due(draft: &Draft<'_>, text: &Translation) -> Option<DueText> {
    let make = draft.make;
    let Maker { brochure, voice, .. } = make;
    if text.state == State::Fresh {
        return None;
    }
    let (title, place) = match &text.name {
        TextName::Interface => (voice.say("status-interface"), None),
        TextName::Catalogue => (voice.say("status-catalogue"), None),
        TextName::Text(Folder::Chapters, id) => {
            (chapter::title(make, brochure.chapter(id)?), Some(Place::Chapter(id.clone())))
        }
        TextName::Text(Folder::Answers, id) => {
            (answer::title(make, brochure.answer(id)?), Some(Place::Answer(id.clone())))
        }
        TextName::Text(Folder::Tools, id) => {
            (tool::name(make, brochure.tools.get(id)?), Some(Place::Tool(id.clone())))
        }
        TextName::Text(Folder::Glossary, id) => {
            (glossary::title(make, brochure.terms.get(id)?), Some(Place::Glossary))
        }
    };
    let state = match text.state {
        State::Undated => "undated",
        State::Broken | State::Misshapen(_) => "broken",
        _ => page_state(text),
    };
    let label = voice.say(match state {
        "stale" => "state-stale",
        "undated" => "state-undated",
        "missing" => "state-missing",
        "broken" => "state-broken",
        _ => "state-partial",
    });
    Some(DueText {
        title,
        href: place.map(|place| draft.href(&place)),
        state: Tag { id: state.to_owned(), label },
        passages: text.due_passages().count(),
        words: number(make, text.words().1),
    })
}
