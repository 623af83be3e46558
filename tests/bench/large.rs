//! Is advice held against a large catalogue in less time than its pages take to render? `cargo bench --bench large`.
//!
//! A made-up brochure of 1,000 tools, 20 criteria, 500 answers and a tree of 5,000 paths, on one thread; what counts is the ratio within the run.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops where it cannot go on"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use colportage::base::path::SourcePath;
use colportage::model::advice::Advice;
use colportage::plan::form::Form;
use colportage::render::template::Engine;
use colportage::source::Source;
use colportage::{check, model, parse, plan, render};

const TOOLS: usize = 1_000;
const ANSWERS: usize = 500;
/// How many options each question of the tree has, one question after the other: 5,000 paths.
const OPTIONS: [usize; 4] = [5, 10, 10, 10];

/// Numbers that look random and are the same on every machine (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// The criteria: three ways of talking, eleven scales, three choices, three sets.
fn criteria() -> Vec<(String, &'static str)> {
    let kinds = [("capacity", 3), ("scale", 11), ("choice", 3), ("set", 3)];
    kinds
        .into_iter()
        .flat_map(|(kind, count)| (0..count).map(move |n| (format!("{kind}-{n}"), kind)))
        .collect()
}

/// Something that is claimed or asked by one criterion.
fn value(kind: &str, dice: &mut Dice) -> String {
    match kind {
        "capacity" => format!("{}", 1 + dice.roll(400)),
        "scale" => format!("\"v{}\"", dice.roll(4)),
        "choice" => format!("\"v{}\"", dice.roll(3)),
        _ => format!("[\"v{}\", \"v{}\"]", dice.roll(2), 2 + dice.roll(2)),
    }
}

fn needs(criteria: &[(String, &'static str)], count: usize, dice: &mut Dice) -> String {
    let first = dice.roll(criteria.len());
    let asked: Vec<String> = (0..count)
        .map(|n| &criteria[(first + 7 * n) % criteria.len()])
        .map(|(id, kind)| format!("{id} = {}", value(kind, dice)))
        .collect();
    format!("needs = {{ {} }}\n", asked.join(", "))
}

/// The brochure.
fn source() -> Source {
    let mut dice = Dice(7);
    let mut source = Source::default();
    let mut put = |path: String, text: String| {
        source.insert(SourcePath::new(&path).unwrap(), text.into_bytes());
    };
    let criteria = criteria();
    let mut columns = String::new();
    let mut words = "title = Grand\nkind-k = Outils\ndecision-d = Arbre\n".to_owned();
    for (id, kind) in &criteria {
        let _ = write!(columns, "[[criterion]]\nid = \"{id}\"\nkind = \"{kind}\"\n");
        let _ = writeln!(
            columns,
            "{}",
            if *kind == "capacity" { "mode = true" } else { "values = [\"v0\", \"v1\", \"v2\", \"v3\"]" }
        );
        let _ = writeln!(words, "criterion-{id} = {id}");
        for n in 0..4 {
            let _ = writeln!(words, "value-{id}-v{n} = valeur {n}");
        }
    }
    put("catalogue/criteria.toml".into(), columns);
    put("catalogue/sources.toml".into(), "[[source]]\nid = \"s\"\ntitle = \"S\"\n".into());
    put(
        "content/site.toml".into(),
        "title = \"title\"\nsource-language = \"fr\"\nlanguages = [\"fr\"]\nedition = 2026-11-21\n".into(),
    );
    for n in 0..TOOLS {
        let mut facts = format!("name = \"Outil {n}\"\nkind = \"k\"\nverdict = \"recommended\"\n");
        for (id, kind) in &criteria {
            if dice.roll(5) == 0 {
                continue;
            }
            let key = match *kind {
                "capacity" => "practice",
                "set" => "values",
                _ => "value",
            };
            let value = value(kind, &mut dice);
            let _ = write!(
                facts,
                "[[claim]]\ncriterion = \"{id}\"\n{key} = {value}\nas-of = \"2026-10\"\nsource = \"s\"\n"
            );
        }
        put(format!("catalogue/tools/t{n}.toml"), facts);
        put(format!("content/fr/tools/t{n}.md"), "+++\nsummary = \"Un outil.\"\n+++\n".into());
    }
    for n in 0..ANSWERS {
        let stack: Vec<String> = (0..3).map(|m| format!("\"t{}\"", (n * 3 + m * 331) % TOOLS)).collect();
        let asked = needs(&criteria, 6, &mut dice);
        put(format!("catalogue/answers/a{n}.toml"), format!("{asked}stack = [{}]\n", stack.join(", ")));
        put(
            format!("content/fr/answers/a{n}.md"),
            format!("+++\ntitle = \"Groupe {n}\"\naudience = \"x\"\nsummary = \"x\"\n+++\n"),
        );
    }
    let mut tree = "first = \"q0\"\n".to_owned();
    for (at, options) in OPTIONS.iter().enumerate() {
        let _ = write!(tree, "[[question]]\nid = \"q{at}\"\n");
        let _ = writeln!(words, "question-d-q{at} = Question {at}");
        for option in 0..*options {
            let go = if at + 1 == OPTIONS.len() { format!("e{option}") } else { format!("q{}", at + 1) };
            let asked = needs(&criteria, 2, &mut dice);
            let _ = write!(tree, "[[question.option]]\nid = \"o{option}\"\n{asked}go = \"{go}\"\n");
            let _ = writeln!(words, "option-d-q{at}-o{option} = Option {option}");
        }
    }
    for end in 0..OPTIONS[3] {
        let _ = write!(tree, "[[end]]\nid = \"e{end}\"\n");
        let _ = writeln!(
            tree,
            "{}",
            if end == 0 {
                "auto = true".to_owned()
            } else {
                format!("stack = [\"t{end}\", \"t{}\"]", end + 20)
            }
        );
        let _ = writeln!(words, "end-d-e{end} = Fin {end}");
    }
    put("catalogue/decisions/d.toml".into(), tree);
    put("content/fr/catalogue.ftl".into(), words);
    source
}

fn time<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = black_box(run());
    (made, start.elapsed())
}

fn main() {
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global().unwrap();
    let source = source();
    let texts = parse::texts(&source).0;
    let name = texts.site.as_ref().unwrap().theme.clone();
    let theme = parse::theme::theme(&source, &name).0;
    let (brochure, problems) = model::build(texts, &theme, model::Languages::All);
    let brochure = brochure.unwrap();
    assert!(!problems.has_errors(), "{:?}", problems.iter().next());
    let engine = Engine::new(&theme, &brochure.words).0;

    let (advice, held) = time(|| Advice::of(&brochure));
    let (_, checked) = time(|| check::check(&brochure, &advice));
    let (plan, planned) = time(|| plan::plan(&brochure, &advice, &theme, &Form::site()).0);
    let (_, rendered) = time(|| render::render(&plan, &engine));
    let paths: usize = advice.decisions.iter().map(|decided| decided.paths.len()).sum();
    println!(
        "{TOOLS} tools, {} criteria, {ANSWERS} answers, {paths} paths, {} files",
        brochure.criteria.len(),
        plan.entries.len()
    );
    for (stage, time) in [("advice", held), ("check", checked), ("plan", planned), ("render", rendered)] {
        println!("{stage:>8}  {:>8.0} ms", 1e3 * time.as_secs_f64());
    }
    let ratio = (held + checked).as_secs_f64() / rendered.as_secs_f64();
    println!("advice and check take {:.1} % of the time of rendering", 100.0 * ratio);
}
