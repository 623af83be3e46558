//! The id of a thing, and the nearest one to a misspelt id.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The id of a tool, a chapter, a criterion…: lower-case letters, digits and single hyphens.
///
/// It is a file name, a part of an address and a key at once, so it must be all three safely.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The longest id, in bytes: far below every file system's limit of 255.
    pub const MAX: usize = 80;

    /// The id, or nothing if the text is not one.
    pub fn new(text: &str) -> Option<Self> {
        let fine = !text.is_empty()
            && text.len() <= Self::MAX
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        fine.then(|| Self(Arc::from(text)))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl serde::Serialize for Slug {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The known name most like `word`, if one is like it enough to be meant.
///
/// Likeness is Jaro–Winkler's, which favours a shared beginning, as typing errors do.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(word, name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)))
        .map(|(_, name)| name)
}

/// "did you mean `signal`?", or the names there are where none is near and they are few.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const FEW: usize = 12;
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(name) = nearest(word, known.iter().copied()) {
        return Some(format!("did you mean `{name}`?"));
    }
    match known.len() {
        0 => None,
        1..=FEW => Some(format!("one of {}", ticked(known))),
        _ => None,
    }
}

/// Names in backticks, with commas: `` `a`, `b`, `c` ``.
pub fn ticked<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let ticked: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    ticked.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_safe_file_name() {
        for fine in ["signal", "e2e", "up-to-10", "a"] {
            assert!(Slug::new(fine).is_some(), "{fine}");
        }
        for wrong in ["", "Signal", "a b", "..", "-a", "a-", "a--b", "é", "a/b"] {
            assert!(Slug::new(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_misspelt_id_finds_its_neighbour() {
        let known = ["signal", "briar", "mumble"];
        assert_eq!(nearest("signl", known), Some("signal"));
        assert_eq!(nearest("zebra-crossing", known), None);
    }
}
