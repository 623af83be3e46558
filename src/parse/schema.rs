//! The schemas of what authors write in TOML, so that their editors can complete and check it.
//!
//! They are made of the readers themselves: a reader is run on a table that holds nothing, and every key that it asks for is written down
//! with the type that it wants. So the schemas know each key that a build knows, and no other. What one value alone cannot show, such as
//! a name that refers to nothing, is left to the build.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::table::{FromValue, asked};
use super::{
    Written, answer, chapter, comparison, correction, criterion, decision, figure, site, source, term, theme,
    tool,
};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;

/// Every kind of file that is TOML, or has TOML as its front matter: its name, and its JSON Schema, whose `title` says which files these are.
pub fn all() -> Vec<(&'static str, Value)> {
    let Some((path, id, lang)) = nowhere() else { unreachable!("a path, an id and a language") };
    let (id, doc) = (|| id.clone(), Written::default);
    let kinds = [
        ("site", "content/site.toml", asked(&path, |table| site::read(&path, table))),
        ("criteria", "catalogue/criteria.toml", asked(&path, criterion::read)),
        ("sources", "catalogue/sources.toml", asked(&path, source::read)),
        ("figures", "catalogue/figures.toml", asked(&path, figure::read)),
        ("corrections", "catalogue/corrections.toml", asked(&path, correction::read)),
        ("tool", "catalogue/tools/*.toml", asked(&path, |table| tool::read(id(), &path, table))),
        (
            "comparison",
            "catalogue/comparisons/*.toml",
            asked(&path, |table| comparison::read(id(), &path, table)),
        ),
        ("decision", "catalogue/decisions/*.toml", asked(&path, |table| decision::read(id(), &path, table))),
        ("answer", "catalogue/answers/*.toml", asked(&path, |table| answer::read(id(), &path, table))),
        ("theme", "themes/*/theme.toml", asked(&path, theme::read)),
        (
            "chapter",
            "content/*/chapters/*.md",
            asked(&path, |head| chapter::read(id(), 1, &lang, head, doc())),
        ),
        ("tool-text", "content/*/tools/*.md", asked(&path, |head| tool::read_text(id(), &lang, head, doc()))),
        (
            "answer-text",
            "content/*/answers/*.md",
            asked(&path, |head| answer::read_text(id(), &lang, head, doc())),
        ),
        ("term", "content/*/glossary/*.md", asked(&path, |head| term::read(id(), &lang, head, doc()))),
    ];
    kinds.into_iter().map(|(name, files, schema)| (name, whole(files, schema))).collect()
}

/// What readers are told beside the table, of a file that does not exist.
fn nowhere() -> Option<(SourcePath, Slug, Lang)> {
    Some((SourcePath::new("nowhere").ok()?, Slug::new("nothing")?, Lang::new("mul")?))
}

/// A schema that stands in a file of its own.
fn whole(files: &str, schema: Value) -> Value {
    let mut whole = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": files });
    if let (Value::Object(whole), Value::Object(schema)) = (&mut whole, schema) {
        whole.extend(schema);
    }
    whole
}

/// What was asked of a table.
#[derive(Default)]
pub(super) struct Record {
    /// Each key with the schema of its value, in the order of the questions.
    keys: RefCell<Map<String, Value>>,
    /// Those that must be there, each with what is expected.
    required: RefCell<BTreeMap<&'static str, String>>,
}

impl Record {
    /// Writes down that a key was asked for, and what its value is to be.
    pub(super) fn key(&self, key: &'static str, schema: Value) {
        self.keys.borrow_mut().insert(key.to_owned(), schema);
    }

    /// Writes down that a key must be there, and what is expected.
    pub(super) fn required(&self, key: &'static str, expected: &str) {
        self.required.borrow_mut().insert(key, expected.to_owned());
    }

    /// The schema of the table.
    pub(super) fn object(self) -> Value {
        let (mut keys, required) = (self.keys.into_inner(), self.required.into_inner());
        for (key, expected) in &required {
            if let Some(Value::Object(schema)) = keys.get_mut(*key) {
                schema.insert("description".to_owned(), expected.as_str().into());
            }
        }
        let required: Vec<&String> = keys.keys().filter(|key| required.contains_key(key.as_str())).collect();
        json!({
            "type": "object",
            "required": required,
            "additionalProperties": false,
            "properties": keys,
        })
    }
}

/// The schema of one value.
pub(super) fn one<T: FromValue>() -> Value {
    described(&T::expected(), T::schema())
}

/// The schema of a list, in which a lone value counts as a list of one.
pub(super) fn several<T: FromValue>() -> Value {
    let list = json!({ "type": "array", "items": T::schema() });
    described(&format!("{}; or a list of such", T::expected()), json!({ "anyOf": [T::schema(), list] }))
}

/// The schema of `[[key]]`.
pub(super) fn tables(table: &Value) -> Value {
    json!({ "type": "array", "items": table })
}

/// The schema of a table whose keys are the author's own.
pub(super) fn entries() -> Value {
    let words = json!({ "type": "array", "items": String::schema() });
    json!({
        "type": "object",
        "additionalProperties": { "anyOf": [u32::schema(), { "type": "string" }, words] },
    })
}

/// A schema behind the words that editors show.
fn described(words: &str, schema: Value) -> Value {
    let mut described = json!({ "description": words });
    if let (Value::Object(described), Value::Object(schema)) = (&mut described, schema) {
        described.extend(schema);
    }
    described
}
