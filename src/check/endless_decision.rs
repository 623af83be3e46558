use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::decision::{Decision, Go};

pub(super) const RULE: Rule = Rule {
    name: "endless-decision",
    explain: "A tree leads back to a question that was already answered, so a reader could go round for ever. Lead the last option of the loop elsewhere.",
    run,
};

fn run(brochure: &Brochure) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for decision in &brochure.decisions {
        if let Some((way, back)) =
            (Search { decision, way: Vec::new(), done: Vec::new() }).from(&decision.first)
        {
            let names: Vec<String> = way.iter().map(|id| format!("`{id}`")).collect();
            problems.push(
                Diagnostic::error(
                    RULE.name,
                    back,
                    format!("decision `{}` goes round in a circle: {}", decision.id, names.join(" → ")),
                )
                .help("lead this option to a later question or to an end"),
            );
        }
    }
    problems
}

/// A walk that knows which questions it stands on and which it has left for good.
struct Search<'a> {
    decision: &'a Decision,
    way: Vec<&'a Slug>,
    done: Vec<&'a Slug>,
}

impl<'a> Search<'a> {
    /// The first circle that can be reached, and the option that closes it.
    fn from(&mut self, id: &'a Slug) -> Option<(Vec<&'a Slug>, Span)> {
        self.way.push(id);
        for option in &self.decision.question(id)?.options {
            let Go::Question(next) = &option.go else { continue };
            if let Some(at) = self.way.iter().position(|seen| *seen == next) {
                let mut circle = self.way.split_off(at);
                circle.push(next);
                return Some((circle, option.id.span.clone()));
            }
            if !self.done.contains(&next)
                && let Some(found) = self.from(next)
            {
                return Some(found);
            }
        }
        self.way.pop();
        self.done.push(id);
        None
    }
}
