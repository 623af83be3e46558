//! Sizes that nobody meant: too long to be a case that one reads.

use std::fmt::Write;

use colportage::pipeline;

use crate::site;

/// The codes of the problems of the smallest brochure with one more file.
fn codes(path: &str, text: &str) -> Vec<&'static str> {
    let mut source = site::smallest();
    site::put(&mut source, path, text.as_bytes());
    pipeline::build(&source).problems.iter().map(|problem| problem.code).collect()
}

/// A tree of questions with two options each: `first` leads on, `second` where `second` says.
fn tree(questions: usize, second: impl Fn(usize) -> String) -> String {
    let mut tree = "first = \"q0\"\n".to_owned();
    for n in 0..questions {
        let (next, other) = (n + 1, second(n));
        let _ = write!(
            tree,
            "[[question]]\nid = \"q{n}\"\n[[question.option]]\nid = \"first\"\ngo = \"q{next}\"\n\
             [[question.option]]\nid = \"second\"\ngo = \"{other}\"\nneeds = {{ audio = {} }}\n",
            n + 1
        );
    }
    let _ = write!(tree, "[[end]]\nid = \"q{questions}\"\nstack = [\"ant\"]\n");
    tree
}

#[test]
fn a_tree_of_ten_thousand_questions_in_a_row_is_refused_and_overflows_nothing() {
    let codes = codes("catalogue/decisions/long.toml", &tree(10_000, |_| "q10000".to_owned()));
    assert_eq!(codes.iter().filter(|code| **code == "too-many-paths").count(), 2, "too many, and too long");
}

#[test]
fn a_tree_of_ten_thousand_questions_in_a_circle_is_refused_and_overflows_nothing() {
    assert!(
        codes("catalogue/decisions/round.toml", &tree(10_000, |_| "q0".to_owned()))
            .contains(&"endless-decision")
    );
}

#[test]
fn a_tree_of_a_million_paths_is_counted_and_never_walked() {
    let tree = tree(20, |n| format!("q{}", n + 1));
    let mut source = site::smallest();
    site::put(&mut source, "catalogue/decisions/wide.toml", tree.as_bytes());
    let problems = pipeline::build(&source).problems;
    let told = problems.iter().find(|problem| problem.code == "too-many-paths").unwrap();
    assert_eq!(told.message, "decision `wide` has 1048576 paths, more than the 5000 that can be pages");
}

#[test]
fn a_text_nested_without_end_is_refused() {
    for deep in [">".repeat(100_000), "- ".repeat(50_000), "*_".repeat(50_000), "[".repeat(100_000)] {
        let text = format!("+++\ntitle = \"x\"\nsummary = \"x\"\n+++\n{deep} x\n");
        // Refused or read, it ends; some of these are no nesting at all to Markdown.
        codes("content/fr/chapters/02-deep.md", &text);
    }
    let quotes = format!("+++\ntitle = \"x\"\nsummary = \"x\"\n+++\n{} x\n", ">".repeat(100));
    assert!(codes("content/fr/chapters/02-deep.md", &quotes).contains(&"nested-too-deep"));
}

#[test]
fn messages_and_tables_nested_without_end_are_refused() {
    let message = format!("a = {}\n", "{".repeat(200_000));
    assert!(codes("content/fr/catalogue.ftl", &message).contains(&"nested-too-deep"));
    let table = format!("a = {}\n", "[".repeat(200_000));
    assert!(codes("catalogue/sources.toml", &table).contains(&"toml-syntax"));
}
