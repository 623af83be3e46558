//! A language as one PO file.

use super::context;
use super::po::{Certainty, Entry, Po};
use crate::base::lang::Lang;
use crate::model::Brochure;
use crate::model::translation::{Passage, Standing, Translation};
use crate::parse::unit::{Part, Weight};
use crate::source::Source;

/// Everything that a language has to say: each passage with its translation as far as there is one.
///
/// A passage whose original has changed since is *fuzzy*, with what the original said before; so is one whose translation does not hold what
/// the original holds.
pub fn export(source: &Source, brochure: &Brochure, lang: &Lang) -> Po {
    let site = &brochure.site;
    let title = brochure.words(&site.original).say(site.title.value.as_str(), &[]).unwrap_or_default();
    let header = [
        ("Project-Id-Version", title),
        ("POT-Creation-Date", format!("{} 00:00+0000", site.edition.at_the_latest())),
        ("PO-Revision-Date", format!("{} 00:00+0000", site.edition.at_the_latest())),
        ("Last-Translator", "colportage".to_owned()),
        ("Language-Team", lang.to_string()),
        ("Language", lang.as_str().replace('-', "_")),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    let entries = brochure
        .texts(lang)
        .into_iter()
        .flat_map(|text| {
            let lines = Lines::of(source, text);
            let passages = text.passages.iter().filter(|passage| !passage.source.is_empty());
            passages.map(move |passage| entry(text, passage, &lines)).collect::<Vec<_>>()
        })
        .collect();
    Po { header: header.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(), entries }
}

fn entry(text: &Translation, passage: &Passage, lines: &Lines) -> Entry {
    let translation = passage.translation.as_ref().map(|(words, _)| words.clone()).unwrap_or_default();
    Entry {
        comments: comments(passage),
        place: Some(format!("{}:{}", passage.original.path, lines.of_byte(passage.original.start))),
        certainty: certainty(passage),
        previous: passage.previous.clone().filter(|was| !translation.is_empty() && *was != passage.source),
        context: context(&text.name, passage),
        original: passage.source.clone(),
        translation,
        at: 0,
    }
}

/// Whether somebody is to look at a translation again.
pub(super) fn certainty(passage: &Passage) -> Certainty {
    match (&passage.state, &passage.translation) {
        (Standing::Changed | Standing::Unfaithful(_), Some(_)) => Certainty::Fuzzy,
        _ => Certainty::Sure,
    }
}

/// What a translator is told of a passage.
fn comments(passage: &Passage) -> Vec<String> {
    let mut told = match passage.shape.part {
        Part::Address => vec![
            "The name of the page's file: lower-case letters without accents, digits and hyphens; empty if there is no good one.".to_owned(),
        ],
        Part::Names => vec!["Other names under which readers look for it, with `; ` between them.".to_owned()],
        Part::Message => vec!["Fluent: what is in `{ }` stays; a choice has the plurals of your language.".to_owned()],
        Part::Field | Part::Entry | Part::Line => vec![format!("{}, Markdown", passage.shape.name)],
    };
    if passage.shape.weight == Weight::Warning {
        told.push("This warns: readers rely on every word.".to_owned());
    }
    if passage.source.contains("](claim:") {
        told.push(
            "An empty link to a `claim:` is filled in with the figure and its noun, in your language."
                .to_owned(),
        );
    }
    if let Standing::Unfaithful(faults) = &passage.state {
        told.extend(faults.iter().map(|fault| format!("To be mended: {fault}.")));
    }
    told
}

/// Where the lines of a file begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(source: &Source, text: &Translation) -> Self {
        let bytes = source.get(&text.original.path);
        Self(bytes.map_or_else(Vec::new, |bytes| {
            bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect()
        }))
    }

    fn of_byte(&self, at: usize) -> usize {
        self.0.partition_point(|end| *end < at) + 1
    }
}
