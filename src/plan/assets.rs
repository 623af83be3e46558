//! Files that go into the site as they are: the theme's, and the brochure's pictures.

use std::path::Path;
use std::sync::Arc;

use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{ParserOptions, StyleSheet};

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
    let named = theme.files.iter().map(|(name, bytes)| (format!("{THEME}/{name}"), lean(name, bytes))).chain(
        brochure.images.iter().map(|(name, picture)| (format!("{IMAGES}/{name}"), picture.bytes.clone())),
    );
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

/// A style without comments and needless white space, which each reader would pay for; as it is if it cannot be read as CSS.
fn lean(name: &str, bytes: &Arc<[u8]>) -> Arc<[u8]> {
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|_| Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("css")));
    let minified = text.and_then(|text| {
        let style = StyleSheet::parse(text, ParserOptions::default()).ok()?;
        style.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).ok()
    });
    minified.map_or_else(|| bytes.clone(), |style| Arc::from(style.code.into_bytes()))
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
