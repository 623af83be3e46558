use super::{Rule, recommendations};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::tool::{Status, Tool, Verdict};

pub(super) const RULE: Rule = Rule {
    name: "avoided-recommendation",
    explain: "An answer or the end of a tree recommends a tool that the catalogue says to avoid, or one that is gone. \
              Readers who follow it could be hurt. Recommend another tool, or change the verdict or the status in the tool's own file, with a source.",
    run,
};

fn run(brochure: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for recommendation in recommendations(advice) {
        for named in recommendation.stack {
            let Some(tool) = brochure.tools.get(&named.value) else { continue };
            let fault = if tool.verdict == Verdict::Avoid {
                "which the catalogue says to avoid"
            } else if tool.gone() {
                "which is gone"
            } else {
                problems.extend(merged(tool, &recommendation.by, named));
                continue;
            };
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    named.span.clone(),
                    format!("{} recommends `{}`, {fault}", recommendation.by, tool.id),
                )
                .help(match tool.standings.first().and_then(|standing| standing.successor.as_ref()) {
                    Some(successor) => format!("recommend another tool; `{successor}` takes its place"),
                    None => "recommend another tool".to_owned(),
                })
                .related(Span::file(&tool.path), "the tool's own file"),
            );
        }
    }
    problems
}

/// A tool that is part of another one now: whoever follows the advice may not find it.
fn merged(tool: &Tool, by: &str, named: &Spanned<Slug>) -> Diagnostics {
    let standing = tool.standings.first().filter(|standing| standing.is == Status::Merged);
    let successor = standing.and_then(|standing| standing.successor.as_ref());
    successor
        .map(|successor| {
            let message = format!("{by} recommends `{}`, which is part of `{successor}` now", tool.id);
            Diagnostic::warning(RULE.name, named.span.clone(), message)
                .help(format!("recommend `{successor}`"))
                .related(Span::file(&tool.path), "the tool's own file")
        })
        .into_iter()
        .collect()
}
