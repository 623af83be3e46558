use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "dead-end",
    explain: "A question of a tree has no option that leads on, so whoever reaches it is left alone. Give it options, or lead past it.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    brochure
        .decisions
        .iter()
        .flat_map(|decision| {
            decision
                .questions
                .iter()
                .filter(|question| question.options.is_empty())
                .map(move |question| (decision, question))
        })
        .map(|(decision, question)| {
            Diagnostic::error(
                RULE.name,
                question.span.clone(),
                format!("the question `{}` of decision `{}` leads nowhere", question.id, decision.id),
            )
            .help("add `[[question.option]]` with `id` and `go`")
        })
        .collect()
}
