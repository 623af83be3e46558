//! A TOML table, read key by key in our own words.
//!
//! The reader asks for the keys it knows; what is missing, of the wrong type or unknown becomes a problem at its place, and
//! reading goes on, so that one run tells all of them. `toml` gives syntax and places, nothing more. The same questions, asked of no file,
//! make the schema of a file: see [`schema`].

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::ops::Range;

use serde_json::{Value, json};
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use super::schema::{self, Record};
use crate::base::date::{Date, Months};
use crate::base::diag::{Diagnostic, Diagnostics, shortened};
use crate::base::foreign::is_mark;
use crate::base::lang::{Lang, turns};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean, ticked};
use crate::base::span::{Span, Spanned};

/// A place in a file, and the problems found so far.
pub(super) struct File<'a> {
    path: &'a SourcePath,
    /// Where the TOML starts in the file.
    offset: usize,
    problems: RefCell<Diagnostics>,
}

impl File<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.path, self.offset + range.start..self.offset + range.end)
    }

    fn push(&self, problem: Diagnostic) {
        self.problems.borrow_mut().push(problem);
    }
}

/// Reads the TOML in a part of a file's text with `read`; nothing if its syntax is broken.
pub(super) fn read<T>(
    path: &SourcePath,
    text: &str,
    part: Range<usize>,
    read: impl FnOnce(&Table<'_, '_>) -> T,
) -> (Option<T>, Diagnostics) {
    let file = File { path, offset: part.start, problems: RefCell::default() };
    let (root, errors) = DeTable::parse_recoverable(&text[part.clone()]);
    // One slip of the pen gives many errors; the first is the one to mend.
    if let Some(first) = errors.iter().min_by_key(|error| error.span().map_or(0, |span| span.start)) {
        let range = first.span().unwrap_or(0..0);
        let key = text[part].get(range.clone()).filter(|_| first.message() == "duplicate key");
        let message = match key {
            Some(key) => format!("the key `{}` is there twice", shortened(key)),
            None => format!("this is not TOML: {}", first.message()),
        };
        let mut problem = Diagnostic::error("toml-syntax", file.span(range), message);
        if key.is_some() {
            problem = problem.help("delete one of the two");
        } else if errors.len() > 1 {
            problem = problem.help(format!("{} more follow from it or after it", errors.len() - 1));
        }
        file.push(problem);
        return (None, file.problems.into_inner());
    }
    let table = Table {
        file: &file,
        keys: root.get_ref(),
        span: file.span(0..0),
        asked: RefCell::default(),
        record: None,
    };
    let value = read(&table);
    table.finish();
    (Some(value), file.problems.into_inner())
}

/// What `read` asks of a table, as a JSON Schema.
pub(super) fn asked<T>(path: &SourcePath, read: impl FnOnce(&Table<'_, '_>) -> T) -> Value {
    let file = File { path, offset: 0, problems: RefCell::default() };
    Table::recorded(&file, read)
}

/// A table that is being read.
pub(super) struct Table<'a, 'toml> {
    file: &'a File<'a>,
    keys: &'a DeTable<'toml>,
    span: Span,
    asked: RefCell<Vec<&'static str>>,
    /// Where there is one, the table is nobody's, and every question is written down in place of an answer.
    record: Option<Record>,
}

impl<'a, 'toml> Table<'a, 'toml> {
    /// What `read` asks of a table that holds nothing.
    fn recorded<T>(file: &File<'_>, read: impl FnOnce(&Table<'_, '_>) -> T) -> Value {
        let nothing = DeTable::new();
        let record = Some(Record::default());
        let table = Table { file, keys: &nothing, span: file.span(0..0), asked: RefCell::default(), record };
        read(&table);
        table.record.map_or(Value::Null, Record::object)
    }

    /// Writes down that a key was asked for; whether there is a record to write to.
    fn note(&self, key: &'static str, schema: impl FnOnce() -> Value) -> bool {
        if let Some(record) = &self.record {
            record.key(key, schema());
        }
        self.record.is_some()
    }

    /// Where the table stands.
    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The value of a key that must be there; a placeholder is never made up, so nothing where it is missing or wrong.
    pub(super) fn required<T: FromValue>(&self, key: &'static str) -> Option<Spanned<T>> {
        if self.record.is_some() || !self.has(key) {
            self.missing(key, &T::expected());
        }
        self.optional(key)
    }

    /// Whether a key is there, whatever its value. In a record every key is, so that what follows from it is asked for too.
    pub(super) fn has(&self, key: &'static str) -> bool {
        self.record.is_some() || self.find(key).is_some()
    }

