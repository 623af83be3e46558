//! A copy of a brochure as it is found: every file with its hash, and everything that is odd about it.
//!
//! Two readers make the same value, `folder` and `archive`. Nothing is ever unpacked to the disk, and no link is followed.

mod archive;
mod folder;
mod frame;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::Hash;
use super::{label, manifest, name};

/// A copy, as it is found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Every file but the list of sums, by its path from the root of the copy.
    pub files: BTreeMap<String, Hash>,
    /// Paths at which there is something that was not read: [`Found::oddities`] say why.
    pub unread: BTreeSet<String>,
    /// The list of sums.
    pub list: Kept,
    /// What the copy says of its age.
    pub label: Kept,
    /// What is odd about single files, in the order in which they were found.
    pub oddities: Vec<Oddity>,
    /// Why the copy could not be read to its end; then the files above are some of them, or none.
    pub damage: Option<Damage>,
}

/// A file whose bytes are kept, as they may be needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Kept {
    /// It is not there.
    #[default]
    Absent,
    /// It is larger than any of ours, and is not kept.
    TooLarge,
    /// Its bytes.
    Bytes(Vec<u8>),
}

/// Something odd about one file of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// Its name as it is written there, which may be anything.
    pub name: String,
    /// What is odd.
    pub what: What,
}

/// What is odd about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Its name may not stand in a copy.
    Name(name::Bad),
    /// Its name is not UTF-8.
    NotUtf8,
    /// Its name has letters beyond ASCII and does not say how they are written, so that programs read it differently.
    TwoReadings,
    /// It is a link.
    Link,
    /// It is a pipe, a device or the like.
    Special,
    /// It is named as a folder, and has bytes as a file has.
    FullFolder,
    /// It could not be read; why, in words.
    Unreadable(String),
    /// It needs a password.
    Encrypted,
    /// It is compressed in a way that not every program knows: the number of the method in the zip format (APPNOTE 4.4.5).
    Compression(u16),
    /// Its name and another's become one on Windows and macOS.
    SameAs(String),
    /// It is a file, and another file stands in a folder of that name.
    FileAndFolder,
    /// It stands beside the folder of the copy.
    Outside,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(bad) => bad.fmt(f),
            Self::NotUtf8 => write!(f, "a name that is not UTF-8"),
            Self::TwoReadings => {
                write!(f, "a name that programs read differently: its letters are not marked as UTF-8")
            }
            Self::Link => write!(f, "a link, not a file"),
            Self::Special => write!(f, "neither a file nor a folder"),
            Self::FullFolder => write!(f, "named as a folder, with bytes as in a file"),
            Self::Unreadable(why) => write!(f, "cannot be read: {}", name::shown(why)),
            Self::Encrypted => write!(f, "encrypted, which no file of a brochure is"),
            Self::Compression(method) => {
                write!(f, "compressed in a way that few programs can read (method {method})")
            }
            Self::SameAs(other) => {
                write!(
                    f,
                    "on Windows and macOS this takes the place of `{}`, or the other way round",
                    name::shown(other)
                )
            }
            Self::FileAndFolder => write!(f, "a file and a folder of the same name"),
            Self::Outside => write!(f, "stands beside the brochure's folder"),
        }
    }
}

/// Why a copy could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// It is no zip.
    NotAZip,
    /// The end is missing, or a part of it.
    Cut,
    /// There are bytes in front of the archive; how many.
    Before(u64),
    /// There are bytes behind the archive; how many.
    Behind(u64),
    /// It ends in more than one way, so that programs can see different archives in it.
    TwoEnds,
    /// It is one part of several.
    Part,
    /// It is in the form for archives of more than 65,535 files or 4 GiB.
    Zip64,
    /// Its list of contents is broken; how.
    Contents(&'static str),
    /// Names that stand there more than once.
    Twice(Vec<String>),
    /// What stands before each file does not agree with the list of contents; how, as the reader of zips says it.
    Headers(String),
    /// A file unpacks to more than so many bytes.
    LargeFile(String, u64),
    /// All files together unpack to more than so many bytes; the file at which that was seen.
    LargeTotal(String, u64),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MIB: u64 = 1024 * 1024;
        match self {
            Self::NotAZip => write!(f, "it is no zip"),
            Self::Cut => write!(f, "it is cut short: the end of the zip is missing"),
            Self::Before(bytes) => {
                write!(
                    f,
                    "{bytes} bytes stand in front of the zip, where a program can hide; it was not read further"
                )
            }
            Self::Behind(bytes) => {
                write!(f, "{bytes} bytes stand behind the end of the zip; it was not read further")
            }
            Self::TwoEnds => {
                write!(f, "the zip ends in two ways, so two programs can unpack different files from it")
            }
            Self::Part => write!(f, "it is one part of a zip in several parts"),
            Self::Zip64 => write!(
                f,
                "it is a zip for more than 65,535 files or 4 GiB (zip64), which no brochure needs; it was not read"
            ),
            Self::Contents(how) => write!(f, "the zip's list of contents is broken: {how}"),
            Self::Twice(names) => {
                let names: Vec<String> = names.iter().map(|one| format!("`{}`", name::shown(one))).collect();
                write!(
                    f,
                    "more than one file has the same name, so it is chance which is unpacked: {}",
                    names.join(", ")
                )
            }
            Self::Headers(how) => write!(
                f,
                "the zip's list of contents does not agree with its files, so two programs can unpack different ones: {}",
                name::shown(how)
            ),
            Self::LargeFile(one, limit) => write!(
                f,
                "`{}` unpacks to more than {} MiB; it may be made to fill a disk, and was not read further",
                name::shown(one),
                limit / MIB
            ),
            Self::LargeTotal(one, limit) => write!(
                f,
                "it unpacks to more than {} MiB, seen at `{}`; it may be made to fill a disk, and was not read further",
                limit / MIB,
                name::shown(one)
            ),
        }
    }
}

