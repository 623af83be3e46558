//! What is translated, language by language.

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::super::{Done, Format, report};
use crate::base::lang::Lang;
use crate::model::Brochure;
use crate::model::translation::{State, Translation};

/// A line for each language.
pub(super) fn told(brochure: &Brochure, out: &mut impl Write) -> io::Result<()> {
    for lang in brochure.site.translations() {
        let Counts { texts, fresh, stale, missing, reviewed, words, left } = Counts::of(brochure, lang);
        let done = ((words - left) * 100).checked_div(words).unwrap_or(100);
        let built =
            if brochure.site.languages.contains(lang) { "" } else { "; too little for it to be built" };
        writeln!(
            out,
            "{lang}: {fresh} of {texts} texts fresh, {stale} stale, {missing} missing, {reviewed} reviewed; {} left, {done} % done{built}",
            report::count(left, "word")
        )?;
    }
    writeln!(out)
}

/// Every text of a language of which something is left to do.
pub(super) fn language(brochure: &Brochure, lang: &Lang, format: Format) -> Done {
    if !brochure.site.translations().any(|known| known == lang) {
        return Err(format!(
            "the site has no translation into `{lang}`; `colportage new language {lang}` begins one"
        )
        .into());
    }
    let mut out = io::stdout().lock();
    if format == Format::Json {
        writeln!(out, "{}", serde_json::to_string_pretty(&object(brochure, lang))?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let Counts { texts, fresh, left, .. } = Counts::of(brochure, lang);
    writeln!(out, "{lang}: {fresh} of {texts} texts fresh; {} left", report::count(left, "word"))?;
    for text in brochure.texts(lang).into_iter().filter(|text| text.state != State::Fresh) {
        let keys: Vec<&str> = text.due_passages().map(|passage| passage.key.as_str()).collect();
        let named = if text.is_set_aside() || keys.len() > 8 {
            report::count(keys.len(), "passage")
        } else {
            keys.join(", ")
        };
        writeln!(
            out,
            "  {:<10} {:>6}  {}: {named}",
            state(text),
            report::count(text.words().1, "word"),
            text.name
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Every language as data.
pub(super) fn objects(brochure: &Brochure) -> Vec<Value> {
    brochure.site.translations().map(|lang| object(brochure, lang)).collect()
}

fn object(brochure: &Brochure, lang: &Lang) -> Value {
    let Counts { texts, fresh, stale, missing, reviewed, words, left } = Counts::of(brochure, lang);
    let due = brochure.texts(lang).into_iter().filter(|text| text.state != State::Fresh).map(|text| {
        json!({
            "text": text.name.to_string(),
            "state": state(text),
            "words": text.words().1,
            "passages": text.due_passages().map(|passage| passage.key.as_str()).collect::<Vec<_>>(),
        })
    });
    json!({
        "lang": lang.as_str(),
        "texts": texts,
        "fresh": fresh,
        "stale": stale,
        "missing": missing,
        "reviewed": reviewed,
        "words": words,
        "words-left": left,
        "due": due.collect::<Vec<_>>(),
    })
}

fn state(text: &Translation) -> &'static str {
    match text.state {
        State::Fresh => "fresh",
        State::Stale => "stale",
        State::Undated => "undated",
        State::Missing => "missing",
        State::Broken => "broken",
        State::Misshapen(_) => "misshapen",
    }
}

/// How the texts of a language stand.
struct Counts {
    texts: usize,
    fresh: usize,
    stale: usize,
    missing: usize,
    reviewed: usize,
    words: usize,
    left: usize,
}

impl Counts {
    fn of(brochure: &Brochure, lang: &Lang) -> Self {
        let texts: Vec<&Translation> = brochure.coverage.of(lang).collect();
        let fresh = texts.iter().filter(|text| text.state == State::Fresh).count();
        let missing = texts.iter().filter(|text| text.is_set_aside()).count();
        let (words, left) = brochure.coverage.words(lang);
        Self {
            texts: texts.len(),
            fresh,
            stale: texts.len() - fresh - missing,
            missing,
            reviewed: texts.iter().filter(|text| text.reviewed.is_some()).count(),
            words,
            left,
        }
    }
}
