//! Colportage: a brochure of Markdown texts and a catalogue of sourced facts becomes a site without scripts.
//!
//! The map. Values flow from top to bottom; no module uses one below it, which `tests/it/layers.rs` makes sure of.
//!
//! | module | what it is |
//! |---|---|
//! | [`base`] | words that every stage uses: paths, places, problems, languages, dates, ids |
//! | [`doc`] | a text as a tree |
//! | [`words`] | messages, numbers, dates and sorting of a language |
//! | [`source`] | the way in: files → [`source::Source`] |
//! | [`output`] | the way out: [`output::Output`] → files, in one step |
//! | [`parse`] | 1. what authors wrote |
//! | [`model`] | 2. what it means: [`model::Brochure`] |
//! | [`check`] | 3. what is wrong with it, one rule a file |
//! | [`plan`] | 4. every page, and what each may see |
//! | [`render`] | 5. a page becomes bytes |
//! | [`editions`] | 6. the same brochure, handed over another way |
//! | [`pipeline`] | 1 to 6 as one pure function |
//! | [`translate`] | the workshop of translators: PO files, stamps, new languages |
//! | [`hosting`] | what a server is told, so that the site reaches its readers as it was made |
//! | [`cli`] | the commands |

#![forbid(unsafe_code)]

pub mod base;

pub mod doc;
pub mod words;

pub mod source;

pub mod output;

pub mod parse;

pub mod model;

pub mod check;

pub mod plan;

pub mod render;

pub mod editions;

pub mod pipeline;

pub mod translate;

pub mod hosting;

pub mod cli;
