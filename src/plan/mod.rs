//! Stage 4: everything that will exist, and what each page may see.
//!
//! Out of a [`Brochure`] comes a [`Plan`]: for each path of the site a page with its view, or a file to copy. Two claims on one path are
//! a problem. After this, nothing asks the model any more: a page sees its [`view::View`] and nothing else.

mod answer;
mod assets;
mod change;
mod chapter;
mod claim;
mod comparison;
mod copies;
mod correction;
mod decision;
mod draft;
pub mod form;
mod glossary;
mod home;
mod imprint;
mod index;
mod missing;
mod open_data;
pub mod route;
mod sources;
mod stack;
mod status;
mod tool;
pub mod view;
mod voice;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::doc::html::Labels;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::parse::theme::Theme;
use draft::Maker;
use form::Form;
use route::Routes;
use view::{Frame, View};
use voice::Voice;

/// Everything that will exist.
#[derive(Debug, Default)]
pub struct Plan {
    /// Each file of the site.
    pub entries: BTreeMap<OutPath, Entry>,
    /// The few words that running text itself needs, by language.
    pub labels: BTreeMap<Lang, Arc<Labels>>,
}

/// One file of the site.
#[derive(Debug)]
pub enum Entry {
    /// A page, yet to be rendered.
    Page(Box<Page>),
    /// A file that goes into the site as it is.
    Copy(Arc<[u8]>),
}

/// A page: where it stands, and what it shows.
#[derive(Debug, PartialEq)]
pub struct Page {
    /// Its language.
    pub lang: Lang,
    /// Its place in the site.
    pub frame: Frame,
    /// What it shows.
    pub view: View,
    /// The id of the chapter that it is, if it is one.
    pub subject: Option<Slug>,
}

/// A file of the site that depends on something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Depending {
    /// Its language; none for what is in no language.
    pub lang: Option<Lang>,
    /// Where it stands.
    pub path: OutPath,
    /// The kind of page: `answer`, `tool`…; `file` for what is no page.
    pub kind: &'static str,
}

/// The pages of one kind, in one language.
type Make = fn(&Maker<'_>) -> Vec<(OutPath, Page)>;

/// Every kind of page, each in a file of its own.
const KINDS: [Make; 13] = [
    home::pages,
    copies::pages,
    answer::pages,
    decision::pages,
    comparison::pages,
    tool::pages,
    chapter::pages,
    glossary::pages,
    sources::pages,
    change::pages,
    correction::pages,
    index::pages,
    status::pages,
];

/// Plans the site, or a copy of it.
pub fn plan(brochure: &Brochure, advice: &Advice<'_>, theme: &Theme, form: &Form) -> (Plan, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut plan = Plan::default();
    let voices: BTreeMap<&Lang, Voice<'_>> =
        brochure.site.languages.iter().map(|lang| (lang, Voice::new(brochure.words(lang)))).collect();
    let routes = Routes::new(brochure, &voices, form.alone());
    problems.extend(routes.problems(brochure));

    let site = Span::file(&brochure.site.path);
    for (path, bytes) in problems.of(assets::files(brochure, theme)) {
        plan.add(path, Entry::Copy(bytes), &site, &mut problems);
    }
    let maker =
        |lang| Maker { brochure, advice, form, routes: &routes, voice: &voices[lang], voices: &voices, lang };
    // Data are in all languages, and so is the page where readers choose one.
    if form.alone().is_none() {
        for (path, bytes) in open_data::files(brochure, &routes, &voices) {
            // Data have a place for the language of each word, and no elements.
            let bytes = unmarked(bytes);
            plan.add(path, Entry::Copy(bytes), &site, &mut problems);
        }
        let (root, page) = home::root(&maker(&brochure.site.original));
        plan.add(root, Entry::Page(Box::new(page)), &site, &mut problems);
    }

    // A copy has no server that would show it.
    if form.is_served() {
        let (path, page) = missing::page(&maker(&brochure.site.original));
        plan.add(path, Entry::Page(Box::new(page)), &site, &mut problems);
    }

    let languages: Vec<&Lang> = brochure.site.languages.iter().filter(|lang| form.includes(lang)).collect();
    let jobs: Vec<(&Lang, &Make)> =
        languages.iter().flat_map(|lang| KINDS.iter().map(move |make| (*lang, make))).collect();
    let made: Vec<Vec<(OutPath, Page)>> =
        jobs.into_par_iter().map(|(lang, make)| make(&maker(lang))).collect();
    for (path, page) in made.into_iter().flatten() {
        plan.add(path, Entry::Page(Box::new(page)), &site, &mut problems);
    }
    plan.add(
        imprint::path(),
        Entry::Copy(imprint::file(&maker(languages[0]), &languages)),
        &site,
        &mut problems,
    );
    for lang in languages {
        let (path, bytes) = change::feed(&maker(lang));
        let bytes = unmarked(bytes);
        plan.add(path, Entry::Copy(bytes), &site, &mut problems);
    }
    for (lang, voice) in &voices {
        problems.extend(voice.problems(&site));
        plan.labels.insert((*lang).clone(), voice.labels());
    }
    (plan, problems)
}

/// A text file without the marks of words in another language.
fn unmarked(bytes: Arc<[u8]>) -> Arc<[u8]> {
    match std::str::from_utf8(&bytes) {
        Ok(text) if text.contains(foreign::OPEN) => Arc::from(foreign::unmarked(text).into_bytes()),
        _ => bytes,
    }
}

impl Plan {
    /// What is not the same in another plan, or is not there.
    pub fn differing(&self, other: &Plan) -> Vec<Depending> {
        let differing = self.entries.par_iter().filter(|(path, entry)| {
            other.entries.get(*path).is_none_or(|theirs| match (entry, theirs) {
                (Entry::Page(ours), Entry::Page(theirs)) => ours != theirs,
                (Entry::Copy(ours), Entry::Copy(theirs)) => ours != theirs,
                _ => true,
            })
        });
        differing
            .map(|(path, entry)| match entry {
                Entry::Page(page) => {
                    Depending { lang: Some(page.lang.clone()), path: path.clone(), kind: page.frame.kind }
                }
                Entry::Copy(_) => Depending { lang: None, path: path.clone(), kind: "file" },
            })
            .collect()
    }

    fn add(&mut self, path: OutPath, entry: Entry, site: &Span, problems: &mut Diagnostics) {
        if self.entries.contains_key(&path) {
            problems.push(
                Diagnostic::error(
                    "same-address",
                    site.clone(),
                    format!("two pages or files want the address `{path}`"),
                )
                .help("give one of the two texts another `slug`"),
            );
            return;
        }
        self.entries.insert(path, entry);
    }
}
