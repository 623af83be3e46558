//! What the site promises its readers, held on every page of the real brochure.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use colportage::output::Output;
use colportage::pipeline;
use scraper::{ElementRef, Html, Node, Selector};

use crate::site;

/// The one page whose links begin at the root of the host: a server shows it under any address that leads nowhere, where relative links would lead
/// nowhere too. It is in all languages at once, so it has no others.
const MISSING: &str = "404.html";

/// The pages of the real brochure.
struct Site {
    output: &'static Output,
    pages: BTreeMap<String, Html>,
}

fn real() -> Site {
    let output = site::travelling();
    let pages = output
        .iter()
        // The whole brochure as one page is an edition, with promises of its own: `editions.rs`.
        .filter(|(path, _)| path.as_str().ends_with(".html") && !path.as_str().ends_with("/brochure.html"))
        .map(|(path, bytes)| (path.to_string(), Html::parse_document(std::str::from_utf8(bytes).unwrap())))
        .collect();
    Site { output, pages }
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// What every page breaks, one line each.
fn broken(site: &Site, check: impl Fn(&str, &Html) -> Vec<String>) -> Vec<String> {
    assert!(site.pages.len() > 100, "there are pages to look at");
    site.pages
        .iter()
        .flat_map(|(path, page)| check(path, page).into_iter().map(move |what| format!("{path}: {what}")))
        .collect()
}

fn none(broken: &[String]) {
    assert!(broken.is_empty(), "{} in all:\n{}", broken.len(), broken[..broken.len().min(20)].join("\n"));
}

#[test]
fn two_builds_are_the_same_bytes_whatever_the_threads() {
    let source = site::real();
    let build = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| pipeline::build(&source).output.unwrap())
    };
    let one = build(1);
    assert!(one == build(1) && one == build(2) && one == build(7));
}

#[test]
fn nothing_runs_and_nothing_reaches_out() {
    let site = real();
    none(&broken(&site, |_, page| {
        let mut wrong = Vec::new();
        for tag in [
            "script",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "style",
            "base",
            "form[action]",
            "button[type=submit]",
            "input[type=submit]",
        ] {
            wrong.extend(all(page, tag).iter().map(|_| format!("<{tag}>")));
        }
        for element in all(page, "*") {
            let value = element.value();
            for (name, text) in value.attrs() {
                if name.starts_with("on") || name == "style" || name == "srcset" || name == "ping" {
                    wrong.push(format!("{name}=\"{text}\" on <{}>", value.name()));
                }
                let loads = matches!(name, "src" | "data" | "poster" | "background")
                    || (name == "href" && value.name() == "link");
                if loads && text.contains(':') {
                    wrong.push(format!("<{}> loads {text}", value.name()));
                }
                if name == "href"
                    && !text.starts_with("https://")
                    && !text.starts_with("http://")
                    && text.contains(':')
                {
                    wrong.push(format!("a link to {text}"));
                }
            }
        }
        wrong
    }));
}

#[test]
fn styles_reach_out_to_nothing() {
    let site = real();
    let mut styles = 0;
    for (path, bytes) in site.output.iter().filter(|(path, _)| path.as_str().ends_with(".css")) {
        styles += 1;
        let css = std::str::from_utf8(bytes).unwrap();
        for word in ["@import", "url(", "@font-face", "expression("] {
            assert!(!css.contains(word), "{path} has {word}");
        }
        // Right-to-left languages are whole only where no side is named.
        for side in [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align: left",
            "text-align: right",
            "float: left",
            "float: right",
        ] {
            assert!(!css.contains(side), "{path} names a side: {side}");
        }
    }
    assert_eq!(styles, 4);
}

#[test]
fn every_page_has_its_head() {
    let site = real();
    none(&broken(&site, |_, page| {
        let mut wrong = Vec::new();
        let content = |selector: &str| {
            all(page, selector).first().and_then(|meta| meta.attr("content")).unwrap_or_default().to_owned()
        };
        let policy = content("meta[http-equiv=Content-Security-Policy]");
        if !policy.contains("default-src 'none'")
            || policy.contains("unsafe")
            || policy.contains("script-src")
        {
            wrong.push(format!("the policy is `{policy}`"));
        }
        if content("meta[name=referrer]") != "no-referrer" {
            wrong.push("readers are told on by the referrer".into());
        }
        if !content("meta[name=viewport]").contains("width=device-width")
            || content("meta[name=viewport]").contains("maximum-scale")
        {
            wrong.push("the viewport is not a phone's".into());
        }
        let html = all(page, "html")[0].value();
        if html.attr("lang").is_none_or(str::is_empty) || html.attr("dir").is_none_or(str::is_empty) {
            wrong.push("no language or direction".into());
        }
        if all(page, "title").first().is_none_or(|title| title.text().collect::<String>().trim().is_empty()) {
            wrong.push("no title".into());
        }
        if all(page, "main").len() != 1 || all(page, "h1").len() != 1 {
            wrong.push("not one <main> and one <h1>".into());
        }
        wrong
    }));
}

