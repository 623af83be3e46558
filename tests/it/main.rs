//! Every test that sees the program from outside, in one binary.
//!
//! | file | what it holds |
//! |---|---|
//! | `cases.rs` | `tests/cases/<topic>/<case>.md`: input files and what must come of them, a page each |
//! | `breaks.rs` | `tests/breaks/<name>.md`: one fact of the real catalogue changed, and exactly what no longer holds |
//! | `promises.rs` | what the site promises its readers, on the real brochure |
//! | `editions.rs` | archives, the one page, plain text and articles of the real brochure, each opened and held against the site |
//! | `disk.rs` | trees with links, huge files, odd names; sites that appear whole |
//! | `commands.rs` | what the commands print, and how they exit |
//! | `forms.rs` | forms of brochures that nobody wrote: whatever the words are, a form stays what it is |
//! | `finding.rs` | what `find` and `impact` say, held against what the site becomes |
//! | `limits.rs` | sizes that nobody meant |
//! | `open_data.rs` | the data that others reuse, held against their schema |
//! | `pictures.rs` | pictures of every kind: what is left of them, and which are refused |
//! | `schemas.rs` | the schemas of what authors write, held against the reader |
//! | `layers.rs` | which module may use which, and the map in `lib.rs` |
//! | `verify.rs` | copies that were cut, changed or made to harm, and what `verify` says of them |
//! | `strangers.rs` | input that nobody meant: it may be refused, and nothing may panic |

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::similar_names,
    clippy::format_collect,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test stops where something is not as it should be, and looks at files to see"
)]

mod breaks;
mod cases;
mod commands;
mod disk;
mod editions;
mod finding;
mod forms;
mod layers;
mod limits;
mod open_data;
mod pictures;
mod promises;
mod reasoning;
mod schemas;
mod site;
mod strangers;
mod translating;
mod verify;
