use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::{Choice, Decision, Question};
use crate::model::need::Need;

pub(super) const RULE: Rule = Rule {
    name: "indistinguishable-options",
    explain: "Two options of a question cannot be told apart: they ask for the same and lead to the same place, or readers are shown the same words. \
              Make one of them, or say what sets them apart.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        for question in &decision.questions {
            for (at, option) in question.options.iter().enumerate() {
                let first = question.options[..at]
                    .iter()
                    .find_map(|first| Some((first, alike(brochure, decision, question, first, option)?)));
                let Some((first, why)) = first else { continue };
                problems.push(
                    Diagnostic::error(
                        RULE.name,
                        option.id.span.clone(),
                        format!(
                            "the options `{}` and `{}` of question `{}` {why}",
                            first.id.value, option.id.value, question.id
                        ),
                    )
                    .help("make one option of the two, or say what sets them apart")
                    .related(first.id.span.clone(), "the first one"),
                );
            }
        }
    }
    problems
}

/// In what two options are alike, if they are.
fn alike(
    brochure: &Brochure,
    decision: &Decision,
    question: &Question,
    a: &Choice,
    b: &Choice,
) -> Option<&'static str> {
    let asked = |option: &Choice| {
        let mut asked: Vec<String> =
            option.needs.iter().map(|Need { asked, .. }| format!("{asked:?}")).collect();
        asked.sort();
        asked
    };
    if a.go == b.go && asked(a) == asked(b) {
        return Some("ask for the same and lead to the same place");
    }
    let words = brochure.words(&brochure.site.original);
    let say = |option: &Choice| {
        let key = format!("option-{}-{}-{}", decision.id, question.id, option.id.value);
        words.say(&key, &[]).ok().map(|said| said.trim().to_lowercase())
    };
    (say(a)? == say(b)?).then_some("have the same words")
}
