//! Stages 1 to 6 as one pure function: no files, no clock, no network.

use rayon::prelude::*;

use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::editions::{self, Edition, archive};
use crate::model::advice::Advice;
use crate::model::tool::{Subject, Supposed};
use crate::model::{Brochure, Languages};
use crate::output::{Output, manifest};
use crate::parse::theme::Theme;
use crate::plan::form::{EditionFile, Form, Format, Host, Kind};
use crate::plan::{Depending, Plan};
use crate::render::template::Engine;
use crate::source::{Source, layout};
use crate::{check, model, parse, plan, render};

/// What a run has come to.
#[derive(Debug, Default)]
pub struct Built {
    /// The site; only if there is no error.
    pub output: Option<Output>,
    /// Every problem of the run, in the order of the files.
    pub problems: Diagnostics,
    /// What the site is made of.
    pub counts: Counts,
}

/// How much there is of what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Languages.
    pub languages: usize,
    /// Chapters.
    pub chapters: usize,
    /// Quick answers.
    pub answers: usize,
    /// Tools.
    pub tools: usize,
    /// Claims about them.
    pub claims: usize,
    /// Addresses at which the site is to be found.
    pub addresses: usize,
}

/// A brochure that was read, and what is wrong with it up to there.
#[derive(Debug)]
pub struct Read {
    /// The brochure; nothing if there is nothing to make one of.
    pub brochure: Option<Brochure>,
    /// Its theme.
    pub theme: Theme,
    /// The problems of stages 1 and 2, in the order of the files.
    pub problems: Diagnostics,
}

impl Read {
    /// The same as if the edition were of another day, to see what will be old then.
    #[must_use]
    pub fn as_of(mut self, date: Date) -> Self {
        if let Some(brochure) = &mut self.brochure {
            brochure.site.edition = date;
        }
        self
    }
}

/// Stages 1 and 2: what authors wrote, and what it means.
pub fn read(source: &Source) -> Read {
    read_languages(source, Languages::Finished)
}

/// The same, with the languages that are wanted.
pub fn read_languages(source: &Source, languages: Languages) -> Read {
    let mut problems = Diagnostics::default();
    let texts = problems.of(parse::texts(source));
    let theme = match texts.site.as_ref().map(|site| site.theme.clone()).or_else(default_theme) {
        Some(name) => problems.of(parse::theme::theme(source, &name)),
        None => Theme::default(),
    };
    let brochure = problems.of(model::build(texts, &theme, languages));
    // Whatever is wrong with a translation, the original stands in its place: it never keeps the site from being written.
    if let Some(brochure) = &brochure {
        let original = &brochure.site.original;
        problems = problems.tolerating(|path| layout::lang(path).is_some_and(|lang| lang != *original));
    }
    Read { brochure, theme, problems }
}

/// What is to be made of a brochure.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Which of its addresses the site is for.
    pub host: Host,
    /// The editions, besides the site itself.
    pub editions: Vec<Edition>,
}

impl Order {
    /// The site for the web with every edition.
    pub fn everything() -> Self {
        Self { host: Host::Web, editions: Edition::ALL.to_vec() }
    }
}

/// The site alone.
///
/// Problems of every stage up to `check` are told together. `plan` and `render` work on what is known to be whole, so they come only after:
/// a tree that loops has no last page.
pub fn build(source: &Source) -> Built {
    finish(read(source), &Order::default())
}

/// Stages 3 to 6, of a brochure that was read.
pub fn finish(read: Read, order: &Order) -> Built {
    let Read { brochure, theme, mut problems } = read;
    let Some(brochure) = brochure else {
        return Built { problems: problems.sorted(), ..Built::default() };
    };
    let engine = problems.of(Engine::new(&theme, &brochure.words));
    let counts = Counts::of(&brochure);
    let advice = Advice::of(&brochure);
    problems.extend(check::check(&brochure, &advice));
    if problems.has_errors() {
        return Built { output: None, problems: problems.sorted(), counts };
    }
    let press =
        Press { brochure: &brochure, advice: &advice, theme: &theme, engine: &engine, host: order.host };
    let output = problems.of(press.site(&order.editions));
    let output = (!problems.has_errors()).then(|| sealed(output));
    Built { output, problems: problems.sorted(), counts }
}

/// What prints a brochure, one form after the other.
struct Press<'a> {
    brochure: &'a Brochure,
    advice: &'a Advice<'a>,
    theme: &'a Theme,
    engine: &'a Engine,
    host: Host,
}

