//! `content/<lang>/glossary/<id>.md`: one term.

use super::TextId;
use super::table::Table;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
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
}

/// A term.
pub(super) fn read(id: Slug, lang: &Lang, head: &Table<'_, '_>, body: Doc) -> (Option<Term>, Diagnostics) {
    let title: Option<Spanned<String>> = head.required("title");
    let also = head.list("also").into_iter().map(|name| name.value).collect();
    let mut problems = Diagnostics::default();
    // All terms share one page: what needs an anchor of its own there has no place in them.
    let large = |block: &Block| matches!(block, Block::Heading { .. } | Block::Embed(_));
    if !body.notes.is_empty() || body.blocks.iter().any(large) {
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
        body,
    });
    (term, problems)
}
