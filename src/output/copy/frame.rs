//! The frame of a zip, read strictly: where it ends, and its list of contents.
//!
//! Readers of zips are lenient, each in its own way, so that one archive can be two. Here an archive is one only if nothing stands before it, behind it
//! or between its list and its end. The numbers are those of the format: PKWARE's APPNOTE.TXT 6.3, sections 4.3.12 (an entry) and 4.3.16 (the end).

use std::io::{self, Read, Seek, SeekFrom};

use super::Damage;

const END: &[u8; 4] = b"PK\x05\x06";
const END_BYTES: usize = 22;
const LOCATOR_64: &[u8; 4] = b"PK\x06\x07";
const LOCATOR_64_BYTES: usize = 20;
const ENTRY: &[u8; 4] = b"PK\x01\x02";
const ENTRY_BYTES: usize = 46;
const LOCAL: &[u8; 4] = b"PK\x03\x04";
/// How long a comment at the end may be.
const COMMENT: usize = 65_535;
/// How large a list of contents may be, in bytes; ours has some hundred thousand.
const CONTENTS: u32 = 16 * 1024 * 1024;

/// A line of the list of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name, as it is written.
    pub(super) name: Vec<u8>,
    /// The flags of the format (4.4.4).
    pub(super) flags: u16,
    /// How it is compressed (4.4.5).
    pub(super) method: u16,
    /// What kind of file it is, if it was packed on Unix: the upper half of the external attributes.
    pub(super) mode: u16,
    /// How many bytes it unpacks to, as it says.
    pub(super) size: u32,
}

/// The list of contents of a zip, or what is wrong with its frame.
pub(super) fn read(zip: &mut (impl Read + Seek)) -> io::Result<Result<Vec<Entry>, Damage>> {
    let length = zip.seek(SeekFrom::End(0))?;
    let tail_bytes = length.min((END_BYTES + COMMENT) as u64);
    let tail_start = length - tail_bytes;
    let tail = piece(zip, tail_start, tail_bytes)?;
    let end = match end(&tail) {
        Ok(end) => end,
        Err(None) => {
            let start = piece(zip, 0, length.min(LOCAL.len() as u64))?;
            return Ok(Err(if start == LOCAL { Damage::Cut } else { Damage::NotAZip }));
        }
        Err(Some(damage)) => return Ok(Err(damage)),
    };
    let end_start = tail_start + end.at as u64;
    if end.contents_bytes > CONTENTS {
        return Ok(Err(Damage::Contents("it is larger than that of any brochure")));
    }
    let after = u64::from(end.contents_start) + u64::from(end.contents_bytes);
    if after > end_start {
        return Ok(Err(Damage::Cut));
    }
    if after < end_start {
        return Ok(Err(Damage::Before(end_start - after)));
    }
    let contents = piece(zip, u64::from(end.contents_start), u64::from(end.contents_bytes))?;
    Ok(entries(&contents, &end))
}

fn piece(zip: &mut (impl Read + Seek), start: u64, bytes: u64) -> io::Result<Vec<u8>> {
    zip.seek(SeekFrom::Start(start))?;
    let mut piece = Vec::new();
    zip.take(bytes).read_to_end(&mut piece)?;
    Ok(piece)
}

/// The end of an archive.
struct End {
    /// Where it is in the tail.
    at: usize,
    entries: u16,
    contents_bytes: u32,
    contents_start: u32,
}

/// The one end that reaches to the last byte. If there is none: what is wrong, or nothing if there is no end at all.
fn end(tail: &[u8]) -> Result<End, Option<Damage>> {
    let mut ends = Vec::new();
    let mut short = None;
    for at in 0..tail.len().saturating_sub(END_BYTES - 1) {
        let here = tail.get(at..).unwrap_or_default();
        if !here.starts_with(END) {
            continue;
        }
        let comment = usize::from(u16_at(here, 20).unwrap_or(0));
        if at + END_BYTES + comment == tail.len() {
            ends.push(at);
        } else if at + END_BYTES + comment < tail.len() {
            short = Some((tail.len() - at - END_BYTES - comment) as u64);
        }
    }
    let at = match ends[..] {
        [] => return Err(short.map(Damage::Behind)),
        [at] => at,
        _ => return Err(Some(Damage::TwoEnds)),
    };
    let here = tail.get(at..).unwrap_or_default();
    let short = |at| u16_at(here, at).ok_or(Some(Damage::Cut));
    let long = |at| u32_at(here, at).ok_or(Some(Damage::Cut));
    let locator = at.checked_sub(LOCATOR_64_BYTES).and_then(|at| tail.get(at..));
    let end = End { at, entries: short(10)?, contents_bytes: long(12)?, contents_start: long(16)? };
    if locator.is_some_and(|locator| locator.starts_with(LOCATOR_64))
        || end.entries == u16::MAX
        || end.contents_bytes == u32::MAX
        || end.contents_start == u32::MAX
    {
        return Err(Some(Damage::Zip64));
    }
    // This disk, the disk with the list, and the entries on this disk.
    if short(4)? != 0 || short(6)? != 0 || short(8)? != end.entries {
        return Err(Some(Damage::Part));
    }
    Ok(end)
}

fn entries(contents: &[u8], end: &End) -> Result<Vec<Entry>, Damage> {
    let broken = Damage::Contents("an entry is cut short");
    let mut entries = Vec::new();
    let mut first = None;
    let mut rest = contents;
    while !rest.is_empty() {
        if !rest.starts_with(ENTRY) {
            return Err(Damage::Contents("there is something else in it than entries"));
        }
        let short = |at| u16_at(rest, at).ok_or(broken.clone());
        let long = |at| u32_at(rest, at).ok_or(broken.clone());
        let [name, extra, comment] = [short(28)?, short(30)?, short(32)?].map(usize::from);
        let start = long(42)?;
        first = Some(first.map_or(start, |first: u32| first.min(start)));
        entries.push(Entry {
            name: rest.get(ENTRY_BYTES..ENTRY_BYTES + name).ok_or(broken.clone())?.to_vec(),
            flags: short(8)?,
            method: short(10)?,
            mode: short(40)?,
            size: long(24)?,
        });
        rest = rest.get(ENTRY_BYTES + name + extra + comment..).ok_or(broken.clone())?;
    }
    if entries.len() != usize::from(end.entries) {
        return Err(Damage::Contents("it holds another number of entries than it says"));
    }
    match first {
        Some(start) if start > 0 => Err(Damage::Before(start.into())),
        None if end.contents_start > 0 => Err(Damage::Before(end.contents_start.into())),
        _ => Ok(entries),
    }
}

/// Two bytes, the lower first.
fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// Four bytes, the lowest first.
fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
