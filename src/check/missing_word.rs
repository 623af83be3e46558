use std::collections::BTreeSet;

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::did_you_mean;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::comparison::Title;

pub(super) const RULE: Rule = Rule {
    name: "missing-word",
    explain: "The catalogue names something for which the original language has no word, so readers would see an id. \
              Add the message to content/<original language>/catalogue.ftl.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let words = brochure.words(&brochure.site.original);
    let wanted = wanted(brochure);
    // A message that something else asks for is not this one misspelt.
    let taken: BTreeSet<&str> = wanted.iter().map(|(key, _)| key.as_str()).collect();
    let idle: Vec<&str> = brochure
        .word_files
        .iter()
        .filter(|file| file.path.as_str().starts_with("content/"))
        .flat_map(|file| file.messages.keys().map(String::as_str))
        .filter(|key| !taken.contains(key))
        .collect();
    wanted
        .iter()
        // A message without a word in it says nothing to anybody; one that wants to be told something has words.
        .filter(|(key, _)| !words.has(key) || words.say(key, &[]).is_ok_and(|said| said.trim().is_empty()))
        .map(|(key, span)| {
            let near = did_you_mean(key, idle.iter().copied()).filter(|help| help.starts_with("did"));
            Diagnostic::error(
                RULE.name,
                span.clone(),
                format!("no file says the message `{key}` in `{}`", brochure.site.original),
            )
            .wants(format!("content/{}/catalogue.ftl", brochure.site.original))
            .help(near.unwrap_or_else(|| match key.split_once('.') {
                Some((message, part)) => format!(
                    "add `.{part} = …` below `{message}` in content/{}/catalogue.ftl",
                    brochure.site.original
                ),
                None => format!("add `{key} = …` to content/{}/catalogue.ftl", brochure.site.original),
            }))
        })
        .collect()
}

/// Every message that the catalogue cannot do without, and where it is asked for.
fn wanted(brochure: &Brochure) -> Vec<(String, Span)> {
    let mut wanted = vec![(brochure.site.title.value.to_string(), brochure.site.title.span.clone())];
    let mut want = |key: String, span: &Span| wanted.push((key, span.clone()));
    for criterion in &brochure.criteria {
        want(format!("criterion-{}", criterion.id), &criterion.span);
        for value in criterion.kind.values() {
            want(format!("value-{}-{value}", criterion.id), &criterion.span);
        }
    }
    for source in brochure.sources.values() {
        if let Some(note) = &source.note {
            want(note.value.to_string(), &note.span);
        }
    }
    for figure in brochure.figures.values() {
        want(format!("figure-{}", figure.id), &figure.span);
    }
    for tool in brochure.tools.values() {
        want(format!("kind-{}", tool.kind.value), &tool.kind.span);
        let places = tool
            .servers
            .iter()
            .chain(&tool.tutorials)
            .chain(&tool.links)
            .filter_map(|place| place.note.as_ref());
        let claims = tool.claims.iter().flat_map(|claim| claim.note.iter().chain(&claim.reason));
        let standings = tool.standings.iter().filter_map(|standing| standing.note.as_ref());
        for note in claims.chain(standings).chain(places) {
            want(note.value.to_string(), &note.span);
        }
    }
    for correction in &brochure.corrections {
        want(format!("topic-{}", correction.topic.value), &correction.topic.span);
        for part in ["", ".said", ".now"] {
            want(format!("correction-{}{part}", correction.id), &correction.span);
        }
    }
    for comparison in &brochure.comparisons {
        want(format!("comparison-{}", comparison.id), &Span::file(&comparison.path));
        for group in &comparison.groups {
            if let Title::Own(id) = &group.title {
                want(format!("group-{}-{}", comparison.id, id.value), &id.span);
            }
        }
    }
    for answer in &brochure.answers {
        for compromise in &answer.compromises {
            want(compromise.why.value.to_string(), &compromise.why.span);
        }
    }
    for decision in &brochure.decisions {
        want(format!("decision-{}", decision.id), &Span::file(&decision.path));
        for question in &decision.questions {
            want(format!("question-{}-{}", decision.id, question.id), &question.span);
            for option in &question.options {
                want(format!("option-{}-{}-{}", decision.id, question.id, option.id.value), &option.id.span);
            }
        }
        for end in &decision.ends {
            want(format!("end-{}-{}", decision.id, end.id), &end.span);
            for compromise in &end.compromises {
                want(compromise.why.value.to_string(), &compromise.why.span);
            }
        }
    }
    wanted
}
