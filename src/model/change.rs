//! What changed: a claim that took the place of another, a tool that went or was renamed. Read from the catalogue's own history, newest first.

use super::Brochure;
use super::claim::{Claim, Count, Half};
use super::criterion::Criterion;
use super::standing::{Standing, Status};
use super::tool::Tool;
use crate::base::date::Date;

/// Two claims nearer to each other than this differ because their sources do, not because something changed.
const APART: u32 = 6;

/// Something that changed.
#[derive(Debug)]
pub struct Change<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// When what holds now is first known to hold.
    pub date: Date,
    /// What changed.
    pub what: What<'a>,
}

/// What changed.
#[derive(Debug, Clone, Copy)]
pub enum What<'a> {
    /// What is claimed by a criterion; of a capacity, by one half.
    Claim {
        /// The criterion.
        criterion: &'a Criterion,
        /// The half of a capacity.
        half: Option<Half>,
        /// What is claimed since.
        new: &'a Claim,
        /// What was claimed before.
        old: &'a Claim,
    },
    /// How the tool stands.
    Standing(&'a Standing),
}

impl Brochure {
    /// Everything that changed, newest first.
    pub fn changes(&self) -> Vec<Change<'_>> {
        let mut changes = Vec::new();
        for tool in self.tools.values() {
            for criterion in &self.criteria {
                for half in criterion.halves() {
                    let line = tool.line(criterion, *half);
                    changes.extend(line.windows(2).map(|pair| Change {
                        tool,
                        date: pair[1].as_of,
                        what: What::Claim { criterion, half: *half, new: pair[1], old: pair[0] },
                    }));
                }
            }
            let told = tool.standings.iter().filter(|standing| standing.is != Status::Active);
            changes.extend(told.map(|standing| Change {
                tool,
                date: standing.as_of,
                what: What::Standing(standing),
            }));
        }
        changes.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.tool.id.cmp(&b.tool.id)));
        changes
    }
}

impl Tool {
    /// What was claimed by a criterion as time went by, oldest first: one claim for each time that it changed, by at least half a year.
    pub fn line(&self, criterion: &Criterion, half: Option<Half>) -> Vec<&Claim> {
        let mut line: Vec<&Claim> = Vec::new();
        let claims = self.claims.iter().rev();
        let claims = claims.filter(|claim| claim.criterion == criterion.id && claim.speaks_of(half));
        for claim in claims {
            let equal = |a: &Claim, b: &Claim| match half {
                Some(half) => a.value.half(half) == b.value.half(half),
                None => a.value == b.value,
            };
            let same = |other: &Claim| match half {
                // A number that nobody gives any more has not changed: it is not known.
                Some(half) if claim.value.half(half) == Some(Count::Some) => {
                    other.value.half(half) != Some(Count::None)
                }
                _ => equal(other, claim),
            };
            match line.last() {
                None => line.push(claim),
                Some(last) if same(last) => {}
                Some(last) if last.as_of.months_at(claim.as_of) >= APART => {
                    // What another source of the same time still says as before has not changed.
                    let disputed = self.claims.iter().any(|other| {
                        other.criterion == criterion.id
                            && other.as_of.same_month(claim.as_of)
                            && other.speaks_of(half)
                            && equal(other, last)
                    });
                    if !disputed {
                        line.push(claim);
                    }
                }
                // Of claims of about the same time the newest stands for all.
                Some(_) if line.len() == 1 => line[0] = claim,
                Some(_) => {}
            }
        }
        line
    }
}
