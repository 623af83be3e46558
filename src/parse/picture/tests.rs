//! Bytes that nobody meant. What becomes of whole ones is in `tests/it/pictures.rs`.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgba, RgbaImage};
use proptest::collection::vec;
use proptest::num::u8::ANY;
use proptest::sample::Index;

use super::*;

fn path(name: &str) -> SourcePath {
    SourcePath::new(&format!("content/images/{name}")).unwrap()
}

/// A small picture of each kind, with its name.
fn whole() -> [(&'static str, Vec<u8>); 4] {
    let points = RgbaImage::from_fn(20, 12, |x, y| {
        let [x, ..] = (x * 9).to_le_bytes();
        let [y, ..] = (y * 15).to_le_bytes();
        Rgba([x, y, x ^ y, x | 1])
    });
    let gif = gif_of(points.clone());
    let points = DynamicImage::from(points);
    let (mut jpeg, mut png, mut webp) = (Vec::new(), Vec::new(), Vec::new());
    DynamicImage::from(points.to_rgb8()).write_with_encoder(JpegEncoder::new(&mut jpeg)).unwrap();
    points.write_with_encoder(WebPEncoder::new_lossless(&mut webp)).unwrap();
    let mut encoder = ::png::Encoder::new(&mut png, 20, 12);
    encoder.set_color(::png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(points.as_bytes()).unwrap();
    [("a.jpg", jpeg), ("a.png", png), ("a.webp", webp), ("a.gif", gif)]
}

fn gif_of(points: RgbaImage) -> Vec<u8> {
    let frame = ::gif::Frame::from_rgba_speed(20, 12, &mut points.into_raw(), 30);
    let mut encoder = ::gif::Encoder::new(Vec::new(), 20, 12, &[]).unwrap();
    encoder.write_frame(&frame).unwrap();
    encoder.into_inner().unwrap()
}

#[test]
fn what_is_taken_is_taken_again_as_it_is() {
    for (name, bytes) in whole() {
        let (picture, problems) = read(&path(name), &bytes);
        assert!(problems.iter().next().is_none(), "{name}: {problems:?}");
        let picture = picture.unwrap();
        assert_eq!(picture.size, Size { width: 20, height: 12 });
        assert_eq!(read(&path(name), &picture.bytes), (Some(picture), Diagnostics::default()), "{name}");
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_stop_the_program(bytes in vec(ANY, 0..200), harm in vec((proptest::arbitrary::any::<Index>(), ANY), 0..6), end in proptest::arbitrary::any::<Index>()) {
        for (name, whole) in whole() {
            // Bytes that are no picture, a picture with some of its bytes changed, one that goes on otherwise, one that ends too early.
            let mut changed = whole.clone();
            for (at, byte) in &harm {
                let at = at.index(changed.len());
                changed[at] = *byte;
            }
            let end = end.index(whole.len());
            let otherwise = [&whole[..end], &bytes].concat();
            for bytes in [&bytes, &changed, &otherwise, &whole[..end]] {
                let (picture, problems) = read(&path(name), bytes);
                proptest::prop_assert_eq!(picture.is_none(), problems.has_errors());
            }
        }
    }
}