    /// Tells that a key is missing, and what it would be.
    pub(super) fn missing(&self, key: &'static str, expected: &str) {
        if let Some(record) = &self.record {
            record.required(key, expected);
        } else if !self.has(key) {
            self.file.push(
                Diagnostic::error("missing-key", self.span(), format!("`{key}` is missing here"))
                    .help(format!("add `{key} = …`: {expected}")),
            );
        }
    }

    /// The value of a key that may be there.
    pub(super) fn optional<T: FromValue>(&self, key: &'static str) -> Option<Spanned<T>> {
        if self.note(key, schema::one::<T>) {
            return None;
        }
        let value = self.find(key)?;
        self.convert(key, value)
    }

    /// The values of a list that may be there; a lone value counts as a list of one.
    pub(super) fn list<T: FromValue>(&self, key: &'static str) -> Vec<Spanned<T>> {
        if self.note(key, schema::several::<T>) {
            return Vec::new();
        }
        match self.find(key) {
            None => Vec::new(),
            Some(value) => match value.get_ref() {
                DeValue::Array(values) => {
                    values.iter().filter_map(|value| self.convert(key, value)).collect()
                }
                _ => self.convert(key, value).into_iter().collect(),
            },
        }
    }

    /// The tables of `[[key]]`, each read with `read` and then checked for unknown keys.
    pub(super) fn tables<T>(&self, key: &'static str, read: impl Fn(&Table<'_, '_>) -> T) -> Vec<T> {
        if self.note(key, || schema::tables(&Self::recorded(self.file, &read))) {
            return Vec::new();
        }
        let Some(value) = self.find(key) else { return Vec::new() };
        let DeValue::Array(values) = value.get_ref() else {
            self.wrong(key, value, format!("it is a list of tables, each below a line `[[{key}]]`"));
            return Vec::new();
        };
        values
            .iter()
            .filter_map(|value| match value.get_ref() {
                DeValue::Table(table) => {
                    let table = Table {
                        file: self.file,
                        keys: table,
                        span: self.file.span(value.span()),
                        asked: RefCell::default(),
                        record: None,
                    };
                    let made = read(&table);
                    table.finish();
                    Some(made)
                }
                _ => {
                    self.wrong(key, value, format!("it is a list of tables, each below a line `[[{key}]]`"));
                    None
                }
            })
            .collect()
    }

    /// Every key and value of the table under `key`, whose keys are the author's own.
    pub(super) fn entries(&self, key: &'static str) -> Vec<(Spanned<String>, Entry)> {
        if self.note(key, schema::entries) {
            return Vec::new();
        }
        let Some(value) = self.find(key) else { return Vec::new() };
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(key, value, "it is a table: write it as `{ name = value }`".to_owned());
            return Vec::new();
        };
        table
            .iter()
            .map(|(name, value)| {
                let name = Spanned::new(name.get_ref().to_string(), self.file.span(name.span()));
                let entry = self.entry(&name.value, value);
                (name, entry)
            })
            .collect()
    }

    /// What is under a key of the author's own; what it may be is for whoever knows the key to say.
    fn entry(&self, key: &str, value: &TomlSpanned<DeValue<'toml>>) -> Entry {
        let span = self.file.span(value.span());
        match value.get_ref() {
            DeValue::String(text) => Entry::Word(Spanned::new(text.to_string(), span)),
            DeValue::Array(values) => Entry::Words(
                values.iter().filter_map(|value| self.convert::<String>(key, value)).collect(),
                span,
            ),
            other => match u32::from_value(other) {
                Some(number) => Entry::Number(Spanned::new(number, span)),
                None => Entry::Odd(Spanned::new(written(other), span)),
            },
        }
    }

    fn find(&self, key: &'static str) -> Option<&'a TomlSpanned<DeValue<'toml>>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        self.keys.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn convert<T: FromValue>(&self, key: &str, value: &TomlSpanned<DeValue<'_>>) -> Option<Spanned<T>> {
        match T::from_value(value.get_ref()) {
            Some(made) => Some(Spanned::new(made, self.file.span(value.span()))),
            None => {
                self.wrong(key, value, T::help(value.get_ref()));
                None
            }
        }
    }

    fn wrong(&self, key: &str, value: &TomlSpanned<DeValue<'_>>, help: String) {
        if let Some(mark) = value.get_ref().as_str().and_then(|text| text.chars().find(|c| turns(*c))) {
            self.file.push(
                Diagnostic::error(
                    "direction-mark",
                    self.file.span(value.span()),
                    format!(
                        "`{key}` has an invisible mark that turns the direction of writing: `U+{:04X}`",
                        u32::from(mark)
                    ),
                )
                .help("delete it"),
            );
            return;
        }
        if value.get_ref().as_str().is_some_and(|text| text.chars().any(is_mark)) {
            let message = format!("`{key}` has a character of private use, which means nothing to readers");
            self.file.push(
                Diagnostic::error("private-character", self.file.span(value.span()), message)
                    .help("delete it"),
            );
            return;
        }
        let written = written(value.get_ref());
        self.file.push(
            Diagnostic::error(
                "wrong-value",
                self.file.span(value.span()),
                format!("`{key}` cannot be {written}"),
            )
            .help(help),
        );
    }

    /// Tells every key that nobody asked for.
    fn finish(&self) {
        let asked = self.asked.borrow();
        for (name, _) in self.keys {
            let written = name.get_ref();
            if !asked.iter().any(|known| known == written) {
                self.file.push(
                    Diagnostic::error(
                        "unknown-key",
                        self.file.span(name.span()),
                        format!("there is no key `{}` here", shortened(written)),
                    )
                    .maybe_help(did_you_mean(written, asked.iter().copied())),
                );
            }
        }
    }
}

