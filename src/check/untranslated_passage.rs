//! A passage or a message that a translation does not have.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::{Passage, Standing, Translation};
use crate::parse::unit::Part;

pub(super) const RULE: Rule = Rule {
    name: "untranslated-passage",
    explain: "A translated text has no words for a passage of its original, or a language none for a message, so readers get the original's. \
              Translate it: in the text where `![](original:)` stands, or at the end of the file of messages.",
    run,
};

/// How many passages of one text are told one by one.
const MOST_TOLD: usize = 12;

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure.coverage.iter().filter(|text| !text.is_set_aside()).flat_map(told).collect()
}

fn told(text: &Translation) -> Vec<Diagnostic> {
    let Translation { name, lang, span, .. } = text;
    let Some(at) = span else { return Vec::new() };
    let missing: Vec<&Passage> = text
        .passages
        .iter()
        .filter(|passage| passage.state == Standing::Untranslated && passage.is_due())
        .collect();
    let tell = |passage: &&Passage| {
        let (message, help) = if passage.shape.part == Part::Message {
            let message = format!("the message `{}` is not translated into `{lang}`", passage.key);
            (message, format!("add it to {}: {}", at.path, sample(passage)))
        } else {
            let message = format!("`{}` of `{name}` is not translated into `{lang}`", passage.key);
            (message, "write the translation of what the original says".to_owned())
        };
        Diagnostic::warning(RULE.name, passage.place.clone().unwrap_or_else(|| at.clone()), message)
            .help(help)
            .related(passage.original.clone(), "the original")
    };
    let mut problems: Vec<Diagnostic> = missing.iter().take(MOST_TOLD).map(tell).collect();
    if missing.len() > MOST_TOLD {
        let more = missing.len() - MOST_TOLD;
        problems.push(
            Diagnostic::warning(
                RULE.name,
                at.clone(),
                format!("{more} more passages of `{name}` are not translated into `{lang}`"),
            )
            .help(format!("`colportage translate export --lang {lang}` has them all")),
        );
    }
    problems
}

/// How a message would be written.
fn sample(passage: &Passage) -> String {
    match passage.key.split_once('.') {
        None => format!("`{} = …`", passage.key),
        Some((message, attribute)) => format!("`.{attribute} = …` below `{message}`"),
    }
}
