//! `edition.json`: what a copy says of its own age, and where a newer one is.

use serde_json::Value;

use crate::base::date::{Date, Months};

/// The name of the file in the site.
pub const NAME: &str = "edition.json";
/// How large it may be, in bytes; ours has some hundreds.
pub const LIMIT: usize = 64 * 1024;
/// How many addresses are taken over.
const ADDRESSES: usize = 8;
/// How long an address may be, in bytes; one that is longer is none to type.
const ADDRESS: usize = 200;

/// What a copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The date of its edition.
    pub edition: Date,
    /// The first day on which its facts are to be looked up again, if it says how long they hold.
    pub stale_from: Option<Date>,
    /// Where the newest edition is.
    pub newest: Vec<String>,
}

impl Label {
    /// Reads `{"edition": "2026-11-21", "stale-after-months": 18, "newest": ["https://…"]}`. The date alone must be there; fields that are something
    /// else than they should be count as left out, and others are no concern of ours. Nothing if there is no date: a copy may come from anyone.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(bytes).ok()?;
        let edition = Date::parse(value.get("edition")?.as_str()?)?;
        let months = value.get("stale-after-months").and_then(Value::as_u64);
        let stale_from = months.and_then(|months| edition.after(Months(u32::try_from(months).ok()?)));
        let newest = value.get("newest").and_then(Value::as_array).into_iter().flatten();
        let newest = newest
            .filter_map(Value::as_str)
            .filter(|address| address.len() <= ADDRESS)
            .filter(|address| ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)))
            .take(ADDRESSES)
            .map(str::to_owned)
            .collect();
        Some(Self { edition, stale_from, newest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_needs_a_date_and_nothing_else() {
        let whole =
            br#"{"title": "x", "edition": "2026-11-21", "languages": ["fr"], "stale-after-months": 18,
            "newest": ["https://example.org/", "javascript:alert(1)", 7], "more": {}}"#;
        let label = Label::read(whole).unwrap();
        assert_eq!(label.stale_from, Date::parse("2028-05-21"));
        assert_eq!(label.newest, ["https://example.org/"]);
        let bare =
            Label::read(br#"{"edition": "2026-11-21", "stale-after-months": -3, "newest": "x"}"#).unwrap();
        assert_eq!((bare.stale_from, bare.newest.len()), (None, 0));
        let never = Label::read(br#"{"edition": "2026-11-21", "stale-after-months": 99999999999}"#).unwrap();
        assert_eq!(never.stale_from, None);
    }

    #[test]
    fn what_is_no_label_is_none() {
        let deep = "[".repeat(60_000);
        for text in ["", "{", "[]", "null", r#"{"edition": 2026}"#, r#"{"edition": "soon"}"#, "\u{0}", &deep]
        {
            assert_eq!(Label::read(text.as_bytes()), None);
        }
    }
}
