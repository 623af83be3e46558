//! Pictures, without what cameras and programs write into them: where, when and with what they were taken, by whom, smaller copies of
//! what was cut off.
//!
//! Only the parts that make the picture are kept, by an allow-list, so that a kind of metadata nobody has thought of is left out too. Colour
//! profiles go as well: that of a calibrated screen names the screen. `img-parts` knows the containers.

use img_parts::Bytes;
use img_parts::ImageEXIF;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;

use crate::base::diag::Diagnostic;
use crate::base::path::SourcePath;
use crate::base::span::Span;

/// The endings of pictures that every browser shows, at every level of safety.
pub(super) const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

/// The bytes of a picture without its metadata.
///
/// # Errors
/// If it is not the kind of picture that its name says, or would stand on its side without its metadata.
pub(super) fn clean(path: &SourcePath, bytes: &[u8]) -> Result<Vec<u8>, Diagnostic> {
    let error = |code, message: String| Diagnostic::error(code, Span::file(path), message);
    let ending = path.as_str().rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let bytes = Bytes::copy_from_slice(bytes);
    let clean = match ending.as_str() {
        "png" => png(bytes),
        "jpg" | "jpeg" => {
            let picture = Jpeg::from_bytes(bytes).ok();
            if picture.as_ref().and_then(ImageEXIF::exif).is_some_and(|exif| turned(&exif)) {
                return Err(error(
                    "turned-picture",
                    format!("`{path}` lies on its side, and only its metadata says so"),
                )
                .help(
                    "turn it with an image editor and save it again; metadata does not get into the site",
                ));
            }
            picture.and_then(jpeg)
        }
        "webp" => webp(bytes),
        _ => {
            return Err(error("forbidden-picture", format!("`{path}` is not a PNG, JPEG or WebP picture"))
                .help("readers at the safest level of Tor Browser see no SVG; save it as PNG"));
        }
    };
    clean.ok_or_else(|| {
        error("broken-picture", format!("`{path}` is not the picture that its name says"))
            .help("open it in an image editor and save it again")
    })
}

fn png(bytes: Bytes) -> Option<Vec<u8>> {
    // What makes the picture, and how its numbers stand for colours (PNG, third edition, 11.2 and 11.3).
    const KEPT: [&[u8; 4]; 11] =
        [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"acTL", b"fcTL", b"fdAT"];
    let mut picture = Png::from_bytes(bytes).ok()?;
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    Some(picture.encoder().bytes().to_vec())
}

fn jpeg(mut picture: Jpeg) -> Option<Vec<u8>> {
    // APP14 tells how the colours are coded; the other APPs and COM are what programs have to say (ITU-T T.81, B.2.4.6).
    picture.segments_mut().retain(|segment| {
        let marker = segment.marker();
        !(markers::APP0..=markers::APP15).contains(&marker) && marker != markers::COM
            || marker == markers::APP14
    });
    (!picture.segments().is_empty()).then(|| picture.encoder().bytes().to_vec())
}

fn webp(bytes: Bytes) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"];
    /// The bits of `VP8X` that announce a colour profile, Exif and XMP (RFC 9649, 2.7).
    const ANNOUNCED: u8 = 0b0010_1100;
    let mut picture = WebP::from_bytes(bytes).ok()?;
    let chunks = picture.chunks_mut();
    chunks.retain(|chunk| KEPT.contains(&&chunk.id()));
    for chunk in chunks.iter_mut().filter(|chunk| chunk.id() == *b"VP8X") {
        let mut data = chunk.content().data()?.to_vec();
        *data.first_mut()? &= !ANNOUNCED;
        *chunk = RiffChunk::new(*b"VP8X", RiffContent::Data(Bytes::from(data)));
    }
    Some(picture.encoder().bytes().to_vec())
}

/// Whether Exif says that the picture is to be turned: its orientation (tag 0x0112) is there, and not 1 (CIPA DC-008, 4.6.4).
fn turned(exif: &[u8]) -> bool {
    orientation(exif).is_some_and(|orientation| orientation != 1)
}

