//! One changed fact in one file of the real brochure, and all the advice that no longer holds.
//!
//! A break is `tests/breaks/<name>.md`: a sentence as its title, then two blocks.
//!
//! | info string | meaning |
//! |---|---|
//! | `diff catalogue/tools/x.toml` | lines of that file that go (`-`), and those that come in their place (`+`) |
//! | `errors` | every error of the broken brochure, and no other |
//!
//! When the catalogue moves on, a break may ask for other lines: mend its `diff` by hand. `UPDATE=1 cargo test breaks` writes the `errors` anew;
//! read the diff before you believe it: each line is advice that would have been wrong, and a line that is missing is advice that still is.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use colportage::base::diag::Level;
use colportage::pipeline;
use colportage::source::Source;

use crate::site;

/// The errors of a brochure, a line each.
fn errors(source: &Source) -> String {
    let problems = pipeline::build(source).problems;
    let errors = problems.iter().filter(|problem| problem.level == Level::Error);
    errors.fold(String::new(), |mut lines, problem| {
        let _ = writeln!(lines, "{}: {}", problem.code, problem.message);
        lines
    })
}

/// What stands in a block, between its fence and the next.
fn block<'a>(page: &'a str, info: &str) -> (&'a str, &'a str) {
    let start =
        page.find(&format!("```{info}")).unwrap_or_else(|| panic!("no block {info}")) + 3 + info.len();
    let (name, rest) = page[start..].split_once('\n').unwrap();
    (name.trim(), rest.split_once("```").unwrap().0)
}

/// The brochure with the lines of a break.
fn broken(source: &Source, page: &str, name: &str) -> Source {
    let (file, diff) = block(page, "diff");
    let side = |sign: char| -> String {
        diff.lines().filter_map(|line| line.strip_prefix(sign)).map(|line| format!("{line}\n")).collect()
    };
    let (from, to) = (side('-'), side('+'));
    let (_, bytes) = source.iter().find(|(path, _)| path.as_str() == file).unwrap();
    let text = std::str::from_utf8(bytes).unwrap();
    assert_eq!(text.matches(&from).count(), 1, "{name}: {file} does not have this once:\n{from}");
    let mut broken = source.clone();
    site::put(&mut broken, file, text.replace(&from, &to).as_bytes());
    broken
}

fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> =
        fs::read_dir(site::root().join("tests/breaks")).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    pages
}

#[test]
fn one_changed_fact_is_told_at_every_answer_and_path_that_it_breaks_and_at_no_other() {
    let source = site::original();
    let mut failed = String::new();
    for path in pages() {
        let page = fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy();
        let expected = block(&page, "errors").1;
        let told = errors(&broken(&source, &page, &name));
        if told == expected {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            let page = page.replace(&format!("```errors\n{expected}```"), &format!("```errors\n{told}```"));
            fs::write(&path, page).unwrap();
        } else {
            let _ = write!(failed, "\n=== {name}\n- {expected}\n+ {told}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn the_brochure_as_it_is_recommends_nothing_that_falls_short() {
    assert_eq!(errors(&site::original()), "");
}

#[test]
fn there_are_breaks_that_tell_something_and_breaks_that_tell_nothing() {
    let told = pages()
        .iter()
        .filter(|path| !block(&fs::read_to_string(path).unwrap(), "errors").1.is_empty())
        .count();
    assert!(told >= 6 && told < pages().len(), "{told} of {}", pages().len());
}
