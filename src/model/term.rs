//! The glossary.

use std::collections::BTreeMap;

use super::localized::{self, Localized};
use super::site::Site;
use crate::base::diag::Diagnostics;
use crate::base::slug::Slug;
use crate::parse::term as raw;
pub use crate::parse::term::Term as TermText;

/// A term.
#[derive(Debug)]
pub struct Term {
    /// Its id.
    pub id: Slug,
    /// What it means, in each language.
    pub texts: Localized<TermText>,
}

/// The terms that have an original.
pub(super) fn build(raw: Vec<raw::Term>, site: &Site) -> (BTreeMap<Slug, Term>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let texts = localized::originals(raw, site, &mut problems);
    let terms = texts.into_iter().map(|(id, texts)| (id.clone(), Term { id, texts })).collect();
    (terms, problems)
}
