//! What changed, and what is not to be repeated, as text.

use super::scribe::{Scribe, heading, lines, link, separated, text, words};
use crate::doc::{Block, Inline};
use crate::plan::view::{ChangeView, ChangesView, CorrectionView, CorrectionsView};

impl Scribe<'_> {
    /// What changed, year by year.
    pub(super) fn changes(&self, changes: &ChangesView) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(words(&self.say("changes-about")))];
        if changes.years.is_empty() {
            blocks.push(Block::Paragraph(words(&self.say("changes-none"))));
        }
        for (at, year) in changes.years.iter().enumerate() {
            blocks.push(heading(2, &format!("year_{at}"), &year.title));
            blocks.push(lines(year.changes.iter().map(|change| self.change(change))));
        }
        blocks
    }

    fn change(&self, change: &ChangeView) -> Vec<Inline> {
        let how = change.how.as_ref().map(|how| words(how));
        let what = separated([words(&change.what)].into_iter().chain(how), ", ");
        let before = change.before.as_ref().zip(change.before_date.as_ref()).map(|(before, date)| {
            let told = [("value", before.clone().into()), ("date", date.clone().into())];
            words(&self.tell("change-before", &told))
        });
        let successor = change
            .successor
            .as_ref()
            .map(|successor| separated([words(&self.say("change-successor")), link(successor)], " "));
        let reason =
            change.reason.clone().or_else(|| change.before.as_ref().map(|_| self.say("change-unexplained")));
        let parts = [
            Some(link(&change.tool)),
            Some(what),
            Some(separated(
                [vec![Inline::Strong(words(&change.now))], words(&format!("({})", change.date))],
                " ",
            )),
            before,
            reason.map(|reason| words(&reason)),
            successor,
            (!change.sources.is_empty()).then(|| self.sources_of(&change.sources)),
        ];
        separated(parts.into_iter().flatten(), " – ")
    }

    /// What was said once and is not to be repeated, topic by topic.
    pub(super) fn corrections(&self, corrections: &CorrectionsView) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(words(&self.say("corrections-about")))];
        for topic in &corrections.topics {
            blocks.push(heading(2, &topic.id, &topic.title));
            for correction in &topic.corrections {
                blocks.extend(self.correction(correction));
            }
        }
        blocks
    }

    fn correction(&self, correction: &CorrectionView) -> Vec<Block> {
        let mut said = self.labelled(&self.say("correction-said"), words(&correction.said));
        if !correction.said_by.is_empty() {
            said.push(text(" – "));
            said.extend(self.sources_of(&correction.said_by));
        }
        let mut now = self.labelled(&self.say("correction-now"), words(&correction.now));
        if let Some(since) = &correction.since {
            now.push(text(" "));
            now.extend(words(&self.tell("correction-since", &[("date", since.clone().into())])));
        }
        if correction.unsure {
            now.extend(words(&format!(" ({})", self.say("to-confirm"))));
        }
        if !correction.sources.is_empty() {
            now.push(text(" – "));
            now.extend(self.sources_of(&correction.sources));
        }
        let todo =
            correction.todo.as_ref().map(|todo| self.labelled(&self.say("correction-do"), words(todo)));
        let tools = (!correction.tools.is_empty()).then(|| {
            let tools = separated(correction.tools.iter().map(link), " · ");
            separated([words(&self.say("correction-tools")), tools], " ")
        });
        let kind = vec![Inline::Emphasis(words(&correction.kind.label))];
        let lines = [Some(kind), Some(said), Some(now), todo, tools];
        std::iter::once(heading(3, &correction.id, &correction.title))
            .chain(lines.into_iter().flatten().map(Block::Paragraph))
            .collect()
    }
}
