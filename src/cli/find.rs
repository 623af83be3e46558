//! `colportage find`: which tools, and which pairs of tools, meet some needs, and why others do not.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use super::{BROCHURE, Done, FindArgs, MACHINE, report};
use crate::base::diag::Diagnostics;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, ticked};
use crate::base::span::{Span, Spanned};
use crate::model::Brochure;
use crate::model::criterion::Kind;
use crate::model::need::{self, Finding, LARGEST_GROUP, Need, Outcome, Requirement, Requirements};
use crate::model::shortlist::{Candidate, Search, Shortlist};
use crate::model::stack::{self, Held};
use crate::model::tool::{Tool, Verdict};
use crate::parse::need as raw;
use crate::parse::table::{Entry, Word};

/// The options that are not needs. A criterion that has the name of one is asked for as `--need-<name>`.
const OWN: [&str; 3] = ["root", "format", "help"];

/// What clap knows the need by; no option of its own begins like this.
fn arg(id: &str) -> String {
    format!("need:{id}")
}

/// Finds what meets the needs.
pub(super) fn run(args: &FindArgs) -> Done {
    // The options are the criteria of a brochure, so that is read first.
    let Some(report::Whole { brochure, .. }) = report::brochure(&root(&args.rest))? else {
        return Ok(ExitCode::from(BROCHURE));
    };
    let matches = match command(&brochure).try_get_matches_from(&args.rest) {
        Ok(matches) => matches,
        Err(error) => {
            error.print()?;
            return Ok(if error.use_stderr() { ExitCode::from(MACHINE) } else { ExitCode::SUCCESS });
        }
    };
    let mut problems = Diagnostics::default();
    let needs = need::build(asked(&brochure, &matches)?, &brochure.criteria, &mut problems);
    let needs: Vec<&Need> = needs.iter().collect();
    let requirements = Requirements::of(&brochure.criteria, &needs);
    if requirements.idle.is_some() {
        return Err("--people says how many; say with --modes for which way of talking".into());
    }
    if requirements.all.is_empty() {
        return Err(
            "say what is needed, such as --audio 200 --install none; see `colportage find --help`".into()
        );
    }
    let found = Found::of(&brochure, &requirements.all);
    let mut out = io::stdout().lock();
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => writeln!(out, "{}", serde_json::to_string_pretty(&found.json(&requirements.all))?)?,
        _ => found.told(&requirements.all, &mut out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder of the brochure, before anything else of the command line is read.
fn root(rest: &[String]) -> PathBuf {
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        if let Some(root) = word.strip_prefix("--root=") {
            return root.into();
        }
        if word == "--root" {
            return words.next().map_or_else(|| ".".into(), PathBuf::from);
        }
    }
    Path::new(".").to_owned()
}

/// The name of the option for a criterion.
fn option(id: &Slug, brochure: &Brochure) -> String {
    let taken = |name: &str| {
        OWN.contains(&name)
            || brochure.criteria.iter().any(|other| other.id != *id && other.id.as_str() == name)
    };
    let mut name = id.to_string();
    while taken(&name) {
        name = format!("need-{name}");
    }
    name
}

/// The command line, with an option for each criterion of the catalogue.
fn command(brochure: &Brochure) -> Command {
    let people = || clap::value_parser!(u32).range(1..=i64::from(LARGEST_GROUP));
    let modes = brochure.criteria.iter().filter(|criterion| criterion.mode);
    let modes: Vec<String> = modes.map(|criterion| criterion.id.to_string()).collect();
    let mut command = Command::new("colportage find")
        .no_binary_name(true)
        .max_term_width(80)
        .about("List the tools, and the pairs of tools, that meet some needs, and why others do not")
        .override_usage("colportage find [--root <DIR>] [--format human|json] <NEEDS>")
        .arg(
            Arg::new("root")
                .long("root")
                .value_name("DIR")
                .help("The folder that holds content/ and catalogue/ [default: .]"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["human", "json"])
                .hide_possible_values(true)
                .value_name("FORMAT")
                .help("human or json"),
        )
        .next_help_heading("Needs");
    if !modes.is_empty() {
        command = command
            .arg(
                Arg::new(arg("people"))
                    .long("people")
                    .value_name("N")
                    .value_parser(people())
                    .allow_negative_numbers(true)
                    .help("Room for N people in every way of talking of --modes"),
            )
            .arg(
                Arg::new(arg("modes"))
                    .long("modes")
                    .value_delimiter(',')
                    .value_parser(PossibleValuesParser::new(modes))
                    .value_name("MODES")
                    .help("Ways of talking"),
            );
    }
    for criterion in &brochure.criteria {
        let values: Vec<String> = criterion.kind.values().iter().map(ToString::to_string).collect();
        let arg = Arg::new(arg(criterion.id.as_str())).long(option(&criterion.id, brochure));
        command = command.arg(match criterion.kind {
            Kind::Capacity => arg
                .value_name("N")
                .value_parser(people())
                .allow_negative_numbers(true)
                .help("Room for N people"),
            Kind::Scale(_) => arg
                .value_name("VALUE")
                .value_parser(PossibleValuesParser::new(values))
                .help("At least this value; the best comes first"),
            Kind::Choice(_) => {
                arg.value_name("VALUE").value_parser(PossibleValuesParser::new(values)).help("This value")
            }
            Kind::Set(_) => arg
                .value_name("VALUES")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(values))
                .help("All these values, with commas between them"),
        });
    }
    command
}

