//! The way out: a site as a value, path → bytes, and its way to the disk; and what became of a copy on its way.
//!
//! [`mod@write`] is the only writer of a build. What is written is decided before anything is: an [`Output`] is whole, or it is not made.
//! A copy that comes back is read by [`copy`], with everything that is odd about it, and held against its own list by [`verify`].

pub mod copy;
pub mod edit;
pub mod label;
pub mod manifest;
pub mod name;
pub mod reason;
pub mod verify;
pub mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::path::OutPath;

/// The files of a site, in the order of their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<OutPath, Arc<[u8]>>,
}

impl Output {
    /// Adds a file, or takes the place of the one that was there.
    pub fn insert(&mut self, path: OutPath, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path, bytes.into());
    }

    /// The bytes of a file.
    pub fn get(&self, path: &OutPath) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The list of sums, if it is made: [`manifest::NAME`].
    pub fn list(&self) -> Option<&Arc<[u8]>> {
        self.files.iter().find(|(path, _)| path.as_str() == manifest::NAME).map(|(_, bytes)| bytes)
    }

    /// Every file, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
