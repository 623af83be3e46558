//! Puts a site on the disk in one step.
//!
//! The new site is made beside the old one, in a folder of its own; files that did not change are linked, not written again. Then the two folders
//! change places with one call of the system, so that a reader, a mirror or a kill at any moment sees the old site or the new one, never
//! a mix. A folder that this program did not make, or in which someone else has put files, is refused.
//!
//! | moment of a kill | what is left |
//! |---|---|
//! | while the new site is made | the old site, and `.<name>.new`, which the next build takes away |
//! | after the exchange | the new site, and the old one as `.<name>.new`, likewise |

#![expect(clippy::disallowed_methods, reason = "this is the writer")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Output, manifest, reason};

/// The file that says who made the folder; always the same bytes.
pub(super) const MARK: &str = ".colportage";
pub(super) const MARK_TEXT: &str = "This folder is made by colportage. It is replaced as a whole at each build: keep nothing of your own here.\n";

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the site.
    pub files: usize,
    /// Those that are new or have other bytes than before.
    pub changed: usize,
    /// Those that are gone.
    pub removed: usize,
    /// All bytes of the site.
    pub bytes: u64,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// The folder is there, and not ours.
    NotOurs(PathBuf),
    /// The folder is ours, and holds files that are not.
    Strangers(PathBuf, Vec<String>),
    /// The way to it is there, and not a folder.
    NotAFolder(PathBuf),
    /// The disk is full, or what this account may use of it; at what, and how many bytes the site needs in all.
    Full(PathBuf, io::Error, u64),
    /// The machine refused; at what.
    Io(PathBuf, io::Error),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotOurs(path) => write!(
                f,
                "`{}` is there already and was not made by this program, so it is left alone; name another folder with --out, or move it away",
                path.display()
            ),
            Self::Strangers(path, names) => {
                const FEW: usize = 5;
                let shown: Vec<String> = names.iter().take(FEW).map(|name| format!("`{name}`")).collect();
                let more = if names.len() > FEW {
                    format!(" and {} more", names.len() - FEW)
                } else {
                    String::new()
                };
                write!(
                    f,
                    "`{}` holds files that this program did not make and would lose: {}{more}; move them away",
                    path.display(),
                    shown.join(", ")
                )
            }
            Self::NotAFolder(path) => write!(f, "`{}` is not a folder", path.display()),
            Self::Full(path, error, bytes) => write!(
                f,
                "cannot write `{}`: {}; the new site needs up to {} beside the old one, which stays as it was: make room, or name a folder on another disk with --out",
                path.display(),
                reason::of(error),
                megabytes(*bytes)
            ),
            Self::Io(path, error) => write!(f, "cannot write `{}`: {}", path.display(), reason::of(error)),
        }
    }
}

impl std::error::Error for Refusal {}

/// A size in megabytes, with one digit behind the point: 1.7 MB. What is begun counts.
pub fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// Writes a site into the folder `out`, in one step.
///
/// # Errors
/// If the folder is not this program's to replace, or the machine refuses; the site that was there is then as it was.
pub fn write(output: &Output, out: &Path) -> Result<Written, Refusal> {
    let out = target(out)?;
    let parent = out.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    fs::create_dir_all(&parent).map_err(at(&parent))?;
    let _lock = lock(&parent)?;
    let old = ours(&out)?;
    let fresh = beside(&out);
    clear(&fresh)?;
    // A site that could not be made whole is taken away again; what matters is why it could not.
    let written = make(output, &out, &fresh, &old).map_err(|refusal| {
        drop(clear(&fresh));
        told_to_people(refusal, output, &fresh, &out)
    })?;
    exchange(&fresh, &out)?;
    clear(&fresh)?;
    Ok(written)
}

/// Names the file in the site in place of the one beside it, which is gone by now; and where there was no room, how much is needed.
fn told_to_people(refusal: Refusal, output: &Output, fresh: &Path, out: &Path) -> Refusal {
    let Refusal::Io(path, error) = refusal else { return refusal };
    let path = match path.strip_prefix(fresh) {
        Ok(inside) if !inside.as_os_str().is_empty() => out.join(inside),
        _ => out.to_owned(),
    };
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Refusal::Full(path, error, output.iter().map(|(_, bytes)| bytes.len() as u64).sum())
        }
        _ => Refusal::Io(path, error),
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Refusal {
    let path = path.to_owned();
    move |error| Refusal::Io(path, error)
}

/// The folder itself, with every link on the way to it followed.
fn target(out: &Path) -> Result<PathBuf, Refusal> {
    match fs::canonicalize(out) {
        Ok(real) => Ok(real),
        Err(_) => match (out.parent(), out.file_name()) {
            (_, None) => Err(Refusal::NotAFolder(out.to_owned())),
            (Some(parent), Some(name)) if !parent.as_os_str().is_empty() => {
                fs::create_dir_all(parent).map_err(at(parent))?;
                Ok(fs::canonicalize(parent).map_err(at(parent))?.join(name))
            }
            (_, Some(name)) => Ok(fs::canonicalize(".").map_err(at(out))?.join(name)),
        },
    }
}

/// Two builds into the same place wait for each other. The lock goes with the process, however that ends.
fn lock(parent: &Path) -> Result<Option<File>, Refusal> {
    if cfg!(not(unix)) {
        return Ok(None);
    }
    let folder = File::open(parent).map_err(at(parent))?;
    match folder.lock() {
        Ok(()) => Ok(Some(folder)),
        // Some file systems know no locks; their users build alone.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
        Err(error) => Err(Refusal::Io(parent.to_owned(), error)),
    }
}

