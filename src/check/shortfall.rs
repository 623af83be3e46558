use super::{Rule, due_to, judgements};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::{Slug, ticked};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::need::Outcome;
use crate::model::stack::Held;

pub(super) const RULE: Rule = Rule {
    name: "shortfall",
    explain: "An answer, or the end of a tree on some of the paths that reach it, recommends tools that fall short of a need, by the catalogue's own claims. \
              Readers who follow it would find out too late. Recommend another tool (`colportage find` lists those that would do), ask for less, or say so to \
              readers: add `[[compromise]]` with `need` and `why`.",
    run,
};

fn run(_: &Brochure, advice: &Advice<'_>) -> Diagnostics {
    judgements(advice)
        .iter()
        .filter(|judgement| judgement.held.outcome == Outcome::Short && judgement.compromise.is_none())
        .map(|judgement| {
            let id = &judgement.held.requirement.criterion.id;
            judgement.with_places(
                Diagnostic::error(
                    RULE.name,
                    judgement.at.clone(),
                    format!(
                        "{} asks for {}{}, and {}",
                        judgement.by,
                        judgement.held.requirement,
                        judgement.on(),
                        fault(judgement.held)
                    ),
                )
                .help(format!(
                    "recommend another tool, ask for less, or say so to readers: `[[compromise]]` with `need = \"{id}\"` and `why`"
                )),
            )
        })
        .collect()
}

/// Who falls short, or what nobody has.
fn fault(held: &Held<'_>) -> String {
    let missing = held.missing();
    if missing.is_empty() {
        return format!("{} falls short of it", due_to(held));
    }
    format!("none of its tools has {}", ticked(missing.into_iter().map(Slug::as_str)))
}