#[test]
fn every_internal_link_is_relative_and_leads_to_a_file_and_a_place_in_it() {
    let site = real();
    let anchors: BTreeMap<&str, BTreeSet<&str>> = site
        .pages
        .iter()
        .map(|(path, page)| {
            (path.as_str(), all(page, "[id]").iter().filter_map(|element| element.attr("id")).collect())
        })
        .collect();
    let files: BTreeSet<&str> = site.output.iter().map(|(path, _)| path.as_str()).collect();
    let mut links = 0;
    let wrong: Vec<String> = site
        .pages
        .iter()
        .flat_map(|(path, page)| {
            let hrefs: Vec<&str> = all(page, "[href], [src]")
                .iter()
                .filter_map(|element| element.attr("href").or(element.attr("src")))
                .collect();
            links += hrefs.len();
            hrefs
                .into_iter()
                .filter(|href| !href.contains("://"))
                .filter_map(|href| {
                    let (file, anchor) = href.split_once('#').unwrap_or((href, ""));
                    let target = if file.is_empty() { Some(path.clone()) } else { target(path, file) };
                    let there = target.as_deref().filter(|target| files.contains(target));
                    let found = there.is_some_and(|target| {
                        anchor.is_empty() || anchors.get(target).is_some_and(|ids| ids.contains(anchor))
                    });
                    (!found).then(|| format!("{path}: {href}"))
                })
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(links > 1000, "there are links to look at");
    none(&wrong);
}

/// Where an address of the site leads, from a page; nothing if it is not of the kind that the page has.
fn target(page: &str, href: &str) -> Option<String> {
    if page == MISSING { Some(href.strip_prefix('/')?.to_owned()) } else { joined(page, href) }
}

/// Where a relative address leads, from a page; nothing if it is absolute or leaves the site.
pub(crate) fn joined(page: &str, href: &str) -> Option<String> {
    if href.starts_with('/') {
        return None;
    }
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in href.split('/') {
        match step {
            ".." => {
                steps.pop()?;
            }
            "" | "." => return None,
            _ => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

#[test]
fn ids_are_unique_and_headings_in_order() {
    let site = real();
    none(&broken(&site, |_, page| {
        let mut wrong = Vec::new();
        let mut seen = BTreeSet::new();
        for id in all(page, "[id]").iter().filter_map(|element| element.attr("id")) {
            if !seen.insert(id.to_owned()) {
                wrong.push(format!("the id {id} is there twice"));
            }
        }
        let mut level = 0;
        for heading in all(page, "h1, h2, h3, h4, h5, h6") {
            let next: usize = heading.value().name()[1..].parse().unwrap();
            if next > level + 1 {
                wrong.push(format!("h{next} after h{level}"));
            }
            level = next;
        }
        wrong
    }));
}

#[test]
fn tables_have_a_caption_and_scoped_headers_and_pictures_have_words() {
    let site = real();
    let mut tables = 0;
    let wrong: Vec<String> = broken(&site, |_, page| {
        let mut wrong = Vec::new();
        for table in all(page, "table") {
            let has = |selector: &str| table.select(&Selector::parse(selector).unwrap()).next().is_some();
            if !has("caption") {
                wrong.push("a table without caption".to_owned());
            }
            if has("th:not([scope])") || !has("th[scope=col]") || !has("th[scope=row]") {
                wrong.push("a table whose headers have no scope".to_owned());
            }
        }
        wrong.extend(all(page, "img:not([alt])").iter().map(|_| "a picture without words".to_owned()));
        wrong
    });
    for page in site.pages.values() {
        tables += all(page, "table").len();
    }
    assert!(tables > 50, "there are tables to look at");
    none(&wrong);
}

/// HTML and CSS together on the wire, with the compression of any web server.
#[test]
fn pages_are_light() {
    const ORDINARY: usize = 14 * 1024;
    const ANY: usize = 50 * 1024;
    let site = real();
    let zipped = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap().len()
    };
    let css: Vec<(&str, usize)> = site
        .output
        .iter()
        .filter_map(|(path, bytes)| Some((path.as_str().strip_prefix("theme/")?, zipped(bytes))))
        .filter(|(name, _)| name.ends_with(".css"))
        .collect();
    let mut wrong = Vec::new();
    for (path, bytes) in site.output.iter().filter(|(path, _)| site.pages.contains_key(path.as_str())) {
        let asked = String::from_utf8_lossy(bytes);
        let styles: usize = css
            .iter()
            .filter(|(name, _)| asked.contains(&format!("theme/{name} ")))
            .map(|(_, size)| size)
            .sum();
        assert!(styles > 0, "{path} has no style");
        let size = zipped(bytes) + styles;
        // Pages with a table of the catalogue, the glossary, the sources and the pages that list all of something are not
        // ordinary pages.
        let html = std::str::from_utf8(bytes).unwrap();
        let kinds = ["glossary", "sources", "tools", "changes", "corrections", "index"]
            .map(|kind| format!("class=page-{kind}"));
        let large =
            html.contains("class=sheet") || kinds.iter().any(|kind| html.contains(&format!("{kind}>")));
        let limit = if large { ANY } else { ORDINARY };
        if size > limit {
            wrong.push(format!("{path}: {size} bytes, {limit} are promised"));
        }
    }
    none(&wrong);
}

#[test]
fn french_is_set_as_french_is() {
    let site = real();
    none(&broken(&site, |_, page| {
        let mut wrong = Vec::new();
        for node in page.tree.nodes() {
            let Node::Text(text) = node.value() else { continue };
            let code = node.ancestors().any(|ancestor| {
                ancestor.value().as_element().is_some_and(|element| {
                    matches!(element.name(), "code" | "pre")
                        || element.attr("lang").is_some_and(|lang| lang != "fr")
                })
            });
            if code {
                continue;
            }
            for bad in [" !", " ?", " ;", " :", " »", "« ", "'"] {
                if text.contains(bad) {
                    wrong.push(format!("`{bad}` in `{}`", text.trim()));
                }
            }
        }
        wrong
    }));
}

#[test]
fn nothing_tells_who_built_it_where_or_when() {
    let site = real();
    let here = site::root();
    for (path, bytes) in site.output.iter() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(here.to_str().unwrap()), "{path} names a folder of this machine");
        assert!(
            !text.contains("<meta name=generator") && !text.contains("name=\"generator\""),
            "{path} names a generator"
        );
    }
}

/// Words for readers are in `.ftl` files, so templates have none between their tags and braces.
#[test]
fn templates_hold_no_words() {
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new(site::root().join("themes/default/templates")) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        // First what is between braces goes, then what is between angles.
        let mut text = std::fs::read_to_string(entry.path()).unwrap();
        for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<", ">")] {
            while let Some(at) = text.find(open) {
                let end = text[at..].find(close).map_or(text.len(), |end| at + end + close.len());
                text.replace_range(at..end, " ");
            }
        }
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        // An attribute that a component gives stands alone between braces.
        for word in words.filter(|word| !word.contains("=\"")) {
            wrong.push(format!("{}: {word}", entry.path().display()));
        }
    }
    none(&wrong);
}

