//! A copy that is a folder.

#![expect(clippy::disallowed_methods, reason = "this is a reader")]

use std::fs::{self, File};
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::{Found, Stop, What, clashes, take};
use crate::output::reason;

/// Reads a folder: every file below it, no link followed.
///
/// # Errors
/// If the folder itself cannot be read.
pub(super) fn read(root: &Path) -> io::Result<Found> {
    fs::read_dir(root)?;
    let mut found = Found::default();
    // The folder itself may be named by a link: `public` of a web server often is.
    for entry in WalkDir::new(root).min_depth(1).follow_root_links(true).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map(|path| relative(root, path)).unwrap_or_default();
                let why = error.io_error().map_or_else(|| error.to_string(), reason::of);
                found.unread.insert(path.clone());
                found.odd(&path, What::Unreadable(why));
                continue;
            }
        };
        let path = relative(root, entry.path());
        let kind = entry.file_type();
        let what = if kind.is_dir() {
            continue;
        } else if kind.is_symlink() {
            What::Link
        } else if !kind.is_file() {
            What::Special
        } else if entry.file_name().to_str().is_none() {
            What::NotUtf8
        } else {
            let read = File::open(entry.path()).map_err(Stop::Io);
            match read.and_then(|mut file| take(&mut file, &path, u64::MAX)) {
                Ok(taken) => {
                    found.add(&path, taken);
                    continue;
                }
                Err(Stop::TooLarge) => continue,
                Err(Stop::Io(error)) => What::Unreadable(reason::of(&error)),
            }
        };
        found.unread.insert(path.clone());
        found.odd(&path, what);
    }
    let clashes = clashes(found.files.keys().map(String::as_str));
    found.oddities.extend(clashes);
    Ok(found)
}

/// The path below the root, with `/`.
fn relative(root: &Path, path: &Path) -> String {
    let steps: Vec<_> =
        path.strip_prefix(root).unwrap_or(path).iter().map(|step| step.to_string_lossy()).collect();
    steps.join("/")
}
