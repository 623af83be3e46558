//! `SHA256SUMS`: every file of a site with its hash, as `sha256sum -c` reads it.

use std::collections::BTreeMap;
use std::fmt;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{Output, name};

/// The name of the list in the site.
pub const NAME: &str = "SHA256SUMS";

/// How large a list may be that comes from a stranger, in bytes: some hundred times ours.
pub const LIMIT: usize = 16 * 1024 * 1024;
/// How many digits a hash is written with.
const DIGITS: usize = 64;
/// How many faults of a list are told before the rest of it is left unread.
const FAULTS: usize = 1000;

/// A SHA-256, as FIPS 180-4 defines it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from(Sha256::new_with_prefix(bytes))
    }

    /// Reads 64 hexadecimal digits, small or capital; nothing for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        let mut bytes = [0; 32];
        if digits.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = value(pair[0])? << 4 | value(pair[1])?;
        }
        Some(Self(bytes))
    }
}

impl From<Sha256> for Hash {
    fn from(state: Sha256) -> Self {
        Self(state.finalize().into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The list for these files, a line each: 64 hexadecimal digits, two spaces, the path; in the order of the paths' bytes.
pub fn of(output: &Output) -> String {
    let files: Vec<_> = output.iter().collect();
    let lines: Vec<String> =
        files.par_iter().map(|(path, bytes)| format!("{}  {path}\n", Hash::of(bytes))).collect();
    lines.concat()
}

/// The fingerprint of a list, to be read aloud and compared: its SHA-256 in groups of four digits, `3f2a 91c4 …`. What has the same fingerprint is the
/// same site, to the last byte.
pub fn fingerprint(list: &[u8]) -> String {
    let hash = Hash::of(list);
    let groups: Vec<String> =
        hash.0.chunks_exact(2).map(|pair| format!("{:02x}{:02x}", pair[0], pair[1])).collect();
    groups.join(" ")
}

/// The paths of a list, each with its hash. A line that is none of a list's is left out.
pub fn read(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|line| line.split_once("  ")).map(|(hash, path)| (path, hash)).collect()
}

/// What is wrong with a list. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing stands in it.
    Empty,
    /// A line is not a hash, two spaces and a path.
    NotALine(usize),
    /// A line is not UTF-8.
    NotUtf8(usize),
    /// A path may not stand in a copy.
    BadName(usize, String, name::Bad),
    /// A path stands there for the second time.
    Twice(usize, String),
    /// It lists itself, which no hash can do.
    Itself(usize),
    /// Lines end as on Windows; the first of them.
    CarriageReturn(usize),
    /// Hashes are written with capitals; the first of them.
    Capitals(usize),
    /// The last line does not end.
    Cut,
    /// So much is wrong that the rest was not read.
    More,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "nothing stands in it"),
            Self::NotALine(line) => write!(f, "line {line} is not a hash, two spaces and a path"),
            Self::NotUtf8(line) => write!(f, "line {line} is not UTF-8"),
            Self::BadName(line, path, bad) => write!(f, "line {line}, `{}`: {bad}", name::shown(path)),
            Self::Twice(line, path) => {
                write!(f, "line {line}, `{}`: it stands there for the second time", name::shown(path))
            }
            Self::Itself(line) => {
                write!(f, "line {line}: the list names itself, which this program never writes")
            }
            Self::CarriageReturn(line) => write!(
                f,
                "line {line} ends as on Windows (CRLF): an editor or a transfer has rewritten the list, so its fingerprint is not the one published"
            ),
            Self::Capitals(line) => {
                write!(
                    f,
                    "line {line} has capital digits, which this program never writes: the list was made anew"
                )
            }
            Self::Cut => write!(f, "its last line does not end: the list may be cut short"),
            Self::More => write!(f, "and so on: the rest of the list was not read"),
        }
    }
}

/// A list as it came from a stranger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// Every path that may stand in a copy, with its hash; of one that stands there twice, the first.
    pub files: BTreeMap<String, Hash>,
    /// What is wrong with it, in the order of the lines.
    pub faults: Vec<Fault>,
}

