//! `content/<lang>/glossary/<id>.md`: one term.

use super::imprint::{self, Imprint};
use super::table::Table;
use super::unit::{Fields, Unit};
use super::{TextId, Written};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::doc::{Block, Doc};

/// A term of the glossary, as written.
#[derive(Debug)]
pub struct Term {
    /// Which term, in which language.
    pub id: TextId,
    /// Where the text begins.
    pub span: Span,
    /// The term.
    pub title: String,
    /// Its other names.
    pub also: Vec<String>,
    /// What it means.
    pub body: Doc,
    /// The text's parts, as they are translated.
    pub units: Vec<Unit>,
    /// What a translation says of itself.
    pub imprint: Imprint,
}

/// A term.
pub(super) fn read(
    id: Slug,
    lang: &Lang,
    head: &Table<'_, '_>,
    body: Written,
) -> (Option<Term>, Diagnostics) {
    let mut fields = Fields::default();
    let title = fields.one("title", head.required("title"));
    let also = fields.names("also", head.list("also")).into_iter().map(|name| name.value).collect();
    let imprint = imprint::read(head);
    let mut problems = Diagnostics::default();
    // All terms share one page: what needs an anchor of its own there has no place in them.
    let large = |block: &Block| matches!(block, Block::Heading { .. } | Block::Embed(_));
    if !body.doc.notes.is_empty() || body.doc.blocks.iter().any(large) {
        problems.push(
            Diagnostic::error(
                "large-term",
                head.span(),
                format!("the term `{id}` has a heading, a note or something of the catalogue in it"),
            )
            .help("say it in a few paragraphs, and leave the rest to a chapter"),
        );
    }
    let term = title.map(|title| Term {
        id: TextId { id, lang: lang.clone() },
        span: head.span(),
        title: title.value,
        also,
        body: body.doc,
        units: fields.with(body.lines),
        imprint,
    });
    (term, problems)
}
