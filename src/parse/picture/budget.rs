//! What a picture may cost its readers, and how one that costs more is made smaller.
//!
//! The same picture gives the same bytes on every machine: the filter is made of polynomials, which IEEE 754 computes alike everywhere, and
//! sizes and qualities come from fixed lists.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, Rgba, RgbaImage};

use super::{Clean, Fault};
use crate::doc::Size;

/// The longest side, in pixels. Old phones are 360 to 412 CSS pixels wide, with two or three pixels of the screen to each: 720 to 1,236. A column
/// of text on a large screen is some 600 wide, with two to each.
pub(super) const SIDE: u32 = 1_280;

/// The most bytes: 200 KiB. At 10 KiB a second, a bad mobile network or a slow path through Tor, that is 20 seconds for one picture.
pub(super) const BYTES: usize = 200 * 1024;

/// Cubic, sharp enough for letters, and without the sine of Lanczos, which differs from one mathematical library to the next.
const FILTER: FilterType = FilterType::CatmullRom;

/// What is tried for a JPEG, in this order, until it is light enough: the longest side in pixels, and the quality from 1 to 100 as libjpeg counts it.
/// A photograph nearly always stays with the first; below 50 the blocks are seen.
const STEPS: [(u32, u8); 7] =
    [(SIDE, 80), (SIDE, 65), (1024, 75), (1024, 60), (800, 70), (800, 55), (640, 50)];

/// Whether a picture of this size needs no other one.
pub(super) fn fits(size: Size) -> bool {
    longest(size) <= SIDE
}

fn longest(size: Size) -> u32 {
    size.width.max(size.height)
}

/// A picture as it is, if it is light enough.
pub(super) fn weighed(bytes: Vec<u8>, size: Size, tail: usize) -> Result<Clean, Fault> {
    if bytes.len() > BYTES { Err(Fault::TooHeavy(bytes.len())) } else { Ok(Clean { bytes, size, tail }) }
}

/// A picture no longer on any side than [`SIDE`], in 8 bits a colour; what shows nothing through has no transparency.
pub(super) fn shrunk(points: DynamicImage) -> DynamicImage {
    lean(within(points, SIDE))
}

/// A photograph, made smaller and then rougher until it is light enough.
pub(super) fn jpeg(points: DynamicImage, tail: usize) -> Result<Clean, Fault> {
    let mut lightest = usize::MAX;
    let largest = opaque(within(points, SIDE));
    for (side, quality) in STEPS {
        let points = within(largest.clone(), side);
        let mut bytes = Vec::new();
        points
            .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality))
            .map_err(|_| Fault::Broken)?;
        if bytes.len() <= BYTES {
            return Ok(Clean { bytes, size: size(&points), tail });
        }
        lightest = lightest.min(bytes.len());
    }
    Err(Fault::TooHeavy(lightest))
}

/// A WebP made anew without loss. A heavy one is not made rougher: there is no encoder for that in Rust, and its author had better
/// choose a JPEG than get one that is worse without a word.
pub(super) fn webp(points: DynamicImage, tail: usize) -> Result<Clean, Fault> {
    let points = shrunk(points);
    let mut bytes = Vec::new();
    points.write_with_encoder(WebPEncoder::new_lossless(&mut bytes)).map_err(|_| Fault::Broken)?;
    weighed(bytes, size(&points), tail)
}

/// The size of decoded points.
pub(super) fn size(points: &DynamicImage) -> Size {
    Size { width: points.width(), height: points.height() }
}

fn within(points: DynamicImage, side: u32) -> DynamicImage {
    if longest(size(&points)) <= side {
        return points;
    }
    if !points.color().has_alpha() {
        return points.resize(side, side, FILTER);
    }
    let grey = !points.color().has_color();
    // Each point counts as much as it is seen, or what is see-through would leave a rim of its colour.
    let mut points = points.into_rgba8();
    for Rgba([red, green, blue, alpha]) in points.pixels_mut() {
        for color in [red, green, blue] {
            *color = part(u32::from(*color) * u32::from(*alpha) + 127, 255);
        }
    }
    let mut points = DynamicImage::ImageRgba8(points).resize(side, side, FILTER).into_rgba8();
    for Rgba([red, green, blue, alpha]) in points.pixels_mut() {
        for color in [red, green, blue] {
            *color = part(u32::from(*color) * 255 + u32::from(*alpha) / 2, u32::from(*alpha));
        }
    }
    let points = DynamicImage::ImageRgba8(points);
    if grey { DynamicImage::ImageLumaA8(points.into_luma_alpha8()) } else { points }
}

/// A share as a number of 8 bits; a share of nothing is nothing.
fn part(of: u32, by: u32) -> u8 {
    of.checked_div(by).map_or(0, |part| u8::try_from(part).unwrap_or(u8::MAX))
}

/// Takes the colour from points that are wholly see-through: who erases a face with a transparent brush erases it from sight alone.
/// Whether there were any.
pub(super) fn blank(points: &mut RgbaImage) -> bool {
    let mut found = false;
    for point in points.pixels_mut() {
        if point.0[3] == 0 && point.0 != [0; 4] {
            point.0 = [0; 4];
            found = true;
        }
    }
    found
}

fn lean(points: DynamicImage) -> DynamicImage {
    let grey = !points.color().has_color();
    let mut clear = points.to_rgba8();
    blank(&mut clear);
    if clear.pixels().all(|point| point.0[3] == u8::MAX) {
        return opaque(points);
    }
    let clear = DynamicImage::ImageRgba8(clear);
    if grey { DynamicImage::ImageLumaA8(clear.into_luma_alpha8()) } else { clear }
}

fn opaque(points: DynamicImage) -> DynamicImage {
    if points.color().has_color() {
        DynamicImage::ImageRgb8(points.into_rgb8())
    } else {
        DynamicImage::ImageLuma8(points.into_luma8())
    }
}
