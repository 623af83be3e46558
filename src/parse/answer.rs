//! One quick answer: `catalogue/answers/<id>.toml` in facts, `content/<lang>/answers/<id>.md` in words.

use super::compromise::{self, Compromise};
use super::imprint::{self, Imprint};
use super::need::{self, Need};
use super::table::Table;
use super::unit::{Fields, Unit};
use super::{TextId, Written, markdown};
use crate::base::diag::Diagnostics;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::doc::{Doc, Inline};

/// An answer in facts.
#[derive(Debug)]
pub struct Answer {
    /// Its id: the file's name.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// Its place among the answers.
    pub order: u32,
    /// What the group requires.
    pub needs: Vec<Need>,
    /// The tools recommended together.
    pub stack: Vec<Spanned<Slug>>,
    /// Where the recommendation falls short, and says so.
    pub compromises: Vec<Compromise>,
}

/// An answer in words.
#[derive(Debug)]
pub struct AnswerText {
    /// Which answer, in which language.
    pub id: TextId,
    /// Where the text begins.
    pub span: Span,
    /// The situation, in the group's words.
    pub title: String,
    /// Its file name in this language.
    pub slug: Option<Spanned<Slug>>,
    /// For whom it is.
    pub audience: Vec<Inline>,
    /// The short answer.
    pub summary: Vec<Inline>,
    /// Why, and the steps.
    pub body: Doc,
    /// The text's parts, as they are translated.
    pub units: Vec<Unit>,
    /// What a translation says of itself.
    pub imprint: Imprint,
}

/// An answer's facts.
pub(super) fn read(id: Slug, path: &SourcePath, table: &Table<'_, '_>) -> Answer {
    Answer {
        id,
        path: path.clone(),
        order: table.optional("order").map_or(u32::MAX, |order| order.value),
        needs: need::read(table),
        stack: table.list("stack"),
        compromises: compromise::read(table),
    }
}

/// An answer's words.
pub(super) fn read_text(
    id: Slug,
    lang: &Lang,
    head: &Table<'_, '_>,
    body: Written,
) -> (Option<AnswerText>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut line = |written: Option<Spanned<String>>| {
        written.map_or_else(Vec::new, |written| problems.of(markdown::line(&written, lang)))
    };
    let mut fields = Fields::default();
    let title = fields.one("title", head.required("title"));
    let slug = fields.address("slug", head.optional("slug"));
    let audience = line(fields.one("audience", head.required("audience")));
    let summary = line(fields.one("summary", head.required("summary")));
    let imprint = imprint::read(head);
    let units = fields.with(body.lines);
    let id = TextId { id, lang: lang.clone() };
    let text = title.map(|title| AnswerText {
        id,
        span: head.span(),
        title: title.value,
        slug,
        audience,
        summary,
        body: body.doc,
        units,
        imprint,
    });
    (text, problems)
}
