//! The forms of brochures that nobody wrote: whatever the words are, a form stays what it is.

use std::cell::Cell;
use std::collections::BTreeSet;

use colportage::output::Output;
use colportage::pipeline::{self, Order};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use scraper::{Html, Selector};

use crate::site;

/// How many brochures are made up.
const BROCHURES: u32 = 200;

/// The tags that a restricted form keeps.
const TAGS: [&str; 13] =
    ["a", "blockquote", "br", "code", "dd", "dl", "dt", "em", "li", "ol", "p", "strong", "ul"];

/// Words, and signs that mean something to one form or another.
fn word() -> impl Strategy<Value = String> {
    let sign = [
        "§1",
        "§2  Ant",
        "=====",
        "===== Texte =====",
        "-----",
        "=> gemini://evil.example",
        "#",
        "##",
        "* x",
        "> x",
        "```",
        "|",
        "||",
        "{{x}}",
        "[[x]]",
        "&lt;",
        "&",
        "\\",
        "~~",
        "**",
        "_",
        "`",
        "[x](tool:ant)",
        "[x](chapter:start)",
        "[x](https://x.example/?a=1&b=2)",
        "<https://x.example/a>",
        "אבג",
        "مرحبا",
        "漢字かな",
        "e\u{301}",
        "👩‍👩‍👧",
        "[](claim:ant.free)",
        "\\\n",
        "\n",
        "…",
        "« x »",
        "id",
        "top",
        "s.start",
        "_contents",
    ];
    let signs: Vec<String> = sign.map(str::to_owned).to_vec();
    prop_oneof![
        3 => "[a-zé]{1,12}",
        3 => any::<proptest::sample::Index>().prop_map(move |at| at.get(&signs).clone()),
        1 => "[ -~]{1,8}",
        1 => (60_usize..200).prop_map(|long| "m".repeat(long)),
    ]
}

fn words(most: usize) -> impl Strategy<Value = String> {
    vec(word(), 1..most).prop_map(|words| words.join(" "))
}

/// What stands before a line, and so makes a block of it.
fn block() -> impl Strategy<Value = String> {
    let before = prop_oneof![
        4 => Just(""),
        1 => Just("## "),
        1 => Just("### "),
        2 => Just("- "),
        1 => Just("  - "),
        1 => Just("1. "),
        1 => Just("- [ ] "),
        1 => Just("> "),
        1 => Just("> - > "),
        1 => Just("> [!WARNING]\n> "),
        1 => Just("    "),
        1 => Just("x\n: "),
        1 => Just("| a | b |\n| --- | --- |\n| "),
        1 => Just("| a |\n| --- |\n\n: "),
        1 => Just("[^n]: x "),
        1 => Just("[^m]:\n\n    x "),
    ];
    (before, words(12)).prop_map(|(before, words)| {
        // Each note is called once, at the beginning: one that is called twice, or by a note alone, has no single place to lead back to.
        let words = words.replace("[^", "[");
        format!("{before}{words}\n\n")
    })
}

/// A text in quotes, as TOML has them.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// A name that stands on one line behind its number, so that the test can tell headings.
fn short(text: &str) -> String {
    text.chars().take(30).collect()
}

