//! What the brochure could recommend for some needs: single tools, and the best pairs of tools.
//!
//! Only tools that the brochure stands behind are looked at. The order of a list is a rule that readers are told: what meets everything before
//! what is unknown in part, then what is the least burden (fewer things to install), then by name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Brochure;
use super::need::{Finding, Outcome, Requirement, Wanted};
use super::stack::{self, Held};
use super::tool::Tool;
use crate::base::slug::Slug;

/// How many pairs are listed at most: more than anyone would try, few enough to read.
pub const MOST_PAIRS: usize = 10;

/// What could be recommended for some needs.
#[derive(Debug, Clone, Default)]
pub struct Shortlist<'a> {
    /// Single tools that fall short of nothing, the best first.
    pub tools: Vec<Candidate<'a>>,
    /// Pairs that meet everything where neither tool would alone, the best first, at most [`MOST_PAIRS`].
    pub pairs: Vec<Candidate<'a>>,
}

/// One tool or two, held against the needs.
#[derive(Debug, Clone)]
pub struct Candidate<'a> {
    /// The tools.
    pub tools: Vec<&'a Tool>,
    /// How far each of the needs is met.
    pub held: Vec<Held<'a>>,
    /// The worst of it.
    pub outcome: Outcome,
    /// How much they are a burden together: for each criterion that counts as one, the place of each tool's value, 0 for the best.
    pub burden: usize,
}

/// The search through a catalogue. What was found of one requirement is kept for the next list.
#[derive(Debug)]
pub struct Search<'a> {
    brochure: &'a Brochure,
    tools: Vec<&'a Tool>,
    burdens: Vec<usize>,
    columns: BTreeMap<(&'a Slug, Wanted), Vec<Finding<'a>>>,
}

/// Which of the things that are asked a tool meets, a bit each.
type Mask = Vec<u64>;

impl<'a> Search<'a> {
    /// A search through the tools that the brochure stands behind.
    pub fn new(brochure: &'a Brochure) -> Self {
        Self::among(brochure, brochure.tools.values().filter(|tool| tool.advisable()).collect())
    }

    /// A search through some tools.
    pub fn among(brochure: &'a Brochure, mut tools: Vec<&'a Tool>) -> Self {
        tools.sort_by_cached_key(|tool| (tool.name.to_lowercase(), &tool.id));
        let burdens = tools.iter().map(|tool| burden(brochure, tool)).collect();
        Self { brochure, tools, burdens, columns: BTreeMap::new() }
    }

