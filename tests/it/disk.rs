//! The two ends: trees as they come from strangers, and sites that appear whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use colportage::base::path::OutPath;
use colportage::output::Output;
use colportage::output::manifest;
use colportage::output::write::{Refusal, write};
use colportage::pipeline;
use colportage::source::disk;

use crate::site;

/// A copy of the smallest brochure that can be spoilt.
fn spoilt() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    folder
}

/// The codes and messages of what cannot be read.
fn told(folder: &Path) -> Vec<(&'static str, String)> {
    let (_, problems) = disk::read(folder).unwrap();
    problems.iter().map(|problem| (problem.code, problem.message.clone())).collect()
}

#[test]
fn a_clean_tree_has_no_problems() {
    assert_eq!(told(spoilt().path()), []);
}

#[test]
fn a_missing_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let codes: Vec<&str> = told(folder.path()).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["missing-folder", "missing-folder"]);
}

#[test]
fn a_root_that_is_not_there_is_the_machines_business() {
    assert!(disk::read(Path::new("/nowhere/at/all")).is_err());
}

#[test]
fn a_huge_file_is_told_and_not_read() {
    let folder = spoilt();
    let huge = folder.path().join("content/fr/chapters/02-huge.md");
    fs::File::create(&huge).unwrap().set_len(50 * 1024 * 1024).unwrap();
    let told = told(folder.path());
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, "file-too-large");
    assert!(told[0].1.contains("`content/fr/chapters/02-huge.md` has 52428800 bytes"), "{told:?}");
}

#[test]
fn a_picture_may_be_as_large_as_phones_make_them() {
    let folder = spoilt();
    let pictures = folder.path().join("content/images");
    fs::create_dir(&pictures).unwrap();
    fs::write(pictures.join("a.jpg"), vec![0; 15 * 1024 * 1024]).unwrap();
    assert_eq!(told(folder.path()), []);
    fs::File::create(pictures.join("b.jpg")).unwrap().set_len(24 * 1024 * 1024 + 1).unwrap();
    let told = told(folder.path());
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].1, "`content/images/b.jpg` has 25165825 bytes, more than the 25165824 that are read");
}

#[test]
fn what_editors_leave_behind_is_not_read() {
    let folder = spoilt();
    for name in [".01-start.md.swp", "01-start.md~", "#01-start.md#", ".DS_Store"] {
        fs::write(folder.path().join("content/fr/chapters").join(name), "\u{0}").unwrap();
    }
    assert_eq!(told(folder.path()), []);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_to_a_file_outside_is_refused() {
        let (folder, outside) = (spoilt(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("secret.md"), "secret").unwrap();
        symlink(outside.path().join("secret.md"), folder.path().join("content/fr/chapters/02-secret.md"))
            .unwrap();
        let (source, problems) = disk::read(folder.path()).unwrap();
        assert!(source.iter().all(|(path, _)| !path.as_str().contains("secret")));
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["link-outside"]);
    }

    #[test]
    fn a_link_to_a_folder_outside_is_refused_and_not_entered() {
        let (folder, outside) = (spoilt(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("02-secret.md"), "secret").unwrap();
        symlink(outside.path(), folder.path().join("content/fr/answers")).unwrap();
        let (source, problems) = disk::read(folder.path()).unwrap();
        assert!(source.iter().all(|(path, _)| !path.as_str().contains("secret")));
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["link-outside"]);
    }

    #[test]
    fn a_whole_content_folder_that_leads_outside_is_refused() {
        let (folder, outside) = (spoilt(), tempfile::tempdir().unwrap());
        fs::rename(folder.path().join("content"), outside.path().join("content")).unwrap();
        symlink(outside.path().join("content"), folder.path().join("content")).unwrap();
        assert_eq!(told(folder.path())[0].0, "link-outside");
    }

    #[test]
    fn a_link_to_a_folder_that_holds_it_is_told_once() {
        let folder = spoilt();
        symlink(folder.path().join("content"), folder.path().join("content/fr/glossary")).unwrap();
        let codes: Vec<&str> = told(folder.path()).into_iter().map(|(code, _)| code).collect();
        assert_eq!(codes, ["link-loop"]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_told() {
        let folder = spoilt();
        symlink("nothing-here", folder.path().join("content/fr/chapters/02-lost.md")).unwrap();
        assert_eq!(told(folder.path())[0].0, "unreadable-file");
    }

    #[test]
    fn a_link_inside_the_tree_is_read() {
        let folder = spoilt();
        symlink("ant.md", folder.path().join("content/fr/tools/bee.md")).unwrap();
        let (source, problems) = disk::read(folder.path()).unwrap();
        assert!(problems.iter().next().is_none());
        assert!(source.iter().any(|(path, _)| path.as_str() == "content/fr/tools/bee.md"));
    }

    #[test]
    fn a_name_that_is_no_path_of_ours_is_told() {
        let folder = spoilt();
        fs::write(folder.path().join("content/fr/chapters/02-a\\b.md"), "x").unwrap();
        assert_eq!(told(folder.path())[0].0, "bad-path");
    }

    #[test]
    fn a_pipe_is_not_a_file() {
        let folder = spoilt();
        let pipe = folder.path().join("content/fr/chapters/02-pipe.md");
        rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
        assert_eq!(told(folder.path())[0].0, "not-a-file");
    }
}

#[test]
fn the_order_of_the_file_system_does_not_matter() {
    // The same files, made in the opposite order: the folder lists them differently.
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let files: Vec<(PathBuf, Vec<u8>)> =
        site::original().iter().map(|(path, bytes)| (PathBuf::from(path.as_str()), bytes.to_vec())).collect();
    let make = |root: &Path, files: &mut dyn Iterator<Item = &(PathBuf, Vec<u8>)>| {
        for (path, bytes) in files {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), bytes).unwrap();
        }
    };
    make(one.path(), &mut files.iter());
    make(other.path(), &mut files.iter().rev());
    let build = |root: &Path| pipeline::build(&site::read(root)).output.unwrap();
    assert!(build(one.path()) == build(other.path()));
}

