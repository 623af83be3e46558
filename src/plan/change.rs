//! `changes.html` and `feed.xml`: what changed in the catalogue, newest first, from its own history.

use std::sync::Arc;

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link as AtomLink, Text};
use sha2::{Digest, Sha256};

use super::Page;
use super::claim::{self, Sources};
use super::draft::{About, Maker, fact_anchor};
use super::route::Place;
use super::tool::status;
use super::view::{ChangeView, ChangesView, Link, View, YearOfChanges};
use crate::base::date::Date;
use crate::base::path::OutPath;
use crate::model::change::{Change, What};

/// The page of changes.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let draft = make.draft(Place::Changes);
    let sources = Sources::new(&draft);
    let changes = brochure.changes();
    let years = changes.chunk_by(|a, b| a.date.year() == b.date.year());
    let years = years
        .map(|changes| YearOfChanges {
            title: Date::parse(&format!("{:04}", changes[0].date.year()))
                .map_or_else(String::new, |year| voice.words().date(year)),
            changes: changes.iter().map(|change| view(&sources, change)).collect(),
        })
        .collect();
    let about = About {
        kind: "changes",
        title: voice.say("title-changes"),
        description: String::new(),
        text_lang: lang,
        within: None,
    };
    let view = ChangesView {
        years,
        feed: draft.href(&Place::Feed),
        corrections: (!brochure.corrections.is_empty())
            .then(|| draft.link(voice.say("title-corrections"), &Place::Corrections)),
    };
    let frame = draft.frame(about);
    vec![make.page(&draft, frame, View::Changes(view))]
}

fn view(sources: &Sources<'_>, change: &Change<'_>) -> ChangeView {
    let draft = sources.draft();
    let Maker { brochure, voice, .. } = draft.make;
    let page = Place::Tool(change.tool.id.clone());
    let date = voice.words().date(change.date);
    let tool = draft.link(super::tool::name(draft.make, change.tool), &page);
    match change.what {
        What::Claim { criterion, half, new, old } => ChangeView {
            tool: Link { href: draft.href_at(&page, &fact_anchor(&criterion.id)), ..tool },
            date,
            what: voice.say(&format!("criterion-{}", criterion.id)),
            how: half.map(|half| claim::half(voice, half)),
            before: Some(claim::worded(draft.make, criterion, old, half)),
            before_date: Some(voice.words().date(old.as_of)),
            now: claim::worded(draft.make, criterion, new, half),
            reason: new.reason.as_ref().map(|reason| voice.say(reason.value.as_str())),
            successor: None,
            sources: new.sources.iter().map(|id| sources.link(id)).collect(),
        },
        What::Standing(standing) => ChangeView {
            tool,
            date,
            what: voice.say("change-status"),
            how: None,
            before: None,
            before_date: None,
            now: status(draft.make, standing.is).map_or_else(String::new, |status| status.label),
            reason: standing.note.as_ref().map(|note| voice.say(note.value.as_str())),
            successor: standing.successor.as_ref().and_then(|id| brochure.tools.get(id)).map(|successor| {
                draft.link(super::tool::name(draft.make, successor), &Place::Tool(successor.id.clone()))
            }),
            sources: standing.sources.iter().map(|id| sources.link(id)).collect(),
        },
    }
}

/// The feed of a language, as Atom (RFC 4287). Its addresses are relative where the site does not know its own, which readers of feeds resolve.
pub(super) fn feed(make: &Maker<'_>) -> (OutPath, Arc<[u8]>) {
    let Maker { brochure, voice, lang, routes, .. } = make;
    let draft = make.draft(Place::Feed);
    let sources = Sources::new(&draft);
    let path = routes.path(lang, &Place::Feed);
    let address = |place: &Place| match &brochure.site.base_url {
        Some(base) => base.join(&routes.path(lang, place)),
        None => draft.href(place),
    };
    let entries: Vec<Entry> = brochure
        .changes()
        .iter()
        .map(|change| {
            let view = view(&sources, change);
            let title = voice.tell(
                "feed-entry",
                &[("tool", view.tool.title.clone().into()), ("what", view.what.clone().into())],
            );
            let was = view.before.as_ref().zip(view.before_date.as_ref()).map(|(before, date)| {
                voice
                    .tell("change-before", &[("value", before.clone().into()), ("date", date.clone().into())])
            });
            let parts = [Some(view.now.clone()), was, view.reason.clone()];
            let summary: Vec<String> = parts.into_iter().flatten().collect();
            Entry {
                id: name(&[&change.tool.id.to_string(), &view.what, &view.now, &change.date.to_string()]),
                title: Text::plain(title),
                updated: moment(change.date, brochure.site.edition),
                links: vec![AtomLink {
                    href: address(&Place::Tool(change.tool.id.clone())),
                    ..AtomLink::default()
                }],
                summary: Some(Text::plain(summary.join(" · "))),
                categories: vec![Category {
                    term: change.tool.kind.value.to_string(),
                    ..Category::default()
                }],
                ..Entry::default()
            }
        })
        .collect();
    let feed = Feed {
        id: name(&["colportage", lang.as_str(), &voice.say(brochure.site.title.value.as_str())]),
        title: Text::plain(
            voice.tell("feed-title", &[("title", voice.say(brochure.site.title.value.as_str()).into())]),
        ),
        updated: moment(brochure.site.edition, brochure.site.edition),
        lang: Some(lang.to_string()),
        generator: None::<Generator>,
        links: vec![AtomLink { href: address(&Place::Changes), ..AtomLink::default() }],
        authors: vec![atom_syndication::Person {
            name: voice.say(brochure.site.title.value.as_str()),
            ..atom_syndication::Person::default()
        }],
        entries,
        ..Feed::default()
    };
    (path, Arc::from(feed.to_string().into_bytes()))
}

/// A name that is the same in every build and belongs to nothing else: a UUID (RFC 9562, version 8) of the SHA-256 of what it names.
fn name(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mut bytes: Vec<u8> = hash.finalize()[..16].to_vec();
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = bytes.iter().fold(0_u128, |hex, byte| (hex << 8) | u128::from(*byte));
    let hex = format!("{hex:032x}");
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// The last day that a date can mean, as that of the page does, but none behind the edition: a feed knows no month and no year.
fn moment(date: Date, edition: Date) -> FixedDateTime {
    let day = date.at_the_latest().min(edition.at_the_latest());
    format!("{day}T00:00:00Z").parse().unwrap_or_default()
}
