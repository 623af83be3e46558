//! What the editions of the real brochure hold: each is opened as its readers open it, and held against the site.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use colportage::base::path::OutPath;
use colportage::editions::Edition;
use colportage::output::{Output, manifest};
use colportage::pipeline::{self, Order};
use colportage::plan::form::Host;
use data_encoding::BASE64;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

use crate::{promises, site};

const LANGUAGES: [&str; 4] = ["fr", "en", "es", "ar"];

fn bytes(path: &str) -> &'static [u8] {
    site::travelling().get(&OutPath::new(path).unwrap()).unwrap_or_else(|| panic!("no {path}"))
}

fn text(path: &str) -> &'static str {
    std::str::from_utf8(bytes(path)).unwrap()
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The files of an archive, without the folder that holds them.
fn unpacked(archive: &[u8], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().strip_prefix(&format!("{folder}/")).unwrap().to_owned();
        files.insert(name, bytes);
    }
    files
}

#[test]
fn an_archive_has_no_times_and_no_owner_and_is_in_order() {
    for path in ["brochure.zip", "fr/brochure.zip", "ar/brochure.zip"] {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes(path))).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        let mut sorted = names.clone();
        sorted.sort();
        assert_eq!(names, sorted, "{path}");
        for at in 0..zip.len() {
            let file = zip.by_index(at).unwrap();
            let time = file.last_modified().unwrap();
            assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1), "{path}: {:?}", file.name());
            assert_eq!(file.unix_mode().unwrap() & 0o777, 0o644, "{path}: {:?}", file.name());
            assert!(file.extra_data().is_none_or(|data| data.is_empty()), "{path}: {:?}", file.name());
        }
        assert!(zip.comment().is_empty());
    }
}

#[test]
fn the_archive_of_a_language_holds_that_language_whole_and_nothing_else() {
    let site = site::travelling();
    for lang in LANGUAGES {
        let files = unpacked(bytes(&format!("{lang}/brochure.zip")), &format!("brochure-{lang}-2026-11-21"));
        // Every page of the language but the one of what can be taken away, which a stick has not got.
        let pages: BTreeSet<String> = site
            .iter()
            .filter_map(|(path, _)| path.as_str().strip_prefix(&format!("{lang}/")).map(str::to_owned))
            .filter(|path| path.ends_with(".html") && !path.starts_with("brochure."))
            .filter(|path| !site_page(lang, path).contains("class=page-copies"))
            .collect();
        let packed: BTreeSet<String> = files.keys().filter(|name| name.ends_with(".html")).cloned().collect();
        assert_eq!(pages, packed, "{lang}");
        let others: BTreeSet<&str> =
            files.keys().filter(|name| !name.ends_with(".html")).map(String::as_str).collect();
        assert_eq!(
            others,
            BTreeSet::from([
                "SHA256SUMS",
                "edition.json",
                "feed.xml",
                "theme/brochure.css",
                "theme/index.css",
                "theme/style.css",
                "theme/table.css"
            ]),
            "{lang}"
        );
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
            let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
            for element in select(&page, "[href], [src]") {
                let address = element.attr("href").or(element.attr("src")).unwrap();
                if address.contains("://") || address.starts_with('#') {
                    continue;
                }
                let way = address.split('#').next().unwrap();
                let target = promises::joined(name, way).unwrap();
                assert!(files.contains_key(&target), "{lang}: {name} leads to {address}");
            }
            let told: Vec<_> = select(&page, "html").iter().filter_map(|html| html.attr("lang")).collect();
            assert_eq!(told, [lang], "{name}");
            assert!(select(&page, "[http-equiv=onion-location]").is_empty());
        }
    }
}

fn site_page(lang: &str, path: &str) -> &'static str {
    text(&format!("{lang}/{path}"))
}

#[test]
fn every_archive_carries_the_list_of_its_files() {
    for (path, folder) in
        [("brochure.zip", "brochure-2026-11-21"), ("en/brochure.zip", "brochure-en-2026-11-21")]
    {
        let files = unpacked(bytes(path), folder);
        let mut output = Output::default();
        for (name, bytes) in files.iter().filter(|(name, _)| *name != manifest::NAME) {
            output.insert(OutPath::new(name).unwrap(), bytes.clone());
        }
        assert_eq!(manifest::of(&output).as_bytes(), files[manifest::NAME], "{path}");
    }
}

