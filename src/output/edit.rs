//! Writes files of a brochure's source: each one whole, or not at all.

#![expect(clippy::disallowed_methods, reason = "this is a writer")]

use std::fs;
use std::io;
use std::path::Path;

use super::reason;
use crate::base::path::SourcePath;

/// Writes files below a folder.
///
/// All of them are written beside their places first, then moved there; where the machine refuses one, none is moved.
///
/// # Errors
/// If the machine refuses, with the file that it refused.
pub fn write<'a>(files: impl Iterator<Item = (&'a SourcePath, &'a [u8])>, root: &Path) -> io::Result<()> {
    let mut beside = Vec::new();
    let done = files.into_iter().try_for_each(|(path, bytes)| {
        let at = root.join(path.as_str());
        let new = at.with_file_name(format!(
            ".{}.new",
            at.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
        ));
        beside.push((new.clone(), at.clone()));
        if let Some(folder) = at.parent() {
            fs::create_dir_all(folder).map_err(|error| named(folder, &error))?;
        }
        fs::write(&new, bytes).map_err(|error| named(&at, &error))
    });
    if let Err(error) = done {
        for (new, _) in beside {
            // What was not written is not there; what cannot be removed either is named by the error below.
            let _ = fs::remove_file(new);
        }
        return Err(error);
    }
    for (new, at) in beside {
        fs::rename(&new, &at).map_err(|error| named(&at, &error))?;
    }
    Ok(())
}

/// Writes one file, wherever it is.
///
/// # Errors
/// If the machine refuses.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(path, bytes).map_err(|error| named(path, &error))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot write `{}`: {}", path.display(), reason::of(error)))
}
