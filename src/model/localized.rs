//! A thing in each language that has it.

use std::collections::BTreeMap;

use super::site::Site;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::parse::TextId;
use crate::parse::answer::AnswerText;
use crate::parse::chapter::Chapter;
use crate::parse::term::Term;
use crate::parse::tool::ToolText;

/// A thing in each language that has it; the original is always there.
#[derive(Debug)]
pub struct Localized<T> {
    original: Lang,
    texts: BTreeMap<Lang, T>,
}

impl<T> Localized<T> {
    /// The texts, if the original is among them.
    pub fn new(original: &Lang, texts: BTreeMap<Lang, T>) -> Option<Self> {
        texts.contains_key(original).then(|| Self { original: original.clone(), texts })
    }

    /// The text in this language, or else the original, with the language that it is in.
    pub fn get(&self, lang: &Lang) -> (&Lang, &T) {
        self.texts.get_key_value(lang).unwrap_or_else(|| (&self.original, &self.texts[&self.original]))
    }

    /// The original.
    pub fn original(&self) -> &T {
        &self.texts[&self.original]
    }

    /// Every text, with its language.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &T)> {
        self.texts.iter()
    }
}

/// A text about one thing in one language.
pub(super) trait Text {
    /// What kind of thing it is about, for messages.
    const THING: &'static str;
    /// Which thing, in which language.
    fn id(&self) -> &TextId;
    /// Where it begins.
    fn span(&self) -> &Span;
}

macro_rules! text {
    ($($text:ty, $thing:literal;)*) => {$(
        impl Text for $text {
            const THING: &'static str = $thing;
            fn id(&self) -> &TextId {
                &self.id
            }
            fn span(&self) -> &Span {
                &self.span
            }
        }
    )*};
}
text! {
    ToolText, "tool";
    AnswerText, "answer";
    Chapter, "chapter";
    Term, "term";
}

/// The texts of each thing, by language; those in a language that is not built, or written twice, are told.
pub(super) fn gather<T: Text>(
    texts: Vec<T>,
    site: &Site,
    problems: &mut Diagnostics,
) -> BTreeMap<Slug, BTreeMap<Lang, T>> {
    let mut gathered: BTreeMap<Slug, BTreeMap<Lang, T>> = BTreeMap::new();
    for text in texts {
        let TextId { id, lang } = text.id().clone();
        if !site.languages.contains(&lang) {
            problems.push(site.unused_language(&lang, text.span().clone()));
            continue;
        }
        let of = gathered.entry(id.clone()).or_default();
        if let Some(first) = of.get(&lang) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    text.span().clone(),
                    format!("the {} `{id}` is there twice in `{lang}`", T::THING),
                )
                .help("give one of the two files another id")
                .related(first.span().clone(), "the first one"),
            );
            continue;
        }
        of.insert(lang, text);
    }
    gathered
}

/// Things that are nothing but text; a translation without an original is told.
pub(super) fn originals<T: Text>(
    texts: Vec<T>,
    site: &Site,
    problems: &mut Diagnostics,
) -> BTreeMap<Slug, Localized<T>> {
    let mut things = BTreeMap::new();
    for (id, texts) in gather(texts, site, problems) {
        let spans: Vec<Span> = texts.values().map(|text| text.span().clone()).collect();
        if let Some(texts) = Localized::new(&site.original, texts) {
            things.insert(id, texts);
            continue;
        }
        for span in spans {
            problems.push(
                Diagnostic::error(
                    "translation-without-original",
                    span,
                    format!("the {} `{id}` has no original in `{}`", T::THING, site.original),
                )
                .wants(format!("content/{}/*{id}.md", site.original))
                .help("give the translation the id of its original"),
            );
        }
    }
    things
}

/// Tells what is left of `texts` when every thing with facts has taken its own.
pub(super) fn without_facts<T: Text>(
    texts: BTreeMap<Slug, BTreeMap<Lang, T>>,
    help: impl Fn(&Slug) -> String,
    problems: &mut Diagnostics,
) {
    for (id, texts) in texts {
        for text in texts.values() {
            problems.push(
                Diagnostic::error(
                    "text-without-facts",
                    text.span().clone(),
                    format!("there are words for the {} `{id}` and no facts", T::THING),
                )
                .wants(format!("catalogue/{}s/{id}.toml", T::THING))
                .help(help(&id)),
            );
        }
    }
}

/// Tells that a thing with facts has no words.
pub(super) fn without_words(thing: &str, folder: &str, id: &Slug, facts: Span, site: &Site) -> Diagnostic {
    Diagnostic::error(
        "missing-text",
        facts,
        format!("the {thing} `{id}` has no words in `{}`", site.original),
    )
    .wants(format!("content/{}/{folder}/{id}.md", site.original))
    .help(format!("write content/{}/{folder}/{id}.md", site.original))
}
