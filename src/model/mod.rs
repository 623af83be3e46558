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
pub mod figure;
mod localized;
mod names;
pub mod need;
pub mod shortlist;
pub mod site;
pub mod source;
pub mod stack;
pub mod standing;
pub mod term;
pub mod tool;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::doc::{Reference, Scheme};
use crate::parse::Texts;
use crate::parse::theme::Theme;
use crate::parse::words::WordFile;
use crate::words::Words;
pub use localized::Localized;
use names::Names;

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
    pub images: BTreeMap<String, Arc<[u8]>>,
    /// Every language's words.
    pub words: Arc<BTreeMap<Lang, Words>>,
    /// The files that the original's messages are from.
    pub word_files: Vec<WordFile>,
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
        let drafts: BTreeMap<String, Arc<[u8]>> = drafts;
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

    /// The words of a language of the site.
    pub fn words(&self, lang: &Lang) -> &Words {
        self.words.get(lang).unwrap_or_else(|| &self.words[&self.site.original])
    }
}

/// Makes a brochure; nothing if there is neither a site file that can be read nor any text to guess one from.
pub fn build(texts: Texts, theme: &Theme) -> (Option<Brochure>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let site = match texts.site {
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
    let mut images = BTreeMap::new();
    for (name, bytes) in texts.images {
        images.insert(name, bytes);
    }
    let (words, word_files) = words(&site, &texts.words, theme, &mut problems);

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
    };
    // Every reference.
    let references = names::references(&brochure);
    problems.extend(Names::of(&brochure).check(&references, &brochure));
    problems.extend(brochure.without_drafts(&references));
    (Some(brochure), problems)
}

fn words(
    site: &site::Site,
    catalogue: &[WordFile],
    theme: &Theme,
    problems: &mut Diagnostics,
) -> (Arc<BTreeMap<Lang, Words>>, Vec<WordFile>) {
    for file in catalogue {
        if !site.languages.contains(&file.lang) {
            problems.push(site.unused_language(&file.lang, Span::file(&file.path)));
        }
    }
    for lang in site.languages.iter().filter(|lang| !theme.words.iter().any(|file| file.lang == **lang)) {
        // A translation borrows the words of the original; the original has nobody to borrow from.
        let make = if *lang == site.original { Diagnostic::error } else { Diagnostic::warning };
        problems.push(
            make(
                "missing-interface",
                Span::file(&site.path),
                format!("the theme does not speak the language `{lang}`"),
            )
            .help(format!(
                "write themes/default/locales/{lang}.ftl, with the same messages as its neighbours"
            )),
        );
    }
    let mut words = BTreeMap::new();
    let of = |lang: &Lang| -> Vec<&WordFile> {
        theme.words.iter().chain(catalogue).filter(|file| file.lang == *lang).collect()
    };
    let original = of(&site.original);
    for lang in &site.languages {
        let own = if *lang == site.original { Vec::new() } else { of(lang) };
        let texts = original.iter().chain(&own).map(|file| file.text.as_str());
        words.insert(lang.clone(), Words::new(lang, texts));
    }
    let files = original.into_iter().cloned().collect();
    (Arc::new(words), files)
}
