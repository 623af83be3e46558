//! A text that a language does not have.

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::translation::{State, Translation};
use crate::parse::TextName;

pub(super) const RULE: Rule = Rule {
    name: "missing-translation",
    explain: "A language does not have a text, so its readers get the original, with a notice. Write the file in content/<language>/, \
              or send translators the file of `colportage translate export`.",
    run,
};

/// How many texts of one language are told one by one; of a language that has just begun, their number is.
const MOST_TOLD: usize = 12;

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let site = &brochure.site;
    let mut problems = Diagnostics::default();
    for lang in &site.languages {
        let missing: Vec<&Translation> =
            brochure.coverage.of(lang).filter(|text| text.state == State::Missing).collect();
        if missing.len() > MOST_TOLD {
            let all = brochure.coverage.of(lang).count();
            problems.push(
                Diagnostic::warning(
                    RULE.name,
                    Span::file(&site.path),
                    format!("{} of {all} texts are not translated into `{lang}` yet", missing.len()),
                )
                .help(format!("`colportage status --lang {lang}` lists them")),
            );
            continue;
        }
        problems.extend(missing.into_iter().map(told).collect());
    }
    problems
}

fn told(text: &Translation) -> Diagnostic {
    let Translation { name, lang, original, .. } = text;
    let file = original.path.as_str().rsplit('/').next().unwrap_or_default();
    let path = match name {
        TextName::Interface => format!("themes/default/locales/{lang}.ftl"),
        TextName::Catalogue => format!("content/{lang}/catalogue.ftl"),
        TextName::Text(folder, _) => format!("content/{lang}/{}/{file}", folder.name()),
    };
    Diagnostic::warning(
        RULE.name,
        Span::file(&original.path),
        format!("`{name}` is not translated into `{lang}`: its readers get the original"),
    )
    .wants(path.clone())
    .help(format!("write {path}"))
}
