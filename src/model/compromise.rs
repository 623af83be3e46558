//! A need that a recommendation knowingly does not meet, and what readers are told of it.

use super::claim;
use super::criterion::Criterion;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Spanned;
use crate::parse::compromise as raw;

/// A need that is knowingly not met.
#[derive(Debug)]
pub struct Compromise {
    /// The criterion.
    pub need: Spanned<Slug>,
    /// The message that tells readers.
    pub why: Spanned<Slug>,
}

/// The compromises on criteria that exist, one for each; the others are told.
pub(super) fn build(
    raw: Vec<raw::Compromise>,
    criteria: &[Criterion],
    problems: &mut Diagnostics,
) -> Vec<Compromise> {
    let mut compromises: Vec<Compromise> = Vec::new();
    for raw::Compromise { need, why, span: _ } in raw {
        if claim::find(criteria, &need, problems).is_none() {
            continue;
        }
        if let Some(first) = compromises.iter().find(|first| first.need.value == need.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-compromise",
                    need.span,
                    format!("the compromise on `{}` is there twice", need.value),
                )
                .help("say all of it in one message")
                .related(first.need.span.clone(), "the first one"),
            );
            continue;
        }
        compromises.push(Compromise { need, why });
    }
    compromises
}
