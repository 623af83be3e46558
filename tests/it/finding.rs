//! `find` and `impact`, as a maintainer runs them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use colportage::model::tool::Subject;
use colportage::output::manifest;
use colportage::pipeline;
use colportage::source::Source;
use rayon::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

use crate::commands::colportage;
use crate::site;

/// What a command prints that goes well.
fn told(args: &[&str], within: &Path) -> String {
    let output = colportage(args, within);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The same as JSON.
fn object(args: &[&str], within: &Path) -> Value {
    serde_json::from_str(&told(&[args, &["--format", "json"]].concat(), within)).unwrap()
}

/// How a command fails, and what it says to standard error; nothing goes to standard output.
fn refused(args: &[&str], within: &Path) -> (Option<i32>, String) {
    let output = colportage(args, within);
    assert!(output.stdout.is_empty(), "{args:?} prints {}", String::from_utf8_lossy(&output.stdout));
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// The smallest brochure with other files, in a folder of its own.
fn brochure(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A tool of a small brochure: its claims are `criterion = …` lines with the date and source left out.
fn tool(name: &str, verdict: &str, claims: &[&str]) -> String {
    let head = format!("name = \"{name}\"\nkind = \"meeting\"\nverdict = \"{verdict}\"\n");
    let claims = claims
        .iter()
        .map(|claim| format!("[[claim]]\ncriterion = {claim}\nas-of = \"2026-10\"\nsource = \"paper\"\n"));
    std::iter::once(head).chain(claims).collect()
}

/// Ant writes and does not talk, Bee talks and does not write, Moth does both for fewer, Fly is to be avoided.
fn insects() -> TempDir {
    let words = "+++\nsummary = \"Un insecte.\"\n+++\n";
    brochure(&[
        (
            "catalogue/criteria.toml",
            "[[criterion]]\nid = \"text\"\nkind = \"capacity\"\nmode = true\n\
             [[criterion]]\nid = \"audio\"\nkind = \"capacity\"\nmode = true\n\
             [[criterion]]\nid = \"free\"\nkind = \"scale\"\nvalues = [\"yes\", \"no\"]\n\
             [[criterion]]\nid = \"platforms\"\nkind = \"set\"\nvalues = [\"linux\", \"android\"]\n",
        ),
        (
            "content/fr/catalogue.ftl",
            "brochure-title = La plus petite\nkind-meeting = Réunions\n\
             criterion-text = Écrit\ncriterion-audio = Voix\ncriterion-free = Logiciel libre\n\
             value-free-yes = oui\nvalue-free-no = non\ncriterion-platforms = Systèmes\n\
             value-platforms-linux = Linux\nvalue-platforms-android = Android\n",
        ),
        (
            "catalogue/tools/ant.toml",
            &tool(
                "Ant",
                "recommended",
                &["\"text\"\npractice = 100", "\"audio\"\ntheory = \"none\"", "\"free\"\nvalue = \"yes\""],
            ),
        ),
        (
            "catalogue/tools/bee.toml",
            &tool("Bee", "fallback", &["\"audio\"\npractice = 50", "\"text\"\ntheory = \"none\""]),
        ),
        (
            "catalogue/tools/moth.toml",
            &tool("Moth", "recommended", &["\"text\"\npractice = 10", "\"audio\"\npractice = 10"]),
        ),
        ("catalogue/tools/fly.toml", &tool("Fly", "avoid", &["\"text\"\npractice = 500"])),
        ("content/fr/tools/bee.md", words),
        ("content/fr/tools/moth.md", words),
        ("content/fr/tools/fly.md", words),
    ])
}

#[test]
fn find_tells_what_would_do_what_is_unknown_and_why_the_others_do_not() {
    let folder = insects();
    assert_eq!(
        told(&["find", "--text", "10", "--free", "yes"], folder.path()),
        "Asked for: `text` for 10, `free` of `yes`\n\n\
         Meets everything:\n  ant  recommended\n\n\
         Meets everything, two together: none\n\n\
         Meets everything, and the brochure does not advise it: none\n\n\
         Unknown in part:\n  moth  recommended  unknown: free\n\n\
         Falls short:\n  bee  fallback  text: none in theory, 2026-10 by `paper`; unknown: free\n\n\
         To avoid, or gone: fly\n"
    );
}

#[test]
fn find_calls_unknown_only_what_nothing_is_claimed_of() {
    let folder = insects();
    let bee = folder.path().join("catalogue/tools/bee.toml");
    let claims = ["\"audio\"\npractice = 50", "\"text\"\ntheory = \"none\"", "\"free\"\nvalue = \"yes\""];
    fs::write(bee, tool("Bee", "fallback", &claims)).unwrap();
    let found = told(&["find", "--text", "10", "--free", "yes"], folder.path());
    assert!(found.contains("  bee  fallback  text: none in theory, 2026-10 by `paper`\n"), "{found}");
}

#[test]
fn find_names_two_tools_where_neither_would_do_alone() {
    let folder = insects();
    let found = told(&["find", "--people", "40", "--modes", "text,audio"], folder.path());
    assert!(found.contains("Asked for: `text` for 40, `audio` for 40\n"), "{found}");
    assert!(found.contains("Meets everything: none\n"), "{found}");
    assert!(
        found.contains("Meets everything, two together:\n  ant + bee  recommended + fallback\n"),
        "{found}"
    );
    let few = told(&["find", "--people", "10", "--modes", "text,audio"], folder.path());
    assert!(few.contains("Meets everything:\n  moth  recommended\n"), "{few}");
}

#[test]
fn find_tells_programs_the_same() {
    let folder = insects();
    let found = object(&["find", "--people", "40", "--modes", "text,audio"], folder.path());
    assert_eq!(found["asked"], serde_json::json!(["`text` for 40", "`audio` for 40"]));
    assert_eq!(found["tools"], serde_json::json!([]));
    assert_eq!(found["pairs"][0]["stack"], serde_json::json!(["ant", "bee"]));
    assert_eq!(found["pairs"][0]["outcome"], "met");
    let held = &found["pairs"][0]["held"][1];
    assert_eq!((&held["criterion"], &held["outcome"]), (&"audio".into(), &"met".into()));
    let link = &held["links"][0];
    assert_eq!(link["tool"], "bee");
    assert_eq!(
        link["claim"],
        serde_json::json!({ "value": "50 in practice", "as-of": "2026-10", "sources": ["paper"] })
    );
    let others: Vec<&str> =
        found["others"].as_array().unwrap().iter().map(|one| one["stack"][0].as_str().unwrap()).collect();
    assert_eq!(others, ["ant", "bee", "moth"]);
    assert_eq!(found["never"], serde_json::json!(["fly"]));
    assert_eq!(found["silent"], 0);
}

#[test]
fn a_set_is_asked_for_with_commas() {
    let folder = insects();
    let found = told(&["find", "--platforms", "android,linux"], folder.path());
    assert!(found.starts_with("Asked for: `platforms` with `linux`, `android`\n"), "{found}");
    assert!(found.contains("4 more tools of which nothing is known by what is asked\n"), "{found}");
}

#[test]
fn the_help_of_find_names_every_criterion_and_its_values() {
    let folder = insects();
    let help = told(&["find", "--help"], folder.path());
    for option in ["--people <N>", "--modes <MODES>", "--text <N>", "--free <VALUE>", "--platforms <VALUES>"]
    {
        assert!(help.contains(option), "{option}: {help}");
    }
    let words = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("[possible values: linux, android]"), "{help}");
    for line in help.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn a_need_that_makes_no_sense_exits_with_2_and_a_way_out() {
    let folder = insects();
    for (args, way_out) in [
        (vec!["--adio", "3"], "'--audio'"),
        (vec!["--free", "yess"], "'yes'"),
        (vec!["--platforms", "linux,andriod"], "'android'"),
        (vec!["--people", "3", "--modes", "txt"], "'text'"),
        (vec!["--audio=-3"], "1..=1000000"),
        (vec!["--audio", "-3"], "--help"),
        (vec!["--audio", "0"], "1..=1000000"),
        (vec!["--audio", "1000001"], "1..=1000000"),
        (vec!["--audio", "many"], "--audio"),
        (vec!["--audio", "3", "--audio", "4"], "multiple times"),
        (vec!["audio"], "--help"),
        (vec!["--format", "xml", "--audio", "3"], "json"),
        (vec![], "such as --audio 200"),
        (vec!["--people", "10"], "--modes"),
        (vec!["--people", "10", "--free", "yes"], "--modes"),
        (vec!["--root", "nowhere", "--audio", "3"], "nowhere"),
    ] {
        let (code, said) = refused(&[&["find"], args.as_slice()].concat(), folder.path());
        assert_eq!(code, Some(2), "{args:?}: {said}");
        assert!(said.contains(way_out), "{args:?} does not say {way_out}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_brochure_with_broken_facts_answers_nothing_and_exits_with_1() {
    let folder = brochure(&[("catalogue/tools/ant.toml", "name = ")]);
    let root = folder.path().to_str().unwrap();
    for args in [vec!["find", "--root", root, "--audio", "3"], vec!["impact", "--root", root, "ant"]] {
        let (code, said) = refused(&args, &site::root());
        assert_eq!(code, Some(1), "{args:?}: {said}");
        assert!(said.contains("error[toml-syntax]") && said.contains("catalogue/tools/ant.toml:1"), "{said}");
        assert!(said.contains("nothing can be said: 1 error"), "{said}");
    }
}

#[test]
fn a_brochure_whose_advice_falls_short_can_be_asked_what_would_do() {
    let folder = insects();
    let answer = folder.path().join("catalogue/answers/small.toml");
    fs::create_dir_all(answer.parent().unwrap()).unwrap();
    fs::write(answer, "needs = { audio = 40 }\nstack = [\"moth\"]\n").unwrap();
    let words = folder.path().join("content/fr/answers/small.md");
    fs::create_dir_all(words.parent().unwrap()).unwrap();
    fs::write(words, "+++\ntitle = \"À trois\"\naudience = \"Trois.\"\nsummary = \"Moth.\"\n+++\n").unwrap();
    assert_eq!(colportage(&["check"], folder.path()).status.code(), Some(1));
    let found = told(&["find", "--audio", "40"], folder.path());
    assert!(found.contains("Meets everything:\n  bee  fallback\n"), "{found}");
    let depends = told(&["impact", "moth.audio"], folder.path());
    assert!(depends.contains("1 answer rests on it\n  small  `audio` for 40: short"), "{depends}");
}

#[test]
fn a_criterion_called_as_an_option_of_find_is_asked_for_with_need_before_it() {
    for name in ["root", "format", "help"] {
        let criteria = fs::read_to_string(site::root().join("tests/sites/smallest/catalogue/criteria.toml"));
        let criteria = criteria.unwrap()
            + &format!("[[criterion]]\nid = \"{name}\"\nkind = \"scale\"\nvalues = [\"deep\", \"flat\"]\n");
        let words = fs::read_to_string(site::root().join("tests/sites/smallest/content/fr/catalogue.ftl"));
        let words = words.unwrap()
            + &format!("criterion-{name} = Autre\nvalue-{name}-deep = profond\nvalue-{name}-flat = plat\n");
        let folder = brochure(&[
            ("catalogue/criteria.toml", &criteria),
            ("content/fr/catalogue.ftl", &words),
            (
                "catalogue/tools/ant.toml",
                &tool("Ant", "recommended", &[&format!("\"{name}\"\nvalue = \"flat\"")]),
            ),
        ]);
        let option = format!("--need-{name}");
        let root = folder.path().to_str().unwrap();
        let found = told(&["find", "--root", root, &option, "deep"], &site::root());
        assert!(found.starts_with(&format!("Asked for: `{name}` of `deep`\n")), "{found}");
        assert!(found.contains(&format!("  ant  recommended  {name}: `flat`")), "{found}");
        let found = object(&["find", "--root", root, &option, "flat"], &site::root());
        assert_eq!(found["tools"][0]["stack"][0], "ant");
    }
}

#[test]
fn find_on_the_real_brochure_knows_its_tools() {
    let found = object(&["find", "--text", "100", "--encryption", "end-to-end"], &site::root());
    let stacks = |list: &str| -> Vec<String> {
        let list = found[list].as_array().unwrap().iter();
        list.map(|one| one["stack"][0].as_str().unwrap().to_owned()).collect()
    };
    assert!(stacks("tools").contains(&"signal".to_owned()), "{found}");
    assert!(stacks("others").contains(&"mattermost".to_owned()), "{found}");
    assert!(found["never"].as_array().unwrap().contains(&"zoom".into()), "{found}");
    for tool in found["tools"].as_array().unwrap() {
        assert!(matches!(tool["outcome"].as_str(), Some("met" | "unknown")), "{tool}");
    }
}

#[test]
fn impact_of_what_does_not_exist_exits_with_2_and_the_nearest_name() {
    for (subject, said) in [
        ("jitis", "there is no tool called `jitis`; did you mean `jitsi`?"),
        ("jitis.video", "there is no tool called `jitis`; did you mean `jitsi`?"),
        ("jitsi.vdieo", "nothing is claimed of `jitsi` by the criterion `vdieo`; did you mean `video`?"),
        ("jitsi.", "nothing is claimed of `jitsi` by the criterion ``"),
        ("jitsi.video.practice", "nothing is claimed of `jitsi` by the criterion `video.practice`"),
        ("", "there is no tool called ``"),
    ] {
        let (code, told) = refused(&["impact", subject], &site::root());
        assert_eq!(code, Some(2), "{subject}: {told}");
        assert!(told.starts_with(&format!("colportage: {said}")), "{subject}: {told}");
    }
    assert_eq!(refused(&["impact"], &site::root()).0, Some(2));
}

#[test]
fn impact_tells_people_and_programs_the_same() {
    let told = told(&["impact", "keepassxc.platforms"], &site::root());
    let object = object(&["impact", "keepassxc.platforms"], &site::root());
    assert_eq!(object["subject"], "keepassxc.platforms");
    let count = |key: &str| object[key].as_array().unwrap().len();
    assert!(told.contains(&format!("{} answers rest on it\n", count("answers"))), "{told}");
    assert!(told.contains(&format!("\n{} paths rest on it\n", count("paths"))), "{told}");
    for page in object["pages"].as_array().unwrap() {
        let line = format!("  {}  {}\n", page["kind"].as_str().unwrap(), page["path"].as_str().unwrap());
        assert!(told.contains(&line), "{line}{told}");
    }
    let path = serde_json::json!({
        "id": "device", "path": ["mac", "passwords"], "needs": [["`platforms` with `macos`", "met"]]
    });
    assert!(object["paths"].as_array().unwrap().contains(&path), "{object}");
}

#[test]
fn impact_names_the_paths_to_which_a_tool_brings_a_part_of_what_is_asked() {
    let object = object(&["impact", "onionshare.use"], &site::root());
    let path = serde_json::json!({
        "id": "anonymity", "path": ["state", "freedom", "file"], "needs": [["`use` with `stick`, `sending`", "met"]]
    });
    assert!(object["paths"].as_array().unwrap().contains(&path), "{}", object["paths"]);
}

/// A change of one claim of the real catalogue that breaks no advice: the tool, the criterion, what stands below it, and what then stands there.
type Change = (&'static str, &'static str, &'static str, &'static str);

const CHANGES: [Change; 8] = [
    ("jitsi", "video", "practice = 6", "practice = 7"),
    ("bigbluebutton", "audio", "theory = 200\nas-of = \"2026\"", "theory = 100\nas-of = \"2026\""),
    ("signal", "text", "theory = 1000", "theory = 900"),
    ("signal", "traces", "value = \"much\"", "value = \"little\""),
    ("etherpad", "encryption", "value = \"transport\"", "value = \"none\""),
    ("matrix", "screen-share", "value = \"yes\"", "value = \"partial\""),
    ("tails", "skill", "value = \"expert\"", "value = \"intermediate\""),
    ("cryptpad", "hosting", "value = \"self-hostable\"", "value = \"private\""),
];

/// The better for a tool: it gets into a list where it was not, or is the first that would do at all.
const BETTER: [Change; 2] = [
    ("tor-browser", "use", "values = [\"browsing\"]", "values = [\"browsing\", \"connection\"]"),
    ("matrix", "tor", "value = \"partial\"\nas-of = \"2026-08\"", "value = \"yes\"\nas-of = \"2026-08\""),
];

/// Claims that no advice breaks without.
const FORGOTTEN: [(&str, &str); 6] = [
    ("keepassxc", "platforms"),
    ("mattermost", "encryption"),
    ("riseup-vpn", "platforms"),
    ("luks", "use"),
    ("bigbluebutton", "moderation"),
    ("tor-browser", "seen-by"),
];

fn text<'a>(source: &'a Source, tool: &str) -> (String, &'a str) {
    let path = format!("catalogue/tools/{tool}.toml");
    let (_, bytes) = source.iter().find(|(at, _)| at.as_str() == path).unwrap();
    (path, std::str::from_utf8(bytes).unwrap())
}

/// The real brochure with one claim changed.
fn changed(source: &Source, (tool, criterion, from, to): Change) -> Source {
    let (path, text) = text(source, tool);
    let from = format!("criterion = \"{criterion}\"\n{from}");
    assert_eq!(text.matches(&from).count(), 1, "{path} does not have this once:\n{from}");
    let mut changed = source.clone();
    let to = format!("criterion = \"{criterion}\"\n{to}");
    site::put(&mut changed, &path, text.replace(&from, &to).as_bytes());
    changed
}

/// The real brochure without all that is claimed of a tool by one criterion.
fn forgotten(source: &Source, tool: &str, criterion: &str) -> Source {
    let (path, text) = text(source, tool);
    let line = format!("criterion = \"{criterion}\"\n");
    let tables: Vec<&str> = text.split("[[claim]]\n").filter(|table| !table.starts_with(&line)).collect();
    let mut rest = source.clone();
    site::put(&mut rest, &path, tables.join("[[claim]]\n").as_bytes());
    rest
}

/// What `impact` lists.
fn listed(source: &Source, tool: &str, criterion: &str) -> BTreeSet<String> {
    let read = pipeline::read(source);
    let brochure = read.brochure.unwrap();
    let found = brochure.tools.values().find(|known| known.id.as_str() == tool).unwrap();
    let claim = found.claims.iter().find(|claim| claim.criterion.as_str() == criterion).unwrap();
    let subject = Subject { tool: found.id.clone(), criterion: Some(claim.criterion.clone()) };
    let pages = pipeline::depending(source, &subject);
    pages.into_iter().map(|page| page.path.to_string()).collect()
}

/// A site: every file with its bytes, but for the list of them all.
type Site = BTreeSet<(String, Vec<u8>)>;

fn built(source: &Source) -> Site {
    let output = site::built(source).output.unwrap();
    let files = output.iter().filter(|(path, _)| path.as_str() != manifest::NAME);
    files.map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
}

/// The files of two sites that are not the same bytes.
fn differing(before: &Site, after: &Site) -> BTreeSet<String> {
    before.symmetric_difference(after).map(|(path, _)| path.clone()).collect()
}

/// The pages that a change changes, and that `impact` does not list.
fn missed(changes: &[Change]) -> Vec<String> {
    let source = site::original();
    let before = built(&source);
    let missed = changes.par_iter().map(|change| {
        let (tool, criterion, ..) = *change;
        let differing = differing(&before, &built(&changed(&source, *change)));
        assert!(!differing.is_empty(), "{change:?} changes nothing");
        let listed = listed(&source, tool, criterion);
        let missed = differing.difference(&listed).map(|path| format!("{tool}.{criterion}: {path}"));
        missed.collect::<Vec<String>>()
    });
    missed.flatten().collect()
}

#[test]
fn impact_lists_every_page_that_a_changed_claim_changes() {
    assert_eq!(missed(&CHANGES), Vec::<String>::new());
}

#[test]
fn impact_lists_every_page_that_a_better_claim_changes() {
    assert_eq!(missed(&BETTER), Vec::<String>::new());
}

#[test]
fn impact_lists_every_page_that_is_different_without_the_claim() {
    let source = site::original();
    let before = built(&source);
    FORGOTTEN.par_iter().for_each(|(tool, criterion)| {
        let differing = differing(&before, &built(&forgotten(&source, tool, criterion)));
        assert!(differing.len() > 2, "{tool}.{criterion} stands on no page");
        let listed = listed(&source, tool, criterion);
        let missed: Vec<&String> = differing.difference(&listed).collect();
        assert!(missed.is_empty(), "{tool}.{criterion}: {missed:?}");
    });
}
