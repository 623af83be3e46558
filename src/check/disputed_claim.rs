use super::{Rule, recommended};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::ticked;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "disputed-claim",
    explain: "Two sources of the same month contradict each other on a tool that the brochure recommends. Both are shown, and the more cautious one counts. \
              Look for a newer source and add its claim: the newest is the one that holds.",
    run,
};

fn run(brochure: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for (id, by) in recommended(advice) {
        let Some(tool) = brochure.tools.get(id) else { continue };
        for criterion in &brochure.criteria {
            let current = tool.current(&criterion.id);
            if !current.disputed() {
                continue;
            }
            let [first, others @ ..] = current.claims.as_slice() else { continue };
            let mut problem = Diagnostic::warning(
                RULE.name,
                first.span.clone(),
                format!(
                    "sources of {} contradict each other on `{id}.{}`, which is recommended by {}",
                    first.as_of,
                    criterion.id,
                    by.join(", ")
                ),
            )
            .help("add a newer claim, if there is a source for one");
            for other in others {
                problem = problem.related(
                    other.span.clone(),
                    format!("against {}", ticked(other.sources.iter().map(crate::base::slug::Slug::as_str))),
                );
            }
            problems.push(problem);
        }
    }
    problems
}
