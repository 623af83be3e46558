//! The brochure as one text, from beginning to end: what every edition but the archive is written from.
//!
//! In come the pages of a plan, out comes a [`Manuscript`]: parts, in each of them sections, in each of them a [`Doc`]. What pages show as
//! cards, badges and tables is headings, lists and tables here; what they fold away is either said in full or left to them (the tools that
//! an answer sets aside, the history of each fact). Addresses are still relative to the page that they stood on: [`Whereto`] says what
//! they mean in an edition.

mod answer;
mod catalogue;
mod comparison;
mod decision;
mod matter;
mod scribe;
mod tool;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::say::{said, told};
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::doc::html::Labels;
use crate::doc::{Block, Doc, Inline};
use crate::plan::view::{Card, HomeView, ImprintView, View};
use crate::plan::{Entry, Page, Plan};
use crate::words::{Value, Words};
use scribe::Scribe;

/// The whole brochure in one language.
#[derive(Debug)]
pub struct Manuscript {
    /// The language.
    pub lang: Lang,
    /// The brochure's title.
    pub title: String,
    /// Below the title.
    pub subtitle: String,
    /// How old it is.
    pub imprint: ImprintView,
    /// What is said of a translation that no native speaker has read.
    pub review: Option<String>,
    /// Its parts.
    pub parts: Vec<Part>,
    /// The words that running text itself needs.
    pub labels: Arc<Labels>,
    /// The first page of the language, and where it stands.
    pub home: OutPath,
    /// Which section a page is: its part and its place in there, from 0.
    places: BTreeMap<OutPath, (usize, usize)>,
    /// Pages that are no sections, each with the anchor that stands for it.
    stand_ins: BTreeMap<OutPath, String>,
}

/// A part of the brochure.
#[derive(Debug)]
pub struct Part {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// What was a page.
#[derive(Debug)]
pub struct Section {
    /// Its number in the brochure, from 1.
    pub number: usize,
    /// Its anchor.
    pub id: String,
    /// Where the page stands in the site.
    pub path: OutPath,
    /// The kind of page.
    pub kind: &'static str,
    /// The id of the chapter that it is, if it is one.
    pub subject: Option<Slug>,
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence; may be empty.
    pub summary: String,
    /// Its text; headings begin at level 2.
    pub doc: Doc,
}

/// How the tables and the trees that a text shows are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embeds {
    /// As a link to where each stands in full: for the whole brochure, which has it elsewhere.
    AsLinks,
    /// In full: for a text that stands alone.
    InFull,
}