    /// Whether one tool, or two together, are known to meet everything.
    pub fn would_do(&mut self, all: &[Requirement<'a>]) -> bool {
        let masks = self.masks(all);
        let Some((full, masks)) = masks else { return true };
        let masks: BTreeSet<&Mask> = masks.iter().flatten().collect();
        // A tool that meets less than another adds nothing that the other would not.
        let best: Vec<&Mask> = masks
            .iter()
            .filter(|mask| !masks.iter().any(|other| other != *mask && covers(other, mask)))
            .copied()
            .collect();
        best.iter().enumerate().any(|(at, a)| best[at..].iter().any(|b| both(a, b) == full))
    }

    /// What could be recommended.
    pub fn shortlist(&mut self, all: &[Requirement<'a>]) -> Shortlist<'a> {
        let asks = all.iter().any(stack::one_is_enough);
        let mut tools: Vec<Candidate<'a>> = (0..self.tools.len())
            .map(|at| self.candidate(all, &[at]))
            .filter(|candidate| match candidate.outcome {
                Outcome::Met => true,
                // One that is for something else falls short of nothing, and is of no use.
                Outcome::Unknown => asks && candidate.serves(),
                Outcome::Short => false,
            })
            .collect();
        tools.sort_by_key(|candidate| (Reverse(candidate.outcome), candidate.burden));
        Shortlist { tools, pairs: self.pairs(all) }
    }

    /// Every tool by itself, in the order of the names, whether it falls short or not.
    pub fn each(&mut self, all: &[Requirement<'a>]) -> Vec<Candidate<'a>> {
        (0..self.tools.len()).map(|at| self.candidate(all, &[at])).collect()
    }

    /// The best pairs that meet everything where neither tool would alone.
    fn pairs(&mut self, all: &[Requirement<'a>]) -> Vec<Candidate<'a>> {
        let Some((full, masks)) = self.masks(all) else { return Vec::new() };
        // Of all tools that meet the same, more than MOST_PAIRS never get into the list.
        let mut kinds: BTreeMap<&Mask, Vec<usize>> = BTreeMap::new();
        let mut order: Vec<usize> = (0..self.tools.len()).collect();
        order.sort_by_key(|at| self.burdens[*at]);
        for at in order {
            let Some(mask) = masks[at].as_ref().filter(|mask| **mask != full) else { continue };
            let kind = kinds.entry(mask).or_default();
            if kind.len() < MOST_PAIRS {
                kind.push(at);
            }
        }
        let kinds: Vec<(&Mask, Vec<usize>)> = kinds.into_iter().collect();
        let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
        for (at, (a, first)) in kinds.iter().enumerate() {
            for (_, second) in kinds[at + 1..].iter().filter(|(b, _)| both(a, b) == full) {
                for (x, y) in first.iter().flat_map(|x| second.iter().map(move |y| (*x, *y))) {
                    pairs.push((self.burdens[x] + self.burdens[y], x.min(y), x.max(y)));
                }
            }
        }
        pairs.sort_unstable();
        pairs.truncate(MOST_PAIRS);
        pairs.into_iter().map(|(_, x, y)| self.candidate(all, &[x, y])).collect()
    }

    fn candidate(&mut self, all: &[Requirement<'a>], places: &[usize]) -> Candidate<'a> {
        for requirement in all {
            self.look_up(requirement);
        }
        let columns: Vec<&[Finding<'a>]> = all
            .iter()
            .map(|requirement| {
                self.columns
                    .get(&(&requirement.criterion.id, requirement.wanted.clone()))
                    .map_or(&[][..], Vec::as_slice)
            })
            .collect();
        let held = stack::together(&self.tools, all, &columns, places);
        Candidate {
            tools: places.iter().map(|at| self.tools[*at]).collect(),
            outcome: held.iter().map(|held| held.outcome).min().unwrap_or(Outcome::Met),
            held,
            burden: places.iter().map(|at| self.burdens[*at]).sum(),
        }
    }

    /// Makes sure that every tool was held against a requirement.
    fn look_up(&mut self, requirement: &Requirement<'a>) {
        let Self { brochure, tools, columns, .. } = self;
        columns.entry((&requirement.criterion.id, requirement.wanted.clone())).or_insert_with(|| {
            tools.iter().map(|tool| requirement.held_against(tool, &brochure.site)).collect()
        });
    }

    /// For each tool what it meets, and all that is to be met; none for a tool that, as a weakest link, would fall short or be unknown. Nothing
    /// at all where nothing is asked.
    fn masks(&mut self, all: &[Requirement<'a>]) -> Option<(Mask, Vec<Option<Mask>>)> {
        let parts: Vec<Requirement<'a>> = all.iter().flat_map(parts).collect();
        if parts.is_empty() {
            return None;
        }
        for part in &parts {
            self.look_up(part);
        }
        let columns: Vec<&Vec<Finding<'a>>> = parts
            .iter()
            .filter_map(|part| self.columns.get(&(&part.criterion.id, part.wanted.clone())))
            .collect();
        let modes: Vec<&Vec<Finding<'a>>> = parts
            .iter()
            .zip(&columns)
            .filter(|(part, _)| part.criterion.mode)
            .map(|(_, column)| *column)
            .collect();
        let words = parts.len().div_ceil(64);
        let mut full = vec![0; words];
        for bit in 0..parts.len() {
            set(&mut full, bit);
        }
        let masks = self.tools.iter().enumerate().map(|(at, tool)| {
            let mut mask = vec![0; words];
            for (bit, (part, column)) in parts.iter().zip(&columns).enumerate() {
                let finding = &column[at];
                if stack::one_is_enough(part) {
                    if finding.outcome == Outcome::Met {
                        set(&mut mask, bit);
                    }
                } else if stack::counts(tool, finding, modes.iter().map(|mode| &mode[at])) {
                    if finding.outcome != Outcome::Met {
                        return None;
                    }
                    set(&mut mask, bit);
                }
            }
            Some(mask)
        });
        Some((full, masks.collect()))
    }
}

impl Candidate<'_> {
    /// Whether it is for what is asked: it is known to offer one of the things for which one tool is enough, be it that nobody says how much.
    pub fn serves(&self) -> bool {
        let offered = |held: &Held<'_>| match held.outcome {
            Outcome::Met => true,
            Outcome::Unknown => !held.links.is_empty(),
            Outcome::Short => false,
        };
        self.held.iter().any(|held| stack::one_is_enough(&held.requirement) && offered(held))
    }
}

/// A requirement, or for several values of a set of which each may come from another tool, one for each value.
fn parts<'a>(requirement: &Requirement<'a>) -> Vec<Requirement<'a>> {
    match &requirement.wanted {
        Wanted::All(values) if stack::one_is_enough(requirement) => values
            .iter()
            .map(|value| Requirement { wanted: Wanted::All(vec![value.clone()]), ..requirement.clone() })
            .collect(),
        _ => vec![requirement.clone()],
    }
}

/// How much a tool is a burden; one of which nothing is known is the greatest.
fn burden(brochure: &Brochure, tool: &Tool) -> usize {
    let burdens = brochure.criteria.iter().filter(|criterion| criterion.burden);
    burdens
        .map(|criterion| {
            let values = criterion.kind.values();
            tool.current(&criterion.id).worst(values).map_or(values.len(), |(place, _)| place)
        })
        .sum()
}

fn set(mask: &mut Mask, bit: usize) {
    mask[bit / 64] |= 1 << (bit % 64);
}

fn both(a: &Mask, b: &Mask) -> Mask {
    a.iter().zip(b).map(|(a, b)| a | b).collect()
}

fn covers(a: &Mask, b: &Mask) -> bool {
    both(a, b) == *a
}
