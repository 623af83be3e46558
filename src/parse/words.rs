//! `.ftl` files: messages, in Fluent.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Message, PatternElement};
use fluent_syntax::parser;

use super::unit::{Part, Shape, Unit, Weight};
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics, phrase};
use crate::base::foreign::is_mark;
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
    /// The messages and their attributes, as they are translated; each by its name: `people`, `criterion-text.help`.
    pub units: Vec<Unit>,
    /// Its terms (`-brand = …`), as they are written.
    pub terms: String,
    /// When a native speaker read this translation: a line `### reviewed: 2026-12`.
    pub reviewed: Option<Date>,
}

/// Reads a file of messages; what cannot be read is left out.
pub fn read(lang: Lang, path: &SourcePath, text: &str) -> (WordFile, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut file = WordFile {
        lang,
        path: path.clone(),
        text: String::new(),
        messages: BTreeMap::new(),
        units: Vec::new(),
        terms: String::new(),
        reviewed: None,
    };
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
    for (range, mark) in turning(text) {
        if is_mark(mark) {
            problems.push(
                Diagnostic::error(
                    "private-character",
                    Span::new(path, range),
                    format!(
                        "`U+{:04X}` is a character of private use, which means nothing to readers",
                        u32::from(mark)
                    ),
                )
                .help("delete it"),
            );
        } else if file.lang.direction() == "ltr" {
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
        if let Entry::Term(term) = entry {
            let at = (term.id.name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize + 1);
            let sign = text.get(at..).and_then(|rest| rest.find('=')).map_or(at, |sign| at + sign + 1);
            let mut end = pattern_end(text, sign);
            while text[end..].trim_start_matches([' ', '\t']).starts_with('.') {
                let attribute = text[end..].find('=').map_or(text.len(), |sign| end + sign + 1);
                end = pattern_end(text, attribute);
            }
            let written = text.get(at..end).unwrap_or_default();
            if !hidden(written, &file.lang) {
                file.terms += written;
            }
        }
        let Entry::Message(message) = entry else { continue };
        // The tree borrows the text, so an address in the one is a place in the other.
        let at = (message.id.name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let span = Span::new(path, at..at + message.id.name.len());
        if !file.messages.contains_key(message.id.name) {
            let units = units(&file.lang, path, text, message, at);
            file.units.extend(units);
        }
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
    file.reviewed = text
        .lines()
        .filter_map(|line| line.strip_prefix("### reviewed:"))
        .find_map(|date| Date::parse(date.trim()));
    text.clone_into(&mut file.text);
    (file, problems)
}

/// The units of a message that begins at `at`: its words, and those of its attributes.
fn units(lang: &Lang, path: &SourcePath, text: &str, message: &Message<&str>, at: usize) -> Vec<Unit> {
    let names = message.value.iter().map(|_| None).chain(message.attributes.iter().map(|a| Some(a.id.name)));
    let mut from = at;
    let mut units = Vec::new();
    for name in names {
        // An attribute's name borrows the text too; a value follows the name of its message.
        let start = name.map_or(at, |name| (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize));
        let Some(sign) = text.get(start.max(from)..).and_then(|rest| rest.find('=')) else { continue };
        let begin = start.max(from) + sign + 1;
        let end = pattern_end(text, begin);
        from = end;
        let key =
            name.map_or_else(|| message.id.name.to_owned(), |name| format!("{}.{name}", message.id.name));
        let address = name == Some("slug") || key.starts_with("path-");
        let shape = Shape {
            part: if address { Part::Address } else { Part::Message },
            name: "a message".to_owned(),
            weight: Weight::Plain,
        };
        let written = text.get(begin..end).unwrap_or_default();
        let lead = written.len() - written.trim_start().len();
        let words = begin + lead..begin + lead + written.trim().len();
        let source = dedented(text.get(words.clone()).unwrap_or_default());
        // What was told as an error is not said.
        if hidden(&source, lang) {
            continue;
        }
        units.push(Unit { key, shape, source, targets: Vec::new(), span: Span::new(path, words) });
    }
    units
}

/// Whether some words hold what readers would not see: see [`turning`].
fn hidden(source: &str, lang: &Lang) -> bool {
    turning(source).into_iter().any(|(_, mark)| is_mark(mark) || lang.direction() == "ltr")
}

/// Where the pattern ends that begins at a byte: before the next attribute, message, term or comment.
fn pattern_end(text: &str, begin: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = begin;
    for (number, line) in text[begin..].split_inclusive('\n').enumerate() {
        let indented = line.starts_with([' ', '\t']);
        let attribute = line.trim_start().starts_with('.');
        if number > 0 && depth == 0 && !line.trim().is_empty() && (!indented || attribute) {
            return at;
        }
        // Inside braces a text in quotes may hold braces of its own.
        let (mut quoted, mut escaped) = (false, false);
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        at += line.len();
    }
    at
}

/// Further lines without the indentation that they have in common.
fn dedented(source: &str) -> String {
    let mut lines = source.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    rest.iter().fold(first, |text, line| {
        format!("{text}\n{}", line.get(common..).unwrap_or_else(|| line.trim_start()).trim_end())
    })
}

/// A message as it is written in a file: its name, and its words with every further line indented.
pub fn written(name: &str, source: &str) -> String {
    let start = if name.starts_with('.') { format!("    {name} =") } else { format!("{name} =") };
    let indent = if name.starts_with('.') { "        " } else { "    " };
    let mut lines = source.split('\n');
    let first = lines.next().unwrap_or_default();
    // What begins with one of these signs of Fluent's own can only stand behind the sign of equality.
    let on_its_own = source.contains('\n') && !first.starts_with(['[', '*', '.', '}']);
    let mut text =
        if on_its_own { format!("{start}\n{indent}{first}\n") } else { format!("{start} {first}\n") };
    for line in lines {
        text += if line.is_empty() { "" } else { indent };
        text += line;
        text.push('\n');
    }
    text
}

/// What a message says and asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// Its words, those of every variant.
    pub words: String,
    /// What it prints of what it is told, or of other messages: `$number`.
    pub printed: BTreeSet<String>,
    /// All that it asks for, also to choose between variants.
    pub asked: BTreeSet<String>,
}

/// Reads a message's words, as a unit gives them; nothing if they are not Fluent.
pub fn pattern(source: &str) -> Option<Pattern> {
    let text = written("m", source);
    if too_deep(&text).is_some() {
        return None;
    }
    let resource = parser::parse(text.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let mut found = Pattern::default();
    found.read(message.value.as_ref()?);
    Some(found)
}

impl Pattern {
    fn read(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words.push_str(value);
                    self.words.push(' ');
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.asked.extend(name(selector));
                    for variant in variants {
                        self.read(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        if let InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } = inline
        {
            self.words.push_str(value);
            self.words.push(' ');
        }
        if let InlineExpression::Placeable { expression } = inline {
            if let Expression::Inline(inline) = &**expression {
                self.inline(inline);
            }
        } else if let Some(name) = name(inline) {
            self.printed.insert(name.clone());
            self.asked.insert(name);
        }
    }
}

/// What an expression refers to, as it is written.
fn name(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(format!("${}", id.name)),
        InlineExpression::MessageReference { id, attribute } => Some(match attribute {
            None => id.name.to_owned(),
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
        }),
        InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
        InlineExpression::FunctionReference { id, arguments } => {
            let first = arguments.positional.first().and_then(name).unwrap_or_default();
            Some(format!("{}({first})", id.name))
        }
        _ => None,
    }
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
    plain
        .chain(escaped("\\u", 4))
        .chain(escaped("\\U", 6))
        .filter(|(_, c)| turns(*c) || is_mark(*c))
        .collect()
}
