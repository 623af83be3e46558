//! WebP (RFC 9649): the chunks that make the picture, in a container made anew.

use std::io::Cursor;

use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder};
use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};

use super::{Clean, Fault, budget, readable};

/// The flag of `VP8X` that says that the picture moves (RFC 9649, 2.7.1).
const MOVES: u8 = 0b0000_0010;
/// The flag of `VP8X` that says that some of the picture is see-through. Those of a colour profile, of Exif and of XMP are not kept.
const CLEAR: u8 = 0b0001_0000;

/// A picture, upright and within the budget; its own compressed points where these do.
pub(super) fn read(bytes: &[u8]) -> Result<Clean, Fault> {
    let RiffHead { end, chunks } = chunks(bytes)?;
    let find = |kind: &[u8; 4]| {
        chunks.iter().find(|chunk| chunk.id() == *kind).and_then(|chunk| chunk.content().data())
    };
    let extended = find(b"VP8X");
    if extended.and_then(|head| head.first()).is_some_and(|flags| flags & MOVES != 0)
        || find(b"ANIM").is_some()
        || find(b"ANMF").is_some()
    {
        return Err(Fault::Moving);
    }
    let exif = find(b"EXIF").map(|exif| exif.strip_prefix(b"Exif\0\0").unwrap_or(exif));
    let orientation = exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);

    let mut kept = Vec::new();
    let mut keep = |kind: &[u8; 4], data: Bytes| kept.push(RiffChunk::new(*kind, RiffContent::Data(data)));
    if let Some(head) = extended {
        // Flags, three empty bytes, the size.
        let [flags, _, _, _, size @ ..] = head.get(..10).ok_or(Fault::Broken)? else {
            return Err(Fault::Broken);
        };
        keep(b"VP8X", [&[flags & CLEAR, 0, 0, 0], size].concat().into());
        if let Some(clear) = find(b"ALPH").filter(|_| flags & CLEAR != 0) {
            keep(b"ALPH", clear.clone());
        }
    }
    match (find(b"VP8L"), find(b"VP8 ")) {
        (Some(lossless), None) => keep(b"VP8L", lossless.clone()),
        (None, Some(lossy)) => keep(b"VP8 ", lossy.clone()),
        _ => return Err(Fault::Broken),
    }
    let content = RiffContent::List { kind: Some(*b"WEBP"), subchunks: kept };
    let same = RiffChunk::new(*b"RIFF", content).encoder().bytes().to_vec();

    let tail = bytes.len() - end;
    let decoder = WebPDecoder::new(Cursor::new(same.as_slice())).map_err(|_| Fault::Broken)?;
    let (width, height) = decoder.dimensions();
    let size = readable(width, height)?;
    let mut points = DynamicImage::from_decoder(decoder).map_err(|_| Fault::Broken)?;
    // Lossy encoders leave no colour where nothing is seen; lossless ones may.
    let erased = match &mut points {
        DynamicImage::ImageRgba8(points) if find(b"VP8L").is_some() => budget::blank(points),
        _ => false,
    };
    if orientation == Orientation::NoTransforms
        && !erased
        && budget::fits(size)
        && same.len() <= budget::BYTES
    {
        return Ok(Clean { bytes: same, size, tail });
    }
    points.apply_orientation(orientation);
    budget::webp(points, tail).map_err(|fault| match fault {
        // Without loss it is heavier than as its author knows it.
        Fault::TooHeavy(bytes) => Fault::TooHeavy(bytes.min(same.len())),
        fault => fault,
    })
}

/// The chunks of a file, and where it says that it ends.
struct RiffHead {
    end: usize,
    chunks: Vec<RiffChunk>,
}

fn chunks(bytes: &[u8]) -> Result<RiffHead, Fault> {
    let (Some(b"RIFF"), Some(length)) = (bytes.get(..4), bytes.get(4..8)) else { return Err(Fault::Broken) };
    let length: [u8; 4] = length.try_into().map_err(|_| Fault::Broken)?;
    let end = usize::try_from(u32::from_le_bytes(length)).map_err(|_| Fault::Broken)?.saturating_add(8);
    let whole = bytes.get(..end).ok_or(Fault::Cut)?;
    let riff = RiffChunk::from_bytes(Bytes::copy_from_slice(whole)).map_err(|_| Fault::Broken)?;
    match riff.content().list() {
        Some((Some(kind), chunks)) if kind == *b"WEBP" => Ok(RiffHead { end, chunks: chunks.clone() }),
        _ => Err(Fault::Broken),
    }
}
