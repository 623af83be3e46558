//! The facts, for others to reuse: `catalogue.json` with everything, `catalogue.csv` with a line a claim, and the schema of both.
//!
//! The JSON is indented, one value a line, so that people can read it and two editions can be compared. The CSV is that of RFC 4180: commas,
//! quotes where they are needed, lines that end with CRLF, and UTF-8.

mod shape;

use std::collections::BTreeMap;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::{Value as Json, json};

use super::assets::File;
use super::claim;
use super::draft::{Draft, Maker};
use super::route::{Place, Routes};
use super::view::Link;
use super::voice::Voice;
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::Brochure;
use crate::model::claim::{Claim, Count, Current, Half, Value};
use crate::model::criterion::{Criterion, Kind};
use crate::model::figure::Figure;
use crate::model::source::Citation;
use crate::model::tool::{self, Status, Tool, Verdict};
use crate::parse::criterion as raw;
use crate::parse::table::Word;
use shape::{ByLanguage, Catalogue, Label, Row, Spelt, When};

const JSON: &str = "catalogue.json";
const CSV: &str = "catalogue.csv";
const SCHEMA: &str = "catalogue.schema.json";

/// The three files, at the root of the site.
pub(super) fn files(brochure: &Brochure, routes: &Routes, voices: &BTreeMap<&Lang, Voice<'_>>) -> Vec<File> {
    let clerk = Clerk { brochure, routes, voices };
    let schema = schema();
    let made = [
        (JSON, lines(&clerk.catalogue())),
        (CSV, csv(&columns(&schema), &clerk.rows())),
        (SCHEMA, lines(&schema)),
    ];
    made.into_iter().map(|(name, bytes)| (path(name), bytes.into())).collect()
}

/// The links to the files, for the page of sources; what is easiest to open comes first. A copy of one language alone, which does not hold
/// them, leads to the site's, if that has an address.
pub(super) fn links(draft: &Draft<'_>) -> Vec<Link> {
    [(CSV, "data-csv"), (JSON, "data-json"), (SCHEMA, "data-schema")]
        .into_iter()
        .filter_map(|(name, words)| {
            let Maker { brochure, form, voice, .. } = draft.make;
            let href = match form.alone() {
                None => draft.path.to(&path(name)),
                Some(_) => form.address(&brochure.site, &path(name))?,
            };
            Some(Link { title: voice.say(words), href, current: false })
        })
        .collect()
}

fn path(name: &str) -> OutPath {
    match OutPath::new(name) {
        Ok(path) => path,
        Err(why) => unreachable!("{name} {}", why.0),
    }
}

/// A value as JSON, indented, with a line end at its end.
fn lines(value: &impl serde::Serialize) -> Vec<u8> {
    match serde_json::to_vec_pretty(value) {
        Ok(mut bytes) => {
            bytes.push(b'\n');
            bytes
        }
        // Only maps whose keys are no text, and files that are full, can be refused.
        Err(why) => unreachable!("{why}"),
    }
}

/// Rows as CSV below the names of their columns.
fn csv(columns: &[&str], rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let written =
        writer.write_record(columns).and_then(|()| rows.iter().try_for_each(|row| writer.serialize(row)));
    match (written, writer.into_inner()) {
        (Ok(()), Ok(bytes)) => bytes,
        // A row has as many cells as there are columns, and memory takes them all.
        (Err(why), _) => unreachable!("{why}"),
        (_, Err(why)) => unreachable!("{why}"),
    }
}

/// The schema of `catalogue.json`; that of a row of `catalogue.csv` is `CatalogueRow` among its definitions.
fn schema() -> Schema {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(tidy))
        .into_generator();
    generator.subschema_for::<Row>();
    generator.into_root_schema_for::<Catalogue>()
}