/// Reads a copy: a folder, or a zip.
///
/// # Errors
/// If there is nothing at this path, or the machine does not let it be read. What is wrong with the copy itself is no error.
pub fn read(path: &Path) -> io::Result<Found> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        folder::read(path)
    } else if metadata.is_file() {
        archive::read(path)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "it is neither a folder nor a file"))
    }
}

impl Found {
    /// Takes up a file that was read.
    fn add(&mut self, path: &str, taken: Taken) {
        match path {
            manifest::NAME => self.list = taken.kept,
            label::NAME => {
                self.label = taken.kept;
                self.files.insert(path.to_owned(), taken.hash);
            }
            _ => drop(self.files.insert(path.to_owned(), taken.hash)),
        }
    }

    fn odd(&mut self, name: &str, what: What) {
        self.oddities.push(Oddity { name: name.to_owned(), what });
    }
}

/// What was read of a file.
struct Taken {
    hash: Hash,
    /// How many bytes it has.
    bytes: u64,
    kept: Kept,
}

/// Why a file was not read to its end.
enum Stop {
    /// The machine, or the file, refused.
    Io(io::Error),
    /// It has more bytes than were allowed.
    TooLarge,
}

/// Reads a file piece by piece, and keeps its bytes if they are asked for later: those of [`keep`]. Stops once there are more than `most`.
fn take(reader: &mut impl Read, path: &str, most: u64) -> Result<Taken, Stop> {
    const PIECE: usize = 64 * 1024;
    let mut piece = vec![0; PIECE];
    let mut state = Sha256::new();
    let mut bytes = 0;
    let keep = keep(path);
    let mut kept = keep.map(|_| Vec::new());
    loop {
        let count = match reader.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Stop::Io(error)),
        };
        bytes += count as u64;
        if bytes > most {
            return Err(Stop::TooLarge);
        }
        let new = piece.get(..count).unwrap_or_default();
        state.update(new);
        kept = kept.filter(|kept| kept.len() + count <= keep.unwrap_or(0));
        if let Some(kept) = &mut kept {
            kept.extend_from_slice(new);
        }
    }
    let kept = match (keep, kept) {
        (None, _) => Kept::Absent,
        (Some(_), None) => Kept::TooLarge,
        (Some(_), Some(bytes)) => Kept::Bytes(bytes),
    };
    Ok(Taken { hash: Hash::from(state), bytes, kept })
}

/// How many bytes of a file are kept, if any are.
fn keep(path: &str) -> Option<usize> {
    match path {
        manifest::NAME => Some(manifest::LIMIT),
        label::NAME => Some(label::LIMIT),
        _ => None,
    }
}

/// Names that become one where capitals are not told from small letters, or where a dot or a space at the end is dropped: each such name with the
/// one that was there before it. Also files whose names other files have as folders.
fn clashes<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<Oddity> {
    /// A step of a path: where it was first seen, and as what.
    struct Step<'a> {
        id: usize,
        path: &'a str,
        is_file: bool,
    }
    let mut steps: BTreeMap<(usize, String), Step<'a>> = BTreeMap::new();
    let mut told = BTreeSet::new();
    let mut odd = Vec::new();
    for path in paths {
        let mut folder = 0;
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        let mut begin = 0;
        for end in ends {
            let (Some(name), Some(here)) = (path.get(begin..end), path.get(..end)) else { break };
            begin = end + 1;
            // What stands for a folder ends with `/`, and has no name behind it.
            if name.is_empty() {
                break;
            }
            let is_file = end == path.len();
            let key = (folder, name.trim_end_matches(['.', ' ']).to_lowercase());
            let id = steps.len() + 1;
            let step = steps.entry(key).or_insert(Step { id, path: here, is_file });
            folder = step.id;
            if step.path != here {
                if told.insert(here) {
                    odd.push(Oddity { name: here.to_owned(), what: What::SameAs(step.path.to_owned()) });
                }
            } else if step.is_file != is_file && told.insert(here) {
                odd.push(Oddity { name: here.to_owned(), what: What::FileAndFolder });
            }
        }
    }
    odd
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_clash_are_found() {
        let clash = |paths: &[&str]| -> Vec<(String, What)> {
            clashes(paths.iter().copied()).into_iter().map(|odd| (odd.name, odd.what)).collect()
        };
        assert_eq!(clash(&["a/b", "a/c", "b/a", "b/"]), []);
        let same = |one: &str, other: &str| (one.to_owned(), What::SameAs(other.to_owned()));
        assert_eq!(clash(&["a/b", "a/B"]), [same("a/B", "a/b")]);
        assert_eq!(clash(&["fr/a", "FR/b", "FR/c"]), [same("FR", "fr")]);
        assert_eq!(clash(&["a", "a."]), [same("a.", "a")]);
        assert_eq!(clash(&["été", "ÉTÉ"]), [same("ÉTÉ", "été")]);
        assert_eq!(clash(&["a", "a/b"]), [("a".to_owned(), What::FileAndFolder)]);
        assert_eq!(clash(&["a/b", "a"]), [("a".to_owned(), What::FileAndFolder)]);
    }
}
