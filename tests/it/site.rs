//! Brochures to test with.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use colportage::base::path::SourcePath;
use colportage::output::Output;
use colportage::pipeline::{self, Built, Order};
use colportage::source::{Source, disk, layout};

/// The root of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder as a source.
pub(crate) fn read(folder: &Path) -> Source {
    let (source, problems) = disk::read(folder).unwrap();
    assert!(problems.iter().next().is_none(), "{problems:?}");
    source
}

/// The real brochure.
pub(crate) fn real() -> Source {
    read(&root())
}

/// The real brochure in the language of its originals alone, for what has nothing to do with languages: it is built in a quarter of the time.
pub(crate) fn original() -> Source {
    let mut alone = Source::default();
    for (path, bytes) in real().iter() {
        match layout::lang(path) {
            Some(lang) if lang.as_str() != "fr" => {}
            _ => alone.insert(path.clone(), bytes.clone()),
        }
    }
    let path = SourcePath::new("content/site.toml").unwrap();
    let text = String::from_utf8(alone.get(&path).unwrap().to_vec()).unwrap();
    let all = text.lines().find(|line| line.starts_with("languages")).unwrap();
    put(&mut alone, path.as_str(), text.replace(all, "languages = [\"fr\"]").as_bytes());
    alone
}

/// The site of the real brochure with every edition: built once for all tests that look at it.
pub(crate) fn travelling() -> &'static Output {
    static SITE: OnceLock<Output> = OnceLock::new();
    SITE.get_or_init(|| {
        let built = pipeline::finish(pipeline::read(&real()), &Order::everything());
        assert!(built.output.is_some(), "{:#?}", built.problems);
        built.output.unwrap()
    })
}

/// An onion address that nobody has the key of: that of a public key of 32 bytes that count up (rend-spec-v3, 6).
pub(crate) fn onion() -> String {
    "http://aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion".into()
}

/// The smallest brochure that can be built: `tests/sites/smallest`.
pub(crate) fn smallest() -> Source {
    read(&root().join("tests/sites/smallest"))
}

/// The same source without one file.
pub(crate) fn without(source: &Source, path: &str) -> Source {
    let mut rest = Source::default();
    for (at, bytes) in source.iter().filter(|(at, _)| at.as_str() != path) {
        rest.insert(at.clone(), bytes.clone());
    }
    rest
}

/// Puts a file into a source.
pub(crate) fn put(source: &mut Source, path: &str, bytes: &[u8]) {
    source.insert(SourcePath::new(path).unwrap(), bytes.to_vec());
}

/// Builds, and insists that there is no error.
pub(crate) fn built(source: &Source) -> Built {
    let built = pipeline::build(source);
    assert!(built.output.is_some(), "{:#?}", built.problems);
    built
}

/// Copies a brochure to where it can be spoilt.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
