//! A copy of the pages as one zip: sorted, without times and owners, so that the same pages are the same bytes.
//!
//! `zip` writes it: an archive has to be opened by whatever a phone has.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::output::Output;

/// How hard to compress, from 1 to 9: the highest makes these archives 1 % smaller than 6 and takes twice the time, at every build.
const LEVEL: i64 = 6;
/// Readable by everyone, to be changed by whoever unpacks it.
const PERMISSIONS: u32 = 0o644;

/// The archive of these files, all of them in one folder, so that unpacking it spills nothing.
pub fn zip(output: &Output, folder: &str) -> Vec<u8> {
    // Without the crate's `time` feature every entry has its default time: the first that a zip can hold, 1 January 1980.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .unix_permissions(PERMISSIONS);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in output.iter() {
        let written =
            writer.start_file(format!("{folder}/{path}"), options).map(|()| writer.write_all(bytes));
        if !matches!(written, Ok(Ok(()))) {
            // Only a disk that is full, or more than four billion bytes, can be refused; this is memory, and a brochure.
            unreachable!("{path} does not go into an archive");
        }
    }
    match writer.finish() {
        Ok(archive) => archive.into_inner(),
        Err(why) => unreachable!("{why}"),
    }
}
