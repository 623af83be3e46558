//! `colportage new`: the files to fill in.

use std::io::{self, Write};
use std::process::ExitCode;

use super::{BROCHURE, Done, NewArgs, NewThing, report, translate};
use crate::translate::language;

/// Begins something.
pub(super) fn run(args: &NewArgs) -> Done {
    let NewThing::Language { place, lang } = &args.thing;
    let Some(whole) = report::brochure(&place.root)? else { return Ok(ExitCode::from(BROCHURE)) };
    let theme = whole.theme.as_ref().map_or("default", |theme| theme.as_str());
    let edits = language::begin(&whole.source, &whole.brochure, theme, lang)?;
    let done = translate::written(&edits, &place.root)?;
    let build = match whole.brochure.site.translated_at_least {
        0 => "colportage build",
        _ => "colportage build --all-languages",
    };
    writeln!(
        io::stderr(),
        "`{build}` builds it; `colportage status --lang {lang}` tells what is left; `colportage translate export --lang {lang}` is for translators"
    )?;
    Ok(done)
}
