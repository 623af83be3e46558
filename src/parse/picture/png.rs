//! PNG (third edition), made anew from its points, so that nothing else of the file survives.
//!
//! Its kind of colour, depth, palette and transparency stay, and what says how bright its numbers are meant. Points that are wholly see-through
//! lose their colour: who erases a face with a transparent brush erases it from sight alone.

use std::io::{Cursor, Read};

use flate2::bufread::ZlibDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, GrayAlphaImage, GrayImage, RgbImage, RgbaImage};
use img_parts::Bytes;
use img_parts::png::{Png, PngChunk};
use png::{
    BitDepth, ColorType, Compression, Decoder, DecodingError, Encoder, Filter, Info, ScaledFloat,
    SrgbRenderingIntent, Transformations,
};

use super::{Clean, Fault, budget, readable};
use crate::doc::Size;

/// What a decoder may take for itself beside the points: a row, and the texts that are thrown away.
const ALLOWANCE: usize = 8 * 1024 * 1024;

/// The passes of an interlaced picture: the first column and row of each, and the steps from one to the next (PNG, 8.1).
const ADAM7: [[u32; 4]; 7] =
    [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];

/// A picture made anew, upright and within the budget.
pub(super) fn read(bytes: &[u8]) -> Result<Clean, Fault> {
    let mut decoder = decoder(bytes);
    let head = decoder.read_header_info().map_err(|error| fault(&error))?;
    let size = readable(head.width, head.height)?;
    let Container { end, moves, orientation } = container(bytes, inflated(head))?;
    if moves {
        return Err(Fault::Moving);
    }
    let upright = orientation == Orientation::NoTransforms;
    let made = if upright && budget::fits(size) {
        // Its own kind of numbers is kept.
        let Decoded { mut points, info } = decoded(decoder, size)?;
        let mut palette = info.palette.as_deref().map(<[u8]>::to_vec);
        let clear = info.trns.as_deref().map(<[u8]>::to_vec);
        blank(&mut points, &info, palette.as_mut(), clear.as_deref());
        let same = New {
            size,
            color: info.color_type,
            depth: info.bit_depth,
            palette,
            clear,
            look: Look::of(&info),
        };
        (same.encoded(&points)?, size)
    } else {
        decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
        let Decoded { points, info } = decoded(decoder, size)?;
        let mut points = plain(points, &info)?;
        points.apply_orientation(orientation);
        let points = budget::shrunk(points);
        let size = budget::size(&points);
        let color = match points {
            DynamicImage::ImageLuma8(_) => ColorType::Grayscale,
            DynamicImage::ImageLumaA8(_) => ColorType::GrayscaleAlpha,
            DynamicImage::ImageRgba8(_) => ColorType::Rgba,
            _ => ColorType::Rgb,
        };
        let new =
            New { size, color, depth: BitDepth::Eight, palette: None, clear: None, look: Look::of(&info) };
        (new.encoded(points.as_bytes())?, size)
    };
    budget::weighed(made.0, made.1, bytes.len() - end)
}

/// What says how bright the numbers of a picture are meant (PNG, 11.3.2). The primaries of a screen are not kept: measured ones name it.
#[derive(Clone, Copy)]
struct Look {
    srgb: Option<SrgbRenderingIntent>,
    gamma: Option<ScaledFloat>,
}

impl Look {
    fn of(info: &Info<'_>) -> Self {
        Self { srgb: info.srgb, gamma: info.gama_chunk }
    }
}

/// The head of a picture to be made.
struct New {
    size: Size,
    color: ColorType,
    depth: BitDepth,
    palette: Option<Vec<u8>>,
    clear: Option<Vec<u8>>,
    look: Look,
}

impl New {
    fn encoded(self, points: &[u8]) -> Result<Vec<u8>, Fault> {
        let Self { size, color, depth, palette, clear, look } = self;
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, size.width, size.height);
        encoder.set_color(color);
        encoder.set_depth(depth);
        encoder.set_compression(Compression::High);
        if color == ColorType::Indexed || (depth as u8) < 8 {
            // Neighbouring numbers of a palette have nothing to do with one another (PNG, 12.7).
            encoder.set_filter(Filter::NoFilter);
        }
        if let Some(palette) = palette.filter(|_| color == ColorType::Indexed) {
            encoder.set_palette(palette);
        }
        if let Some(clear) = clear {
            encoder.set_trns(clear);
        }
        match (look.srgb, look.gamma) {
            (Some(intent), _) => encoder.set_source_srgb(intent),
            (None, Some(gamma)) => encoder.set_source_gamma(gamma),
            (None, None) => {}
        }
        let mut writer = encoder.write_header().map_err(|_| Fault::Broken)?;
        writer.write_image_data(points).map_err(|_| Fault::Broken)?;
        writer.finish().map_err(|_| Fault::Broken)?;
        Ok(bytes)
    }
}

fn decoder(bytes: &[u8]) -> Decoder<Cursor<&[u8]>> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: ALLOWANCE });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder
}

fn fault(error: &DecodingError) -> Fault {
    match error {
        DecodingError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Fault::Cut,
        _ => Fault::Broken,
    }
}

/// What a decoder gives.
struct Decoded {
    points: Vec<u8>,
    info: Info<'static>,
}

