//! `.ftl` files: messages, in Fluent.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::base::diag::{Diagnostic, Diagnostics, phrase};
use crate::base::lang::{Lang, turns};
use crate::base::path::SourcePath;
use crate::base::span::Span;

/// How deep braces and brackets may stand in one another; Fluent's own parser has no limit and would exhaust the stack.
const DEEPEST: usize = 16;

/// The messages of a file.
#[derive(Debug, Clone)]
pub struct WordFile {
    /// Their language.
    pub lang: Lang,
    /// The file.
    pub path: SourcePath,
    /// Its text, as far as it can be read.
    pub text: String,
    /// Each message, and where it stands.
    pub messages: BTreeMap<String, Span>,
}

/// Reads a file of messages; what cannot be read is left out.
pub(super) fn read(lang: Lang, path: &SourcePath, text: &str) -> (WordFile, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut file = WordFile { lang, path: path.clone(), text: String::new(), messages: BTreeMap::new() };
    if let Some(at) = too_deep(text) {
        problems.push(
            Diagnostic::error(
                "nested-too-deep",
                Span::new(path, at..at + 1),
                "braces or brackets stand too deep inside one another",
            )
            .help(format!("at most {DEEPEST} levels are read")),
        );
        return (file, problems);
    }
    if file.lang.direction() == "ltr" {
        for (range, mark) in turning(text) {
            problems.push(
                Diagnostic::error(
                    "direction-mark",
                    Span::new(path, range),
                    format!(
                        "an invisible mark turns the direction of writing here: `U+{:04X}`",
                        u32::from(mark)
                    ),
                )
                .help("delete it; pages set foreign names apart by themselves"),
            );
        }
    }
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                // The parser counts bytes and may point into the middle of a letter.
                let whole = |at: &usize| text.is_char_boundary(*at);
                let start = (0..=error.pos.start.min(text.len())).rev().find(whole).unwrap_or(0);
                let end = (error.pos.end.max(start)..text.len()).find(whole).unwrap_or(text.len());
                problems.push(
                    Diagnostic::error(
                        "fluent-syntax",
                        Span::new(path, start..end),
                        format!("this is not Fluent: {}", phrase(&error.kind.to_string())),
                    )
                    .help("a message is `name = words`; its further lines are indented"),
                );
            }
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        // The tree borrows the text, so an address in the one is a place in the other.
        let at = (message.id.name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let span = Span::new(path, at..at + message.id.name.len());
        if let Some(first) = file.messages.get(message.id.name) {
            problems.push(
                Diagnostic::error(
                    "duplicate-message",
                    span.clone(),
                    format!("the message `{}` is there twice", message.id.name),
                )
                .help("delete one of the two")
                .related(first.clone(), "the first one"),
            );
        }
        file.messages.entry(message.id.name.to_owned()).or_insert(span);
    }
    text.clone_into(&mut file.text);
    (file, problems)
}

/// Where braces, or the brackets of calls inside them, stand too deep.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut brackets) = (0_usize, 0_usize);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => braces += 1,
            b'}' => braces = braces.saturating_sub(1),
            b'(' if braces > 0 => brackets += 1,
            b')' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            brackets = 0;
        }
        if braces + brackets > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Every mark that turns the direction of writing, and where: as it is, or as an escape such as `\u202E`.
fn turning(text: &str) -> Vec<(std::ops::Range<usize>, char)> {
    let escaped = |start: &'static str, digits: usize| {
        text.match_indices(start).filter_map(move |(at, _)| {
            let end = at + start.len() + digits;
            let code = u32::from_str_radix(text.get(at + start.len()..end)?, 16).ok()?;
            Some((at..end, char::from_u32(code)?))
        })
    };
    let plain = text.char_indices().map(|(at, c)| (at..at + c.len_utf8(), c));
    plain.chain(escaped("\\u", 4)).chain(escaped("\\U", 6)).filter(|(_, c)| turns(*c)).collect()
}