#[test]
fn the_archive_of_all_languages_is_the_site_without_what_is_taken_away_from_it() {
    let files = unpacked(bytes("brochure.zip"), "brochure-2026-11-21");
    let site = site::travelling();
    let mut same = 0;
    for (path, bytes) in site.iter() {
        match files.get(path.as_str()) {
            Some(packed) if packed.as_slice() == &**bytes => same += 1,
            // First pages lead to what can be taken away.
            Some(_) => assert!(
                path.as_str() == "SHA256SUMS"
                    || path.as_str().ends_with("/index.html") && path.as_str().len() == 13,
                "{path}"
            ),
            None => assert!(
                path.as_str() == "404.html"
                    || path.as_str().contains("brochure.")
                    || path.as_str().contains("/article/")
                    || text(path.as_str()).contains("class=page-copies"),
                "{path}"
            ),
        }
    }
    assert!(same > 1300, "{same}");
}

#[test]
fn one_page_holds_the_brochure_and_asks_for_nothing() {
    for lang in LANGUAGES {
        let path = format!("{lang}/brochure.html");
        assert!(bytes(&path).len() < 2_000_000, "{path}: {} bytes", bytes(&path).len());
        let page = Html::parse_document(text(&path));
        assert!(select(&page, "script, link, iframe, object, embed, form, [style], [onclick]").is_empty());
        let ids: Vec<&str> = select(&page, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        let places: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), places.len(), "{path}: an id stands twice");
        for link in select(&page, "a[href]") {
            let address = link.attr("href").unwrap();
            match address.strip_prefix('#') {
                Some(place) => assert!(places.contains(place), "{path}: {address}"),
                None => assert!(
                    address.starts_with("https://") || address.starts_with("http://"),
                    "{path}: {address}"
                ),
            }
        }
        for picture in select(&page, "img") {
            assert!(picture.attr("src").unwrap().starts_with("data:image/"));
        }
        // Every page of the site that is not a step of a tree or a list of the others has its section.
        let sections = select(&page, "article.section").len();
        assert_eq!(sections, 19 + 3 + 12 + 19 + 84 + 6, "{path}");
    }
}

#[test]
fn the_policy_of_the_one_page_names_its_style() {
    for lang in LANGUAGES {
        let html = text(&format!("{lang}/brochure.html"));
        let style = html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        let hash = format!("'sha256-{}'", BASE64.encode(&Sha256::digest(style.as_bytes())));
        let page = Html::parse_document(html);
        let policy =
            select(&page, "[http-equiv=content-security-policy], [http-equiv=Content-Security-Policy]");
        let policy = policy[0].attr("content").unwrap();
        assert_eq!(
            policy,
            format!(
                "default-src 'none'; style-src {hash}; img-src data:; base-uri 'none'; form-action 'none'"
            )
        );
    }
}

#[test]
fn plain_text_is_72_columns_wide_and_every_number_is_found() {
    for lang in LANGUAGES {
        let text = text(&format!("{lang}/brochure.txt"));
        assert!(text.starts_with('\u{FEFF}'));
        let numbers: BTreeSet<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix('§')?.split_once("  "))
            .map(|(number, _)| number)
            .collect();
        assert_eq!(numbers.len(), 143, "{lang}");
        for line in text.lines() {
            let long = textwrap::core::display_width(line) > 72 && !line.contains("http");
            assert!(!long, "{lang}: {line}");
            assert_eq!(line, line.trim_end(), "{lang}");
            for reference in line.split("(§").skip(1) {
                let number = reference.split(')').next().unwrap();
                assert!(numbers.contains(number), "{lang}: §{number}");
            }
        }
    }
}

