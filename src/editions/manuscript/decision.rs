//! Trees as text: questions and ends are numbered, and each answer says to which number to go. Whoever has paper or a voice alone
//! can follow it.

use std::collections::BTreeMap;

use super::answer::name;
use super::scribe::{Scribe, heading, lines, list, separated, to, words};
use crate::base::path::OutPath;
use crate::doc::{Block, Inline};
use crate::plan::view::{EndView, FoundView, QuestionView, TreeView, View};

impl Scribe<'_> {
    /// A whole tree.
    pub(super) fn tree(&self, path: &OutPath, tree: &TreeView) -> Vec<Block> {
        let numbers = numbers(tree);
        let mut blocks = Vec::new();
        if !tree.summary.is_empty() {
            blocks.push(Block::Paragraph(words(&tree.summary)));
        }
        blocks.push(Block::Paragraph(words(&self.say("tree-how"))));
        blocks.push(heading(2, "questions_title", &self.say("tree-questions")));
        for question in &tree.questions {
            blocks.extend(self.question(question, &numbers));
        }
        if !tree.ends.is_empty() {
            blocks.push(heading(2, "ends_title", &self.say("tree-ends")));
        }
        for end in &tree.ends {
            blocks.extend(self.end(path, end, &numbers));
        }
        if !tree.unmet.is_empty() {
            blocks.push(heading(2, "unmet_title", &self.say("unmet-title")));
            blocks.push(Block::Paragraph(words(&self.say("unmet-about"))));
            blocks.push(lines(tree.unmet.iter().map(|unmet| {
                let needs = unmet.needs.iter().map(|need| {
                    let told = [("need", need.label.clone().into()), ("value", need.value.clone().into())];
                    words(&self.tell("unmet-need", &told))
                });
                let answers = vec![Inline::Strong(words(&unmet.answers.join(" · ")))];
                separated([answers, separated(needs, " · ")], " – ")
            })));
        }
        blocks
    }

    fn question(&self, question: &QuestionView, numbers: &BTreeMap<&str, usize>) -> Vec<Block> {
        let mut blocks = vec![self.node(&question.id, &question.title, numbers)];
        if !question.help.is_empty() {
            blocks.push(Block::Paragraph(words(&question.help)));
        }
        blocks.push(lines(question.options.iter().map(|option| {
            let id = option.href.rsplit_once('#').map_or("", |(_, id)| id);
            let number = numbers.get(id).copied().unwrap_or_default();
            let told = [("answer", option.title.clone().into()), ("number", self.number(number).into())];
            to(&option.href, words(&self.tell("tree-if", &told)))
        })));
        blocks
    }

    fn end(&self, path: &OutPath, end: &EndView, numbers: &BTreeMap<&str, usize>) -> Vec<Block> {
        let mut blocks = vec![self.node(&end.id, &end.title, numbers)];
        if !end.help.is_empty() {
            blocks.push(Block::Paragraph(words(&end.help)));
        }
        if let Some(answer) = &end.answer {
            let answer = to(&answer.href, words(&answer.title));
            blocks.push(Block::Paragraph(separated([words(&self.say("tree-answer")), answer], " ")));
        }
        if !end.stack.is_empty() {
            let tools = separated(end.stack.iter().map(name), " · ");
            blocks.push(Block::Paragraph(separated([words(&self.say("tree-tools")), tools], " ")));
        }
        if !end.lists.is_empty() {
            blocks.push(Block::Paragraph(words(&self.say("tree-lists"))));
            blocks.push(list(end.lists.iter().map(|one| {
                let answers = vec![Inline::Strong(words(&one.title))];
                let found = path.follow(&one.href).and_then(|page| self.found(path, &page));
                vec![Block::Paragraph(separated([answers, found.unwrap_or_default()], " – "))]
            })));
        }
        blocks.extend(self.compromises(&end.compromises));
        blocks
    }

    /// The tools that the page of a path lists, told at `path`.
    fn found(&self, path: &OutPath, page: &OutPath) -> Option<Vec<Inline>> {
        let View::Step(step) = &self.pages.get(page)?.view else { return None };
        let FoundView { tools, pairs, .. } = step.found.as_ref()?;
        let together = tools.iter().chain(pairs).map(|candidate| {
            let named = candidate.tools.iter().map(|tool| match page.follow(&tool.href) {
                Some(target) => to(&path.to(&target), words(&tool.name)),
                None => words(&tool.name),
            });
            let mut line = separated(named, " + ");
            if !candidate.unknown.is_empty() {
                let unknown = self.tell("found-unknown", &[("what", candidate.unknown.clone().into())]);
                line.extend(words(&format!(" ({unknown})")));
            }
            line
        });
        let all = separated(together, " · ");
        Some(if all.is_empty() { words(&self.say("found-none")) } else { all })
    }

    /// The heading of a question or an end, with its number.
    fn node(&self, id: &str, title: &str, numbers: &BTreeMap<&str, usize>) -> Block {
        let number = numbers.get(id).copied().unwrap_or_default();
        heading(3, id, &format!("{}. {title}", self.number(number)))
    }

    /// A number in the digits of the language.
    pub(super) fn number(&self, number: usize) -> String {
        self.words.number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

/// The number of each question and of each end, from 1.
fn numbers(tree: &TreeView) -> BTreeMap<&str, usize> {
    let ids = tree.questions.iter().map(|question| &question.id).chain(tree.ends.iter().map(|end| &end.id));
    ids.enumerate().map(|(at, id)| (id.as_str(), at + 1)).collect()
}
