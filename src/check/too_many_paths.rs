use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::decision::{LONGEST_PATH, MOST_PATHS};

pub(super) const RULE: Rule = Rule {
    name: "too-many-paths",
    explain: "Every answered path of a tree is a page, and questions that follow one another multiply: ten with three options each would be some ninety thousand \
              pages. Nor would anyone answer forty questions in a row. Ask less, or lead the options that make no difference to the same end at once.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        let Ok(size) = decision.size() else { continue };
        let mut tell = |fault: String, help: &str| {
            let message = format!("decision `{}` has {fault}", decision.id);
            problems.push(Diagnostic::error(RULE.name, Span::file(&decision.path), message).help(help));
        };
        if size.paths > MOST_PATHS {
            let count = if size.paths == u64::MAX {
                "far more".to_owned()
            } else {
                format!("{} paths, more", size.paths)
            };
            tell(
                format!("{count} than the {MOST_PATHS} that can be pages"),
                "ask fewer questions one after the other",
            );
        }
        if size.longest > LONGEST_PATH {
            tell(
                format!(
                    "a path of {} questions, more than the {LONGEST_PATH} that can be answered in a row",
                    size.longest
                ),
                "make several trees of it",
            );
        }
    }
    problems
}
