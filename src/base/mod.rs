//! The words every stage uses: paths, places in files, problems, languages, dates, ids.
//!
//! Nothing here knows what a brochure is, reads a file or asks the clock.

pub mod date;
pub mod diag;
pub mod foreign;
pub mod lang;
pub mod origin;
pub mod path;
pub mod slug;
pub mod span;
