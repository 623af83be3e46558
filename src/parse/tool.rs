//! One tool: `catalogue/tools/<id>.toml` in facts, `content/<lang>/tools/<id>.md` in words.

use super::claim::{self, Claim};
use super::imprint::{self, Imprint};
use super::standing::{self, Standing};
use super::table::{Address, Table, Word};
use super::unit::{Fields, Unit};
use super::{TextId, Written, markdown};
use crate::base::date::Date;
use crate::base::diag::Diagnostics;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::doc::{Doc, Inline};

/// A tool in facts.
#[derive(Debug)]
pub struct Tool {
    /// Its id: the file's name.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// Its name.
    pub name: Option<String>,
    /// Its other names, old ones too.
    pub aliases: Vec<Spanned<String>>,
    /// What kind of thing it is.
    pub kind: Option<Spanned<Slug>>,
    /// What the brochure thinks of it.
    pub verdict: Option<Verdict>,
    /// Its licence, as an SPDX expression.
    pub licence: Option<String>,
    /// Its own site.
    pub website: Option<Address>,
    /// How it stood, and when.
    pub standings: Vec<Standing>,
    /// What is claimed about it.
    pub claims: Vec<Claim>,
    /// Where it can be used.
    pub servers: Vec<Place>,
    /// Where it is explained.
    pub tutorials: Vec<Place>,
    /// Other pages.
    pub links: Vec<Place>,
}

/// What the brochure thinks of a tool, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Use it.
    Recommended,
    /// When nothing better can be had.
    Fallback,
    /// It is in the tables and nothing more.
    Listed,
    /// Do not use it.
    Avoid,
}

impl Word for Verdict {
    const ALL: &'static [(&'static str, Self)] = &[
        ("recommended", Self::Recommended),
        ("fallback", Self::Fallback),
        ("listed", Self::Listed),
        ("avoid", Self::Avoid),
    ];
}

/// An address, with the date when it was last known to work.
#[derive(Debug)]
pub struct Place {
    /// What it is called.
    pub name: Option<String>,
    /// Its address; lost where there is none.
    pub url: Option<Spanned<Address>>,
    /// Its language.
    pub language: Option<Lang>,
    /// When it was last known to work.
    pub as_of: Option<Date>,
    /// Who says so.
    pub sources: Vec<Spanned<Slug>>,
    /// A message with a condition on it.
    pub note: Option<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// A tool in words.
#[derive(Debug)]
pub struct ToolText {
    /// Which tool, in which language.
    pub id: TextId,
    /// Where the text begins.
    pub span: Span,
    /// What it is, in a sentence.
    pub summary: Vec<Inline>,
    /// For whom it is.
    pub for_whom: Vec<Inline>,
    /// What speaks for it.
    pub pros: Vec<Vec<Inline>>,
    /// What speaks against it.
    pub cons: Vec<Vec<Inline>>,
    /// The warning that matters most.
    pub advice: Vec<Inline>,
    /// How to use it.
    pub body: Doc,
    /// The text's parts, as they are translated.
    pub units: Vec<Unit>,
    /// What a translation says of itself.
    pub imprint: Imprint,
}

/// A tool's facts.
pub(super) fn read(id: Slug, path: &SourcePath, table: &Table<'_, '_>) -> Tool {
    Tool {
        id,
        path: path.clone(),
        name: table.required("name").map(|name| name.value),
        aliases: table.list("aliases"),
        kind: table.required("kind"),
        verdict: table.required("verdict").map(|verdict| verdict.value),
        licence: table.optional("licence").map(|licence| licence.value),
        website: table.optional("website").map(|website| website.value),
        standings: standing::read(table),
        claims: claim::read(table),
        servers: places("server", table),
        tutorials: places("tutorial", table),
        links: places("link", table),
    }
}

fn places(key: &'static str, table: &Table<'_, '_>) -> Vec<Place> {
    table.tables(key, |table| Place {
        name: table.optional("name").map(|name| name.value),
        url: table.optional("url"),
        language: table.optional("language").map(|language| language.value),
        as_of: table.required("as-of").map(|as_of| as_of.value),
        sources: claim::sources(table),
        note: table.optional("note"),
        span: table.span(),
    })
}

/// A tool's words.
pub(super) fn read_text(
    id: Slug,
    lang: &Lang,
    head: &Table<'_, '_>,
    body: Written,
) -> (Option<ToolText>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut line = |written: Option<Spanned<String>>| {
        written.map_or_else(Vec::new, |written| problems.of(markdown::line(&written, lang)))
    };
    let mut fields = Fields::default();
    let summary = line(fields.one("summary", head.required("summary")));
    let for_whom = line(fields.one("for-whom", head.optional("for-whom")));
    let pros = fields.list("pros", head.list("pros")).into_iter().map(|pro| line(Some(pro))).collect();
    let cons = fields.list("cons", head.list("cons")).into_iter().map(|con| line(Some(con))).collect();
    let advice = line(fields.one("advice", head.optional("advice")));
    let imprint = imprint::read(head);
    let text = ToolText {
        id: TextId { id, lang: lang.clone() },
        span: head.span(),
        summary,
        for_whom,
        pros,
        cons,
        advice,
        body: body.doc,
        units: fields.with(body.lines),
        imprint,
    };
    (Some(text), problems)
}
