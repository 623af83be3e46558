//! `content/site.toml`: what is built.

use super::table::{BaseUrl, Onion, Table};
use crate::base::date::{Date, Months};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;
use crate::base::span::Spanned;

/// The site file.
#[derive(Debug)]
pub struct Site {
    /// The file.
    pub path: SourcePath,
    /// The message that is the brochure's title.
    pub title: Spanned<Slug>,
    /// The language of the originals.
    pub source_language: Spanned<Lang>,
    /// Every language, in the order in which readers are offered them.
    pub languages: Vec<Spanned<Lang>>,
    /// The date printed on the brochure, from which every age is measured.
    pub edition: Spanned<Date>,
    /// The age past which a fact is to be re-checked, where its criterion says nothing else.
    pub stale_after: Months,
    /// How much of a language is to be translated at least for it to be built, in percent of the words.
    pub translated_at_least: Option<Spanned<u32>>,
    /// The theme; `default` is in the program.
    pub theme: Spanned<Slug>,
    /// Where the site will be, for the few places that need a whole address.
    pub base_url: Option<Spanned<BaseUrl>>,
    /// Its onion.
    pub onion: Option<Spanned<Onion>>,
}

/// How old a fact may be where nobody says: a year and a half, since the services that the brochure is about change their limits about every year.
const STALE_AFTER: Months = Months(18);

/// The site, if all that it cannot do without is there.
pub(super) fn read(path: &SourcePath, table: &Table<'_, '_>) -> Option<Site> {
    let title = table.required("title");
    let source_language: Option<Spanned<Lang>> = table.required("source-language");
    let languages = table.list("languages");
    let edition = table.required("edition");
    let stale_after = table.optional("stale-after").map_or(STALE_AFTER, |age| age.value);
    let translated_at_least = table.optional("translated-at-least");
    let theme =
        table.optional("theme").or_else(|| Some(Spanned::new(Slug::new("default")?, table.span())))?;
    let base_url = table.optional("base-url");
    let onion = table.optional("onion");
    Some(Site {
        path: path.clone(),
        title: title?,
        source_language: source_language?,
        languages,
        edition: edition?,
        stale_after,
        translated_at_least,
        theme,
        base_url,
        onion,
    })
}
