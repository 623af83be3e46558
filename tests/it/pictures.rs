//! Pictures: what is left of them, and which are refused. Every picture here is made by the test.

use std::io::Write;

use colportage::base::diag::Level;
use colportage::pipeline::{self, Built};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, RgbaImage};
use sha2::{Digest, Sha256};

use crate::site;

/// What must not get into any site.
const PLANTED: &str = "Camille 45.7578 N";

/// The smallest brochure with a picture in it.
fn showing(name: &str, bytes: &[u8]) -> Built {
    let mut source = site::smallest();
    let text = format!("+++\ntitle = \"D\"\nsummary = \"D\"\n+++\n![Une fourmi](images/{name})\n");
    site::put(&mut source, "content/fr/chapters/01-start.md", text.as_bytes());
    site::put(&mut source, &format!("content/images/{name}"), bytes);
    pipeline::build(&source)
}

/// A file of the site.
fn made(built: &Built, path: &str) -> Vec<u8> {
    let output = built.output.as_ref().unwrap_or_else(|| panic!("{:#?}", built.problems));
    output.iter().find(|(at, _)| at.as_str() == path).unwrap().1.to_vec()
}

/// What becomes of a picture that is taken without a word.
fn taken(name: &str, bytes: &[u8]) -> Vec<u8> {
    let built = showing(name, bytes);
    assert_eq!(told(&built), Vec::<String>::new());
    made(&built, &format!("images/{name}"))
}

/// Every problem of a brochure: its code, and its message.
fn told(built: &Built) -> Vec<String> {
    built.problems.iter().map(|problem| format!("{}: {}", problem.code, problem.message)).collect()
}

/// The code of the error that a picture is refused with.
fn refused(name: &str, bytes: &[u8]) -> &'static str {
    let built = showing(name, bytes);
    assert!(built.output.is_none(), "{name} of {} bytes is taken: {:#?}", bytes.len(), built.problems);
    let errors: Vec<_> = built.problems.iter().filter(|problem| problem.level == Level::Error).collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    errors[0].code
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// Something like a photograph: slopes, with a pattern upon them. The same every time.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let slope = |part: u32, whole: u32| u8::try_from(part * 200 / whole.max(1)).unwrap();
        let pattern = u8::try_from((x / 7 * 31 + y / 5 * 17) % 40).unwrap();
        Rgb([slope(x, width) + pattern, slope(y, height), 128 + pattern])
    })
}

/// Points without any order, from a fixed start (xorshift).
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 0x2545_F491_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [red, green, blue, _] = state.to_le_bytes();
        Rgb([red, green, blue])
    })
}

fn jpeg(points: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::from(points.clone())
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 85))
        .unwrap();
    bytes
}

fn webp(points: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    points.write_with_encoder(WebPEncoder::new_lossless(&mut bytes)).unwrap();
    bytes
}

fn png(points: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, points.width(), points.height());
    encoder.set_color(if points.color().has_alpha() { png::ColorType::Rgba } else { png::ColorType::Rgb });
    encoder.write_header().unwrap().write_image_data(points.as_bytes()).unwrap();
    bytes
}

fn gif(points: &RgbImage, frames: usize) -> Vec<u8> {
    let (width, height) = (u16::try_from(points.width()).unwrap(), u16::try_from(points.height()).unwrap());
    let frame = gif::Frame::from_rgb_speed(width, height, points.as_raw(), 30);
    let mut encoder = gif::Encoder::new(Vec::new(), width, height, &[]).unwrap();
    for _ in 0..frames {
        encoder.write_frame(&frame).unwrap();
    }
    encoder.into_inner().unwrap()
}

