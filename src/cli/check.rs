//! `colportage check`: every problem, nothing written.

use std::io::{self, Write};
use std::process::ExitCode;

use super::{BROCHURE, CheckArgs, Done, Format, report};
use crate::pipeline::{self, Order};
use crate::source::disk;

/// Checks the brochure.
pub(super) fn run(args: &CheckArgs) -> Done {
    let (source, mut problems) = report::read(disk::read(&args.place.root), &args.place.root)?;
    let read = pipeline::read(&source);
    let read = match args.as_of {
        Some(date) if read.brochure.as_ref().is_some_and(|brochure| brochure.site.edition.is_after(date)) => {
            return Err(format!("{date} is before the edition; name a day after it").into());
        }
        Some(date) => read.as_of(date),
        None => read,
    };
    problems.extend(pipeline::finish(read, &Order::default()).problems);
    let problems = problems.sorted();
    match args.format {
        Format::Human => {
            report::human(&source, &problems, &mut anstream::stdout().lock())?;
            writeln!(io::stdout(), "{}", report::tally(&problems))?;
        }
        Format::Json => report::json(&source, &problems, &mut io::stdout().lock())?,
    }
    Ok(if problems.has_errors() { ExitCode::from(BROCHURE) } else { ExitCode::SUCCESS })
}