/// Sites that appear whole.
mod sites {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Output {
        let mut output = Output::default();
        for (path, text) in files {
            output.insert(OutPath::new(path).unwrap(), text.as_bytes());
        }
        let sums = manifest::of(&output);
        output.insert(OutPath::new(manifest::NAME).unwrap(), sums.as_bytes());
        output
    }

    /// What is in a folder, but for the marks of this program.
    fn there(folder: &Path) -> BTreeMap<String, String> {
        walkdir::WalkDir::new(folder)
            .into_iter()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                (name, String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned())
            })
            .filter(|(name, _)| ![".colportage", manifest::NAME].contains(&name.as_str()))
            .collect()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_second_build_writes_only_what_changed() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        let first =
            write(&site(&[("index.html", "one"), ("fr/a.html", "a"), ("fr/old.html", "o")]), &out).unwrap();
        assert_eq!((first.files, first.changed, first.removed), (4, 4, 0));
        let second =
            write(&site(&[("index.html", "two"), ("fr/a.html", "a"), ("fr/new.html", "n")]), &out).unwrap();
        // index.html, fr/new.html and the list of sums.
        assert_eq!((second.files, second.changed, second.removed), (4, 3, 1));
        let expected = [("fr/a.html", "a"), ("fr/new.html", "n"), ("index.html", "two")];
        assert_eq!(
            there(&out),
            BTreeMap::from(expected.map(|(name, text)| (name.to_owned(), text.to_owned())))
        );
        assert_eq!(names(root.path()), ["public"], "nothing is left beside the site");
    }

    #[test]
    fn building_over_an_old_site_gives_the_same_as_into_an_empty_folder() {
        let root = tempfile::tempdir().unwrap();
        let (over, fresh) = (root.path().join("over"), root.path().join("fresh"));
        let new = site(&[("index.html", "new"), ("a.html", "a")]);
        write(&site(&[("index.html", "old"), ("a.html", "a"), ("b/c.html", "c")]), &over).unwrap();
        write(&new, &over).unwrap();
        write(&new, &fresh).unwrap();
        assert_eq!(there(&over), there(&fresh));
    }

    #[cfg(unix)]
    #[test]
    fn unchanged_files_are_linked_not_written_again() {
        use std::os::unix::fs::MetadataExt;
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        let file = |name: &str| fs::metadata(out.join(name)).unwrap().ino();
        write(&site(&[("index.html", "one"), ("same.html", "s")]), &out).unwrap();
        let (same, index) = (file("same.html"), file("index.html"));
        write(&site(&[("index.html", "two"), ("same.html", "s")]), &out).unwrap();
        assert_eq!(file("same.html"), same);
        assert_ne!(file("index.html"), index);
    }

    /// A reader who looks again and again while builds go on sees one site or the other, whole.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_reader_never_sees_a_mix() {
        use std::sync::atomic::{AtomicBool, Ordering};
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        let page = |text: &str| site(&[("a.html", text), ("b.html", text)]);
        write(&page("0"), &out).unwrap();
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for n in 1..60 {
                    write(&page(&n.to_string()), &out).unwrap();
                }
                done.store(true, Ordering::SeqCst);
            });
            let mut looks = 0;
            while !done.load(Ordering::SeqCst) {
                // A folder that is held open is one site, whatever takes its name meanwhile.
                let held = rustix::fs::open(&out, rustix::fs::OFlags::DIRECTORY, rustix::fs::Mode::empty())
                    .expect("there is a site at every moment");
                let read = |name: &str| {
                    let file = rustix::fs::openat(
                        &held,
                        name,
                        rustix::fs::OFlags::RDONLY,
                        rustix::fs::Mode::empty(),
                    )
                    .ok()?;
                    std::io::read_to_string(fs::File::from(file)).ok()
                };
                // The site that was replaced is taken away in the end: gone is no mix.
                if let (Some(a), Some(b)) = (read("a.html"), read("b.html")) {
                    assert_eq!(a, b);
                    looks += 1;
                }
            }
            assert!(looks > 0, "nobody looked");
        });
    }

    #[test]
    fn a_folder_of_someone_else_is_refused_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("thesis.odt"), "years of work").unwrap();
        let refused = write(&site(&[("index.html", "new")]), &out);
        assert!(matches!(refused, Err(Refusal::NotOurs(_))), "{refused:?}");
        assert_eq!(fs::read_to_string(out.join("thesis.odt")).unwrap(), "years of work");
        assert_eq!(names(root.path()), ["public"]);
    }

    #[test]
    fn a_file_that_someone_put_into_the_site_is_not_lost() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        write(&site(&[("index.html", "old")]), &out).unwrap();
        fs::create_dir(out.join("notes")).unwrap();
        fs::write(out.join("notes/mine.txt"), "mine").unwrap();
        let refused = write(&site(&[("index.html", "new")]), &out);
        let Err(Refusal::Strangers(_, strangers)) = refused else { panic!("{refused:?}") };
        assert_eq!(strangers, ["notes/mine.txt"]);
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
    }

    #[test]
    fn an_empty_folder_is_taken() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::create_dir(&out).unwrap();
        write(&site(&[("index.html", "new")]), &out).unwrap();
        assert_eq!(there(&out).len(), 1);
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::write(&out, "a file").unwrap();
        assert!(matches!(write(&site(&[("index.html", "new")]), &out), Err(Refusal::NotAFolder(_))));
        assert_eq!(fs::read_to_string(&out).unwrap(), "a file");
    }

    #[test]
    fn what_a_killed_build_left_is_taken_away() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        write(&site(&[("index.html", "old")]), &out).unwrap();
        // As after a kill in the middle: the new site half made beside the old one.
        let half = root.path().join(".public.new");
        fs::create_dir(&half).unwrap();
        fs::copy(out.join(".colportage"), half.join(".colportage")).unwrap();
        fs::write(half.join("index.html"), "half").unwrap();
        write(&site(&[("index.html", "new")]), &out).unwrap();
        assert_eq!(there(&out)["index.html"], "new");
        assert_eq!(names(root.path()), ["public"]);
    }

    #[test]
    fn a_strangers_folder_beside_the_site_is_not_taken_away() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        let beside = root.path().join(".public.new");
        fs::create_dir(&beside).unwrap();
        fs::write(beside.join("mine.txt"), "mine").unwrap();
        assert!(matches!(write(&site(&[("index.html", "new")]), &out), Err(Refusal::NotOurs(_))));
        assert!(beside.join("mine.txt").is_file() && !out.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_folder_of_a_web_server_stays_a_link() {
        let root = tempfile::tempdir().unwrap();
        let (real, link) = (root.path().join("www"), root.path().join("public"));
        fs::create_dir(&real).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write(&site(&[("index.html", "new")]), &link).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(there(&real)["index.html"], "new");
    }

    #[test]
    fn the_sums_are_what_sha256sum_reads() {
        let output = site(&[("a.html", "abc")]);
        let sums = output.get(&OutPath::new(manifest::NAME).unwrap()).unwrap();
        // The hash of "abc" is the first example of FIPS 180-2.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.html\n";
        assert_eq!(std::str::from_utf8(sums).unwrap(), expected);
    }
}

