//! How a tool stands: alive, kept from falling apart, gone, part of another, renamed; with date, sources and what takes its place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::source::{self, Citation};
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::standing as raw;
pub use crate::parse::standing::Status;

/// How a tool stood at a date.
#[derive(Debug)]
pub struct Standing {
    /// Whether it was alive.
    pub is: Status,
    /// When that was so, or since when it is.
    pub as_of: Date,
    /// Who says so; at least one in a brochure without errors.
    pub sources: Vec<Slug>,
    /// The tool that takes its place.
    pub successor: Option<Slug>,
    /// A message that says more.
    pub note: Option<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// How a tool stood, newest first.
pub(super) fn build(
    raw: Vec<raw::Standing>,
    tool: &Slug,
    known: &[Slug],
    sources: &BTreeMap<Slug, Citation>,
    problems: &mut Diagnostics,
) -> Vec<Standing> {
    let mut standings: Vec<Standing> = raw
        .into_iter()
        .map(|raw::Standing { is, as_of, sources: named, successor, note, span }| {
            let successor = successor.and_then(|successor| resolve(successor, tool, known, problems));
            let sources = source::known(named, sources, problems);
            Standing { is, as_of: as_of.value, sources, successor, note, span }
        })
        .collect();
    standings.sort_by_key(|standing| Reverse(standing.as_of));
    standings
}

/// The tool that takes the place of another; told if there is none of that name, or if it is the tool itself.
fn resolve(
    successor: Spanned<Slug>,
    tool: &Slug,
    known: &[Slug],
    problems: &mut Diagnostics,
) -> Option<Slug> {
    if successor.value == *tool {
        problems.push(
            Diagnostic::error("own-successor", successor.span, format!("`{tool}` cannot take its own place"))
                .help("name another tool, or delete `successor`"),
        );
        return None;
    }
    if !known.contains(&successor.value) {
        problems.push(
            Diagnostic::error(
                "unknown-tool",
                successor.span,
                format!("`{tool}` has a successor that does not exist: `{}`", successor.value),
            )
            .wants(format!("catalogue/tools/{}.toml", successor.value))
            .help(
                did_you_mean(successor.value.as_str(), known.iter().map(Slug::as_str))
                    .unwrap_or_else(|| format!("write catalogue/tools/{}.toml", successor.value)),
            ),
        );
        return None;
    }
    Some(successor.value)
}
