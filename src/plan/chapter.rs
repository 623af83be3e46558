//! One page a chapter.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{ChapterView, Link, View};
use crate::base::path::OutPath;
use crate::doc::{text, typography};
use crate::model::chapter::Chapter;

/// How fast people read, in words a minute: Brysbaert's mean for silent reading of non-fiction in English (2019); French is about as fast.
const WORDS_A_MINUTE: usize = 238;

/// Every chapter.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let link = |draft: &Draft<'_>, chapter: Option<&Chapter>| -> Option<Link> {
        chapter.map(|chapter| draft.link(title(make, chapter), &Place::Chapter(chapter.id.clone())))
    };
    let mut pages = Vec::new();
    for (at, chapter) in brochure.chapters.iter().enumerate() {
        let draft = make.draft(Place::Chapter(chapter.id.clone()));
        let (text_lang, text) = chapter.texts.get(lang);
        let summary = typography::text(&text.summary, text_lang);
        let minutes = text::words(&text.body).div_ceil(WORDS_A_MINUTE).max(1);
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
            title: title(make, chapter),
            description: summary,
            text_lang,
            within: Some(within),
        };
        let frame = draft.frame(about);
        pages.push(make.page(&draft, frame, View::Chapter(Box::new(view))));
    }
    pages
}

/// A chapter's title, typeset in the language that it is in.
pub(super) fn title(make: &Maker<'_>, chapter: &Chapter) -> String {
    let (text_lang, text) = chapter.texts.get(make.lang);
    make.title(&text.title, text_lang)
}

/// A chapter's number in the digits of the language: its place among the chapters, from 1.
pub(super) fn number(make: &Maker<'_>, at: usize) -> String {
    make.voice.words().number(u32::try_from(at + 1).unwrap_or(u32::MAX))
}
