//! `colportage translate`: PO files, and stamps.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{BROCHURE, Done, TranslateArgs, TranslateStep, report};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::model::Brochure;
use crate::output::edit;
use crate::source::{Source, disk};
use crate::translate::stamp::{self, Stamped};
use crate::translate::{Edits, export, import, po};

/// Runs one step.
pub(super) fn run(args: &TranslateArgs) -> Done {
    match &args.step {
        TranslateStep::Export { place, lang, out } => {
            let Some(whole) = report::brochure(&place.root)? else { return Ok(ExitCode::from(BROCHURE)) };
            translated(&whole.brochure, lang)?;
            let text = export::export(&whole.source, &whole.brochure, lang).text();
            match out {
                None => write!(io::stdout().lock(), "{text}")?,
                Some(out) => edit::write_file(out, text.as_bytes())?,
            }
            Ok(ExitCode::SUCCESS)
        }
        TranslateStep::Import { place, file } => {
            let Some(whole) = report::brochure(&place.root)? else { return Ok(ExitCode::from(BROCHURE)) };
            taken_back(&whole.source, &whole.brochure, &place.root, file)
        }
        TranslateStep::Stamp { place, lang, all: _, texts } => {
            let Some(whole) = report::brochure(&place.root)? else { return Ok(ExitCode::from(BROCHURE)) };
            let brochure = &whole.brochure;
            let langs: Vec<Lang> = match lang {
                Some(lang) => {
                    translated(brochure, lang)?;
                    vec![lang.clone()]
                }
                None => brochure.site.translations().cloned().collect(),
            };
            let texts: Vec<Stamped> =
                texts.iter().map(|text| Stamped::parse(text, brochure)).collect::<Result<_, _>>()?;
            let (edits, done, left) = stamp::stamp(&whole.source, brochure, &langs, &texts)?;
            for why in left {
                writeln!(io::stderr(), "left alone: {why}")?;
            }
            let mut out = io::stdout().lock();
            for one in &done {
                writeln!(out, "{}: {}", one.lang, one.passage)?;
                if let Some(was) = one.was.as_ref().filter(|was| **was != one.is) {
                    writeln!(out, "  - {was}\n  + {}", one.is)?;
                }
            }
            written(&edits, &place.root)
        }
    }
}

/// Makes sure that a language is one of the brochure's translations.
fn translated(brochure: &Brochure, lang: &Lang) -> Result<(), String> {
    let site = &brochure.site;
    if *lang == site.original {
        return Err(format!("`{lang}` is the language of the originals"));
    }
    if site.translations().any(|known| known == lang) {
        return Ok(());
    }
    Err(format!("the site has no language `{lang}`; `colportage new language {lang}` begins it"))
}

fn taken_back(source: &Source, brochure: &Brochure, root: &Path, file: &Path) -> Done {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("po");
    let path = SourcePath::new(name).map_err(|why| format!("`{}` {}", file.display(), why.0))?;
    let bytes = disk::file(file).map_err(|error| format!("cannot read `{}`: {error}", file.display()))?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(format!("`{}` is not UTF-8; save it so, and say so in its header", file.display()).into());
    };
    let (po, mut problems) = po::read(&path, &text);
    let mut edits = Edits::default();
    if !problems.has_errors() {
        match import::language(&po, &path, brochure) {
            Ok(lang) => edits = problems.of(import::import(&po, &path, source, brochure, &lang)),
            Err(problem) => problems.push(problem),
        }
    }
    // Problems are shown in the file that they are in.
    let mut shown = source.clone();
    shown.insert(path, text.into_bytes());
    let problems = problems.sorted();
    report::brief(&shown, &problems, &mut anstream::stderr().lock())?;
    if problems.has_errors() {
        writeln!(io::stderr(), "nothing was written: {}", report::tally(&problems))?;
        return Ok(ExitCode::from(BROCHURE));
    }
    written(&edits, root)
}

/// Writes files of the source, and names them.
pub(super) fn written(edits: &Edits, root: &Path) -> Done {
    edit::write(edits.0.iter().map(|(path, text)| (path, text.as_bytes())), root)?;
    let mut out = io::stdout().lock();
    for path in edits.0.keys() {
        writeln!(out, "{path}")?;
    }
    writeln!(out, "{} written", report::count(edits.0.len(), "file"))?;
    Ok(ExitCode::SUCCESS)
}
