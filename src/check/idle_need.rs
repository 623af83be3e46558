use std::collections::BTreeMap;

use super::{Rule, on};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::Path;

pub(super) const RULE: Rule = Rule {
    name: "idle-need",
    explain: "A number of people is asked for, and no way of talking. `people` stands for every one of the `modes` that are asked for, so it asks for nothing \
              by itself, and the recommendation would not be held against it. Add `modes`, or write the number at a capacity, as in `audio = 200`.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for answered in &advice.answers {
        if let Some(need) = answered.requirements.idle {
            problems.push(problem(&need.span, &format!("answer `{}`", answered.answer.id), &[]));
        }
    }
    for decided in &advice.decisions {
        let mut needs: BTreeMap<&Span, Vec<&Path<'_>>> = BTreeMap::new();
        for reached in &decided.paths {
            if let Some(need) = reached.requirements.idle {
                needs.entry(&need.span).or_default().push(&reached.path);
            }
        }
        for (span, paths) in needs {
            problems.push(problem(span, &format!("decision `{}`", decided.decision.id), &paths));
        }
    }
    problems
}

fn problem(span: &Span, by: &str, paths: &[&Path<'_>]) -> Diagnostic {
    Diagnostic::error(
        RULE.name,
        span.clone(),
        format!("{by} says for how many people{}, and not for which way of talking", on(paths)),
    )
    .help("add `modes = [\"…\"]`")
}
