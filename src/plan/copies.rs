//! `copies.html`: the forms in which the brochure can be taken away, and how to tell whether a copy is whole.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::form::{EditionFile, Format, Kind};
use super::route::Place;
use super::view::{ArticleFiles, CopiesView, EditionView, FileView, Link, View};
use super::{chapter, imprint};
use crate::base::path::OutPath;
use crate::base::slug::Slug;

/// The list of checksums, as `output::manifest` names it.
const SUMS: &str = "SHA256SUMS";

/// The page, where there is something to take away.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, form, voice, lang, .. } = make;
    if form.editions().is_empty() {
        return Vec::new();
    }
    let draft = make.draft(Place::Copies);
    let whole = articles(&draft, None, voice.say(brochure.site.title.value.as_str()));
    let chapters = brochure
        .chapters
        .iter()
        .map(|chapter| articles(&draft, Some(&chapter.id), chapter::title(make, chapter)));
    let view = CopiesView {
        forms: Format::ALL.into_iter().filter_map(|format| edition(&draft, format)).collect(),
        articles: chapters.chain([whole]).filter(|article| !article.files.is_empty()).collect(),
        sums: Link {
            title: SUMS.to_owned(),
            href: OutPath::new(SUMS).map_or_else(|_| SUMS.to_owned(), |sums| draft.path.to(&sums)),
            current: false,
        },
        command: format!("sha256sum -c {SUMS}"),
        imprint: imprint::view(&draft),
    };
    let about = About {
        kind: "copies",
        title: voice.say("title-copies"),
        description: voice.say("copies-about"),
        text_lang: lang,
        within: None,
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Copies(view))]
}

/// The way to that page: a copy leads to the site's, where that has an address.
pub(super) fn link(draft: &Draft<'_>) -> Option<Link> {
    let Maker { brochure, form, routes, voice, lang, .. } = draft.make;
    let href = match &form.kind {
        Kind::Site(editions) if editions.is_empty() => None,
        Kind::Site(_) => Some(draft.href(&Place::Copies)),
        Kind::Copy | Kind::CopyOf(_) => form.address(&brochure.site, &routes.in_site(lang, &Place::Copies)),
    };
    href.map(|href| Link { title: draft.make.voice.say("title-copies"), href, current: false })
        .filter(|_| voice.words().has("title-copies"))
}

/// A form of the whole brochure, as a file or two.
fn edition(draft: &Draft<'_>, format: Format) -> Option<EditionView> {
    let Maker { form, voice, lang, .. } = draft.make;
    if matches!(format, Format::Spip | Format::Fragment | Format::Post) {
        return None;
    }
    let of = |wanted| {
        let found = form.editions().iter().find(|file| file.format == format && file.lang.as_ref() == wanted);
        found.map(|found| file(draft, found))
    };
    let key = format!("format-{}", format.name());
    Some(EditionView {
        id: format.name(),
        title: voice.say(&key),
        about: voice.say(&format!("{key}.about")),
        file: of(Some(*lang))?,
        all: of(None),
    })
}

/// What can be pasted of one chapter, or of the whole.
fn articles(draft: &Draft<'_>, chapter: Option<&Slug>, title: String) -> ArticleFiles {
    let Maker { form, voice, lang, .. } = draft.make;
    let files = form.editions().iter().filter(|file| {
        matches!(file.format, Format::Spip | Format::Fragment | Format::Post)
            && file.lang.as_ref() == Some(*lang)
            && file.chapter.as_ref() == chapter
    });
    let files = files.map(|file| Link {
        title: voice.say(&format!("format-{}", file.format.name())),
        href: draft.path.to(&file.path),
        current: false,
    });
    ArticleFiles { title, files: files.collect() }
}

fn file(draft: &Draft<'_>, file: &EditionFile) -> FileView {
    FileView {
        name: file.path.as_str().rsplit('/').next().unwrap_or_default().to_owned(),
        href: draft.path.to(&file.path),
        size: size(draft.make, file.bytes),
    }
}

/// A size in words: in kilobytes below a megabyte, else in megabytes, always rounded up: nobody's download is larger than announced.
fn size(make: &Maker<'_>, bytes: usize) -> String {
    const KILO: usize = 1_000;
    const MEGA: usize = 1_000_000;
    let (key, tenths) = if bytes < MEGA {
        ("size-kilobytes", bytes.div_ceil(KILO) * 10)
    } else {
        ("size-megabytes", bytes.div_ceil(MEGA / 10))
    };
    let number = make.voice.words().tenths(u32::try_from(tenths).unwrap_or(u32::MAX));
    make.voice.tell(key, &[("number", number.into())])
}
