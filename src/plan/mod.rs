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
mod correction;
mod decision;
mod draft;
mod glossary;
mod home;
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
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::parse::theme::Theme;
use draft::Maker;
use route::Routes;
use view::{Frame, View};
use voice::Voice;

/// Everything that will exist.
#[derive(Debug, Default)]
pub struct Plan {
    /// Each file of the site.
    pub entries: BTreeMap<OutPath, Entry>,
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
#[derive(Debug)]
pub struct Page {
    /// Its language.
    pub lang: Lang,
    /// Its place in the site.
    pub frame: Frame,
    /// What it shows.
    pub view: View,
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

impl Page {
    /// All that a template sees of it.
    fn content(&self) -> Option<String> {
        serde_json::to_string(&(&self.frame, &self.view)).ok()
    }
}

/// The pages of one kind, in one language.
type Make = fn(&Maker<'_>) -> Vec<(OutPath, Page)>;

/// Every kind of page, each in a file of its own.
const KINDS: [Make; 12] = [
    home::pages,
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

/// Plans the site.
pub fn plan(brochure: &Brochure, advice: &Advice<'_>, theme: &Theme) -> (Plan, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut plan = Plan::default();
    let voices: BTreeMap<&Lang, Voice<'_>> =
        brochure.site.languages.iter().map(|lang| (lang, Voice::new(brochure.words(lang)))).collect();
    let routes = Routes::new(brochure, &voices);
    problems.extend(routes.problems(brochure));

    let site = Span::file(&brochure.site.path);
    for (path, bytes) in problems.of(assets::files(brochure, theme)) {
        plan.add(path, Entry::Copy(bytes), &site, &mut problems);
    }
    for (path, bytes) in open_data::files(brochure, &routes, &voices) {
        // Data have a place for the language of each word, and no elements.
        let bytes = unmarked(bytes);
        plan.add(path, Entry::Copy(bytes), &site, &mut problems);
    }
    let (root, page) = home::root(brochure, advice, &routes, &voices);
    plan.add(root, Entry::Page(Box::new(page)), &site, &mut problems);
    let (path, page) = missing::page(brochure, advice, &routes, &voices);
    plan.add(path, Entry::Page(Box::new(page)), &site, &mut problems);

    let jobs: Vec<(&Lang, &Make)> =
        brochure.site.languages.iter().flat_map(|lang| KINDS.iter().map(move |make| (lang, make))).collect();
    let made: Vec<Vec<(OutPath, Page)>> = jobs
        .into_par_iter()
        .map(|(lang, make)| {
            make(&Maker { brochure, advice, routes: &routes, voice: &voices[lang], voices: &voices, lang })
        })
        .collect();
    for (path, page) in made.into_iter().flatten() {
        plan.add(path, Entry::Page(Box::new(page)), &site, &mut problems);
    }
    for lang in &brochure.site.languages {
        let maker = Maker { brochure, advice, routes: &routes, voice: &voices[lang], voices: &voices, lang };
        let (path, bytes) = change::feed(&maker);
        let bytes = unmarked(bytes);
        plan.add(path, Entry::Copy(bytes), &site, &mut problems);
    }
    for voice in voices.values() {
        problems.extend(voice.problems(&site));
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
                (Entry::Page(ours), Entry::Page(theirs)) => ours.content() != theirs.content(),
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
