//! `content/<lang>/chapters/NN-<id>.md`: one chapter.

use super::TextId;
use super::table::Table;
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
}

/// A chapter.
pub(super) fn read(
    id: Slug,
    order: u32,
    lang: &Lang,
    head: &Table<'_, '_>,
    body: Doc,
) -> (Option<Chapter>, Diagnostics) {
    let (title, summary): (Option<Spanned<String>>, Option<Spanned<String>>) =
        (head.required("title"), head.required("summary"));
    let slug = head.optional("slug");
    let chapter = title.zip(summary).map(|(title, summary)| Chapter {
        id: TextId { id, lang: lang.clone() },
        order,
        span: head.span(),
        title: title.value,
        slug,
        summary: summary.value,
        body,
    });
    (chapter, Diagnostics::default())
}
