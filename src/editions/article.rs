//! Articles for the forms of other sites: each chapter, and the whole brochure, as SPIP's source, as HTML with few tags, and as plain text.
//!
//! An article stands alone: a tree in it is told in full, every link is a whole address, and its first lines say how old it is.

use std::collections::BTreeMap;

use super::flat::Mark;
use super::fragment::Fragment;
use super::manuscript::{Manuscript, Section, Whereto};
use super::placed::Placing;
use super::say::{labelled, said, shown};
use super::spip::Spip;
use super::text::{Typist, UTF_8, filled, no_rule, widest};
use super::{Copy, Made, file};
use crate::base::foreign;
use crate::base::slug::Slug;
use crate::doc::walk::{self, Visit};
use crate::doc::{Block, Doc, Inline, Target};
use crate::plan::form::Format;
use crate::words::Words;

/// A text that is to be published elsewhere.
struct Article {
    chapter: Option<Slug>,
    /// The name of its files, without their ending.
    name: String,
    title: String,
    summary: String,
    doc: Doc,
}

/// A picture that must be uploaded along with an article.
struct Picture {
    /// Its path in the site.
    path: String,
    /// What it shows.
    alt: String,
}

/// Every article of a language. `in_full` is the same brochure with its trees told where they are shown.
pub(super) fn files(copy: Copy<'_>, words: &Words, whole: &Manuscript, in_full: &Manuscript) -> Vec<Made> {
    let chapters = in_full.sections().filter(|section| section.kind == "chapter");
    let articles = chapters.map(|section| chapter(copy, words, in_full, section));
    let folder = format!("{}/article", whole.lang);
    articles
        .chain([everything(copy, words, whole)])
        .flat_map(|article| {
            let pictures = pictures(&article.doc);
            let made = [
                (Format::Spip, spip(words, whole, &article, &pictures)),
                (Format::Fragment, fragment(words, whole, &article)),
                (Format::Post, post(words, whole, &article)),
            ];
            made.map(|(format, text)| {
                let path = format!("{folder}/{}.{}", article.name, format.ending());
                let text = format!("{UTF_8}{}", foreign::unmarked(&text));
                file(format, Some(&whole.lang), article.chapter.as_ref(), &path, text.into_bytes())
            })
        })
        .collect()
}

fn chapter(copy: Copy<'_>, words: &Words, manuscript: &Manuscript, section: &Section) -> Article {
    let mut doc = placed(copy, manuscript, section, 0, 0);
    let mut age = age(words, manuscript);
    // Elsewhere nothing but this says what the text is a chapter of.
    if let Some(Block::Paragraph(line)) = age.first_mut() {
        line.splice(
            0..0,
            [Inline::Strong(vec![Inline::Text(manuscript.title.clone())]), Inline::Text(" – ".into())],
        );
    }
    doc.blocks.splice(0..0, age);
    Article {
        chapter: section.subject.clone(),
        name: name(section),
        title: section.title.clone(),
        summary: section.summary.clone(),
        doc,
    }
}

/// The whole brochure as one article. SPIP has one level of headings: parts begin with a line, sections with a heading.
fn everything(copy: Copy<'_>, words: &Words, manuscript: &Manuscript) -> Article {
    let heading = |title: &str| Block::Heading {
        level: 2,
        id: String::new(),
        content: vec![Inline::Text(title.to_owned())],
    };
    let mut doc = Doc { blocks: age(words, manuscript), notes: Vec::new() };
    for part in &manuscript.parts {
        doc.blocks.extend([Block::Rule, heading(&part.title)]);
        for section in &part.sections {
            let placed = placed(copy, manuscript, section, 1, doc.notes.len());
            doc.blocks.push(heading(&section.title));
            doc.blocks.extend(placed.blocks);
            doc.notes.extend(placed.notes);
        }
    }
    Article {
        chapter: None,
        name: "brochure".to_owned(),
        title: manuscript.title.clone(),
        summary: manuscript.subtitle.clone(),
        doc,
    }
}

/// How old it is, in italics, and that nobody has read the translation, if so.
fn age(words: &Words, manuscript: &Manuscript) -> Vec<Block> {
    let review = manuscript.review.iter().map(|review| vec![Inline::Text(review.clone())]);
    let lines = manuscript.age(words).into_iter().chain(review);
    lines.map(|line| Block::Paragraph(vec![Inline::Emphasis(line)])).collect()
}

/// A section whose links are whole addresses; where the site has none, links inside it keep their words alone.
fn placed(copy: Copy<'_>, manuscript: &Manuscript, section: &Section, down: u8, notes: usize) -> Doc {
    let address = |address: &str| match manuscript.whereto(&section.path, address) {
        Whereto::Outside(address) => Some(address.to_owned()),
        Whereto::Section(target, fragment) => copy.address(&target.path, fragment.as_deref()),
        Whereto::StandIn(_, path) => copy.address(&path, None),
        Whereto::File(path, fragment) => copy.address(&path, fragment.as_deref()),
    };
    let picture = |address: &str| section.path.follow(address).map(|path| path.to_string());
    let placing = Placing { down, anchor: &str::to_owned, address: &address, picture: &picture, notes };
    placing.place(section)
}

