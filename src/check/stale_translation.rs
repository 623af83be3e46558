//! A translation whose original has changed since.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::ticked;
use crate::base::span::Span;
use crate::doc::Instead;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::{Passage, Standing, State, Translation};

pub(super) const RULE: Rule = Rule {
    name: "stale-translation",
    explain: "The original has changed since a text was translated. Readers are told; where a warning has changed, they get the original's. \
              Translate what changed, then say so with `colportage translate stamp --lang <language> <text>`; the same command says that a \
              change does not alter the meaning.",
    run,
};

/// How many passages of one text are named.
const MOST_NAMED: usize = 6;

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure.coverage.iter().filter_map(told).collect()
}

fn told(text: &Translation) -> Option<Diagnostic> {
    let Translation { name, lang, span, state, .. } = text;
    if *state != State::Stale {
        return None;
    }
    let changed: Vec<&Passage> = text
        .passages
        .iter()
        .filter(|passage| passage.state == Standing::Changed && passage.is_due())
        .collect();
    let first = changed.first()?;
    let at = first.translation.as_ref().map(|(_, span)| span.clone()).or_else(|| span.clone())?;
    let named: Vec<&str> = changed.iter().take(MOST_NAMED).map(|passage| passage.key.as_str()).collect();
    let more = changed.len().saturating_sub(named.len());
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    let warned = changed.iter().any(|passage| passage.instead() == Some(Instead::Changed));
    let shown = if warned { "; where it warns, readers get the original" } else { "" };
    let mut problem = Diagnostic::warning(
        RULE.name,
        at,
        format!(
            "the original of `{name}` has changed since it was translated into `{lang}`: {}{more}{shown}",
            ticked(named.iter().copied())
        ),
    )
    .help(format!("translate it again, then `colportage translate stamp --lang {lang} {name}`"));
    for passage in changed.iter().take(MOST_NAMED) {
        let was = passage.previous.as_deref().unwrap_or_default();
        problem =
            problem.related(passage.original.clone(), format!("it was: {}", around(was, &passage.source)));
        if let Some((_, span)) = passage.translation.as_ref().filter(|(_, span)| *span != problem.span) {
            problem = problem.related(span.clone(), "its translation");
        }
    }
    Some(problem)
}

/// The part of a passage in which it differs from another, with a few words before it.
fn around(passage: &str, other: &str) -> String {
    const LETTERS: usize = 80;
    const BEFORE: usize = 4;
    let words: Vec<&str> = passage.split_whitespace().collect();
    let same = words.iter().zip(other.split_whitespace()).take_while(|(one, other)| **one == *other).count();
    let start = if words.join(" ").chars().count() <= LETTERS { 0 } else { same.saturating_sub(BEFORE) };
    let line = words[start.min(words.len())..].join(" ");
    let lead = if start > 0 { "… " } else { "" };
    match line.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{lead}{}…", &line[..at]),
        None => format!("{lead}{line}"),
    }
}

/// Where a text that is all that is known of begins.
pub(super) fn begin(text: &Translation) -> Span {
    text.span.clone().unwrap_or_else(|| text.original.clone())
}
