//! Which module may use which: the arrows of the program, held.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use colportage::check::RULES;
use colportage::parse::theme::BUILT_IN;

use crate::{cases, site};

/// Module → the modules it may use. A folder's own parts are free to use one another.
const TABLE: [(&str, &str); 15] = [
    ("base", ""),
    ("doc", "base"),
    // Words are typeset as they are said.
    ("words", "base doc"),
    ("source", "base"),
    ("output", "base"),
    ("parse", "base doc source"),
    ("model", "base doc words parse"),
    ("check", "base doc parse model"),
    ("plan", "base doc words parse model"),
    // Not `model`: a theme depends on views only.
    ("render", "base words output parse plan"),
    // Not `model` either: what is handed over is what the pages show.
    ("editions", "base doc words output plan render"),
    ("pipeline", "base doc words source output parse model check plan render editions"),
    // Files of the source become files of the source: nothing of pages.
    ("translate", "base source parse model"),
    ("hosting", "base"),
    ("cli", "base source output parse model check plan editions pipeline translate hosting"),
];

/// Every Rust file below `src/`, with its path from there.
fn files() -> Vec<(String, String)> {
    let src = site::root().join("src");
    let paths =
        walkdir::WalkDir::new(&src).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let rust = paths.filter(|path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs"));
    rust.map(|path| {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    })
    .collect()
}

/// The module that a file belongs to.
fn module(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The modules that a text uses, as `crate::x` or in `use crate::{x, y}`.
fn used(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, found) in text.match_indices("crate::") {
        let rest = &text[at + found.len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split("};").next().unwrap();
            used.extend(list.split(',').map(|part| part.trim().split("::").next().unwrap().to_owned()));
        } else {
            used.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    used
}

#[test]
fn no_module_uses_one_that_comes_after_it() {
    let table: BTreeMap<&str, Vec<&str>> =
        TABLE.into_iter().map(|(module, may)| (module, may.split_whitespace().collect())).collect();
    let mut wrong = Vec::new();
    for (file, text) in files() {
        let module = module(&file);
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some(may) = table.get(module) else {
            wrong.push(format!("{file}: `{module}` is not in the table"));
            continue;
        };
        for other in used(&text) {
            if other != module && table.contains_key(other.as_str()) && !may.contains(&other.as_str()) {
                wrong.push(format!("{file}: `{module}` may not use `{other}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_finds_a_forbidden_arrow() {
    assert!(used("use crate::{model, plan::view};").contains("model"));
    assert!(used("fn f() { crate::model::build() }").contains("model"));
}

#[test]
fn the_map_names_every_module_in_its_order() {
    let lib = fs::read_to_string(site::root().join("src/lib.rs")).unwrap();
    let declared: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';')))
        .collect();
    let mapped: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("//! | [`").and_then(|rest| rest.split('`').next()))
        .collect();
    let tabled: Vec<&str> = TABLE.iter().map(|(module, _)| *module).collect();
    assert_eq!(declared, mapped);
    assert_eq!(declared, tabled);
}

#[test]
fn every_file_says_what_it_is() {
    let rules: Vec<String> =
        RULES.iter().map(|rule| format!("check/{}.rs", rule.name.replace('-', "_"))).collect();
    for (file, text) in files() {
        // A rule explains itself in its `explain`, for users and readers alike.
        assert!(text.starts_with("//!") || rules.contains(&file), "{file} does not begin with `//!`");
    }
}

#[test]
fn languages_are_named_in_typography_alone() {
    for (file, text) in files() {
        let code: String = text
            .split("#[cfg(test)]")
            .next()
            .unwrap()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for lang in ["\"fr\"", "\"en\"", "\"es\"", "\"ar\""] {
            assert!(file == "doc/typography.rs" || !code.contains(lang), "{file} names the language {lang}");
        }
    }
}

#[test]
fn every_rule_is_in_the_list_with_a_reason_and_a_case() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let listed = names.clone();
    names.sort_unstable();
    assert_eq!(names, listed, "the rules are in the order of their names");
    let here: BTreeSet<String> = files()
        .into_iter()
        .filter_map(|(file, _)| {
            file.strip_prefix("check/").and_then(|name| name.strip_suffix(".rs")).map(str::to_owned)
        })
        .filter(|name| name != "mod")
        .map(|name| name.replace('_', "-"))
        .collect();
    assert_eq!(here, names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>());
    let pages: Vec<String> = cases::cases().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    for rule in &RULES {
        assert!(rule.explain.split_whitespace().count() > 10, "`{}` explains nothing", rule.name);
        let shown = format!("[{}]", rule.name);
        assert!(pages.iter().any(|page| page.contains(&shown)), "no case shows `{}`", rule.name);
    }
}

#[test]
fn every_problem_has_a_case() {
    let mut codes = BTreeSet::new();
    for (file, text) in files() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        for start in ["Diagnostic::error(", "Diagnostic::warning(", "self.problem("] {
            for (at, _) in code.match_indices(start) {
                let rest = code[at + start.len()..].trim_start();
                if let Some(name) = rest.strip_prefix('"') {
                    codes.insert((name.split('"').next().unwrap().to_owned(), file.clone()));
                }
            }
        }
    }
    let mut shown: String = cases::cases().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    // Problems of the disk need a disk, and huge ones no page to read.
    for file in ["disk.rs", "limits.rs", "pictures.rs"] {
        shown += &fs::read_to_string(site::root().join("tests/it").join(file)).unwrap();
    }
    let missing: Vec<_> = codes
        .into_iter()
        .filter(|(code, _)| !shown.contains(&format!("[{code}]")) && !shown.contains(&format!("\"{code}\"")))
        .collect();
    assert!(missing.is_empty(), "no case shows these: {missing:#?}");
}

#[test]
fn the_whole_theme_is_in_the_program() {
    let theme = site::root().join("themes/default");
    let there: BTreeSet<String> = walkdir::WalkDir::new(&theme)
        .into_iter()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(&theme).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    let built_in: BTreeSet<String> = BUILT_IN.iter().map(|(path, _)| (*path).to_owned()).collect();
    // What the translations of the interface were made from is for translators.
    let for_pages: BTreeSet<String> =
        there.into_iter().filter(|path| !path.starts_with("locales/originals/")).collect();
    assert_eq!(built_in, for_pages);
}
