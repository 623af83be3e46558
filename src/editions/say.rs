//! The few messages that forms say of themselves. One that cannot be said is its own name: the plan, which says it too, has told that.

use crate::words::{Value, Words};

/// A message that is told nothing.
pub(super) fn said(words: &Words, key: &str) -> String {
    told(words, key, &[])
}

/// A message that is told something.
pub(super) fn told(words: &Words, key: &str, values: &[(&str, Value)]) -> String {
    words.say(key, values).unwrap_or_else(|_| key.to_owned())
}

/// Words before what they announce: "Audio :".
pub(super) fn labelled(words: &Words, label: &str) -> String {
    told(words, "labelled", &[("label", label.to_owned().into())])
}

/// What a picture shows, where it cannot be: "[Image : …]".
pub(super) fn shown(words: &Words, alt: &str) -> String {
    told(words, "picture-shows", &[("alt", alt.to_owned().into())])
}