/// Takes out of a schema what belongs to Rust: the width of integers, which is no format that JSON Schema knows, the line ends of comments,
/// and the null that an `Option` could be but never is.
fn tidy(schema: &mut Schema) {
    schema.remove("format");
    if let Some(Json::String(text)) = schema.get_mut("description") {
        *text = text.replace('\n', " ");
    }
    for key in ["type", "enum"] {
        if let Some(Json::Array(words)) = schema.get_mut(key) {
            words.retain(|word| !word.is_null() && word != "null");
        }
    }
    if let Some(Json::Array(types)) = schema.get("type")
        && let [one] = &types[..]
    {
        schema.insert("type".to_owned(), one.clone());
    }
    if let Some(Json::Array(choices)) = schema.get("anyOf")
        && let [Json::Object(one), other] = &choices[..]
        && *other == json!({ "type": "null" })
    {
        let one = one.clone();
        schema.remove("anyOf");
        schema.ensure_object().extend(one);
    }
}

/// The columns of the CSV: what the schema says of a row, in its order.
fn columns(schema: &Schema) -> Vec<&str> {
    let properties = schema.pointer("/$defs/CatalogueRow/properties").and_then(|row| row.as_object());
    properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str)).collect()
}

/// Writes the data down: the brochure in all of its languages.
struct Clerk<'a> {
    brochure: &'a Brochure,
    routes: &'a Routes,
    voices: &'a BTreeMap<&'a Lang, Voice<'a>>,
}

/// A claim among the others on its criterion.
struct Standing<'a> {
    claim: &'a Claim,
    current: bool,
    superseded: Option<Half>,
    stale: bool,
    disputed: bool,
}

impl<'a> Clerk<'a> {
    fn catalogue(&self) -> Catalogue {
        let Brochure { site, criteria, tools, figures, sources, .. } = self.brochure;
        let mut kinds: Vec<&Slug> = tools.values().map(|tool| &tool.kind.value).collect();
        kinds.sort();
        kinds.dedup();
        Catalogue {
            schema: SCHEMA,
            title: self.say(site.title.value.as_str()),
            edition: When(site.edition),
            languages: site.languages.iter().map(ToString::to_string).collect(),
            source_language: site.original.to_string(),
            stale_after_months: site.stale_after.0,
            criteria: criteria.iter().map(|criterion| self.criterion(criterion)).collect(),
            kinds: kinds.into_iter().map(|kind| self.label("kind", kind.as_str())).collect(),
            verdicts: Verdict::ALL.iter().map(|(name, _)| self.label("verdict", name)).collect(),
            statuses: Status::ALL.iter().map(|(name, _)| self.label("status", name)).collect(),
            tools: tools.values().map(|tool| self.tool(tool)).collect(),
            figures: figures.values().map(|figure| self.figure(figure)).collect(),
            sources: sources.values().map(|source| self.source(source)).collect(),
        }
    }

    fn criterion(&self, criterion: &Criterion) -> shape::Criterion {
        let Criterion { id, kind, mode, combine, security, burden, stale_after, span: _ } = criterion;
        let spelt = match kind {
            Kind::Capacity => raw::Kind::Capacity,
            Kind::Scale(_) => raw::Kind::Scale,
            Kind::Choice(_) => raw::Kind::Choice,
            Kind::Set(_) => raw::Kind::Set,
        };
        let values = kind.values().iter();
        shape::Criterion {
            id: id.to_string(),
            kind: Spelt(spelt),
            label: self.say(&format!("criterion-{id}")),
            help: self.say_if(&format!("criterion-{id}.help")),
            values: values
                .map(|value| Label {
                    id: value.to_string(),
                    label: self.by_language(|voice| claim::label(voice, id, value)),
                })
                .collect(),
            mode: *mode,
            combine: Spelt(*combine),
            security: *security,
            burden: *burden,
            stale_after_months: stale_after.unwrap_or(self.brochure.site.stale_after).0,
        }
    }

