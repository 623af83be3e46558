//! `colportage verify`: whether a copy is whole, in words, and how old it is.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::progress::Progress;
use super::{BROCHURE, Done, Format, VerifyArgs, report};
use crate::base::date::Date;
use crate::output::copy;
use crate::output::label::{self, Label};
use crate::output::manifest;
use crate::output::name::shown;
use crate::output::reason;
use crate::output::verify::{self, Labelled, Listed, Verdict};

/// How many lines of a kind are told before the rest is counted.
const LINES: usize = 50;

/// Tells whether a copy is whole.
pub(super) fn run(args: &VerifyArgs) -> Done {
    let progress = Progress::start("reading");
    let found = copy::read(&args.copy).map_err(|error| {
        format!("cannot read `{}`: {}", shown(&args.copy.to_string_lossy()), reason::of(&error))
    })?;
    let verdict = verify::verify(found);
    drop(progress);
    let today = args.as_of.or_else(today);
    let mut out = io::stdout().lock();
    match args.format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&object(&verdict, args, today))?)?,
        Format::Human => told(&verdict, &args.copy, today, &mut out)?,
    }
    Ok(if verdict.is_whole() { ExitCode::SUCCESS } else { ExitCode::from(BROCHURE) })
}

/// The day by the clock of this machine, in universal time: a day more or less is nothing to the age of an edition.
fn today() -> Option<Date> {
    Date::parse(&Timestamp::now().to_zoned(TimeZone::UTC).date().to_string())
}

fn told(verdict: &Verdict, copy: &Path, today: Option<Date>, out: &mut impl Write) -> io::Result<()> {
    let Verdict { same, missing, changed, added, list, oddities, damage, label } = verdict;
    let copy = shown(&copy.to_string_lossy());
    for (what, paths) in [("missing", missing), ("changed", changed), ("added", added)] {
        lines(out, paths.iter().map(|path| format!("{what}: {}", shown(path))))?;
    }
    lines(out, oddities.iter().map(|odd| format!("{}: {}", shown(&odd.name), odd.what)))?;
    if let Listed::Read { faults, .. } = list {
        lines(out, faults.iter().map(|fault| format!("{}: {fault}", manifest::NAME)))?;
    }
    if verdict.is_whole() {
        writeln!(out, "{copy}: whole: {} as its list says", report::count(*same, "file"))?;
    } else if let Some(damage) = damage {
        writeln!(out, "{copy}: not whole: {damage}")?;
    } else {
        match list {
            Listed::Absent => writeln!(
                out,
                "{copy}: not whole: there is no {} in it, so this is no copy of a brochure, or its list is gone",
                manifest::NAME
            )?,
            Listed::TooLarge => writeln!(
                out,
                "{copy}: not whole: its {} is larger than the list of any brochure, and was not read",
                manifest::NAME
            )?,
            Listed::Read { faults, .. } => {
                writeln!(out, "{copy}: not whole: {}", tally(verdict, faults.len()))?;
            }
        }
    }
    if let Listed::Read { fingerprint, .. } = list {
        match label {
            Labelled::Read(label) => aged(label, today, out)?,
            Labelled::Absent => writeln!(out, "its age is not known: there is no {} in it", label::NAME)?,
            Labelled::Unlisted => {
                writeln!(out, "its age is not known: its {} is not as its list says", label::NAME)?;
            }
            Labelled::Unreadable => {
                writeln!(out, "its age is not known: its {} does not say it", label::NAME)?;
            }
        }
        writeln!(out, "{}", report::fingerprint(fingerprint))?;
    }
    if verdict.is_whole() {
        writeln!(
            out,
            "Whole means: as its own list says. Whoever changes a copy can change its list\ntoo: compare the fingerprint with one that came to you another way."
        )
    } else {
        writeln!(out, "Do not rely on this copy: fetch it again, from another place if you can.")
    }
}

