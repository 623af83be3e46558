//! Tables that are too wide for where they go: a list, an item a row, in which columns that say the same are told together.

use crate::doc::{Block, Inline, Item, Table, text};

/// The rows of a table as a list, below its caption. `label` sets the words before what they announce: "Audio :".
pub(super) fn rows(table: &Table, label: &dyn Fn(&str) -> String) -> Vec<Block> {
    let items = table.rows.iter().map(|row| Item { done: None, content: item(table, row, label) });
    let items: Vec<Item> = items.collect();
    [Block::Paragraph(vec![Inline::Strong(table.caption.clone())])].into_iter().chain(list(items)).collect()
}

/// A list, where there is anything to list.
fn list(items: Vec<Item>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::List { start: None, items })
}

fn item(table: &Table, row: &[Vec<Inline>], label: &dyn Fn(&str) -> String) -> Vec<Block> {
    let Some((name, cells)) = row.split_first() else { return Vec::new() };
    // Each value once, with the columns that have it, in the order in which it first comes.
    let mut values: Vec<(Vec<String>, &Vec<Inline>)> = Vec::new();
    for (head, cell) in table.head.iter().skip(1).zip(cells) {
        let column = text::plain(head);
        match values.iter_mut().find(|(_, known)| *known == cell) {
            Some((columns, _)) => columns.push(column),
            None => values.push((vec![column], cell)),
        }
    }
    let lines = values.into_iter().map(|(columns, cell)| {
        let mut line = vec![Inline::Text(format!("{} ", label(&columns.join(", "))))];
        line.extend(cell.iter().map(|part| match part {
            Inline::Break => Inline::Text(" ; ".into()),
            other => other.clone(),
        }));
        Item { done: None, content: vec![Block::Paragraph(line)] }
    });
    let name = Block::Paragraph(vec![Inline::Strong(name.clone())]);
    [name].into_iter().chain(list(lines.collect())).collect()
}
