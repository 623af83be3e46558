//! A page in the making: where it stands, and what it may refer to.

use std::collections::BTreeMap;

use super::Page;
use super::claim;
use super::form::Form;
use super::route::{Place, Routes};
use super::view::{Alternate, Article, Frame, Heading, Link, Part, Rich, TranslationView, View};
use super::voice::Voice;
use super::{answer, chapter, comparison, decision, glossary, tool};
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::doc::{Block, Doc, Inline, Instead, Reference, Scheme, Target, text, typography, walk};
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::claim::ClaimName;
use crate::parse::{Folder, TextName};

/// Fewer headings than this need no contents.
const FEW_HEADINGS: usize = 3;

/// What the makers of pages work with: the brochure, in one language.
pub(super) struct Maker<'a> {
    pub(super) brochure: &'a Brochure,
    pub(super) advice: &'a Advice<'a>,
    pub(super) form: &'a Form,
    pub(super) routes: &'a Routes,
    pub(super) voice: &'a Voice<'a>,
    pub(super) voices: &'a BTreeMap<&'a Lang, Voice<'a>>,
    pub(super) lang: &'a Lang,
}

impl<'a> Maker<'a> {
    /// Begins the page of a place.
    pub(super) fn draft(&'a self, place: Place) -> Draft<'a> {
        Draft { make: self, path: self.routes.path(self.lang, &place), place }
    }

    /// The same brochure, in the words of another language.
    fn speaking(&self, lang: &'a Lang) -> Maker<'a> {
        let voice = self.voices.get(lang).unwrap_or(self.voice);
        Maker { voice, lang: voice.lang(), ..*self }
    }

    /// A title, typeset in the language that it is in, and marked where that is another than the page's.
    pub(super) fn title(&self, title: &str, text_lang: &Lang) -> String {
        let set = typography::text(title, text_lang);
        if text_lang == self.lang { set } else { foreign::mark(&set, text_lang) }
    }

    /// A page that is finished.
    pub(super) fn page(&self, draft: &Draft<'_>, frame: Frame, view: View) -> (OutPath, Page) {
        let subject = match &draft.place {
            Place::Chapter(id) => Some(id.clone()),
            _ => None,
        };
        (draft.path.clone(), Page { lang: self.lang.clone(), frame, view, subject })
    }
}

/// One page in the making.
pub(super) struct Draft<'a> {
    pub(super) make: &'a Maker<'a>,
    pub(super) path: OutPath,
    pub(super) place: Place,
}

/// What a page says of itself.
pub(super) struct About<'a> {
    /// The kind of page.
    pub(super) kind: &'static str,
    /// Its title.
    pub(super) title: String,
    /// What it is about.
    pub(super) description: String,
    /// The language that its text is in.
    pub(super) text_lang: &'a Lang,
    /// The part of the site that it is in, if that is not the first page.
    pub(super) within: Option<Link>,
}

