//! Files that go into the site as they are: the theme's, and the brochure's pictures.

use std::sync::Arc;

use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::path::OutPath;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::parse::theme::Theme;

/// The folder of the theme's files, at the root of the site.
const THEME: &str = "theme";
/// The folder of the pictures.
const IMAGES: &str = "images";

/// A file to copy: its place in the site, and its bytes.
pub(super) type File = (OutPath, Arc<[u8]>);

/// Every file to copy.
pub(super) fn files(brochure: &Brochure, theme: &Theme) -> (Vec<File>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let named = theme
        .files
        .iter()
        .map(|(name, bytes)| (format!("{THEME}/{name}"), bytes.clone()))
        .chain(brochure.images.iter().map(|(name, bytes)| (format!("{IMAGES}/{name}"), bytes.clone())));
    let mut files = Vec::new();
    for (name, bytes) in named {
        match OutPath::new(&name) {
            Ok(path) => files.push((path, bytes)),
            Err(why) => problems.push(
                Diagnostic::error(
                    "bad-path",
                    Span::file(&brochure.site.path),
                    format!("the path `{name}` {}", why.0),
                )
                .help("rename the file"),
            ),
        }
    }
    (files, problems)
}

/// The way from a page to the folder of the theme's files, with a `/` at its end.
pub(super) fn folder(page: &OutPath) -> String {
    way(page, &format!("{THEME}/x")).trim_end_matches('x').to_owned()
}

/// The way from a page to a picture.
pub(super) fn picture(page: &OutPath, name: &str) -> String {
    way(page, &format!("{IMAGES}/{name}"))
}

fn way(page: &OutPath, target: &str) -> String {
    OutPath::new(target).map_or_else(|_| target.to_owned(), |target| page.to(&target))
}
