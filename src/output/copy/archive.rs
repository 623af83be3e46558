//! A copy that is a zip. It comes from a stranger: what it says of itself is believed only where it cannot be otherwise.

#![expect(clippy::disallowed_methods, reason = "this is a reader")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

use zip::read::{ArchiveOffset, Config, ZipArchive};

use super::frame::{self, Entry};
use super::{Damage, Found, Stop, What, clashes, take};
use crate::output::{manifest, name, reason};

/// How many bytes a zip may unpack to. They are counted as they come out; what the zip says of them is not asked.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// One file.
    file: u64,
    /// All files together.
    total: u64,
}

/// The limits for copies: a whole brochure has some twenty million bytes.
const LIMITS: Limits = Limits { file: 128 * 1024 * 1024, total: 512 * 1024 * 1024 };

/// Flags of the format (APPNOTE 4.4.4): encrypted, strongly encrypted, the list of contents itself is; and the name is UTF-8.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const UTF8: u16 = 1 << 11;
/// Methods of compression (4.4.5) that every program knows.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// Kinds of files on Unix, as POSIX numbers them.
const KIND: u16 = 0o170_000;
const KIND_FILE: u16 = 0o100_000;
const KIND_FOLDER: u16 = 0o040_000;
const KIND_LINK: u16 = 0o120_000;

/// Reads a zip.
///
/// # Errors
/// If the machine does not let it be read.
pub(super) fn read(path: &Path) -> io::Result<Found> {
    read_from(BufReader::new(File::open(path)?), LIMITS)
}

fn read_from(mut zip: impl Read + Seek, limits: Limits) -> io::Result<Found> {
    let mut found = Found::default();
    let entries = match frame::read(&mut zip)? {
        Ok(entries) => entries,
        Err(damage) => return Ok(Found { damage: Some(damage), ..found }),
    };
    let names = names(&entries, &mut found);
    let root = root(&names);
    found.damage = twice(&entries).or_else(|| contents(zip, &names, &root, limits, &mut found).err());
    Ok(found)
}

/// The names of the files that can be read, by their place in the list of contents. What is odd about the others is told.
fn names(entries: &[Entry], found: &mut Found) -> BTreeMap<usize, String> {
    let mut names = BTreeMap::new();
    let mut all = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let Ok(full) = std::str::from_utf8(&entry.name) else {
            found.odd(&String::from_utf8_lossy(&entry.name), What::NotUtf8);
            continue;
        };
        // Folders have a line of their own, with a `/` at the end.
        let (name, is_folder) = full.strip_suffix('/').map_or((full, false), |name| (name, true));
        if let Err(bad) = name::check(name) {
            found.odd(full, What::Name(bad));
            continue;
        }
        all.push(full);
        let kind = entry.mode & KIND;
        let what = if !full.is_ascii() && entry.flags & UTF8 == 0 {
            What::TwoReadings
        } else if kind == KIND_LINK {
            What::Link
        } else if kind != 0 && kind != if is_folder { KIND_FOLDER } else { KIND_FILE } {
            What::Special
        } else if entry.flags & ENCRYPTED != 0 {
            What::Encrypted
        } else if is_folder && entry.size > 0 {
            What::FullFolder
        } else if is_folder {
            continue;
        } else if ![STORED, DEFLATED].contains(&entry.method) {
            What::Compression(entry.method)
        } else {
            names.insert(at, name.to_owned());
            continue;
        };
        found.unread.insert(name.to_owned());
        found.odd(full, what);
    }
    found.oddities.extend(clashes(all.into_iter()));
    names
}

/// Names that stand there more than once, byte by byte.
fn twice(entries: &[Entry]) -> Option<Damage> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&[u8]> =
        entries.iter().map(|entry| entry.name.as_slice()).filter(|name| !seen.insert(*name)).collect();
    let names: Vec<String> =
        twice.into_iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect();
    (!names.is_empty()).then_some(Damage::Twice(names))
}

/// The folder in which the copy stands, with a `/` at the end: nothing if it stands in none, or if it is not to be found.
fn root(names: &BTreeMap<usize, String>) -> String {
    if names.values().any(|name| name == manifest::NAME) {
        return String::new();
    }
    let mut tops = names
        .values()
        .filter_map(|name| name.strip_suffix(manifest::NAME))
        .filter(|top| top.strip_suffix('/').is_some_and(|top| !top.contains('/')));
    match (tops.next(), tops.next()) {
        (Some(top), None) => top.to_owned(),
        _ => String::new(),
    }
}

/// Unpacks every file into its hash.
fn contents(
    zip: impl Read + Seek,
    names: &BTreeMap<usize, String>,
    root: &str,
    limits: Limits,
    found: &mut Found,
) -> Result<(), Damage> {
    let headers = |error: zip::result::ZipError| Damage::Headers(error.to_string());
    let mut archive =
        ZipArchive::with_config(Config { archive_offset: ArchiveOffset::Known(0) }, zip).map_err(headers)?;
    archive.validate_header_consistency().map_err(headers)?;
    // What could not be read is at its path in the copy all the same.
    found.unread =
        found.unread.iter().map(|name| name.strip_prefix(root).unwrap_or(name).to_owned()).collect();
    let mut total = 0;
    for (&at, full) in names {
        let Some(path) = full.strip_prefix(root) else {
            found.odd(full, What::Outside);
            continue;
        };
        let mut unreadable = |why: String| {
            found.unread.insert(path.to_owned());
            found.odd(full, What::Unreadable(why));
        };
        let mut file = match archive.by_index(at) {
            Ok(file) => file,
            Err(error) => {
                unreadable(error.to_string());
                continue;
            }
        };
        // The frame and the reader of zips must mean the same file.
        if file.name_raw() != full.as_bytes() || !file.name().is_ok_and(|name| name == full.as_str()) {
            return Err(Damage::Headers(format!("`{full}` has a second name")));
        }
        let left = limits.total - total;
        match take(&mut file, path, limits.file.min(left)) {
            Ok(taken) => {
                total += taken.bytes;
                found.add(path, taken);
            }
            Err(Stop::TooLarge) if limits.file <= left => {
                return Err(Damage::LargeFile(full.clone(), limits.file));
            }
            Err(Stop::TooLarge) => return Err(Damage::LargeTotal(full.clone(), limits.total)),
            Err(Stop::Io(error)) => unreadable(reason::of(&error)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    /// What is wrong with a zip of two files of 100 bytes each.
    fn damage(file: u64, total: u64) -> Option<Damage> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a", "b"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&[0; 100]).unwrap();
        }
        read_from(zip.finish().unwrap(), Limits { file, total }).unwrap().damage
    }

    #[test]
    fn a_zip_is_read_up_to_its_limits() {
        assert_eq!(damage(100, 200), None);
        assert_eq!(damage(99, 200), Some(Damage::LargeFile("a".to_owned(), 99)));
        assert_eq!(damage(100, 199), Some(Damage::LargeTotal("b".to_owned(), 199)));
    }
}
