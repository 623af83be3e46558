//! The way in: a brochure's source as a value, path → bytes, in the order of the paths.
//!
//! [`disk`] is the only reader of files in a build; tests make a [`Source`] from literals. Which
//! bytes are fine is for later stages to say: nothing is decoded here.

pub mod disk;
pub mod layout;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::path::SourcePath;

/// The files of a brochure.
#[derive(Debug, Clone, Default)]
pub struct Source {
    files: BTreeMap<SourcePath, Arc<[u8]>>,
}

impl Source {
    /// Adds a file, or takes the place of the one that was there.
    pub fn insert(&mut self, path: SourcePath, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path, bytes.into());
    }

    /// The bytes of a file.
    pub fn get(&self, path: &SourcePath) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// Every file, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// Every file as a slice, for parallel work; in the order of the paths.
    pub fn files(&self) -> Vec<(&SourcePath, &Arc<[u8]>)> {
        self.files.iter().collect()
    }
}
