//! `404.html`: what a server shows where there is no page, in every language at once, since nobody knows which one was meant.
//!
//! It is shown under any address, so a relative link on it would lead anywhere. Its links and styles begin at the root of the host, which is where
//! a server has the site; they are the only ones that do.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::{Place, Routes};
use super::view::{Frame, Link, MissingLanguage, MissingView, View};
use super::voice::Voice;
use crate::base::lang::Lang;
use crate::base::path::OutPath;

/// The page.
pub(super) fn page(make: &Maker<'_>) -> (OutPath, Page) {
    let Maker { brochure, routes, voices, lang, .. } = make;
    let path = path();
    let draft = Draft { make, path: path.clone(), place: Place::Home };
    let languages =
        brochure.site.languages.iter().map(|lang| language(routes, &voices[lang], lang)).collect();
    let frame = draft.frame(About {
        kind: "missing",
        title: make.voice.say("title-missing"),
        description: String::new(),
        text_lang: lang,
        within: None,
    });
    // It is a page of no language, stands nowhere, and is on the onion whatever the address there is.
    let frame = Frame {
        home: rooted(&routes.path(lang, &Place::Home)),
        root: rooted(&super::home::path()),
        // The page lies at the root, so the way from it is the way from there.
        assets: format!("/{}", frame.assets),
        alternates: Vec::new(),
        nav: Vec::new(),
        feed: rooted(&routes.path(lang, &Place::Feed)),
        status: Link { href: rooted(&routes.path(lang, &Place::Status)), ..frame.status },
        onion: None,
        ..frame
    };
    let view = View::Missing(MissingView { languages });
    (path, Page { lang: (*lang).clone(), frame, view, subject: None })
}

fn language(routes: &Routes, voice: &Voice<'_>, lang: &Lang) -> MissingLanguage {
    let way = |words: &str, place: &Place| Link {
        title: voice.say(words),
        href: rooted(&routes.path(lang, place)),
        current: false,
    };
    MissingLanguage {
        lang: lang.to_string(),
        dir: lang.direction(),
        title: voice.say("title-missing"),
        about: voice.say("missing-about"),
        ways: vec![way("missing-home", &Place::Home), way("title-index", &Place::Index)],
    }
}

/// The address of a page from the root of the host.
fn rooted(path: &OutPath) -> String {
    format!("/{path}")
}

fn path() -> OutPath {
    match OutPath::new("404.html") {
        Ok(path) => path,
        Err(why) => unreachable!("404.html {}", why.0),
    }
}