impl Draft<'_> {
    /// The way to another page in the same language.
    pub(super) fn href(&self, place: &Place) -> String {
        self.path.to(&self.make.routes.path(self.make.lang, place))
    }

    /// The way to a part of another page.
    pub(super) fn href_at(&self, place: &Place, anchor: &str) -> String {
        let fragment = format!("#{anchor}");
        if *place == self.place { fragment } else { self.href(place) + &fragment }
    }

    /// A link to another page.
    pub(super) fn link(&self, title: impl Into<String>, place: &Place) -> Link {
        Link { title: title.into(), href: self.href(place), current: *place == self.place }
    }

    /// The way to this page in another language, or to another page of it: inside what is planned where it is a part of that, else to the
    /// site, where its address is known.
    pub(super) fn href_in(&self, lang: &Lang, place: &Place) -> Option<String> {
        let Maker { brochure, form, routes, .. } = self.make;
        if form.includes(lang) {
            return Some(self.path.to(&routes.path(lang, place)));
        }
        form.address(&brochure.site, &routes.in_site(lang, place))
    }

    /// The frame of the page.
    pub(super) fn frame(&self, about: About<'_>) -> Frame {
        let Maker { brochure, form, routes, voice, voices, lang, advice: _ } = self.make;
        let About { kind, title, description, text_lang, within } = about;
        let site = &brochure.site;
        let home = self.link(voice.say(site.title.value.as_str()), &Place::Home);
        let alternate = |other: &Lang| {
            Some(Alternate {
                lang: other.to_string(),
                dir: other.direction(),
                name: super::status::own_name(voices, other),
                href: self.href_in(other, &self.place)?,
                current: other == *lang,
            })
        };
        let alternates = site.languages.iter().filter_map(alternate).collect();
        let translation = (**lang != site.original).then(|| {
            let (state, reviewed) = self.translation();
            TranslationView { state, reviewed, original: alternate(&site.original) }
        });
        let onion =
            site.onion.as_ref().filter(|_| form.announces_onion()).map(|onion| onion.join(&self.path));
        let root = super::home::path();
        let root = match form.alone() {
            None => self.path.to(&root),
            // A copy of one language has no page to choose one on.
            Some(_) => {
                form.address(site, &root).unwrap_or_else(|| self.path.to(&routes.path(lang, &Place::Home)))
            }
        };
        Frame {
            lang: lang.to_string(),
            dir: lang.direction(),
            text_lang: (text_lang != *lang).then(|| text_lang.to_string()),
            translation,
            kind,
            title,
            brochure: home.title.clone(),
            description,
            home: home.href.clone(),
            root,
            assets: super::assets::folder(&self.path),
            alternates,
            nav: self.nav(),
            crumbs: if self.place == Place::Home {
                Vec::new()
            } else {
                std::iter::once(home).chain(within).collect()
            },
            edition: voice.words().date(site.edition),
            feed: self.href(&Place::Feed),
            status: self.link(voice.say("title-status"), &Place::Status),
            onion,
        }
    }

    /// How the text of the page stands, and whether a native speaker has read it; of a page without a text of its own, the messages it is made
    /// of.
    fn translation(&self) -> (&'static str, bool) {
        let Maker { brochure, lang, .. } = self.make;
        let name = match &self.place {
            Place::Chapter(id) => TextName::Text(Folder::Chapters, id.clone()),
            Place::Answer(id) => TextName::Text(Folder::Answers, id.clone()),
            Place::Tool(id) => TextName::Text(Folder::Tools, id.clone()),
            _ => TextName::Catalogue,
        };
        let text = brochure.coverage.get(lang, &name);
        let reviewed = text.is_some_and(|text| text.reviewed.is_some());
        // Of messages only those count that the page says; `render` sees which of them are in another language.
        let own = text.filter(|_| name != TextName::Catalogue);
        (own.map_or("fresh", super::status::page_state), reviewed)
    }

    fn nav(&self) -> Vec<Link> {
        let Maker { brochure, voice, .. } = self.make;
        let mut nav = vec![Link {
            title: voice.say("nav-answers"),
            href: self.href_at(&Place::Home, "answers"),
            current: matches!(self.place, Place::Answer(_)),
        }];
        if let [first, others @ ..] = brochure.decisions.as_slice() {
            let title = voice.say("nav-decide");
            let current = matches!(self.place, Place::Decision(_) | Place::Step(..));
            nav.push(match others {
                [] => Link { current, ..self.link(title, &Place::Decision(first.id.clone())) },
                _ => Link { title, href: self.href_at(&Place::Home, "decide"), current },
            });
        }
        if let [first, others @ ..] = brochure.comparisons.as_slice() {
            let title = voice.say("nav-compare");
            let current = matches!(self.place, Place::Comparison(_));
            nav.push(match others {
                [] => Link { current, ..self.link(title, &Place::Comparison(first.id.clone())) },
                _ => Link { title, href: self.href_at(&Place::Home, "tables"), current },
            });
        }
        let current = matches!(self.place, Place::Tools | Place::Tool(_));
        nav.push(Link { current, ..self.link(voice.say("nav-tools"), &Place::Tools) });
        nav.push(Link {
            title: voice.say("nav-chapters"),
            href: self.href_at(&Place::Home, "chapters"),
            current: matches!(self.place, Place::Chapter(_)),
        });
        nav.push(self.link(voice.say("nav-glossary"), &Place::Glossary));
        nav.push(self.link(voice.say("nav-sources"), &Place::Sources));
        nav
    }

    /// A line of an author, ready to be shown here.
    pub(super) fn line(&self, line: &[Inline], text_lang: &Lang) -> Rich {
        let line = typography::line(self.resolved(line.to_vec(), text_lang), text_lang);
        Rich::Line(self.set_apart(line, text_lang), self.make.voice.labels())
    }

    /// A line that says in which language it is, where that is not the page's.
    fn set_apart(&self, line: Vec<Inline>, text_lang: &Lang) -> Vec<Inline> {
        if text_lang == self.make.lang || line.is_empty() {
            return line;
        }
        vec![Inline::Passage { lang: text_lang.clone(), why: Instead::Untranslated, content: line }]
    }

    /// What readers are told before a warning that is shown in the original, if this one is.
    pub(super) fn instead(&self, line: &[Inline]) -> Option<String> {
        let why = line.iter().find_map(|part| match part {
            Inline::Passage { why, .. } => Some(*why),
            _ => None,
        });
        why.map(|why| self.make.voice.labels().instead(why).to_owned())
    }

    /// Plain words as a line.
    pub(super) fn plain(&self, text: impl Into<String>) -> Rich {
        Rich::Line(vec![Inline::Text(text.into())], self.make.voice.labels())
    }

    /// The words of a line, without markup: for descriptions.
    pub(super) fn description(&self, line: &[Inline], text_lang: &Lang) -> String {
        foreign::unmarked(&text::plain(&typography::line(self.resolved(line.to_vec(), text_lang), text_lang)))
    }

    /// Blocks of an author, ready to be shown here.
    pub(super) fn blocks(&self, doc: &Doc, text_lang: &Lang) -> Rich {
        let doc = walk::map_lines(self.doc(doc, text_lang), &mut |line| self.set_apart(line, text_lang));
        Rich::Blocks(doc.blocks, self.make.voice.labels())
    }

    fn doc(&self, doc: &Doc, text_lang: &Lang) -> Doc {
        typography::doc(walk::map_lines(doc.clone(), &mut |line| self.resolved(line, text_lang)), text_lang)
    }

    /// A whole text, with the things that are shown in it.
    pub(super) fn article(&self, doc: &Doc, text_lang: &Lang) -> Article {
        let doc = self.doc(doc, text_lang);
        let labels = self.make.voice.labels();
        let contents: Vec<Heading> = text::contents(&doc)
            .into_iter()
            .map(|(id, title)| Heading { id: id.to_owned(), title })
            .collect();
        let notes = Rich::Notes(Doc { blocks: Vec::new(), notes: doc.notes }, labels.clone());
        let mut parts = Vec::new();
        let mut text: Vec<Block> = Vec::new();
        for block in doc.blocks {
            let Block::Embed(reference) = block else {
                text.push(block);
                continue;
            };
            if !text.is_empty() {
                parts.push(Part::Text { html: Rich::Blocks(std::mem::take(&mut text), labels.clone()) });
            }
            parts.extend(self.embed(&reference));
        }
        if !text.is_empty() {
            parts.push(Part::Text { html: Rich::Blocks(text, labels) });
        }
        Article { contents: if contents.len() < FEW_HEADINGS { Vec::new() } else { contents }, parts, notes }
    }

    fn embed(&self, reference: &Reference) -> Option<Part> {
        let id = reference.slug()?;
        let brochure = self.make.brochure;
        match reference.scheme {
            Scheme::Comparison => {
                Some(Part::Comparison { table: Box::new(comparison::table(self, brochure.comparison(&id)?)) })
            }
            Scheme::Decision => {
                Some(Part::Decision { tree: Box::new(decision::tree(self, brochure.decision(&id)?)) })
            }
            _ => None,
        }
    }

    /// A line whose references are addresses, and whose empty links have words: those of the language that the line is in.
    fn resolved(&self, line: Vec<Inline>, text_lang: &Lang) -> Vec<Inline> {
        line.into_iter()
            .map(|part| match part {
                Inline::Emphasis(line) => Inline::Emphasis(self.resolved(line, text_lang)),
                Inline::Strong(line) => Inline::Strong(self.resolved(line, text_lang)),
                Inline::Struck(line) => Inline::Struck(self.resolved(line, text_lang)),
                Inline::Passage { lang, why, content } => {
                    let content = self.resolved(content, &lang);
                    Inline::Passage { lang, why, content }
                }
                Inline::Link { target: Target::Reference(reference), content } => {
                    let content = self.resolved(content, text_lang);
                    let Some((href, title)) = self.find(&reference, text_lang) else {
                        // `model` has made sure that there is no such reference.
                        return Inline::Text(text::plain(&content));
                    };
                    let content = if content.is_empty() { vec![Inline::Text(title)] } else { content };
                    Inline::Link { target: Target::Address(href), content }
                }
                Inline::Link { target, content } => {
                    Inline::Link { target, content: self.resolved(content, text_lang) }
                }
                Inline::Image { target: Target::Reference(reference), alt, size } => Inline::Image {
                    target: Target::Address(super::assets::picture(&self.path, &reference.name)),
                    alt,
                    size: self.make.brochure.images.get(&reference.name).map(|picture| picture.size).or(size),
                },
                other => other,
            })
            .collect()
    }

    /// Where a reference leads, and what it is called in a text of some language.
    fn find(&self, reference: &Reference, text_lang: &Lang) -> Option<(String, String)> {
        let speaker = self.make.speaking(text_lang);
        let Maker { brochure, voice, .. } = speaker;
        if reference.scheme == Scheme::Claim {
            return self.claim(&ClaimName::parse(&reference.name)?, &speaker);
        }
        let id = reference.slug()?;
        let place = |place: Place| self.href(&place);
        Some(match reference.scheme {
            Scheme::Tool => (place(Place::Tool(id.clone())), tool::name(&speaker, brochure.tools.get(&id)?)),
            Scheme::Chapter => {
                (place(Place::Chapter(id.clone())), chapter::title(&speaker, brochure.chapter(&id)?))
            }
            Scheme::Answer => {
                (place(Place::Answer(id.clone())), answer::title(&speaker, brochure.answer(&id)?))
            }
            Scheme::Decision => (place(Place::Decision(id.clone())), voice.say(&format!("decision-{id}"))),
            Scheme::Comparison => {
                (place(Place::Comparison(id.clone())), voice.say(&format!("comparison-{id}")))
            }
            Scheme::Term => (
                self.href_at(&Place::Glossary, &term_anchor(&id)),
                glossary::title(&speaker, brochure.terms.get(&id)?),
            ),
            Scheme::Claim | Scheme::Image => return None,
        })
    }

    fn claim(&self, name: &ClaimName, speaker: &Maker<'_>) -> Option<(String, String)> {
        let brochure = self.make.brochure;
        match name {
            ClaimName::Figure(id) => {
                let figure = brochure.figures.get(id)?;
                Some((
                    self.href_at(&Place::Sources, &figure_anchor(id)),
                    claim::figure_in_a_sentence(speaker, figure),
                ))
            }
            ClaimName::Tool { tool, criterion, half, date } => {
                let words = claim::in_a_sentence(
                    speaker,
                    brochure.tools.get(tool)?,
                    brochure.criterion(criterion)?,
                    *half,
                    *date,
                )?;
                Some((self.href_at(&Place::Tool(tool.clone()), &fact_anchor(criterion)), words))
            }
        }
    }
}

/// The anchor of a term in the glossary.
pub(super) fn term_anchor(term: &Slug) -> String {
    format!("term_{term}")
}

/// The anchor of a criterion on a tool's page.
pub(super) fn fact_anchor(criterion: &Slug) -> String {
    format!("fact_{criterion}")
}

/// The anchor of a figure on the page of sources.
pub(super) fn figure_anchor(figure: &Slug) -> String {
    format!("figure_{figure}")
}

/// The anchor of a source on its page.
pub(super) fn source_anchor(source: &Slug) -> String {
    format!("source_{source}")
}