impl List {
    /// Reads a list strictly: it is written as this program writes lists if there is no fault.
    pub fn read(bytes: &[u8]) -> Self {
        let mut list = Self::default();
        if bytes.is_empty() {
            list.faults.push(Fault::Empty);
            return list;
        }
        let (mut returns, mut capitals) = (None, None);
        for (number, line) in
            (1..).zip(bytes.strip_suffix(b"\n").unwrap_or(bytes).split(|byte| *byte == b'\n'))
        {
            if list.faults.len() >= FAULTS {
                list.faults.push(Fault::More);
                break;
            }
            let line = match line.strip_suffix(b"\r") {
                Some(line) => {
                    returns.get_or_insert(number);
                    line
                }
                None => line,
            };
            match Self::line(number, line) {
                Err(fault) => list.faults.push(fault),
                Ok((hash, path)) => {
                    if line.iter().take(DIGITS).any(u8::is_ascii_uppercase) {
                        capitals.get_or_insert(number);
                    }
                    if list.files.contains_key(path) {
                        list.faults.push(Fault::Twice(number, path.to_owned()));
                    } else {
                        list.files.insert(path.to_owned(), hash);
                    }
                }
            }
        }
        list.faults.extend(returns.map(Fault::CarriageReturn));
        list.faults.extend(capitals.map(Fault::Capitals));
        if !bytes.ends_with(b"\n") {
            list.faults.push(Fault::Cut);
        }
        list
    }

    fn line(number: usize, line: &[u8]) -> Result<(Hash, &str), Fault> {
        let line = std::str::from_utf8(line).map_err(|_| Fault::NotUtf8(number))?;
        let (hash, path) = line
            .split_at_checked(DIGITS)
            .and_then(|(hash, rest)| Some((Hash::parse(hash)?, rest.strip_prefix("  ")?)))
            .ok_or(Fault::NotALine(number))?;
        if path == NAME {
            return Err(Fault::Itself(number));
        }
        name::check(path).map_err(|bad| Fault::BadName(number, path.to_owned(), bad))?;
        Ok((hash, path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The hash of "abc" is the first example of FIPS 180-2.
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn faults(text: &str) -> Vec<Fault> {
        List::read(text.as_bytes()).faults
    }

    #[test]
    fn a_hash_is_read_as_it_is_written() {
        assert_eq!(Hash::of(b"abc").to_string(), ABC);
        assert_eq!(Hash::parse(ABC), Some(Hash::of(b"abc")));
        for text in ["", &ABC[1..], &ABC.replace('b', "g"), &ABC.replace("ba", "é")] {
            assert_eq!(Hash::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_fingerprint_is_a_hash_in_groups_of_four() {
        let told = fingerprint(b"abc");
        assert!(told.starts_with("ba78 16bf 8f01 "), "{told}");
        assert_eq!(told.replace(' ', ""), ABC);
    }

    #[test]
    fn every_fault_of_a_list_is_told_with_its_line() {
        assert_eq!(faults(&format!("{ABC}  a\n{ABC}  b/c\n")), []);
        assert_eq!(faults(""), [Fault::Empty]);
        assert_eq!(faults(&format!("{ABC}  a\n\n")), [Fault::NotALine(2)]);
        assert_eq!(faults(&format!("{ABC} *a\n")), [Fault::NotALine(1)]);
        assert_eq!(faults(&format!("{ABC}  a\n{ABC}  a\n")), [Fault::Twice(2, "a".to_owned())]);
        assert_eq!(
            faults(&format!("{ABC}  ../a\n")),
            [Fault::BadName(1, "../a".to_owned(), name::Bad::Climbs)]
        );
        assert_eq!(faults(&format!("{ABC}  SHA256SUMS\n")), [Fault::Itself(1)]);
        assert_eq!(faults(&format!("{ABC}  a\r\n{ABC}  b\r\n")), [Fault::CarriageReturn(1)]);
        assert_eq!(faults(&format!("{}  a\n", ABC.to_uppercase())), [Fault::Capitals(1)]);
        assert_eq!(faults(&format!("{ABC}  a")), [Fault::Cut]);
        assert_eq!(List::read(b"\xff\n").faults, [Fault::NotUtf8(1)]);
        assert_eq!(faults(&"x\n".repeat(FAULTS * 2)).last(), Some(&Fault::More));
    }
}
