//! The schemas of what authors write: those in `.schemas` are the reader's own, and the two agree.
//!
//! `UPDATE=1 cargo test schemas` writes the files anew.

use std::collections::BTreeMap;
use std::fs;

use colportage::base::diag::Level;
use colportage::parse::schema;
use colportage::pipeline;
use colportage::source::Source;
use serde_json::{Value, json};

use crate::{cases, site};

fn schemas() -> BTreeMap<&'static str, Value> {
    schema::all().into_iter().collect()
}

/// The kind of file that stands at a path, by the patterns that the schemas have for titles.
fn kind<'a>(schemas: &'a BTreeMap<&str, Value>, path: &str) -> Option<&'a str> {
    let fits = |pattern: &str| {
        let (parts, wanted) = (path.split('/'), pattern.split('/'));
        path.split('/').count() == pattern.split('/').count()
            && parts.zip(wanted).all(|(part, wanted)| match wanted.split_once('*') {
                None => part == wanted,
                Some((start, end)) => part.starts_with(start) && part.ends_with(end),
            })
    };
    schemas.iter().find(|(_, schema)| fits(schema["title"].as_str().unwrap())).map(|(name, _)| *name)
}

/// The TOML of a file, or of its front matter, as JSON; dates become text, as they do in editors.
fn json(path: &str, text: &str) -> Option<Value> {
    let text = if path.ends_with(".md") { text.strip_prefix("+++\n")?.split("+++\n").next()? } else { text };
    toml::from_str::<toml::Table>(text).ok().map(|table| value(toml::Value::Table(table)))
}

fn value(of: toml::Value) -> Value {
    match of {
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(values) => values.into_iter().map(value).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, of)| (key, value(of))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

/// What a schema has against a value.
fn wrong(schema: &Value, value: &Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Every file of a brochure that has a schema: its path, the name of its schema, and what stands in it.
fn files(schemas: &BTreeMap<&'static str, Value>, source: &Source) -> Vec<(String, String, Value)> {
    source
        .iter()
        .filter_map(|(path, bytes)| {
            let kind = kind(schemas, path.as_str())?.to_owned();
            let value = json(path.as_str(), std::str::from_utf8(bytes).ok()?)?;
            Some((path.to_string(), kind, value))
        })
        .collect()
}

#[test]
fn the_schemas_in_the_project_are_those_of_the_reader() {
    let folder = site::root().join(".schemas");
    let update = std::env::var_os("UPDATE").is_some();
    let mut made = BTreeMap::new();
    for (name, schema) in schemas() {
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{name}");
        made.insert(format!("{name}.json"), format!("{schema:#}\n"));
    }
    if update {
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in &made {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let there: BTreeMap<String, String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    for (name, text) in &made {
        assert!(
            there.get(name) == Some(text),
            ".schemas/{name} is not what the reader asks for: UPDATE=1 cargo test schemas"
        );
    }
    assert_eq!(there.len(), made.len(), "nothing else stands in .schemas");
}

#[test]
fn every_toml_file_has_its_schema_in_an_editor() {
    let config: toml::Table =
        toml::from_str(&fs::read_to_string(site::root().join(".taplo.toml")).unwrap()).unwrap();
    let rules: BTreeMap<String, String> = config["rule"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| {
            let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
            (text(&rule["schema"]["path"]), text(&rule["include"][0]))
        })
        .collect();
    let wanted: BTreeMap<String, String> = schemas()
        .into_iter()
        .map(|(name, schema)| (name, schema["title"].as_str().unwrap().to_owned()))
        .filter(|(_, files)| files.ends_with(".toml"))
        .map(|(name, files)| (format!(".schemas/{name}.json"), format!("**/{files}")))
        .collect();
    assert_eq!(rules, wanted);
}

#[test]
fn every_file_of_the_brochure_fits_its_schema() {
    let schemas = schemas();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (path, kind, value) in files(&schemas, &site::real()) {
        assert_eq!(wrong(&schemas[kind.as_str()], &value), [""; 0], "{path}");
        *seen.entry(kind).or_default() += 1;
    }
    assert_eq!(seen.len(), schemas.len(), "each kind of file is there: {seen:?}");
}

#[test]
fn a_misspelt_key_is_refused_wherever_it_stands() {
    let schemas = schemas();
    let mut spoilt = 0;
    for (path, kind, value) in files(&schemas, &site::real()) {
        // The keys of needs are ids of criteria, which only a build knows.
        let place = tables("", &value).into_iter().find(|place| !place.ends_with("/needs")).unwrap();
        let mut broken = value.clone();
        broken.pointer_mut(&place).unwrap()["as-off"] = json!("2020");
        assert_ne!(wrong(&schemas[kind.as_str()], &broken), [""; 0], "{path} at {place}");
        spoilt += 1;
    }
    assert!(spoilt > 100);
}

/// The places of all tables in a value, itself too; the innermost first.
fn tables(at: &str, value: &Value) -> Vec<String> {
    let mut found: Vec<String> = match value {
        Value::Object(keys) => {
            keys.iter().flat_map(|(key, value)| tables(&format!("{at}/{key}"), value)).collect()
        }
        Value::Array(values) => {
            values.iter().enumerate().flat_map(|(i, value)| tables(&format!("{at}/{i}"), value)).collect()
        }
        _ => Vec::new(),
    };
    if value.is_object() {
        found.push(at.to_owned());
    }
    found
}

/// On every case: what a schema refuses the build refuses too, and no key that the build does not know gets past a schema.
#[test]
fn editors_and_builds_agree_on_every_case() {
    let schemas = schemas();
    let (mut fine, mut refused) = (0, 0);
    for case in cases::cases() {
        let source = cases::source(&fs::read_to_string(&case).unwrap());
        let built = pipeline::build(&source);
        for (path, kind, value) in files(&schemas, &source) {
            let told = |codes: &[&str]| {
                let errors = built.problems.iter().filter(|problem| problem.level == Level::Error);
                errors
                    .filter(|problem| problem.span.path.as_str() == path)
                    .any(|problem| codes.contains(&problem.code))
            };
            let wrong = wrong(&schemas[kind.as_str()], &value);
            if told(&["unknown-key"]) {
                assert_ne!(wrong, [""; 0], "{}: the schema lets {path} pass", case.display());
            }
            if wrong.is_empty() {
                fine += 1;
            } else {
                let codes = [
                    "unknown-file",
                    "unknown-key",
                    "missing-key",
                    "wrong-value",
                    "direction-mark",
                    "bad-base-url",
                    "bad-onion",
                ];
                assert!(told(&codes), "{}: only the schema refuses {path}: {wrong:#?}", case.display());
                refused += 1;
            }
        }
    }
    assert!(fine > 500 && refused > 10, "{fine} fine, {refused} refused");
}
