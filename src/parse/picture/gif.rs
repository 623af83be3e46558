//! GIF (version 89a), made anew from its points: comments and what applications add are not points.

use std::num::NonZeroU64;

use gif::{DecodeOptions, DecodingError, Encoder, Frame, MemoryLimit};
use image::{DynamicImage, Rgba, RgbaImage};

use super::{Clean, Fault, MAX_POINTS, budget, readable};
use crate::doc::Size;

/// How closely the 256 colours of a picture made smaller are looked for, from 1, closest, to 30.
const CLOSELY: i32 = 10;

/// A picture made anew, within the budget.
pub(super) fn read(bytes: &[u8]) -> Result<Clean, Fault> {
    let mut options = DecodeOptions::new();
    options.check_frame_consistency(true);
    options.set_memory_limit(NonZeroU64::new(MAX_POINTS).map_or(MemoryLimit::Unlimited, MemoryLimit::Bytes));
    let mut decoder = options.read_info(bytes).map_err(|error| fault(&error))?;
    let size = readable(decoder.width().into(), decoder.height().into())?;
    let mut frame = decoder.read_next_frame().map_err(|error| fault(&error))?.ok_or(Fault::Broken)?.clone();
    let palette = decoder.palette().map_err(|error| fault(&error))?.to_vec();
    if decoder.next_frame_info().map_err(|error| fault(&error))?.is_some() {
        return Err(Fault::Moving);
    }
    let unread = decoder.into_inner();
    let tail = unread.buffer().len() + unread.get_ref().len();
    if budget::fits(size) {
        // The decoder has put the rows in order.
        frame = Frame { interlaced: false, delay: 0, needs_user_input: false, palette: None, ..frame };
        return budget::weighed(encoded(&frame, size, &palette)?, size, tail);
    }
    let points = budget::shrunk(DynamicImage::ImageRgba8(canvas(&frame, size, &palette)));
    let size = budget::size(&points);
    let mut points = points.into_rgba8().into_raw();
    let frame = Frame::from_rgba_speed(short(size.width)?, short(size.height)?, &mut points, CLOSELY);
    budget::weighed(encoded(&frame, size, &[])?, size, tail)
}

fn encoded(frame: &Frame<'_>, size: Size, palette: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, short(size.width)?, short(size.height)?, palette)
        .map_err(|_| Fault::Broken)?;
    encoder.write_frame(frame).map_err(|_| Fault::Broken)?;
    drop(encoder);
    Ok(bytes)
}

/// A side as GIF writes it.
fn short(side: u32) -> Result<u16, Fault> {
    u16::try_from(side).map_err(|_| Fault::Broken)
}

/// The picture in its place on the screen; around it nothing is seen.
fn canvas(frame: &Frame<'_>, size: Size, palette: &[u8]) -> RgbaImage {
    let mut canvas = RgbaImage::new(size.width, size.height);
    let width = usize::from(frame.width).max(1);
    for (y, row) in (u32::from(frame.top)..).zip(frame.buffer.chunks(width)) {
        for (x, index) in (u32::from(frame.left)..).zip(row) {
            let at = usize::from(*index) * 3;
            if let (Some([red, green, blue]), false) =
                (palette.get(at..at + 3), frame.transparent == Some(*index))
            {
                canvas.put_pixel(x, y, Rgba([*red, *green, *blue, u8::MAX]));
            }
        }
    }
    canvas
}

fn fault(error: &DecodingError) -> Fault {
    match error {
        DecodingError::UnexpectedEof => Fault::Cut,
        DecodingError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Fault::Cut,
        _ => Fault::Broken,
    }
}
