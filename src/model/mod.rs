//! Stage 2: what it means. Out of the [`Texts`] of many files comes one [`Brochure`] in which every name resolves.
//!
//! [`build`] works in two rounds: first every name, then every reference. What refers to nothing is told and left out, so nothing in a
//! [`Brochure`] leads nowhere. Nothing here is `Serialize`: themes see the views that `plan` makes, never the model.

pub mod advice;
pub mod age;
pub mod answer;
pub mod change;
pub mod chapter;
pub mod claim;
pub mod comparison;
pub mod compromise;
pub mod correction;
pub mod criterion;
pub mod decision;
pub mod faithful;
pub mod figure;
mod localized;
mod message;
mod names;
pub mod need;
pub mod shortlist;
pub mod site;
pub mod source;
pub mod stack;
pub mod standing;
pub mod term;
pub mod tool;
pub mod translation;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::doc::{Reference, Scheme};
use crate::parse::picture::Picture;
use crate::parse::theme::Theme;
use crate::parse::words::WordFile;
use crate::parse::{Folder, TextName, Texts};
use crate::words::{Speech, Words};
pub use localized::Localized;
use names::Names;
use translation::{Coverage, Translation};

/// Which languages of a site are built.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Languages {
    /// Those of which as much is translated as the site file asks for.
    #[default]
    Finished,
    /// All of them.
    All,
}

/// A whole brochure: valid, and cross-referenced.
#[derive(Debug)]
pub struct Brochure {
    /// What is built.
    pub site: site::Site,
    /// The columns, in their order.
    pub criteria: Vec<criterion::Criterion>,
    /// Who says so.
    pub sources: BTreeMap<Slug, source::Citation>,
    /// Figures that belong to no tool.
    pub figures: BTreeMap<Slug, figure::Figure>,
    /// The tools.
    pub tools: BTreeMap<Slug, tool::Tool>,
    /// What was said once and is not to be repeated.
    pub corrections: Vec<correction::Correction>,
    /// The tables, in their order.
    pub comparisons: Vec<comparison::Comparison>,
    /// The trees, in their order.
    pub decisions: Vec<decision::Decision>,
    /// The quick answers, in their order.
    pub answers: Vec<answer::Answer>,
    /// The chapters, in their order.
    pub chapters: Vec<chapter::Chapter>,
    /// The glossary.
    pub terms: BTreeMap<Slug, term::Term>,
    /// Pictures, by their path under `content/images`.
    pub images: BTreeMap<String, Picture>,
    /// Every language's words.
    pub words: Arc<BTreeMap<Lang, Words>>,
    /// The files that the original's messages are from.
    pub word_files: Vec<WordFile>,
    /// What became of each text in each language.
    pub coverage: Coverage,
}

impl Brochure {
    /// A criterion by its id.
    pub fn criterion(&self, id: &Slug) -> Option<&criterion::Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// An answer by its id.
    pub fn answer(&self, id: &Slug) -> Option<&answer::Answer> {
        self.answers.iter().find(|answer| answer.id == *id)
    }

    /// A chapter by its id.
    pub fn chapter(&self, id: &Slug) -> Option<&chapter::Chapter> {
        self.chapters.iter().find(|chapter| chapter.id == *id)
    }

    /// A table by its id.
    pub fn comparison(&self, id: &Slug) -> Option<&comparison::Comparison> {
        self.comparisons.iter().find(|comparison| comparison.id == *id)
    }

    /// A tree by its id.
    pub fn decision(&self, id: &Slug) -> Option<&decision::Decision> {
        self.decisions.iter().find(|decision| decision.id == *id)
    }

    /// Supposes that what is known of a tool were otherwise.
    pub fn suppose(&mut self, tool::Subject { tool, criterion }: &tool::Subject, supposed: tool::Supposed) {
        if let Some(tool) = self.tools.get_mut(tool) {
            tool.suppose(&self.criteria, criterion.as_ref(), supposed);
        }
    }

