//! `index-a-z.html`: every tool, its other and old names, every term, answer, tree and chapter, in the order of the alphabet.

use super::Page;
use super::draft::{About, Draft, Maker, term_anchor};
use super::route::Place;
use super::view::{IndexEntry, IndexView, LetterOfIndex, Link, View};
use super::{answer, chapter, glossary, tool};
use crate::base::foreign;
use crate::base::path::OutPath;
use crate::doc::typography;

/// The index.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { voice, lang, .. } = make;
    let draft = make.draft(Place::Index);
    let mut entries = entries(&draft);
    entries.sort_by(|a, b| {
        voice
            .words()
            .compare(sorted_by(&a.title), sorted_by(&b.title))
            .then_with(|| a.kind.cmp(&b.kind))
            .then_with(|| a.href.cmp(&b.href))
    });
    let mut letters: Vec<LetterOfIndex> = Vec::new();
    for entry in entries {
        let letter = initial(&entry.title);
        // The letter without its accent, where the language keeps the two together.
        let plain = slug::slugify(&letter).to_uppercase();
        let letter = if voice.words().alike(&letter, &plain) { plain } else { letter };
        match letters.last_mut() {
            // What the language's alphabet keeps together, such as É and E, stays under one letter.
            Some(last) if voice.words().alike(&last.title, &letter) => last.entries.push(entry),
            _ => letters.push(LetterOfIndex {
                id: format!("letter_{}", letters.len() + 1),
                title: letter,
                entries: vec![entry],
            }),
        }
    }
    let about = About {
        kind: "index",
        title: voice.say("title-index"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Index(IndexView { letters }))]
}

/// A title from its first letter on: signs before it, as in `¿Qué?` and `« oui »`, have no place in an alphabet.
fn sorted_by(title: &str) -> &str {
    title.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, foreign::OPEN..=foreign::CLOSE))
}

/// The first letter of a title, as a capital; `#` for what begins with none.
fn initial(title: &str) -> String {
    let title = foreign::unmarked(title);
    let first = title.chars().find(|c| c.is_alphanumeric());
    match first {
        Some(letter) if letter.is_alphabetic() => letter.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

fn entries(draft: &Draft<'_>) -> Vec<IndexEntry> {
    let make = draft.make;
    let Maker { brochure, voice, lang, .. } = make;
    let mut entries = Vec::new();
    let mut enter = |kind: &str, title: String, href: String, see: Option<String>| {
        entries.push(IndexEntry { title, href, kind: voice.say(&format!("index-{kind}")), see });
    };
    for tool in brochure.tools.values() {
        let href = draft.href(&Place::Tool(tool.id.clone()));
        let name = tool::name(make, tool);
        enter("tool", name.clone(), href.clone(), None);
        for alias in &tool.aliases {
            enter("tool", alias.clone(), href.clone(), Some(name.clone()));
        }
    }
    for term in brochure.terms.values() {
        let (text_lang, text) = term.texts.get(lang);
        let href = draft.href_at(&Place::Glossary, &term_anchor(&term.id));
        let title = glossary::title(make, term);
        for also in &text.also {
            enter("term", typography::text(also, text_lang), href.clone(), Some(title.clone()));
        }
        enter("term", title, href, None);
    }
    let mut page = |kind: &str, link: Link| enter(kind, link.title, link.href, None);
    for one in &brochure.answers {
        page("answer", draft.link(answer::title(make, one), &Place::Answer(one.id.clone())));
    }
    for one in &brochure.decisions {
        let title = voice.say(&format!("decision-{}", one.id));
        page("decision", draft.link(title, &Place::Decision(one.id.clone())));
    }
    for one in &brochure.chapters {
        page("chapter", draft.link(chapter::title(make, one), &Place::Chapter(one.id.clone())));
    }
    entries
}
