use std::collections::BTreeSet;

use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::{Decision, Go};

pub(super) const RULE: Rule = Rule {
    name: "unreachable-node",
    explain: "No path of a tree reaches a question or an end: its words would be translated and never read. Lead an option to it, or delete it.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        let reached = reached(decision);
        let questions = decision.questions.iter().map(|question| ("question", &question.id, &question.span));
        let ends = decision.ends.iter().map(|end| ("end", &end.id, &end.span));
        for (what, id, span) in questions.chain(ends).filter(|(_, id, _)| !reached.contains(id)) {
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    span.clone(),
                    format!("no path of decision `{}` reaches the {what} `{id}`", decision.id),
                )
                .help(format!("write `go = \"{id}\"` in an option, or delete the {what}"))
                .wants(decision.path.as_str()),
            );
        }
    }
    problems
}

fn reached(decision: &Decision) -> BTreeSet<&Slug> {
    let mut reached = BTreeSet::new();
    let mut open = vec![&decision.first];
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let Some(question) = decision.question(id) else { continue };
        open.extend(question.options.iter().map(|option| match &option.go {
            Go::Question(next) | Go::End(next) => next,
        }));
    }
    reached
}
