//! What is built.

use crate::base::date::{Date, Months};
use crate::base::diag::{Diagnostic, Diagnostics, shortened};
use crate::base::lang::Lang;
use crate::base::origin::{NotAnOrigin, Origin};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::Texts;
use crate::parse::site as raw;

/// The site; the original language is one of its languages.
#[derive(Debug)]
pub struct Site {
    /// The file.
    pub path: SourcePath,
    /// The message that is the title.
    pub title: Spanned<Slug>,
    /// The language of the originals.
    pub original: Lang,
    /// Every language, in the order in which readers are offered them.
    pub languages: Vec<Lang>,
    /// Languages of which too little is translated for them to be built.
    pub unfinished: Vec<Lang>,
    /// How much of a language is to be translated at least for it to be built, in percent of the words.
    pub translated_at_least: u32,
    /// The date of the edition; every age is measured from it.
    pub edition: Date,
    /// The age past which a fact is to be re-checked, where its criterion says nothing else.
    pub stale_after: Months,
    /// Where the site will be, if that is known.
    pub base_url: Option<Origin>,
    /// Its onion, if it has one.
    pub onion: Option<Origin>,
}

/// The site, from its file.
pub(super) fn build(raw: raw::Site) -> (Site, Diagnostics) {
    let raw::Site {
        path,
        title,
        source_language,
        languages,
        edition,
        stale_after,
        translated_at_least,
        theme: _,
        base_url,
        onion,
    } = raw;
    let mut problems = Diagnostics::default();
    let mut unique: Vec<Lang> = Vec::new();
    for lang in &languages {
        if unique.contains(&lang.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-language",
                    lang.span.clone(),
                    format!("the language `{}` is named twice", lang.value),
                )
                .help("delete one of the two"),
            );
        } else {
            unique.push(lang.value.clone());
        }
    }
    if !unique.contains(&source_language.value) {
        problems.push(
            Diagnostic::error(
                "unknown-language",
                source_language.span.clone(),
                format!("the source language `{}` is not among the languages", source_language.value),
            )
            .maybe_help(
                did_you_mean(source_language.value.as_str(), unique.iter().map(Lang::as_str))
                    .filter(|help| help.starts_with("did"))
                    .or(Some(format!("add `\"{}\"` to `languages`", source_language.value))),
            ),
        );
        unique.push(source_language.value.clone());
    }
    if edition.value.day().is_none() {
        problems.push(
            Diagnostic::error(
                "vague-edition",
                edition.span.clone(),
                format!("the edition `{}` is not a day", edition.value),
            )
            .help("write it as \"2026-11-21\": every age on the pages is measured from it"),
        );
    }
    if let Some(percent) = translated_at_least.as_ref().filter(|percent| percent.value > 100) {
        problems.push(
            Diagnostic::error(
                "absurd-percentage",
                percent.span.clone(),
                format!("`translated-at-least` cannot be {}", percent.value),
            )
            .help("it is in percent of the words, from 0 to 100"),
        );
    }
    let base_url = base_url.and_then(|url| match Origin::web(&url.value.0) {
        Ok(origin) => Some(origin),
        Err(NotAnOrigin { why, help }) => {
            let message = format!("the `base-url` `{}` {why}", shortened(&url.value.0));
            problems.push(Diagnostic::error("bad-base-url", url.span, message).help(help));
            None
        }
    });
    let onion = onion.and_then(|onion| match Origin::onion(&onion.value.0) {
        Ok(origin) => Some(origin),
        Err(NotAnOrigin { why, help }) => {
            let message = format!("the `onion` `{}` {why}", shortened(&onion.value.0));
            problems.push(Diagnostic::error("bad-onion", onion.span, message).help(help));
            None
        }
    });
    let site = Site {
        path,
        title,
        original: source_language.value,
        languages: unique,
        unfinished: Vec::new(),
        translated_at_least: translated_at_least.map_or(0, |percent| percent.value),
        edition: edition.value,
        stale_after,
        base_url,
        onion,
    };
    (site, problems)
}

/// A site to go on with where there is none that can be read, so that the other problems of the brochure are told in the same run; and the
/// problem that keeps it from ever being written.
pub(super) fn stand_in(texts: &Texts) -> (Option<Site>, Diagnostics) {
    let Ok(path) = SourcePath::new("content/site.toml") else { return (None, Diagnostics::default()) };
    let problem =
        Diagnostic::error("no-site", Span::file(&path), "there is no `content/site.toml` that can be read")
            .help("it says what is built: title, source-language, languages, edition")
            .wants(path.as_str());
    // In the language of the first labels; any message will do for a title, and no claim is old or in the future.
    let site = texts.words.first().and_then(|words| {
        let title = Slug::new(words.messages.keys().next()?)?;
        Some(Site {
            title: Spanned::new(title, Span::file(&path)),
            path,
            original: words.lang.clone(),
            languages: vec![words.lang.clone()],
            unfinished: Vec::new(),
            translated_at_least: 0,
            edition: Date::parse("9999-12-31")?,
            stale_after: Months(u32::MAX),
            base_url: None,
            onion: None,
        })
    });
    (site, Diagnostics::from_iter([problem]))
}

impl Site {
    /// Every language but that of the originals, also those that are not built.
    pub fn translations(&self) -> impl Iterator<Item = &Lang> {
        self.languages.iter().chain(&self.unfinished).filter(|lang| **lang != self.original)
    }

    /// Where the newest edition is to be found: the site's own addresses, as far as they are known.
    pub fn addresses(&self) -> Vec<String> {
        self.base_url.iter().chain(&self.onion).map(|origin| format!("{origin}/")).collect()
    }

    /// Whether what was true at this date is to be re-checked: its age at the edition is past its own limit, or past the site's where it has none.
    pub fn is_stale(&self, as_of: Date, limit: Option<Months>) -> bool {
        as_of.months_at(self.edition) > limit.unwrap_or(self.stale_after).0
    }

    /// Texts in a language that the site does not build.
    pub fn unused_language(&self, lang: &Lang, span: Span) -> Diagnostic {
        Diagnostic::warning("unused-language", span, format!("nothing in the language `{lang}` is built"))
            .help(format!("add `\"{lang}\"` to `languages` in {}, or delete the texts", self.path))
    }
}