/// The same scene as every kind of picture.
fn kinds(width: u32, height: u32) -> [(&'static str, Vec<u8>); 4] {
    let points = scene(width, height);
    let whole = DynamicImage::from(points.clone());
    [("a.jpg", jpeg(&points)), ("a.png", png(&whole)), ("a.webp", webp(&whole)), ("a.gif", gif(&points, 1))]
}

fn points(bytes: &[u8]) -> DynamicImage {
    match image::guess_format(bytes).unwrap() {
        ImageFormat::Png => {
            let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
            decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
            let mut reader = decoder.read_info().unwrap();
            let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
            let info = reader.next_frame(&mut buffer).unwrap();
            let (width, height) = (info.width, info.height);
            match info.color_type {
                png::ColorType::GrayscaleAlpha => {
                    image::GrayAlphaImage::from_raw(width, height, buffer).unwrap().into()
                }
                _ => RgbaImage::from_raw(width, height, buffer).unwrap().into(),
            }
        }
        ImageFormat::Gif => {
            let mut options = gif::DecodeOptions::new();
            options.set_color_output(gif::ColorOutput::RGBA);
            let mut decoder = options.read_info(bytes).unwrap();
            let frame = decoder.read_next_frame().unwrap().unwrap();
            RgbaImage::from_raw(frame.width.into(), frame.height.into(), frame.buffer.to_vec())
                .unwrap()
                .into()
        }
        _ => image::load_from_memory(bytes).unwrap(),
    }
}

/// What a camera writes: where it was, which way it was held, and a smaller copy.
fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0]);
    // The position, and behind the table a thumbnail.
    exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    exif.extend(PLANTED.as_bytes());
    exif.extend(jpeg(&scene(16, 16)));
    exif
}

/// A JPEG with segments behind its start.
fn with_segments(jpeg: &[u8], segments: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (marker, contents) in segments {
        bytes.extend([0xFF, *marker]);
        bytes.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
        bytes.extend(*contents);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    with_segments(jpeg, &[(0xE1, &[b"Exif\0\0", exif(orientation).as_slice()].concat())])
}

/// A chunk of a PNG.
fn chunk(kind: &[u8], contents: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(contents);
    let length = u32::try_from(contents.len()).unwrap();
    [&length.to_be_bytes()[..], kind, contents, &crc.sum().to_be_bytes()].concat()
}

/// A PNG with chunks behind its header, which is 33 bytes long with the signature.
fn with_chunks(png: &[u8], chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut bytes = png[..33].to_vec();
    for (kind, contents) in chunks {
        bytes.extend(chunk(kind.as_slice(), contents));
    }
    bytes.extend(&png[33..]);
    bytes
}

fn head(width: u32, height: u32, depth: u8, color: u8) -> Vec<u8> {
    [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, color, 0, 0, 0]].concat()
}

/// A PNG of one colour kind with these compressed points.
fn png_of(head: &[u8], compressed: &[u8]) -> Vec<u8> {
    [&b"\x89PNG\r\n\x1A\n"[..], &chunk(b"IHDR", head), &chunk(b"IDAT", compressed), &chunk(b"IEND", b"")]
        .concat()
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A WebP of these chunks.
fn riff(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, contents) in chunks {
        body.extend(*kind);
        body.extend(u32::try_from(contents.len()).unwrap().to_le_bytes());
        body.extend(*contents);
        body.extend(&[0][..contents.len() % 2]);
    }
    [&b"RIFF"[..], &u32::try_from(body.len()).unwrap().to_le_bytes(), &body].concat()
}

/// The head of an extended WebP: its flags, and its size.
fn extended(flags: u8, width: u32, height: u32) -> Vec<u8> {
    [&[flags, 0, 0, 0], &(width - 1).to_le_bytes()[..3], &(height - 1).to_le_bytes()[..3]].concat()
}

/// A GIF with something before its first frame: behind the screen, which has no palette.
fn with_extensions(gif: &[u8], extensions: &[u8]) -> Vec<u8> {
    let behind = 13 + if gif[10] & 0x80 == 0 { 0 } else { 3 << ((gif[10] & 7) + 1) };
    [&gif[..behind], extensions, &gif[behind..]].concat()
}

