//! Tools used together, and how far they meet what is asked.
//!
//! A way of talking is carried by one tool; a stack carries it as well as its best tool does. By a criterion that combines as `weakest` a stack
//! is as good as the worst of the tools that carry something needed; by one that combines as `any`, as good as the best of all.

use super::claim::Value;
use super::criterion::{Combine, Criterion};
use super::need::{Finding, Outcome, Requirement, Wanted};
use super::site::Site;
use super::tool::Tool;
use crate::base::slug::Slug;

/// A requirement held against tools used together.
#[derive(Debug, Clone)]
pub struct Held<'a> {
    /// What is asked.
    pub requirement: Requirement<'a>,
    /// How far it is met.
    pub outcome: Outcome,
    /// The tools that were judged, the deciding one first: for a way of talking the one that carries it best, otherwise the weakest. Empty where
    /// no tool of the stack carries anything.
    pub links: Vec<Link<'a>>,
}

/// One tool, by one requirement.
#[derive(Debug, Clone)]
pub struct Link<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// How far it meets the requirement.
    pub finding: Finding<'a>,
}

impl<'a> Held<'a> {
    /// The tool that decides.
    pub fn decisive(&self) -> Option<&Link<'a>> {
        self.links.first()
    }

    /// The links to name: the tools that carry it, or where none carries it well enough the one that comes nearest; by the weakest, those
    /// that are it. Of values that may come from several tools, each tool that has some.
    pub fn deciding(&self) -> impl Iterator<Item = &Link<'a>> {
        let (best, parts) = (one_is_enough(&self.requirement), in_parts(&self.requirement));
        let first = self.links.first().map(|link| link.finding);
        self.links.iter().enumerate().filter_map(move |(at, link)| {
            let of_the_outcome = link.finding.outcome == self.outcome;
            let named = if parts {
                link.finding.merit.is_some_and(|has| has > 0)
            } else if best {
                at == 0 || (of_the_outcome && self.outcome == Outcome::Met)
            } else {
                of_the_outcome
                    && (self.outcome != Outcome::Met
                        || Some(link.finding.merit) == first.map(|first| first.merit))
            };
            named.then_some(link)
        })
    }

    /// The links that the outcome rests on: those that carry it, or come nearest to it; by the weakest all of them.
    pub fn resting(&self) -> impl Iterator<Item = &Link<'a>> {
        let all = !one_is_enough(&self.requirement);
        let deciding: Vec<&Link<'a>> =
            if all { self.links.iter().collect() } else { self.deciding().collect() };
        deciding.into_iter()
    }

    /// The values of a set that no tool of the stack has, where each may come from another; none where the requirement is another, or nothing
    /// is known.
    pub fn missing(&self) -> Vec<&Slug> {
        match &self.requirement.wanted {
            Wanted::All(wanted) if in_parts(&self.requirement) && self.outcome == Outcome::Short => wanted
                .iter()
                .filter(|value| {
                    !self.links.iter().any(|link| has(link.tool, self.requirement.criterion, value))
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// Whether what is asked may come in parts, from several tools of a stack.
fn in_parts(requirement: &Requirement<'_>) -> bool {
    matches!(requirement.wanted, Wanted::All(_)) && one_is_enough(requirement)
}

/// Whether a tool has a value of a set, by every claim that holds.
fn has(tool: &Tool, criterion: &Criterion, value: &Slug) -> bool {
    let current = tool.current(&criterion.id);
    !current.claims.is_empty()
        && current
            .claims
            .iter()
            .all(|claim| matches!(&claim.value, Value::Many(many) if many.contains(value)))
}

/// Whether one tool of a stack is enough to meet it.
pub fn one_is_enough(requirement: &Requirement<'_>) -> bool {
    requirement.criterion.mode || requirement.criterion.combine == Combine::Any
}

/// Whether a tool counts by a criterion of which the weakest counts: it carries, or may carry, a way of talking that is needed; or it carries
/// none at all, as a system or a browser does, and something is claimed of it.
///
/// This looks at one tool and never at the others, so that a further tool can only make the weakest weaker.
pub(super) fn counts<'f>(
    tool: &Tool,
    finding: &Finding<'_>,
    mut modes: impl Iterator<Item = &'f Finding<'f>>,
) -> bool {
    if !tool.talks() {
        return finding.claim.is_some();
    }
    let offers_it = |mode: &Finding<'_>| mode.merit != Some(0);
    modes.next().is_none_or(|first| offers_it(first) || modes.any(offers_it))
}

/// Holds everything that is asked against tools used together, in the order of what is asked.
pub fn hold<'a>(tools: &[&'a Tool], all: &[Requirement<'a>], site: &Site) -> Vec<Held<'a>> {
    let findings: Vec<Vec<Finding<'a>>> = all
        .iter()
        .map(|requirement| tools.iter().map(|tool| requirement.held_against(tool, site)).collect())
        .collect();
    let columns: Vec<&[Finding<'a>]> = findings.iter().map(Vec::as_slice).collect();
    let places: Vec<usize> = (0..tools.len()).collect();
    together(tools, all, &columns, &places)
}

/// The weakest link of tools used together, by a criterion of which nothing in particular is asked.
pub fn weakest<'a>(
    criterion: &'a Criterion,
    tools: &[&'a Tool],
    all: &[Requirement<'a>],
    site: &Site,
) -> Option<Held<'a>> {
    let mut all: Vec<Requirement<'a>> =
        all.iter().filter(|requirement| requirement.criterion.mode).cloned().collect();
    all.push(Requirement::known(criterion));
    hold(tools, &all, site).pop()
}

/// Puts findings together: for each requirement, the findings of those of the tools that are at `places`.
pub(super) fn together<'a>(
    tools: &[&'a Tool],
    all: &[Requirement<'a>],
    findings: &[&[Finding<'a>]],
    places: &[usize],
) -> Vec<Held<'a>> {
    let modes: Vec<&[Finding<'a>]> = all
        .iter()
        .zip(findings)
        .filter(|(requirement, _)| requirement.criterion.mode)
        .map(|(_, column)| *column)
        .collect();
    all.iter()
        .zip(findings)
        .map(|(requirement, column)| {
            let best = one_is_enough(requirement);
            let links = places
                .iter()
                .filter(|at| best || counts(tools[**at], &column[**at], modes.iter().map(|mode| &mode[**at])))
                .map(|at| Link { tool: tools[*at], finding: column[*at] });
            judge(requirement, links.collect())
        })
        .collect()
}

fn judge<'a>(requirement: &Requirement<'a>, mut links: Vec<Link<'a>>) -> Held<'a> {
    let outcome = if one_is_enough(requirement) {
        // What is known counts; a tool of which nothing is known adds nothing.
        links.retain(|link| link.finding.claim.is_some());
        links.sort_by_key(|link| std::cmp::Reverse(link.finding.merit));
        if union(requirement, &links) {
            Outcome::Met
        } else {
            links.first().map_or(Outcome::Unknown, |link| link.finding.outcome)
        }
    } else {
        links.sort_by_key(|link| (link.finding.outcome, link.finding.merit));
        links.first().map_or(Outcome::Unknown, |link| link.finding.outcome)
    };
    Held { requirement: requirement.clone(), outcome, links }
}

/// Whether the values of a set that are asked for are all there, one tool's beside another's.
fn union(requirement: &Requirement<'_>, links: &[Link<'_>]) -> bool {
    match &requirement.wanted {
        Wanted::All(wanted) => {
            wanted.iter().all(|value| links.iter().any(|link| has(link.tool, requirement.criterion, value)))
        }
        _ => false,
    }
}
