//! A tool: what is claimed about it, and what the brochure says of it.

use std::collections::BTreeMap;

use super::claim::{self, Claim, Current};
use super::criterion::Criterion;
use super::localized::{self, Localized};
use super::site::Site;
use super::source::{self, Citation};
pub use super::standing::Status;
use super::standing::{self, Standing};
use crate::base::date::Date;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::{Slug, did_you_mean};
use crate::base::span::{Span, Spanned};
use crate::parse::tool as raw;
pub use crate::parse::tool::{ToolText, Verdict};

/// A tool.
#[derive(Debug)]
pub struct Tool {
    /// Its id.
    pub id: Slug,
    /// The file of its facts.
    pub path: SourcePath,
    /// Its name.
    pub name: String,
    /// Its other names.
    pub aliases: Vec<String>,
    /// What kind of thing it is: the end of a message `kind-…`.
    pub kind: Spanned<Slug>,
    /// What the brochure thinks of it.
    pub verdict: Verdict,
    /// Its licence.
    pub licence: Option<String>,
    /// Its own site.
    pub website: Option<String>,
    /// How it stood, newest first; nothing where nobody said that it was ever otherwise than alive.
    pub standings: Vec<Standing>,
    /// What is claimed about it, newest first.
    pub claims: Vec<Claim>,
    /// Where it can be used.
    pub servers: Vec<Place>,
    /// Where it is explained.
    pub tutorials: Vec<Place>,
    /// Other pages.
    pub links: Vec<Place>,
    /// What is said of it.
    pub texts: Localized<ToolText>,
}

impl Tool {
    /// The claims on one criterion that hold today, and their history.
    pub fn current(&self, criterion: &Slug) -> Current<'_> {
        Current::of(self.claims.iter().filter(|claim| claim.criterion == *criterion).collect())
    }

    /// Whether it is for talking: something is claimed on how many people it gathers, be it that it gathers none.
    pub fn talks(&self) -> bool {
        self.claims.iter().any(Claim::speaks_of_people)
    }

    /// Whether the brochure stands behind it: it is recommended or a fallback, and it is still there.
    pub fn advisable(&self) -> bool {
        self.verdict <= Verdict::Fallback && !self.gone()
    }

    /// Whether it is alive. One of which nobody says otherwise is.
    pub fn status(&self) -> Status {
        self.standings.first().map_or(Status::Active, |standing| standing.is)
    }

    /// Whether it is gone. One that is part of another one now is still there.
    pub fn gone(&self) -> bool {
        self.status() == Status::Discontinued
    }

    /// The same, as if only these sources had spoken.
    pub fn current_by(&self, criterion: &Slug, sources: &[Slug]) -> Current<'_> {
        Current::of(
            self.claims
                .iter()
                .filter(|claim| {
                    claim.criterion == *criterion
                        && claim.sources.iter().any(|source| sources.contains(source))
                })
                .collect(),
        )
    }
}

/// What is known of a tool: all of it, or what is claimed by one criterion.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The tool.
    pub tool: Slug,
    /// The criterion.
    pub criterion: Option<Slug>,
}

/// What might be known of a tool in place of what is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supposed {
    /// Nothing.
    Nothing,
    /// The best of what its criterion knows.
    Best,
    /// The worst.
    Worst,
}

impl Supposed {
    /// All that may be supposed.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Best, Self::Worst];
}

impl Tool {
    /// Supposes that what is known of it by one criterion, or by all, were otherwise, so that it is seen who relies on it.
    pub(super) fn suppose(&mut self, criteria: &[Criterion], only: Option<&Slug>, supposed: Supposed) {
        let meant = |claim: &Claim| only.is_none_or(|only| claim.criterion == *only);
        if supposed == Supposed::Nothing {
            self.claims.retain(|claim| !meant(claim));
        }
        // What held before stays as it was, so that what changed is seen to change.
        let current: Vec<Span> = criteria
            .iter()
            .flat_map(|criterion| self.current(&criterion.id).claims)
            .map(|claim| claim.span.clone())
            .collect();
        for claim in self.claims.iter_mut().filter(|claim| meant(claim) && current.contains(&claim.span)) {
            let Some(criterion) = criteria.iter().find(|criterion| criterion.id == claim.criterion) else {
                continue;
            };
            claim.value.suppose(&criterion.kind, supposed);
        }
        if only.is_none() {
            self.name.clear();
            self.verdict = match (supposed, self.verdict) {
                (Supposed::Best, Verdict::Recommended) => Verdict::Listed,
                (Supposed::Best, _) => Verdict::Recommended,
                (_, Verdict::Avoid) => Verdict::Listed,
                (..) => Verdict::Avoid,
            };
        }
    }
}

/// An address, with the date when it was last known to work.
#[derive(Debug)]
pub struct Place {
    /// What it is called.
    pub name: Option<String>,
    /// Its address; lost where there is none.
    pub url: Option<String>,
    /// Its language.
    pub language: Option<Lang>,
    /// When it was last known to work.
    pub as_of: Date,
    /// Who says so.
    pub sources: Vec<Slug>,
    /// A message with a condition on it.
    pub note: Option<Spanned<Slug>>,
    /// Where it stands.
    pub span: Span,
}