#[test]
fn gemtext_has_its_links_on_lines_of_their_own() {
    for lang in LANGUAGES {
        let text = text(&format!("{lang}/brochure.gmi"));
        assert!(text.starts_with("# "), "{lang}");
        let links = text.lines().filter(|line| line.starts_with("=>")).count();
        assert!(links > 300, "{lang}: {links}");
        for line in text.lines() {
            if let Some(link) = line.strip_prefix("=> ") {
                let address = link.split(' ').next().unwrap();
                assert!(address.starts_with("http"), "{lang}: {line}");
                assert!(!address.chars().any(char::is_whitespace));
            }
        }
    }
}

/// What Drupal's "Filtered HTML" leaves, and paragraphs, which are empty lines besides.
const TAGS: [&str; 13] =
    ["a", "blockquote", "br", "code", "dd", "dl", "dt", "em", "li", "ol", "p", "strong", "ul"];

#[test]
fn a_fragment_has_only_the_tags_that_a_form_keeps() {
    let mut looked_at = 0;
    for (path, bytes) in site::travelling().iter().filter(|(path, _)| path.as_str().ends_with(".html.txt")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let html = text.split_once('<').map(|(_, rest)| format!("<{rest}")).unwrap();
        let page = Html::parse_fragment(&html);
        assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
        for element in select(&page, "*").iter().skip(1) {
            assert!(TAGS.contains(&element.value().name()), "{path}: <{}>", element.value().name());
            let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            let wanted: &[&str] = if element.value().name() == "a" { &["href"] } else { &[] };
            assert_eq!(attributes, wanted, "{path}: <{}>", element.value().name());
        }
        looked_at += 1;
    }
    assert_eq!(looked_at, 4 * 20);
}

/// SPIP's own patterns, as its source has them, on what is meant for it.
#[test]
fn spip_source_is_what_spip_reads() {
    for (path, bytes) in site::travelling().iter().filter(|(path, _)| path.as_str().ends_with(".spip.txt")) {
        let text = std::str::from_utf8(bytes).unwrap();
        // What stands before the first field is for who pastes it.
        let (_, fields) = text.split_once("=====").unwrap();
        assert!(!fields.contains(['\u{202F}', '\u{A0}']), "{path} has a space that SPIP does not know");
        let mut open = 0_usize;
        let mut header = None;
        let mut columns = 0;
        for line in text.lines() {
            open += line.matches("<quote>").count();
            open = open
                .checked_sub(line.matches("</quote>").count())
                .unwrap_or_else(|| panic!("{path}: {line}"));
            if let Some(caption) = line.strip_prefix("||") {
                assert!(caption.ends_with("||"), "{path}: {line}");
                header = Some(());
                continue;
            }
            if let Some(cells) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
                let cells: Vec<&str> = cells.split('|').collect();
                if header.take().is_some() {
                    columns = cells.len();
                    assert!(
                        cells.iter().all(|cell| cell.starts_with("{{") && cell.ends_with("}}")),
                        "{path}: {line}"
                    );
                }
                assert_eq!(cells.len(), columns, "{path}: {line}");
                assert!(cells[0].starts_with("{{") && cells[0].ends_with("}}"), "{path}: {line}");
            }
            for link in line.split("->").skip(1) {
                assert!(link.starts_with("http") && link.contains(']'), "{path}: {line}");
            }
        }
        assert_eq!(open, 0, "{path}: a quote has no end");
    }
}

#[test]
fn every_form_says_how_old_it_is_before_anything_else() {
    for (lang, said) in [
        ("fr", "21 novembre 2026"),
        ("en", "21 November 2026"),
        ("es", "21 de noviembre de 2026"),
        ("ar", "٢١ نوفمبر ٢٠٢٦"),
    ] {
        let archive =
            unpacked(bytes(&format!("{lang}/brochure.zip")), &format!("brochure-{lang}-2026-11-21"));
        let first = String::from_utf8(archive["index.html"].clone()).unwrap();
        let forms = [
            ("index.html", text(&format!("{lang}/index.html"))),
            ("brochure.zip", first.as_str()),
            ("brochure.html", text(&format!("{lang}/brochure.html"))),
            ("brochure.txt", text(&format!("{lang}/brochure.txt"))),
            ("brochure.gmi", text(&format!("{lang}/brochure.gmi"))),
            ("article/brochure.spip.txt", text(&format!("{lang}/article/brochure.spip.txt"))),
            ("article/brochure.html.txt", text(&format!("{lang}/article/brochure.html.txt"))),
            ("article/brochure.txt", text(&format!("{lang}/article/brochure.txt"))),
        ];
        for (form, text) in forms {
            // Behind the style of a page, before its first part.
            let text = text.split_once("</style>").map_or(text, |(_, body)| body);
            let beginning: String = text.chars().take(4_000).collect();
            assert!(beginning.contains(said), "{lang}: {form} does not say {said}");
            assert!(
                beginning.contains("581") || beginning.contains("٥٨١"),
                "{lang}: {form} does not say what is stale"
            );
        }
    }
}