/// The needs of the command line, as a file of the catalogue would write them.
fn asked(brochure: &Brochure, matches: &ArgMatches) -> Result<Vec<raw::Need>, Box<dyn std::error::Error>> {
    let path = SourcePath::new("command-line").map_err(|why| why.0)?;
    let at = Span::file(&path);
    let here = |word: &String| Spanned::new(word.clone(), at.clone());
    let mut needs = Vec::new();
    let mut ask = |name: &str, asked: Entry| {
        needs.push(raw::Need { criterion: Spanned::new(name.to_owned(), at.clone()), asked });
    };
    if let Ok(Some(people)) = matches.try_get_one::<u32>(&arg("people")) {
        ask("people", Entry::Number(Spanned::new(*people, at.clone())));
    }
    if let Ok(Some(modes)) = matches.try_get_many::<String>(&arg("modes")) {
        ask("modes", Entry::Words(modes.map(here).collect(), at.clone()));
    }
    for criterion in &brochure.criteria {
        let (id, name) = (criterion.id.as_str(), arg(criterion.id.as_str()));
        match criterion.kind {
            Kind::Capacity => {
                if let Some(people) = matches.get_one::<u32>(&name) {
                    ask(id, Entry::Number(Spanned::new(*people, at.clone())));
                }
            }
            Kind::Scale(_) | Kind::Choice(_) => {
                if let Some(word) = matches.get_one::<String>(&name) {
                    ask(id, Entry::Word(here(word)));
                }
            }
            Kind::Set(_) => {
                if let Some(words) = matches.get_many::<String>(&name) {
                    ask(id, Entry::Words(words.map(here).collect(), at.clone()));
                }
            }
        }
    }
    Ok(needs)
}

/// What was found.
struct Found<'a> {
    /// What the brochure could recommend.
    list: Shortlist<'a>,
    /// Tools that it would not recommend for these needs, or for none, by how far they meet them.
    others: Vec<Candidate<'a>>,
    /// Tools that the brochure would never recommend.
    never: Vec<&'a Tool>,
    /// How many are of no use for this: nothing is known of them by what is asked.
    silent: usize,
}