    fn tool(&self, tool: &Tool) -> shape::Tool {
        let Tool {
            id,
            path: _,
            name,
            aliases,
            kind,
            verdict,
            licence,
            website,
            standings,
            claims: _,
            servers,
            tutorials,
            links,
            texts: _,
        } = tool;
        let places = |places: &[tool::Place]| places.iter().map(|place| self.place(place)).collect();
        shape::Tool {
            id: id.to_string(),
            name: name.clone(),
            aliases: aliases.clone(),
            kind: kind.value.to_string(),
            verdict: Spelt(*verdict),
            status: Spelt(tool.status()),
            statuses: standings
                .iter()
                .map(|standing| shape::StatusAt {
                    is: Spelt(standing.is),
                    as_of: When(standing.as_of),
                    sources: standing.sources.iter().map(ToString::to_string).collect(),
                    successor: standing.successor.as_ref().map(ToString::to_string),
                })
                .collect(),
            licence: licence.clone(),
            website: website.clone(),
            page: self
                .by_language(|voice| self.routes.path(voice.lang(), &Place::Tool(id.clone())).to_string()),
            claims: self.standings(tool).into_iter().map(|standing| self.claim(&standing)).collect(),
            servers: places(servers),
            tutorials: places(tutorials),
            links: places(links),
        }
    }