/// Every kind, full of what programs write into it.
fn planted() -> [(&'static str, Vec<u8>); 4] {
    let [(_, jpeg), (_, png), (_, webp), (_, gif)] = kinds(40, 30);
    let said = PLANTED.as_bytes();
    let exif = exif(1);
    let text = [b"Comment\0", said].concat();
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>", said].concat();
    let mut jpeg = with_segments(
        &jpeg,
        &[
            (0xE0, &[b"JFXX\0", said].concat()),
            (0xE1, &[b"Exif\0\0", exif.as_slice()].concat()),
            (0xE1, &xmp),
            (0xE2, &[b"ICC_PROFILE\0\x01\x01", said].concat()),
            (0xE2, &[b"MPF\0", said].concat()),
            (0xED, &[b"Photoshop 3.0\0", said].concat()),
            (0xFE, said),
        ],
    );
    // Between the points and the end, where a reader of headers does not look.
    let end = jpeg.len() - 2;
    let comment: Vec<u8> = [&[0xFF, 0xFE, 0, u8::try_from(said.len() + 2).unwrap()], said].concat();
    jpeg.splice(end..end, comment);
    let png = with_chunks(
        &png,
        &[
            (b"tEXt", &text),
            (b"zTXt", &[b"Comment\0\0", deflated(said).as_slice()].concat()),
            (b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", said].concat()),
            (b"eXIf", &exif),
            (b"tIME", &[7, 232, 1, 1, 12, 0, 0]),
            (b"prVt", said),
        ],
    );
    let webp = riff(&[
        (b"VP8X", &extended(0b0010_1100, 40, 30)),
        (b"ICCP", said),
        (b"VP8L", &webp[20..]),
        (b"EXIF", &exif),
        (b"XMP ", &xmp),
        (b"prVt", said),
    ]);
    let length = u8::try_from(said.len()).unwrap();
    let comment = [&[0x21, 0xFE, length], said, &[0]].concat();
    let application = [b"\x21\xFF\x0BXMP DataXMP", &[length][..], said, &[0]].concat();
    let gif = with_extensions(&gif, &[comment, application].concat());
    [("a.jpg", jpeg), ("a.png", png), ("a.webp", webp), ("a.gif", gif)]
}

#[test]
fn nothing_that_was_written_into_a_picture_gets_into_the_site() {
    for (name, bytes) in planted() {
        assert!(holds(&bytes, PLANTED), "{name}");
        let built = showing(name, &bytes);
        assert_eq!(told(&built), Vec::<String>::new(), "{name}");
        for (path, bytes) in built.output.as_ref().unwrap().iter() {
            for words in [PLANTED, "Camille", "Exif", "XMP", "xmpmeta", "eXIf", "Comment\0", "ICC"] {
                // The theme and the pages may well speak of Exif.
                assert!(
                    !path.as_str().starts_with("images/") || !holds(bytes, words),
                    "{path} holds {words}"
                );
            }
            assert!(!holds(bytes, PLANTED), "{path}");
        }
    }
}

#[test]
fn what_nobody_sees_in_a_picture_within_the_budget_is_all_that_changes() {
    for ((name, dirty), (_, clean)) in planted().into_iter().zip(kinds(40, 30)) {
        assert_eq!(points(&taken(name, &dirty)).to_rgba8(), points(&clean).to_rgba8(), "{name}");
    }
    // The compressed points of a photograph stay as they are.
    let photograph = jpeg(&scene(40, 30));
    assert_eq!(taken("a.jpg", &photograph), photograph);
}

#[test]
fn a_picture_stands_in_its_page_with_its_size() {
    for (name, bytes) in kinds(40, 30) {
        let page = String::from_utf8(made(&showing(name, &bytes), "fr/start.html")).unwrap();
        for said in ["width=40", "height=30", "loading=lazy", "decoding=async", "alt=\"Une fourmi\""] {
            assert!(page.contains(said), "{name}: {said} is not in {page}");
        }
    }
}

#[test]
fn what_stands_behind_a_picture_is_left_out_and_told() {
    let tail = format!("PK\x03\x04<script>alert(1)</script>{PLANTED}");
    for (name, mut bytes) in kinds(40, 30) {
        let alone = taken(name, &bytes);
        bytes.extend(tail.as_bytes());
        let built = showing(name, &bytes);
        let expected = format!(
            "picture-with-a-tail: {} bytes behind the end of the picture `content/images/{name}` do not get into the site",
            tail.len()
        );
        assert_eq!(told(&built), [expected]);
        assert_eq!(made(&built, &format!("images/{name}")), alone, "{name}");
    }
    // A second photograph behind the first, with its own Exif, as phones put it there.
    let photograph = jpeg(&scene(40, 30));
    let both = [photograph.clone(), turned(&photograph, 6)].concat();
    let built = showing("a.jpg", &both);
    assert_eq!(
        built.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(),
        ["picture-with-a-tail"]
    );
    assert_eq!(made(&built, "images/a.jpg"), photograph);
}

#[test]
fn a_picture_that_is_cut_anywhere_is_refused() {
    for (name, bytes) in kinds(64, 48) {
        let step = (bytes.len() / 16).max(1);
        for end in (0..bytes.len()).step_by(step).chain([bytes.len() - 1]) {
            assert_eq!(refused(name, &bytes[..end]), "broken-picture", "{name}, {end} of {}", bytes.len());
        }
    }
    let built = showing("a.jpg", &jpeg(&scene(64, 48))[..900]);
    let message = "broken-picture: `content/images/a.jpg` ends before the picture is whole";
    assert!(told(&built).iter().any(|told| told == message), "{:#?}", built.problems);
}

#[test]
fn a_photograph_whose_points_are_cut_is_refused_though_its_end_is_there() {
    let bytes = jpeg(&noise(160, 240));
    for part in [20, 40, 60, 80, 90, 99] {
        let cut = [&bytes[..bytes.len() * part / 100], &[0, 0xFF, 0xD9]].concat();
        assert_eq!(refused("a.jpg", &cut), "broken-picture", "{part} %");
    }
}

#[test]
fn a_photograph_with_words_behind_its_tables_is_refused() {
    let bytes = jpeg(&scene(16, 16));
    for marker in [0xC0, 0xC4, 0xDA, 0xDB] {
        let mut stuffed = bytes.clone();
        let at = stuffed.windows(2).position(|pair| pair == [0xFF, marker]).unwrap() + 2;
        let length = usize::from(u16::from_be_bytes([stuffed[at], stuffed[at + 1]]));
        stuffed.splice(at + length..at + length, PLANTED.bytes());
        let longer = u16::try_from(length + PLANTED.len()).unwrap();
        stuffed[at..at + 2].copy_from_slice(&longer.to_be_bytes());
        assert_eq!(refused("a.jpg", &stuffed), "broken-picture", "{marker:x}");
    }
}

#[test]
fn a_picture_that_moves_is_refused() {
    assert_eq!(refused("a.gif", &gif(&scene(8, 8), 2)), "moving-picture");

    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[0]).unwrap();
    writer.write_image_data(&[255]).unwrap();
    writer.finish().unwrap();
    assert_eq!(refused("a.png", &bytes), "moving-picture");

    let still = webp(&DynamicImage::from(scene(8, 8)));
    let frame = [&[0; 6][..], &[7, 0, 0, 7, 0, 0, 100, 0, 0, 0], &still[12..]].concat();
    let moving =
        riff(&[(b"VP8X", &extended(0b10, 8, 8)), (b"ANIM", &[0; 6]), (b"ANMF", &frame), (b"ANMF", &frame)]);
    assert_eq!(refused("a.webp", &moving), "moving-picture");
}

#[test]
fn a_picture_20_000_pixels_wide_is_refused_by_its_header() {
    let wide = png_of(&head(20_000, 4, 8, 0), &deflated(&vec![0; 20_001 * 4]));
    assert_eq!(refused("a.png", &wide), "picture-too-large");
    let built = showing("a.png", &wide);
    let problem = built.problems.iter().find(|problem| problem.code == "picture-too-large").unwrap();
    assert_eq!(problem.message, "`content/images/a.png` is 20000 × 4 pixels, more than can be read");

    // The other kinds cannot say more than 65,535 (JPEG, GIF) and 16,383 (WebP).
    let mut photograph = jpeg(&scene(16, 8));
    let frame = photograph.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    photograph[frame + 7..frame + 9].copy_from_slice(&20_000_u16.to_be_bytes());
    assert_eq!(refused("a.jpg", &photograph), "picture-too-large");

    let mut drawing = gif(&scene(16, 8), 1);
    drawing[6..8].copy_from_slice(&20_000_u16.to_le_bytes());
    assert_eq!(refused("a.gif", &drawing), "picture-too-large");

    let wide = u32::from_le_bytes([0xFE, 0x3F, 0, 0]) | 7 << 14;
    let lossless = [&[0x2F][..], &wide.to_le_bytes(), &[0; 16]].concat();
    assert_eq!(refused("a.webp", &riff(&[(b"VP8L", &lossless)])), "picture-too-large");
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    // 14 GB of points in the header, none in the file.
    assert_eq!(refused("a.png", &png_of(&head(60_000, 60_000, 8, 6), &deflated(b""))), "picture-too-large");
    // Each side is allowed, both together are not.
    assert_eq!(refused("a.png", &png_of(&head(12_000, 12_000, 8, 6), &deflated(b""))), "picture-too-large");
    // One point in the header, 16 million in the file.
    let swollen = deflated(&vec![0; 16_000_000]);
    assert!(swollen.len() < 100_000);
    assert_eq!(refused("a.png", &png_of(&head(1, 1, 8, 0), &swollen)), "broken-picture");
    // A text of 16 million letters beside a point.
    let text = [b"Comment\0\0", swollen.as_slice()].concat();
    let beside = with_chunks(&png_of(&head(1, 1, 8, 0), &deflated(&[0, 0])), &[(b"zTXt", &text)]);
    assert_eq!(taken("a.png", &beside), taken("a.png", &png_of(&head(1, 1, 8, 0), &deflated(&[0, 0]))));
    // A screen of 4 billion points, a frame of one.
    let mut screen = gif(&scene(1, 1), 1);
    screen[6..10].copy_from_slice(&[0xFF; 4]);
    assert_eq!(refused("a.gif", &screen), "picture-too-large");
    // A frame larger than its screen.
    let mut frame = gif(&scene(8, 8), 1);
    frame[6..10].copy_from_slice(&[1, 0, 1, 0]);
    assert_eq!(refused("a.gif", &frame), "broken-picture");
}

#[test]
fn a_picture_called_by_the_name_of_another_kind_is_refused() {
    let kinds = kinds(8, 8);
    for (name, _) in &kinds {
        for (other, bytes) in kinds.iter().filter(|(other, _)| other != name) {
            assert_eq!(refused(name, bytes), "broken-picture", "{other} called {name}");
        }
        for bytes in [&b""[..], b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"BM\0\0"] {
            assert_eq!(refused(name, bytes), "broken-picture", "{name}");
        }
    }
}

#[test]
fn a_picture_that_only_exif_sets_upright_is_turned_by_the_build() {
    // Red above on the left, green above on the right, blue below on the left, white below on the right.
    let colors = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];
    let corners = |width: u32, height: u32| {
        RgbImage::from_fn(width, height, |x, y| {
            Rgb(colors[usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2)])
        })
    };
    // Where each of the four comes to lie, by what Exif says (CIPA DC-008, 4.6.4).
    let places = [
        (1, [0, 1, 2, 3]),
        (2, [1, 0, 3, 2]),
        (3, [3, 2, 1, 0]),
        (4, [2, 3, 0, 1]),
        (5, [0, 2, 1, 3]),
        (6, [2, 0, 3, 1]),
        (7, [3, 1, 2, 0]),
        (8, [1, 3, 0, 2]),
    ];
    let lying = corners(64, 32);
    let whole = DynamicImage::from(lying.clone());
    for (orientation, places) in places {
        let kinds = [
            ("a.jpg", turned(&jpeg(&lying), orientation)),
            ("a.png", with_chunks(&png(&whole), &[(b"eXIf", &exif(orientation))])),
            (
                "a.webp",
                riff(&[
                    (b"VP8X", &extended(0b1000, 64, 32)),
                    (b"VP8L", &webp(&whole)[20..]),
                    (b"EXIF", &exif(orientation)),
                ]),
            ),
        ];
        for (name, bytes) in kinds {
            let upright = taken(name, &bytes);
            assert!(!holds(&upright, "Camille") && !holds(&upright, "Exif"));
            let upright = points(&upright).to_rgb8();
            let (width, height) = upright.dimensions();
            assert_eq!(
                (width, height),
                if orientation < 5 { (64, 32) } else { (32, 64) },
                "{name}, {orientation}"
            );
            let seen = [(4, 4), (width - 5, 4), (4, height - 5), (width - 5, height - 5)];
            for ((x, y), color) in seen.into_iter().zip(places) {
                let Rgb(found) = upright.get_pixel(x, y);
                let near = found.iter().zip(colors[color]).all(|(found, meant)| found.abs_diff(meant) < 40);
                assert!(near, "{name}, {orientation}: {found:?} at {x}, {y}");
            }
        }
    }
}

