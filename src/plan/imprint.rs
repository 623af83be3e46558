//! What the first page of every form says of its age: a copy goes from hand to hand for years, and whoever holds it must be able to tell.

use std::sync::Arc;

use serde_json::json;

use super::draft::{Draft, Maker};
use super::route::Place;
use super::view::ImprintView;
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::base::path::OutPath;

/// The edition, what of it is stale, and where the newest is.
pub(super) fn view(draft: &Draft<'_>) -> ImprintView {
    let Maker { brochure, voice, .. } = draft.make;
    let site = &brochure.site;
    let aged = brochure.aged();
    ImprintView {
        edition: voice.words().date(site.edition),
        until: voice.words().date(site.edition.after(site.stale_after).unwrap_or(site.edition)),
        facts: aged.len(),
        stale: aged.iter().filter(|one| one.stale()).count(),
        status: draft.href_at(&Place::Status, "facts"),
        newest: site.addresses(),
    }
}

/// The same for programs, at the root of every copy: `colportage verify` tells the age of a copy by it.
pub(super) fn file(make: &Maker<'_>, languages: &[&Lang]) -> Arc<[u8]> {
    let site = &make.brochure.site;
    let imprint = json!({
        "title": foreign::unmarked(&make.voice.say(site.title.value.as_str())),
        "edition": site.edition.to_string(),
        "languages": languages.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "stale-after-months": site.stale_after.0,
        "newest": site.addresses(),
    });
    Arc::from(format!("{imprint:#}\n").into_bytes())
}

/// Where that file stands.
pub(super) fn path() -> OutPath {
    match OutPath::new("edition.json") {
        Ok(path) => path,
        Err(why) => unreachable!("edition.json {}", why.0),
    }
}
