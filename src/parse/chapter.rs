//! `content/<lang>/chapters/NN-<id>.md`: one chapter.

use super::imprint::{self, Imprint};
use super::table::Table;
use super::unit::{Fields, Unit};
use super::{TextId, Written};
use crate::base::diag::Diagnostics;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::doc::Doc;

/// A chapter, as written.
#[derive(Debug)]
pub struct Chapter {
    /// Which chapter, in which language.
    pub id: TextId,
    /// Its number.
    pub order: u32,
    /// Where the text begins.
    pub span: Span,
    /// Its title.
    pub title: String,
    /// Its file name in this language.
    pub slug: Option<Spanned<Slug>>,
    /// What it is about, in a sentence.
    pub summary: String,
    /// The text.
    pub body: Doc,
    /// Its parts, as they are translated.
    pub units: Vec<Unit>,
    /// What a translation says of itself.
    pub imprint: Imprint,
}

/// A chapter.
pub(super) fn read(
    id: Slug,
    order: u32,
    lang: &Lang,
    head: &Table<'_, '_>,
    body: Written,
) -> (Option<Chapter>, Diagnostics) {
    let mut fields = Fields::default();
    let title = fields.one("title", head.required("title"));
    let slug = fields.address("slug", head.optional("slug"));
    let summary = fields.one("summary", head.required("summary"));
    let imprint = imprint::read(head);
    let units = fields.with(body.lines);
    let chapter = title.zip(summary).map(|(title, summary)| Chapter {
        id: TextId { id, lang: lang.clone() },
        order,
        span: head.span(),
        title: title.value,
        slug,
        summary: summary.value,
        body: body.doc,
        units,
        imprint,
    });
    (chapter, Diagnostics::default())
}
