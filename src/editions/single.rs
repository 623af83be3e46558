//! The whole brochure as one page: its style and its pictures inside, no request to anything, so that it opens from a memory card.
//!
//! A policy in its head allows its one style by its hash and pictures that it holds itself, and nothing else (CSP Level 3, 2.3.1).

use std::collections::BTreeSet;

use data_encoding::BASE64;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Copy;
use super::manuscript::{Manuscript, Section, TOP, Whereto};
use super::placed::Placing;
use crate::base::diag::Diagnostic;
use crate::base::path::OutPath;
use crate::doc::walk::{self, Visit};
use crate::doc::{Block, Doc, Inline, html};
use crate::plan::view::ImprintView;
use crate::render;

/// The template of the page.
const TEMPLATE: &str = "brochure.html";
/// The styles that go into it, in their order.
const STYLES: [&str; 2] = ["theme/style.css", "theme/brochure.css"];

/// What the template sees.
#[derive(Serialize)]
struct Scene<'a> {
    frame: Frame<'a>,
    subtitle: &'a str,
    imprint: ImprintView,
    review: Option<&'a str>,
    /// The style, and the policy's name for it.
    style: &'a str,
    style_hash: String,
    top: &'static str,
    parts: Vec<Part<'a>>,
    /// The notes of all sections, as HTML.
    notes: String,
}

#[derive(Serialize)]
struct Frame<'a> {
    lang: &'a str,
    dir: &'static str,
    title: &'a str,
}

#[derive(Serialize)]
struct Part<'a> {
    id: &'a str,
    title: &'a str,
    sections: Vec<Chapter<'a>>,
}

/// A section.
#[derive(Serialize)]
struct Chapter<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    html: String,
}

/// The page.
///
/// # Errors
/// If the theme's template asks for what there is not.
pub(super) fn page(copy: Copy<'_>, manuscript: &Manuscript) -> Result<Vec<u8>, Diagnostic> {
    let anchors = anchors(manuscript);
    let mut notes: Vec<Vec<Block>> = Vec::new();
    let mut parts = Vec::new();
    for part in &manuscript.parts {
        let mut sections = Vec::new();
        for section in &part.sections {
            let doc = placed(copy, manuscript, section, &anchors, notes.len());
            sections.push(Chapter {
                id: &section.id,
                kind: section.kind,
                title: &section.title,
                html: html::blocks(&doc.blocks, &manuscript.labels),
            });
            notes.extend(doc.notes);
        }
        parts.push(Part { id: &part.id, title: &part.title, sections });
    }
    let style: String = STYLES
        .iter()
        .filter_map(|name| copy.output.get(&OutPath::new(name).ok()?))
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    let status = within(copy, manuscript, &manuscript.home, &manuscript.imprint.status, &anchors);
    let scene = Scene {
        frame: Frame {
            lang: manuscript.lang.as_str(),
            dir: manuscript.lang.direction(),
            title: &manuscript.title,
        },
        subtitle: &manuscript.subtitle,
        imprint: ImprintView { status: status.unwrap_or_default(), ..manuscript.imprint.clone() },
        review: manuscript.review.as_deref(),
        style_hash: format!("sha256-{}", BASE64.encode(&Sha256::digest(style.as_bytes()))),
        style: &style,
        top: TOP,
        parts,
        notes: html::notes(&Doc { blocks: Vec::new(), notes }, &manuscript.labels),
    };
    copy.engine.made(TEMPLATE, &scene).map(|html| render::finished(&html))
}

/// The text of a section: its links lead inside the page, its pictures are in it.
fn placed(
    copy: Copy<'_>,
    manuscript: &Manuscript,
    section: &Section,
    anchors: &BTreeSet<String>,
    notes: usize,
) -> Doc {
    let anchor = |id: &str| inner(section, id);
    let address = |address: &str| within(copy, manuscript, &section.path, address, anchors);
    let picture = |address: &str| embedded(copy, &section.path.follow(address)?);
    Placing { down: 2, anchor: &anchor, address: &address, picture: &picture, notes }.place(section)
}

/// Where an address leads in the page; nothing where only its words are to stay.
fn within(
    copy: Copy<'_>,
    manuscript: &Manuscript,
    from: &OutPath,
    address: &str,
    anchors: &BTreeSet<String>,
) -> Option<String> {
    match manuscript.whereto(from, address) {
        Whereto::Outside(address) => Some(address.to_owned()),
        Whereto::Section(section, fragment) => {
            let place = fragment.map(|fragment| inner(section, &fragment));
            let place = place.filter(|place| anchors.contains(place));
            Some(format!("#{}", place.as_deref().unwrap_or(&section.id)))
        }
        Whereto::StandIn(id, _) => Some(format!("#{id}")),
        Whereto::File(path, fragment) => copy.address(&path, fragment.as_deref()),
    }
}

/// The anchor of a place in a section.
fn inner(section: &Section, id: &str) -> String {
    format!("{}_{id}", section.id)
}

/// Every place in a section that a link can lead to.
fn anchors(manuscript: &Manuscript) -> BTreeSet<String> {
    struct Found<'a> {
        section: &'a Section,
        anchors: BTreeSet<String>,
    }
    impl Visit for Found<'_> {
        fn block(&mut self, block: &Block) {
            if let Block::Heading { id, .. } = block {
                self.anchors.insert(inner(self.section, id));
            }
        }
        fn inline(&mut self, part: &Inline) {
            if let Inline::Anchor(id) = part {
                self.anchors.insert(inner(self.section, id));
            }
        }
    }
    let mut all = BTreeSet::new();
    for section in manuscript.sections() {
        let mut found = Found { section, anchors: BTreeSet::new() };
        walk::visit(&section.doc, &mut found);
        all.append(&mut found.anchors);
    }
    all
}

/// A picture as an address that holds it (RFC 2397).
fn embedded(copy: Copy<'_>, path: &OutPath) -> Option<String> {
    let bytes = copy.output.get(path)?;
    let kind = match path.as_str().rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        _ => return None,
    };
    Some(format!("data:{kind};base64,{}", BASE64.encode(bytes)))
}
