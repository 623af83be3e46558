//! Pictures, fit for a site whose readers may be watched: without what cameras and programs write into them, and light enough to travel.
//!
//! In come the bytes of a file, out comes a [`Picture`]. What a file says beside its points never comes through: where, when and with what
//! the picture was taken, by whom, smaller copies of what was cut off, what was erased and is only see-through, whatever stands behind the end.
//! PNG and GIF are made anew from their points; of JPEG and WebP the compressed points are kept, so that nothing of their quality is lost, in a
//! container made anew from an allow-list. Colour profiles go as well: that of a calibrated screen names the screen.
//!
//! Every picture is decoded whole once, never before its header has told that this is safe.

mod budget;
mod gif;
mod jpeg;
mod png;
mod webp;

use std::sync::Arc;

use image::ImageFormat;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::span::Span;
use crate::doc::Size;

/// The endings of pictures that every browser shows, at every level of safety.
pub(super) const ENDINGS: [&str; 5] = ["png", "jpg", "jpeg", "webp", "gif"];

/// Why no other kind is taken, for authors.
pub(super) const NO_OTHERS: &str = "readers at the safest level of Tor Browser see no SVG, and one can run scripts and fetch from elsewhere; save it as PNG";

/// The longest side of a picture that is read, in pixels. The sensors of phones and cameras stay below it, up to 50 megapixels (8,192 × 6,144).
const MAX_SIDE: u32 = 12_000;

/// The most points of a picture that is read: those of the sensors above. Decoded, they take 200 MB.
const MAX_POINTS: u64 = 8_192 * 6_144;

/// A picture that can be shown to anyone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// The file: points, and nothing else.
    pub bytes: Arc<[u8]>,
    /// Its size as it is shown.
    pub size: Size,
}

/// The reader of one kind.
type Read = fn(&[u8]) -> Result<Clean, Fault>;

/// What a file gives.
struct Clean {
    bytes: Vec<u8>,
    size: Size,
    /// How many bytes stood behind the end of the picture.
    tail: usize,
}

/// Why a picture is refused.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// It is of no kind, or not as its kind is written.
    Broken,
    /// It ends before it is whole.
    Cut,
    /// It moves: what goes on for more than five seconds must have a way to be stopped (WCAG 2.2.2), and a page without scripts has none.
    Moving,
    /// It has too many points to be read.
    TooLarge(Size),
    /// It stays too heavy for readers: so many bytes, all told.
    TooHeavy(usize),
}

/// Reads a picture; nothing if it is refused.
///
/// An error says why: `forbidden-picture` (of another kind), `broken-picture` (not what its name says, or not whole), `moving-picture`,
/// `picture-too-large` (to be read), `picture-too-heavy` (for readers). `picture-with-a-tail` is a warning: what stood behind the end is left out.
pub(super) fn read(path: &SourcePath, bytes: &[u8]) -> (Option<Picture>, Diagnostics) {
    let ending = path.as_str().rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let (named, read): (_, Read) = match ending.as_str() {
        "png" => (ImageFormat::Png, png::read),
        "jpg" | "jpeg" => (ImageFormat::Jpeg, jpeg::read),
        "webp" => (ImageFormat::WebP, webp::read),
        "gif" => (ImageFormat::Gif, gif::read),
        _ => {
            let message = format!("`{path}` is not a PNG, JPEG, WebP or GIF picture");
            let problem = Diagnostic::error("forbidden-picture", Span::file(path), message).help(NO_OTHERS);
            return (None, Diagnostics::from_iter([problem]));
        }
    };
    if let Some(problem) = misnamed(path, bytes, named) {
        return (None, Diagnostics::from_iter([problem]));
    }
    match read(bytes) {
        Ok(Clean { bytes, size, tail }) => {
            (Some(Picture { bytes: Arc::from(bytes), size }), tailed(path, tail).into_iter().collect())
        }
        Err(fault) => (None, Diagnostics::from_iter([refused(path, named, &fault)])),
    }
}

/// Whether a picture of this size may be decoded.
fn readable(width: u32, height: u32) -> Result<Size, Fault> {
    let size = Size { width, height };
    if width == 0 || height == 0 {
        return Err(Fault::Broken);
    }
    if width.max(height) > MAX_SIDE || u64::from(width) * u64::from(height) > MAX_POINTS {
        return Err(Fault::TooLarge(size));
    }
    Ok(size)
}

/// A picture of one kind that is called by the name of another.
fn misnamed(path: &SourcePath, bytes: &[u8], named: ImageFormat) -> Option<Diagnostic> {
    let real = image::guess_format(bytes).ok().filter(|real| *real != named)?;
    let message = format!("`{path}` is not the {} picture that its name says", name(named));
    let problem = Diagnostic::error("broken-picture", Span::file(path), message);
    let ending = match real {
        ImageFormat::Png => "png",
        ImageFormat::Jpeg => "jpg",
        ImageFormat::WebP => "webp",
        ImageFormat::Gif => "gif",
        _ => return Some(problem.help("save it as PNG or JPEG with an image editor")),
    };
    Some(problem.help(format!("it is a {} picture: let its name end in `.{ending}`", name(real))))
}

fn refused(path: &SourcePath, named: ImageFormat, fault: &Fault) -> Diagnostic {
    let at = Span::file(path);
    match fault {
        Fault::Broken => {
            let message = format!("`{path}` is not the {} picture that its name says", name(named));
            Diagnostic::error("broken-picture", at, message).help("open it in an image editor and save it again")
        }
        Fault::Cut => Diagnostic::error("broken-picture", at, format!("`{path}` ends before the picture is whole"))
            .help("copy it again from where it comes from; if it is cut there too, take another one"),
        Fault::Moving => Diagnostic::error("moving-picture", at, format!("`{path}` moves")).help(
            "readers cannot stop it, and some cannot read beside what moves; save the one picture of it that says most",
        ),
        Fault::TooLarge(Size { width, height }) => {
            let message = format!("`{path}` is {width} × {height} pixels, more than can be read");
            Diagnostic::error("picture-too-large", at, message).help(format!(
                "at most {MAX_SIDE} on a side and {} million in all; make it smaller with an image editor: readers get no more than {} on a side",
                MAX_POINTS / 1_000_000,
                budget::SIDE
            ))
        }
        Fault::TooHeavy(bytes) => {
            let most = budget::BYTES;
            let message = format!("`{path}` has {bytes} bytes when it is ready for readers, who get at most {most}");
            Diagnostic::error("picture-too-heavy", at, message).help(match named {
                ImageFormat::Jpeg => "show less of it, or make it smaller with an image editor",
                _ => "save a photograph as JPEG; of a screen, cut out the part that matters, or use fewer colours",
            })
        }
    }
}

/// What stood behind the end of a picture: some phones put harmless things there, and some people archives and pages.
fn tailed(path: &SourcePath, tail: usize) -> Option<Diagnostic> {
    let message = match tail {
        0 => return None,
        1 => format!("one byte behind the end of the picture `{path}` does not get into the site"),
        tail => format!("{tail} bytes behind the end of the picture `{path}` do not get into the site"),
    };
    Some(Diagnostic::warning("picture-with-a-tail", Span::file(path), message).help(
        "if you do not know what they are, save the picture again with an image editor: they stay in the sources",
    ))
}

fn name(kind: ImageFormat) -> &'static str {
    match kind {
        ImageFormat::Png => "PNG",
        ImageFormat::Jpeg => "JPEG",
        ImageFormat::WebP => "WebP",
        ImageFormat::Gif => "GIF",
        _ => "other",
    }
}

#[cfg(test)]
mod tests;