#[test]
fn a_large_picture_is_made_smaller_and_the_same_on_every_machine() {
    let pinned = [
        ("a.jpg", "bab656a65bbc98037a9d11983d4444a2f682e5904bfd05958a773b2a0aac7722"),
        ("a.png", "1d20edd183885f957bcb251dacad04a34416792dc82d455ea93100c2ca2f616f"),
        ("a.webp", "fbeea7e7c9b3fff006cd322759c38fb994398bc1b9498d9c3a7e0e261c69c0e1"),
        ("a.gif", "e2e220ef79c8e3ca9b98af833331fba674f0b01108453103d6fbf216fbbd726b"),
    ];
    // Slopes, so that a picture without loss stays light too.
    let plain = RgbImage::from_fn(1600, 900, |x, y| {
        let [red, ..] = (x / 7).to_le_bytes();
        let [green, ..] = (y / 4).to_le_bytes();
        Rgb([red, green, 99])
    });
    let whole = DynamicImage::from(plain.clone());
    let large = [
        ("a.jpg", jpeg(&scene(1600, 900))),
        ("a.png", png(&whole)),
        ("a.webp", webp(&whole)),
        (
            "a.gif",
            gif(&RgbImage::from_fn(1600, 900, |x, y| *plain.get_pixel(x / 100 * 100, y / 100 * 100)), 1),
        ),
    ];
    for ((name, bytes), (_, expected)) in large.into_iter().zip(pinned) {
        let small = taken(name, &bytes);
        assert_eq!(small, taken(name, &bytes), "{name}");
        assert!(small.len() <= 200 * 1024, "{name}: {}", small.len());
        let seen = points(&small);
        assert_eq!((seen.width(), seen.height()), (1280, 720), "{name}");
        let digest: String = Sha256::digest(&small).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, expected, "{name}: another filter, another encoder, or another arithmetic");
    }
}

