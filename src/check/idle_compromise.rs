use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::model::Brochure;
use crate::model::answer::Answer;

pub(super) const RULE: Rule = Rule {
    name: "idle-compromise",
    explain: "An answer admits that it falls short of a need that it does not have. Readers would be warned of nothing. Add the need, or delete the compromise.",
    run,
};

fn run(brochure: &Brochure) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for answer in &brochure.answers {
        for compromise in
            answer.compromises.iter().filter(|compromise| !asked(brochure, answer, &compromise.need.value))
        {
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    compromise.need.span.clone(),
                    format!(
                        "answer `{}` compromises on `{}`, which it does not need",
                        answer.id, compromise.need.value
                    ),
                )
                .help(format!("add `{}` to `needs`, or delete the compromise", compromise.need.value)),
            );
        }
    }
    problems
}

fn asked(brochure: &Brochure, answer: &Answer, criterion: &Slug) -> bool {
    brochure
        .criterion(criterion)
        .is_some_and(|criterion| answer.needs.iter().any(|need| need.concerns(criterion)))
}