/// The file name of a chapter, as the site has it.
fn name(section: &Section) -> String {
    let name = section.path.as_str().rsplit('/').next().unwrap_or_default();
    name.trim_end_matches(".html").to_owned()
}

/// The pictures of a text, each once.
fn pictures(doc: &Doc) -> Vec<Picture> {
    struct Found(Vec<Picture>);
    impl Visit for Found {
        fn inline(&mut self, part: &Inline) {
            if let Inline::Image { target: Target::Address(path), alt, .. } = part
                && !self.0.iter().any(|known| known.path == *path)
            {
                self.0.push(Picture { path: path.clone(), alt: alt.clone() });
            }
        }
    }
    let mut found = Found(Vec::new());
    walk::visit(doc, &mut found);
    found.0
}

/// The fields of SPIP's form, each under its name.
fn spip(words: &Words, manuscript: &Manuscript, article: &Article, pictures: &[Picture]) -> String {
    let label = |label: &str| labelled(words, label);
    let number = |path: &str| pictures.iter().position(|known| known.path == path).map(|at| at + 1);
    let spip = Spip { labels: &manuscript.labels, label: &label, picture: &number };
    let line = |text: &str| {
        spip.body(&Doc {
            blocks: vec![Block::Paragraph(vec![Inline::Text(text.to_owned())])],
            notes: Vec::new(),
        })
    };
    let mut fields = vec![
        said(words, "article-how"),
        field(words, "article-title", &Spip::title(&foreign::unmarked(&article.title))),
        field(words, "article-abstract", &line(&foreign::unmarked(&article.summary))),
        field(words, "article-body", &spip.body(&article.doc)),
    ];
    if !pictures.is_empty() {
        let list = pictures
            .iter()
            .enumerate()
            .map(|(at, picture)| format!("IMG{} – {} – {}", at + 1, picture.path, picture.alt));
        let list: Vec<String> = std::iter::once(said(words, "article-pictures-how")).chain(list).collect();
        fields.push(field(words, "article-pictures", &list.join("\n")));
    }
    fields.join("\n\n") + "\n"
}

fn field(words: &Words, key: &str, content: &str) -> String {
    // Nothing in a field may pass for the name of another.
    let lines: Vec<String> = content
        .split('\n')
        .map(|line| if line.starts_with("=====") { no_rule(line) } else { line.to_owned() })
        .collect();
    let content = lines.join("\n");
    format!("===== {} =====\n\n{content}", said(words, key))
}

/// The title, and the HTML to paste.
fn fragment(words: &Words, manuscript: &Manuscript, article: &Article) -> String {
    let label = |label: &str| labelled(words, label);
    let picture = |alt: &str| shown(words, alt);
    let fragment = Fragment { labels: &manuscript.labels, label: &label, picture: &picture };
    let fields = [
        said(words, "article-how"),
        field(words, "article-title", &article.title),
        field(words, "article-abstract", &article.summary),
        field(words, "article-body", &fragment.body(&article.doc)),
    ];
    fields.join("\n\n")
}

/// Plain text of 72 columns; its links are numbered, and listed at its end.
fn post(words: &Words, manuscript: &Manuscript, article: &Article) -> String {
    let mut addresses: BTreeMap<String, usize> = BTreeMap::new();
    // In other brackets than the sources of a table, which have numbers of their own.
    let mut mark = |address: &str, shown: &str| {
        if address == shown {
            return Mark::Nothing;
        }
        let next = addresses.len() + 1;
        let number = addresses.entry(address.to_owned()).or_insert(next);
        Mark::Behind(format!("{{{number}}}"))
    };
    let body = Typist { words, labels: &manuscript.labels, mark: &mut mark }.doc(&article.doc);
    let width = super::text::WIDTH;
    let title = filled(&article.title, width).join("\n");
    let summary = filled(&article.summary, width).join("\n");
    let bar = "=".repeat(widest(&title).min(width));
    let text = format!("{title}\n{bar}\n\n{summary}\n\n{body}");
    if addresses.is_empty() {
        return text;
    }
    let links = said(words, "article-links");
    let mut addresses: Vec<(usize, String)> =
        addresses.into_iter().map(|(address, number)| (number, address)).collect();
    addresses.sort_unstable();
    let list: Vec<String> =
        addresses.iter().map(|(number, address)| format!("{{{number}}} {address}\n")).collect();
    format!("{text}\n{links}\n{}\n{}", "-".repeat(widest(&links)), list.concat())
}
