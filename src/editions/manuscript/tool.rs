//! One tool as text.

use super::scribe::{
    Scribe, heading, in_language, lines, link, rich, separated, source, tag, text, to, words,
};
use crate::base::path::OutPath;
use crate::doc::{Block, Definition, Doc, Inline, Notice};
use crate::plan::view::{FactView, PlaceView, StandingView, ToolView};

impl Scribe<'_> {
    /// A tool: what it is, its warning, for whom, what speaks for and against it, how to use it, and what is known of it.
    pub(super) fn tool(&self, path: &OutPath, tool: &ToolView) -> Doc {
        let badges = [Some(tag(&tool.verdict)), tool.status.as_ref().map(tag)];
        let kind = std::iter::once(words(&tool.kind)).chain(badges.into_iter().flatten());
        let mut blocks = vec![Block::Paragraph(vec![Inline::Emphasis(separated(kind, " · "))])];
        if !tool.aliases.is_empty() {
            let told = [("names", tool.aliases.clone().into())];
            blocks.push(Block::Paragraph(words(&self.tell("tool-aliases", &told))));
        }
        blocks.push(Block::Paragraph(rich(&tool.summary)));
        let standings = tool.standings.iter().filter(|one| one.status.id != "active");
        blocks.extend(standings.map(|one| Block::Paragraph(self.standing(one))));
        if !tool.advice.is_empty() {
            blocks.push(warning(rich(&tool.advice)));
        }
        if !tool.for_whom.is_empty() {
            blocks.push(Block::Paragraph(self.labelled(&self.say("tool-for-whom"), rich(&tool.for_whom))));
        }
        for (id, key, sides) in
            [("pros_title", "tool-pros", &tool.pros), ("cons_title", "tool-cons", &tool.cons)]
        {
            if !sides.is_empty() {
                blocks.push(heading(2, id, &self.say(key)));
                blocks.push(lines(sides.iter().map(rich)));
            }
        }
        let article = self.article(path, &tool.article);
        blocks.extend(article.blocks);
        if !tool.facts.is_empty() {
            blocks.push(heading(2, "facts_title", &self.say("tool-facts")));
            blocks.push(Block::Paragraph(words(&self.say("tool-facts-about"))));
            blocks.push(Block::Definitions(tool.facts.iter().map(|fact| self.fact(fact)).collect()));
        }
        let places = [
            ("servers_title", "tool-servers", &tool.servers),
            ("tutorials_title", "tool-tutorials", &tool.tutorials),
            ("links_title", "tool-links", &tool.links),
        ];
        if places.iter().any(|(_, _, places)| !places.is_empty()) {
            blocks.push(heading(2, "places_title", &self.say("tool-places")));
            blocks.push(Block::Paragraph(words(&self.say("tool-places-about"))));
        }
        for (id, key, places) in places {
            if !places.is_empty() {
                blocks.push(heading(3, id, &self.say(key)));
                blocks.push(lines(places.iter().map(|place| self.place(place))));
            }
        }
        let licence =
            tool.licence.as_ref().map(|licence| self.labelled(&self.say("tool-licence"), words(licence)));
        let website = tool
            .website
            .as_ref()
            .map(|address| self.labelled(&self.say("tool-website"), to(address, words(address))));
        blocks.extend([licence, website].into_iter().flatten().map(Block::Paragraph));
        blocks.extend(self.announced("tool-answers", tool.answers.iter()));
        blocks.extend(self.announced("tool-comparisons", tool.comparisons.iter()));
        Doc { blocks, notes: article.notes }
    }

    /// How it stood at a date, and what takes its place.
    fn standing(&self, standing: &StandingView) -> Vec<Inline> {
        let mut line = vec![Inline::Strong(tag(&standing.status))];
        line.extend(words(&format!(" ({})", standing.date)));
        let note = standing.note.as_ref().map(|note| words(note));
        let successor = standing
            .successor
            .as_ref()
            .map(|successor| separated([words(&self.say("change-successor")), link(successor)], " "));
        let sources = (!standing.sources.is_empty()).then(|| self.sources_of(&standing.sources));
        separated([Some(line), note, successor, sources].into_iter().flatten(), " – ")
    }

    /// What is known by one criterion, and how it changed.
    fn fact(&self, fact: &FactView) -> Definition {
        let mut meanings: Vec<Vec<Block>> = Vec::new();
        for claim in &fact.cell.claims {
            let mut line = self.claim(claim, fact.cell.disputed);
            if !claim.sources.is_empty() {
                line.push(text(" – "));
                line.extend(separated(claim.sources.iter().map(source), " · "));
            }
            meanings.push(vec![Block::Paragraph(line)]);
        }
        if fact.cell.claims.is_empty() {
            meanings.push(vec![Block::Paragraph(vec![Inline::Emphasis(words(&self.say("unknown")))])]);
        }
        for line in &fact.lines {
            let points = line.iter().map(|point| {
                let label = point.label.as_ref().map(|label| words(label));
                let value = std::iter::once(words(&point.text)).chain(label);
                self.labelled(&point.date, separated(value, " "))
            });
            meanings.push(vec![Block::Paragraph(separated(points, " → "))]);
        }
        let mut term = vec![Inline::Anchor(fact.id.clone())];
        term.extend(words(&fact.label));
        Definition { term, meanings }
    }

    /// An address, with the date when it was last known to work.
    fn place(&self, place: &PlaceView) -> Vec<Inline> {
        let name = in_language(place.lang.as_deref(), words(&place.name));
        let mut line = match &place.url {
            Some(url) => to(url, name),
            None => name,
        };
        let mut said = vec![self.tell("place-date", &[("date", place.date.clone().into())])];
        if let Some(language) = &place.language {
            said.insert(0, self.tell("place-language", &[("language", language.clone().into())]));
        }
        if place.url.is_none() {
            said.push(self.say("address-lost"));
        }
        if place.stale {
            said.push(self.say("to-recheck"));
        }
        line.extend(words(&format!(" ({})", said.join(", "))));
        if let Some(note) = &place.note {
            line.push(text(" – "));
            line.extend(words(note));
        }
        line
    }
}

/// A warning in a box.
fn warning(line: Vec<Inline>) -> Block {
    Block::Quote { notice: Some(Notice::Warning), content: vec![Block::Paragraph(line)] }
}
