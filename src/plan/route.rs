//! The address of anything, in any language.

use std::collections::{BTreeMap, BTreeSet};

use super::voice::Voice;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;

/// A page, whatever its language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The first page of a language.
    Home,
    /// A chapter.
    Chapter(Slug),
    /// Every tool.
    Tools,
    /// A tool.
    Tool(Slug),
    /// A table.
    Comparison(Slug),
    /// A tree.
    Decision(Slug),
    /// A path through a tree: each question, with the option that was taken.
    Step(Slug, Vec<(Slug, Slug)>),
    /// A quick answer.
    Answer(Slug),
    /// The glossary.
    Glossary,
    /// The sources.
    Sources,
    /// What changed.
    Changes,
    /// What changed, as a feed.
    Feed,
    /// What is not to be repeated.
    Corrections,
    /// Every name.
    Index,
    /// What is translated, and how old the facts are.
    Status,
    /// What can be taken away.
    Copies,
}

/// The names that files and folders have in one language.
#[derive(Debug)]
struct Names {
    tools: String,
    answers: String,
    compare: String,
    decide: String,
    glossary: String,
    sources: String,
    changes: String,
    corrections: String,
    index: String,
    status: String,
    copies: String,
    chapters: BTreeMap<Slug, String>,
    answer: BTreeMap<Slug, String>,
    comparison: BTreeMap<Slug, String>,
    decision: BTreeMap<Slug, String>,
    /// Of each question of a tree.
    option: BTreeMap<(Slug, Slug), BTreeMap<Slug, String>>,
}

/// A name for a file or a folder that cannot be one.
#[derive(Debug)]
struct Bad {
    lang: Lang,
    /// The message, or the text, that gives it.
    by: String,
    name: String,
    why: Why,
}

/// Why a name cannot be one.
#[derive(Debug)]
enum Why {
    /// It is not made of lower-case letters, digits and hyphens.
    NotASlug,
    /// Something else of the language has it.
    Taken,
}

impl Names {
    /// The names in one language: those that it declares, ids for the rest.
    fn of(brochure: &Brochure, lang: &Lang, voice: &Voice<'_>, bad: &mut Vec<Bad>) -> Self {
        let mut names = Self::declared(brochure, lang, voice, bad);
        // In the original two texts with one name are told where the pages meet. A translation cannot keep the site from being written, so
        // there such a name is told and not used.
        if *lang != brochure.site.original {
            names.tops_apart(lang, bad);
            let top: BTreeSet<String> = names.top().map(str::to_owned).collect();
            distinct(&mut names.chapters, &top, "chapter", lang, bad);
            distinct(&mut names.answer, &BTreeSet::new(), "answer", lang, bad);
            distinct(&mut names.comparison, &BTreeSet::new(), "comparison", lang, bad);
            distinct(&mut names.decision, &BTreeSet::new(), "decision", lang, bad);
            for options in names.option.values_mut() {
                // `index` is the first question's own page.
                distinct(options, &BTreeSet::from(["index".to_owned()]), "option", lang, bad);
            }
        }
        names
    }