/// A value whose type its key decides later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A number of people.
    Number(Spanned<u32>),
    /// One word.
    Word(Spanned<String>),
    /// Several words, and where their list stands.
    Words(Vec<Spanned<String>>, Span),
    /// Something else, as it is written.
    Odd(Spanned<String>),
}

impl Entry {
    /// Where it stands.
    pub fn span(&self) -> &Span {
        match self {
            Self::Number(number) => &number.span,
            Self::Word(word) => &word.span,
            Self::Words(_, span) => span,
            Self::Odd(odd) => &odd.span,
        }
    }
}

/// A value as its author wrote it, in backticks, or what it is.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("`{}`", shortened(text)),
        DeValue::Integer(number) => format!("`{}`", number.as_str()),
        DeValue::Float(number) => format!("`{}`", number.as_str()),
        DeValue::Boolean(truth) => format!("`{truth}`"),
        DeValue::Datetime(date) => format!("`{date}`"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// What can be read from a TOML value.
pub(super) trait FromValue: Sized {
    /// What is expected, as a phrase behind "it is".
    fn expected() -> Cow<'static, str>;
    /// The value, if it fits.
    fn from_value(value: &DeValue<'_>) -> Option<Self>;
    /// What fits, as a JSON Schema; it may let pass what only a closer look refuses, but refuses nothing that fits.
    fn schema() -> Value;
    /// The way out where it does not fit.
    fn help(_: &DeValue<'_>) -> String {
        format!("it is {}", Self::expected())
    }
}

impl FromValue for String {
    fn expected() -> Cow<'static, str> {
        "text in quotes, not empty".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        value
            .as_str()
            .filter(|text| !text.trim().is_empty() && !text.chars().any(|c| turns(c) || is_mark(c)))
            .map(str::to_owned)
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": r"\S" })
    }
}

impl FromValue for u32 {
    fn expected() -> Cow<'static, str> {
        "a whole number from 0 to 4294967295".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        let number = value.as_integer()?;
        let digits = number.as_str().replace('_', "");
        Self::from_str_radix(digits.trim_start_matches('+'), number.radix()).ok()
    }
    fn schema() -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": Self::MAX })
    }
}

impl FromValue for bool {
    fn expected() -> Cow<'static, str> {
        "`true` or `false`".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        value.as_bool()
    }
    fn schema() -> Value {
        json!({ "type": "boolean" })
    }
}

impl FromValue for Slug {
    fn expected() -> Cow<'static, str> {
        "an id in quotes: lower-case letters without accents, digits, hyphens".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        Slug::new(value.as_str()?)
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": Self::MAX })
    }
}

/// Where an option of a tree leads.
pub(super) struct Way(pub(super) Slug);

impl FromValue for Way {
    fn expected() -> Cow<'static, str> {
        "the id of one question or end, in quotes: an option leads to one place, so write two options for two"
            .into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        Slug::from_value(value).map(Self)
    }
    fn schema() -> Value {
        Slug::schema()
    }
}

/// The name of a message.
pub(super) struct Message(pub(super) Slug);

impl FromValue for Message {
    fn expected() -> Cow<'static, str> {
        "the name of a message of catalogue.ftl, in quotes; the words for readers are there, in each language"
            .into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        Slug::from_value(value).map(Self)
    }
    fn schema() -> Value {
        Slug::schema()
    }
}

impl FromValue for Lang {
    fn expected() -> Cow<'static, str> {
        "a language tag in quotes, such as \"fr\" or \"pt-BR\"".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        Lang::new(value.as_str()?)
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$" })
    }
}