/// A message that nothing says would be translated for nobody.
#[test]
fn every_message_of_the_interface_is_said_somewhere() {
    let root = site::root();
    let messages = std::fs::read_to_string(root.join("themes/default/locales/fr.ftl")).unwrap();
    let mut said = String::new();
    for folder in ["themes/default/templates", "src"] {
        for entry in walkdir::WalkDir::new(root.join(folder)) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                said += &std::fs::read_to_string(entry.path()).unwrap();
            }
        }
    }
    // Those whose last part is a value that the program knows.
    let made = [
        "notice-",
        "outcome-",
        "verdict-",
        "status-",
        "language-",
        "why-",
        "rows-",
        "fault-",
        "index-",
        "format-",
    ];
    let keys = messages.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).filter(|key| {
        key.starts_with(|c: char| c.is_ascii_lowercase()) && !made.iter().any(|start| key.starts_with(start))
    });
    let unsaid: Vec<&str> = keys.filter(|key| !said.contains(&format!("\"{key}\""))).collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
}

/// Nothing is claimed without a date and a source, and each source can be found: by its address, or by who wrote it and when.
#[test]
fn every_fact_can_be_looked_up() {
    let brochure = pipeline::read(&site::real()).brochure.unwrap();
    let mut wrong = Vec::new();
    for tool in brochure.tools.values() {
        for claim in tool.claims.iter().filter(|claim| claim.sources.is_empty()) {
            wrong.push(format!("{}.{} of {}", tool.id, claim.criterion, claim.as_of));
        }
        let places = tool.servers.iter().chain(&tool.tutorials).chain(&tool.links);
        for place in places.filter(|place| place.sources.is_empty()) {
            wrong.push(format!("{}: {:?}", tool.id, place.url));
        }
        for standing in tool.standings.iter().filter(|standing| standing.sources.is_empty()) {
            wrong.push(format!("{}: how it stood in {}", tool.id, standing.as_of));
        }
    }
    for figure in brochure.figures.values().filter(|figure| figure.sources.is_empty()) {
        wrong.push(format!("figure {}", figure.id));
    }
    for correction in brochure.corrections.iter().filter(|correction| correction.sources.is_empty()) {
        wrong.push(format!("correction {}", correction.id));
    }
    for source in brochure.sources.values() {
        if source.url.is_none() && (source.author.is_none() || source.date.is_none()) {
            wrong.push(format!("source {}", source.id));
        }
    }
    none(&wrong);
}

