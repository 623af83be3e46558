//! How problems are told: with file, line, the line itself, the author's own word, and a way out.

use std::io::{self, Write};
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level as Mark, Renderer, Snippet};

use crate::base::diag::{Diagnostic, Diagnostics, Level};
use crate::base::path::SourcePath;
use crate::base::span::{self, Span};
use crate::parse::theme::BUILT_IN;
use crate::source::Source;

/// A tree that was read; an error that names its root otherwise.
///
/// # Errors
/// If the root could not be reached.
pub(super) fn read(
    read: io::Result<(Source, Diagnostics)>,
    root: &Path,
) -> Result<(Source, Diagnostics), String> {
    read.map_err(|error| format!("cannot read the folder `{}`: {error}", root.display()))
}

/// Makes sure that a site is not written into the texts that it is made from.
///
/// # Errors
/// If it would be.
pub(super) fn outside_of_the_source(root: &Path, out: &Path) -> Result<(), String> {
    let real = |path: &Path| {
        path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
    };
    let out = real(out);
    for folder in ["content", "catalogue", "themes"] {
        if out.starts_with(real(&root.join(folder))) {
            return Err(format!(
                "the site cannot be written into `{folder}`, from which it is made; name another folder with --out"
            ));
        }
    }
    Ok(())
}

/// "3 errors, 12 warnings".
pub(super) fn tally(problems: &Diagnostics) -> String {
    format!(
        "{}, {}",
        count(problems.count(Level::Error), "error"),
        count(problems.count(Level::Warning), "warning")
    )
}

/// "1 tool", "2 tools".
pub(super) fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// Warnings in a line each, then errors in full: what must be mended stands last, where the eye is when the run ends.
pub(super) fn brief(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    let of = |level| problems.iter().filter(move |problem| problem.level == level);
    for warning in of(Level::Warning) {
        let place = match position(source, &warning.span) {
            Some((line, column)) => format!("{}:{line}:{column}", warning.span.path),
            None => warning.span.path.to_string(),
        };
        writeln!(out, "warning[{}] {place}: {}", warning.code, warning.message)?;
    }
    let renderer = Renderer::styled();
    for error in of(Level::Error) {
        writeln!(out, "{}\n", drawn(source, error, &renderer))?;
    }
    Ok(())
}

/// The line and column of a place; nothing if it is a whole file, or one that has no text.
fn position(source: &Source, span: &Span) -> Option<(usize, usize)> {
    let text = text(source, &span.path).filter(|_| !span.is_file())?;
    Some(span::line_and_column(&text, span.start))
}

/// For people.
pub(super) fn human(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    let renderer = Renderer::styled();
    for problem in problems.iter() {
        writeln!(out, "{}\n", drawn(source, problem, &renderer))?;
    }
    Ok(())
}

/// One problem, drawn.
fn drawn(source: &Source, problem: &Diagnostic, renderer: &Renderer) -> String {
    let mark = match problem.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
    };
    let title = mark.primary_title(problem.message.as_str()).id(problem.code);
    let texts: Vec<(&Span, &str, Option<String>)> = std::iter::once((&problem.span, ""))
        .chain(problem.related.iter().map(|(span, what)| (span, what.as_str())))
        .map(|(span, what)| (span, what, text(source, &span.path)))
        .collect();
    let mut group = Group::with_title(title);
    for (at, (span, what, text)) in texts.iter().enumerate() {
        let whole = span.is_file() || text.is_none();
        if whole {
            group = group.element(annotate_snippets::Origin::path(span.path.as_str()));
            continue;
        }
        let Some(text) = text else { continue };
        let kind = if at == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let range = first_line(text, span);
        let annotation = if what.is_empty() { kind.span(range) } else { kind.span(range).label(*what) };
        group = group.element(Snippet::source(text.as_str()).path(span.path.as_str()).annotation(annotation));
    }
    if let Some(help) = &problem.help {
        group = group.element(Mark::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The part of a place that is on its first line: a whole table or paragraph would fill the screen.
fn first_line(text: &str, span: &Span) -> std::ops::Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line = text[start..end].find('\n').map_or(end, |at| start + at);
    start..line.max(start)
}

/// For programs: an object a line, with `level`, `code`, `message`, `file`, `line`, `column` and `help`.
pub(super) fn json(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    for problem in problems.iter() {
        let (line, column) = position(source, &problem.span).unwrap_or((1, 1));
        let object = Object {
            level: match problem.level {
                Level::Error => "error",
                Level::Warning => "warning",
            },
            code: problem.code,
            message: &problem.message,
            file: problem.span.path.as_str(),
            line,
            column,
            help: problem.help.as_deref(),
        };
        writeln!(out, "{}", serde_json::to_string(&object)?)?;
    }
    Ok(())
}

#[derive(serde::Serialize)]
struct Object<'a> {
    level: &'static str,
    code: &'static str,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    help: Option<&'a str>,
}

/// The text of a file: of the brochure, or of the theme in the program. What is not UTF-8 has none to show.
fn text(source: &Source, path: &SourcePath) -> Option<String> {
    let bytes = source.get(path).map(|bytes| bytes.to_vec()).or_else(|| {
        let inside = path.as_str().strip_prefix("themes/default/")?;
        BUILT_IN.iter().find(|(name, _)| *name == inside).map(|(_, bytes)| bytes.to_vec())
    })?;
    String::from_utf8(bytes).ok()
}