    /// Every reference, in every text of every language, to what is known of a tool: by a link to the tool, or to a claim of it.
    pub fn mentions(&self, tool::Subject { tool, criterion }: &tool::Subject) -> Vec<Reference> {
        let mut references = names::references(self);
        references.retain(|reference| match (reference.scheme, claim::ClaimName::parse(&reference.name)) {
            (Scheme::Tool, _) => criterion.is_none() && reference.name == tool.as_str(),
            (Scheme::Claim, Some(claim::ClaimName::Tool { tool: of, criterion: by, .. })) => {
                of == *tool && criterion.as_ref().is_none_or(|criterion| by == *criterion)
            }
            _ => false,
        });
        references
    }

    /// How often the texts of every language mention what is claimed of a tool by a criterion.
    pub fn mentioned(&self) -> BTreeMap<(Slug, Slug), usize> {
        let mut mentioned = BTreeMap::new();
        for reference in names::references(self) {
            if reference.scheme == Scheme::Claim
                && let Some(claim::ClaimName::Tool { tool, criterion, .. }) =
                    claim::ClaimName::parse(&reference.name)
            {
                *mentioned.entry((tool, criterion)).or_default() += 1;
            }
        }
        mentioned
    }

    /// Leaves out pictures that no text shows, each with a warning: a draft or a screenshot would be published without a word.
    fn without_drafts(&mut self, references: &[Reference]) -> Diagnostics {
        let shown = |name: &str| {
            references.iter().any(|reference| reference.scheme == Scheme::Image && reference.name == name)
        };
        let (kept, drafts) = std::mem::take(&mut self.images).into_iter().partition(|(name, _)| shown(name));
        self.images = kept;
        let drafts: BTreeMap<String, Picture> = drafts;
        drafts
            .into_keys()
            .filter_map(|name| {
                let path = SourcePath::new(&format!("content/images/{name}")).ok()?;
                let message = format!("no text shows the picture `{name}`, so it does not get into the site");
                Some(Diagnostic::warning("unused-picture", Span::file(&path), message).help(format!(
                    "write `![what it shows](images/{name})` in a text, or delete the picture"
                )))
            })
            .collect()
    }

    /// The texts of a language in the order in which a translator had best take them: what every page shows, then what readers look for first.
    pub fn texts(&self, lang: &Lang) -> Vec<&Translation> {
        let mut texts: Vec<&Translation> = self.coverage.of(lang).collect();
        texts.sort_by_key(|text| match &text.name {
            TextName::Interface => (0, 0),
            TextName::Catalogue => (1, 0),
            TextName::Text(folder, id) => {
                let at = Folder::ALL.iter().position(|known| known == folder).unwrap_or(0);
                let order = match folder {
                    Folder::Chapters => self.chapters.iter().position(|chapter| chapter.id == *id),
                    Folder::Answers => self.answers.iter().position(|answer| answer.id == *id),
                    Folder::Tools | Folder::Glossary => None,
                };
                (at + 2, order.unwrap_or(0))
            }
        });
        texts
    }

    /// Leaves out the languages of which too little is translated.
    fn without_unfinished(&mut self) {
        let wanted = u64::from(self.site.translated_at_least);
        let (finished, unfinished) = std::mem::take(&mut self.site.languages).into_iter().partition(|lang| {
            let (all, due) = self.coverage.words(lang);
            (all - due) as u64 * 100 >= wanted * all as u64
        });
        self.site.languages = finished;
        self.site.unfinished = unfinished;
    }

    /// The words of a language of the site.
    pub fn words(&self, lang: &Lang) -> &Words {
        self.words.get(lang).unwrap_or_else(|| &self.words[&self.site.original])
    }
}

