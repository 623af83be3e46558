//! A translated passage that does not hold what its original holds.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::faithful::Fault;
use crate::model::translation::{Passage, Standing, Translation};

pub(super) const RULE: Rule = Rule {
    name: "unfaithful-translation",
    explain: "A translated passage refers or links elsewhere than its original, has a figure that the original does not have, does not say what \
              it is told, or is not translated at all. Readers get the original's passage until it is mended. An address for readers of one \
              language is declared in the front matter: `links = { \"https://…/fr\" = \"https://…/es\" }`.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure
        .coverage
        .iter()
        .filter(|text| !text.is_set_aside())
        .flat_map(|text| text.passages.iter().flat_map(move |passage| told(text, passage)))
        .collect()
}

fn told(text: &Translation, passage: &Passage) -> Vec<Diagnostic> {
    let (Standing::Unfaithful(faults), Some((_, span))) = (&passage.state, &passage.translation) else {
        return Vec::new();
    };
    faults
        .iter()
        .map(|fault| {
            Diagnostic::warning(
                RULE.name,
                span.clone(),
                format!("{fault}: `{}` of `{}` in `{}`", passage.key, text.name, text.lang),
            )
            .help(way_out(fault))
            .related(passage.original.clone(), "the original")
        })
        .collect()
}

/// What to do about a fault.
fn way_out(fault: &Fault) -> String {
    match fault {
        Fault::LostReference(target) => format!("write `[…]({target})` where it belongs"),
        Fault::AddedReference(_) => "leave it out, or refer to what the original refers to".to_owned(),
        Fault::LostLink(target) => {
            format!(
                "link to it, or declare another in the front matter: `links = {{ \"{target}\" = \"https://…\" }}`"
            )
        }
        Fault::AddedLink(target) => format!(
            "leave it out, or declare what it stands for in the front matter: `links = {{ \"https://…\" = \"{target}\" }}`"
        ),
        Fault::AddedFigure(_) => "give the figures of the original, and no others".to_owned(),
        Fault::LostFigure(_) => "give the figures of the original, in digits".to_owned(),
        Fault::Untranslated => "translate it, or write `![](original:)` until somebody does".to_owned(),
        Fault::LostPlaceable(name) => format!("write `{{ {name} }}` where it belongs"),
        Fault::AddedPlaceable(_) => "ask for what the original asks for".to_owned(),
        Fault::Unreadable => "write it as the original is written".to_owned(),
    }
}
