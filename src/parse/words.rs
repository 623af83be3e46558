//! `.ftl` files: messages, in Fluent.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::span::Span;

/// How deep braces may stand in one another; Fluent's own parser has no limit and would exhaust the stack.
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
                "braces stand too deep inside one another",
            )
            .help(format!("at most {DEEPEST} levels are read")),
        );
        return (file, problems);
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
                        format!("this is not Fluent: {}", lower_first(&error.kind.to_string())),
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
        let patterns =
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for bad in patterns.filter_map(forbidden) {
            problems.push(
                Diagnostic::error(
                    "direction-mark",
                    span.clone(),
                    format!(
                        "`{}` has an invisible mark that turns the direction of writing: `U+{:04X}`",
                        message.id.name,
                        u32::from(bad)
                    ),
                )
                .help("delete it; pages set foreign names apart by themselves"),
            );
        }
        file.messages.entry(message.id.name.to_owned()).or_insert(span);
    }
    text.clone_into(&mut file.text);
    (file, problems)
}

fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// The first override mark (UAX #9) in the words of a pattern.
fn forbidden(pattern: &Pattern<&str>) -> Option<char> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => value.chars().find(|c| matches!(c, '\u{202D}' | '\u{202E}')),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.chars().find(|c| matches!(c, '\u{202D}' | '\u{202E}')),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find_map(|variant| forbidden(&variant.value))
        }
        PatternElement::Placeable { .. } => None,
    })
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
