use super::{Rule, gift};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "unmet-path",
    explain: "Nothing in the catalogue is known to meet all that a path through a tree asks for: no tool that the brochure stands behind, no two of them \
              together, nor the tools that its end gives. The page of the tree says so to readers. Add a tool or a claim if there is one, or ask for less.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decided in &advice.decisions {
        for reached in decided.paths.iter().filter(|reached| !reached.given.would_do) {
            let asked: Vec<String> = reached.requirements.all.iter().map(ToString::to_string).collect();
            problems.push(
                Diagnostic::warning(
                    RULE.name,
                    gift(reached.path.end),
                    format!(
                        "nothing in the catalogue is known to meet the path `{}` of decision `{}`: {}",
                        reached.path,
                        decided.decision.id,
                        asked.join(", ")
                    ),
                )
                .help("readers are told; add a tool or a claim, or ask for less"),
            );
        }
    }
    problems
}
