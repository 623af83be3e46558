//! `glossary.html`: every term, in the order of the alphabet.

use super::Page;
use super::draft::{About, Maker, term_anchor};
use super::route::Place;
use super::view::{GlossaryView, TermView, View};
use crate::base::path::OutPath;
use crate::doc::typography;
use crate::model::term::Term;

/// The glossary.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Glossary);
    let mut terms: Vec<TermView> = brochure
        .terms
        .values()
        .map(|term| {
            let (text_lang, text) = term.texts.get(lang);
            TermView {
                id: term_anchor(&term.id),
                title: title(make, term),
                also: voice.words().list(
                    &text.also.iter().map(|also| typography::text(also, text_lang)).collect::<Vec<_>>(),
                ),
                html: draft.blocks(&text.body, text_lang),
            }
        })
        .collect();
    terms.sort_by(|a, b| voice.words().compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    let about = About {
        kind: "glossary",
        title: voice.say("title-glossary"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Glossary(GlossaryView { terms }))]
}

/// A term's title, typeset in the language that it is in.
pub(super) fn title(make: &Maker<'_>, term: &Term) -> String {
    let (text_lang, text) = term.texts.get(make.lang);
    make.title(&text.title, text_lang)
}