/// Some lines, and how many more there are.
fn lines(out: &mut impl Write, mut lines: impl ExactSizeIterator<Item = String>) -> io::Result<()> {
    for line in lines.by_ref().take(LINES) {
        writeln!(out, "{line}")?;
    }
    match lines.len() {
        0 => Ok(()),
        more => writeln!(out, "and {more} more"),
    }
}

/// "2 missing, 1 changed; 1329 files as its list says"
fn tally(verdict: &Verdict, faults: usize) -> String {
    let Verdict { same, missing, changed, added, oddities, .. } = verdict;
    let kinds = [
        (missing.len(), "missing".to_owned()),
        (changed.len(), "changed".to_owned()),
        (added.len(), "added".to_owned()),
        (oddities.len(), "odd".to_owned()),
    ];
    let mut parts: Vec<String> = kinds
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if faults > 0 {
        parts.push(format!("{} of its list", report::count(faults, "fault")));
    }
    format!("{}; {} as its list says", parts.join(", "), report::count(*same, "file"))
}

/// How old the edition is, until when its facts hold, and where a newer one is.
fn aged(label: &Label, today: Option<Date>, out: &mut impl Write) -> io::Result<()> {
    let Label { edition, stale_from, newest } = label;
    let age = today.map_or_else(
        || "of an age that is not known: this machine has no date".to_owned(),
        |today| age(*edition, today),
    );
    let until = match stale_from {
        Some(day) if today.is_some_and(|today| *day <= today) => {
            format!("; its facts were to be looked up again from {day}: look for a newer one")
        }
        Some(day) => format!("; its facts are to be looked up again from {day}"),
        None => String::new(),
    };
    writeln!(out, "edition of {edition}, {age}{until}")?;
    newest.iter().try_for_each(|address| writeln!(out, "the newest edition: {}", shown(address)))
}

/// "12 days old", "3 months old", "2 years old"
fn age(edition: Date, today: Date) -> String {
    /// Up to two months the days are what people count in, up to two years the months.
    const DAYS: i64 = 61;
    const MONTHS: u32 = 24;
    let days = edition.days_at(today);
    let months = edition.months_at(today);
    let count =
        |number: i64, unit: &str| if number == 1 { format!("1 {unit}") } else { format!("{number} {unit}s") };
    match days {
        ..0 => format!(
            "{} in the future: its date is wrong, or that of this machine ({today})",
            count(-days, "day")
        ),
        0 => "of today".to_owned(),
        1..=DAYS => format!("{} old", count(days, "day")),
        _ if months < MONTHS => format!("{} old", count(months.into(), "month")),
        _ => format!("{} old", count((months / 12).into(), "year")),
    }
}

fn object(verdict: &Verdict, args: &VerifyArgs, today: Option<Date>) -> Value {
    let Verdict { same, missing, changed, added, list, oddities, damage, label } = verdict;
    let (fingerprint, faults) = match list {
        Listed::Read { fingerprint, faults } => {
            (Some(fingerprint.replace(' ', "")), faults.iter().map(ToString::to_string).collect())
        }
        Listed::Absent => (None, vec!["there is none".to_owned()]),
        Listed::TooLarge => (None, vec!["it is too large, and was not read".to_owned()]),
    };
    json!({
        "copy": args.copy.to_string_lossy(),
        "whole": verdict.is_whole(),
        "same": same,
        "missing": missing,
        "changed": changed,
        "added": added,
        "odd": oddities.iter().map(|odd| json!({"name": odd.name, "what": odd.what.to_string()})).collect::<Vec<_>>(),
        "list": faults,
        "damage": damage.as_ref().map(ToString::to_string),
        "edition": match label {
            Labelled::Read(label) => json!({
                "date": label.edition.to_string(),
                "days": today.map(|today| label.edition.days_at(today)),
                "stale-from": label.stale_from.map(|day| day.to_string()),
                "newest": label.newest,
            }),
            Labelled::Absent | Labelled::Unlisted | Labelled::Unreadable => Value::Null,
        },
        "fingerprint": fingerprint,
    })
}
