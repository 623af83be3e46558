//! JPEG (ITU-T T.81, Annex B), segment by segment.
//!
//! The container is taken apart here and not by a library: those that do this keep everything from the first scan to the end of the file as it is,
//! and there phones put a second, whole picture with its own Exif, and programs comments between the scans.

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, RgbImage};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{Clean, Fault, MAX_SIDE, budget, readable};
use crate::doc::Size;

/// Markers: the second bytes, behind 0xFF (T.81, table B.1).
mod marker {
    /// Baseline, extended and progressive frames, with Huffman codes: those that browsers read.
    pub(super) const FRAMES: std::ops::RangeInclusive<u8> = 0xC0..=0xC2;
    pub(super) const PROGRESSIVE: u8 = 0xC2;
    pub(super) const HUFFMAN: u8 = 0xC4;
    /// The frames that browsers do not read, between 0xC0 and 0xCF.
    pub(super) const OTHER_FRAMES: std::ops::RangeInclusive<u8> = 0xC3..=0xCF;
    pub(super) const RESTARTS: std::ops::RangeInclusive<u8> = 0xD0..=0xD7;
    pub(super) const START: u8 = 0xD8;
    pub(super) const END: u8 = 0xD9;
    pub(super) const SCAN: u8 = 0xDA;
    pub(super) const QUANTIZATION: u8 = 0xDB;
    pub(super) const INTERVAL: u8 = 0xDD;
    pub(super) const JFIF: u8 = 0xE0;
    pub(super) const EXIF: u8 = 0xE1;
    pub(super) const ADOBE: u8 = 0xEE;
}

/// What a picture ends with.
const END: [u8; 2] = [0xFF, marker::END];

/// What is kept of a file, and what it says.
struct Parts {
    /// The picture, up to its end marker.
    endless: Vec<u8>,
    size: Size,
    /// Whether all its points are in one scan, row by row.
    in_one_scan: bool,
    orientation: Orientation,
    tail: usize,
}

/// A photograph, upright and within the budget; its own compressed points where these do.
pub(super) fn read(bytes: &[u8]) -> Result<Clean, Fault> {
    let parts = parts(bytes)?;
    let mut points = decoded(&parts)?;
    let Parts { endless: mut bytes, size, orientation, tail, in_one_scan: _ } = parts;
    bytes.extend(END);
    if orientation == Orientation::NoTransforms && budget::fits(size) && bytes.len() <= budget::BYTES {
        return Ok(Clean { bytes, size, tail });
    }
    points.apply_orientation(orientation);
    budget::jpeg(points, tail)
}

