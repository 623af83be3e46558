//! The head of a Markdown file: TOML between two lines of `+++`.

use std::ops::Range;

use super::encoding;
use crate::base::diag::Diagnostic;
use crate::base::path::SourcePath;
use crate::base::span::Span;

/// The two parts of a file, as ranges of its text.
pub(super) struct Parts {
    /// The TOML between the marks.
    pub(super) head: Range<usize>,
    /// The Markdown behind it.
    pub(super) body: Range<usize>,
}

/// Splits a Markdown file.
///
/// # Errors
/// If the head is missing or never ends.
pub(super) fn split(file: &SourcePath, text: &str) -> Result<Parts, Diagnostic> {
    const MARK: &str = "+++";
    let start = encoding::start(text);
    let mut lines = lines(text, start);
    match lines.next() {
        Some(line) if text[line.clone()].trim_end() == MARK => {}
        first => {
            let at = first.unwrap_or(0..0);
            return Err(Diagnostic::error(
                "no-front-matter",
                Span::new(file, at),
                "the file does not begin with a front matter",
            )
            .help("begin with a line `+++`, then `title = \"…\"`, then a line `+++`"));
        }
    }
    let mut head: Option<Range<usize>> = None;
    for line in lines {
        if text[line.clone()].trim_end() == MARK {
            let end = line.start;
            let begin = head.map_or(end, |head| head.start);
            return Ok(Parts { head: begin..end, body: line.end..text.len() });
        }
        head = Some(head.map_or(line.start, |head| head.start)..line.end);
    }
    Err(Diagnostic::error(
        "no-front-matter",
        Span::new(file, start..start + MARK.len()),
        "the front matter that begins here never ends",
    )
    .help("close it with a line `+++`"))
}

/// The lines of a text as ranges, each with its line end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    text[from..].split_inclusive('\n').scan(from, |at, line| {
        let range = *at..*at + line.len();
        *at = range.end;
        Some(range)
    })
}