fn decoded(decoder: Decoder<Cursor<&[u8]>>, size: Size) -> Result<Decoded, Fault> {
    let mut reader = decoder.read_info().map_err(|error| fault(&error))?;
    let mut points = vec![0; reader.output_buffer_size().ok_or(Fault::TooLarge(size))?];
    let seen = reader.next_frame(&mut points).map_err(|error| fault(&error))?;
    reader.finish().map_err(|error| fault(&error))?;
    let mut info = reader.info().clone();
    (info.color_type, info.bit_depth) = (seen.color_type, seen.bit_depth);
    Ok(Decoded { points, info })
}

/// Points in 8 bits a colour and without a palette.
fn plain(points: Vec<u8>, info: &Info<'_>) -> Result<DynamicImage, Fault> {
    let (width, height) = info.size();
    match info.color_type {
        ColorType::Grayscale => GrayImage::from_raw(width, height, points).map(DynamicImage::ImageLuma8),
        ColorType::GrayscaleAlpha => {
            GrayAlphaImage::from_raw(width, height, points).map(DynamicImage::ImageLumaA8)
        }
        ColorType::Rgba => RgbaImage::from_raw(width, height, points).map(DynamicImage::ImageRgba8),
        ColorType::Rgb => RgbImage::from_raw(width, height, points).map(DynamicImage::ImageRgb8),
        ColorType::Indexed => None,
    }
    .ok_or(Fault::Broken)
}

/// How many bytes the compressed points of a picture are, inflated: each row behind the number of its filter (PNG, 7.2).
fn inflated(head: &Info<'_>) -> u64 {
    let rows = |width: u32, height: u32| -> u64 {
        if width == 0 { 0 } else { head.raw_row_length_from_width(width) as u64 * u64::from(height) }
    };
    if !head.interlaced {
        return rows(head.width, head.height);
    }
    let count = |all: u32, first: u32, step: u32| all.saturating_sub(first).div_ceil(step);
    ADAM7
        .iter()
        .map(|[x, y, right, down]| rows(count(head.width, *x, *right), count(head.height, *y, *down)))
        .sum()
}

/// What the chunks say.
struct Container {
    /// Where the picture ends.
    end: usize,
    /// Whether it has more than one frame (PNG, 11.3.6.1).
    moves: bool,
    /// How it is to be turned; the chunk may stand behind the points.
    orientation: Orientation,
}

/// Takes the chunks apart, and makes sure that the compressed points inflate to what the header says and no further; they are looked at a piece
/// at a time.
fn container(bytes: &[u8], expected: u64) -> Result<Container, Fault> {
    /// The length of the signature that a file begins with.
    const SIGNATURE: usize = 8;
    /// Around the contents of a chunk stand its length, its kind and its checksum.
    const AROUND: usize = 12;
    let picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| Fault::Cut)?;
    let compressed: Vec<u8> =
        picture.chunks_by_type(*b"IDAT").flat_map(|chunk| chunk.contents().iter().copied()).collect();
    let mut inflating = ZlibDecoder::new(compressed.as_slice()).take(expected + 1);
    let mut piece = vec![0; 64 * 1024];
    let mut count = 0;
    // An error is told by the decoder, which knows more of it.
    while let Ok(more @ 1..) = inflating.read(&mut piece) {
        count += more as u64;
    }
    if count > expected {
        return Err(Fault::Broken);
    }
    let contents = |kind| picture.chunk_by_type(kind).map(PngChunk::contents);
    let orientation = contents(*b"eXIf").and_then(|exif| Orientation::from_exif_chunk(exif));
    Ok(Container {
        end: SIGNATURE + picture.chunks().iter().map(|chunk| AROUND + chunk.contents().len()).sum::<usize>(),
        moves: contents(*b"acTL")
            .and_then(|moving| moving.first_chunk())
            .is_some_and(|frames| u32::from_be_bytes(*frames) > 1),
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
    })
}

/// Takes the colour from points that are wholly see-through, and from the entries of a palette that no point has.
fn blank(points: &mut [u8], info: &Info<'_>, palette: Option<&mut Vec<u8>>, clear: Option<&[u8]>) {
    let bytes = if info.bit_depth == BitDepth::Sixteen { 2 } else { 1 };
    match (info.color_type, palette) {
        (ColorType::Rgba | ColorType::GrayscaleAlpha, _) => {
            let whole = info.color_type.samples() * bytes;
            for point in points.chunks_exact_mut(whole) {
                if point[whole - bytes..].iter().all(|alpha| *alpha == 0) {
                    point.fill(0);
                }
            }
        }
        (ColorType::Indexed, Some(palette)) => {
            let hidden = |index: u8| clear.and_then(|clear| clear.get(usize::from(index))) == Some(&0);
            let first = (0..=u8::MAX).find(|index| hidden(*index));
            let mut used = [false; 256];
            let depth = info.bit_depth as usize;
            let mask = u8::MAX >> (8 - depth);
            for byte in points {
                let packed = *byte;
                *byte = 0;
                for shift in (0..8).step_by(depth) {
                    let index = packed >> shift & mask;
                    let index = first.filter(|_| hidden(index)).unwrap_or(index);
                    used[usize::from(index)] = true;
                    *byte |= index << shift;
                }
            }
            for (index, color) in (0..=u8::MAX).zip(palette.chunks_mut(3)) {
                if hidden(index) || !used[usize::from(index)] {
                    color.fill(0);
                }
            }
        }
        _ => {}
    }
}
