//! What was said once and is not to be repeated: what is true in its place, since when, and who says so.

use std::collections::BTreeMap;

use super::source::{self, Citation};
use super::tool::{self, Tool};
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
pub use crate::parse::claim::Confidence;
use crate::parse::correction as raw;
pub use crate::parse::correction::Fault;

/// A correction; what was said and what is true are messages, `correction-<id>` with the attributes `said`, `now` and perhaps `do`.
#[derive(Debug)]
pub struct Correction {
    /// Its id.
    pub id: Slug,
    /// What it is about: the end of a message `topic-…`.
    pub topic: Spanned<Slug>,
    /// What is wrong with what was said.
    pub kind: Fault,
    /// Since when what is said now is true, or known.
    pub since: Option<Date>,
    /// The tools that it is about.
    pub tools: Vec<Slug>,
    /// Who said what is corrected.
    pub said: Vec<Slug>,
    /// Who says what is true; at least one in a brochure without errors.
    pub sources: Vec<Slug>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where it stands.
    pub span: Span,
}

/// The corrections, each id once.
pub(super) fn build(
    raw: Vec<raw::Correction>,
    sources: &BTreeMap<Slug, Citation>,
    tools: &BTreeMap<Slug, Tool>,
) -> (Vec<Correction>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut corrections: Vec<Correction> = Vec::new();
    for raw in raw {
        let raw::Correction {
            id,
            topic,
            kind,
            since,
            tools: about,
            said,
            sources: named,
            confidence,
            span: _,
        } = raw;
        if let Some(first) = corrections.iter().find(|first| first.id == id.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    id.span,
                    format!("the correction `{}` is there twice", id.value),
                )
                .help("rename or delete one of the two")
                .related(first.span.clone(), "the first one"),
            );
            continue;
        }
        let about = tool::known(about, &format!("correction `{}`", id.value), tools, &mut problems);
        corrections.push(Correction {
            topic,
            kind,
            since,
            tools: about.into_iter().map(|tool| tool.value).collect(),
            said: source::known(said, sources, &mut problems),
            sources: source::known(named, sources, &mut problems),
            confidence,
            span: id.span,
            id: id.value,
        });
    }
    (corrections, problems)
}
