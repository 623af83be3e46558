//! Columns: what is said of every tool, and how two of them compare.

use std::collections::BTreeSet;

use super::claim::Half;
use crate::base::date::Months;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::parse::criterion as raw;
pub use crate::parse::criterion::Combine;

/// A column.
#[derive(Debug)]
pub struct Criterion {
    /// Its id.
    pub id: Slug,
    /// What its values are.
    pub kind: Kind,
    /// Whether it is a way of talking, which one tool of a stack must offer.
    pub mode: bool,
    /// How a stack is judged.
    pub combine: Combine,
    /// Whether readers are shown the weakest link of a stack by it, asked for or not.
    pub security: bool,
    /// Whether its worse values are a burden: of tools that meet the same needs, those with better ones are listed first.
    pub burden: bool,
    /// When its claims are to be re-checked, if not as the site says.
    pub stale_after: Option<Months>,
    /// Where it stands.
    pub span: Span,
}

impl Criterion {
    /// What of its claims changes by itself: the two halves of a capacity, or the whole.
    pub fn halves(&self) -> &'static [Option<Half>] {
        match self.kind {
            Kind::Capacity => &[Some(Half::Theory), Some(Half::Practice)],
            _ => &[None],
        }
    }
}

/// What the values of a criterion are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// How many people, in theory and in practice.
    Capacity,
    /// Ordered, best first; a need means "at least".
    Scale(Vec<Slug>),
    /// One of these, in no order.
    Choice(Vec<Slug>),
    /// Any of these.
    Set(Vec<Slug>),
}

impl Kind {
    /// The values there are; none for a capacity.
    pub fn values(&self) -> &[Slug] {
        match self {
            Self::Capacity => &[],
            Self::Scale(values) | Self::Choice(values) | Self::Set(values) => values,
        }
    }
}

/// Names with a meaning of their own in needs.
const RESERVED: [&str; 2] = ["people", "modes"];

/// The columns, each id once.
pub(super) fn build(raw: Vec<raw::Criterion>) -> (Vec<Criterion>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut criteria: Vec<Criterion> = Vec::new();
    for raw::Criterion { id, kind, values, mode, combine, security, burden, stale_after, span } in raw {
        if let Some(first) = criteria.iter().find(|criterion| criterion.id == id.value) {
            problems.push(
                Diagnostic::error(
                    "duplicate-id",
                    id.span,
                    format!("the criterion `{}` is there twice", id.value),
                )
                .help("rename or delete one of the two")
                .related(first.span.clone(), "the first one"),
            );
            continue;
        }
        if RESERVED.contains(&id.value.as_str()) {
            problems.push(
                Diagnostic::error(
                    "reserved-id",
                    id.span,
                    format!("a criterion cannot be called `{}`", id.value),
                )
                .help("in needs this name stands for every way of talking that is asked for"),
            );
            continue;
        }
        let mut seen = BTreeSet::new();
        for value in &values {
            if !seen.insert(&value.value) {
                problems.push(
                    Diagnostic::error(
                        "duplicate-value",
                        value.span.clone(),
                        format!("the value `{}` of `{}` is there twice", value.value, id.value),
                    )
                    .help("delete one of the two"),
                );
            }
        }
        let list: Vec<Slug> = values.iter().map(|value| value.value.clone()).collect();
        let made = match kind {
            raw::Kind::Capacity => Kind::Capacity,
            raw::Kind::Scale => Kind::Scale(list),
            raw::Kind::Choice => Kind::Choice(list),
            raw::Kind::Set => Kind::Set(list),
        };
        match (&made, values.first()) {
            (Kind::Capacity, Some(first)) => problems.push(
                Diagnostic::error(
                    "wrong-value",
                    first.span.clone(),
                    format!("`{}` counts people and has no values of its own", id.value),
                )
                .help("delete `values`, or make it a scale, a choice or a set"),
            ),
            (Kind::Capacity, None) | (_, Some(_)) => {}
            (_, None) => problems.push(
                Diagnostic::error("missing-key", span.clone(), format!("`{}` has no values", id.value))
                    .help("add `values = [\"…\", \"…\"]`, for a scale the best first"),
            ),
        }
        let combine = combine.unwrap_or(Combine::Weakest);
        let talks =
            flag(mode, made == Kind::Capacity, "mode", "a capacity: only that counts people", &mut problems);
        let burden = flag(
            burden,
            matches!(made, Kind::Scale(_)),
            "burden",
            "a scale: only that has worse values",
            &mut problems,
        );
        criteria.push(Criterion {
            id: id.value,
            kind: made,
            mode: talks,
            combine,
            security,
            burden,
            stale_after,
            span,
        });
    }
    (criteria, problems)
}

/// What a flag says; told if it is set on a criterion of a kind that it means nothing for.
fn flag(
    flag: Option<Spanned<bool>>,
    fits: bool,
    key: &str,
    wanted: &str,
    problems: &mut Diagnostics,
) -> bool {
    let Some(flag) = flag.filter(|flag| flag.value) else { return false };
    if !fits {
        problems.push(
            Diagnostic::error("wrong-value", flag.span, format!("`{key}` means nothing here"))
                .help(format!("delete it, or make the criterion {wanted}")),
        );
    }
    fits
}
