//! What stands at a brochure's end, as text: the words, the sources, every name, and how all of it stands.

use super::scribe::{Scribe, heading, in_language, lines, link, rich_blocks, separated, text, to, words};
use crate::doc::{Block, Definition, Inline};
use crate::plan::view::{GlossaryView, IndexView, SourceView, SourcesView, StatusView};

impl Scribe<'_> {
    /// The glossary.
    pub(super) fn glossary(&self, glossary: &GlossaryView) -> Vec<Block> {
        let definitions = glossary.terms.iter().map(|term| {
            let mut named = vec![Inline::Anchor(term.id.clone())];
            named.extend(words(&term.title));
            let mut meaning = rich_blocks(&term.html);
            if !term.also.is_empty() {
                let also = self.tell("glossary-also", &[("names", term.also.clone().into())]);
                meaning.push(Block::Paragraph(vec![Inline::Emphasis(words(&also))]));
            }
            Definition { term: named, meanings: vec![meaning] }
        });
        vec![Block::Paragraph(words(&self.say("glossary-about"))), Block::Definitions(definitions.collect())]
    }

    /// The figures that belong to no tool, and the sources.
    pub(super) fn sources(&self, sources: &SourcesView) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(words(&self.say("sources-about")))];
        if !sources.figures.is_empty() {
            blocks.push(heading(2, "figures_title", &self.say("sources-figures")));
            blocks.push(lines(sources.figures.iter().map(|figure| {
                let mut line = vec![Inline::Anchor(figure.id.clone())];
                let sources =
                    (!figure.claim.sources.is_empty()).then(|| self.sources_of(&figure.claim.sources));
                let parts = [Some(words(&figure.about)), Some(self.claim(&figure.claim, false)), sources];
                line.extend(separated(parts.into_iter().flatten(), " – "));
                line
            })));
        }
        blocks.push(heading(2, "sources_title", &self.say("sources-list")));
        blocks.push(lines(sources.sources.iter().map(|source| self.described(source))));
        blocks
    }

    fn described(&self, source: &SourceView) -> Vec<Inline> {
        let title = in_language(source.lang.as_deref(), words(&source.title));
        let seen =
            source.seen.as_ref().map(|seen| self.tell("source-seen", &[("date", seen.clone().into())]));
        let author = source.author.as_ref().map(|author| in_language(source.lang.as_deref(), words(author)));
        let dates = [source.date.clone(), seen].into_iter().flatten().map(|date| words(&date));
        let said = separated(author.into_iter().chain(dates), ", ");
        let parts = [
            Some(match &source.url {
                Some(url) => to(url, title),
                None => title,
            }),
            (!said.is_empty()).then_some(said),
            source.note.as_ref().map(|note| words(note)),
        ];
        let mut line = vec![Inline::Anchor(source.id.clone())];
        line.extend(separated(parts.into_iter().flatten(), " – "));
        line
    }

    /// Every name, letter by letter.
    pub(super) fn index(&self, index: &IndexView) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(words(&self.say("index-about")))];
        for letter in &index.letters {
            blocks.push(heading(2, &letter.id, &letter.title));
            blocks.push(lines(letter.entries.iter().map(|entry| {
                let mut line = to(&entry.href, words(&entry.title));
                line.extend(words(&format!(" ({})", entry.kind)));
                if let Some(see) = &entry.see {
                    line.push(text(" – "));
                    line.extend(words(&self.tell("index-see", &[("name", see.clone().into())])));
                }
                line
            })));
        }
        blocks
    }

    /// How the facts and the translations stand.
    pub(super) fn status(&self, status: &StatusView) -> Vec<Block> {
        let counted = |key: &str, number: &str| self.labelled(&self.say(key), words(number));
        let mut blocks = vec![
            Block::Paragraph(words(&self.say("status-about"))),
            heading(2, "facts", &self.say("status-facts")),
            lines([
                counted("status-facts-fresh", &status.facts_fresh),
                counted("status-facts-stale", &status.facts_stale),
                counted("status-facts-confidence", &status.facts_unsure),
            ]),
        ];
        if !status.stale.is_empty() {
            blocks.push(heading(3, "stale_title", &self.say("status-stale-facts")));
            blocks.push(lines(
                status.stale.iter().map(|one| separated([link(&one.tool), words(&one.facts)], " – ")),
            ));
        }
        blocks.push(heading(2, "languages", &self.say("status-languages")));
        blocks.push(lines(status.languages.iter().map(|language| {
            let name = in_language(Some(&language.lang), words(&language.name));
            let counts = match &language.counts {
                None => words(&self.say("status-original")),
                Some(counts) => {
                    let of = |part: &str| {
                        let told = [("part", part.to_owned().into()), ("all", counts.texts.clone().into())];
                        words(&self.tell("status-of", &told))
                    };
                    let fresh = self.labelled(&self.say("status-texts"), of(&counts.fresh));
                    let read = self.labelled(&self.say("status-reviewed"), of(&counts.reviewed));
                    let [stale, missing] =
                        [("status-stale", &counts.stale), ("status-missing", &counts.missing)]
                            .map(|(key, number)| self.labelled(&self.say(key), words(number)));
                    separated([fresh, stale, missing, read], " · ")
                }
            };
            separated([name, counts], " – ")
        })));
        blocks
    }
}
