//! The shape of the open data: what stands in `catalogue.json`, and in a line of `catalogue.csv`.
//!
//! The comments are written for those who reuse the data: they become the descriptions of `catalogue.schema.json`. What is not known is left
//! out, and never null.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::base::date::Date;
use crate::model::claim::{Confidence, Count};
use crate::model::criterion::Combine;
use crate::model::tool::{Status, Verdict};
use crate::parse::criterion::Kind;
use crate::parse::table::Word;

/// What a brochure knows of tools: each claim with its date and its sources, and the claims that it took the place of.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Catalogue {
    /// The schema of this file, which stands beside it.
    #[serde(rename = "$schema")]
    pub(super) schema: &'static str,
    /// The title of the brochure.
    pub(super) title: ByLanguage,
    /// The day of the edition. What is `stale` is stale on this day.
    pub(super) edition: When,
    /// The languages of the brochure, in the order in which readers are offered them.
    pub(super) languages: Vec<String>,
    /// The language that the others are translated from. Words that are not translated yet are in this one.
    pub(super) source_language: String,
    /// After how many months a fact is to be re-checked, where its criterion says nothing else.
    pub(super) stale_after_months: u32,
    /// What is said of tools, and how two of them compare.
    pub(super) criteria: Vec<Criterion>,
    /// What kinds of tools there are.
    pub(super) kinds: Vec<Label>,
    /// What the brochure can think of a tool, best first.
    pub(super) verdicts: Vec<Label>,
    /// How alive a tool can be.
    pub(super) statuses: Vec<Label>,
    /// The tools, by id.
    pub(super) tools: Vec<Tool>,
    /// Figures that belong to no tool, by id.
    pub(super) figures: Vec<Figure>,
    /// Who says so, by id.
    pub(super) sources: Vec<Source>,
}

/// A column: what is said of every tool that it is known of.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Criterion {
    /// Its id, by which claims name it.
    pub(super) id: String,
    /// What its claims say. `capacity`: how many people, in theory and in practice. `scale`: one value of an ordered list, best first.
    /// `choice`: one value of a list without order. `set`: several values of a list.
    pub(super) kind: Spelt<Kind>,
    /// Its name.
    pub(super) label: ByLanguage,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) help: Option<ByLanguage>,
    /// The values that its claims can have, of a scale the best first; none for a capacity.
    pub(super) values: Vec<Label>,
    /// Whether it is a way of talking, so that one of the tools that a group uses together must offer it.
    pub(super) mode: bool,
    /// How tools that are used together are judged: `weakest`, as the worst of them; `any`, as the best of them.
    pub(super) combine: Spelt<Combine>,
    /// Whether readers are shown the weakest link of a stack by it, asked for or not.
    pub(super) security: bool,
    /// Whether its worse values are a burden: of tools that meet the same needs, those with better ones are listed first.
    pub(super) burden: bool,
    /// After how many months its claims are to be re-checked.
    pub(super) stale_after_months: u32,
}

/// An id, and what people call it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Label {
    /// The id.
    pub(super) id: String,
    /// The words.
    pub(super) label: ByLanguage,
}

/// A tool, and all that is claimed about it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Tool {
    /// Its id.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// Its other names, old ones too.
    pub(super) aliases: Vec<String>,
    /// The id of its kind.
    pub(super) kind: String,
    /// What the brochure thinks of it on the day of the edition.
    pub(super) verdict: Spelt<Verdict>,
    /// Whether it is alive.
    pub(super) status: Spelt<Status>,
    /// How it stood, newest first; nothing where nobody said anything but that it is alive.
    pub(super) statuses: Vec<StatusAt>,
    /// Its licence, as an SPDX expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) licence: Option<String>,
    /// Its own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<String>,
    /// Its page in the brochure, as an address that is relative to this file.
    pub(super) page: ByLanguage,
    /// All that is or was claimed about it, newest first.
    pub(super) claims: Vec<Claim>,
    /// Where it can be used.
    pub(super) servers: Vec<Place>,
    /// Where it is explained.
    pub(super) tutorials: Vec<Place>,
    /// Other pages about it.
    pub(super) links: Vec<Place>,
}

/// How a tool stood at a date.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct StatusAt {
    /// Whether it was alive.
    pub(super) is: Spelt<Status>,
    /// When that was so, or since when it is.
    pub(super) as_of: When,
    /// The ids of the sources that say so.
    pub(super) sources: Vec<String>,
    /// The id of the tool that takes its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) successor: Option<String>,
}

/// One fact about one tool, as its sources say it. A claim on a capacity has `theory`, `practice` or both, one on a scale or a choice
/// has `value`, and one on a set has `values`.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Claim {
    /// The id of the criterion that it is about.
    pub(super) criterion: String,
    /// How many people, as it is announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) theory: Option<People>,
    /// How many people, as it was found in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) practice: Option<People>,
    /// The value, one of its criterion's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
    /// The values, in the order of the criterion; an empty list says that none applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) values: Option<Vec<String>>,
    /// When it was true.
    pub(super) as_of: When,
    /// The ids of those who say so.
    pub(super) sources: Vec<String>,
    /// How sure it is. `high`: a primary source, or several that agree. `medium`: second hand, undated or inferred. `low`: weak or old.
    pub(super) confidence: Spelt<Confidence>,
    /// A condition on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<ByLanguage>,
    /// Whether it is among the newest on its criterion; if not, it is history.
    pub(super) current: bool,
    /// Of a current claim on a capacity, the half that a newer claim has taken the place of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) superseded: Option<Half>,
    /// Whether it is so old on the day of the edition that it is to be re-checked.
    pub(super) stale: bool,
    /// Whether it is current, and another current claim of the same month contradicts it.
    pub(super) disputed: bool,
}

