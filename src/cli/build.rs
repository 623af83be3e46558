//! `colportage build`: check, then write.

use std::io::{self, Write};
use std::process::ExitCode;

use super::progress::Progress;
use super::{BROCHURE, BuildArgs, Choice, Done, report};
use crate::base::diag::Level;
use crate::editions::Edition;
use crate::model::Languages;
use crate::output::{Output, manifest, write};
use crate::pipeline::{self, Order};
use crate::source::disk;

/// Builds the site.
pub(super) fn run(args: &BuildArgs) -> Done {
    if let Some(jobs) = args.jobs {
        rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global()?;
    }
    report::outside_of_the_source(&args.place.root, &args.out)?;
    let progress = Progress::start("building");
    let (source, mut problems) = report::read(disk::read(&args.place.root), &args.place.root)?;
    let languages = if args.all_languages { Languages::All } else { Languages::Finished };
    let order = Order { host: args.host.into(), editions: chosen(&args.edition) };
    let built = pipeline::finish(pipeline::read_languages(&source, languages), &order);
    problems.extend(built.problems);
    let problems = problems.sorted();
    // What could not be read is missing from what was built, so it counts as much as what is wrong with it.
    let written = match &built.output {
        Some(output) if !problems.has_errors() => Some(write::write(output, &args.out)?),
        _ => None,
    };
    let list = built.output.as_ref().and_then(Output::list);
    drop(progress);
    report::brief(&source, &problems, &mut anstream::stderr().lock())?;
    let Some(written) = written else {
        writeln!(io::stderr(), "nothing was written: {}", report::tally(&problems))?;
        return Ok(ExitCode::from(BROCHURE));
    };
    let counts = built.counts;
    if counts.addresses == 0 && !order.editions.is_empty() {
        writeln!(
            io::stderr(),
            "note: no copy can say where the newest edition is, and articles link to nothing of the site: content/site.toml has neither `base-url` nor `onion`"
        )?;
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{}: {} files, {} changed, {} removed, {}",
        args.out.join("index.html").display(),
        written.files,
        written.changed,
        written.removed,
        write::megabytes(written.bytes)
    )?;
    writeln!(
        out,
        "{}, {}, {}, {} with {}; {}",
        report::count(counts.languages, "language"),
        report::count(counts.chapters, "chapter"),
        report::count(counts.answers, "answer"),
        report::count(counts.tools, "tool"),
        report::count(counts.claims, "claim"),
        report::count(problems.count(Level::Warning), "warning")
    )?;
    if let Some(list) = list {
        writeln!(out, "{}", report::fingerprint(&manifest::fingerprint(list)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The editions that are asked for.
fn chosen(choices: &[Choice]) -> Vec<Edition> {
    let mut editions: Vec<Edition> = choices
        .iter()
        .flat_map(|choice| match choice {
            Choice::All => Edition::ALL.to_vec(),
            Choice::None => Vec::new(),
            Choice::Zip => vec![Edition::Zip],
            Choice::Html => vec![Edition::Html],
            Choice::Text => vec![Edition::Text],
            Choice::Article => vec![Edition::Article],
        })
        .collect();
    editions.sort_unstable();
    editions.dedup();
    editions
}
