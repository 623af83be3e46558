use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::model::Brochure;
use crate::model::advice::{Advice, Answered, Decided};
use crate::model::compromise::Compromise;
use crate::model::decision::Gives;
use crate::model::need::Outcome;
use crate::model::stack::Held;

pub(super) const RULE: Rule = Rule {
    name: "idle-compromise",
    explain: "A recommendation admits that it falls short of a need, which it does not have or which its tools meet. Readers would be warned of nothing. \
              Delete the compromise, or add the need.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for Answered { answer, held, .. } in &advice.answers {
        for said in &answer.compromises {
            if let Some(why) = idle(&said.need.value, held.iter()) {
                problems.push(problem(&format!("answer `{}`", answer.id), said, why));
            }
        }
    }
    for Decided { decision, paths } in &advice.decisions {
        // A list has nothing to compromise on, which is told already.
        for end in decision.ends.iter().filter(|end| !matches!(end.gives, Gives::Auto)) {
            let reached: Vec<_> = paths.iter().filter(|reached| reached.path.end.id == end.id).collect();
            for said in end.compromises.iter().filter(|_| !reached.is_empty()) {
                let held = reached.iter().flat_map(|reached| &reached.given.held);
                if let Some(why) = idle(&said.need.value, held) {
                    problems.push(problem(
                        &format!("the end `{}` of decision `{}`", end.id, decision.id),
                        said,
                        why,
                    ));
                }
            }
        }
    }
    problems
}

/// Why nothing calls for a compromise, if nothing does.
fn idle<'a>(criterion: &Slug, held: impl Iterator<Item = &'a Held<'a>>) -> Option<&'static str> {
    let mut why = Some("which it does not need");
    for held in held.filter(|held| held.requirement.criterion.id == *criterion) {
        if held.outcome != Outcome::Met {
            return None;
        }
        why = Some("which its tools meet");
    }
    why
}

fn problem(by: &str, said: &Compromise, why: &str) -> Diagnostic {
    let need = &said.need.value;
    Diagnostic::error(RULE.name, said.need.span.clone(), format!("{by} compromises on `{need}`, {why}"))
        .help(format!("delete the compromise, or ask for more `{need}` in `needs`"))
}
