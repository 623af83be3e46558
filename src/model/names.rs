//! Every name there is, and every reference of a text held against it.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{ClaimName, Value};
use super::{Brochure, Localized, tool};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, did_you_mean};
use crate::doc::walk::{self, Visit};
use crate::doc::{Block, Doc, Inline, Reference, Scheme, Target};

/// The names that a reference can have, by scheme.
pub(super) struct Names(BTreeMap<Scheme, BTreeSet<String>>);

impl Names {
    /// All names of a brochure.
    pub(super) fn of(brochure: &Brochure) -> Self {
        let ids = |ids: Vec<&Slug>| ids.into_iter().map(ToString::to_string).collect::<BTreeSet<_>>();
        let claims = brochure
            .tools
            .values()
            .flat_map(|tool| tool.claims.iter().map(move |claim| format!("{}.{}", tool.id, claim.criterion)))
            .chain(brochure.figures.keys().map(ToString::to_string))
            .collect();
        Self(BTreeMap::from([
            (Scheme::Tool, ids(brochure.tools.keys().collect())),
            (Scheme::Chapter, ids(brochure.chapters.iter().map(|chapter| &chapter.id).collect())),
            (Scheme::Answer, ids(brochure.answers.iter().map(|answer| &answer.id).collect())),
            (Scheme::Decision, ids(brochure.decisions.iter().map(|decision| &decision.id).collect())),
            (Scheme::Comparison, ids(brochure.comparisons.iter().map(|comparison| &comparison.id).collect())),
            (Scheme::Term, ids(brochure.terms.keys().collect())),
            (Scheme::Image, brochure.images.keys().cloned().collect()),
            (Scheme::Claim, claims),
        ]))
    }

    /// What refers to nothing, among all references of a brochure.
    pub(super) fn check(&self, references: &[Reference], brochure: &Brochure) -> Diagnostics {
        references.iter().filter_map(|reference| self.problem(reference, brochure)).collect()
    }

    fn problem(&self, reference: &Reference, brochure: &Brochure) -> Option<Diagnostic> {
        let Reference { scheme, name, span } = reference;
        let known = self.0.get(scheme)?;
        let error = |message: String, help: Option<String>| {
            let problem = Diagnostic::error("unknown-reference", span.clone(), message).maybe_help(help);
            Some(match file(*scheme, name) {
                Some(file) => problem.wants(file),
                None => problem,
            })
        };
        if *scheme != Scheme::Claim {
            if known.contains(name) {
                return None;
            }
            let help = match scheme {
                Scheme::Tool => tool::meant(&brochure.tools, name),
                _ => did_you_mean(name, known.iter().map(String::as_str)),
            };
            return error(format!("no {} is called `{name}`", scheme.name()), help);
        }
        let Some(claim) = ClaimName::parse(name) else {
            return error(
                format!("`{name}` is not the name of a claim"),
                Some("write `tool.criterion`, `tool.criterion.practice`, `tool.criterion@2020-04`, or the id of a figure".into()),
            );
        };
        let (base, half, date) = match &claim {
            ClaimName::Figure(id) => (id.to_string(), None, None),
            ClaimName::Tool { tool, criterion, half, date } => (format!("{tool}.{criterion}"), *half, *date),
        };
        if !known.contains(&base) {
            let help = did_you_mean(&base, known.iter().map(String::as_str));
            return error(format!("the catalogue claims nothing called `{base}`"), help);
        }
        let ClaimName::Tool { tool, criterion, .. } = &claim else { return None };
        let claims: Vec<_> =
            brochure.tools.get(tool)?.claims.iter().filter(|claim| claim.criterion == *criterion).collect();
        if half.is_some()
            && !claims
                .iter()
                .any(|claim| matches!(claim.value, Value::Capacity { .. }) && claim.speaks_of(half))
        {
            return error(
                format!("no claim on `{base}` gives what `{name}` asks for"),
                Some(format!("write `{base}`")),
            );
        }
        if let Some(date) = date
            && !claims.iter().any(|claim| claim.as_of == date && (half.is_none() || claim.speaks_of(half)))
        {
            let dates: BTreeSet<String> = claims.iter().map(|claim| claim.as_of.to_string()).collect();
            return error(
                format!("no claim on `{base}` is of `{date}`"),
                did_you_mean(&date.to_string(), dates.iter().map(String::as_str)),
            );
        }
        None
    }
}

/// Every reference, in every text of every language.
pub(super) fn references(brochure: &Brochure) -> Vec<Reference> {
    let mut found = Found::default();
    for chapter in &brochure.chapters {
        docs(&chapter.texts, |text| (&text.body, Vec::new()), &mut found);
    }
    for term in brochure.terms.values() {
        docs(&term.texts, |text| (&text.body, Vec::new()), &mut found);
    }
    for tool in brochure.tools.values() {
        docs(
            &tool.texts,
            |text| {
                let lines = [&text.summary, &text.for_whom, &text.advice]
                    .into_iter()
                    .chain(&text.pros)
                    .chain(&text.cons);
                (&text.body, lines.collect())
            },
            &mut found,
        );
    }
    for answer in &brochure.answers {
        docs(&answer.texts, |text| (&text.body, vec![&text.audience, &text.summary]), &mut found);
    }
    found.0
}

/// The file that a name is from; a `*` stands for the language, or for a chapter's number.
fn file(scheme: Scheme, name: &str) -> Option<String> {
    match scheme {
        Scheme::Tool => Some(format!("catalogue/tools/{name}.toml")),
        Scheme::Answer => Some(format!("catalogue/answers/{name}.toml")),
        Scheme::Decision => Some(format!("catalogue/decisions/{name}.toml")),
        Scheme::Comparison => Some(format!("catalogue/comparisons/{name}.toml")),
        Scheme::Chapter => Some(format!("content/*-{name}.md")),
        Scheme::Term => Some(format!("content/*/glossary/{name}.md")),
        Scheme::Image => Some(format!("content/images/{name}")),
        Scheme::Claim => match ClaimName::parse(name)? {
            ClaimName::Figure(_) => Some("catalogue/figures.toml".to_owned()),
            ClaimName::Tool { tool, .. } => Some(format!("catalogue/tools/{tool}.toml")),
        },
    }
}

#[derive(Default)]
struct Found(Vec<Reference>);

impl Visit for Found {
    fn block(&mut self, block: &Block) {
        if let Block::Embed(reference) = block {
            self.0.push(reference.clone());
        }
    }

    fn inline(&mut self, part: &Inline) {
        if let Inline::Link { target: Target::Reference(reference), .. }
        | Inline::Image { target: Target::Reference(reference), .. } = part
        {
            self.0.push(reference.clone());
        }
    }
}

fn docs<'a, T>(
    texts: &'a Localized<T>,
    parts: impl Fn(&'a T) -> (&'a Doc, Vec<&'a Vec<Inline>>),
    found: &mut Found,
) {
    for (_, text) in texts.iter() {
        let (doc, lines) = parts(text);
        for line in lines {
            walk::visit_line(line, found);
        }
        walk::visit(doc, found);
    }
}
