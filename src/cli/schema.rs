//! `colportage schema`: what may stand in a TOML file, for editors that complete and check.

use std::io::{self, Write};
use std::process::ExitCode;

use super::{Done, SchemaArgs};
use crate::base::slug::did_you_mean;
use crate::parse::schema;

/// Prints one schema, or lists them with the files that they are for.
pub(super) fn run(args: &SchemaArgs) -> Done {
    let schemas = schema::all();
    let mut out = io::stdout().lock();
    let Some(wanted) = &args.name else {
        for (name, schema) in &schemas {
            writeln!(out, "{name:<12} {}", schema["title"].as_str().unwrap_or_default())?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some((_, schema)) = schemas.iter().find(|(name, _)| name == wanted) else {
        let help = did_you_mean(wanted, schemas.iter().map(|(name, _)| *name))
            .unwrap_or_else(|| "`colportage schema` lists them".to_owned());
        return Err(format!("there is no schema `{wanted}`; {help}").into());
    };
    writeln!(out, "{schema:#}")?;
    Ok(ExitCode::SUCCESS)
}
