//! Input that nobody meant: brochures that were cut, mixed up and sprinkled with nasty things.
//!
//! They may be refused, with problems that have a place and a reason; nothing may panic, and what is built all the same runs nothing.
//! The harm is the same in every run, so that a failure can be repeated. To look longer: `STRANGERS=600 cargo test strangers`, in seconds.

use std::fs;
use std::time::{Duration, Instant};

use colportage::base::diag::{Diagnostic, Level};
use colportage::base::span::Span;
use colportage::parse::theme::BUILT_IN;
use colportage::pipeline::{self, Built};
use colportage::source::Source;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use scraper::{Html, Selector};

use crate::{cases, site};

/// How long one test looks, in seconds, where nobody says.
const SECONDS: u64 = 6;

/// What is done to one file.
#[derive(Debug, Clone)]
enum Harm {
    /// Bits of one byte are turned.
    Flip(Index, u8),
    /// Some bytes are taken out.
    Delete(Index, usize),
    /// Some bytes are put in.
    Insert(Index, Vec<u8>),
    /// Something nasty is put in, by its place among [`nasty`].
    Sprinkle(Index, Index),
    /// The file ends too early.
    Cut(Index),
    /// A span is there twice.
    Repeat(Index, usize),
    /// The file changes places with another one.
    Swap(Index),
    /// The file is not there.
    Lose,
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<Index>;
    prop_oneof![
        2 => (at(), 1_u8..).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        2 => (at(), 1_usize..40).prop_map(|(at, len)| Harm::Delete(at, len)),
        1 => (at(), vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        8 => (at(), at()).prop_map(|(at, which)| Harm::Sprinkle(at, which)),
        1 => at().prop_map(Harm::Cut),
        2 => (at(), 1_usize..200).prop_map(|(at, len)| Harm::Repeat(at, len)),
        1 => at().prop_map(Harm::Swap),
        1 => Just(Harm::Lose),
    ]
}

/// What breaks parsers, tricks readers or takes for ever.
fn nasty() -> Vec<String> {
    let mut nasty: Vec<String> = [
        // marks of the formats
        "+++",
        "+++\n",
        "```\n",
        "~~~\n",
        "[[",
        "[[claim]]\n",
        "]",
        "{",
        "}",
        "{{",
        "{%",
        "{% block main %}",
        "{#",
        "\"",
        "\"\"\"",
        "'''",
        "\\",
        "\n",
        "\n\n",
        "\t",
        "= ",
        "a = 1\n",
        "x = { y = { z = [] } }\n",
        "# ",
        "#### x\n",
        "- ",
        "> ",
        "> [!WARNING]\n",
        "> [!NOPE]\n",
        "1. ",
        "- [x] ",
        "|---|\n",
        "| a | b |\n|---|\n",
        "\n\n: ",
        "x\n: y\n",
        "[^1]",
        "\n\n[^1]: x\n",
        "[^1]: [^1]",
        "\n    ",
        "<",
        "&",
        "&#0;",
        "&#x110000;",
        // references, and what must not get through
        "[](claim:ant.audio@0000-13)",
        "[](claim:ant.free.theory)",
        "[](claim:..@)",
        "![](comparison:all)",
        "[](term:)",
        "[x](tool:ant",
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](data:,)",
        "[a.example](https://b.example)",
        "<a@b.example>",
        "https://[::1",
        "[x](http://)",
        "![](../../../etc/passwd.png)",
        // Fluent
        "a = { a }\n",
        "-a = { -a }\n",
        "a = { $b ->\n    [one] x\n   *[other] y\n }\n",
        "a = { NUMBER($b) }\n",
        "    .slug = ..\n",
        "{ \"\\u202E\" }",
        "\\U10FFFF",
        // invisible, wide, broken
        "\u{0}",
        "\u{FEFF}",
        "\r\n",
        "\r",
        "\u{202E}",
        "\u{2067}",
        "\u{200B}",
        "\u{2028}",
        "\u{85}",
        "\u{A0}",
        "\u{7F}",
        "é",
        "e\u{301}",
        "𝕏",
        "👩‍👩‍👧",
        "\u{FFFD}",
        "ﷺ",
        // numbers and dates
        "99999999999999999999999999",
        "-1",
        "0",
        "4294967296",
        "1e400",
        "nan",
        "0x",
        "9999-12-31",
        "0000-00-00",
        "2026-02-30",
        "1979-05-27T07:32:00Z",
    ]
    .map(str::to_owned)
    .to_vec();
    // deep and long
    for (what, times) in [
        ("[", 3000),
        ("![", 1000),
        ("(", 3000),
        ("*", 3000),
        ("*a_", 1000),
        ("> ", 400),
        ("- ", 400),
        ("`", 999),
        ("<", 2000),
        ("&", 2000),
        ("{", 300),
        ("{ ", 40),
        ("[a]: b\n", 300),
        ("[a](", 500),
        ("a = [", 200),
        ("a.", 400),
        ("x = { ", 200),
        ("{{ (", 100),
        ("| ", 2000),
        ("[^a]", 500),
        ("\n\n", 2000),
        ("x", 50_000),
        ("mot ", 5000),
        ("\u{202E}", 200),
        ("# x\n\n", 300),
    ] {
        nasty.push(what.repeat(times));
    }
    nasty
}

