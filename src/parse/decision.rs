//! `catalogue/decisions/<id>.toml`: one tree. Routing only; the words are in the languages.

use super::compromise::{self, Compromise};
use super::need::{self, Need};
use super::table::{Table, Way};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};

/// A tree, as written.
#[derive(Debug)]
pub struct Decision {
    /// Its id: the file's name.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// Its place among the trees.
    pub order: u32,
    /// The question it starts with.
    pub first: Option<Spanned<Slug>>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The ends.
    pub ends: Vec<End>,
}

/// A question, as written.
#[derive(Debug)]
pub struct Question {
    /// Its id.
    pub id: Spanned<Slug>,
    /// What can be answered.
    pub options: Vec<Choice>,
    /// Where it stands.
    pub span: Span,
}

/// One thing that can be answered.
#[derive(Debug)]
pub struct Choice {
    /// Its id.
    pub id: Spanned<Slug>,
    /// What it adds to the needs.
    pub needs: Vec<Need>,
    /// The question or the end it leads to.
    pub go: Option<Spanned<Slug>>,
}

/// Where a path ends, as written.
#[derive(Debug)]
pub struct End {
    /// Its id.
    pub id: Spanned<Slug>,
    /// The answer it gives.
    pub answer: Option<Spanned<Slug>>,
    /// Or the tools it names.
    pub stack: Vec<Spanned<Slug>>,
    /// Or whatever meets the needs of the path that leads there.
    pub auto: Option<Spanned<bool>>,
    /// Where its tools fall short, and it says so.
    pub compromises: Vec<Compromise>,
    /// Where it stands.
    pub span: Span,
}

/// A tree.
pub(super) fn read(id: Slug, path: &SourcePath, table: &Table<'_, '_>) -> Decision {
    let questions = table.tables("question", |table| {
        let id = table.required("id");
        let options = table.tables("option", |table| {
            let id = table.required("id");
            let needs = need::read(table);
            let go: Option<Spanned<Way>> = table.required("go");
            Some(Choice { id: id?, needs, go: go.map(|go| go.map(|way| way.0)) })
        });
        Some(Question { id: id?, options: options.into_iter().flatten().collect(), span: table.span() })
    });
    let ends = table.tables("end", |table| {
        let id = table.required("id");
        let answer = table.optional("answer");
        let stack = table.list("stack");
        let auto = table.optional("auto");
        let compromises = compromise::read(table);
        Some(End { id: id?, answer, stack, auto, compromises, span: table.span() })
    });
    Decision {
        id,
        path: path.clone(),
        order: table.optional("order").map_or(u32::MAX, |order| order.value),
        first: table.required("first"),
        questions: questions.into_iter().flatten().collect(),
        ends: ends.into_iter().flatten().collect(),
    }
}