/// Whoever changes the language stays on the page, and finds the way back.
#[test]
fn every_page_leads_to_itself_in_every_language_and_back() {
    let site = real();
    let languages = ["fr", "en", "es", "ar"];
    let alternates = |path: &str, page: &Html| -> BTreeMap<String, String> {
        all(page, "link[rel=alternate][hreflang]")
            .iter()
            .map(|link| {
                let href = link.attr("href").unwrap();
                (link.attr("hreflang").unwrap().to_owned(), joined(path, href).unwrap())
            })
            .collect()
    };
    let mut wrong = Vec::new();
    for (path, page) in
        site.pages.iter().filter(|(path, _)| !["index.html", MISSING].contains(&path.as_str()))
    {
        let here = alternates(path, page);
        if here.get("x-default").map(String::as_str) != Some("index.html") {
            wrong.push(format!("{path} has no x-default"));
        }
        for lang in languages {
            let Some(there) = here.get(lang) else {
                wrong.push(format!("{path} does not lead to {lang}"));
                continue;
            };
            let back = site.pages.get(there).map(|page| alternates(there, page)).unwrap_or_default();
            if back != here {
                wrong.push(format!("{path} and {there} do not lead to one another"));
            }
            let switch = format!("nav.languages a[hreflang={lang}]");
            let offered = all(page, &switch).first().and_then(|link| joined(path, link.attr("href")?));
            if offered.as_ref() != Some(there) {
                wrong.push(format!("{path} offers another page in {lang}"));
            }
        }
    }
    none(&wrong);
}

/// Whoever goes astray is told so in their own language, and finds the way in; no search engine keeps the page, and nothing takes it for another's.
#[test]
fn a_page_that_is_not_there_leads_into_every_language() {
    let site = real();
    let page = &site.pages[MISSING];
    for lang in ["fr", "en", "es", "ar"] {
        let links = all(page, &format!("section[lang={lang}][dir] a"));
        let ways: Vec<String> = links.iter().filter_map(|link| target(MISSING, link.attr("href")?)).collect();
        assert_eq!(ways[0], format!("{lang}/index.html"));
        assert_eq!(all(&site.pages[&ways[1]], "body.page-index").len(), 1, "{lang}: {ways:?}");
    }
    assert_eq!(all(page, "meta[name=robots][content=noindex]").len(), 1);
    assert_eq!(
        all(page, "link[rel=alternate], link[rel=canonical], meta[http-equiv=onion-location]").len(),
        0
    );
    for (path, page) in site.pages.iter().filter(|(path, _)| *path != MISSING) {
        assert_eq!(all(page, "meta[name=robots]").len(), 0, "{path} is to be found");
    }
}

/// A translation says nothing in the language of the original but what it marks as such, and no page lacks a word.
#[test]
fn the_brochure_is_whole_in_every_language() {
    let site = real();
    none(&broken(&site, |_, page| {
        all(page, ".original, main > .notice.important:first-child")
            .iter()
            .map(|_| "something is not translated".to_owned())
            .collect()
    }));
    let brochure = pipeline::read(&site::real()).brochure.unwrap();
    let due: Vec<String> = brochure
        .coverage
        .iter()
        .filter(|text| text.due_passages().next().is_some())
        .map(|text| format!("{} in {}", text.name, text.lang))
        .collect();
    none(&due);
}
