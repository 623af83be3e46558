//! Copies that were cut, changed or made to harm: what `verify` says of them, and how it exits.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use colportage::output::copy;
use colportage::output::manifest::{self, Hash};
use colportage::output::verify::{Verdict, verify};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tempfile::TempDir;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::commands::colportage;
use crate::site;

const EDITION: &str = r#"{"title": "Essai", "edition": "2026-11-21", "languages": ["fr"], "stale-after-months": 18,
"newest": ["https://example.org/"], "later": true}"#;

type Files = BTreeMap<String, Vec<u8>>;

/// A whole copy.
fn files() -> Files {
    let all =
        [("index.html", "bonjour"), ("fr/a.html", "aaa"), ("fr/b.html", "bbb"), ("edition.json", EDITION)];
    listed(all.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect())
}

/// These files with their list.
fn listed(mut files: Files) -> Files {
    files.remove(manifest::NAME);
    let list: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", Hash::of(bytes))).collect();
    files.insert(manifest::NAME.to_owned(), list.into_bytes());
    files
}

/// A folder with these files in it, in `copy`.
fn folder(files: &Files) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let at = folder.path().join("copy").join(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        fs::write(at, bytes).unwrap();
    }
    folder
}

/// What `verify` prints of the copy in a folder, and how it exits.
fn said(folder: &Path, copy: &str) -> (i32, String) {
    let output = colportage(&["verify", copy, "--as-of", "2026-12-03"], folder);
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

/// What it prints of a folder with these files, which is not whole.
fn told(files: &Files) -> String {
    let (code, told) = said(folder(files).path(), "copy");
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("copy: not whole: "), "{told}");
    told
}

#[track_caller]
fn holds(told: &str, lines: &[&str]) {
    for line in lines {
        assert!(told.lines().any(|one| one == *line), "`{line}` is not in:\n{told}");
    }
}

mod folders {
    use super::*;

    #[test]
    fn a_whole_copy_says_so_with_its_age_and_its_fingerprint() {
        let files = files();
        let (code, told) = said(folder(&files).path(), "copy");
        assert_eq!(code, 0, "{told}");
        let fingerprint = manifest::fingerprint(&files[manifest::NAME]);
        holds(
            &told,
            &[
                "copy: whole: 4 files as its list says",
                "edition of 2026-11-21, 12 days old; its facts are to be looked up again from 2028-05-21",
                "the newest edition: https://example.org/",
                &format!("fingerprint of SHA256SUMS: {fingerprint}"),
            ],
        );
        assert!(told.contains("Whole means: as its own list says."), "{told}");
    }

