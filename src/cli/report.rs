//! How problems are told: with file, line, the line itself, the author's own word, and a way out.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level as Mark, Origin, Renderer, Snippet};

use crate::base::diag::{Diagnostic, Diagnostics, Level};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::{Brochure, Languages};
use crate::output::manifest;
use crate::parse::theme::BUILT_IN;
use crate::pipeline;
use crate::source::{Source, disk};

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

/// A brochure that can be asked something.
pub(super) struct Whole {
    /// What it was read from.
    pub(super) source: Source,
    /// The brochure.
    pub(super) brochure: Brochure,
    /// The name of its theme.
    pub(super) theme: Option<Slug>,
}

/// The brochure in a folder, for commands that ask something of it: the problems of its advice do not keep it from answering, those of its facts
/// do.
///
/// # Errors
/// If the root could not be reached.
pub(super) fn brochure(root: &Path) -> Result<Option<Whole>, Box<dyn std::error::Error>> {
    let (source, mut problems) = read(disk::read(root), root)?;
    let whole = pipeline::read_languages(&source, Languages::All);
    problems.extend(whole.problems);
    let problems = problems.sorted();
    match whole.brochure {
        Some(brochure) if !problems.has_errors() => {
            Ok(Some(Whole { source, brochure, theme: whole.theme.name }))
        }
        _ => {
            let errors = problems.iter().filter(|problem| problem.level == Level::Error).cloned().collect();
            brief(&source, &errors, &mut anstream::stderr().lock())?;
            writeln!(io::stderr(), "nothing can be said: {}", tally(&problems))?;
            Ok(None)
        }
    }
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

/// The line that tells a list's fingerprint, as `build` and `verify` both print it so that the two can be compared.
pub(super) fn fingerprint(fingerprint: &str) -> String {
    format!("fingerprint of {}: {fingerprint}", manifest::NAME)
}

/// The texts of a run, each with the places where its lines begin, so that many problems of one file are told as fast as one.
struct Pages<'a> {
    source: &'a Source,
    texts: BTreeMap<SourcePath, Option<Page>>,
}

/// One text.
struct Page {
    text: String,
    /// The first byte of each line.
    lines: Vec<usize>,
}

impl<'a> Pages<'a> {
    fn of(source: &'a Source) -> Self {
        Self { source, texts: BTreeMap::new() }
    }

    fn page(&mut self, path: &SourcePath) -> Option<&Page> {
        let source = self.source;
        let page = self.texts.entry(path.clone()).or_insert_with(|| {
            let text = text(source, path)?;
            let starts = text.match_indices('\n').map(|(at, _)| at + 1);
            let lines = std::iter::once(0).chain(starts).collect();
            Some(Page { text, lines })
        });
        page.as_ref()
    }

    /// The line and column of a place, from 1; nothing if it is a whole file, or one that has no text.
    fn position(&mut self, span: &Span) -> Option<(usize, usize)> {
        let page = self.page(&span.path).filter(|_| !span.is_file())?;
        let (line, range) = page.line(span.start);
        let before = &page.text[range.start..page.whole(span.start)];
        Some((line + 1, before.chars().count() + 1))
    }
}

impl Page {
    /// The nearest byte at or before this one at which a letter begins.
    fn whole(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        (0..=byte).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }

    /// The line that a byte is in, from 0, and its range without the line end.
    fn line(&self, byte: usize) -> (usize, Range<usize>) {
        let line = self.lines.partition_point(|start| *start <= byte.min(self.text.len())).saturating_sub(1);
        let end = self.lines.get(line + 1).map_or(self.text.len(), |next| next - 1);
        (line, self.lines[line]..end)
    }
}

/// Warnings in a line each, then errors in full: what must be mended stands last, where the eye is when the run ends.
pub(super) fn brief(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    let mut pages = Pages::of(source);
    let of = |level| problems.iter().filter(move |problem| problem.level == level);
    for warning in of(Level::Warning) {
        let place = match pages.position(&warning.span) {
            Some((line, column)) => format!("{}:{line}:{column}", warning.span.path),
            None => warning.span.path.to_string(),
        };
        writeln!(out, "warning[{}] {place}: {}", warning.code, warning.message)?;
    }
    let renderer = Renderer::styled();
    for error in of(Level::Error) {
        writeln!(out, "{}\n", drawn(&mut pages, error, &renderer))?;
    }
    Ok(())
}

/// For people.
pub(super) fn human(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    let mut pages = Pages::of(source);
    let renderer = Renderer::styled();
    for problem in problems.iter() {
        writeln!(out, "{}\n", drawn(&mut pages, problem, &renderer))?;
    }
    Ok(())
}

/// A place as it is drawn: its line, which line that is, the part of it that is meant, and what it shows.
struct Shown<'a> {
    path: &'a str,
    line: Option<(String, usize, Range<usize>)>,
    what: &'a str,
}

/// One problem, drawn: of each place the first line alone, since a whole table or paragraph would fill the screen.
fn drawn(pages: &mut Pages<'_>, problem: &Diagnostic, renderer: &Renderer) -> String {
    let mark = match problem.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
    };
    let places = std::iter::once((&problem.span, ""))
        .chain(problem.related.iter().map(|(span, what)| (span, what.as_str())));
    let shown: Vec<Shown<'_>> = places
        .map(|(span, what)| {
            let page = pages.page(&span.path).filter(|_| !span.is_file());
            let line = page.map(|page| {
                let (line, range) = page.line(span.start);
                let start = page.whole(span.start).clamp(range.start, range.end);
                let end = page.whole(span.end).clamp(start, range.end);
                (page.text[range.clone()].to_owned(), line + 1, start - range.start..end - range.start)
            });
            Shown { path: span.path.as_str(), line, what }
        })
        .collect();
    let mut group = Group::with_title(mark.primary_title(problem.message.as_str()).id(problem.code));
    for (at, Shown { path, line, what }) in shown.iter().enumerate() {
        let Some((text, number, range)) = line else {
            group = group.element(Origin::path(*path));
            continue;
        };
        let kind = if at == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let mut annotation = kind.span(range.clone());
        if !what.is_empty() {
            annotation = annotation.label(*what);
        }
        group = group
            .element(Snippet::source(text.as_str()).line_start(*number).path(*path).annotation(annotation));
    }
    if let Some(help) = &problem.help {
        group = group.element(Mark::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// For programs: an object a line, with `level`, `code`, `message`, `file`, `line`, `column` and `help`.
pub(super) fn json(source: &Source, problems: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    let mut pages = Pages::of(source);
    for problem in problems.iter() {
        let (line, column) = pages.position(&problem.span).unwrap_or((1, 1));
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
