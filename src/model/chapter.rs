//! Chapters, in their order.

use super::localized::{self, Localized};
use super::site::Site;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::parse::chapter as raw;
pub use crate::parse::chapter::Chapter as ChapterText;

/// A chapter.
#[derive(Debug)]
pub struct Chapter {
    /// Its id.
    pub id: Slug,
    /// Its text in each language.
    pub texts: Localized<ChapterText>,
}

/// The chapters that have an original, in the order of their numbers there.
pub(super) fn build(raw: Vec<raw::Chapter>, site: &Site) -> (Vec<Chapter>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let texts = localized::originals(raw, site, &mut problems);
    let mut chapters: Vec<Chapter> = texts.into_iter().map(|(id, texts)| Chapter { id, texts }).collect();
    chapters.sort_by(|a, b| (a.texts.original().order, &a.id).cmp(&(b.texts.original().order, &b.id)));
    for pair in chapters.windows(2) {
        let (a, b) = (pair[0].texts.original(), pair[1].texts.original());
        if a.order == b.order {
            problems.push(
                Diagnostic::error(
                    "duplicate-number",
                    b.span.clone(),
                    format!("two chapters have the number {}", b.order),
                )
                .help("number one of the two files differently")
                .related(a.span.clone(), "the first one"),
            );
        }
    }
    (chapters, problems)
}
