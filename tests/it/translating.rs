//! A translator's work: what becomes of every single text, message and passage, PO files there and back, stamps, new languages.

use std::fs;
use std::path::Path;

use colportage::base::diag::Level;
use colportage::base::lang::Lang;
use colportage::base::path::SourcePath;
use colportage::model::translation::{Standing, State};
use colportage::model::{Brochure, Languages};
use colportage::parse::unit::Part;
use colportage::pipeline;
use colportage::source::Source;
use colportage::translate::stamp::{self, Stamped};
use colportage::translate::{Edits, export, import, po};

use crate::commands::colportage;
use crate::site;

fn translated() -> Source {
    site::read(&site::root().join("tests/sites/translated"))
}

fn brochure(source: &Source) -> Brochure {
    pipeline::read_languages(source, Languages::All).brochure.unwrap()
}

fn lang(tag: &str) -> Lang {
    Lang::new(tag).unwrap()
}

fn text(source: &Source, path: &str) -> String {
    String::from_utf8(source.get(&SourcePath::new(path).unwrap()).unwrap().to_vec()).unwrap()
}

/// The source with what was edited.
fn with(source: &Source, edits: &Edits) -> Source {
    let mut edited = source.clone();
    for (path, text) in &edits.0 {
        site::put(&mut edited, path.as_str(), text.as_bytes());
    }
    edited
}

/// The codes of the problems of a brochure, but for the reviews that are yet to be made.
fn codes(source: &Source) -> Vec<&'static str> {
    let problems = site::built(source).problems;
    problems.iter().map(|problem| problem.code).filter(|code| *code != "unreviewed-translation").collect()
}