/// A brochure after all that was done to it, each time to one of its files below `folder`.
fn harmed(whole: &Source, folder: &str, harms: &[(Index, Harm)], nasty: &[String]) -> Source {
    let mut source = whole.clone();
    for (file, harm) in harms {
        let mut files = source.files();
        files.retain(|(path, _)| path.as_str().starts_with(folder));
        if files.is_empty() {
            break;
        }
        let (path, bytes) = *file.get(&files);
        let (path, mut bytes) = (path.clone(), bytes.to_vec());
        let within = |at: &Index| at.index(bytes.len() + 1);
        match harm {
            Harm::Flip(at, bits) => {
                let at = within(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bits;
                }
            }
            Harm::Delete(at, len) => {
                let at = within(at);
                bytes.drain(at..(at + len).min(bytes.len()));
            }
            Harm::Insert(at, more) => {
                let at = within(at);
                bytes.splice(at..at, more.iter().copied());
            }
            Harm::Sprinkle(at, which) => {
                let at = within(at);
                bytes.splice(at..at, which.get(nasty).bytes());
            }
            Harm::Cut(at) => bytes.truncate(within(at)),
            Harm::Repeat(at, len) => {
                let at = within(at);
                let again = bytes[at..(at + len).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
            Harm::Swap(other) => {
                let (other, theirs) = *other.get(&files);
                let (other, theirs) = (other.clone(), theirs.clone());
                source.insert(other, bytes);
                bytes = theirs.to_vec();
            }
            Harm::Lose => {
                source = site::without(&source, path.as_str());
                continue;
            }
        }
        source.insert(path, bytes);
    }
    source
}

/// Harms files below `folder` of the brochures of `seeds` until the time is over.
fn look(seeds: &[Source], folder: &str) {
    let seconds =
        std::env::var_os("STRANGERS").and_then(|text| text.to_str()?.parse().ok()).unwrap_or(SECONDS);
    let (begun, limit) = (Instant::now(), Duration::from_secs(seconds));
    let nasty = nasty();
    let config = Config { failure_persistence: None, max_shrink_time: 60_000, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let harms = (any::<Index>(), vec((any::<Index>(), harm()), 1..6));
    while begun.elapsed() < limit {
        let tree = harms.new_tree(&mut runner).unwrap();
        let outcome = runner.run_one(tree, |(seed, harms)| {
            let source = harmed(seed.get(seeds), folder, &harms, &nasty);
            let faults = faults(&source, &pipeline::build(&source));
            if faults.is_empty() { Ok(()) } else { Err(TestCaseError::fail(faults.join("\n"))) }
        });
        if let Err(failure) = outcome {
            panic!("{failure}");
        }
    }
}

/// What is wrong with the answer to a brochure, however wrong the brochure is.
fn faults(source: &Source, built: &Built) -> Vec<String> {
    let mut faults: Vec<String> =
        built.problems.iter().flat_map(|problem| problem_faults(source, problem)).collect();
    let refused = built.problems.count(Level::Error) > 0;
    if refused == built.output.is_some() {
        faults.push(format!(
            "with {} errors the site is {}",
            built.problems.count(Level::Error),
            if refused { "there" } else { "not there" }
        ));
    }
    // What a theme says is the maintainer's, not a stranger's.
    let themed = source.iter().any(|(path, _)| path.as_str().starts_with("themes/"));
    let output = built.output.as_ref().filter(|_| !themed);
    let pages = output.into_iter().flat_map(colportage::output::Output::iter);
    for (path, bytes) in pages.filter(|(path, _)| path.as_str().ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        // A parser is slow, so it is asked only where there is something to ask; a title may well speak of `<script>`.
        let suspect =
            ["<script", "<iframe", "<object", "javascript:", "onclick"].iter().any(|bad| text.contains(bad));
        let running = "script, iframe, object, embed, [onclick], [href^='javascript:' i]";
        if suspect && Html::parse_document(&text).select(&Selector::parse(running).unwrap()).next().is_some()
        {
            faults.push(format!("`{path}` runs something: {text}"));
        }
    }
    faults
}

fn problem_faults(source: &Source, problem: &Diagnostic) -> Vec<String> {
    let mut faults = Vec::new();
    if problem.message.trim().is_empty() || problem.help.as_ref().is_some_and(|help| help.trim().is_empty()) {
        faults.push(format!("it says nothing: {problem:?}"));
    }
    let related = problem.related.iter().map(|(span, _)| span);
    for span in std::iter::once(&problem.span).chain(related).filter(|span| !fits(source, span)) {
        faults.push(format!("{span:?} is no place of its file: {problem:?}"));
    }
    faults
}

/// Whether a place lies in the text of its file, between two characters.
fn fits(source: &Source, span: &Span) -> bool {
    let built_in = || {
        let inside = span.path.as_str().strip_prefix("themes/default/")?;
        BUILT_IN.iter().find(|(name, _)| *name == inside).map(|(_, bytes)| *bytes)
    };
    let bytes = source.get(&span.path).map(|bytes| &**bytes).or_else(built_in);
    match bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()) {
        Some(text) => span.start <= span.end && text.get(span.start..span.end).is_some(),
        // Of a file that is not there, or is no text, there is only the whole.
        None => span.is_file(),
    }
}

#[test]
fn no_harm_to_a_small_brochure_goes_unanswered() {
    let mut seeds = vec![site::smallest()];
    seeds.extend(cases::cases().iter().map(|path| cases::source(&fs::read_to_string(path).unwrap())));
    look(&seeds, "");
}

#[test]
fn no_harm_to_the_real_brochure_goes_unanswered() {
    look(&[site::original()], "");
}

#[test]
fn no_harm_to_pictures_goes_unanswered() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\x0aIDAT\x78\x9c\x63\x60\0\0\0\x02\0\x01\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82";
    let jpeg = b"\xff\xd8\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0\xff\xdb\0\x03\0\xff\xda\0\x03\0\x01\xff\0\xff\xd9";
    let webp =
        b"RIFF\x2c\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0\0\0\0\0\0\0VP8L\x06\0\0\0\x2f\0\0\0\0\0EXIF\0\0\0\0";
    let mut seed = site::smallest();
    for (name, bytes) in [("a.png", &png[..]), ("b.jpg", jpeg), ("c.webp", webp)] {
        site::put(&mut seed, &format!("content/images/{name}"), bytes);
    }
    look(&[seed], "content/images/");
}
