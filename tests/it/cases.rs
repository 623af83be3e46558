//! Cases that read like pages.
//!
//! A case is `tests/cases/<topic>/<case>.md`: a sentence as its title, then fenced blocks. The word behind the fence says what a block is:
//!
//! | info string | meaning |
//! |---|---|
//! | `toml catalogue/x.toml`, `md content/…`, … | a file of the brochure; the rest is `tests/sites/smallest` |
//! | `bytes content/…` | the same, in which `\xFF` stands for a byte |
//! | `without content/…` | an empty block: this file is not there |
//! | `diagnostics` | every problem of the run, a line each, with its help below |
//! | `site x` | an empty block: the brochure is `tests/sites/x` in place of the smallest |
//! | `replace content/…` | a first line that stands in the file, and those that come in its place |
//! | `po es.po` | this PO file is imported; its problems are among the diagnostics |
//! | `after content/…` | this file as it is after the import |
//! | `export en` | a language as a PO file |
//! | `order article onion` | an empty block: these editions are made too, `all` of them or some, and perhaps for the onion |
//! | `file fr/x.txt` | a whole file of the site; one in an archive is `fr/brochure.zip/<its path there>`, also for `page` and `absent` |
//! | `zip fr/brochure.zip` | the names in an archive |
//! | `files` | every file of the site |
//! | `page fr/x.html` | lines that stand in the page, in this order; each is looked for behind the one before |
//! | `absent fr/x.html` | lines that do not stand in it |
//!
//! `UPDATE=1 cargo test` writes the `diagnostics` and `files` blocks anew; read the diff before you believe it.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use colportage::base::diag::{Diagnostic, Level};
use colportage::base::lang::Lang;
use colportage::base::path::{OutPath, SourcePath};
use colportage::base::span::{Span, line_and_column};
use colportage::editions::Edition;
use colportage::model::Languages;
use colportage::pipeline::{self, Built, Order};
use colportage::plan::form::Host;
use colportage::source::Source;
use colportage::translate::{Edits, export, import, po};

use crate::site;

struct Block {
    info: String,
    text: String,
}

#[test]
fn every_case_comes_out_as_written() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut failed = String::new();
    let mut count = 0;
    for path in cases() {
        count += 1;
        let page = fs::read_to_string(&path).unwrap();
        let actual = run(&path, &page);
        if actual == page {
            continue;
        }
        // What stands in a page, or not, was meant: it is mended by hand.
        let meant = actual.contains("NOT THERE: ") || actual.contains("THERE: ");
        if update && !meant {
            fs::write(&path, actual).unwrap();
        } else {
            let _ = write!(failed, "\n=== {}\n{}", path.display(), difference(&page, &actual));
        }
    }
    assert!(count > 0, "there are no cases");
    assert!(failed.is_empty(), "{failed}");
}

/// Every case, in the order of the paths.
pub(crate) fn cases() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(site::root().join("tests/cases"))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    paths.sort();
    paths
}

/// The page of a case as it comes out: what is expected in it is replaced by what there is.
fn run(path: &Path, page: &str) -> String {
    let blocks = blocks(page);
    let mut source = source(page);
    let order =
        blocks.iter().find_map(|block| block.info.strip_prefix("order ")).map_or_else(Order::default, order);
    let mut built = pipeline::finish(pipeline::read(&source), &order);
    let import = blocks.iter().find_map(|block| Some((block.info.strip_prefix("po ")?, &block.text)));
    let after = import.map(|(file, text)| imported(&mut source, &mut built, file, text)).unwrap_or_default();
    let mut out = page.to_owned();
    for block in blocks {
        let (kind, file) = block.info.split_once(' ').unwrap_or((&block.info, ""));
        let actual = match kind {
            "diagnostics" => told(&source, &built),
            "files" => listed(&built),
            "zip" => names(&built, file),
            "file" => text(&built, file).trim_start_matches('\u{FEFF}').to_owned(),
            "after" => after.0.get(&SourcePath::new(file).unwrap()).cloned().unwrap_or_default(),
            "export" => {
                let brochure = pipeline::read_languages(&source, Languages::All).brochure.unwrap();
                export::export(&source, &brochure, &Lang::new(file).unwrap()).text()
            }
            "page" => found(&built, file, &block.text),
            "absent" => missing(&built, file, &block.text),
            _ => continue,
        };
        let fence = |text: &str| format!("```{}\n{text}```", block.info);
        out = out.replace(&fence(&block.text), &fence(&actual));
    }
    assert!(page.starts_with("# "), "{} has no title", path.display());
    out
}

/// What a case orders: editions, and the host that they are for.
fn order(words: &str) -> Order {
    let mut order = Order::default();
    for word in words.split(' ') {
        match word {
            "all" => order.editions = Edition::ALL.to_vec(),
            "zip" => order.editions.push(Edition::Zip),
            "html" => order.editions.push(Edition::Html),
            "text" => order.editions.push(Edition::Text),
            "article" => order.editions.push(Edition::Article),
            "onion" => order.host = Host::Onion,
            other => panic!("no edition is called {other}"),
        }
    }
    order
}

/// The files that a PO file changes; its problems are added to those of the build.
fn imported(source: &mut Source, built: &mut Built, file: &str, text: &str) -> Edits {
    let path = SourcePath::new(file).unwrap();
    let brochure = pipeline::read_languages(source, Languages::All).brochure.unwrap();
    let (po, mut problems) = po::read(&path, text);
    let edits = match import::language(&po, &path, &brochure) {
        _ if problems.has_errors() => Edits::default(),
        Ok(lang) => problems.of(import::import(&po, &path, source, &brochure, &lang)),
        Err(problem) => {
            problems.push(problem);
            Edits::default()
        }
    };
    site::put(source, file, text.as_bytes());
    problems.extend(std::mem::take(&mut built.problems));
    built.problems = problems.sorted();
    edits
}