    fn declared(brochure: &Brochure, lang: &Lang, voice: &Voice<'_>, bad: &mut Vec<Bad>) -> Self {
        let mut segment = |key: &str, id: &str| -> String {
            if !voice.words().has_own(key) {
                return id.to_owned();
            }
            let name = voice.say(key);
            if Slug::new(&name).is_some() {
                return name;
            }
            bad.push(Bad {
                lang: lang.clone(),
                by: format!("the message `{key}`"),
                name,
                why: Why::NotASlug,
            });
            id.to_owned()
        };
        let (tools, answers) = (segment("path-tools", "tools"), segment("path-answers", "answers"));
        let (compare, decide) = (segment("path-compare", "compare"), segment("path-decide", "decide"));
        let (glossary, sources) = (segment("path-glossary", "glossary"), segment("path-sources", "sources"));
        let changes = segment("path-changes", "changes");
        let corrections = segment("path-corrections", "corrections");
        let index = segment("path-index", "index-a-z");
        let status = segment("path-status", "status");
        let copies = segment("path-copies", "copies");
        let mut of = |kind: &str, id: &Slug| (id.clone(), segment(&format!("{kind}-{id}.slug"), id.as_str()));
        let comparison =
            brochure.comparisons.iter().map(|comparison| of("comparison", &comparison.id)).collect();
        let decision = brochure.decisions.iter().map(|decision| of("decision", &decision.id)).collect();
        let mut option = BTreeMap::new();
        for tree in &brochure.decisions {
            for question in &tree.questions {
                let ids = question.options.iter().map(|option| &option.id.value);
                let names = ids.map(|id| of(&format!("option-{}-{}", tree.id, question.id), id));
                option.insert((tree.id.clone(), question.id.clone()), names.collect());
            }
        }
        let written = |id: &Slug, slug: Option<&Slug>| (id.clone(), slug.unwrap_or(id).to_string());
        let chapters = brochure
            .chapters
            .iter()
            .map(|chapter| {
                let (text_lang, text) = chapter.texts.get(lang);
                let slug = text.slug.as_ref().filter(|_| text_lang == lang);
                written(&chapter.id, slug.map(|slug| &slug.value))
            })
            .collect();
        let answer = brochure
            .answers
            .iter()
            .map(|answer| {
                let (text_lang, text) = answer.texts.get(lang);
                let slug = text.slug.as_ref().filter(|_| text_lang == lang);
                written(&answer.id, slug.map(|slug| &slug.value))
            })
            .collect();
        Self {
            tools,
            answers,
            compare,
            decide,
            glossary,
            sources,
            changes,
            corrections,
            index,
            status,
            copies,
            chapters,
            answer,
            comparison,
            decision,
            option,
        }
    }

    /// Gives back their own names to pages and folders that stand side by side, where two want the same.
    fn tops_apart(&mut self, lang: &Lang, bad: &mut Vec<Bad>) {
        let mut taken: BTreeSet<String> = BTreeSet::from(["index".to_owned()]);
        let own = [
            "tools",
            "answers",
            "compare",
            "decide",
            "glossary",
            "sources",
            "changes",
            "corrections",
            "index-a-z",
            "status",
            "copies",
        ];
        let names = [
            &mut self.tools,
            &mut self.answers,
            &mut self.compare,
            &mut self.decide,
            &mut self.glossary,
            &mut self.sources,
            &mut self.changes,
            &mut self.corrections,
            &mut self.index,
            &mut self.status,
            &mut self.copies,
        ];
        let declared: Vec<String> = names.iter().map(|name| (**name).clone()).collect();
        // One name that is wanted twice, or is another's own, is nobody's.
        for (at, name) in names.into_iter().enumerate() {
            let twice = declared.iter().filter(|other| **other == declared[at]).count() > 1;
            let of_another = own.iter().enumerate().any(|(other, id)| other != at && *id == declared[at]);
            if (twice || of_another || taken.contains(&declared[at])) && *name != own[at] {
                let by = format!("the message `path-{}`", own[at].trim_end_matches("-a-z"));
                let name = std::mem::replace(name, own[at].to_owned());
                bad.push(Bad { lang: lang.clone(), by, name, why: Why::Taken });
            }
            taken.insert(name.clone());
        }
    }

    /// The names beside those of the chapters.
    fn top(&self) -> impl Iterator<Item = &str> {
        [
            &self.glossary,
            &self.sources,
            &self.changes,
            &self.corrections,
            &self.index,
            &self.status,
            &self.copies,
        ]
        .into_iter()
        .map(String::as_str)
        .chain(["index"])
    }
}

/// Gives back their ids to things whose names are not their own.
fn distinct(
    names: &mut BTreeMap<Slug, String>,
    taken: &BTreeSet<String>,
    kind: &str,
    lang: &Lang,
    bad: &mut Vec<Bad>,
) {
    // A thing that gets its id back may have taken it from another, so until nothing changes any more; each goes back once at most.
    loop {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for name in names.values() {
            *count.entry(name.clone()).or_default() += 1;
        }
        let mut settled = true;
        for (id, name) in names.iter_mut() {
            let alone = count.get(name).copied().unwrap_or(0) < 2 && !taken.contains(name.as_str());
            if !alone && name.as_str() != id.as_str() {
                settled = false;
                let by = format!("the {kind} `{id}`");
                let name = std::mem::replace(name, id.to_string());
                bad.push(Bad { lang: lang.clone(), by, name, why: Why::Taken });
            }
        }
        if settled {
            return;
        }
    }
}