    #[test]
    fn a_site_that_was_just_built_is_whole_and_a_spoilt_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        site::copy(&site::root().join("tests/sites/smallest"), folder.path());
        assert_eq!(colportage(&["build"], folder.path()).status.code(), Some(0));
        assert_eq!(said(folder.path(), "public").0, 0);
        fs::write(folder.path().join("public/.colportage"), "other bytes than those of the mark").unwrap();
        let (code, told) = said(folder.path(), "public");
        assert_eq!(code, 1);
        holds(&told, &["added: .colportage"]);
    }

    #[test]
    fn what_is_missing_changed_and_added_is_told_a_line_each() {
        let mut files = files();
        files.remove("fr/a.html");
        files.insert("fr/b.html".to_owned(), b"other".to_vec());
        files.insert("fr/\u{1b}[2J\u{202e}c.html".to_owned(), b"new".to_vec());
        let told = told(&files);
        holds(
            &told,
            &[
                "missing: fr/a.html",
                "changed: fr/b.html",
                r"added: fr/\u{1b}[2J\u{202e}c.html",
                "copy: not whole: 1 missing, 1 changed, 1 added; 2 files as its list says",
            ],
        );
    }

    #[test]
    fn a_long_list_is_cut_and_counted() {
        let mut files = files();
        files.extend((0..60).map(|n| (format!("new/{n:02}"), Vec::new())));
        let told = told(&files);
        holds(&told, &["added: new/49", "and 10 more"]);
        assert!(!told.contains("new/50"), "{told}");
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_are_told_and_not_read() {
        use std::os::unix::fs::symlink;
        let folder = folder(&files());
        let copy = folder.path().join("copy");
        fs::rename(copy.join("fr/a.html"), folder.path().join("elsewhere")).unwrap();
        symlink(folder.path().join("elsewhere"), copy.join("fr/a.html")).unwrap();
        symlink("/", copy.join("all")).unwrap();
        let pipe = rustix::fs::FileType::Fifo;
        rustix::fs::mknodat(rustix::fs::CWD, copy.join("pipe"), pipe, 0o600.into(), 0).unwrap();
        let (code, told) = said(folder.path(), "copy");
        assert_eq!(code, 1);
        holds(
            &told,
            &[
                "all: a link, not a file",
                "fr/a.html: a link, not a file",
                "pipe: neither a file nor a folder",
                "copy: not whole: 3 odd; 3 files as its list says",
            ],
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_cannot_be_read_is_told() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder(&files());
        let file = folder.path().join("copy/fr/a.html");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
        // Permissions do not bind root.
        if fs::read(&file).is_err() {
            let (code, told) = said(folder.path(), "copy");
            assert_eq!(code, 1);
            holds(&told, &["fr/a.html: cannot be read: this account has no permission"]);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_that_become_one_elsewhere_are_told() {
        let mut files = files();
        files.insert("fr/A.html".to_owned(), b"AAA".to_vec());
        let told = told(&listed(files));
        holds(
            &told,
            &["fr/a.html: on Windows and macOS this takes the place of `fr/A.html`, or the other way round"],
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_utf_8_is_told() {
        use std::os::unix::ffi::OsStrExt;
        let folder = folder(&files());
        fs::write(folder.path().join("copy").join(std::ffi::OsStr::from_bytes(b"\xff")), "").unwrap();
        let (code, told) = said(folder.path(), "copy");
        assert_eq!(code, 1);
        holds(&told, &["\u{fffd}: a name that is not UTF-8"]);
    }
}

mod lists {
    use super::*;

    /// What is said of the whole copy with another list.
    fn with(list: impl FnOnce(String) -> Vec<u8>) -> String {
        let mut files = files();
        let ours = String::from_utf8(files[manifest::NAME].clone()).unwrap();
        files.insert(manifest::NAME.to_owned(), list(ours));
        told(&files)
    }

    #[test]
    fn no_list_is_no_copy() {
        let mut files = files();
        files.remove(manifest::NAME);
        let told = told(&files);
        assert!(
            told.contains("no SHA256SUMS in it, so this is no copy of a brochure, or its list is gone"),
            "{told}"
        );
        assert!(!told.contains("fingerprint"), "{told}");
    }

    #[test]
    fn an_editor_that_rewrote_the_list_is_told() {
        let told = with(|list| list.replace('\n', "\r\n").into_bytes());
        assert!(told.contains("SHA256SUMS: line 1 ends as on Windows (CRLF)"), "{told}");
        assert!(told.contains("1 fault of its list; 4 files as its list says"), "{told}");
        let told = with(|list| list.replacen(&list[..64], &list[..64].to_uppercase(), 1).into_bytes());
        assert!(told.contains("SHA256SUMS: line 1 has capital digits"), "{told}");
        let told = with(|list| list.trim_end().as_bytes().to_vec());
        assert!(told.contains("SHA256SUMS: its last line does not end"), "{told}");
    }

    #[test]
    fn hostile_lines_are_told_with_their_number() {
        let hash = "0".repeat(64);
        let told =
            with(|list| format!("{hash}  ../evil\n{hash}  /etc/passwd\n{hash}  a\\b\n{list}").into_bytes());
        assert!(told.contains("SHA256SUMS: line 1, `../evil`: a name with `.` or `..` in it"), "{told}");
        assert!(told.contains("SHA256SUMS: line 2, `/etc/passwd`: a name that begins at the root"), "{told}");
        assert!(told.contains(r"SHA256SUMS: line 3, `a\b`: a name with a `\`"), "{told}");
        assert!(told.contains("3 faults of its list; 4 files as its list says"), "{told}");
        let told = with(|list| format!("{list}{hash}  index.html\nhello\n{hash}  SHA256SUMS\n").into_bytes());
        holds(
            &told,
            &[
                "SHA256SUMS: line 5, `index.html`: it stands there for the second time",
                "SHA256SUMS: line 6 is not a hash, two spaces and a path",
                "SHA256SUMS: line 7: the list names itself, which this program never writes",
            ],
        );
    }

    #[test]
    fn a_list_that_is_none_is_told() {
        holds(&with(|_| Vec::new()), &["SHA256SUMS: nothing stands in it"]);
        holds(&with(|list| [list.as_bytes(), b"\xff\xfe\n"].concat()), &["SHA256SUMS: line 5 is not UTF-8"]);
        let told = with(|list| list.repeat(manifest::LIMIT / list.len() + 1).into_bytes());
        assert!(told.contains("its SHA256SUMS is larger than the list of any brochure"), "{told}");
        let told = with(|_| "\n".repeat(manifest::LIMIT).into_bytes());
        assert!(told.contains("and 951 more") && told.lines().count() < 200, "{told}");
    }
}

mod ages {
    use super::*;

    /// The line of the age, of a copy with this `edition.json` on a day.
    fn age(edition: &str, day: &str) -> String {
        let mut files = files();
        files.insert("edition.json".to_owned(), edition.as_bytes().to_vec());
        let folder = folder(&listed(files));
        let output = colportage(&["verify", "copy", "--as-of", day], folder.path());
        assert_eq!(output.status.code(), Some(0));
        let told = String::from_utf8(output.stdout).unwrap();
        told.lines().nth(1).unwrap().to_owned()
    }

    #[test]
    fn an_age_is_told_in_the_unit_that_people_count_in() {
        let bare = r#"{"edition": "2026-11-21"}"#;
        for (day, words) in [
            ("2026-11-21", "of today"),
            ("2026-11-22", "1 day old"),
            ("2027-01-21", "61 days old"),
            ("2027-01-22", "2 months old"),
            ("2028-11-20", "23 months old"),
            ("2028-11-21", "2 years old"),
            ("2026-11-19", "2 days in the future: its date is wrong, or that of this machine (2026-11-19)"),
        ] {
            assert_eq!(age(bare, day), format!("edition of 2026-11-21, {words}"));
        }
        let stale = age(EDITION, "2028-05-21");
        assert!(
            stale.ends_with("its facts were to be looked up again from 2028-05-21: look for a newer one"),
            "{stale}"
        );
    }

    #[test]
    fn an_age_that_cannot_be_read_is_not_known() {
        assert!(age(r#"{"edition": 3}"#, "2026-12-03").ends_with("its edition.json does not say it"));
        for hostile in ["", "{", "[]", r#"{"edition": 3}"#, r#"{"edition": "2026-99"}"#, &"[".repeat(50_000)]
        {
            assert!(age(hostile, "2026-12-03").starts_with("its age is not known"), "{hostile}");
        }
        let large = format!("{{\"edition\": \"2026-11-21\", \"x\": \"{}\"}}", "x".repeat(100_000));
        assert!(age(&large, "2026-12-03").starts_with("its age is not known"));
    }

    #[test]
    fn an_age_that_the_list_does_not_vouch_for_is_not_told() {
        let mut files = files();
        files.insert("edition.json".to_owned(), EDITION.replace("2026", "2030").into_bytes());
        let told = told(&files);
        assert!(told.contains("changed: edition.json"), "{told}");
        holds(&told, &["its age is not known: its edition.json is not as its list says"]);
        assert!(!told.contains("2030"), "{told}");
    }

    #[test]
    fn addresses_cannot_play_with_the_terminal() {
        let edition = r#"{"edition": "2026-11-21", "newest": ["https://a/\u001b[2J", "file:///etc", 3]}"#;
        let mut files = files();
        files.insert("edition.json".to_owned(), edition.as_bytes().to_vec());
        let (code, told) = said(folder(&listed(files)).path(), "copy");
        assert_eq!(code, 0);
        holds(&told, &[r"the newest edition: https://a/\u{1b}[2J"]);
        assert!(!told.contains("file:") && !told.contains('\u{1b}'), "{told}");
    }

    #[test]
    fn without_a_day_of_ones_own_it_is_today() {
        let output = colportage(&["verify", "copy"], folder(&files()).path());
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains("edition of 2026-11-21, "), "{told}");
    }
}

#[test]
fn programs_are_told_in_json() {
    let mut files = files();
    files.remove("fr/a.html");
    let folder = folder(&files);
    let output = colportage(&["verify", "copy", "--as-of", "2026-12-03", "--format", "json"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    let object: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(object["whole"], false);
    assert_eq!(object["missing"], serde_json::json!(["fr/a.html"]));
    assert_eq!(object["edition"]["days"], 12);
    assert_eq!(object["edition"]["stale-from"], "2028-05-21");
    assert_eq!(object["fingerprint"], Hash::of(&files[manifest::NAME]).to_string());
}

/// Zips, made byte by byte where no tool would make them.
mod zips {
    use super::*;

    /// A file in a zip.
    #[derive(Clone)]
    struct Packed {
        name: Vec<u8>,
        /// The name in front of the file's bytes, where it is another.
        local: Option<Vec<u8>>,
        bytes: Vec<u8>,
        /// What else the format lets stand behind a name.
        extra: Vec<u8>,
        flags: u16,
        method: u16,
        /// The mode on Unix.
        mode: u16,
        /// What it says of its size, where that is not so.
        size: Option<u32>,
    }

    fn packed(name: &str, bytes: &[u8]) -> Packed {
        let name = name.as_bytes().to_vec();
        Packed {
            name,
            local: None,
            bytes: bytes.to_vec(),
            extra: Vec::new(),
            flags: 0,
            method: 0,
            mode: 0o100_644,
            size: None,
        }
    }

    /// The whole copy.
    fn all() -> Vec<Packed> {
        files().iter().map(|(name, bytes)| packed(name, bytes)).collect()
    }

    /// The whole copy and one more.
    fn and(one: Packed) -> Vec<Packed> {
        [all(), vec![one]].concat()
    }

    /// A zip as PKWARE's APPNOTE lays it out.
    fn zip(files: &[Packed]) -> Vec<u8> {
        let (mut zip, mut list) = (Vec::new(), Vec::new());
        for Packed { name, local, bytes, extra, flags, method, mode, size } in files {
            let mut crc = flate2::Crc::new();
            crc.update(bytes);
            let stored = if *method == 8 {
                let mut deflate = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
                deflate.write_all(bytes).unwrap();
                deflate.finish().unwrap()
            } else {
                bytes.clone()
            };
            let start = u32::try_from(zip.len()).unwrap();
            let common = |name: &[u8]| {
                let mut head = Vec::new();
                for short in [20, *flags, *method, 0, 0x21] {
                    head.extend(short.to_le_bytes());
                }
                let size = size.unwrap_or(u32::try_from(bytes.len()).unwrap());
                for long in [crc.sum(), u32::try_from(stored.len()).unwrap(), size] {
                    head.extend(long.to_le_bytes());
                }
                head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
                head.extend(u16::try_from(extra.len()).unwrap().to_le_bytes());
                head
            };
            let local = local.as_ref().unwrap_or(name);
            zip.extend([b"PK\x03\x04", common(local).as_slice(), local, extra, &stored].concat());
            list.extend([b"PK\x01\x02\x14\x03", common(name).as_slice(), &[0; 8]].concat());
            list.extend(mode.to_le_bytes());
            list.extend(start.to_le_bytes());
            list.extend([name.as_slice(), extra].concat());
        }
        let count = u16::try_from(files.len()).unwrap().to_le_bytes();
        let start = u32::try_from(zip.len()).unwrap().to_le_bytes();
        let bytes = u32::try_from(list.len()).unwrap().to_le_bytes();
        zip.extend(&list);
        zip.extend([b"PK\x05\x06\0\0\0\0", count.as_slice(), &count, &bytes, &start, &[0, 0]].concat());
        zip
    }

    /// What is said of these bytes, how it exits, and whether it left anything behind.
    fn said_of(zip: &[u8]) -> (i32, String) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("copy.zip"), zip).unwrap();
        let said = said(folder.path(), "copy.zip");
        let there: Vec<PathBuf> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(there, [folder.path().join("copy.zip")], "something was unpacked");
        said
    }

    /// Makes sure that these bytes are not whole, and that this is said of them.
    #[track_caller]
    fn refused(zip: &[u8], words: &str) {
        let (code, told) = said_of(zip);
        assert_eq!(code, 1, "{told}");
        assert!(told.contains("copy.zip: not whole: "), "{told}");
        assert!(told.contains(words), "`{words}` is not in:\n{told}");
    }

    #[test]
    fn a_whole_zip_is_whole() {
        for method in [0, 8] {
            let files: Vec<Packed> = all().into_iter().map(|file| Packed { method, ..file }).collect();
            let (code, told) = said_of(&zip(&files));
            assert_eq!(code, 0, "{told}");
            holds(&told, &["copy.zip: whole: 4 files as its list says"]);
            assert!(told.contains("12 days old"), "{told}");
        }
    }

    #[test]
    fn a_zip_in_one_folder_of_its_own_is_whole() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let deflated = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.add_directory("brochure-fr-2026-11-21/", deflated).unwrap();
        writer.add_directory("brochure-fr-2026-11-21/fr/", deflated).unwrap();
        for (path, bytes) in files() {
            writer.start_file(format!("brochure-fr-2026-11-21/{path}"), deflated).unwrap();
            writer.write_all(&bytes).unwrap();
        }
        let (code, told) = said_of(&writer.finish().unwrap().into_inner());
        assert_eq!(code, 0, "{told}");
    }

    #[test]
    fn what_stands_beside_that_folder_is_told() {
        let inside = |file: Packed| Packed { name: [b"b/", file.name.as_slice()].concat(), ..file };
        let mut files: Vec<Packed> = all().into_iter().map(inside).collect();
        assert_eq!(said_of(&zip(&files)).0, 0);
        files.push(packed("setup.exe", b"MZ"));
        refused(&zip(&files), "setup.exe: stands beside the brochure's folder\n");
        files.push(packed("c/SHA256SUMS", b""));
        refused(&zip(&files), "there is no SHA256SUMS in it");
    }

    #[test]
    fn what_is_missing_changed_or_added_is_told() {
        let mut files = all();
        files.retain(|file| file.name != b"fr/a.html");
        files.iter_mut().find(|file| file.name == b"fr/b.html").unwrap().bytes = b"other".to_vec();
        files.push(packed("new.html", b""));
        let (code, told) = said_of(&zip(&files));
        assert_eq!(code, 1);
        holds(&told, &["missing: fr/a.html", "changed: fr/b.html", "added: new.html"]);
    }

    #[test]
    fn names_that_could_land_elsewhere_are_told() {
        for (name, words) in [
            ("../evil", "../evil: a name with `.` or `..` in it"),
            ("fr/../../evil", "fr/../../evil: a name with `.` or `..` in it"),
            ("/etc/passwd", "/etc/passwd: a name that begins at the root of the disk"),
            (r"fr\evil", r"fr\evil: a name with a `\`"),
            (r"C:\evil", r"C:\evil: a name with a `\`"),
            ("C:evil", "C:evil: a name with a `:`"),
            ("evil\u{1b}[2J", r"evil\u{1b}[2J: a name with invisible characters"),
            ("evil\0.html", r"evil\u{0}.html: a name with invisible characters"),
            ("\u{202e}lmth.evil", r"\u{202e}lmth.evil: a name with invisible characters"),
            ("fr//evil", "fr//evil: a name with nothing in it"),
            ("", ": a name with nothing in it"),
            ("été", "été: a name that programs read differently"),
        ] {
            refused(&zip(&and(packed(name, b"evil"))), words);
        }
        refused(
            &zip(&and(Packed { name: b"\xff".to_vec(), ..packed("", b"") })),
            "\u{fffd}: a name that is not UTF-8",
        );
        refused(&zip(&and(packed(&"a/".repeat(99), b""))), "more folders in it than any brochure has");
    }

    #[test]
    fn names_that_are_one_here_or_elsewhere_are_told() {
        refused(&zip(&and(packed("fr/a.html", b"other"))), "it is chance which is unpacked: `fr/a.html`");
        refused(
            &zip(&and(packed("fr/A.html", b"aaa"))),
            "fr/A.html: on Windows and macOS this takes the place of `fr/a.html`",
        );
        refused(
            &zip(&and(packed("FR/c.html", b"c"))),
            "FR: on Windows and macOS this takes the place of `fr`",
        );
        refused(
            &zip(&and(packed("index.html.", b"c"))),
            "index.html.: on Windows and macOS this takes the place of",
        );
        refused(&zip(&and(packed("index.html/c", b"c"))), "index.html: a file and a folder of the same name");
    }

    #[test]
    fn what_is_no_plain_file_is_told() {
        let evil = packed("evil", b"/etc/passwd");
        refused(&zip(&and(Packed { mode: 0o120_777, ..evil.clone() })), "evil: a link, not a file");
        refused(&zip(&and(Packed { mode: 0o010_644, ..evil.clone() })), "evil: neither a file nor a folder");
        refused(&zip(&and(Packed { flags: 1, ..evil.clone() })), "evil: encrypted");
        refused(
            &zip(&and(Packed { method: 14, ..evil.clone() })),
            "evil: compressed in a way that few programs can read (method 14)",
        );
        refused(
            &zip(&and(Packed { name: b"evil/".to_vec(), mode: 0, ..evil })),
            "evil/: named as a folder, with bytes as in a file",
        );
        // One of the listed files, which is then not missing as well.
        let mut files = all();
        files.iter_mut().find(|file| file.name == b"fr/a.html").unwrap().mode = 0o120_777;
        refused(
            &zip(&files),
            "fr/a.html: a link, not a file\ncopy.zip: not whole: 1 odd; 3 files as its list says",
        );
    }

    #[test]
    fn a_bomb_is_stopped_while_it_unpacks() {
        let zeros = vec![0; 129 * 1024 * 1024];
        let bomb = Packed { method: 8, ..packed("bomb", &zeros) };
        refused(
            &zip(&and(bomb.clone())),
            "`bomb` unpacks to more than 128 MiB; it may be made to fill a disk",
        );
        // One that says that it is small.
        refused(&zip(&and(Packed { size: Some(7), ..bomb })), "bomb: cannot be read: ");
    }

    #[test]
    fn what_hides_around_an_archive_is_told() {
        let whole = zip(&all());
        refused(&[b"#!/bin/sh\n", whole.as_slice()].concat(), "10 bytes stand in front of the zip");
        refused(&[whole.as_slice(), b"hidden"].concat(), "6 bytes stand behind the end of the zip");
        refused(&[whole.as_slice(), &whole].concat(), "bytes stand in front of the zip");
        // Moved into the comment of another archive, which other programs see.
        let mut outer = whole.clone();
        let comment = outer.len() - 2;
        outer.truncate(comment);
        outer.extend(u16::try_from(whole.len()).unwrap().to_le_bytes());
        refused(&[outer.as_slice(), &whole].concat(), "the zip ends in two ways");
        // A name for those who read the list of contents, and another for those who read the files one after the other.
        let two = Packed { local: Some(b"fr/z.html".to_vec()), ..packed("fr/y.html", b"") };
        refused(&zip(&and(two)), "does not agree with its files");
        // A second name, which some programs take (APPNOTE 4.6.9, the Unicode path).
        let mut crc = flate2::Crc::new();
        crc.update(b"fr/y.html");
        let extra = [b"up\x0e\0\x01", crc.sum().to_le_bytes().as_slice(), b"fr/z.html"].concat();
        refused(&zip(&and(Packed { extra, ..packed("fr/y.html", b"") })), "does not agree with its files");
    }

    #[test]
    fn a_file_that_is_no_whole_zip_is_told() {
        let whole = zip(&all());
        refused(b"", "it is no zip");
        refused(b"<html>not found</html>", "it is no zip");
        refused(&whole[..whole.len() / 2], "it is cut short: the end of the zip is missing");
        refused(&whole[whole.len() / 2..], "it is cut short");
        let mut more = whole.clone();
        let at = more.len() - 14;
        more[at..at + 4].copy_from_slice(&[6, 0, 6, 0]);
        refused(&more, "it holds another number of entries than it says");
        more[at..at + 4].copy_from_slice(&[255; 4]);
        refused(&more, "zip64");
        // A bit of a file's own bytes.
        let mut flipped = whole;
        let at = flipped.windows(3).position(|bytes| bytes == b"aaa").unwrap();
        flipped[at] ^= 1;
        refused(&flipped, "fr/a.html: cannot be read: ");
    }

    /// What is done to a zip.
    #[derive(Debug, Clone)]
    enum Harm {
        Flip(Index, u8),
        Delete(Index, usize),
        Insert(Index, Vec<u8>),
        Repeat(Index, usize),
        Move(Index, Index, usize),
        Cut(Index),
    }

    fn harm() -> impl Strategy<Value = Harm> {
        let at = any::<Index>;
        prop_oneof![
            6 => (at(), 1_u8..).prop_map(|(at, bits)| Harm::Flip(at, bits)),
            1 => (at(), 1_usize..40).prop_map(|(at, bytes)| Harm::Delete(at, bytes)),
            1 => (at(), vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
            1 => (at(), 1_usize..200).prop_map(|(at, bytes)| Harm::Repeat(at, bytes)),
            1 => (at(), at(), 1_usize..8).prop_map(|(from, to, bytes)| Harm::Move(from, to, bytes)),
            1 => at().prop_map(Harm::Cut),
        ]
    }

    fn harmed(zip: &[u8], harms: &[Harm]) -> Vec<u8> {
        let mut zip = zip.to_vec();
        for harm in harms {
            if zip.is_empty() {
                break;
            }
            let end = |at: usize, bytes: usize, zip: &[u8]| (at + bytes).min(zip.len());
            match harm {
                Harm::Flip(at, bits) => {
                    let at = at.index(zip.len());
                    zip[at] ^= bits;
                }
                Harm::Delete(at, bytes) => {
                    let at = at.index(zip.len());
                    zip.drain(at..end(at, *bytes, &zip));
                }
                Harm::Insert(at, bytes) => {
                    let at = at.index(zip.len());
                    zip.splice(at..at, bytes.iter().copied());
                }
                Harm::Repeat(at, bytes) => {
                    let at = at.index(zip.len());
                    let again = zip[at..end(at, *bytes, &zip)].to_vec();
                    zip.splice(at..at, again);
                }
                Harm::Move(from, to, bytes) => {
                    let (from, to) = (from.index(zip.len()), to.index(zip.len()));
                    let moved = zip[from..end(from, *bytes, &zip)].to_vec();
                    let to_end = end(to, moved.len(), &zip);
                    zip.splice(to..to_end, moved);
                }
                Harm::Cut(at) => zip.truncate(at.index(zip.len())),
            }
        }
        zip
    }

    /// The files of a zip, as a reader sees them who looks at nothing else.
    fn unpacked(zip: &[u8]) -> Files {
        let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
        let mut files = Files::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            files.insert(file.name().unwrap().into_owned(), bytes);
        }
        files
    }

    #[test]
    fn a_harmed_zip_never_panics_and_is_never_whole_with_other_files() {
        let whole = zip(&all().into_iter().map(|file| Packed { method: 8, ..file }).collect::<Vec<_>>());
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("copy.zip");
        let config = Config { cases: 3000, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let (whole_still, read) = (std::cell::Cell::new(0_u32), std::cell::Cell::new(0_u32));
        runner
            .run(&vec(harm(), 1..4), |harms| {
                let zip = harmed(&whole, &harms);
                fs::write(&at, &zip).unwrap();
                let verdict: Verdict = verify(copy::read(&at).unwrap());
                read.set(read.get() + u32::from(verdict.damage.is_none()));
                if verdict.is_whole() {
                    whole_still.set(whole_still.get() + 1);
                    assert_eq!(unpacked(&zip), files(), "{harms:?}");
                }
                Ok(())
            })
            .unwrap();
        let (whole_still, read) = (whole_still.get(), read.get());
        assert!(read > 100, "hardly any was read to its end: {read}");
        assert!(whole_still > 10, "hardly any was whole all the same, as with another date: {whole_still}");
    }
}
