//! Reads a source tree from disk. The only reader of files in a build.
//!
//! The tree may come from strangers, so nothing in it is trusted: no link leads out of it, no file is read
//! that is not a plain file or is larger than any text or picture can be.

#![expect(clippy::disallowed_methods, reason = "this is the reader")]

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::Source;
use super::layout::{self, Place};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::{NotAPath, SourcePath};
use crate::base::span::Span;

/// The largest text that is read, in bytes: 4 MiB. The longest chapter of a brochure has some 100 KiB.
pub const LARGEST: u64 = 4 * 1024 * 1024;

/// The largest picture that is read, in bytes: 24 MiB. A photograph of a phone has 3 to 15; it is made smaller before readers get it.
pub const LARGEST_PICTURE: u64 = 24 * 1024 * 1024;

/// The folders that make a source tree; `themes` may be missing.
const FOLDERS: [&str; 3] = ["content", "catalogue", "themes"];

/// Reads `content/`, `catalogue/` and `themes/` under `root`.
///
/// What cannot be read is told as a problem, each at its own path, and left out; the order in which the file system
/// lists files does not matter.
///
/// # Errors
/// Only if `root` itself cannot be reached.
pub fn read(root: &Path) -> io::Result<(Source, Diagnostics)> {
    let root = fs::canonicalize(root)?;
    let mut reader = Reader { root: &root, source: Source::default(), problems: Diagnostics::default() };
    for folder in FOLDERS {
        reader.folder(folder);
    }
    Ok((reader.source, reader.problems))
}

/// The bytes of one file, wherever it is: what a command line names.
///
/// # Errors
/// If the machine refuses.
pub fn file(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

struct Reader<'a> {
    root: &'a Path,
    source: Source,
    problems: Diagnostics,
}

impl Reader<'_> {
    fn folder(&mut self, folder: &str) {
        let start = self.root.join(folder);
        match fs::symlink_metadata(&start) {
            Err(_) if folder == "themes" => return,
            Err(error) => {
                let help = format!("make the folder `{folder}`, or name the root of a brochure with --root");
                self.problem(
                    "missing-folder",
                    folder,
                    format!("cannot read the folder `{folder}`: {}", said(&error)),
                    Some(help),
                );
                return;
            }
            Ok(_) => {}
        }
        if !self.inside(&start, folder) {
            return;
        }
        let mut walk = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.walk_problem(&error, folder);
                    continue;
                }
            };
            let name = self.name(entry.path());
            if hidden(entry.file_name().to_string_lossy().as_ref()) {
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                continue;
            }
            if entry.path_is_symlink() && !self.inside(entry.path(), &name) {
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                continue;
            }
            if entry.file_type().is_dir() {
                continue;
            }
            self.file(entry.path(), &name);
        }
    }

    /// Whether a path, with every link followed, stays in the tree.
    fn inside(&mut self, path: &Path, name: &str) -> bool {
        match fs::canonicalize(path) {
            Ok(real) if real.starts_with(self.root) => true,
            Ok(_) => {
                self.problem(
                    "link-outside",
                    name,
                    format!("the link `{name}` leads out of the brochure's folder"),
                    Some("put the file itself here in place of the link".into()),
                );
                false
            }
            Err(error) => {
                self.problem(
                    "unreadable-file",
                    name,
                    format!("cannot follow `{name}`: {}", said(&error)),
                    None,
                );
                false
            }
        }
    }

    fn file(&mut self, path: &Path, name: &str) {
        let at = match SourcePath::new(name) {
            Ok(at) => at,
            Err(NotAPath(why)) => {
                self.problem(
                    "bad-path",
                    name,
                    format!("the path `{}` {why}", name.escape_debug()),
                    Some("rename the file".into()),
                );
                return;
            }
        };
        let (largest, help) = match layout::place(&at) {
            Place::Image => (LARGEST_PICTURE, "make the picture smaller with an image editor"),
            _ => (LARGEST, "cut it into smaller files"),
        };
        match bytes(path, largest) {
            Ok(Content::Bytes(bytes)) => self.source.insert(at, bytes),
            Ok(Content::TooLarge(size)) => self.problem(
                "file-too-large",
                name,
                format!("`{name}` has {size} bytes, more than the {largest} that are read"),
                Some(help.into()),
            ),
            Ok(Content::NotPlain) => self.problem(
                "not-a-file",
                name,
                format!("`{name}` is neither a plain file nor a folder"),
                Some("remove it from the brochure's folders".into()),
            ),
            Err(error) => {
                self.problem(
                    "unreadable-file",
                    name,
                    format!("cannot read `{name}`: {}", said(&error)),
                    None,
                );
            }
        }
    }

    fn walk_problem(&mut self, error: &walkdir::Error, folder: &str) {
        let name = error.path().map_or_else(|| folder.to_owned(), |path| self.name(path));
        if error.loop_ancestor().is_some() {
            self.problem(
                "link-loop",
                &name,
                format!("the link `{name}` leads back to a folder that it stands in"),
                Some("remove the link".into()),
            );
        } else if self.inside(Path::new(&self.root.join(&name)), &name) {
            let why = error.io_error().map_or_else(|| error.to_string(), said);
            self.problem("unreadable-file", &name, format!("cannot read `{name}`: {why}"), None);
        }
    }

    /// The path from the root, with `/`; what is not UTF-8 is shown with replacement marks.
    fn name(&self, path: &Path) -> String {
        let relative: PathBuf = path.strip_prefix(self.root).unwrap_or(path).to_owned();
        let steps: Vec<_> = relative.iter().map(|step| step.to_string_lossy()).collect();
        steps.join("/")
    }

    fn problem(&mut self, code: &'static str, name: &str, message: String, help: Option<String>) {
        // A path that is no path of ours is told at the folder that holds it.
        let path = SourcePath::new(name)
            .or_else(|_| SourcePath::new(name.split('/').next().unwrap_or("content")))
            .or_else(|_| SourcePath::new("content"));
        if let Ok(path) = path {
            self.problems.push(Diagnostic::error(code, Span::file(&path), message).maybe_help(help));
        }
    }
}

enum Content {
    Bytes(Vec<u8>),
    TooLarge(u64),
    NotPlain,
}

/// The bytes of a plain file, if there are no more than `largest`.
fn bytes(path: &Path, largest: u64) -> io::Result<Content> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Ok(Content::NotPlain);
    }
    if metadata.len() > largest {
        return Ok(Content::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::new();
    // The file may have grown since it was measured.
    File::open(path)?.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Ok(Content::TooLarge(bytes.len() as u64));
    }
    Ok(Content::Bytes(bytes))
}

/// What editors and systems leave lying about.
fn hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name.starts_with('#') || name == "Thumbs.db"
}

/// The system's own words, without the number of the error.
fn said(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}
