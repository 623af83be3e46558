//! How a language begins: a line in the site file, and files that wait for words.

use super::Edits;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::model::Brochure;
use crate::source::Source;

/// The files with which a language begins: everything else falls back to the original until somebody translates it.
///
/// # Errors
/// If the site has the language already, or the site file has no list of languages that one could be added to.
pub fn begin(source: &Source, brochure: &Brochure, theme: &str, lang: &Lang) -> Result<Edits, String> {
    if brochure.site.languages.contains(lang) {
        return Err(format!(
            "the site has the language `{lang}` already; `colportage status --lang {lang}` tells how it stands"
        ));
    }
    let path = brochure.site.path.clone();
    let text = source.get(&path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()).unwrap_or_default();
    let Some(site) = with_language(&text, lang) else {
        return Err(format!(
            "{path} has no list `languages = [\"…\"]`; add `\"{lang}\"` to the languages by hand"
        ));
    };
    let mut edits = Edits::default();
    edits.put(path, site, Some(&text));
    let mut put = |path: String, text: String| {
        if let Ok(path) = SourcePath::new(&path)
            && source.get(&path).is_none()
        {
            edits.put(path, text, None);
        }
    };
    put(
        format!("content/{lang}/catalogue.ftl"),
        format!(
            "### The catalogue's words in `{lang}`. What is not here yet is shown in the original; its messages are in content/{}/catalogue.ftl.\n",
            brochure.site.original
        ),
    );
    put(
        format!("themes/{theme}/locales/{lang}.ftl"),
        format!(
            "### The interface's words in `{lang}`. What is not here yet is shown in the original; its messages are in {}.ftl beside this file.\n\nlanguage-name = {}\n",
            brochure.site.original,
            lang.own_name().unwrap_or(lang.as_str())
        ),
    );
    Ok(edits)
}

/// The site file with one more language.
fn with_language(text: &str, lang: &Lang) -> Option<String> {
    let at = text.lines().scan(0, |at, line| {
        let start = *at;
        *at += line.len() + 1;
        Some((start, line))
    });
    let (start, _) = at.into_iter().find(|(_, line)| {
        line.trim_start().strip_prefix("languages").is_some_and(|rest| rest.trim_start().starts_with('='))
    })?;
    let open = start + text[start..].find('[')?;
    let close = open + text[open..].find(']')?;
    let inside = text[open + 1..close].trim_end();
    let comma = if inside.is_empty() || inside.ends_with(',') { "" } else { ", " };
    let end = open + 1 + inside.len();
    Some(format!("{}{comma}\"{lang}\"{}", &text[..end], &text[end..]))
}
