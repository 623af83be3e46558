//! Tables as text: one table a group, so that each has a caption of its own.

use super::scribe::{Scribe, separated, source, space, text, to, words};
use crate::doc::{Block, Definition, Inline, Item, Notice, Table};
use crate::plan::view::{Cell, Row, RowGroup, SourceLink, TableView};

impl Scribe<'_> {
    /// A table of the catalogue, with what its columns mean and its sources.
    pub(super) fn table(&self, table: &TableView) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !table.summary.is_empty() {
            blocks.push(Block::Paragraph(words(&table.summary)));
        }
        if table.historical {
            let text = Block::Paragraph(words(&self.say("table-history-text")));
            blocks.push(self.boxed(Notice::Important, "table-history-title", text));
        }
        blocks.extend(table.groups.iter().map(|group| Block::Table(self.group(table, group))));
        let helped = table.columns.iter().filter(|column| !column.help.is_empty());
        let columns: Vec<Definition> = helped
            .map(|column| Definition {
                term: words(&column.label),
                meanings: vec![vec![Block::Paragraph(words(&column.help))]],
            })
            .collect();
        if !columns.is_empty() {
            blocks.push(Block::Paragraph(vec![Inline::Strong(words(&self.say("table-columns")))]));
            blocks.push(Block::Definitions(columns));
        }
        if !table.sources.is_empty() {
            blocks.push(Block::Paragraph(vec![Inline::Strong(words(&self.say("table-sources")))]));
            blocks.push(numbered(&table.sources));
        }
        blocks
    }

    fn group(&self, table: &TableView, group: &RowGroup) -> Table {
        let caption = if group.title.is_empty() {
            words(&table.title)
        } else {
            separated([words(&table.title), words(&group.title)], " – ")
        };
        let head = std::iter::once(self.say("table-tool"));
        Table {
            caption,
            head: head
                .chain(table.columns.iter().map(|column| column.label.clone()))
                .map(|label| words(&label))
                .collect(),
            rows: group.rows.iter().map(|row| self.row(table, row)).collect(),
        }
    }

    fn row(&self, table: &TableView, row: &Row) -> Vec<Vec<Inline>> {
        let mut name = to(&row.href, words(&row.name));
        let verdict = if table.historical {
            self.tell("verdict-today", &[("verdict", row.verdict.label.clone().into())])
        } else {
            row.verdict.label.clone()
        };
        name.extend(words(&format!(" ({verdict})")));
        std::iter::once(name).chain(row.cells.iter().map(|cell| self.cell(cell))).collect()
    }

    /// What is claimed of one tool by one criterion: a line each claim, with the numbers of its sources.
    fn cell(&self, cell: &Cell) -> Vec<Inline> {
        if cell.claims.is_empty() {
            return vec![Inline::Emphasis(words(&self.say("unknown")))];
        }
        let mut line = Vec::new();
        for claim in &cell.claims {
            if !line.is_empty() {
                line.push(Inline::Break);
            }
            line.extend(self.claim(claim, cell.disputed));
            if !claim.sources.is_empty() {
                let numbers: Vec<&str> = claim.sources.iter().map(|source| source.digits.as_str()).collect();
                line.push(space());
                line.push(text(&format!("[{}]", numbers.join(", "))));
            }
        }
        line
    }
}

/// Sources by their numbers.
fn numbered(sources: &[SourceLink]) -> Block {
    Block::List {
        start: sources.first().map(|source| u64::from(source.number)),
        items: sources
            .iter()
            .map(|one| Item { done: None, content: vec![Block::Paragraph(source(one))] })
            .collect(),
    }
}
