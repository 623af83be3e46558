//! `corrections.html`: what was said in 2020 and is not to be repeated.

use super::Page;
use super::claim::Sources;
use super::draft::{About, Maker};
use super::route::Place;
use super::view::{CorrectionView, CorrectionsView, Tag, TopicOfCorrections, View};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::claim::Confidence;
use crate::model::correction::Correction;
use crate::parse::table::Word;

/// The page of corrections, where there are any.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    if brochure.corrections.is_empty() {
        return Vec::new();
    }
    let draft = make.draft(Place::Corrections);
    let sources = Sources::new(&draft);
    // Topics in the order in which they first appear.
    let mut topics: Vec<&Slug> = Vec::new();
    for correction in &brochure.corrections {
        if !topics.contains(&&correction.topic.value) {
            topics.push(&correction.topic.value);
        }
    }
    let topics = topics
        .into_iter()
        .map(|topic| TopicOfCorrections {
            id: format!("topic_{topic}"),
            title: voice.say(&format!("topic-{topic}")),
            corrections: of(brochure.corrections.as_slice(), topic).map(|one| view(&sources, one)).collect(),
        })
        .collect();
    let about = About {
        kind: "corrections",
        title: voice.say("title-corrections"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let changes = draft.link(voice.say("title-changes"), &Place::Changes);
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Corrections(CorrectionsView { topics, changes }))]
}

/// The corrections of a topic, what is dangerous first.
fn of<'a>(all: &'a [Correction], topic: &'a Slug) -> impl Iterator<Item = &'a Correction> {
    let mut of: Vec<&Correction> = all.iter().filter(|one| one.topic.value == *topic).collect();
    of.sort_by_key(|one| one.kind);
    of.into_iter()
}

fn view(sources: &Sources<'_>, correction: &Correction) -> CorrectionView {
    let draft = sources.draft();
    let Maker { brochure, voice, .. } = draft.make;
    let key = format!("correction-{}", correction.id);
    CorrectionView {
        id: format!("correction_{}", correction.id),
        title: voice.say(&key),
        kind: Tag {
            id: correction.kind.name().to_owned(),
            label: voice.say(&format!("fault-{}", correction.kind.name())),
        },
        said: voice.say(&format!("{key}.said")),
        said_by: correction.said.iter().map(|id| sources.link(id)).collect(),
        now: voice.say(&format!("{key}.now")),
        todo: voice.say_if(&format!("{key}.do")),
        since: correction.since.map(|since| voice.words().date(since)),
        sources: correction.sources.iter().map(|id| sources.link(id)).collect(),
        unsure: correction.confidence != Confidence::High,
        tools: correction
            .tools
            .iter()
            .filter_map(|id| brochure.tools.get(id))
            .map(|tool| draft.link(super::tool::name(draft.make, tool), &Place::Tool(tool.id.clone())))
            .collect(),
    }
}