/// The addresses of a site.
#[derive(Debug)]
pub struct Routes {
    names: BTreeMap<Lang, Names>,
    bad: Vec<Bad>,
    /// The language that stands alone, without a folder of its own.
    alone: Option<Lang>,
}

impl Routes {
    pub(super) fn new(
        brochure: &Brochure,
        voices: &BTreeMap<&Lang, Voice<'_>>,
        alone: Option<&Lang>,
    ) -> Self {
        let mut bad = Vec::new();
        let names = voices
            .iter()
            .map(|(lang, voice)| ((*lang).clone(), Names::of(brochure, lang, voice, &mut bad)))
            .collect();
        Self { names, bad, alone: alone.cloned() }
    }

    /// Folder names that cannot be one.
    pub(super) fn problems(&self, brochure: &Brochure) -> Diagnostics {
        let original = &brochure.site.original;
        self.bad
            .iter()
            .map(|Bad { lang, by, name, why }| {
                let make = if lang == original { Diagnostic::error } else { Diagnostic::warning };
                let (message, help) = match why {
                    Why::NotASlug => (
                        format!("{by} in `{lang}` cannot be a file name: `{name}`"),
                        "use lower-case letters without accents, digits and hyphens",
                    ),
                    Why::Taken => (
                        format!(
                            "{by} in `{lang}` wants the file name `{name}`, which something else has too"
                        ),
                        "give one of the two another `slug`; until then it goes by its id",
                    ),
                };
                make("bad-address", Span::file(&brochure.site.path), message).help(help)
            })
            .collect()
    }

    /// Where a page stands: in the folder of its language, or at the root of a copy of that language alone.
    pub fn path(&self, lang: &Lang, place: &Place) -> OutPath {
        if self.alone.as_ref() == Some(lang) {
            safe(&self.inside(lang, place))
        } else {
            self.in_site(lang, place)
        }
    }

    /// Where a page stands in the whole site.
    pub fn in_site(&self, lang: &Lang, place: &Place) -> OutPath {
        safe(&format!("{lang}/{}", self.inside(lang, place)))
    }

    fn inside(&self, lang: &Lang, place: &Place) -> String {
        let names = &self.names[lang];
        let name = |map: &BTreeMap<Slug, String>, id: &Slug| {
            map.get(id).map_or_else(|| id.to_string(), Clone::clone)
        };
        match place {
            Place::Home => "index.html".to_owned(),
            Place::Chapter(id) => format!("{}.html", name(&names.chapters, id)),
            Place::Tools => format!("{}/index.html", names.tools),
            Place::Tool(id) => format!("{}/{id}.html", names.tools),
            Place::Comparison(id) => format!("{}/{}.html", names.compare, name(&names.comparison, id)),
            Place::Decision(id) => format!("{}/{}.html", names.decide, name(&names.decision, id)),
            Place::Step(id, taken) if taken.is_empty() => {
                format!("{}/{}/index.html", names.decide, name(&names.decision, id))
            }
            Place::Step(id, taken) => {
                let option = |(question, option): &(Slug, Slug)| {
                    names
                        .option
                        .get(&(id.clone(), question.clone()))
                        .map_or_else(|| option.to_string(), |options| name(options, option))
                };
                let taken: Vec<String> = taken.iter().map(option).collect();
                format!("{}/{}/{}.html", names.decide, name(&names.decision, id), taken.join("/"))
            }
            Place::Answer(id) => format!("{}/{}.html", names.answers, name(&names.answer, id)),
            Place::Glossary => format!("{}.html", names.glossary),
            Place::Sources => format!("{}.html", names.sources),
            Place::Changes => format!("{}.html", names.changes),
            Place::Feed => "feed.xml".to_owned(),
            Place::Corrections => format!("{}.html", names.corrections),
            Place::Index => format!("{}.html", names.index),
            Place::Status => format!("{}.html", names.status),
            Place::Copies => format!("{}.html", names.copies),
        }
    }
}

/// A path of checked parts; every part is a slug or a language.
fn safe(path: &str) -> OutPath {
    match OutPath::new(path) {
        Ok(path) => path,
        // Slugs and language tags hold nothing that a path refuses.
        Err(why) => unreachable!("{path} {}", why.0),
    }
}