/// The brochure that a case is about.
pub(crate) fn source(page: &str) -> Source {
    let mut source = site::smallest();
    for block in blocks(page) {
        let (kind, file) = block.info.split_once(' ').unwrap_or((&block.info, ""));
        match kind {
            "diagnostics" | "files" | "file" | "zip" | "order" | "page" | "absent" | "po" | "after"
            | "export" => {}
            "site" => source = site::read(&site::root().join("tests/sites").join(file)),
            "replace" => {
                let bytes =
                    source.get(&SourcePath::new(file).unwrap()).unwrap_or_else(|| panic!("no file {file}"));
                let text = std::str::from_utf8(bytes).unwrap();
                let (line, new) = block.text.split_once('\n').unwrap();
                assert_eq!(
                    text.matches(&format!("{line}\n")).count(),
                    1,
                    "{file} does not have this line once: {line}"
                );
                let text = text.replace(&format!("{line}\n"), new);
                site::put(&mut source, file, text.as_bytes());
            }
            "without" => source = site::without(&source, file),
            "bytes" => site::put(&mut source, file, &unescaped(block.text.trim_end_matches('\n'))),
            _ => site::put(&mut source, file, block.text.as_bytes()),
        }
    }
    source
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for line in page.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some(Block { info: info.to_owned(), text: String::new() }),
            (Some(_), Some("")) => blocks.extend(open.take()),
            (Some(block), _) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

/// A problem as a case shows it: `error[code] file:line:column: message`, then the places
/// that belong to it and its help.
pub(crate) fn line(source: &Source, problem: &Diagnostic) -> String {
    let level = match problem.level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    let at = place(source, &problem.span);
    let mut told = format!("{level}[{}] {at}: {}\n", problem.code, problem.message);
    for (span, what) in &problem.related {
        let _ = writeln!(told, "  {}: {what}", place(source, span));
    }
    if let Some(help) = &problem.help {
        let _ = writeln!(told, "  help: {help}");
    }
    told
}

/// A place with its line and column, if it is one in a text.
fn place(source: &Source, span: &Span) -> String {
    let text = source.get(&span.path).and_then(|bytes| std::str::from_utf8(bytes).ok());
    match text {
        Some(text) if !span.is_file() => {
            let (line, column) = line_and_column(text, span.start);
            format!("{}:{line}:{column}", span.path)
        }
        _ => span.path.to_string(),
    }
}

fn told(source: &Source, built: &Built) -> String {
    built.problems.iter().map(|problem| line(source, problem)).collect()
}

fn listed(built: &Built) -> String {
    let paths = built.output.iter().flat_map(colportage::output::Output::iter);
    paths.map(|(path, _)| format!("{path}\n")).filter(|path| !path.starts_with("theme/")).collect()
}

fn text(built: &Built, file: &str) -> String {
    if let Some((archive, inside)) = file.split_once(".zip/") {
        let mut zip = zip::ZipArchive::new(Cursor::new(archived(built, &format!("{archive}.zip")))).unwrap();
        let mut text = String::new();
        zip.by_name(inside).unwrap().read_to_string(&mut text).unwrap();
        return text;
    }
    let output = built.output.as_ref();
    let bytes = output.and_then(|output| output.iter().find(|(path, _)| path.as_str() == file));
    bytes.map(|(_, bytes)| String::from_utf8(bytes.to_vec()).unwrap()).unwrap_or_default()
}

fn archived(built: &Built, file: &str) -> Vec<u8> {
    let path = OutPath::new(file).unwrap();
    built.output.as_ref().and_then(|output| output.get(&path)).map(|bytes| bytes.to_vec()).unwrap()
}

fn names(built: &Built, file: &str) -> String {
    let zip = zip::ZipArchive::new(Cursor::new(archived(built, file))).unwrap();
    zip.file_names().map(|name| format!("{}\n", name.unwrap())).collect()
}

/// The lines that are there; one that is not is marked.
fn found(built: &Built, file: &str, wanted: &str) -> String {
    let text = text(built, file);
    let mut rest = text.as_str();
    let mut out = String::new();
    for line in wanted.lines() {
        match rest.find(line) {
            Some(at) => {
                rest = &rest[at + line.len()..];
                let _ = writeln!(out, "{line}");
            }
            None => {
                let _ = writeln!(out, "NOT THERE: {line}");
            }
        }
    }
    out
}

fn missing(built: &Built, file: &str, unwanted: &str) -> String {
    let text = text(built, file);
    assert!(!text.is_empty(), "there is no page {file}: {:#?}", built.problems);
    let lines = unwanted.lines();
    lines.map(|line| format!("{}{line}\n", if text.contains(line) { "THERE: " } else { "" })).collect()
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\x") {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        bytes.push(u8::from_str_radix(&rest[at + 2..at + 4], 16).unwrap());
        rest = &rest[at + 4..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

fn difference(expected: &str, actual: &str) -> String {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (expected, actual) = (lines(expected), lines(actual));
    let mut out = String::new();
    for line in expected.iter().filter(|line| !actual.contains(line)) {
        let _ = writeln!(out, "- {line}");
    }
    for line in actual.iter().filter(|line| !expected.contains(line)) {
        let _ = writeln!(out, "+ {line}");
    }
    out
}