/// Builds that the machine stops: the old site stays to the last byte, and a person is told what was in the way.
#[cfg(unix)]
mod refused {
    use std::process::{Command, Output};

    use super::*;
    use crate::commands::colportage;

    /// A brochure with a site, of which one page will be written that is larger than the others.
    fn built() -> (tempfile::TempDir, BTreeMap<PathBuf, Vec<u8>>) {
        let folder = spoilt();
        assert_eq!(colportage(&["build"], folder.path()).status.code(), Some(0));
        let chapter = folder.path().join("content/fr/chapters/01-start.md");
        let text = fs::read_to_string(&chapter).unwrap();
        fs::write(chapter, text + &"\nUne phrase de plus, et encore une autre.\n".repeat(20_000)).unwrap();
        let site = bytes(&folder.path().join("public"));
        (folder, site)
    }

    /// Every file of a site, its mark and its list too.
    fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
        let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
        let files = entries.filter(|entry| entry.file_type().is_file());
        files.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).unwrap())).collect()
    }

    /// What the build says, which has left the old site as it was and nothing beside it.
    fn told(output: &Output, folder: &Path, site: &BTreeMap<PathBuf, Vec<u8>>) -> String {
        let told = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(output.stdout.is_empty(), "{output:?}");
        assert!(!told.contains("os error"), "{told}");
        assert!(bytes(&folder.join("public")) == *site, "the old site is another: {told}");
        told
    }

    #[test]
    fn a_file_that_cannot_be_written_in_the_middle_leaves_the_old_site() {
        let (folder, site) = built();
        // Blocks of 512 bytes, or of 1024: the page has some 800,000. Where the signal is ignored, the write fails instead.
        let script =
            format!("trap '' XFSZ; ulimit -f 256; exec '{}' build", env!("CARGO_BIN_EXE_colportage"));
        let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
        let told = told(&output, folder.path(), &site);
        assert!(told.contains("cannot write `") && told.contains("/public/fr/"), "{told}");
        assert!(told.contains("files of this size are not allowed here"), "{told}");
        assert!(!folder.path().join(".public.new").exists(), "the half site is left");
        assert_eq!(
            colportage(&["build"], folder.path()).status.code(),
            Some(0),
            "the next build goes through"
        );
    }

    #[test]
    fn a_file_where_the_new_site_is_to_be_made_is_told_and_left() {
        let (folder, site) = built();
        let there = folder.path().join(".public.new");
        fs::write(&there, "mine").unwrap();
        let told = told(&colportage(&["build"], folder.path()), folder.path(), &site);
        assert!(told.contains(".public.new` is there already and was not made by this program"), "{told}");
        assert_eq!(fs::read_to_string(there).unwrap(), "mine");
    }

    #[test]
    fn a_file_on_the_way_to_the_site_is_told() {
        let (folder, site) = built();
        fs::write(folder.path().join("www"), "mine").unwrap();
        let output = colportage(&["build", "--out", "www/site"], folder.path());
        let told = told(&output, folder.path(), &site);
        assert!(told.contains("cannot write `www`: something else stands in its place"), "{told}");
    }

    #[test]
    fn a_folder_without_permission_is_told() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, site) = built();
        let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        allow(0o555);
        // Permissions do not bind root, who writes here all the same.
        let bound = fs::write(folder.path().join("probe"), "").is_err();
        let output = bound.then(|| colportage(&["build"], folder.path()));
        allow(0o755);
        if let Some(output) = output {
            let told = told(&output, folder.path(), &site);
            assert!(told.contains("/public`: this account has no permission"), "{told}");
        }
    }
}
