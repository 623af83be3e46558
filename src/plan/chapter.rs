//! One page a chapter.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{ChapterView, Link, View};
use crate::base::path::OutPath;
use crate::doc::text;
use crate::model::chapter::Chapter;

/// How fast people read, in words a minute: Brysbaert's mean for silent reading of non-fiction in English (2019); French is about as fast.
const WORDS_A_MINUTE: usize = 238;

/// Every chapter.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let link = |draft: &Draft<'_>, chapter: Option<&Chapter>| -> Option<Link> {
        chapter.map(|chapter| {
            draft.link(voice.set(&chapter.texts.get(lang).1.title), &Place::Chapter(chapter.id.clone()))
        })
    };
    let mut pages = Vec::new();
    for (at, chapter) in brochure.chapters.iter().enumerate() {
        let draft = make.draft(Place::Chapter(chapter.id.clone()));
        let (text_lang, text) = chapter.texts.get(lang);
        let summary = voice.set(&text.summary);
        let minutes = text::words(&text.body).div_ceil(WORDS_A_MINUTE);
        let view = ChapterView {
            number: number(make, at),
            summary: summary.clone(),
            minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
            article: draft.article(&text.body, text_lang),
            previous: link(&draft, at.checked_sub(1).and_then(|at| brochure.chapters.get(at))),
            next: link(&draft, brochure.chapters.get(at + 1)),
        };
        let within = Link {
            title: voice.say("nav-chapters"),
            href: draft.href_at(&Place::Home, "chapters"),
            current: false,
        };
        let about = About {
            kind: "chapter",
            title: voice.set(&text.title),
            description: summary,
            text_lang,
            within: Some(within),
        };
        let frame = draft.frame(about);
        pages.push(make.page(&draft, frame, View::Chapter(Box::new(view))));
    }
    pages
}

/// A chapter's number in the digits of the language: its place among the chapters, from 1.
pub(super) fn number(make: &Maker<'_>, at: usize) -> String {
    make.voice.words().number(u32::try_from(at + 1).unwrap_or(u32::MAX))
}