#[test]
fn what_is_see_through_leaves_no_rim_in_a_smaller_picture() {
    // White on the left; on the right nothing, drawn in black.
    let half =
        RgbaImage::from_fn(
            2000,
            20,
            |x, _| if x < 999 { image::Rgba([255; 4]) } else { image::Rgba([0; 4]) },
        );
    let half = DynamicImage::from(half);
    for (name, bytes) in [("a.png", png(&half)), ("a.webp", webp(&half))] {
        let seen = points(&taken(name, &bytes)).to_rgba8();
        assert_eq!(seen.width(), 1280);
        for point in seen.pixels() {
            let [red, _, _, alpha] = point.0;
            assert!(if alpha == 0 { red == 0 } else { red > 250 }, "{name}: {point:?}");
        }
    }
}

#[test]
fn a_photograph_that_stays_heavy_is_made_rougher_then_smaller() {
    let small = taken("a.jpg", &jpeg(&noise(1280, 960)));
    assert!(small.len() <= 200 * 1024, "{}", small.len());
    let seen = points(&small);
    assert!(seen.width() < 1280, "{}", seen.width());
    assert_eq!(seen.width() * 3, seen.height() * 4);
}

#[test]
fn what_cannot_be_made_lighter_without_harm_is_refused() {
    let whole = DynamicImage::from(noise(400, 300));
    for (name, bytes) in [("a.png", png(&whole)), ("a.webp", webp(&whole))] {
        let built = showing(name, &bytes);
        let problem = built.problems.iter().find(|problem| problem.code == "picture-too-heavy").unwrap();
        assert!(
            problem.message.ends_with("when it is ready for readers, who get at most 204800"),
            "{problem:?}"
        );
        assert!(problem.help.as_ref().unwrap().contains("save a photograph as JPEG"));
    }
    assert_eq!(refused("a.gif", &gif(&noise(600, 500), 1)), "picture-too-heavy");
}

