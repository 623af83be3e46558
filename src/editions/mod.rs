//! Stage 6: the same brochure, handed over another way.
//!
//! In come the plan of a copy, with its rendered pages, out come files: an archive of the pages ([`archive`]), and what is written from the
//! [`manuscript`]: one page with everything in it (`single`), plain text (`text`), Gemtext (`gemtext`), and articles for other
//! sites' forms (`article`). No file here knows when, where or by whom it was made.

pub mod archive;
mod article;
mod flat;
mod fragment;
mod gemtext;
pub mod manuscript;
mod narrow;
mod placed;
mod say;
mod single;
mod spip;
mod text;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::diag::Diagnostics;
use crate::base::lang::Lang;
use crate::base::origin::Origin;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::output::Output;
use crate::plan::Plan;
use crate::plan::form::{EditionFile, Format};
use crate::render::template::Engine;
use crate::words::Words;
use manuscript::{Embeds, Manuscript};

/// What can be asked for, besides the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// The pages as an archive, by language and for all.
    Zip,
    /// The whole brochure as one page, by language.
    Html,
    /// The whole brochure as plain text and as Gemtext, by language.
    Text,
    /// Each chapter and the whole brochure as articles for the forms of other sites.
    Article,
}

impl Edition {
    /// Every edition.
    pub const ALL: [Self; 4] = [Self::Zip, Self::Html, Self::Text, Self::Article];
}

/// What the editions of a brochure are made from: a copy of the whole site.
#[derive(Clone, Copy)]
pub struct Copy<'a> {
    /// Its pages.
    pub plan: &'a Plan,
    /// The same, rendered, with the pictures and the styles.
    pub output: &'a Output,
    /// The words of every language.
    pub words: &'a BTreeMap<Lang, Words>,
    /// The templates.
    pub engine: &'a Engine,
    /// Where the site is, if that is known.
    pub origin: Option<&'a Origin>,
}

impl Copy<'_> {
    /// The whole address of a file of the site, where the site has one.
    fn address(&self, path: &OutPath, fragment: Option<&str>) -> Option<String> {
        let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
        self.origin.map(|origin| origin.join(path) + &fragment)
    }
}

/// A file of an edition, and its bytes.
pub type Made = (EditionFile, Vec<u8>);

/// The files of these editions but the archives, in every language of a copy.
pub fn texts(copy: Copy<'_>, editions: &[Edition], languages: &[Lang]) -> (Vec<Made>, Diagnostics) {
    let made: Vec<(Vec<Made>, Diagnostics)> =
        languages.par_iter().map(|lang| in_language(copy, editions, lang)).collect();
    let mut problems = Diagnostics::default();
    let made = made.into_iter().flat_map(|made| problems.of(made)).collect();
    (made, problems)
}

fn in_language(copy: Copy<'_>, editions: &[Edition], lang: &Lang) -> (Vec<Made>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut made = Vec::new();
    let Some(words) = copy.words.get(lang) else { return (made, problems) };
    let Some(manuscript) = Manuscript::of(copy.plan, lang, words, Embeds::AsLinks) else {
        return (made, problems);
    };
    if editions.contains(&Edition::Html) {
        match single::page(copy, &manuscript) {
            Ok(page) => made.push(whole(Format::Html, lang, page)),
            Err(problem) => problems.push(problem),
        }
    }
    if editions.contains(&Edition::Text) {
        made.push(whole(Format::Text, lang, text::brochure(words, &manuscript).into_bytes()));
        made.push(whole(Format::Gemtext, lang, gemtext::brochure(words, &manuscript).into_bytes()));
    }
    if editions.contains(&Edition::Article)
        && let Some(in_full) = Manuscript::of(copy.plan, lang, words, Embeds::InFull)
    {
        made.extend(article::files(copy, words, &manuscript, &in_full));
    }
    (made, problems)
}

/// A file that holds all of a language: `fr/brochure.zip`.
pub fn whole(format: Format, lang: &Lang, bytes: Vec<u8>) -> Made {
    file(format, Some(lang), None, &format!("{lang}/brochure.{}", format.ending()), bytes)
}

/// The archive of all languages.
pub fn everything(bytes: Vec<u8>) -> Made {
    file(Format::Zip, None, None, "brochure.zip", bytes)
}

fn file(format: Format, lang: Option<&Lang>, chapter: Option<&Slug>, path: &str, bytes: Vec<u8>) -> Made {
    let path = match OutPath::new(path) {
        Ok(path) => path,
        // Languages, slugs and endings hold nothing that a path refuses.
        Err(why) => unreachable!("{path} {}", why.0),
    };
    let file =
        EditionFile { format, lang: lang.cloned(), chapter: chapter.cloned(), path, bytes: bytes.len() };
    (file, bytes)
}
