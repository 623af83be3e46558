//! `colportage hosting`: the settings of a server, with the addresses of this brochure in them.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::{BROCHURE, Done, HostingArgs, report};
use crate::hosting::{self, Server};

impl ValueEnum for Server {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

/// Prints the settings.
pub(super) fn run(args: &HostingArgs) -> Done {
    let Some(report::Whole { brochure, .. }) = report::brochure(&args.place.root)? else {
        return Ok(ExitCode::from(BROCHURE));
    };
    let site = &brochure.site;
    let settings = hosting::settings(args.server, site.base_url.as_ref(), site.onion.as_ref())?;
    io::stdout().lock().write_all(settings.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