/// Half of a capacity.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub(super) enum Half {
    Theory,
    Practice,
}

/// An address, with the date when it was last known to work.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Place {
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    /// Its address; it is not there where the address is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    /// Its language, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    /// When it was last known to work.
    pub(super) as_of: When,
    /// The ids of those who say so.
    pub(super) sources: Vec<String>,
    /// A condition on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<ByLanguage>,
    /// Whether it is so old on the day of the edition that it is to be re-checked.
    pub(super) stale: bool,
}

/// A figure that belongs to no tool: one number, or from `low` to `high`.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Figure {
    /// Its id.
    pub(super) id: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<ByLanguage>,
    /// The figure in words, with its unit.
    pub(super) text: ByLanguage,
    /// The lower number; the only one where there is one.
    pub(super) low: u32,
    /// The higher number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high: Option<u32>,
    /// When it was true.
    pub(super) as_of: When,
    /// The ids of those who say so.
    pub(super) sources: Vec<String>,
    /// How sure it is.
    pub(super) confidence: Spelt<Confidence>,
    /// After how many months it is to be re-checked; what does not age has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stale_after_months: Option<u32>,
    /// Whether it is so old on the day of the edition that it is to be re-checked.
    pub(super) stale: bool,
}

/// Who says so.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Source {
    /// Its id, by which claims name it.
    pub(super) id: String,
    /// Its title, in its own language.
    pub(super) title: String,
    /// Who wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) author: Option<String>,
    /// Its date; one that is not there shows none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<When>,
    /// When someone of the brochure last saw it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) seen: Option<When>,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    /// Its language, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    /// What must be known about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<ByLanguage>,
}

/// Words in each language of the brochure, by its BCP 47 tag.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub(super) struct ByLanguage(pub(super) BTreeMap<String, String>);

/// A number of people: at most so many, `unlimited` where no limit is known to be set, `some` where nobody says for how many, `none` where the tool does not offer it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum People {
    /// At most so many.
    AtMost(#[schemars(range(min = 1))] u32),
    /// No number.
    Word(NoNumber),
}

/// A capacity that is no number.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub(super) enum NoNumber {
    Unlimited,
    Some,
    None,
}

impl From<Count> for People {
    fn from(count: Count) -> Self {
        match count {
            Count::AtMost(number) => Self::AtMost(number),
            Count::Unlimited => Self::Word(NoNumber::Unlimited),
            Count::Some => Self::Word(NoNumber::Some),
            Count::None => Self::Word(NoNumber::None),
        }
    }
}

/// A date with the precision that is known.
#[derive(Debug)]
pub(super) struct When(pub(super) Date);

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A date with the precision that is known: a year, a month or a day.",
            "type": "string",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
        })
    }
}

/// A word out of a few, by its name.
#[derive(Debug)]
pub(super) struct Spelt<T>(pub(super) T);

impl<T: Word> Serialize for Spelt<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name())
    }
}

impl<T: Word> JsonSchema for Spelt<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        std::any::type_name::<T>().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<&str> = T::ALL.iter().map(|(name, _)| *name).collect();
        json_schema!({ "type": "string", "enum": names })
    }
}

/// A line of `catalogue.csv`: one claim. The file is that of RFC 4180, in UTF-8; its first line names the columns. Every cell is text, and one
/// that says nothing is empty. A cell that would begin with `=`, `+`, `-`, `@`, a tab or a line break has an apostrophe before it, since
/// spreadsheets would take it for a formula and run it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "CatalogueRow")]
pub(super) struct Row {
    /// The id of the tool.
    pub(super) tool: String,
    /// The name of the tool.
    pub(super) tool_name: String,
    /// The id of the criterion.
    pub(super) criterion: String,
    /// The value of a scale or a choice; the values of a set, with a space between two of them; empty for a capacity.
    pub(super) value: String,
    /// How many people, as it is announced: a number, `unlimited` or `none`.
    #[schemars(regex(pattern = r"^([1-9][0-9]*|unlimited|some|none)?$"))]
    pub(super) theory: String,
    /// How many people, as it was found in use: a number, `unlimited` or `none`.
    #[schemars(regex(pattern = r"^([1-9][0-9]*|unlimited|some|none)?$"))]
    pub(super) practice: String,
    /// When it was true: a year, a month or a day, as far as is known.
    pub(super) as_of: When,
    /// Whether it is among the newest on its criterion; if not, it is history.
    pub(super) current: Truth,
    /// Of a current claim on a capacity, the half that a newer claim has taken the place of: `theory`, `practice` or nothing.
    #[schemars(regex(pattern = r"^(theory|practice)?$"))]
    pub(super) superseded: String,
    /// Whether it is so old on the day of the edition that it is to be re-checked.
    pub(super) stale: Truth,
    /// Whether it is current, and another current claim of the same month contradicts it.
    pub(super) disputed: Truth,
    /// How sure it is.
    pub(super) confidence: Spelt<Confidence>,
    /// The ids of those who say so, with a space between two of them.
    pub(super) sources: String,
    /// The addresses of those who say so, with a space between two of them; a source without an address has none here.
    pub(super) source_urls: String,
}

/// Yes or no, as text.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub(super) enum Truth {
    True,
    False,
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }
}
