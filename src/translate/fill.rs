//! Other words in the places of a file: the original's file is the mould of every translation.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::model::translation::Passage;
use crate::parse::unit::{Part, Unit};
use crate::parse::words;

/// What becomes of a place.
pub(super) enum New {
    /// These words.
    Words(String),
    /// Nothing: its line in the front matter is left out.
    Nothing,
}

/// A file of Markdown with other words in the places of its passages; `header` is added at the end of its front matter.
pub(super) fn markdown(
    text: &str,
    passages: &[Passage],
    header: &str,
    mut new: impl FnMut(&Passage) -> New,
) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for passage in passages {
        let range = passage.original.range();
        match (new(passage), passage.shape.part) {
            (New::Words(words), Part::Line) => edits.push((range.clone(), indented(text, &range, &words))),
            (New::Words(words), Part::Names) => edits.push((range.clone(), names(text, &range, &words))),
            (New::Words(words), _) => edits.push((range, string(&words))),
            (New::Nothing, Part::Line) => {}
            (New::Nothing, _) => edits.push((whole_line(text, &range), String::new())),
        }
    }
    if !header.is_empty()
        && let Some(at) = text.get(4..).and_then(|rest| rest.find("\n+++")).map(|at| at + 5)
    {
        edits.push((at..at, header.to_owned()));
    }
    edited(text, edits)
}

/// A copy of the original's messages, of which some say what they said before.
pub(super) fn messages(
    text: &str,
    passages: &[Passage],
    before: impl Fn(&Passage) -> Option<String>,
) -> String {
    // A file name that only the translation has stands nowhere in the original.
    let edits = passages.iter().filter(|passage| !passage.source.is_empty()).filter_map(|passage| {
        let words = before(passage)?;
        let range = passage.original.range();
        let indent = if passage.key.contains('.') { "\n        " } else { "\n    " };
        let lines: Vec<&str> = words.split('\n').collect();
        let on_its_own = text[..range.start].trim_end_matches([' ', '\t']).ends_with('\n');
        let lead = if lines.len() > 1 && !on_its_own { indent } else { "" };
        Some((range, format!("{lead}{}", lines.join(indent))))
    });
    edited(text, edits.collect())
}

/// The messages of a language with other words: `wanted` gives each message and attribute of the original in its order, with the words that
/// it is to have. What does not change stays as it is written, and so do comments.
pub(super) fn merged(
    path: &SourcePath,
    lang: &Lang,
    text: &str,
    wanted: &[(String, Option<String>)],
) -> String {
    let (file, _) = words::read(lang.clone(), path, text);
    let message = |key: &str| key.split_once('.').map_or(key, |(message, _)| message).to_owned();
    let mut order: Vec<String> = Vec::new();
    let mut parts: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    for (key, words) in wanted {
        let name = message(key);
        if order.last() != Some(&name) {
            order.push(name.clone());
        }
        let parts = parts.entry(name).or_default();
        parts.extend(words.as_deref().map(|words| (key.as_str(), words)));
    }
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    // Where the next new message goes: behind the one that the original has before it.
    let mut behind = text.len();
    for name in &order {
        let wanted = &parts[name];
        let units: Vec<&Unit> = file.units.iter().filter(|unit| message(&unit.key) == *name).collect();
        let (Some(at), Some(last)) = (file.messages.get(name), units.last()) else {
            if !wanted.is_empty() {
                let gap = if text[..behind].ends_with('\n') || behind == 0 { "" } else { "\n" };
                edits.push((behind..behind, format!("{gap}{}", written(name, wanted))));
            }
            continue;
        };
        let end = text[last.span.end..].find('\n').map_or(text.len(), |step| last.span.end + step + 1);
        let same = units.len() == wanted.len()
            && units.iter().zip(wanted).all(|(unit, (key, words))| unit.key == *key && unit.source == *words);
        if !same {
            edits
                .push((at.start..end, if wanted.is_empty() { String::new() } else { written(name, wanted) }));
        }
        behind = end;
    }
    edited(text, edits)
}

/// A message with its attributes.
fn written(name: &str, parts: &[(&str, &str)]) -> String {
    let mut text = String::new();
    if !parts.iter().any(|(key, _)| *key == name) {
        text.push_str(name);
        text.push_str(" =\n");
    }
    for (key, source) in parts {
        text += &match key.split_once('.') {
            None => words::written(key, source),
            Some((_, attribute)) => words::written(&format!(".{attribute}"), source),
        };
    }
    text
}

/// A text with some of its ranges replaced.
pub(super) fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (range, words) in edits {
        // Places that overlap cannot both change; the first does.
        if range.start < from {
            continue;
        }
        out.push_str(text.get(from..range.start).unwrap_or_default());
        out.push_str(&words);
        from = range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Words as a TOML string.
pub(super) fn string(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Names joined by `; ` as the entries of a TOML list.
fn names(text: &str, range: &Range<usize>, words: &str) -> String {
    let entries: Vec<String> =
        words.split(';').map(str::trim).filter(|name| !name.is_empty()).map(string).collect();
    let in_list = text[..range.start].trim_end().ends_with('[');
    let joined = entries.join(", ");
    if in_list { joined } else { format!("[{joined}]") }
}

/// Words whose further lines begin as the line does that they stand in: behind the `> ` of a quotation, below the text of an item.
fn indented(text: &str, range: &Range<usize>, words: &str) -> String {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let lead: String = text[start..range.start]
        .chars()
        .map(|c| if matches!(c, '>' | ' ' | '\t') { c } else { ' ' })
        .collect();
    words.split('\n').collect::<Vec<_>>().join(&format!("\n{lead}"))
}

/// The line, with its end, that a range stands in; more where the range has more.
fn whole_line(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
    start..end
}
