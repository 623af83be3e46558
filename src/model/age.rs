//! How old the facts are, and which are to be looked up next.

use super::Brochure;
use super::claim::Claim;
use super::tool::Tool;

/// A claim that holds today, and its age.
#[derive(Debug)]
pub struct Aged<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// The claim.
    pub claim: &'a Claim,
    /// Its age at the edition, in whole months.
    pub months: u32,
    /// The age past which it is to be re-checked, in months.
    pub limit: u32,
}

impl Aged<'_> {
    /// Whether it is to be re-checked.
    pub fn stale(&self) -> bool {
        self.months > self.limit
    }

    /// In how many months it will be to be re-checked; none once it is.
    pub fn left(&self) -> Option<u32> {
        (self.limit + 1).checked_sub(self.months).filter(|left| *left > 0)
    }
}

impl Brochure {
    /// Every claim that holds today, the oldest first.
    pub fn aged(&self) -> Vec<Aged<'_>> {
        let mut aged: Vec<Aged<'_>> = Vec::new();
        for tool in self.tools.values() {
            for criterion in &self.criteria {
                let limit = criterion.stale_after.unwrap_or(self.site.stale_after).0;
                aged.extend(tool.current(&criterion.id).claims.into_iter().map(|claim| Aged {
                    tool,
                    claim,
                    months: claim.as_of.months_at(self.site.edition),
                    limit,
                }));
            }
        }
        aged.sort_by(|a, b| {
            b.months
                .cmp(&a.months)
                .then_with(|| (&a.tool.id, &a.claim.criterion).cmp(&(&b.tool.id, &b.claim.criterion)))
        });
        aged
    }
}