/// What an address means in an edition.
#[derive(Debug)]
pub enum Whereto<'a> {
    /// It leads out of the brochure.
    Outside(&'a str),
    /// It leads to a section, or to a place in one.
    Section(&'a Section, Option<String>),
    /// It leads to what a section or a part stands in for: that one's anchor, and the page.
    StandIn(&'a str, OutPath),
    /// It leads to a file of the site that has no place in a text, with what stands behind `#`.
    File(OutPath, Option<String>),
}

impl Manuscript {
    /// The brochure in a language of a plan of the whole site; nothing if the plan does not hold its first page.
    pub fn of(plan: &Plan, lang: &Lang, words: &Words, embeds: Embeds) -> Option<Self> {
        let pages: BTreeMap<&OutPath, &Page> = plan
            .entries
            .iter()
            .filter_map(|(path, entry)| match entry {
                Entry::Page(page) if page.lang == *lang => Some((path, &**page)),
                _ => None,
            })
            .collect();
        let (home_path, home_page, home) = pages.iter().find_map(|(path, page)| match &page.view {
            View::Home(home) => Some((*path, *page, home)),
            _ => None,
        })?;
        let labels = plan.labels.get(lang)?.clone();
        let unread = is_unread(home_page);
        let scribe = Scribe { words, embeds, pages: &pages };
        let mut places = BTreeMap::new();
        let mut stand_ins = BTreeMap::from([(home_path.clone(), TOP.to_owned())]);
        let mut parts = Vec::new();
        let mut number = 0;
        for (id, key, paths) in contents(home_path, home, &pages) {
            let mut sections = Vec::new();
            for path in paths {
                let Some((page, mut doc)) =
                    pages.get(&path).and_then(|page| Some((page, scribe.doc(&path, page)?)))
                else {
                    continue;
                };
                // What the first page says of itself holds for all of it; else each text says it.
                if is_unread(page) && !unread {
                    let review = vec![Inline::Emphasis(scribe::words(&scribe.say("unreviewed")))];
                    doc.blocks.insert(0, Block::Paragraph(review));
                }
                places.insert(path.clone(), (parts.len(), sections.len()));
                number += 1;
                sections.push(Section {
                    number,
                    id: anchor(&path, lang),
                    kind: page.frame.kind,
                    subject: page.subject.clone(),
                    title: one_line(&page.frame.title),
                    summary: one_line(&page.frame.description),
                    doc,
                    path,
                });
            }
            if !sections.is_empty() {
                parts.push(Part { id: format!("part.{id}"), title: one_line(&scribe.say(key)), sections });
            }
        }
        for (path, page) in &pages {
            let stand_in = match &page.view {
                View::Step(step) => path.follow(&step.decision.href).map(|tree| anchor(&tree, lang)),
                View::Tools(_) => Some("part.tools".to_owned()),
                _ => None,
            };
            stand_ins.extend(stand_in.map(|id| ((*path).clone(), id)));
        }
        Some(Self {
            lang: lang.clone(),
            title: one_line(&home_page.frame.title),
            subtitle: one_line(&home.subtitle),
            imprint: home.imprint.clone(),
            review: unread.then(|| scribe.say("unreviewed")),
            parts,
            labels,
            home: home_path.clone(),
            places,
            stand_ins,
        })
    }

    /// Every section, in order.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.parts.iter().flat_map(|part| &part.sections)
    }

    /// What a copy says of its age, line by line: its edition, what in it is stale, and where the newest is.
    pub fn age(&self, words: &Words) -> Vec<Vec<Inline>> {
        let count = |number: usize| Value::from(i64::try_from(number).unwrap_or(i64::MAX));
        let ImprintView { edition, until, facts, stale, status: _, newest } = &self.imprint;
        let dated = [
            told(words, "imprint-edition", &[("date", edition.clone().into())]),
            told(words, "imprint-until", &[("date", until.clone().into())]),
        ];
        let facts = told(words, "imprint-stale", &[("facts", count(*facts)), ("count", count(*stale))]);
        let newest = if newest.is_empty() {
            scribe::words(&said(words, "imprint-nowhere"))
        } else {
            let addresses = newest.iter().map(|address| scribe::to(address, scribe::words(address)));
            let announced = scribe::words(&said(words, "imprint-newest"));
            scribe::separated([announced, scribe::separated(addresses, " · ")], " ")
        };
        vec![scribe::words(&dated.join(" ")), scribe::words(&facts), newest]
    }

    /// What an address on a page means.
    pub fn whereto<'a>(&'a self, from: &OutPath, address: &'a str) -> Whereto<'a> {
        if crate::doc::html::leaves(address) {
            return Whereto::Outside(address);
        }
        let fragment = address.split_once('#').map(|(_, fragment)| fragment.to_owned());
        // `plan` makes only ways that stay inside.
        let Some(path) = from.follow(address) else { return Whereto::Outside(address) };
        let section = self.places.get(&path).and_then(|(part, at)| self.parts.get(*part)?.sections.get(*at));
        if let Some(section) = section {
            return Whereto::Section(section, fragment);
        }
        match self.stand_ins.get(&path) {
            Some(id) => Whereto::StandIn(id, path),
            None => Whereto::File(path, fragment),
        }
    }
}

/// Whether no native speaker has read the translation that a page shows.
fn is_unread(page: &Page) -> bool {
    let frame = &page.frame;
    frame.text_lang.is_none() && frame.translation.as_ref().is_some_and(|translation| !translation.reviewed)
}

/// Words on one line, as a browser sets them: where forms go by lines, a title of two could pass for something else.
pub(in crate::editions) fn one_line(words: &str) -> String {
    if words.contains(['\n', '\r']) {
        words.replace(['\n', '\r'], " ").trim().to_owned()
    } else {
        words.to_owned()
    }
}

/// The anchor of the first page.
pub const TOP: &str = "top";

/// The parts in the order of the first page: their ids, the messages that are their titles, and the pages in them.
fn contents(
    home_path: &OutPath,
    home: &HomeView,
    pages: &BTreeMap<&OutPath, &Page>,
) -> Vec<(&'static str, &'static str, Vec<OutPath>)> {
    let cards =
        |cards: &[Card]| cards.iter().filter_map(|card| home_path.follow(&card.href)).collect::<Vec<_>>();
    let of = |wanted: &dyn Fn(&View) -> bool| {
        pages
            .iter()
            .filter(|(_, page)| wanted(&page.view))
            .map(|(path, _)| (*path).clone())
            .collect::<Vec<_>>()
    };
    let tools = pages.iter().find_map(|(path, page)| match &page.view {
        View::Tools(tools) => Some((*path, tools)),
        _ => None,
    });
    let tools = tools.map_or_else(Vec::new, |(path, tools)| {
        let cards = tools.groups.iter().flat_map(|group| &group.tools);
        cards.filter_map(|card| path.follow(&card.href)).collect()
    });
    let more = [
        of(&|view| matches!(view, View::Glossary(_))),
        of(&|view| matches!(view, View::Corrections(_))),
        of(&|view| matches!(view, View::Changes(_))),
        of(&|view| matches!(view, View::Status(_))),
        of(&|view| matches!(view, View::Sources(_))),
        of(&|view| matches!(view, View::Index(_))),
    ];
    let tables = [cards(&home.comparisons), cards(&home.history)].concat();
    vec![
        ("answers", "home-answers", cards(&home.answers)),
        ("decide", "nav-decide", cards(&home.decisions)),
        ("tables", "home-compare", tables),
        ("chapters", "home-chapters", cards(&home.chapters)),
        ("tools", "title-tools", tools),
        ("more", "home-more", more.concat()),
    ]
}

/// The anchor of a page: its path in its language, without its ending. The full stops in it keep it apart from every anchor inside a section,
/// which follows it behind a `_`.
fn anchor(path: &OutPath, lang: &Lang) -> String {
    let inside = path.as_str().strip_prefix(lang.as_str()).unwrap_or(path.as_str());
    let inside = inside.trim_start_matches('/').trim_end_matches(".html");
    format!("s.{}", inside.replace('/', "."))
}
