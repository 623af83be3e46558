//! `sources.html`: who says what, and the figures that belong to no tool.

use super::Page;
use super::claim::{self, Sources};
use super::draft::{About, Maker, figure_anchor, source_anchor};
use super::open_data;
use super::route::Place;
use super::view::{FigureView, SourceView, SourcesView, View};
use crate::base::path::OutPath;

/// The page of sources.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Sources);
    let named = Sources::new(&draft);
    let figures = brochure
        .figures
        .values()
        .map(|figure| FigureView {
            id: figure_anchor(&figure.id),
            about: voice.say_if(&format!("figure-{}.about", figure.id)).unwrap_or_default(),
            claim: claim::figure_view(&named, figure),
        })
        .collect();
    let mut sources: Vec<SourceView> = brochure
        .sources
        .values()
        .map(|source| {
            let (title, title_lang) = claim::title(make, source);
            SourceView {
                id: source_anchor(&source.id),
                title,
                lang: title_lang,
                author: source.author.clone(),
                date: source.date.map(|date| voice.words().date(date)),
                seen: source.seen.map(|seen| voice.words().date(seen)),
                url: source.url.clone(),
                note: source.note.as_ref().map(|note| voice.say(note.value.as_str())),
                tools: brochure
                    .tools
                    .values()
                    .filter(|tool| tool.claims.iter().any(|claim| claim.sources.contains(&source.id)))
                    .map(|tool| draft.link(super::tool::name(make, tool), &Place::Tool(tool.id.clone())))
                    .collect(),
            }
        })
        .collect();
    sources.sort_by(|a, b| voice.words().compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    let data = open_data::links(&draft);
    let about = About {
        kind: "sources",
        title: voice.say("title-sources"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Sources(SourcesView { figures, sources, data }))]
}
