//! A place in a source file, and values that remember where they were written.

use std::ops::Range;

use super::path::SourcePath;

/// A file and a range of bytes in it. An empty range at 0 stands for the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub path: SourcePath,
    /// The first byte of the place.
    pub start: usize,
    /// The byte after the place.
    pub end: usize,
}

impl Span {
    /// The bytes of the file that it covers.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// A range of bytes of a file.
    pub fn new(path: &SourcePath, range: Range<usize>) -> Self {
        Self { path: path.clone(), start: range.start, end: range.end }
    }

    /// The file as a whole: for what is missing from it, or wrong with all of it.
    pub fn file(path: &SourcePath) -> Self {
        Self::new(path, 0..0)
    }

    /// Whether this is the file as a whole.
    pub fn is_file(&self) -> bool {
        self.start == 0 && self.end == 0
    }
}

/// A value, and where its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: f(self.value), span: self.span }
    }
}

/// The line and column of a byte, both from 1; the column counts characters.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    (line, column)
}
