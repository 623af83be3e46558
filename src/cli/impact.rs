//! `colportage impact`: what depends on a tool, or on what is claimed of it, so that whoever changes it knows what to read again.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::json;

use super::{BROCHURE, Done, Format, ImpactArgs, report};
use crate::base::slug::did_you_mean;
use crate::base::span::line_and_column;
use crate::model::Brochure;
use crate::model::advice::Advice;
use crate::model::need::Outcome;
use crate::model::stack::Held;
use crate::model::tool::{Subject, meant};
use crate::pipeline;
use crate::plan::Depending;
use crate::source::Source;

/// Lists what depends on the subject.
pub(super) fn run(args: &ImpactArgs) -> Done {
    let Some(report::Whole { source, brochure, .. }) = report::brochure(&args.place.root)? else {
        return Ok(ExitCode::from(BROCHURE));
    };
    let subject = subject(&brochure, &args.subject)?;
    let pages = pipeline::depending(&source, &subject);
    let texts = mentions(&source, &brochure, &subject);
    let advice = Advice::of(&brochure);
    let (answers, paths) = resting(&advice, &subject);
    let mut out = io::stdout().lock();
    match args.format {
        Format::Json => {
            let pages: Vec<_> = pages
                .iter()
                .map(|page| json!({ "lang": page.lang.as_ref().map(ToString::to_string), "kind": page.kind, "path": page.path.as_str() }))
                .collect();
            let object = json!({ "subject": args.subject, "answers": answers, "paths": paths, "texts": texts, "pages": pages });
            writeln!(out, "{}", serde_json::to_string_pretty(&object)?)?;
        }
        Format::Human => {
            let told = |resting: &[Resting]| resting.iter().map(Resting::told).collect::<Vec<_>>();
            list(&mut out, "answer rests on it", "answers rest on it", &told(&answers))?;
            list(&mut out, "path rests on it", "paths rest on it", &told(&paths))?;
            list(&mut out, "mention in a text", "mentions in texts", &texts)?;
            by_language(&mut out, &pages)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The subject of this name.
fn subject(brochure: &Brochure, name: &str) -> Result<Subject, String> {
    let (tool, criterion) = match name.split_once('.') {
        Some((tool, criterion)) => (tool, Some(criterion)),
        None => (name, None),
    };
    let unknown = |what: &str, word: &str, help: Option<String>| {
        let help = help.map_or_else(String::new, |help| format!("; {help}"));
        format!("{what} `{word}`{help}")
    };
    let found = brochure.tools.values().find(|known| known.id.as_str() == tool);
    let Some(found) = found else {
        return Err(unknown("there is no tool called", tool, meant(&brochure.tools, tool)));
    };
    let Some(criterion) = criterion else { return Ok(Subject { tool: found.id.clone(), criterion: None }) };
    match found.claims.iter().find(|claim| claim.criterion.as_str() == criterion) {
        Some(claim) => Ok(Subject { tool: found.id.clone(), criterion: Some(claim.criterion.clone()) }),
        None => {
            let known: std::collections::BTreeSet<&str> =
                found.claims.iter().map(|claim| claim.criterion.as_str()).collect();
            let what = format!("nothing is claimed of `{tool}` by the criterion");
            Err(unknown(&what, criterion, did_you_mean(criterion, known)))
        }
    }
}

/// Something that gives advice, with what it asks of the subject and how far that is met.
#[derive(serde::Serialize)]
struct Resting {
    /// The answer, or the tree.
    id: String,
    /// The options that lead there; none for an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    path: Vec<String>,
    /// What is asked, and how far it is met.
    needs: Vec<(String, Outcome)>,
}

impl Resting {
    fn told(&self) -> String {
        let needs: Vec<String> = self
            .needs
            .iter()
            .map(|(need, outcome)| {
                let outcome = match outcome {
                    Outcome::Met => "met",
                    Outcome::Short => "short, as readers are told",
                    Outcome::Unknown => "unknown",
                };
                format!("{need}: {outcome}")
            })
            .collect();
        let path =
            if self.path.is_empty() { String::new() } else { format!(": {}", self.path.join(" › ")) };
        format!("{}{path}  {}", self.id, needs.join("; "))
    }
}

/// The answers and the paths whose advice rests on the subject.
fn resting(advice: &Advice<'_>, subject: &Subject) -> (Vec<Resting>, Vec<Resting>) {
    let rests = |held: &[Held<'_>]| -> Vec<(String, Outcome)> {
        held.iter()
            .filter(|held| {
                subject.criterion.as_ref().is_none_or(|id| held.requirement.criterion.id == *id)
                    && held.resting().any(|link| link.tool.id == subject.tool)
            })
            .map(|held| (held.requirement.to_string(), held.outcome))
            .collect()
    };
    let answers = advice.answers.iter().map(|one| Resting {
        id: one.answer.id.to_string(),
        path: Vec::new(),
        needs: rests(&one.held),
    });
    let paths = advice.decisions.iter().flat_map(|decided| {
        decided.paths.iter().map(|reached| {
            let mut needs = rests(&reached.given.held);
            if let Some(list) = &reached.given.shortlist {
                let candidates = list.tools.iter().chain(&list.pairs);
                let listed = candidates.filter(|one| one.tools.iter().any(|tool| tool.id == subject.tool));
                needs.extend(listed.flat_map(|one| rests(&one.held)));
                needs.sort();
                needs.dedup();
            }
            let path = reached.path.taken.iter().map(|(_, option)| option.id.value.to_string()).collect();
            Resting { id: decided.decision.id.to_string(), path, needs }
        })
    });
    (
        answers.filter(|one| !one.needs.is_empty()).collect(),
        paths.filter(|one| !one.needs.is_empty()).collect(),
    )
}

/// Where texts mention it: `content/fr/chapters/05-meeting.md:12`.
fn mentions(source: &Source, brochure: &Brochure, subject: &Subject) -> Vec<String> {
    let mut places: Vec<_> = brochure
        .mentions(subject)
        .into_iter()
        .map(|reference| {
            let text = source.get(&reference.span.path).and_then(|bytes| std::str::from_utf8(bytes).ok());
            (reference.span.path, text.map_or(1, |text| line_and_column(text, reference.span.start).0))
        })
        .collect();
    places.sort();
    places.dedup();
    places.into_iter().map(|(path, line)| format!("{path}:{line}")).collect()
}

fn list(out: &mut impl Write, one: &str, many: &str, lines: &[String]) -> io::Result<()> {
    writeln!(out, "{} {}", lines.len(), if lines.len() == 1 { one } else { many })?;
    for line in lines {
        writeln!(out, "  {line}")?;
    }
    writeln!(out)
}

/// The pages, by language.
fn by_language(out: &mut impl Write, pages: &[Depending]) -> io::Result<()> {
    let mut by: BTreeMap<String, Vec<&Depending>> = BTreeMap::new();
    for page in pages {
        let lang =
            page.lang.as_ref().map_or_else(|| "in no language".to_owned(), |lang| format!("in `{lang}`"));
        by.entry(lang).or_default().push(page);
    }
    for (lang, pages) in by {
        writeln!(out, "{} would be different {lang}", report::count(pages.len(), "page"))?;
        for page in pages {
            writeln!(out, "  {}  {}", page.kind, page.path)?;
        }
        writeln!(out)?;
    }
    Ok(())
}
