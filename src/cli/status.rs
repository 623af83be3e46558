//! `colportage status`: what is translated; how old the facts are, how sure, what rests on them, and what is to be looked up next.

mod coverage;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{BROCHURE, Done, Format, StatusArgs, report};
use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::age::Aged;
use crate::model::claim::Claim;
use crate::model::stack::Held;
use crate::parse::table::Word;

/// What is due within so many months is told.
const SOON: u32 = 6;

/// Tells the age of the facts.
pub(super) fn run(args: &StatusArgs) -> Done {
    let Some(report::Whole { mut brochure, .. }) = report::brochure(&args.place.root)? else {
        return Ok(ExitCode::from(BROCHURE));
    };
    if let Some(date) = args.as_of {
        brochure.site.edition = date;
    }
    if let Some(lang) = &args.lang {
        return coverage::language(&brochure, lang, args.format);
    }
    let grounds = Grounds::of(&brochure);
    let aged = brochure.aged();
    let mut out = io::stdout().lock();
    match args.format {
        Format::Json => {
            let object = json!({
                "edition": brochure.site.edition.to_string(),
                "translations": coverage::objects(&brochure),
                "confidence": counts(&brochure),
                "claims": aged.iter().map(|one| object(one, &grounds)).collect::<Vec<_>>(),
            });
            writeln!(out, "{}", serde_json::to_string_pretty(&object)?)?;
        }
        Format::Human => {
            writeln!(out, "Edition of {}", brochure.site.edition)?;
            coverage::told(&brochure, &mut out)?;
            told(&brochure, &aged, &grounds, &mut out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(brochure: &Brochure, aged: &[Aged<'_>], grounds: &Grounds, out: &mut impl Write) -> io::Result<()> {
    let all: usize = brochure.tools.values().map(|tool| tool.claims.len()).sum();
    let sure: Vec<String> =
        counts(brochure).into_iter().map(|(name, count)| format!("{count} {name}")).collect();
    let stale = aged.iter().filter(|one| one.stale()).count();
    writeln!(out, "{all} claims, confidence: {}", sure.join(", "))?;
    writeln!(
        out,
        "{} hold today, {} are history; of those that hold {} are fresh and {stale} are to be re-checked",
        aged.len(),
        all - aged.len(),
        aged.len() - stale
    )?;
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    for one in aged {
        *years.entry(one.claim.as_of.year()).or_default() += 1;
    }
    let years: Vec<String> = years.into_iter().map(|(year, count)| format!("{count} of {year}")).collect();
    writeln!(out, "by year: {}\n", years.join(", "))?;

    let (under, beside): (Vec<&Aged<'_>>, Vec<&Aged<'_>>) =
        aged.iter().filter(|one| one.stale()).partition(|one| grounds.advice(one).is_some());
    writeln!(out, "To re-check, and advice rests on it: {}", under.len())?;
    for one in under {
        line(one, grounds, out)?;
    }
    writeln!(out, "\nTo re-check, and no advice rests on it: {}", beside.len())?;
    for one in beside {
        line(one, grounds, out)?;
    }
    let mut soon: Vec<(u32, &Aged<'_>)> =
        aged.iter().filter_map(|one| Some((one.left()?, one))).filter(|(left, _)| *left <= SOON).collect();
    soon.sort_by_key(|(left, _)| *left);
    writeln!(out, "\nDue within {SOON} months: {}", soon.len())?;
    for (left, one) in soon {
        write!(out, "  in {left} {}  ", if left == 1 { "month " } else { "months" })?;
        named(one, grounds, out)?;
    }
    Ok(())
}

fn line(one: &Aged<'_>, grounds: &Grounds, out: &mut impl Write) -> io::Result<()> {
    write!(out, "  {:>3} months  ", one.months)?;
    named(one, grounds, out)
}

/// "jitsi.video, 2020-04: answer `small-meeting`, 2 paths, table `today`, 3 mentions"
fn named(one: &Aged<'_>, grounds: &Grounds, out: &mut impl Write) -> io::Result<()> {
    let rests = grounds.all(one);
    let rests = if rests.is_empty() { String::new() } else { format!(": {}", rests.join(", ")) };
    writeln!(out, "{}.{}, {}{rests}", one.tool.id, one.claim.criterion, one.claim.as_of)
}

fn object(one: &Aged<'_>, grounds: &Grounds) -> Value {
    json!({
        "tool": one.tool.id,
        "criterion": one.claim.criterion,
        "value": one.claim.value.to_string(),
        "as-of": one.claim.as_of.to_string(),
        "confidence": one.claim.confidence.name(),
        "months": one.months,
        "limit": one.limit,
        "stale": one.stale(),
        "rests": grounds.all(one),
    })
}

/// How many claims there are of each confidence.
fn counts(brochure: &Brochure) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for claim in brochure.tools.values().flat_map(|tool| &tool.claims) {
        *counts.entry(claim.confidence.name()).or_default() += 1;
    }
    counts
}

/// What rests on the claims: answers and paths, tables, texts.
struct Grounds {
    /// The advice, by the place of the claim.
    advice: BTreeMap<Span, Vec<String>>,
    /// The tables and the texts, by the tool and the criterion.
    others: BTreeMap<(Slug, Slug), Vec<String>>,
}

impl Grounds {
    fn of(brochure: &Brochure) -> Self {
        let found = Advice::of(brochure);
        let mut advice: BTreeMap<Span, Vec<String>> = BTreeMap::new();
        for answered in &found.answers {
            for claim in claims(&answered.held) {
                advice
                    .entry(claim.span.clone())
                    .or_default()
                    .push(format!("answer `{}`", answered.answer.id));
            }
        }
        let mut paths: BTreeMap<Span, BTreeMap<&Slug, usize>> = BTreeMap::new();
        for decided in &found.decisions {
            for reached in &decided.paths {
                for claim in claims(&reached.given.held) {
                    *paths.entry(claim.span.clone()).or_default().entry(&decided.decision.id).or_default() +=
                        1;
                }
            }
        }
        for (span, trees) in paths {
            let told = trees
                .into_iter()
                .map(|(tree, count)| format!("{} of decision `{tree}`", report::count(count, "path")));
            advice.entry(span).or_default().extend(told);
        }
        let mut others: BTreeMap<(Slug, Slug), Vec<String>> = BTreeMap::new();
        for comparison in brochure.comparisons.iter().filter(|comparison| comparison.sources.is_empty()) {
            for tool in comparison.groups.iter().flat_map(|group| &group.tools) {
                for column in &comparison.columns {
                    let key = (tool.clone(), column.clone());
                    others.entry(key).or_default().push(format!("table `{}`", comparison.id));
                }
            }
        }
        for (key, count) in brochure.mentioned() {
            let told = if count == 1 {
                "1 mention in a text".to_owned()
            } else {
                format!("{count} mentions in texts")
            };
            others.entry(key).or_default().push(told);
        }
        Self { advice, others }
    }

    fn advice(&self, one: &Aged<'_>) -> Option<&Vec<String>> {
        self.advice.get(&one.claim.span)
    }

    fn all(&self, one: &Aged<'_>) -> Vec<String> {
        let others = self.others.get(&(one.tool.id.clone(), one.claim.criterion.clone()));
        self.advice(one).into_iter().chain(others).flatten().cloned().collect()
    }
}

/// The claims that an outcome rests on.
fn claims<'a>(held: &'a [Held<'_>]) -> impl Iterator<Item = &'a Claim> {
    held.iter().flat_map(Held::resting).filter_map(|link| link.finding.claim)
}
