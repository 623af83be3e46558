//! Quick answers and chapters as text.

use super::Embeds;
use super::scribe::{Scribe, heading, lines, link, list, rich, separated, space, tag, text, to, words};
use crate::base::path::OutPath;
use crate::doc::{Block, Doc, Inline};
use crate::plan::view::{AnswerView, ChapterView, HeldView, ToolCard};

impl Scribe<'_> {
    /// A chapter: its text, in a brochure below what it is about. An article has a field of its own for that.
    pub(super) fn chapter(&self, path: &OutPath, chapter: &ChapterView) -> Doc {
        let mut doc = self.article(path, &chapter.article);
        if self.embeds == Embeds::AsLinks && !chapter.summary.is_empty() {
            doc.blocks.insert(0, Block::Paragraph(vec![Inline::Emphasis(words(&chapter.summary))]));
        }
        doc
    }

    /// An answer: for whom, in short, where it falls short, the tools, why, and what each need rests on.
    pub(super) fn answer(&self, path: &OutPath, answer: &AnswerView) -> Doc {
        let mut blocks = Vec::new();
        if !answer.audience.is_empty() {
            let audience = self.labelled(&self.say("answer-audience"), rich(&answer.audience));
            blocks.push(Block::Paragraph(audience));
        }
        blocks.push(Block::Paragraph(rich(&answer.summary)));
        blocks.extend(self.compromises(&answer.compromises));
        if !answer.stack.is_empty() {
            blocks.push(heading(2, "stack_title", &self.say("answer-stack")));
            blocks.push(self.tools(&answer.stack));
        }
        let article = self.article(path, &answer.article);
        blocks.extend(article.blocks);
        if !answer.held.is_empty() || !answer.weakest.is_empty() {
            blocks.push(heading(2, "held_title", &self.say("held-title")));
            let missed = i64::try_from(answer.missed).unwrap_or(i64::MAX);
            blocks.push(Block::Paragraph(words(&self.tell("held-about", &[("missed", missed.into())]))));
            blocks.extend(self.held(&answer.held));
            if !answer.weakest.is_empty() {
                blocks.push(heading(3, "weakest_title", &self.say("weakest-title")));
                blocks.push(Block::Paragraph(words(&self.say("weakest-about"))));
                blocks.extend(self.held(&answer.weakest));
            }
            if !answer.also.is_empty() {
                blocks.push(heading(3, "also_title", &self.say("also-title")));
                blocks.push(Block::Paragraph(words(&self.say("also-about"))));
                blocks.push(lines(answer.also.iter().map(name)));
            }
        }
        Doc { blocks, notes: article.notes }
    }

    /// Tools that are recommended together: each with what it is, and its warning.
    pub(super) fn tools(&self, tools: &[ToolCard]) -> Block {
        list(tools.iter().map(|tool| {
            let mut what = name(tool);
            if !tool.summary.is_empty() {
                what.push(text(" – "));
                what.extend(rich(&tool.summary));
            }
            let mut item = vec![Block::Paragraph(what)];
            if !tool.advice.is_empty() {
                let mut advice = vec![Inline::Strong(words(&self.say("advice-short"))), space()];
                advice.extend(rich(&tool.advice));
                item.push(Block::Quote { notice: None, content: vec![Block::Paragraph(advice)] });
            }
            item
        }))
    }

    /// What is asked, one by one, and the tools that carry it or fall short of it.
    pub(super) fn held(&self, held: &[HeldView]) -> Option<Block> {
        (!held.is_empty()).then(|| {
            list(held.iter().map(|one| {
                let mut need = vec![Inline::Strong(words(&one.need.label))];
                if !one.need.value.is_empty() {
                    need.push(text(&format!(" ({}) – ", one.need.value)));
                    need.extend(tag(&one.outcome));
                }
                let links = one.links.iter().map(|link| {
                    let named = to(&link.href, words(&link.name));
                    let claim = match &link.claim {
                        Some(claim) => self.claim(claim, link.disputed),
                        None => words(&self.say("unknown")),
                    };
                    separated([named, claim], " – ")
                });
                let mut item = vec![Block::Paragraph(need)];
                if one.weakest {
                    item.push(Block::Paragraph(words(&self.say("held-weakest"))));
                }
                item.push(if one.links.is_empty() {
                    Block::Paragraph(words(&self.say("unknown")))
                } else {
                    lines(links)
                });
                item
            }))
        })
    }

    /// Links one below the other, under words that announce them; nothing where there are none.
    pub(super) fn announced<'a>(
        &self,
        key: &str,
        links: impl Iterator<Item = &'a crate::plan::view::Link>,
    ) -> Option<Block> {
        let links: Vec<Vec<Inline>> = links.map(link).collect();
        (!links.is_empty()).then(|| Block::Paragraph(self.labelled(&self.say(key), separated(links, " · "))))
    }
}

/// A tool with what the brochure thinks of it.
pub(super) fn name(tool: &ToolCard) -> Vec<Inline> {
    let mut line = to(&tool.href, words(&tool.name));
    let badges = [Some(&tool.verdict), tool.status.as_ref()];
    let badges: Vec<&str> = badges.into_iter().flatten().map(|badge| badge.label.as_str()).collect();
    line.extend(words(&format!(" ({})", badges.join(", "))));
    line
}
