//! One page a table.

use super::Page;
use super::claim::{self, Look, Sources};
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::tool::verdict;
use super::view::{Column, Filter, Link, Row, RowGroup, TableView, View};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::claim::{Count, Current, Value};
use crate::model::comparison::{Comparison, Title};
use crate::model::tool::{Tool, Verdict};
use crate::parse::table::Word;

/// As many filters as the theme's styles know.
const MOST_FILTERS: usize = 12;

/// Every table.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let mut pages = Vec::new();
    for comparison in &brochure.comparisons {
        let draft = make.draft(Place::Comparison(comparison.id.clone()));
        let table = table(&draft, comparison);
        let within = Link {
            title: voice.say("nav-compare"),
            href: draft.href_at(&Place::Home, "tables"),
            current: false,
        };
        let about = About {
            kind: "comparison",
            title: table.title.clone(),
            description: table.summary.clone(),
            text_lang: lang,
            within: Some(within),
        };
        let frame = draft.frame(about);
        let others = brochure
            .comparisons
            .iter()
            .filter(|other| other.id != comparison.id && other.sources.is_empty())
            .map(|other| {
                let title = voice.say(&format!("comparison-{}", other.id));
                draft.link(title, &Place::Comparison(other.id.clone()))
            })
            .collect();
        pages.push(make.page(&draft, frame, View::Comparison { table: Box::new(table), others }));
    }
    pages
}

/// What lets a row pass.
enum Test {
    /// The tool offers this way of talking.
    Offers(Slug),
    /// The brochure thinks this of it.
    Is(Verdict),
}

/// A table, wherever it is shown.
pub(super) fn table(draft: &Draft<'_>, comparison: &Comparison) -> TableView {
    let Maker { brochure, voice, .. } = draft.make;
    let key = format!("comparison-{}", comparison.id);
    let historical = !comparison.sources.is_empty();
    let look = if historical { Look::History } else { Look::Today };
    let sources = Sources::new(draft);
    let tests = tests(draft.make, comparison);
    let groups = comparison
        .groups
        .iter()
        .map(|group| {
            let rows = group
                .tools
                .iter()
                .filter_map(|id| brochure.tools.get(id))
                .map(|tool| row(draft, comparison, tool, &tests, &sources, look))
                .collect();
            let title = match &group.title {
                Title::Own(id) => format!("group-{}-{}", comparison.id, id.value),
                Title::Verdict(verdict) => format!("rows-{}", verdict.name()),
            };
            RowGroup { title: voice.say(&title), rows }
        })
        .collect();
    TableView {
        id: comparison.id.to_string(),
        title: voice.say(&key),
        summary: voice.say_if(&format!("{key}.summary")).unwrap_or_default(),
        href: draft.href(&Place::Comparison(comparison.id.clone())),
        historical,
        columns: comparison
            .columns
            .iter()
            .map(|column| Column {
                id: column.to_string(),
                label: voice.say(&format!("criterion-{column}")),
                help: voice.say_if(&format!("criterion-{column}.help")).unwrap_or_default(),
            })
            .collect(),
        filters: tests
            .iter()
            .enumerate()
            .map(|(at, test)| Filter {
                number: at + 1,
                label: match test {
                    Test::Offers(mode) => {
                        voice.tell("filter-mode", &[("mode", voice.say(&format!("criterion-{mode}")).into())])
                    }
                    Test::Is(verdict) => voice.tell(
                        "filter-verdict",
                        &[("verdict", voice.say(&format!("verdict-{}", verdict.name())).into())],
                    ),
                },
            })
            .collect(),
        groups,
        sources: sources.named(),
    }
}

/// The filters that tell the rows of this table apart: its ways of talking, and whether a tool is recommended.
fn tests(make: &Maker<'_>, comparison: &Comparison) -> Vec<Test> {
    let tools: Vec<&Tool> = comparison
        .groups
        .iter()
        .flat_map(|group| &group.tools)
        .filter_map(|id| make.brochure.tools.get(id))
        .collect();
    let modes = comparison
        .columns
        .iter()
        .filter(|column| make.brochure.criterion(column).is_some_and(|criterion| criterion.mode))
        .map(|column| Test::Offers(column.clone()));
    modes
        .chain([Test::Is(Verdict::Recommended)])
        .filter(|test| {
            let passing = tools.iter().filter(|tool| passes(tool, test, comparison)).count();
            passing > 0 && passing < tools.len()
        })
        .take(MOST_FILTERS)
        .collect()
}

fn passes(tool: &Tool, test: &Test, comparison: &Comparison) -> bool {
    match test {
        Test::Is(verdict) => tool.verdict == *verdict,
        Test::Offers(mode) => claims(tool, mode, comparison).claims.iter().any(|claim| match claim.value {
            Value::Capacity { theory, practice } => {
                practice.or(theory).is_some_and(|count| count != Count::None)
            }
            _ => false,
        }),
    }
}

fn claims<'a>(tool: &'a Tool, criterion: &Slug, comparison: &Comparison) -> Current<'a> {
    if comparison.sources.is_empty() {
        tool.current(criterion)
    } else {
        tool.current_by(criterion, &comparison.sources)
    }
}

fn row(
    draft: &Draft<'_>,
    comparison: &Comparison,
    tool: &Tool,
    tests: &[Test],
    sources: &Sources<'_>,
    look: Look,
) -> Row {
    let brochure = draft.make.brochure;
    let fails: Vec<String> = tests
        .iter()
        .enumerate()
        .filter(|(_, test)| !passes(tool, test, comparison))
        .map(|(at, _)| format!("no-{}", at + 1))
        .collect();
    Row {
        name: super::tool::name(draft.make, tool),
        href: draft.href(&Place::Tool(tool.id.clone())),
        verdict: verdict(draft.make, tool.verdict),
        fails: fails.join(" "),
        cells: comparison
            .columns
            .iter()
            .filter_map(|column| {
                let criterion = brochure.criterion(column)?;
                Some(claim::cell(sources, criterion, &claims(tool, column, comparison), look))
            })
            .collect(),
    }
}