/// Makes a brochure; nothing if there is neither a site file that can be read nor any text to guess one from.
pub fn build(mut texts: Texts, theme: &Theme, languages: Languages) -> (Option<Brochure>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let site = match texts.site.take() {
        Some(site) => problems.of(site::build(site)),
        None => {
            let (site, problem) = site::stand_in(&texts);
            problems.extend(problem);
            match site {
                Some(site) => site,
                None => return (None, problems),
            }
        }
    };

    // Every language.
    let mut coverage = translation::weave(&mut texts, &site);
    let (words, word_files) = words(&site, &texts, theme, &mut coverage, &mut problems);

    // Every name.
    let criteria = problems.of(criterion::build(texts.criteria));
    let sources = problems.of(source::build(texts.sources));
    let figures = problems.of(figure::build(texts.figures, &sources));
    let tools = problems.of(tool::build(texts.tools, texts.tool_texts, &site, &criteria, &sources));
    let corrections = problems.of(correction::build(texts.corrections, &sources, &tools));
    let chapters = problems.of(chapter::build(texts.chapters, &site));
    let terms = problems.of(term::build(texts.terms, &site));
    let answers = problems.of(answer::build(texts.answers, texts.answer_texts, &site, &criteria, &tools));
    let comparisons = problems.of(comparison::build(texts.comparisons, &criteria, &sources, &tools));
    let decisions = problems.of(decision::build(texts.decisions, &criteria, &tools, &answers));
    let images = texts.images.into_iter().collect();

    let mut brochure = Brochure {
        site,
        criteria,
        sources,
        figures,
        tools,
        corrections,
        comparisons,
        decisions,
        answers,
        chapters,
        terms,
        images,
        words,
        word_files,
        coverage,
    };
    // Every reference.
    let references = names::references(&brochure);
    problems.extend(Names::of(&brochure).check(&references, &brochure));
    problems.extend(brochure.without_drafts(&references));
    if languages == Languages::Finished {
        brochure.without_unfinished();
    }
    (Some(brochure), problems)
}

/// The words of every language: what its files say as far as it can be shown, and the original's for the rest.
fn words(
    site: &site::Site,
    texts: &Texts,
    theme: &Theme,
    coverage: &mut Coverage,
    problems: &mut Diagnostics,
) -> (Arc<BTreeMap<Lang, Words>>, Vec<WordFile>) {
    for file in &texts.words {
        if !site.languages.contains(&file.lang) {
            problems.push(site.unused_language(&file.lang, Span::file(&file.path)));
        }
    }
    if !theme.words.iter().any(|file| file.lang == site.original) {
        problems.push(
            Diagnostic::error(
                "missing-interface",
                Span::file(&site.path),
                format!("the theme does not speak the language `{}`", site.original),
            )
            .help(format!(
                "write themes/default/locales/{}.ftl, with the same messages as its neighbours",
                site.original
            )),
        );
    }
    let of = |files: &'_ [WordFile], lang: &Lang| files.iter().position(|file| file.lang == *lang);
    let files = [
        (TextName::Interface, theme.words.as_slice(), theme.records.as_slice()),
        (TextName::Catalogue, texts.words.as_slice(), texts.records.as_slice()),
    ];
    let weighty = message::weighty(texts);
    let mut originals = Vec::new();
    let mut told: BTreeMap<&Lang, Vec<String>> = BTreeMap::new();
    for (name, files, records) in files {
        let Some(original) = of(files, &site.original).map(|at| &files[at]) else { continue };
        let original = message::weighed(original, &weighty);
        for lang in site.languages.iter().filter(|lang| **lang != site.original) {
            let translation = of(files, lang).map(|at| &files[at]);
            let record = records.iter().find(|record| record.name == name && record.lang == *lang);
            let stated = message::stated(&name, &original, translation, record, site, lang);
            told.entry(lang).or_default().push(message::shown(&stated, translation));
            coverage.insert(stated);
        }
        originals.push(original);
    }
    let mut words = BTreeMap::new();
    let original = originals.iter().map(|file| file.text.as_str());
    words.insert(site.original.clone(), Words::new(&site.original, original, None));
    let original: Option<Arc<Speech>> = words.get(&site.original).map(Words::speech);
    for (lang, told) in told {
        words.insert(lang.clone(), Words::new(lang, told.iter().map(String::as_str), original.clone()));
    }
    (Arc::new(words), originals)
}