impl<'a> Found<'a> {
    fn of(brochure: &'a Brochure, all: &[Requirement<'a>]) -> Self {
        let list = Search::new(brochure).shortlist(all);
        let listed =
            |tool: &Tool| list.tools.iter().any(|one| one.tools.iter().any(|known| known.id == tool.id));
        let mut others = Vec::new();
        let (mut never, mut silent) = (Vec::new(), 0);
        for candidate in Search::among(brochure, brochure.tools.values().collect()).each(all) {
            let [tool] = candidate.tools.as_slice() else { continue };
            if listed(tool) {
                continue;
            }
            let asks = all.iter().any(stack::one_is_enough);
            let speaks = candidate
                .held
                .iter()
                .any(|held| held.decisive().is_some_and(|link| link.finding.claim.is_some()))
                && (!asks || tool.talks() || candidate.serves());
            if !speaks {
                silent += 1;
            } else if tool.verdict == Verdict::Avoid || tool.gone() {
                never.push(*tool);
            } else {
                others.push(candidate);
            }
        }
        // As they are shown, by id.
        others.sort_by_key(|candidate| candidate.tools.first().map(|tool| &tool.id));
        never.sort_by_key(|tool| &tool.id);
        Self { list, others, never, silent }
    }

    fn told(&self, all: &[Requirement<'_>], out: &mut impl Write) -> io::Result<()> {
        let asked: Vec<String> = all.iter().map(ToString::to_string).collect();
        writeln!(out, "Asked for: {}\n", asked.join(", "))?;
        let of = |outcome| self.list.tools.iter().filter(move |candidate| candidate.outcome == outcome);
        section(out, "Meets everything", of(Outcome::Met))?;
        section(out, "Meets everything, two together", self.list.pairs.iter())?;
        let others = |outcome| self.others.iter().filter(move |candidate| candidate.outcome == outcome);
        section(out, "Meets everything, and the brochure does not advise it", others(Outcome::Met))?;
        section(out, "Unknown in part", of(Outcome::Unknown).chain(others(Outcome::Unknown)))?;
        section(out, "Falls short", others(Outcome::Short))?;
        if !self.never.is_empty() {
            let names: Vec<&str> = self.never.iter().map(|tool| tool.id.as_str()).collect();
            writeln!(out, "To avoid, or gone: {}", names.join(", "))?;
        }
        if self.silent > 0 {
            let tools = report::count(self.silent, "more tool");
            writeln!(out, "{tools} of which nothing is known by what is asked")?;
        }
        Ok(())
    }

    fn json(&self, all: &[Requirement<'_>]) -> Value {
        let list = |candidates: &[Candidate<'_>]| -> Vec<Value> { candidates.iter().map(object).collect() };
        json!({
            "asked": all.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "tools": list(&self.list.tools),
            "pairs": list(&self.list.pairs),
            "others": list(&self.others),
            "never": self.never.iter().map(|tool| tool.id.as_str()).collect::<Vec<_>>(),
            "silent": self.silent,
        })
    }
}

fn section<'c, 'a: 'c>(
    out: &mut impl Write,
    title: &str,
    candidates: impl Iterator<Item = &'c Candidate<'a>>,
) -> io::Result<()> {
    let rows: Vec<[String; 3]> = candidates
        .map(|candidate| {
            let ids: Vec<&str> = candidate.tools.iter().map(|tool| tool.id.as_str()).collect();
            let verdicts: Vec<&str> = candidate.tools.iter().map(|tool| tool.verdict.name()).collect();
            let mut verdicts = verdicts;
            verdicts.dedup();
            [ids.join(" + "), verdicts.join(" + "), why(candidate)]
        })
        .collect();
    if rows.is_empty() {
        return writeln!(out, "{title}: none\n");
    }
    writeln!(out, "{title}:")?;
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    for [tools, verdicts, why] in &rows {
        let line = format!("  {tools:first$}  {verdicts:second$}  {why}");
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)
}

/// What a candidate misses or what is not known of it; of one that meets everything, what the weakest of it rests on.
fn why(candidate: &Candidate<'_>) -> String {
    let of = |outcome| candidate.held.iter().filter(move |held| held.outcome == outcome);
    let mut why: Vec<String> = of(Outcome::Short).map(told).collect();
    // What a tool that carries nothing of what is asked is like does not matter, and is not unknown.
    let unknown: Vec<&str> = of(Outcome::Unknown)
        .filter(|held| {
            let id = &held.requirement.criterion.id;
            !held.links.is_empty()
                || !candidate.tools.iter().any(|tool| tool.claims.iter().any(|claim| claim.criterion == *id))
        })
        .map(|held| held.requirement.criterion.id.as_str())
        .collect();
    if !unknown.is_empty() {
        why.push(format!("unknown: {}", unknown.join(", ")));
    }
    if why.is_empty() {
        let doubts = candidate
            .held
            .iter()
            .flat_map(Held::deciding)
            .filter(|link| link.finding.stale || link.finding.disputed);
        let mut doubted: Vec<String> = doubts
            .filter_map(|link| Some((link, link.finding.claim?)))
            .map(|(link, claim)| format!("{}.{}: {}", link.tool.id, claim.criterion, doubt(&link.finding)))
            .collect();
        doubted.dedup();
        return doubted.join("; ");
    }
    why.join("; ")
}

fn doubt(finding: &Finding<'_>) -> String {
    let date = finding.claim.map_or_else(String::new, |claim| claim.as_of.to_string());
    match (finding.stale, finding.disputed) {
        (true, true) => format!("stale ({date}) and disputed"),
        (true, false) => format!("stale ({date})"),
        (false, true) => format!("disputed ({date})"),
        (false, false) => date,
    }
}

/// "encryption: `transport`, 2026-08 by `mumble-protocol`"
fn told(held: &Held<'_>) -> String {
    let id = &held.requirement.criterion.id;
    match held.decisive().and_then(|link| link.finding.claim) {
        Some(claim) => {
            let sources = ticked(claim.sources.iter().map(Slug::as_str));
            format!("{id}: {}, {} by {sources}", claim.value, claim.as_of)
        }
        None => id.to_string(),
    }
}

fn object(candidate: &Candidate<'_>) -> Value {
    let held: Vec<Value> = candidate
        .held
        .iter()
        .map(|held| {
            let links: Vec<Value> = held
                .deciding()
                .map(|link| {
                    let claim = link.finding.claim.map(|claim| {
                        json!({
                            "value": claim.value.to_string(),
                            "as-of": claim.as_of.to_string(),
                            "sources": claim.sources,
                        })
                    });
                    json!({
                        "tool": link.tool.id,
                        "outcome": link.finding.outcome,
                        "claim": claim,
                        "stale": link.finding.stale,
                        "disputed": link.finding.disputed,
                    })
                })
                .collect();
            json!({ "criterion": held.requirement.criterion.id, "outcome": held.outcome, "links": links })
        })
        .collect();
    json!({
        "stack": candidate.tools.iter().map(|tool| &tool.id).collect::<Vec<_>>(),
        "outcome": candidate.outcome,
        "burden": candidate.burden,
        "held": held,
    })
}
