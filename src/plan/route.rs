//! The address of anything, in any language.

use std::collections::BTreeMap;

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
    /// A path through a tree: the options that were taken.
    Step(Slug, Vec<Slug>),
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
    chapters: BTreeMap<Slug, String>,
    answer: BTreeMap<Slug, String>,
    comparison: BTreeMap<Slug, String>,
    decision: BTreeMap<Slug, String>,
}

/// The addresses of a site.
#[derive(Debug)]
pub struct Routes {
    names: BTreeMap<Lang, Names>,
    bad: Vec<(Lang, String, String)>,
}

impl Routes {
    pub(super) fn new(brochure: &Brochure, voices: &BTreeMap<&Lang, Voice<'_>>) -> Self {
        let mut bad = Vec::new();
        let mut names = BTreeMap::new();
        for (lang, voice) in voices {
            let mut segment = |key: &str, fallback: &str, wanted: Option<String>| -> String {
                match wanted {
                    None => fallback.to_owned(),
                    Some(name) if Slug::new(&name).is_some() => name,
                    Some(name) => {
                        bad.push(((*lang).clone(), key.to_owned(), name));
                        fallback.to_owned()
                    }
                }
            };
            let mut folder = |key: &str, fallback: &str| segment(key, fallback, Some(voice.say(key)));
            let (tools, answers) = (folder("path-tools", "tools"), folder("path-answers", "answers"));
            let (compare, decide) = (folder("path-compare", "compare"), folder("path-decide", "decide"));
            let (glossary, sources) =
                (folder("path-glossary", "glossary"), folder("path-sources", "sources"));
            let changes = folder("path-changes", "changes");
            let corrections = folder("path-corrections", "corrections");
            let index = folder("path-index", "index-a-z");
            let mut of = |kind: &str, id: &Slug| {
                let key = format!("{kind}-{id}.slug");
                (id.clone(), segment(&key, id.as_str(), voice.say_if(&key)))
            };
            let comparison =
                brochure.comparisons.iter().map(|comparison| of("comparison", &comparison.id)).collect();
            let decision = brochure.decisions.iter().map(|decision| of("decision", &decision.id)).collect();
            let written = |id: &Slug, slug: Option<&Slug>| (id.clone(), slug.unwrap_or(id).to_string());
            let chapters = brochure
                .chapters
                .iter()
                .map(|chapter| {
                    written(&chapter.id, chapter.texts.get(lang).1.slug.as_ref().map(|slug| &slug.value))
                })
                .collect();
            let answer = brochure
                .answers
                .iter()
                .map(|answer| {
                    written(&answer.id, answer.texts.get(lang).1.slug.as_ref().map(|slug| &slug.value))
                })
                .collect();
            names.insert(
                (*lang).clone(),
                Names {
                    tools,
                    answers,
                    compare,
                    decide,
                    glossary,
                    sources,
                    changes,
                    corrections,
                    index,
                    chapters,
                    answer,
                    comparison,
                    decision,
                },
            );
        }
        Self { names, bad }
    }

    /// Folder names that cannot be one.
    pub(super) fn problems(&self, brochure: &Brochure) -> Diagnostics {
        self.bad
            .iter()
            .map(|(lang, key, name)| {
                Diagnostic::error(
                    "bad-address",
                    Span::file(&brochure.site.path),
                    format!("the message `{key}` in `{lang}` cannot be a file name: `{name}`"),
                )
                .help("use lower-case letters without accents, digits and hyphens")
            })
            .collect()
    }

    /// The address of a page in a language of the site.
    pub fn path(&self, lang: &Lang, place: &Place) -> OutPath {
        let names = &self.names[lang];
        let name = |map: &BTreeMap<Slug, String>, id: &Slug| {
            map.get(id).map_or_else(|| id.to_string(), Clone::clone)
        };
        let inside = match place {
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
                let taken: Vec<&str> = taken.iter().map(Slug::as_str).collect();
                format!("{}/{}/{}.html", names.decide, name(&names.decision, id), taken.join("/"))
            }
            Place::Answer(id) => format!("{}/{}.html", names.answers, name(&names.answer, id)),
            Place::Glossary => format!("{}.html", names.glossary),
            Place::Sources => format!("{}.html", names.sources),
            Place::Changes => format!("{}.html", names.changes),
            Place::Feed => "feed.xml".to_owned(),
            Place::Corrections => format!("{}.html", names.corrections),
            Place::Index => format!("{}.html", names.index),
        };
        safe(&format!("{lang}/{inside}"))
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