fn parts(bytes: &[u8]) -> Result<Parts, Fault> {
    let mut rest = Rest { bytes, at: 0 };
    if rest.take(2)? != [0xFF, marker::START] {
        return Err(Fault::Broken);
    }
    let (mut jfif, mut adobe, mut orientation, mut size) = (false, None, None, None);
    let (mut baseline, mut scans) = (false, 0);
    let mut kept = Vec::with_capacity(bytes.len());
    loop {
        let marker = rest.marker()?;
        match marker {
            marker::END => break,
            0 | 1 | marker::START => return Err(Fault::Broken),
            restart if marker::RESTARTS.contains(&restart) => return Err(Fault::Broken),
            _ => {}
        }
        let segment = rest.segment()?;
        if !exact(marker, segment) {
            return Err(Fault::Broken);
        }
        match marker {
            frame if marker::FRAMES.contains(&frame) => {
                let &[_, high, low, left, right, ..] = segment else { return Err(Fault::Broken) };
                let (height, width) = (u16::from_be_bytes([high, low]), u16::from_be_bytes([left, right]));
                baseline = frame != marker::PROGRESSIVE;
                if size.replace(readable(width.into(), height.into())?).is_some() {
                    return Err(Fault::Broken);
                }
                keep(&mut kept, marker, segment);
            }
            marker::HUFFMAN | marker::QUANTIZATION | marker::INTERVAL => keep(&mut kept, marker, segment),
            other if marker::OTHER_FRAMES.contains(&other) => return Err(Fault::Broken),
            marker::SCAN => {
                keep(&mut kept, marker, segment);
                kept.extend(rest.scan()?);
                scans += 1;
            }
            marker::JFIF => jfif |= segment.starts_with(b"JFIF\0"),
            // How the colours are coded is its last byte (T.872, 6.5.3); before it are the version and the settings of a program.
            marker::ADOBE => {
                adobe = segment.strip_prefix(b"Adobe").and_then(|said| said.get(6)).copied().or(adobe);
            }
            marker::EXIF => {
                let exif = segment.strip_prefix(b"Exif\0\0");
                orientation = orientation.or_else(|| exif.and_then(Orientation::from_exif_chunk));
            }
            _ => {}
        }
    }
    let mut whole = vec![0xFF, marker::START];
    if jfif {
        // Version 1.2, no density, no thumbnail: it only says that the colours are YCbCr.
        keep(&mut whole, marker::JFIF, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0");
    }
    if let Some(transform) = adobe {
        // Version 100, no settings.
        keep(&mut whole, marker::ADOBE, &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat());
    }
    whole.append(&mut kept);
    Ok(Parts {
        endless: whole,
        in_one_scan: baseline && scans == 1,
        size: size.ok_or(Fault::Broken)?,
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
        tail: bytes.len() - rest.at,
    })
}

/// Whether a segment that makes the picture holds that and nothing behind it (T.81, B.2.2 to B.2.4).
fn exact(marker: u8, segment: &[u8]) -> bool {
    let head = |at: usize| segment.get(at).copied().map_or(0, usize::from);
    match marker {
        frame if marker::FRAMES.contains(&frame) => segment.len() == 6 + 3 * head(5),
        marker::SCAN => segment.len() == 4 + 2 * head(0),
        marker::INTERVAL => segment.len() == 2,
        marker::QUANTIZATION | marker::HUFFMAN => {
            let mut at = 0;
            while at < segment.len() {
                at += if marker == marker::HUFFMAN {
                    17 + (1..=16).map(|length| head(at + length)).sum::<usize>()
                } else {
                    // In 8 or 16 bits a number.
                    1 + 64 * (1 + (head(at) >> 4))
                };
            }
            at == segment.len()
        }
        _ => true,
    }
}

fn keep(kept: &mut Vec<u8>, marker: u8, segment: &[u8]) {
    kept.extend([0xFF, marker]);
    // It was read with a length of two bytes, which counts itself.
    let length = u16::try_from(segment.len() + 2).unwrap_or(u16::MAX);
    kept.extend(length.to_be_bytes());
    kept.extend(segment);
}

/// What is yet to be read.
struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let taken = self.bytes.get(self.at..self.at + count).ok_or(Fault::Cut)?;
        self.at += count;
        Ok(taken)
    }

    /// The next marker; any number of 0xFF may stand before it (T.81, B.1.1.2).
    fn marker(&mut self) -> Result<u8, Fault> {
        if self.take(1)? != [0xFF] {
            return Err(Fault::Broken);
        }
        loop {
            match self.take(1)? {
                [0xFF] => {}
                marker => return Ok(marker[0]),
            }
        }
    }

    fn segment(&mut self) -> Result<&'a [u8], Fault> {
        let length = self.take(2)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        self.take(length.checked_sub(2).ok_or(Fault::Broken)?)
    }

    /// The compressed points behind the head of a scan, up to the next marker that is not in them (T.81, B.1.1.5).
    fn scan(&mut self) -> Result<&'a [u8], Fault> {
        let start = self.at;
        loop {
            let next = self.bytes[self.at..].iter().position(|byte| *byte == 0xFF).ok_or(Fault::Cut)?;
            self.at += next;
            match self.bytes.get(self.at + 1) {
                None => return Err(Fault::Cut),
                Some(0) => self.at += 2,
                Some(restart) if marker::RESTARTS.contains(restart) => self.at += 2,
                Some(_) => return Ok(&self.bytes[start..self.at]),
            }
        }
    }
}

/// The points, all of them: what a lenient decoder would fill with grey is a fault here.
///
/// Where all points are in one scan, as in most photographs, the end is taken away for that: at an end too early the decoder sees grey, at none it
/// sees a fault. The scans of a progressive picture each make it clearer; one that lacks some is only less clear, and cannot be told from a whole one.
fn decoded(parts: &Parts) -> Result<DynamicImage, Fault> {
    /// As many bytes as the decoder looks ahead.
    const AHEAD: [u8; 8] = [0; 8];
    let limit = MAX_SIDE as usize;
    let bytes = [parts.endless.as_slice(), if parts.in_one_scan { &AHEAD } else { &END }].concat();
    let options = DecoderOptions::default().set_strict_mode(true).set_max_width(limit).set_max_height(limit);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes.as_slice()), options);
    decoder.decode_headers().map_err(|_| Fault::Broken)?;
    let grey = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let wanted = if grey { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(options.jpeg_set_out_colorspace(wanted));
    let points = decoder.decode().map_err(|_| Fault::Broken)?;
    let Size { width, height } = parts.size;
    if grey {
        GrayImage::from_raw(width, height, points).map(DynamicImage::ImageLuma8)
    } else {
        RgbImage::from_raw(width, height, points).map(DynamicImage::ImageRgb8)
    }
    .ok_or(Fault::Broken)
}
