//! What the commands print, and how they exit.

use std::path::Path;
use std::process::{Command, Output};

use crate::site;

/// Runs the program as a user does, in a terminal of 80 columns.
pub(crate) fn colportage(args: &[&str], within: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_colportage"))
        .args(args)
        .current_dir(within)
        .env("COLUMNS", "80")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn help_fits_a_terminal() {
    for args in [
        vec!["-h"],
        vec!["--help"],
        vec!["build", "-h"],
        vec!["check", "-h"],
        vec!["schema", "-h"],
        vec!["hosting", "-h"],
        vec!["build", "--help"],
        vec!["verify", "-h"],
    ] {
        let output = colportage(&args, &site::root());
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        let help = out(&output);
        assert!(help.lines().count() <= 24, "{args:?} is longer than a terminal:\n{help}");
        for line in help.lines() {
            assert!(line.chars().count() <= 80, "{args:?}: {line}");
        }
    }
}

#[test]
fn a_mistake_on_the_command_line_exits_with_2() {
    for args in [
        vec![],
        vec!["biuld"],
        vec!["build", "--ot", "x"],
        vec!["check", "--format", "xml"],
        vec!["build", "--jobs", "0"],
        vec!["build", "--jobs", "100000"],
        vec!["schema", "toll"],
        vec!["verify"],
        vec!["verify", "nowhere"],
    ] {
        let output = colportage(&args, &site::root());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(out(&output).is_empty(), "{args:?} prints to standard output");
        assert!(!err(&output).is_empty(), "{args:?} says nothing");
    }
}

#[test]
fn the_real_brochure_builds_and_says_what_it_made() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    let output = colportage(&["build", "--out", public.to_str().unwrap()], &site::root());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let printed = out(&output);
    assert!(printed.contains("index.html: ") && printed.contains(" chapters, "), "{printed}");
    let verified = colportage(&["verify", public.to_str().unwrap()], &site::root());
    assert_eq!(verified.status.code(), Some(0), "{}", out(&verified));
    let fingerprint = printed.lines().last().unwrap();
    assert!(fingerprint.starts_with("fingerprint of SHA256SUMS: "), "{printed}");
    assert!(out(&verified).lines().any(|line| line == fingerprint), "{fingerprint}: {}", out(&verified));
    assert!(public.join("index.html").is_file() && public.join("fr/index.html").is_file());
}

#[test]
fn build_makes_the_editions_that_are_asked_for_and_tells_that_they_have_no_address() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    let there = || {
        let mut names: Vec<String> = std::fs::read_dir(folder.path().join("public/fr"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with("brochure.") || name == "article")
            .collect();
        names.sort();
        names
    };
    for (asked, made) in [
        (vec!["build"], vec!["article", "brochure.gmi", "brochure.html", "brochure.txt", "brochure.zip"]),
        (vec!["build", "--edition", "zip,html"], vec!["brochure.html", "brochure.zip"]),
        (vec!["build", "--edition", "article", "--for", "onion"], vec!["article"]),
        (vec!["build", "--edition", "none"], vec![]),
    ] {
        let output = colportage(&asked, folder.path());
        assert_eq!(output.status.code(), Some(0), "{asked:?}: {}", err(&output));
        assert_eq!(there(), made, "{asked:?}");
        assert_eq!(err(&output).contains("neither `base-url` nor `onion`"), !made.is_empty(), "{asked:?}");
    }
    assert_eq!(colportage(&["build", "--edition", "pdf"], folder.path()).status.code(), Some(2));
}

#[test]
fn a_brochure_with_errors_exits_with_1_and_leaves_the_old_site() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    assert_eq!(colportage(&["build"], folder.path()).status.code(), Some(0));
    let before = std::fs::read(folder.path().join("public/fr/index.html")).unwrap();
    std::fs::write(folder.path().join("catalogue/tools/ant.toml"), "name = ").unwrap();
    let output = colportage(&["build"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).is_empty(), "results alone go to standard output");
    let told = err(&output);
    assert!(told.contains("error[toml-syntax]") && told.contains("catalogue/tools/ant.toml:1"), "{told}");
    assert!(told.contains("nothing was written"), "{told}");
    assert_eq!(std::fs::read(folder.path().join("public/fr/index.html")).unwrap(), before);
}

#[test]
fn check_tells_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    let output = colportage(&["check"], folder.path());
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("0 errors"), "{}", out(&output));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn check_speaks_json_to_programs() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    std::fs::write(
        folder.path().join("catalogue/sources.toml"),
        "[[source]]\nid = \"paper\"\ntitel = \"x\"\n",
    )
    .unwrap();
    let output = colportage(&["check", "--format", "json"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    let objects: Vec<serde_json::Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let unknown = objects.iter().find(|object| object["code"] == "unknown-key").unwrap();
    assert_eq!(unknown["level"], "error");
    assert_eq!(unknown["file"], "catalogue/sources.toml");
    assert_eq!((&unknown["line"], &unknown["column"]), (&3.into(), &1.into()));
    assert_eq!(unknown["help"], "did you mean `title`?");
}

#[test]
fn schema_prints_one_or_lists_them_all() {
    let list = out(&colportage(&["schema"], &site::root()));
    assert!(list.contains("tool         catalogue/tools/*.toml\n"), "{list}");
    let printed = colportage(&["schema", "tool"], &site::root());
    assert_eq!(printed.status.code(), Some(0));
    assert_eq!(out(&printed), std::fs::read_to_string(site::root().join(".schemas/tool.json")).unwrap());
    let unknown = colportage(&["schema", "toll"], &site::root());
    assert_eq!(err(&unknown), "colportage: there is no schema `toll`; did you mean `tool`?\n");
}

#[test]
fn hosting_prints_settings_with_the_addresses_of_the_site() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    let unknown = out(&colportage(&["hosting", "nginx"], folder.path()));
    assert!(unknown.contains("TO DO: content/site.toml has no `base-url`"), "{unknown}");
    let file = folder.path().join("content/site.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{text}\nbase-url = \"https://fourmis.test\"\n")).unwrap();
    for server in ["nginx", "caddy", "apache"] {
        let printed = out(&colportage(&["hosting", server], folder.path()));
        assert!(printed.contains("fourmis.test") && !printed.contains("no `base-url`"), "{printed}");
    }
    assert!(
        out(&colportage(&["hosting", "onionshare"], folder.path())).contains("\nonionshare-cli --website ")
    );
    std::fs::write(&file, format!("{text}\nbase-url = \"fourmis.test\"\n")).unwrap();
    let refused = colportage(&["hosting", "nginx"], folder.path());
    assert_eq!(refused.status.code(), Some(1));
    assert!(out(&refused).is_empty() && err(&refused).contains("error[bad-base-url]"), "{}", err(&refused));
    assert_eq!(colportage(&["hosting", "iis"], folder.path()).status.code(), Some(2));
}