#[test]
fn forms_keep_their_shape_whatever_the_words_are() {
    let config =
        Config { failure_persistence: None, max_shrink_time: 60_000, cases: BROCHURES, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let built = Cell::new(0);
    let strategy = (vec(block(), 1..12), words(4), words(6), words(4));
    let outcome = runner.run(&strategy, |(blocks, title, summary, name)| {
        let mut source = site::smallest();
        let chapter = format!(
            "+++\ntitle = {}\nsummary = {}\n+++\nx[^n] x[^m]\n\n{}\n\n[^n]: note\n\n[^m]: note\n",
            quoted(&short(&title)),
            quoted(&summary),
            blocks.concat()
        );
        site::put(&mut source, "content/fr/chapters/02-strange.md", chapter.as_bytes());
        let tool = format!(
            "name = {}\nkind = \"meeting\"\nverdict = \"listed\"\n[[claim]]\ncriterion = \"free\"\nvalue = \"yes\"\nas-of = \"2026-10\"\nsource = \"paper\"\n",
            quoted(&short(&name))
        );
        site::put(&mut source, "catalogue/tools/ant.toml", tool.as_bytes());
        let made = pipeline::finish(pipeline::read(&source), &Order::everything());
        // What is refused has no form.
        let Some(output) = made.output else { return Ok(()) };
        built.set(built.get() + 1);
        let faults: Vec<String> = output.iter().flat_map(|(path, _)| faults(path.as_str(), &output)).collect();
        if faults.is_empty() { Ok(()) } else { Err(TestCaseError::fail(faults.join("\n"))) }
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    assert!(built.get() > BROCHURES / 10, "{} were built: too few to say anything", built.get());
}

/// What is wrong with a file of a form.
fn faults(path: &str, output: &Output) -> Vec<String> {
    let bytes = output.iter().find(|(at, _)| at.as_str() == path).map(|(_, bytes)| bytes).unwrap();
    let text = || std::str::from_utf8(bytes).unwrap();
    let found = match path {
        "fr/brochure.html" => one_page(text()),
        "fr/brochure.gmi" => gemtext(text()),
        "fr/brochure.txt" => [columns(text()), numbers(text())].concat(),
        _ if path.starts_with("fr/article/") && path.ends_with(".html.txt") => fragment(text()),
        _ if path.starts_with("fr/article/") && !path.ends_with(".spip.txt") => columns(text()),
        _ => Vec::new(),
    };
    found.into_iter().map(|fault| format!("{path}: {fault}")).collect()
}

fn one_page(text: &str) -> Vec<String> {
    let page = Html::parse_document(text);
    let of = |selector: &str, name: &str| -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
    };
    let ids = of("[id]", "id");
    let places: BTreeSet<&String> = ids.iter().collect();
    let mut faults = Vec::new();
    if places.len() != ids.len() {
        faults.push(format!("an id stands twice: {ids:?}"));
    }
    let inner = of("a[href^='#']", "href");
    faults.extend(
        inner
            .iter()
            .filter(|way| !places.contains(&way[1..].to_owned()))
            .map(|way| format!("{way} leads nowhere")),
    );
    faults
}

/// A line is 72 columns wide, unless it holds an address, is to be typed as it is, or is one word behind signs.
fn columns(text: &str) -> Vec<String> {
    let wide = text.lines().filter(|line| textwrap::core::display_width(line) > 72);
    let whole = wide.filter(|line| !line.contains("://") && !line.contains("    "));
    let words =
        |line: &str| line.split_whitespace().filter(|word| textwrap::core::display_width(word) > 8).count();
    whole.filter(|line| words(line) > 1).map(|line| format!("too wide: {line}")).collect()
}

/// Only what the contents name has a number and two spaces at the beginning of a line, with a line of signs below it.
fn numbers(text: &str) -> Vec<String> {
    let headings: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with('§'))
        .filter_map(|line| line.split_once("  ").map(|(number, _)| number))
        .collect();
    let wanted: Vec<String> = (1..=headings.len()).map(|number| format!("§{number}")).collect();
    if headings == wanted { Vec::new() } else { vec![format!("sections: {headings:?}")] }
}

/// Links lead where links led, and outside the passages that are kept as they are no line begins with a stranger's sign.
fn gemtext(text: &str) -> Vec<String> {
    let mut kept = false;
    let mut faults = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            kept = !kept;
        } else if !kept && line.starts_with("=>") && !line.starts_with("=> https://") {
            faults.push(format!("a link from nowhere: {line}"));
        }
    }
    if kept {
        faults.push("a passage has no end".to_owned());
    }
    faults
}

fn fragment(text: &str) -> Vec<String> {
    let fields: Vec<&str> = text.lines().filter(|line| line.starts_with("=====")).collect();
    let mut faults = Vec::new();
    if fields.len() != 3 {
        faults.push(format!("fields: {fields:?}"));
    }
    let body = text.split_once("===== Texte =====\n").map_or("", |(_, body)| body);
    let page = Html::parse_fragment(body);
    for element in page.select(&Selector::parse("*").unwrap()).skip(1) {
        let name = element.value().name();
        let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
        let wanted: &[&str] = if name == "a" { &["href"] } else { &[] };
        if !TAGS.contains(&name) || attributes != wanted {
            faults.push(format!("<{name}> with {attributes:?}"));
        }
    }
    faults
}