    /// Every claim of a tool, newest first, and how it stands among the others.
    fn standings(&self, tool: &'a Tool) -> Vec<Standing<'a>> {
        let site = &self.brochure.site;
        tool.claims
            .iter()
            .map(|claim| {
                let limit =
                    self.brochure.criterion(&claim.criterion).and_then(|criterion| criterion.stale_after);
                let now = tool.current(&claim.criterion);
                let current = now.claims.iter().any(|one| std::ptr::eq(*one, claim));
                Standing {
                    claim,
                    current,
                    superseded: if current { superseded(&now, claim) } else { None },
                    stale: site.is_stale(claim.as_of, limit),
                    disputed: current
                        && now.claims.iter().any(|other| {
                            other.as_of.same_month(claim.as_of) && other.value.contradicts(&claim.value)
                        }),
                }
            })
            .collect()
    }

    fn claim(&self, standing: &Standing<'_>) -> shape::Claim {
        let Standing { claim, current, superseded, stale, disputed } = standing;
        let (one, many) = match &claim.value {
            Value::Capacity { .. } => (None, None),
            Value::One(one) => (Some(one.to_string()), None),
            Value::Many(many) => (None, Some(strings(many))),
        };
        shape::Claim {
            criterion: claim.criterion.to_string(),
            theory: claim.value.half(Half::Theory).map(Into::into),
            practice: claim.value.half(Half::Practice).map(Into::into),
            value: one,
            values: many,
            as_of: When(claim.as_of),
            sources: strings(&claim.sources),
            confidence: Spelt(claim.confidence),
            note: claim.note.as_ref().map(|note| self.say(note.value.as_str())),
            current: *current,
            superseded: superseded.map(|half| match half {
                Half::Theory => shape::Half::Theory,
                Half::Practice => shape::Half::Practice,
            }),
            stale: *stale,
            disputed: *disputed,
        }
    }

    fn place(&self, place: &tool::Place) -> shape::Place {
        let tool::Place { name, url, language, as_of, sources, note, span: _ } = place;
        shape::Place {
            name: name.clone(),
            url: url.clone(),
            language: language.as_ref().map(ToString::to_string),
            as_of: When(*as_of),
            sources: strings(sources),
            note: note.as_ref().map(|note| self.say(note.value.as_str())),
            stale: self.brochure.site.is_stale(*as_of, None),
        }
    }

    fn figure(&self, figure: &Figure) -> shape::Figure {
        let Figure { id, low, high, as_of, sources, stale_after, confidence, span: _ } = figure;
        shape::Figure {
            id: id.to_string(),
            about: self.say_if(&format!("figure-{id}.about")),
            text: self.by_language(|voice| claim::figure(voice, figure)),
            low: *low,
            high: *high,
            as_of: When(*as_of),
            sources: strings(sources),
            confidence: Spelt(*confidence),
            stale_after_months: stale_after.map(|limit| limit.0),
            stale: claim::figure_stale(self.brochure, figure),
        }
    }

    fn source(&self, source: &Citation) -> shape::Source {
        let Citation { id, title, author, date, url, language, seen, note, span: _ } = source;
        shape::Source {
            id: id.to_string(),
            title: title.clone(),
            author: author.clone(),
            date: date.map(When),
            seen: seen.map(When),
            url: url.clone(),
            language: language.as_ref().map(ToString::to_string),
            note: note.as_ref().map(|note| self.say(note.value.as_str())),
        }
    }

    /// A line a claim, tool by tool.
    fn rows(&self) -> Vec<Row> {
        let of =
            |tool: &'a Tool| self.standings(tool).into_iter().map(move |standing| self.row(tool, &standing));
        self.brochure.tools.values().flat_map(of).collect()
    }

    fn row(&self, tool: &Tool, standing: &Standing<'_>) -> Row {
        let Standing { claim, current, superseded, stale, disputed } = standing;
        let half = |half| claim.value.half(half).map_or_else(String::new, people);
        let urls = claim.sources.iter().filter_map(|id| self.brochure.sources.get(id)?.url.clone());
        Row {
            tool: tool.id.to_string(),
            tool_name: harmless(&tool.name),
            criterion: claim.criterion.to_string(),
            value: match &claim.value {
                Value::Capacity { .. } => String::new(),
                Value::One(one) => one.to_string(),
                Value::Many(many) => strings(many).join(" "),
            },
            theory: half(Half::Theory),
            practice: half(Half::Practice),
            as_of: When(claim.as_of),
            current: (*current).into(),
            superseded: match superseded {
                None => String::new(),
                Some(Half::Theory) => "theory".to_owned(),
                Some(Half::Practice) => "practice".to_owned(),
            },
            stale: (*stale).into(),
            disputed: (*disputed).into(),
            confidence: Spelt(claim.confidence),
            sources: strings(&claim.sources).join(" "),
            source_urls: harmless(&urls.collect::<Vec<_>>().join(" ")),
        }
    }

    /// A word of the catalogue, as its kind of thing is called in the messages.
    fn label(&self, thing: &str, id: &str) -> Label {
        let key = format!("{thing}-{id}");
        // No page needs the words of a status that nothing has.
        let label = self.by_language(|voice| voice.say_if(&key).unwrap_or_else(|| id.to_owned()));
        Label { id: id.to_owned(), label }
    }

    fn say(&self, key: &str) -> ByLanguage {
        self.by_language(|voice| voice.say(key))
    }

    /// A message that need not be there; if it is, no language is without it.
    fn say_if(&self, key: &str) -> Option<ByLanguage> {
        self.voices.values().all(|voice| voice.words().has(key)).then(|| self.say(key))
    }

    fn by_language(&self, say: impl Fn(&Voice<'_>) -> String) -> ByLanguage {
        ByLanguage(self.voices.iter().map(|(lang, voice)| (lang.to_string(), say(voice))).collect())
    }
}

/// The half of a current capacity that a newer claim has taken the place of.
fn superseded(now: &Current<'_>, claim: &Claim) -> Option<Half> {
    [Half::Theory, Half::Practice]
        .into_iter()
        .find(|half| claim.value.half(*half).is_some() && !now.holds(claim, *half))
}

fn people(count: Count) -> String {
    match count {
        Count::AtMost(number) => number.to_string(),
        Count::Unlimited => "unlimited".to_owned(),
        Count::Some => "some".to_owned(),
        Count::None => "none".to_owned(),
    }
}

fn strings(ids: &[Slug]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// Text for a cell. Spreadsheets run what begins like a formula, and names come from strangers (OWASP, "CSV Injection"); an apostrophe
/// before it makes it text.
fn harmless(text: &str) -> String {
    const FORMULAS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.starts_with(FORMULAS) { format!("'{text}") } else { text.to_owned() }
}
