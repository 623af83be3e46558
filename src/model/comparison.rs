//! A table: tools × criteria.

use std::collections::BTreeMap;

use super::claim;
use super::criterion::Criterion;
use super::source::{self, Citation};
use super::tool::{self, Tool, Verdict};
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::parse::comparison as raw;
use crate::parse::table::Word;

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
    /// What its title says.
    pub title: Title,
    /// The tools.
    pub tools: Vec<Slug>,
}

/// What the title of some rows says.
#[derive(Debug)]
pub enum Title {
    /// The message `group-<comparison>-<id>`.
    Own(Spanned<Slug>),
    /// What the brochure thinks of them.
    Verdict(Verdict),
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
    for raw::Comparison { id, path, order: _, columns, sources: named, group_by, tools: alone, groups } in raw
    {
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
        if let Some(by) = &group_by {
            if let Some(group) = groups.first() {
                problems.push(
                    Diagnostic::error(
                        "two-groupings",
                        group.span.clone(),
                        format!("comparison `{id}` is grouped by `{}`, and by hand", by.value.name()),
                    )
                    .help("delete `group-by`, or put the tools of the groups into `tools`"),
                );
            }
            let rows = tool::known(alone, &format!("comparison `{id}`"), tools, &mut problems);
            made.extend(by_verdict(&rows, tools));
            shown.extend(rows);
        } else if let Some(first) = alone.first() {
            problems.push(
                Diagnostic::error(
                    "two-groupings",
                    first.span.clone(),
                    format!("comparison `{id}` has tools in no group"),
                )
                .help("add `group-by = \"verdict\"`, or put them into a `[[group]]`"),
            );
        }
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
            made.push(Group { title: Title::Own(group), tools });
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
        // What its sources printed once is history; a table of today is read for advice.
        for row in shown.iter().filter(|_| sources.is_empty()) {
            let Some(gone) = tools.get(&row.value).filter(|tool| tool.gone()) else { continue };
            let mut problem = Diagnostic::error(
                "gone-in-table",
                row.span.clone(),
                format!("comparison `{id}` shows `{}`, which is gone", gone.id),
            )
            .help("leave it out; its own page says what it was");
            if let Some(standing) = gone.standings.first() {
                problem = problem.related(standing.span.clone(), "said here");
            }
            problems.push(problem);
        }
        comparisons.push(Comparison { id, path, columns, sources, groups: made });
    }
    (comparisons, problems)
}

/// Tools, grouped by what the brochure thinks of them; in the order of their names.
fn by_verdict(rows: &[Spanned<Slug>], tools: &BTreeMap<Slug, Tool>) -> Vec<Group> {
    let mut rows: Vec<&Tool> = rows.iter().filter_map(|row| tools.get(&row.value)).collect();
    rows.sort_by_cached_key(|tool| (tool.verdict, tool.name.to_lowercase()));
    let groups = rows.chunk_by(|a, b| a.verdict == b.verdict);
    groups
        .map(|group| Group {
            title: Title::Verdict(group[0].verdict),
            tools: group.iter().map(|tool| tool.id.clone()).collect(),
        })
        .collect()
}
