//! Bytes → text: UTF-8 without a byte order mark, lines that end in a line feed.

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::foreign;
use crate::base::path::SourcePath;
use crate::base::span::Span;

const MARK: &str = "\u{FEFF}";

/// The text of a file; nothing if it is not UTF-8.
///
/// A byte order mark and Windows line ends are errors too, because they would change the bytes that the same words give, but the
/// text is read all the same, so that the other problems of the file are told in the same run.
pub(super) fn text<'a>(file: &SourcePath, bytes: &'a [u8]) -> (Option<&'a str>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            let line = bytes[..at].split(|byte| *byte == b'\n').count();
            problems.push(
                Diagnostic::error(
                    "not-utf-8",
                    Span::file(file),
                    format!("line {line} has the byte `0x{:02X}`, which is not UTF-8", bytes[at]),
                )
                .help("save the file as UTF-8; in most editors this is a choice of \"Save as\""),
            );
            return (None, problems);
        }
    };
    if text.starts_with(MARK) {
        problems.push(
            Diagnostic::error(
                "byte-order-mark",
                Span::new(file, 0..MARK.len()),
                "the file begins with a byte order mark, an invisible character",
            )
            .help("save the file as UTF-8 without BOM"),
        );
    }
    if let Some((at, mark)) = text.char_indices().find(|(_, c)| foreign::is_mark(*c)) {
        problems.push(
            Diagnostic::error(
                "private-character",
                Span::new(file, at..at + mark.len_utf8()),
                format!(
                    "`U+{:04X}` is a character of private use, which means nothing to readers",
                    u32::from(mark)
                ),
            )
            .help("delete it; it came from another program"),
        );
        // The program uses these itself; nothing of the file may get further.
        return (None, problems);
    }
    if let Some(at) = text.find('\r') {
        problems.push(
            Diagnostic::error("line-ends", Span::new(file, at..at + 1), "the lines of this file end as on Windows (CR LF)")
                .help("save the file with Unix line ends (LF); with git, `git add --renormalize .` does it for all files"),
        );
    }
    (Some(text), problems)
}

/// Where the text proper begins: behind a byte order mark.
pub(super) fn start(text: &str) -> usize {
    if text.starts_with(MARK) { MARK.len() } else { 0 }
}
