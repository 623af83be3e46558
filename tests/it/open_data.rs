//! The data that others reuse: whole, in the shape that its schema promises, and told apart from what is broken.

use std::collections::{BTreeMap, BTreeSet};

use colportage::base::path::OutPath;
use colportage::pipeline::Built;
use serde_json::{Value, json};

use crate::site;

/// The open data of a site.
struct Data {
    catalogue: Value,
    /// The lines of the CSV, each as an object by its columns.
    rows: Vec<Value>,
    columns: Vec<String>,
    schema: Value,
}

fn data(built: &Built) -> Data {
    let bytes = |name: &str| {
        built
            .output
            .as_ref()
            .unwrap()
            .get(&OutPath::new(name).unwrap())
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let mut reader = csv::Reader::from_reader(&bytes("catalogue.csv")[..]);
    let columns = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader
        .deserialize()
        .map(|row: Result<BTreeMap<String, String>, _>| serde_json::to_value(row.unwrap()).unwrap());
    Data {
        catalogue: serde_json::from_slice(bytes("catalogue.json")).unwrap(),
        rows: rows.collect(),
        columns,
        schema: serde_json::from_slice(bytes("catalogue.schema.json")).unwrap(),
    }
}

/// What is wrong with a value, where its schema is this one or a part of it.
fn wrong(schema: &Value, part: &str, value: &Value) -> Vec<String> {
    let mut root = schema.clone();
    if !part.is_empty() {
        root = json!({ "$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": part });
    }
    let validator = jsonschema::draft202012::new(&root).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

const ROW: &str = "#/$defs/CatalogueRow";

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

#[test]
fn the_data_have_the_shape_that_the_schema_promises() {
    let data = data(&site::built(&site::original()));
    assert!(jsonschema::draft202012::meta::is_valid(&data.schema));
    assert_eq!(wrong(&data.schema, "", &data.catalogue), [""; 0]);
    assert!(data.rows.len() > 400);
    for row in &data.rows {
        assert_eq!(wrong(&data.schema, ROW, row), [""; 0], "{row:#}");
    }
    let columns: Vec<&String> =
        data.schema["$defs"]["CatalogueRow"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(data.columns.iter().collect::<Vec<_>>(), columns);
}

#[test]
fn data_of_another_shape_are_refused() {
    let Data { catalogue, rows, schema, .. } = data(&site::built(&site::original()));
    let tool = list(&catalogue, "tools").iter().position(|tool| !list(tool, "claims").is_empty()).unwrap();
    for (at, key, broken) in [
        ("", "edition", json!("21 novembre 2026")),
        ("", "licence", json!("none that anybody gave")),
        ("/criteria/0", "kind", json!("number")),
        ("/tools/*", "verdict", json!("best")),
        ("/tools/*", "page", json!("fr/outils/x.html")),
        ("/tools/*", "website", json!(null)),
        ("/tools/*", "claims", json!([{ "criterion": "audio" }])),
        ("/tools/*/claims/0", "as_of", json!(2026)),
        ("/tools/*/claims/0", "theory", json!("many")),
        ("/tools/*/claims/0", "confidence", json!("certain")),
    ] {
        let mut spoilt = catalogue.clone();
        spoilt.pointer_mut(&at.replace('*', &tool.to_string())).unwrap()[key] = broken;
        assert_ne!(wrong(&schema, "", &spoilt), [""; 0], "{at}/{key}");
    }
    for (column, broken) in [
        ("current", "yes"),
        ("theory", "0"),
        ("as_of", ""),
        ("confidence", ""),
        ("extra", ""),
        ("superseded", "both"),
    ] {
        let mut spoilt = rows[0].clone();
        spoilt[column] = json!(broken);
        assert_ne!(wrong(&schema, ROW, &spoilt), [""; 0], "{column}");
    }
}

#[test]
fn every_claim_is_there_in_both_files_with_its_date_and_its_sources() {
    let built = site::built(&site::original());
    let data = data(&built);
    let known: BTreeSet<&str> =
        list(&data.catalogue, "sources").iter().map(|source| source["id"].as_str().unwrap()).collect();
    let claims: Vec<(&Value, &Value)> = list(&data.catalogue, "tools")
        .iter()
        .flat_map(|tool| list(tool, "claims").iter().map(move |claim| (tool, claim)))
        .collect();
    assert_eq!(claims.len(), built.counts.claims);
    assert_eq!(data.rows.len(), built.counts.claims);
    for ((tool, claim), row) in claims.into_iter().zip(&data.rows) {
        for (column, wanted) in [
            ("tool", &tool["id"]),
            ("criterion", &claim["criterion"]),
            ("as_of", &claim["as_of"]),
            ("confidence", &claim["confidence"]),
        ] {
            assert_eq!(&row[column], wanted, "{row:#}");
        }
        for column in ["current", "stale", "disputed"] {
            assert_eq!(row[column], claim[column].to_string(), "{row:#}");
        }
        let sources: Vec<&str> =
            list(claim, "sources").iter().map(|source| source.as_str().unwrap()).collect();
        assert!(!sources.is_empty() && sources.iter().all(|source| known.contains(source)), "{claim:#}");
        assert_eq!(row["sources"], sources.join(" "));
    }
}

#[test]
fn what_was_said_before_is_there_behind_what_holds_today() {
    let data = data(&site::built(&site::original()));
    let mut told = 0;
    for tool in list(&data.catalogue, "tools") {
        for criterion in list(&data.catalogue, "criteria") {
            let claims: Vec<&Value> =
                list(tool, "claims").iter().filter(|claim| claim["criterion"] == criterion["id"]).collect();
            let history = claims.iter().filter(|claim| claim["current"] == false).count();
            assert!(claims.is_empty() || history < claims.len(), "{}: something holds", tool["id"]);
            assert!(claims.first().is_none_or(|newest| newest["current"] == true));
            for claim in &claims {
                assert!(claim["disputed"] == false || claim["current"] == true, "history is no dispute");
            }
            told += history;
        }
    }
    assert!(told > 0, "the real brochure has a history");
}

#[test]
fn the_pages_that_the_data_name_are_there_and_the_sources_link_to_the_data() {
    let built = site::built(&site::original());
    let output = built.output.as_ref().unwrap();
    for tool in list(&data(&built).catalogue, "tools") {
        for page in tool["page"].as_object().unwrap().values() {
            assert!(output.get(&OutPath::new(page.as_str().unwrap()).unwrap()).is_some(), "{page}");
        }
    }
    let page = output.get(&OutPath::new("fr/sources.html").unwrap()).unwrap();
    let page = std::str::from_utf8(page).unwrap();
    for name in ["catalogue.json", "catalogue.csv", "catalogue.schema.json"] {
        assert!(page.contains(&format!("href=../{name}")), "no link to {name}");
    }
}

#[test]
fn a_catalogue_that_claims_nothing_has_data_all_the_same() {
    let mut source = site::smallest();
    site::put(
        &mut source,
        "catalogue/tools/ant.toml",
        b"name = \"Ant\"\nkind = \"meeting\"\nverdict = \"listed\"\n",
    );
    let Data { catalogue, rows, columns, schema } = data(&site::built(&source));
    assert_eq!(wrong(&schema, "", &catalogue), [""; 0]);
    assert_eq!((rows.len(), columns.len()), (0, 14), "the names of the columns stand there alone");
}