#[test]
fn a_png_keeps_its_colours_depth_palette_and_transparency() {
    use png::{BitDepth, ColorType};
    let rows: Vec<u8> = (0..=255).cycle().take(1024).collect();
    for (color, depths) in [
        (
            ColorType::Grayscale,
            &[BitDepth::One, BitDepth::Two, BitDepth::Four, BitDepth::Eight, BitDepth::Sixteen][..],
        ),
        (ColorType::Indexed, &[BitDepth::One, BitDepth::Two, BitDepth::Four, BitDepth::Eight]),
        (ColorType::Rgb, &[BitDepth::Eight, BitDepth::Sixteen]),
        (ColorType::GrayscaleAlpha, &[BitDepth::Eight, BitDepth::Sixteen]),
        (ColorType::Rgba, &[BitDepth::Eight, BitDepth::Sixteen]),
    ] {
        for depth in depths {
            let mut bytes = Vec::new();
            let mut encoder = png::Encoder::new(&mut bytes, 8, 8);
            encoder.set_color(color);
            encoder.set_depth(*depth);
            let bits = *depth as usize;
            if color == ColorType::Indexed {
                encoder.set_palette(rows[..3 << bits].to_vec());
                encoder.set_trns(vec![255, 128]);
            }
            encoder.set_source_gamma(png::ScaledFloat::new(0.5));
            let row = color.samples() * bits;
            // No point is wholly see-through: those lose their colour.
            let image: Vec<u8> = rows[..row * 8].iter().map(|byte| byte | u8::from(bits >= 8)).collect();
            encoder.write_header().unwrap().write_image_data(&image).unwrap();
            let clean = taken("a.png", &bytes);
            let mut reader = png::Decoder::new(std::io::Cursor::new(&clean)).read_info().unwrap();
            let mut seen = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut seen).unwrap();
            assert_eq!((reader.info().color_type, reader.info().bit_depth), (color, *depth));
            assert_eq!(seen, image, "{color:?} {depth:?}");
            assert_eq!(reader.info().gama_chunk, Some(png::ScaledFloat::new(0.5)));
            if color == ColorType::Indexed {
                assert_eq!(reader.info().trns.as_deref(), Some(&[255, 128][..]));
            }
        }
    }
}

