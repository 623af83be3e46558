use super::{Rule, gift};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "no-needs",
    explain: "An answer recommends tools and does not say for what, so nothing can be held against it. Or a path through a tree asks for nothing, and its end \
              is to list what meets that: it would list everything. Add `needs`.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let asked_nothing = |span: Span, message: String| {
        Diagnostic::error(RULE.name, span, message)
            .help("add `needs = { … }`: how many people, which encryption, what can be installed…")
    };
    for answered in advice.answers.iter().filter(|answered| !answered.answer.asks) {
        let answer = answered.answer;
        problems.push(
            asked_nothing(
                Span::file(&answer.path),
                format!("answer `{}` has no needs, so its tools are held against nothing", answer.id),
            )
            // Needs that could not be read are told already.
            .wants(answer.path.as_str()),
        );
    }
    for decided in &advice.decisions {
        for reached in &decided.paths {
            if reached.given.shortlist.is_some() && reached.requirements.all.is_empty() {
                problems.push(asked_nothing(
                    gift(reached.path.end),
                    format!(
                        "the end `{}` of decision `{}` lists what meets the needs, and the path `{}` has none",
                        reached.path.end.id, decided.decision.id, reached.path
                    ),
                ));
            }
        }
    }
    problems
}
