//! A table: tools × criteria.

use std::collections::BTreeMap;

use super::claim;
use super::criterion::Criterion;
use super::source::{self, Citation};
use super::tool::{self, Tool};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::parse::comparison as raw;

/// A table: a rectangle, whose cells are claims or a stated "unknown".
#[derive(Debug)]
pub struct Comparison {
    /// Its id.
    pub id: Slug,
    /// The file.
    pub path: SourcePath,
    /// Its columns.
    pub columns: Vec<Slug>,
    /// If any: only what these sources claim is shown.
    pub sources: Vec<Slug>,
    /// Its rows, group by group.
    pub groups: Vec<Group>,
}

/// Some rows under a title of their own.
#[derive(Debug)]
pub struct Group {
    /// Its id.
    pub id: Spanned<Slug>,
    /// The tools.
    pub tools: Vec<Slug>,
}

/// The tables, in their order.
pub(super) fn build(
    mut raw: Vec<raw::Comparison>,
    criteria: &[Criterion],
    sources: &BTreeMap<Slug, Citation>,
    tools: &BTreeMap<Slug, Tool>,
) -> (Vec<Comparison>, Diagnostics) {
    let mut problems = Diagnostics::default();
    raw.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    let mut comparisons = Vec::new();
    for raw::Comparison { id, path, order: _, columns, sources: named, groups } in raw {
        if columns.is_empty() {
            problems.push(
                Diagnostic::error(
                    "empty-comparison",
                    Span::file(&path),
                    format!("comparison `{id}` has no columns"),
                )
                .help("add `columns = [\"…\"]`, a list of criteria"),
            );
        }
        let mut kept: Vec<Slug> = Vec::new();
        for column in &columns {
            let Some(criterion) = claim::find(criteria, column, &mut problems) else { continue };
            if kept.contains(&criterion.id) {
                problems.push(
                    Diagnostic::error(
                        "duplicate-value",
                        column.span.clone(),
                        format!("comparison `{id}` has the column `{}` twice", column.value),
                    )
                    .help("delete one of the two"),
                );
                continue;
            }
            kept.push(criterion.id.clone());
        }
        let columns = kept;
        let sources = source::known(named, sources, &mut problems);
        let mut shown: Vec<Spanned<Slug>> = Vec::new();
        let mut made = Vec::new();
        for raw::Group { id: group, tools: rows, span } in groups {
            let Some(group) = group else { continue };
            let rows = tool::known(rows, &format!("comparison `{id}`"), tools, &mut problems);
            if rows.is_empty() {
                problems.push(
                    Diagnostic::error(
                        "empty-group",
                        span,
                        format!("the group `{}` of comparison `{id}` has no tools", group.value),
                    )
                    .help("add `tools = [\"…\"]`, or delete the group"),
                );
            }
            for row in &rows {
                if let Some(first) = shown.iter().find(|first| first.value == row.value) {
                    problems.push(
                        Diagnostic::error(
                            "duplicate-tool",
                            row.span.clone(),
                            format!("comparison `{id}` names `{}` twice", row.value),
                        )
                        .help("delete one of the two")
                        .related(first.span.clone(), "the first one"),
                    );
                }
            }
            let tools = rows.iter().map(|row| row.value.clone()).collect();
            shown.extend(rows);
            made.push(Group { id: group, tools });
        }
        if made.is_empty() {
            problems.push(
                Diagnostic::error(
                    "empty-comparison",
                    Span::file(&path),
                    format!("comparison `{id}` has no rows"),
                )
                .help("add `[[group]]` with `id` and `tools`"),
            );
        }
        comparisons.push(Comparison { id, path, columns, sources, groups: made });
    }
    (comparisons, problems)
}
