//! Says things in one language, and remembers what could not be said.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::doc::Notice;
use crate::doc::html::Labels;
use crate::words::{Unsaid, Value, Words};

/// One language, as pages speak it.
pub(super) struct Voice<'a> {
    words: &'a Words,
    labels: Arc<Labels>,
    unsaid: Mutex<BTreeMap<String, Unsaid>>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        let mut voice = Self { words, labels: Arc::default(), unsaid: Mutex::default() };
        let notices = [Notice::Note, Notice::Tip, Notice::Important, Notice::Warning, Notice::Caution];
        voice.labels = Arc::new(Labels {
            notices: notices.map(|notice| voice.say(&format!("notice-{}", notice.name()))),
            note: voice.say("note-call"),
            back: voice.say("note-back"),
            notes: voice.say("notes-title"),
            done: ["task-done", "task-to-do"].map(|key| voice.say(key)),
            digits: std::array::from_fn(|digit| words.number(u32::try_from(digit).unwrap_or_default())),
            instead: ["instead-changed", "instead-untranslated", "instead-unfaithful"]
                .map(|key| voice.say(key)),
        });
        voice
    }

    /// The language.
    pub(super) fn lang(&self) -> &'a Lang {
        self.words.lang()
    }

    /// Its words.
    pub(super) fn words(&self) -> &'a Words {
        self.words
    }

    /// The words that running text itself needs.
    pub(super) fn labels(&self) -> Arc<Labels> {
        self.labels.clone()
    }

    /// A message; its name where it cannot be said, which is told at the end.
    pub(super) fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// A message that is told something.
    pub(super) fn tell(&self, key: &str, told: &[(&str, Value)]) -> String {
        self.words.say(key, told).unwrap_or_else(|why| {
            self.unsaid.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), why);
            key.to_owned()
        })
    }

    /// A message that need not be there.
    pub(super) fn say_if(&self, key: &str) -> Option<String> {
        self.words.has(key).then(|| self.say(key))
    }

    /// What could not be said.
    pub(super) fn problems(&self, at: &Span) -> Diagnostics {
        let unsaid = self.unsaid.lock().unwrap_or_else(PoisonError::into_inner);
        unsaid
            .iter()
            .map(|(key, why)| {
                let message = match why {
                    Unsaid::Missing => format!("no file says the message `{key}` in `{}`", self.lang()),
                    Unsaid::Broken(why) => format!("the message `{key}` cannot be said in `{}`: {why}", self.lang()),
                };
                Diagnostic::error("missing-word", at.clone(), message)
                    .help("the interface's words are in the theme's locales, the catalogue's in content/<language>/catalogue.ftl")
            })
            .collect()
    }
}