/// The tools that have facts, and words in the original language.
pub(super) fn build(
    raw: Vec<raw::Tool>,
    texts: Vec<ToolText>,
    site: &Site,
    criteria: &[Criterion],
    sources: &BTreeMap<Slug, Citation>,
) -> (BTreeMap<Slug, Tool>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut words = localized::gather(texts, site, &mut problems);
    let mut tools = BTreeMap::new();
    let ids: Vec<Slug> = raw.iter().map(|raw| raw.id.clone()).collect();
    for raw in raw {
        let raw::Tool {
            id,
            path,
            name,
            aliases,
            kind,
            verdict,
            licence,
            website,
            standings,
            claims,
            servers,
            tutorials,
            links,
        } = raw;
        let standings = standing::build(standings, &id, &ids, sources, &mut problems);
        let claims = claim::build(claims, &id, criteria, sources, &mut problems);
        let mut places = |raw| places(raw, sources, &mut problems);
        let (servers, tutorials, links) = (places(servers), places(tutorials), places(links));
        let texts = words.remove(&id).and_then(|texts| Localized::new(&site.original, texts));
        if texts.is_none() {
            problems.push(localized::without_words("tool", "tools", &id, Span::file(&path), site));
        }
        let (Some(name), Some(kind), Some(verdict), Some(texts)) = (name, kind, verdict, texts) else {
            continue;
        };
        let aliases = aliases.into_iter().map(|alias| alias.value).collect();
        let website = website.map(|url| url.0);
        let tool = Tool {
            id: id.clone(),
            path,
            name,
            aliases,
            kind,
            verdict,
            licence,
            website,
            standings,
            claims,
            servers,
            tutorials,
            links,
            texts,
        };
        tools.insert(id, tool);
    }
    let help = |id: &Slug| {
        did_you_mean(id.as_str(), ids.iter().map(Slug::as_str))
            .filter(|help| help.starts_with("did"))
            .unwrap_or_else(|| format!("write catalogue/tools/{id}.toml"))
    };
    localized::without_facts(words, help, &mut problems);
    (tools, problems)
}

fn places(
    raw: Vec<raw::Place>,
    sources: &BTreeMap<Slug, Citation>,
    problems: &mut Diagnostics,
) -> Vec<Place> {
    raw.into_iter()
        .filter_map(|raw| {
            let raw::Place { name, url, language, as_of, sources: named, note, span } = raw;
            let sources = source::known(named, sources, problems);
            if name.is_none() && url.is_none() {
                problems.push(
                    Diagnostic::error("missing-key", span.clone(), "this has neither a name nor an address")
                        .help("add `url = \"https://…\"`, or `name = \"…\"` where the address is lost"),
                );
                return None;
            }
            Some(Place {
                name,
                url: url.map(|url| url.value.0),
                language,
                as_of: as_of?,
                sources,
                note,
                span,
            })
        })
        .collect()
}

/// The tool that a name belongs to besides its id: an old one, or another one. `riot` for a tool with the alias "Riot".
pub fn also_called<'a>(tools: &'a BTreeMap<Slug, Tool>, name: &str) -> Option<&'a Tool> {
    tools
        .values()
        .find(|tool| tool.aliases.iter().chain([&tool.name]).any(|other| slug::slugify(other) == name))
}

/// What to write in place of a name that no tool has as its id.
pub fn meant(tools: &BTreeMap<Slug, Tool>, name: &str) -> Option<String> {
    match also_called(tools, name) {
        Some(tool) => Some(format!("`{name}` is another name of `{}`: write that", tool.id)),
        None => did_you_mean(name, tools.keys().map(Slug::as_str)),
    }
}

/// Those of the named tools that exist; the others are told, and so is one that is named twice.
pub(super) fn known(
    named: Vec<Spanned<Slug>>,
    by: &str,
    tools: &BTreeMap<Slug, Tool>,
    problems: &mut Diagnostics,
) -> Vec<Spanned<Slug>> {
    let mut known: Vec<Spanned<Slug>> = Vec::new();
    for name in named {
        if !tools.contains_key(&name.value) {
            problems.push(
                Diagnostic::error(
                    "unknown-tool",
                    name.span,
                    format!("{by} names a tool that does not exist: `{}`", name.value),
                )
                .wants(format!("catalogue/tools/{}.toml", name.value))
                .help(
                    meant(tools, name.value.as_str())
                        .unwrap_or_else(|| format!("write catalogue/tools/{}.toml", name.value)),
                ),
            );
        } else if let Some(first) = known.iter().find(|first| first.value == name.value) {
            problems.push(
                Diagnostic::error("duplicate-tool", name.span, format!("{by} names `{}` twice", name.value))
                    .help("delete one of the two")
                    .related(first.span.clone(), "the first one"),
            );
        } else {
            known.push(name);
        }
    }
    known
}
