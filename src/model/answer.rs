//! A quick answer: for whom, which tools together, and where they fall short.

use std::collections::BTreeMap;

use super::compromise::{self, Compromise};
use super::criterion::Criterion;
use super::localized::{self, Localized};
use super::need::{self, Need};
use super::site::Site;
use super::tool::{self, Tool};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::answer as raw;
pub use crate::parse::answer::AnswerText;

/// A quick answer; every tool of its stack exists.
#[derive(Debug)]
pub struct Answer {
    /// Its id.
    pub id: Slug,
    /// The file of its facts.
    pub path: SourcePath,
    /// What the group requires.
    pub needs: Vec<Need>,
    /// Whether anything was written there, be it nothing that makes sense.
    pub asks: bool,
    /// The tools recommended together.
    pub stack: Vec<Spanned<Slug>>,
    /// Where they knowingly fall short.
    pub compromises: Vec<Compromise>,
    /// What is said to the group.
    pub texts: Localized<AnswerText>,
}

/// The answers that have facts, and words in the original language; in their order.
pub(super) fn build(
    mut raw: Vec<raw::Answer>,
    texts: Vec<AnswerText>,
    site: &Site,
    criteria: &[Criterion],
    tools: &BTreeMap<Slug, Tool>,
) -> (Vec<Answer>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut words = localized::gather(texts, site, &mut problems);
    raw.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    let mut answers: Vec<Answer> = Vec::new();
    let ids: Vec<Slug> = raw.iter().map(|raw| raw.id.clone()).collect();
    for raw::Answer { id, path, order: _, needs, stack, compromises } in raw {
        let asks = !needs.is_empty();
        let needs = need::build(needs, criteria, &mut problems);
        let names_none = stack.is_empty();
        let stack = tool::known(stack, &format!("answer `{id}`"), tools, &mut problems);
        if names_none {
            problems.push(
                Diagnostic::error(
                    "empty-stack",
                    Span::file(&path),
                    format!("answer `{id}` recommends no tool"),
                )
                .help("add `stack = [\"…\"]`"),
            );
        }
        let compromises = compromise::build(compromises, criteria, &mut problems);
        let Some(texts) = words.remove(&id).and_then(|texts| Localized::new(&site.original, texts)) else {
            problems.push(localized::without_words("answer", "answers", &id, Span::file(&path), site));
            continue;
        };
        answers.push(Answer { id, path, needs, asks, stack, compromises, texts });
    }
    let help = |id: &Slug| {
        did_you_mean(id.as_str(), ids.iter().map(Slug::as_str))
            .filter(|help| help.starts_with("did"))
            .unwrap_or_else(|| format!("write catalogue/answers/{id}.toml"))
    };
    localized::without_facts(words, help, &mut problems);
    (answers, problems)
}