fn page(source: &Source, path: &str) -> String {
    let output = site::built(source).output.unwrap();
    let (_, bytes) =
        output.iter().find(|(at, _)| at.as_str() == path).unwrap_or_else(|| panic!("no page {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn each_translated_text_that_is_deleted_shows_its_original_and_is_told_once() {
    let whole = translated();
    for (file, shown) in [
        ("chapters/01-start.md", "en/start.html"),
        ("tools/ant.md", "en/tools/ant.html"),
        ("glossary/tree.md", "en/glossary.html"),
        ("catalogue.ftl", "en/index.html"),
    ] {
        let source = site::without(&whole, &format!("content/en/{file}"));
        assert_eq!(codes(&source), ["missing-translation"], "{file}");
        let page = page(&source, shown);
        assert!(
            page.contains("class=\"notice important\""),
            "{shown} does not say that it is not translated"
        );
        assert!(page.contains("lang=fr"), "{shown} does not say in which language it is");
    }
}

#[test]
fn each_message_that_is_deleted_is_said_in_the_original_and_told_once() {
    let whole = translated();
    let messages = text(&whole, "content/en/catalogue.ftl");
    let mut deleted = 0;
    for unit in &colportage::parse::words::read(
        lang("en"),
        &SourcePath::new("content/en/catalogue.ftl").unwrap(),
        &messages,
    )
    .0
    .units
    {
        // A message goes with its attributes.
        let name = unit.key.split('.').next().unwrap();
        let line = |line: &str| {
            line.starts_with(&format!("{name} ="))
                || line.trim_start().starts_with('.') && name == "criterion-audio"
        };
        let without: String =
            messages.lines().filter(|at| !line(at)).map(|line| format!("{line}\n")).collect();
        let mut source = whole.clone();
        site::put(&mut source, "content/en/catalogue.ftl", without.as_bytes());
        let codes = codes(&source);
        let gone = if name == "criterion-audio" { 2 } else { 1 };
        assert_eq!(codes, vec!["untranslated-passage"; gone], "{name}");
        deleted += 1;
    }
    assert!(deleted > 7);
}

#[test]
fn each_passage_of_an_original_that_changes_makes_exactly_its_translation_stale() {
    let whole = translated();
    let originals = brochure(&whole);
    let mut changed = 0;
    for translation in originals.coverage.iter() {
        for passage in &translation.passages {
            let at = &passage.original;
            // Names for the index and file names are for each language to choose.
            let free = matches!(passage.shape.part, Part::Names | Part::Address);
            if free || at.path.as_str().starts_with("themes/") {
                continue;
            }
            let text = text(&whole, at.path.as_str());
            let old = &text[at.start..at.end];
            let new = old.replacen(|c: char| c.is_alphabetic(), "Z", 1);
            let mut source = whole.clone();
            let edited = format!("{}{new}{}", &text[..at.start], &text[at.end..]);
            site::put(&mut source, at.path.as_str(), edited.as_bytes());
            let codes = codes(&source);
            assert!(
                codes.iter().all(|code| matches!(*code, "stale-translation" | "unknown-reference"))
                    && codes.contains(&"stale-translation"),
                "{}: {codes:?}",
                passage.key
            );
            let after = brochure(&source);
            let stale: Vec<&str> = after
                .coverage
                .get(&translation.lang, &translation.name)
                .unwrap()
                .due_passages()
                .map(|passage| passage.key.as_str())
                .collect();
            assert_eq!(stale, [passage.key.as_str()], "of {}", translation.name);
            changed += 1;
        }
    }
    assert!(changed > 15, "{changed} passages were changed");
}

#[test]
fn a_language_of_the_real_brochure_comes_back_from_its_po_file_as_it_was() {
    let source = site::real();
    let brochure = brochure(&source);
    for tag in ["en", "es", "ar"] {
        let written = export::export(&source, &brochure, &lang(tag)).text();
        let path = SourcePath::new("back.po").unwrap();
        let (po, problems) = po::read(&path, &written);
        assert_eq!(problems.iter().count(), 0);
        assert!(po.entries.len() > 4000, "{tag}: {} entries", po.entries.len());
        assert_eq!(import::language(&po, &path, &brochure).unwrap(), lang(tag));
        let (edits, problems) = import::import(&po, &path, &source, &brochure, &lang(tag));
        assert_eq!(problems.iter().count(), 0);
        assert_eq!(edits, Edits::default(), "{tag}");
    }
}

/// Every passage has a name of its own, so that translations never go to the wrong place.
#[test]
fn no_two_passages_of_a_po_file_have_one_name() {
    let source = site::real();
    let brochure = brochure(&source);
    let mut names: Vec<String> = export::export(&source, &brochure, &lang("es"))
        .entries
        .into_iter()
        .map(|entry| entry.context)
        .collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// A language taken from its PO file alone is the language: nothing of it is anywhere else.
#[test]
fn a_language_can_be_made_from_its_po_file_alone() {
    let whole = site::real();
    let before = brochure(&whole);
    let es = lang("es");
    let po = export::export(&whole, &before, &es);
    let mut bare = Source::default();
    for (path, bytes) in whole.iter().filter(|(path, _)| {
        !path.as_str().starts_with("content/es/")
            && path.as_str() != "themes/default/locales/es.ftl"
            && path.as_str() != "themes/default/locales/originals/es.ftl"
    }) {
        bare.insert(path.clone(), bytes.clone());
    }
    let path = SourcePath::new("es.po").unwrap();
    let empty = brochure(&bare);
    let (edits, _) = import::import(&po, &path, &bare, &empty, &es);
    let made = with(&bare, &edits);
    let after = brochure(&made);
    let wrong: Vec<String> = after
        .coverage
        .of(&es)
        .filter(|text| text.state != State::Fresh)
        .map(|text| format!("{}: {:?}", text.name, text.state))
        .collect();
    // The interface in the program stands behind one that is not there, so it alone may still be the program's.
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(export::export(&made, &after, &es).text(), po.text());
}

#[test]
fn a_stamp_on_one_passage_leaves_the_others_stale() {
    let mut source = translated();
    let changed = text(&source, "content/fr/chapters/01-start.md")
        .replace("Une feuille", "Une large feuille")
        .replace("Une branche", "Une longue branche");
    site::put(&mut source, "content/fr/chapters/01-start.md", changed.as_bytes());
    let before = brochure(&source);
    let one = Stamped::parse("chapters/start#parler.2", &before).unwrap();
    let (edits, done, _) = stamp::stamp(&source, &before, &[lang("en")], &[one]).unwrap();
    assert_eq!(done.len(), 1);
    assert_eq!((done[0].was.as_deref(), done[0].is.as_str()), (Some("Une feuille"), "Une large feuille"));
    let source = with(&source, &edits);
    let after = brochure(&source);
    let start = after.coverage.iter().find(|text| text.name.to_string() == "chapters/start").unwrap();
    let changed: Vec<&str> = start
        .passages
        .iter()
        .filter(|passage| passage.state == Standing::Changed)
        .map(|passage| passage.key.as_str())
        .collect();
    assert_eq!(changed, ["parler.3"]);
    let whole = Stamped::parse("chapters/start", &after).unwrap();
    let (edits, _, _) = stamp::stamp(&source, &after, &[lang("en")], &[whole]).unwrap();
    assert!(codes(&with(&source, &edits)).is_empty());
}

/// A stamp on a text whose original has other passages would set it aside.
#[test]
fn a_text_is_not_stamped_before_it_has_the_passages_of_its_original() {
    let mut source = translated();
    let shorter = text(&source, "content/fr/chapters/01-start.md").replace("- Une branche\n", "");
    site::put(&mut source, "content/fr/chapters/01-start.md", shorter.as_bytes());
    let before = brochure(&source);
    let whole = Stamped::parse("chapters/start", &before).unwrap();
    let why = stamp::stamp(&source, &before, &[lang("en")], std::slice::from_ref(&whole)).unwrap_err();
    assert!(why.contains("gained or lost passages"), "{why}");
    let (edits, _, left) = stamp::stamp(&source, &before, &[lang("en")], &[]).unwrap();
    assert_eq!((edits, left.len()), (Edits::default(), 1));

    let follows = text(&source, "content/en/chapters/01-start.md").replace("- A branch\n", "");
    site::put(&mut source, "content/en/chapters/01-start.md", follows.as_bytes());
    let problems = site::built(&source).problems;
    let told = problems.iter().find(|problem| problem.code == "misshapen-translation").unwrap();
    assert!(told.help.as_deref().unwrap().contains("translate stamp --lang en chapters/start"), "{told:?}");
    let (edits, _, _) = stamp::stamp(&source, &brochure(&source), &[lang("en")], &[whole]).unwrap();
    assert!(codes(&with(&source, &edits)).is_empty());
}

#[test]
fn what_cannot_be_stamped_says_why() {
    let source = site::without(&translated(), "content/en/tools/ant.md");
    let brochure = brochure(&source);
    let near = Stamped::parse("tools/aunt", &brochure).unwrap_err();
    assert!(near.contains("did you mean `tools/ant`?"), "{near}");
    let ant = Stamped::parse("tools/ant", &brochure).unwrap();
    let why = stamp::stamp(&source, &brochure, &[lang("en")], &[ant]).unwrap_err();
    assert!(why.contains("nothing to stamp"), "{why}");
}

/// The commands, as a translator gives them.
mod commands {
    use super::*;

    fn workshop() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        site::copy(&site::root().join("tests/sites/translated"), folder.path());
        folder
    }

    fn run(args: &[&str], within: &Path) -> String {
        let output = colportage(args, within);
        let told = format!(
            "{}{}",
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap()
        );
        assert_eq!(output.status.code(), Some(0), "{args:?}: {told}");
        told
    }

    #[test]
    fn a_language_begins_and_is_built_at_once() {
        let folder = workshop();
        let told = run(&["new", "language", "de"], folder.path());
        assert!(
            told.contains("content/de/catalogue.ftl\ncontent/site.toml\nthemes/default/locales/de.ftl\n"),
            "{told}"
        );
        assert!(
            fs::read_to_string(folder.path().join("content/site.toml"))
                .unwrap()
                .contains("[\"fr\", \"en\", \"de\"]")
        );
        run(&["build"], folder.path());
        let home = fs::read_to_string(folder.path().join("public/de/index.html")).unwrap();
        assert!(home.contains("lang=de>Deutsch</a>"), "{home}");
        let status = run(&["status"], folder.path());
        assert!(status.contains("de: 0 of 5 texts fresh, 1 stale, 4 missing"), "{status}");
        let again = colportage(&["new", "language", "de"], folder.path());
        assert_eq!(again.status.code(), Some(2));
    }

    #[test]
    fn a_po_file_goes_out_and_comes_back() {
        let folder = workshop();
        run(&["translate", "export", "--lang", "en", "--out", "en.po"], folder.path());
        assert!(run(&["translate", "import", "en.po"], folder.path()).contains("0 files written"));
        let po = folder.path().join("en.po");
        let text = fs::read_to_string(&po).unwrap().replace("msgstr \"A leaf\"", "msgstr \"One leaf\"");
        fs::write(&po, text).unwrap();
        let told = run(&["translate", "import", "en.po"], folder.path());
        assert_eq!(told, "content/en/chapters/01-start.md\n1 file written\n");
        let chapter = fs::read_to_string(folder.path().join("content/en/chapters/01-start.md")).unwrap();
        assert!(chapter.contains("- One leaf\n"), "{chapter}");
    }

    #[test]
    fn a_damaged_po_file_changes_nothing() {
        let folder = workshop();
        let before = fs::read_to_string(folder.path().join("content/en/tools/ant.md")).unwrap();
        fs::write(
            folder.path().join("en.po"),
            "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgctxt \"tools/ant.summary\"\nmsgid \"Une fourmi.\"\nmsgstr \"A wasp.\"\n\nrubbish\n",
        )
        .unwrap();
        let output = colportage(&["translate", "import", "en.po"], folder.path());
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stderr).unwrap().contains("en.po:8:1"));
        assert_eq!(fs::read_to_string(folder.path().join("content/en/tools/ant.md")).unwrap(), before);
    }

    #[test]
    fn a_stamp_shows_what_it_stamps() {
        let folder = workshop();
        let original = folder.path().join("content/fr/tools/ant.md");
        let text = fs::read_to_string(&original).unwrap().replace("Elle pique.", "Elle pique un peu.");
        fs::write(&original, text).unwrap();
        let told = run(&["translate", "stamp", "--lang", "en", "tools/ant"], folder.path());
        assert_eq!(
            told,
            "en: tools/ant.cons.1\n  - Elle pique.\n  + Elle pique un peu.\ncontent/en/originals/tools/ant.md\n1 file written\n"
        );
        assert_eq!(
            fs::read_to_string(folder.path().join("content/en/originals/tools/ant.md")).unwrap(),
            fs::read_to_string(original).unwrap()
        );
    }

    #[test]
    fn a_language_that_is_none_is_refused() {
        let folder = workshop();
        for args in [
            &["translate", "export", "--lang", "fr"][..],
            &["translate", "export", "--lang", "eo"],
            &["translate", "stamp", "--lang", "eo", "--all"],
            &["new", "language", "Deutsch"],
            &["status", "--lang", "eo"],
        ] {
            let output = colportage(args, folder.path());
            assert_eq!(output.status.code(), Some(2), "{args:?}");
        }
    }
}

/// Nothing that a translation holds can keep the site from being written.
#[test]
fn no_translation_breaks_the_build() {
    let whole = translated();
    let files: Vec<(SourcePath, String)> = whole
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("content/en/"))
        .map(|(path, bytes)| (path.clone(), String::from_utf8(bytes.to_vec()).unwrap()))
        .collect();
    for (path, text) in files {
        for broken in [
            String::new(),
            "+++\n".to_owned(),
            "\u{FEFF}".to_owned() + &text,
            text.replace('\n', "\r\n"),
            text.replace("(tool:ant)", "(javascript:alert)"),
            text.replace("tree", "{ $x }"),
            text.replace('"', "'''"),
            text.replace("##", "######"),
            text.replace(" = ", " = <b>"),
            text.clone() + "\u{202E}",
            text.clone() + "\nslug = { = }\n",
            text.clone() + &text,
        ] {
            let mut source = whole.clone();
            site::put(&mut source, path.as_str(), broken.as_bytes());
            let built = pipeline::build(&source);
            let errors: Vec<_> =
                built.problems.iter().filter(|problem| problem.level == Level::Error).collect();
            assert!(built.output.is_some(), "{path}: {errors:#?}");
        }
    }
}