impl FromValue for Date {
    fn expected() -> Cow<'static, str> {
        "a date that exists: \"2020\", \"2020-04\" or \"2020-04-15\"".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        match value {
            DeValue::String(text) => Date::parse(text),
            DeValue::Datetime(date) => Date::parse(&date.to_string()),
            _ => None,
        }
    }
    fn schema() -> Value {
        // A date of TOML's own is text by the time that it meets a schema.
        json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })
    }
}

impl FromValue for Months {
    fn expected() -> Cow<'static, str> {
        "an age in quotes, such as \"18 months\" or \"2 years\"".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        Months::parse(value.as_str()?)
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": r"^\+?[0-9]+ (months?|years?)$" })
    }
}

/// A word out of a few: an enum, of which an author writes one value by its name.
pub trait Word: Copy + Eq + 'static {
    /// Every value, with its name.
    const ALL: &'static [(&'static str, Self)];

    /// Its name.
    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, value)| *value == self).map_or("", |(name, _)| name)
    }
}

/// The names of all values.
fn names<T: Word>() -> impl Iterator<Item = &'static str> {
    T::ALL.iter().map(|(name, _)| *name)
}

impl<T: Word> FromValue for T {
    fn expected() -> Cow<'static, str> {
        format!("one of {}", ticked(names::<T>())).into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        let written = value.as_str()?;
        T::ALL.iter().find(|(name, _)| *name == written).map(|(_, value)| *value)
    }
    fn schema() -> Value {
        json!({ "type": "string", "enum": names::<T>().collect::<Vec<_>>() })
    }
    fn help(value: &DeValue<'_>) -> String {
        let near = did_you_mean(value.as_str().unwrap_or_default(), names::<T>());
        near.unwrap_or_else(|| format!("it is {}", Self::expected()))
    }
}

/// How many people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Count {
    /// Nobody: the tool does not offer it.
    None,
    /// Some: the tool offers it, and for how many nobody says.
    Some,
    /// At most this many.
    AtMost(u32),
    /// No limit is known to be set.
    Unlimited,
}

/// As the catalogue writes it.
impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Some => f.write_str("some"),
            Self::AtMost(people) => write!(f, "{people}"),
            Self::Unlimited => f.write_str("unlimited"),
        }
    }
}

impl FromValue for Count {
    fn expected() -> Cow<'static, str> {
        "a number of people, \"unlimited\", \"some\" or \"none\"".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        match value.as_str() {
            Some("unlimited") => Some(Self::Unlimited),
            Some("some") => Some(Self::Some),
            Some("none") => Some(Self::None),
            Some(_) => None,
            None => u32::from_value(value).filter(|n| *n > 0).map(Self::AtMost),
        }
    }
    fn schema() -> Value {
        let number = json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX });
        json!({ "anyOf": [number, { "type": "string", "enum": ["unlimited", "some", "none"] }] })
    }
}

/// An address of the web, onion addresses included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(pub String);

impl FromValue for Address {
    fn expected() -> Cow<'static, str> {
        "an address in quotes that begins with https:// or http://".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        let text = value.as_str()?;
        let plain = !text.chars().any(|c| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"') || turns(c) || is_mark(c)
        });
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = host.split(['/', '?', '#']).next().unwrap_or("");
        (plain && host.contains('.') && !host.contains('@')).then(|| Self(text.to_owned()))
    }
    fn schema() -> Value {
        json!({
            "type": "string",
            "pattern": r#"^https?://[^/?#@\s<>"]*\.[^/?#@\s<>"]*([/?#][^\s<>"]*)?$"#,
        })
    }
}

/// Where the site stands, as it is written: `model` tells what keeps it from being an origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(pub String);

impl FromValue for BaseUrl {
    fn expected() -> Cow<'static, str> {
        "where the site stands, without a path, in quotes: \"https://brochure.example\"".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        String::from_value(value).map(Self)
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": r"^https?://[^/?#@\s]+/?$" })
    }
}

/// The onion of the site, as it is written: `model` tells what keeps it from being one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onion(pub String);

impl FromValue for Onion {
    fn expected() -> Cow<'static, str> {
        "the onion of the site, without a path, in quotes: \"http://….onion\", with 56 characters before `.onion`".into()
    }
    fn from_value(value: &DeValue<'_>) -> Option<Self> {
        String::from_value(value).map(Self)
    }
    fn schema() -> Value {
        json!({
            "type": "string",
            "pattern": r"^https?://([A-Za-z0-9-]+\.)*[A-Za-z2-7]{56}\.[Oo][Nn][Ii][Oo][Nn](:[0-9]+)?/?$",
        })
    }
}
