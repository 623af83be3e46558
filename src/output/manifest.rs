//! `SHA256SUMS`: every file of a site with its hash, as `sha256sum -c` reads it.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::Output;

/// The name of the list in the site.
pub const NAME: &str = "SHA256SUMS";

/// The list for these files, a line each: 64 hexadecimal digits, two spaces, the path; in the order of the paths' bytes.
pub fn of(output: &Output) -> String {
    let files: Vec<_> = output.iter().collect();
    let lines: Vec<String> =
        files.par_iter().map(|(path, bytes)| format!("{}  {path}\n", hex(&Sha256::digest(bytes)))).collect();
    lines.concat()
}

/// The paths of a list, each with its hash. A line that is none of a list's is left out.
pub fn read(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|line| line.split_once("  ")).map(|(hash, path)| (path, hash)).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