fn orientation(exif: &[u8]) -> Option<u16> {
    let big = exif.starts_with(b"MM");
    let two = |at: usize| -> Option<u16> {
        let pair: [u8; 2] = exif.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    };
    let four = |at: usize| -> Option<usize> {
        let (first, second) = (u32::from(two(at)?), u32::from(two(at + 2)?));
        usize::try_from(if big { first << 16 | second } else { second << 16 | first }).ok()
    };
    let table = four(4)?;
    let entries = usize::from(two(table)?);
    (0..entries)
        .map(|entry| table + 2 + entry * 12)
        .take_while(|at| *at < exif.len())
        .find(|at| two(*at) == Some(0x0112))
        .and_then(|at| two(at + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(name: &str) -> SourcePath {
        SourcePath::new(&format!("content/images/{name}")).unwrap()
    }

    /// A PNG of one pixel, with one more chunk in it.
    fn png_with(kind: [u8; 4], text: &str) -> Vec<u8> {
        let mut picture = Png::from_bytes(Bytes::from_static(PIXEL)).unwrap();
        picture
            .chunks_mut()
            .insert(1, img_parts::png::PngChunk::new(kind, Bytes::copy_from_slice(text.as_bytes())));
        picture.encoder().bytes().to_vec()
    }

    /// One grey pixel: signature, IHDR, IDAT, IEND.
    const PIXEL: &[u8] = &[
        0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1,
        8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9C, 0x63, 0x60,
        0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
    ];

    /// A JPEG of segments alone: enough for the container.
    fn jpeg_with(marker: u8, contents: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8, 0xFF, marker];
        bytes.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
        bytes.extend(contents);
        bytes.extend([0xFF, 0xDB, 0, 3, 0, 0xFF, 0xD9]);
        bytes
    }

    fn holds(bytes: &[u8], text: &str) -> bool {
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }

    #[test]
    fn what_a_program_writes_into_a_png_is_gone() {
        for kind in [*b"tEXt", *b"iTXt", *b"zTXt", *b"eXIf", *b"tIME", *b"iCCP", *b"prVt"] {
            let dirty = png_with(kind, "Camille's camera");
            assert!(holds(&dirty, "Camille"));
            let clean = clean(&path("a.png"), &dirty).unwrap();
            assert_eq!(clean, PIXEL, "{kind:?}");
        }
    }

    #[test]
    fn what_a_camera_writes_into_a_jpeg_is_gone() {
        // APP1 (Exif, XMP), APP2 (profile), APP13 (Photoshop), COM.
        for marker in [0xE1, 0xE2, 0xED, 0xFE] {
            let dirty = jpeg_with(marker, b"Camille's camera, 45.75 N 4.85 E");
            let clean = clean(&path("a.jpg"), &dirty).unwrap();
            assert!(!holds(&clean, "Camille"), "{marker:x}");
            assert!(clean.ends_with(&[0xFF, 0xD9]));
        }
    }

    #[test]
    fn a_picture_that_only_metadata_sets_upright_is_refused() {
        let upright = |orientation: u8| {
            let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
            exif.push(orientation);
            exif.extend([0, 0, 0, 0, 0, 0]);
            clean(&path("a.jpg"), &jpeg_with(0xE1, &exif)).map_err(|problem| problem.code)
        };
        assert!(upright(1).is_ok());
        assert_eq!(upright(6), Err("turned-picture"));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for name in ["a.png", "a.jpg", "a.webp"] {
            assert_eq!(clean(&path(name), b"not a picture").unwrap_err().code, "broken-picture", "{name}");
        }
        assert_eq!(clean(&path("a.svg"), b"<svg/>").unwrap_err().code, "forbidden-picture");
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_stop_the_program(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200), at in 0_usize..70) {
            let mut spoilt = PIXEL.to_vec();
            spoilt.truncate(at);
            spoilt.extend(&bytes);
            let mut photo = jpeg_with(0xE1, &bytes);
            photo.truncate(at + 4);
            let mut riff = b"RIFF\x40\0\0\0WEBPVP8X\x0A\0\0\0".to_vec();
            riff.extend(&bytes);
            for name in ["a.png", "a.jpg", "a.webp"] {
                for bytes in [&bytes, &spoilt, &photo, &riff] {
                    let _ = clean(&path(name), bytes);
                }
            }
        }
    }
}
