//! Going through a text: looking at every part, or making another text from it.

use super::{Block, Definition, Doc, Inline, Item, Table};

/// What is looked at on the way through a text; each method sees a part before what it holds.
pub trait Visit {
    /// A block.
    fn block(&mut self, _block: &Block) {}
    /// A part of a line.
    fn inline(&mut self, _part: &Inline) {}
}

/// Shows every part of a text, in reading order, the notes last.
pub fn visit(doc: &Doc, visitor: &mut impl Visit) {
    blocks(&doc.blocks, visitor);
    for note in &doc.notes {
        blocks(note, visitor);
    }
}

fn blocks(content: &[Block], visitor: &mut impl Visit) {
    for block in content {
        visitor.block(block);
        match block {
            Block::Heading { content, .. } | Block::Paragraph(content) => visit_line(content, visitor),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(&item.content, visitor)),
            Block::Quote { content, .. } => blocks(content, visitor),
            Block::Table(table) => {
                visit_line(&table.caption, visitor);
                table.head.iter().for_each(|cell| visit_line(cell, visitor));
                table.rows.iter().flatten().for_each(|cell| visit_line(cell, visitor));
            }
            Block::Definitions(list) => {
                for definition in list {
                    visit_line(&definition.term, visitor);
                    definition.meanings.iter().for_each(|meaning| blocks(meaning, visitor));
                }
            }
            Block::Code(_) | Block::Embed(_) | Block::Rule => {}
        }
    }
}

/// Shows every part of a line.
pub fn visit_line(line: &[Inline], visitor: &mut impl Visit) {
    for part in line {
        visitor.inline(part);
        match part {
            Inline::Emphasis(line) | Inline::Strong(line) | Inline::Struck(line) => visit_line(line, visitor),
            Inline::Link { content, .. } | Inline::Passage { content, .. } => visit_line(content, visitor),
            _ => {}
        }
    }
}

/// Every line of a text, in the order of [`map_lines`].
pub fn lines(doc: &Doc) -> Vec<&Vec<Inline>> {
    let mut found = Vec::new();
    for blocks in std::iter::once(&doc.blocks).chain(&doc.notes) {
        lines_of(blocks, &mut found);
    }
    found
}

fn lines_of<'a>(content: &'a [Block], found: &mut Vec<&'a Vec<Inline>>) {
    for block in content {
        match block {
            Block::Heading { content, .. } | Block::Paragraph(content) => found.push(content),
            Block::List { items, .. } => items.iter().for_each(|item| lines_of(&item.content, found)),
            Block::Quote { content, .. } => lines_of(content, found),
            Block::Table(Table { caption, head, rows }) => {
                found.push(caption);
                found.extend(head);
                found.extend(rows.iter().flatten());
            }
            Block::Definitions(list) => {
                for definition in list {
                    found.push(&definition.term);
                    definition.meanings.iter().for_each(|meaning| lines_of(meaning, found));
                }
            }
            Block::Code(_) | Block::Embed(_) | Block::Rule => {}
        }
    }
}

/// The same text with every block made anew, what a block holds before itself.
pub fn map_blocks(content: Vec<Block>, block: &mut impl FnMut(Block) -> Block) -> Vec<Block> {
    content
        .into_iter()
        .map(|one| {
            let whole = match one {
                Block::List { start, items } => Block::List {
                    start,
                    items: items
                        .into_iter()
                        .map(|Item { done, content }| Item { done, content: map_blocks(content, block) })
                        .collect(),
                },
                Block::Quote { notice, content } => {
                    Block::Quote { notice, content: map_blocks(content, block) }
                }
                Block::Definitions(list) => Block::Definitions(
                    list.into_iter()
                        .map(|Definition { term, meanings }| Definition {
                            term,
                            meanings: meanings
                                .into_iter()
                                .map(|meaning| map_blocks(meaning, block))
                                .collect(),
                        })
                        .collect(),
                ),
                other => other,
            };
            block(whole)
        })
        .collect()
}

/// The same line with every part made anew, what a part holds before itself; a part may become several, or none.
pub fn map_parts(line: Vec<Inline>, part: &mut impl FnMut(Inline) -> Vec<Inline>) -> Vec<Inline> {
    line.into_iter()
        .flat_map(|one| {
            let whole = match one {
                Inline::Emphasis(line) => Inline::Emphasis(map_parts(line, part)),
                Inline::Strong(line) => Inline::Strong(map_parts(line, part)),
                Inline::Struck(line) => Inline::Struck(map_parts(line, part)),
                Inline::Link { target, content } => {
                    Inline::Link { target, content: map_parts(content, part) }
                }
                Inline::Passage { lang, why, content } => {
                    Inline::Passage { lang, why, content: map_parts(content, part) }
                }
                other => other,
            };
            part(whole)
        })
        .collect()
}

/// The same text with every line made anew: headings, paragraphs, cells, captions, terms.
pub fn map_lines(doc: Doc, line: &mut impl FnMut(Vec<Inline>) -> Vec<Inline>) -> Doc {
    Doc {
        blocks: map_lines_of(doc.blocks, line),
        notes: doc.notes.into_iter().map(|note| map_lines_of(note, line)).collect(),
    }
}

fn map_lines_of(content: Vec<Block>, line: &mut impl FnMut(Vec<Inline>) -> Vec<Inline>) -> Vec<Block> {
    content
        .into_iter()
        .map(|block| match block {
            Block::Heading { level, id, content } => Block::Heading { level, id, content: line(content) },
            Block::Paragraph(content) => Block::Paragraph(line(content)),
            Block::List { start, items } => Block::List {
                start,
                items: items
                    .into_iter()
                    .map(|Item { done, content }| Item { done, content: map_lines_of(content, line) })
                    .collect(),
            },
            Block::Quote { notice, content } => Block::Quote { notice, content: map_lines_of(content, line) },
            Block::Table(Table { caption, head, rows }) => Block::Table(Table {
                caption: line(caption),
                head: head.into_iter().map(&mut *line).collect(),
                rows: rows.into_iter().map(|row| row.into_iter().map(&mut *line).collect()).collect(),
            }),
            Block::Definitions(list) => Block::Definitions(
                list.into_iter()
                    .map(|Definition { term, meanings }| Definition {
                        term: line(term),
                        meanings: meanings.into_iter().map(|meaning| map_lines_of(meaning, line)).collect(),
                    })
                    .collect(),
            ),
            Block::Code(_) | Block::Embed(_) | Block::Rule => block,
        })
        .collect()
}