/// With an address every link of an article is whole; the onion's own build has the onion's.
#[test]
fn articles_lead_to_the_site_that_they_are_for() {
    const BASE: &str = "https://brochure.example";
    let mut source = site::original();
    let path = colportage::base::path::SourcePath::new("content/site.toml").unwrap();
    let written = std::str::from_utf8(source.get(&path).unwrap()).unwrap().to_owned();
    let onion = site::onion();
    site::put(
        &mut source,
        path.as_str(),
        format!("{written}\nbase-url = \"{BASE}\"\nonion = \"{onion}\"\n").as_bytes(),
    );
    let build = |host| {
        let order = Order { host, editions: vec![Edition::Article, Edition::Zip] };
        pipeline::finish(pipeline::read(&source), &order).output.unwrap()
    };
    for (host, own, other) in [(Host::Web, BASE, onion.as_str()), (Host::Onion, onion.as_str(), BASE)] {
        let output = build(host);
        let get = |path: &str| {
            String::from_utf8(output.get(&OutPath::new(path).unwrap()).unwrap().to_vec()).unwrap()
        };
        for form in ["spip.txt", "html.txt", "txt"] {
            let text = get(&format!("fr/article/chiffrement.{form}"));
            assert!(text.matches(own).count() > 5, "{form}");
            // The other address stands at the beginning alone, where every place of the newest edition is named.
            assert!(text.matches(other).count() <= 2, "{form}");
        }
        let page = get("fr/outils/signal.html");
        let announced = format!("{onion}/fr/outils/signal.html");
        assert_eq!(
            page.contains(&announced),
            host == Host::Web,
            "a page of the web says where it is on the onion"
        );
        let archive = output.get(&OutPath::new("fr/brochure.zip").unwrap()).unwrap();
        let files = unpacked(archive, "brochure-fr-2026-11-21");
        let page = String::from_utf8(files["outils/signal.html"].clone()).unwrap();
        assert!(!page.contains(".onion"), "a page on a stick does not");
    }
}

/// Nothing in any form tells where, when and by whom it was made.
#[test]
fn no_form_tells_of_the_machine_that_made_it() {
    let root = site::root();
    let home = std::env::var("HOME").unwrap_or_else(|_| "/nobody".into());
    let told: Vec<String> = [root.to_str().unwrap(), home.as_str(), "/tmp/", "target/debug"]
        .into_iter()
        .filter(|name| name.len() > 4)
        .map(str::to_owned)
        .collect();
    let names = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        told.iter().find(|name| text.contains(*name)).cloned()
    };
    for (path, bytes) in site::travelling().iter() {
        assert_eq!(names(bytes), None, "{path}");
        if path.as_str().ends_with(".zip") {
            let mut zip = zip::ZipArchive::new(Cursor::new(&**bytes)).unwrap();
            for at in 0..zip.len() {
                let mut file = zip.by_index(at).unwrap();
                let mut inside = Vec::new();
                file.read_to_end(&mut inside).unwrap();
                assert_eq!(names(&inside), None, "{path}: {:?}", file.name());
                assert_eq!(names(file.name().unwrap().as_bytes()), None);
            }
        }
    }
}

#[test]
fn every_form_is_the_same_bytes_whatever_the_threads() {
    let source = site::original();
    let build = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| pipeline::finish(pipeline::read(&source), &Order::everything()).output.unwrap())
    };
    let one = build(1);
    assert!(one == build(3));
}
