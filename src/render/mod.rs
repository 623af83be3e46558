//! Stage 5: a page becomes bytes, each on its own and all at once.
//!
//! In comes a [`Plan`], out goes an [`Output`]. A template sees the view of its page and the words of its language, nothing else; what
//! it cannot do with them is a problem that names the template.

mod foreign;
mod minify;
pub mod template;

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diag::Diagnostics;
use crate::base::path::OutPath;
use crate::output::Output;
use crate::plan::{Entry, Page, Plan};
use template::Engine;

/// The bytes of a page, from what its template has made.
pub fn finished(html: &str) -> Vec<u8> {
    minify::page(&foreign::marked_up(html))
}

/// Renders every page of a plan.
pub fn render(plan: &Plan, engine: &Engine) -> (Output, Diagnostics) {
    render_beside(plan, engine, &Plan::default(), &Output::default())
}

/// The same, beside a plan that is rendered already: a page that is the same in both is not rendered again.
pub fn render_beside(plan: &Plan, engine: &Engine, other: &Plan, rendered: &Output) -> (Output, Diagnostics) {
    let known = |path: &OutPath, page: &Page| match other.entries.get(path) {
        Some(Entry::Page(theirs)) if **theirs == *page => rendered.get(path).cloned(),
        _ => None,
    };
    let bytes = |html: String| Arc::<[u8]>::from(finished(&html));
    let entries: Vec<(&OutPath, &Entry)> = plan.entries.iter().collect();
    let made: Vec<(Option<Arc<[u8]>>, Diagnostics)> = entries
        .par_iter()
        .map(|(path, entry)| match entry {
            Entry::Copy(bytes) => (Some(bytes.clone()), Diagnostics::default()),
            Entry::Page(page) => match known(path, page).map_or_else(|| engine.page(page).map(bytes), Ok) {
                Ok(bytes) => (Some(bytes), Diagnostics::default()),
                Err(problem) => (None, Diagnostics::from_iter([problem])),
            },
        })
        .collect();
    let mut output = Output::default();
    let mut problems = Diagnostics::default();
    for ((path, _), made) in entries.into_iter().zip(made) {
        if let Some(bytes) = problems.of(made) {
            output.insert(path.clone(), bytes);
        }
    }
    (output, problems)
}