#[test]
fn what_was_erased_is_not_only_out_of_sight() {
    let mut erased = RgbaImage::from_pixel(8, 8, image::Rgba([9, 9, 9, 255]));
    for x in 0..8 {
        erased.put_pixel(x, 3, image::Rgba([0xC0, 0xFF, 0xEE, 0]));
    }
    let erased = DynamicImage::from(erased);
    for (name, bytes) in [("a.png", png(&erased)), ("a.webp", webp(&erased))] {
        assert_eq!(points(&bytes).to_rgba8().get_pixel(4, 3).0, [0xC0, 0xFF, 0xEE, 0], "{name}");
        let seen = points(&taken(name, &bytes)).to_rgba8();
        assert_eq!(seen.get_pixel(4, 3).0, [0; 4], "{name}");
        assert_eq!(seen.get_pixel(4, 4).0, [9, 9, 9, 255], "{name}");
    }
    // Two see-through entries of a palette, which together draw something.
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 8, 1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Two);
    encoder.set_palette(vec![1, 2, 3, 0xC0, 0xFF, 0xEE, 0xBA, 0xD0, 0xFF, 0xDE, 0xAD, 0]);
    encoder.set_trns(vec![255, 0, 0]);
    encoder.write_header().unwrap().write_image_data(&[0b00_01_10_01, 0b00_10_10_00]).unwrap();
    let clean = taken("a.png", &bytes);
    for hidden in [[0xC0, 0xFF, 0xEE], [0xBA, 0xD0, 0xFF], [0xDE, 0xAD, 0]] {
        assert!(holds_bytes(&bytes, &hidden) && !holds_bytes(&clean, &hidden), "{hidden:x?}");
    }
    let mut reader = png::Decoder::new(std::io::Cursor::new(&clean)).read_info().unwrap();
    let mut seen = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut seen).unwrap();
    assert_eq!(seen, [0b00_01_01_01, 0b00_01_01_00]);
}

fn holds_bytes(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
