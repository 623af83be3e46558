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

#[test]
fn a_tree_with_more_questions_than_anyone_would_answer_is_refused() {
    let mut tree = "first = \"q0\"\n".to_owned();
    for n in 0..20_000 {
        let _ = write!(
            tree,
            "[[question]]\nid = \"q{n}\"\n[[question.option]]\nid = \"on\"\ngo = \"q{}\"\n",
            n + 1
        );
    }
    tree += "[[end]]\nid = \"q20000\"\nstack = [\"ant\"]\n";
    assert!(codes("catalogue/decisions/long.toml", &tree).contains(&"too-many-questions"));
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
