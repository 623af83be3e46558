//! Words in another language inside plain text: what the original says where a translation has no words.
//!
//! Labels and titles are plain text until a page is written, and many of them stand in one another. So words of another language carry marks:
//! three characters of Unicode's private use, which no text of an author can hold (`parse::encoding` refuses them). Where a page is
//! written, `render` turns them into `<span lang>`, or leaves them out where there can be no element.

use super::lang::Lang;

/// Before the language of some words.
pub const OPEN: char = '\u{E000}';
/// Between the language and the words.
pub const LANG: char = '\u{E001}';
/// Behind the words.
pub const CLOSE: char = '\u{E002}';

/// Whether a character is one of the marks. Nothing that an author writes may hold one, as it is or behind an escape.
pub fn is_mark(c: char) -> bool {
    matches!(c, OPEN..=CLOSE)
}

/// Words marked as being in a language.
pub fn mark(words: &str, lang: &Lang) -> String {
    format!("{OPEN}{lang}{LANG}{words}{CLOSE}")
}

/// Whether some words of a text are marked.
pub fn is_in(text: &str) -> bool {
    text.contains(OPEN)
}

/// The words without any mark.
pub fn unmarked(text: &str) -> String {
    if !text.contains(OPEN) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut in_lang = false;
    for c in text.chars() {
        match c {
            OPEN => in_lang = true,
            LANG => in_lang = false,
            CLOSE => {}
            _ if in_lang => {}
            _ => out.push(c),
        }
    }
    out
}