#[test]
fn a_site_is_not_written_into_its_own_source() {
    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    let output = colportage(&["build", "--out", "content/public"], folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.path().join("content/public").exists());
}

#[test]
fn a_root_without_a_brochure_is_an_error_with_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let output = colportage(&["build"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("--root"), "{}", err(&output));
    let output = colportage(&["build", "--root", "nowhere"], folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("nowhere"), "{}", err(&output));
}

/// Builds are killed at many moments; each time the site is whole: every file is there with the hash that the list gives.
#[cfg(unix)]
#[test]
fn a_kill_at_any_moment_leaves_a_whole_site() {
    use colportage::base::path::OutPath;
    use colportage::output::{Output, manifest};
    use std::time::Duration;

    let folder = tempfile::tempdir().unwrap();
    site::copy(&site::root().join("tests/sites/smallest"), folder.path());
    assert_eq!(colportage(&["build"], folder.path()).status.code(), Some(0));
    let public = folder.path().join("public");
    for turn in 0..40_u64 {
        let text = format!("+++\ntitle = \"Début\"\nsummary = \"Tour {turn}.\"\n+++\nTour {turn}.\n");
        std::fs::write(folder.path().join("content/fr/chapters/01-start.md"), text).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_colportage"))
            .arg("build")
            .current_dir(folder.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(turn));
        child.kill().unwrap();
        child.wait().unwrap();

        let mut site = Output::default();
        for entry in walkdir::WalkDir::new(&public) {
            let entry = entry.unwrap();
            let name = entry.path().strip_prefix(&public).unwrap().to_string_lossy().into_owned();
            if entry.file_type().is_file() && ![manifest::NAME, ".colportage"].contains(&name.as_str()) {
                site.insert(OutPath::new(&name).unwrap(), std::fs::read(entry.path()).unwrap());
            }
        }
        let list = std::fs::read_to_string(public.join(manifest::NAME)).unwrap();
        assert_eq!(manifest::of(&site), list, "killed after {turn} ms");
    }
    // Whatever the kills have left, the next build goes through.
    assert_eq!(colportage(&["build"], folder.path()).status.code(), Some(0));
}

#[test]
fn the_commands_of_the_readme_are_those_of_the_program() {
    let readme = std::fs::read_to_string(site::root().join("README.md")).unwrap();
    let shell: Vec<&str> = readme.lines().filter_map(|line| line.trim().strip_prefix("cargo ")).collect();
    assert_eq!(&shell[..2], ["run --release -- build", "test"], "the first two commands do all the set-up");
}

#[test]
fn status_tells_how_old_the_facts_are_and_what_rests_on_them() {
    let told = out(&colportage(&["status"], &site::root()));
    for line in [
        "claims, confidence: ",
        "are to be re-checked",
        "To re-check, and advice rests on it: ",
        "Due within 6 months: ",
    ] {
        assert!(told.contains(line), "{told}");
    }
    let output = colportage(&["status", "--format", "json"], &site::root());
    let object: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let claims = object["claims"].as_array().unwrap();
    let signal =
        claims.iter().find(|claim| claim["tool"] == "signal" && claim["criterion"] == "text").unwrap();
    assert!(
        signal["rests"]
            .as_array()
            .unwrap()
            .iter()
            .any(|rests| rests.as_str().unwrap().starts_with("answer `"))
    );
    let ages: Vec<u64> = claims.iter().map(|claim| claim["months"].as_u64().unwrap()).collect();
    assert!(ages.is_sorted_by(|older, newer| older >= newer), "the oldest first");
    for claim in claims {
        let stale = claim["months"].as_u64().unwrap() > claim["limit"].as_u64().unwrap();
        assert_eq!(claim["stale"].as_bool().unwrap(), stale, "{claim}");
    }
}

#[test]
fn check_tells_what_will_be_old_on_another_day() {
    let stale = |args: &[&str]| {
        let output = colportage(args, &site::root());
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        out(&output).matches("[stale-claim]").count()
    };
    assert!(stale(&["check", "--as-of", "2031-01"]) > stale(&["check"]));
    for (date, why) in [("2019", "before the edition"), ("28-01", "a date is written as")] {
        let output = colportage(&["check", "--as-of", date], &site::root());
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains(why), "{}", err(&output));
    }
}