/// The files of the site that is there; none if there is none. Refuses a folder that is not ours to replace.
fn ours(out: &Path) -> Result<BTreeSet<String>, Refusal> {
    match fs::metadata(out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Refusal::Io(out.to_owned(), error)),
        Ok(metadata) if !metadata.is_dir() => return Err(Refusal::NotAFolder(out.to_owned())),
        Ok(_) => {}
    }
    // The mark first: a folder of someone else, which may be a whole disk, is not walked through.
    let marked = fs::read_to_string(out.join(MARK)).is_ok_and(|text| text == MARK_TEXT);
    if !marked {
        let empty = fs::read_dir(out).map_err(at(out))?.next().is_none();
        return if empty { Ok(BTreeSet::new()) } else { Err(Refusal::NotOurs(out.to_owned())) };
    }
    let there = files(out)?;
    let list = fs::read_to_string(out.join(manifest::NAME)).unwrap_or_default();
    let known = manifest::read(&list);
    let strangers: Vec<String> = there
        .iter()
        .filter(|name| !known.contains_key(name.as_str()) && ![MARK, manifest::NAME].contains(&name.as_str()))
        .cloned()
        .collect();
    if strangers.is_empty() { Ok(there) } else { Err(Refusal::Strangers(out.to_owned(), strangers)) }
}

/// Every file below a folder, as a path with `/`; a link counts as a file and is not followed.
fn files(folder: &Path) -> Result<BTreeSet<String>, Refusal> {
    let mut files = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.map_err(|error| Refusal::Io(folder.to_owned(), error.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let steps: Vec<_> = relative.iter().map(|step| step.to_string_lossy()).collect();
        files.insert(steps.join("/"));
    }
    Ok(files)
}

/// The folder in which the new site is made: on the same file system, so that it can take the old one's place.
fn beside(out: &Path) -> PathBuf {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!(".{name}.new"))
}

/// Takes away what an earlier build has left. It was made by this program: the name is ours, and a folder without our mark is refused.
fn clear(fresh: &Path) -> Result<(), Refusal> {
    match fs::symlink_metadata(fresh) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Refusal::Io(fresh.to_owned(), error)),
        Ok(_) if fs::read_dir(fresh).is_ok_and(|mut entries| entries.next().is_none()) => {
            fs::remove_dir(fresh).map_err(at(fresh))
        }
        Ok(metadata) if metadata.is_dir() && fresh.join(MARK).is_file() => {
            fs::remove_dir_all(fresh).map_err(at(fresh))
        }
        Ok(_) => Err(Refusal::NotOurs(fresh.to_owned())),
    }
}

fn make(output: &Output, out: &Path, fresh: &Path, old: &BTreeSet<String>) -> Result<Written, Refusal> {
    fs::create_dir(fresh).map_err(at(fresh))?;
    // First the mark, so that whatever a kill leaves is known to be ours.
    put(&fresh.join(MARK), MARK_TEXT.as_bytes())?;
    let mut written = Written::default();
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for (path, bytes) in output.iter() {
        let file = fresh.join(path.as_str());
        if let Some(folder) = file.parent()
            && folders.insert(folder.to_owned())
        {
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        written.files += 1;
        written.bytes += bytes.len() as u64;
        if old.contains(path.as_str()) && linked(&out.join(path.as_str()), &file, bytes) {
            continue;
        }
        written.changed += 1;
        put(&file, bytes)?;
    }
    written.removed = old
        .iter()
        .filter(|name| ![MARK, manifest::NAME].contains(&name.as_str()))
        .filter(|name| !holds(output, name))
        .count();
    // The folder's own entries are on the disk before it takes the old one's place.
    if let Ok(folder) = File::open(fresh) {
        let _ = folder.sync_all();
    }
    Ok(written)
}

fn holds(output: &Output, name: &str) -> bool {
    crate::base::path::OutPath::new(name).is_ok_and(|path| output.get(&path).is_some())
}

/// Links a file of the old site into the new one if it has the same bytes. A link is refused across file systems and on some of them;
/// then the file is written.
fn linked(old: &Path, new: &Path, bytes: &[u8]) -> bool {
    let plain = fs::symlink_metadata(old)
        .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64);
    plain && fs::read(old).is_ok_and(|there| there == bytes) && fs::hard_link(old, new).is_ok()
}

fn put(file: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    File::create_new(file).and_then(|mut open| open.write_all(bytes)).map_err(at(file))
}

/// Lets the two folders change places.
fn exchange(fresh: &Path, out: &Path) -> Result<(), Refusal> {
    if !out.exists() {
        return fs::rename(fresh, out).map_err(at(out));
    }
    match swap(fresh, out) {
        Ok(()) => Ok(()),
        Err(_) => two_steps(fresh, out),
    }
}

/// One call of the system: Linux and macOS have it, on the file systems that can do it.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(fresh: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, fresh, CWD, out, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where folders cannot be exchanged (sticks with FAT, Windows): the old one steps aside, then the new one steps in. For that instant
/// there is no site; the old one is put back if the second step fails.
fn two_steps(fresh: &Path, out: &Path) -> Result<(), Refusal> {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let aside = out.with_file_name(format!(".{name}.old"));
    clear(&aside)?;
    fs::rename(out, &aside).map_err(at(out))?;
    if let Err(error) = fs::rename(fresh, out) {
        fs::rename(&aside, out).map_err(at(out))?;
        return Err(Refusal::Io(out.to_owned(), error));
    }
    clear(&aside)
}
