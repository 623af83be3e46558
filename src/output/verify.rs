//! Holds a copy against its own list: what is missing, added or changed. Pure: two values in, one out.
//!
//! Whole means "as its own list says", and nothing more. Whoever changes a copy can change the list too; what tells that is the fingerprint of the list,
//! compared with one that came another way.

use super::copy::{Damage, Found, Kept, Oddity};
use super::label::{self, Label};
use super::manifest::{self, Fault, Hash, List};
use super::write;

/// What became of a copy.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// How many files are there and as the list says.
    pub same: usize,
    /// Files of the list that are not there.
    pub missing: Vec<String>,
    /// Files that have other bytes than the list says.
    pub changed: Vec<String>,
    /// Files that the list does not name.
    pub added: Vec<String>,
    /// What is wrong with the list.
    pub list: Listed,
    /// What is odd about single files.
    pub oddities: Vec<Oddity>,
    /// Why the copy could not be read to its end; then nothing was compared.
    pub damage: Option<Damage>,
    /// What the copy says of its age.
    pub label: Labelled,
}

/// The list of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listed {
    /// There is none.
    Absent,
    /// It is larger than [`manifest::LIMIT`], and was not read.
    TooLarge,
    /// It was read.
    Read {
        /// Its fingerprint, as [`manifest::fingerprint`] writes it.
        fingerprint: String,
        /// What is wrong with it.
        faults: Vec<Fault>,
    },
}

/// What a copy says of its age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Labelled {
    /// Nothing.
    Absent,
    /// The list does not vouch for it: an age that someone else wrote into the copy is none.
    Unlisted,
    /// It cannot be read.
    Unreadable,
    /// This, as its list vouches.
    Read(Label),
}

impl Verdict {
    /// Whether every file is as the list says, and nothing else is there.
    pub fn is_whole(&self) -> bool {
        let Self { same: _, missing, changed, added, list, oddities, damage, label: _ } = self;
        let listed = matches!(list, Listed::Read { faults, .. } if faults.is_empty());
        listed
            && missing.is_empty()
            && changed.is_empty()
            && added.is_empty()
            && oddities.is_empty()
            && damage.is_none()
    }
}

/// Holds a copy against its list.
pub fn verify(found: Found) -> Verdict {
    let mut verdict = Verdict {
        same: 0,
        missing: Vec::new(),
        changed: Vec::new(),
        added: Vec::new(),
        list: Listed::Absent,
        oddities: found.oddities,
        damage: found.damage,
        label: Labelled::Absent,
    };
    let bytes = match found.list {
        Kept::Absent => return verdict,
        Kept::TooLarge => return Verdict { list: Listed::TooLarge, ..verdict },
        Kept::Bytes(bytes) => bytes,
    };
    let List { files, faults } = List::read(&bytes);
    verdict.list = Listed::Read { fingerprint: manifest::fingerprint(&bytes), faults };
    if verdict.damage.is_some() {
        return verdict;
    }
    for (path, hash) in &files {
        match found.files.get(path) {
            Some(there) if there == hash => verdict.same += 1,
            Some(_) => verdict.changed.push(path.clone()),
            // What is there and cannot be read is told as that.
            None if found.unread.contains(path) => {}
            None => verdict.missing.push(path.clone()),
        }
    }
    let ours =
        |path: &str, hash: &Hash| path == write::MARK && *hash == Hash::of(write::MARK_TEXT.as_bytes());
    let added = found.files.iter().filter(|(path, hash)| !files.contains_key(*path) && !ours(path, hash));
    verdict.added = added.map(|(path, _)| path.clone()).collect();
    verdict.label = match (found.files.get(label::NAME), found.label) {
        (None, _) => Labelled::Absent,
        (there, _) if there != files.get(label::NAME) => Labelled::Unlisted,
        (_, Kept::Bytes(bytes)) => Label::read(&bytes).map_or(Labelled::Unreadable, Labelled::Read),
        (_, Kept::Absent | Kept::TooLarge) => Labelled::Unreadable,
    };
    verdict
}