impl Press<'_> {
    /// The site, with these editions in it.
    ///
    /// The editions are made from copies, which are planned and rendered first: so the site's own pages can say how large each file is.
    /// What is wrong with a copy is wrong with the site too, and told of that alone.
    fn site(&self, editions: &[Edition]) -> (Output, Diagnostics) {
        let mut problems = Diagnostics::default();
        let (copy, copied) = if editions.is_empty() { Default::default() } else { self.rendered(Kind::Copy) };
        let made = problems.of(self.editions(editions, &copy, &copied));
        let files = made.iter().map(|(file, _)| file.clone()).collect();
        let plan = problems.of(self.plan(Kind::Site(files)));
        let mut output = problems.of(render::render_beside(&plan, self.engine, &copy, &copied));
        for (EditionFile { path, .. }, bytes) in made {
            if output.get(&path).is_some() {
                let message = format!("a page wants the address `{path}`, which is an edition's");
                problems.push(
                    Diagnostic::error("same-address", Span::file(&self.brochure.site.path), message)
                        .help("give the text another `slug`"),
                );
            }
            output.insert(path, bytes);
        }
        (output, problems)
    }

    fn editions(
        &self,
        editions: &[Edition],
        copy: &Plan,
        copied: &Output,
    ) -> (Vec<editions::Made>, Diagnostics) {
        let site = &self.brochure.site;
        let mut made = Vec::new();
        if editions.contains(&Edition::Zip) {
            let alone = site.languages.par_iter().map(|lang| {
                let (_, output) = self.rendered(Kind::CopyOf(lang.clone()));
                let folder = format!("brochure-{lang}-{}", site.edition);
                editions::whole(Format::Zip, lang, archive::zip(&sealed(output), &folder))
            });
            made.extend(alone.collect::<Vec<_>>());
            let folder = format!("brochure-{}", site.edition);
            made.push(editions::everything(archive::zip(&sealed(copied.clone()), &folder)));
        }
        let copy = editions::Copy {
            plan: copy,
            output: copied,
            words: &self.brochure.words,
            engine: self.engine,
            origin: self.host.origin(site),
        };
        let (texts, problems) = editions::texts(copy, editions, &site.languages);
        made.extend(texts);
        (made, problems)
    }

    fn plan(&self, kind: Kind) -> (Plan, Diagnostics) {
        plan::plan(self.brochure, self.advice, self.theme, &Form { host: self.host, kind })
    }

    fn rendered(&self, kind: Kind) -> (Plan, Output) {
        let (plan, _) = self.plan(kind);
        let (output, _) = render::render(&plan, self.engine);
        (plan, output)
    }
}

/// A site or a copy with the list of its files.
fn sealed(mut output: Output) -> Output {
    if let Ok(path) = OutPath::new(manifest::NAME) {
        let sums = manifest::of(&output).into_bytes();
        output.insert(path, sums);
    }
    output
}

/// Everything of the site that would be different if what is known of a tool were otherwise: the brochure is planned as it is, without these
/// claims, and with the best and the worst that they could say, and the plans are compared. So nothing that a page shows can be forgotten here.
///
/// Nothing at all where there is no brochure to plan.
pub fn depending(source: &Source, subject: &Subject) -> Vec<Depending> {
    let planned = |supposed: Option<Supposed>| -> Option<Plan> {
        let Read { brochure, theme, .. } = read(source);
        let mut brochure = brochure?;
        if let Some(supposed) = supposed {
            brochure.suppose(subject, supposed);
        }
        Some(plan::plan(&brochure, &Advice::of(&brochure), &theme, &Form::site()).0)
    };
    let Some(plan) = planned(None) else { return Vec::new() };
    let others = Supposed::ALL.into_iter().filter_map(|supposed| planned(Some(supposed)));
    let mut differing: Vec<Depending> = others.flat_map(|other| plan.differing(&other)).collect();
    differing.sort();
    differing.dedup();
    differing
}

/// The theme in the program, so that its problems are told even where the site file cannot be read.
fn default_theme() -> Option<Spanned<Slug>> {
    let path = crate::base::path::SourcePath::new("content/site.toml").ok()?;
    Some(Spanned::new(Slug::new("default")?, Span::file(&path)))
}

impl Counts {
    fn of(brochure: &Brochure) -> Self {
        Self {
            languages: brochure.site.languages.len(),
            chapters: brochure.chapters.len(),
            answers: brochure.answers.len(),
            tools: brochure.tools.len(),
            claims: brochure.tools.values().map(|tool| tool.claims.len()).sum(),
            addresses: brochure.site.addresses().len(),
        }
    }
}
