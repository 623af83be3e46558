//! Where the time of a build goes: `cargo bench`.
//!
//! Each stage runs on the real brochure, one thread, several times; the fastest run counts, and each is shown as a share of the whole, because
//! shares mean the same on every machine. Nothing here can fail for being slow.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops where it cannot go on"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use colportage::editions::{self, Edition, archive};
use colportage::model::advice::Advice;
use colportage::plan::form::{Form, Host, Kind};
use colportage::render::template::Engine;
use colportage::source::disk;
use colportage::{check, model, output, parse, plan, render};

const RUNS: usize = 10;

/// The fastest of several runs.
fn best<T>(mut run: impl FnMut() -> T) -> Duration {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn main() {
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = disk::read(root).unwrap().0;
    let texts = || parse::texts(&source).0;
    let name = texts().site.unwrap().theme;
    let theme = parse::theme::theme(&source, &name).0;
    let brochure = model::build(texts(), &theme, model::Languages::All).0.unwrap();
    let engine = Engine::new(&theme, &brochure.words).0;
    let advice = Advice::of(&brochure);
    let plan = plan::plan(&brochure, &advice, &theme, &Form::site()).0;
    let site = render::render(&plan, &engine).0;

    let copying = Form { host: Host::Web, kind: Kind::Copy };
    let planned = plan::plan(&brochure, &advice, &theme, &copying).0;
    let copied = render::render(&planned, &engine).0;
    let copy = editions::Copy {
        plan: &planned,
        output: &copied,
        words: &brochure.words,
        engine: &engine,
        origin: None,
    };
    let edition = |edition| best(|| editions::texts(copy, &[edition], &brochure.site.languages));

    let parsed = best(texts);
    let stages = [
        ("read", best(|| disk::read(root).unwrap())),
        ("parse", parsed),
        ("model", best(|| model::build(texts(), &theme, model::Languages::All)).saturating_sub(parsed)),
        ("advice", best(|| Advice::of(&brochure))),
        ("check", best(|| check::check(&brochure, &advice))),
        ("templates", best(|| Engine::new(&theme, &brochure.words))),
        ("plan", best(|| plan::plan(&brochure, &advice, &theme, &Form::site()))),
        ("render and minify", best(|| render::render(&plan, &engine))),
        ("sums", best(|| output::manifest::of(&site))),
        (
            "copy",
            best(|| plan::plan(&brochure, &advice, &theme, &copying))
                + best(|| render::render(&planned, &engine)),
        ),
        ("archive", best(|| archive::zip(&copied, "brochure"))),
        ("one page", edition(Edition::Html)),
        ("text and Gemtext", edition(Edition::Text)),
        ("articles", edition(Edition::Article)),
    ];
    let whole: Duration = stages.iter().map(|(_, time)| *time).sum();
    for (stage, time) in stages {
        println!(
            "{stage:>18}  {:>5.1} %  {:>7.2} ms",
            100.0 * time.as_secs_f64() / whole.as_secs_f64(),
            1e3 * time.as_secs_f64()
        );
    }
    println!("{:>18}  {:>5.1} %  {:>7.2} ms", "all, one thread", 100.0, 1e3 * whole.as_secs_f64());
}
