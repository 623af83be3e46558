//! Everything that a brochure recommends, held against the needs that it answers: each quick answer, and each path through each tree.
//!
//! This is worked out once a run. `check` tells where it does not hold, `plan` shows what it rests on.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Brochure;
use super::answer::Answer;
use super::compromise::Compromise;
use super::decision::{Decision, Gives, Path};
use super::need::{Finding, Outcome, Requirement, Requirements, Wanted};
use super::shortlist::{Search, Shortlist};
use super::stack::{self, Held};
use super::tool::{Tool, Verdict};
use crate::base::slug::Slug;
use crate::base::span::Spanned;

/// All advice of a brochure.
#[derive(Debug)]
pub struct Advice<'a> {
    /// The quick answers, in their order.
    pub answers: Vec<Answered<'a>>,
    /// The trees, in their order.
    pub decisions: Vec<Decided<'a>>,
    /// For each tool the answers that do not recommend it: their places, and the places of the tool among those that they set aside.
    aside: BTreeMap<&'a Slug, Vec<(usize, usize)>>,
}

/// A quick answer, held against its own needs.
#[derive(Debug)]
pub struct Answered<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// Its tools.
    pub stack: Vec<&'a Tool>,
    /// What it asks for.
    pub requirements: Requirements<'a>,
    /// How far its tools meet that.
    pub held: Vec<Held<'a>>,
    /// The tools that were considered and are not recommended, in the order of the names.
    pub aside: Vec<Aside<'a>>,
}

/// A tool that an answer does not recommend.
#[derive(Debug)]
pub struct Aside<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// Why not.
    pub why: Why<'a>,
}

/// Why a tool is not recommended.
#[derive(Debug, Clone, Copy)]
pub enum Why<'a> {
    /// The brochure says to avoid it.
    Avoid,
    /// It is gone.
    Gone,
    /// By itself it falls short of this requirement, by its place among those of the answer.
    Short(usize, Finding<'a>),
    /// Nothing is known of it by this requirement, and it falls short of none.
    Unknown(usize),
    /// It meets everything, and the brochure does not stand behind it.
    NotAdvised,
    /// Nothing speaks against it: it would do as well.
    WouldDo,
}

/// A tree, path by path; none where it cannot be walked, which `check` tells.
#[derive(Debug)]
pub struct Decided<'a> {
    /// The tree.
    pub decision: &'a Decision,
    /// Its paths, in the order of the options.
    pub paths: Vec<Reached<'a>>,
}

/// A path through a tree, with what it asks for and what its end gives.
#[derive(Debug)]
pub struct Reached<'a> {
    /// The path.
    pub path: Path<'a>,
    /// What is asked along it.
    pub requirements: Requirements<'a>,
    /// What its end gives.
    pub given: Arc<Given<'a>>,
}

/// What the end of a path gives, held against what is asked along it. Paths to one end that ask for the same share it.
#[derive(Debug)]
pub struct Given<'a> {
    /// The quick answer, where it is one.
    pub answer: Option<&'a Answer>,
    /// The tools of the answer or of the end itself; none where the list is made by the build.
    pub stack: Vec<&'a Tool>,
    /// How far these tools meet what is asked.
    pub held: Vec<Held<'a>>,
    /// What the build lists, at an end that leaves it to the build.
    pub shortlist: Option<Shortlist<'a>>,
    /// Whether anything would do: these tools, another one, or two others together.
    pub would_do: bool,
}

impl<'a> Advice<'a> {
    /// Holds everything that is recommended against the needs.
    pub fn of(brochure: &'a Brochure) -> Self {
        let mut all = Search::among(brochure, brochure.tools.values().collect());
        let answers: Vec<Answered<'a>> = brochure
            .answers
            .iter()
            .map(|answer| {
                let needs: Vec<_> = answer.needs.iter().collect();
                let requirements = Requirements::of(&brochure.criteria, &needs);
                let stack = tools(brochure, &answer.stack);
                let held = stack::hold(&stack, &requirements.all, &brochure.site);
                let aside = set_aside(&stack, &requirements, &mut all);
                Answered { answer, stack, requirements, held, aside }
            })
            .collect();
        let mut aside: BTreeMap<&'a Slug, Vec<(usize, usize)>> = BTreeMap::new();
        for (at, answered) in answers.iter().enumerate() {
            for (place, one) in answered.aside.iter().enumerate() {
                aside.entry(&one.tool.id).or_default().push((at, place));
            }
        }
        let mut search = Search::new(brochure);
        let decisions =
            brochure.decisions.iter().map(|decision| decided(brochure, decision, &mut search)).collect();
        Self { answers, decisions, aside }
    }

    /// The answers for which a tool was considered and set aside, in their order, each with why.
    pub fn without(&self, tool: &Slug) -> impl Iterator<Item = (&Answered<'a>, Why<'a>)> {
        let places = self.aside.get(tool).map_or(&[][..], Vec::as_slice);
        places.iter().map(|(at, place)| (&self.answers[*at], self.answers[*at].aside[*place].why))
    }

    /// What was found of a tree.
    pub fn decision(&self, id: &Slug) -> Option<&Decided<'a>> {
        self.decisions.iter().find(|decided| decided.decision.id == *id)
    }
}

impl<'a> Reached<'a> {
    /// What the end, or the answer that it gives, says of a need that is not met.
    pub fn compromise(&self, criterion: &Slug) -> Option<&'a Compromise> {
        let answer = self.given.answer.map_or(&[][..], |answer| &answer.compromises);
        self.path.end.compromises.iter().chain(answer).find(|compromise| compromise.need.value == *criterion)
    }
}

/// The tools that are for what is asked, or for talking where that is asked, and are not in the stack.
fn set_aside<'a>(
    stack: &[&'a Tool],
    requirements: &Requirements<'a>,
    all: &mut Search<'a>,
) -> Vec<Aside<'a>> {
    let considered = all.each(&requirements.all).into_iter().filter_map(|candidate| {
        let [tool] = candidate.tools.as_slice() else { return None };
        let considered = tool.talks() || candidate.serves();
        (considered && !stack.iter().any(|named| named.id == tool.id)).then_some((*tool, candidate))
    });
    considered
        .map(|(tool, candidate)| {
            let first = |outcome| candidate.held.iter().position(|held| held.outcome == outcome);
            let why = if tool.gone() {
                Why::Gone
            } else if tool.verdict == Verdict::Avoid {
                Why::Avoid
            } else if let Some(at) = first(Outcome::Short)
                && let Some(link) = candidate.held[at].decisive()
            {
                Why::Short(at, link.finding)
            } else if let Some(at) = first(Outcome::Unknown) {
                Why::Unknown(at)
            } else if !tool.advisable() {
                Why::NotAdvised
            } else {
                Why::WouldDo
            };
            Aside { tool, why }
        })
        .collect()
}

/// What is the same for paths that share what they are given: the end, and what is asked.
type Key<'a> = (&'a Slug, Vec<(&'a Slug, Wanted)>);

fn decided<'a>(brochure: &'a Brochure, decision: &'a Decision, search: &mut Search<'a>) -> Decided<'a> {
    let mut shared: BTreeMap<Key<'a>, Arc<Given<'a>>> = BTreeMap::new();
    let paths = decision
        .paths()
        .into_iter()
        .map(|path| {
            let requirements = Requirements::of(&brochure.criteria, &path.needs());
            let asked =
                requirements.all.iter().map(|asked| (&asked.criterion.id, asked.wanted.clone())).collect();
            let given = shared
                .entry((&path.end.id, asked))
                .or_insert_with(|| Arc::new(give(brochure, &path, &requirements.all, search)));
            let given = given.clone();
            Reached { path, requirements, given }
        })
        .collect();
    Decided { decision, paths }
}

fn give<'a>(
    brochure: &'a Brochure,
    path: &Path<'a>,
    all: &[Requirement<'a>],
    search: &mut Search<'a>,
) -> Given<'a> {
    let (answer, stack) = match &path.end.gives {
        Gives::Answer(id) => {
            let answer = brochure.answer(&id.value);
            (answer, answer.map_or_else(Vec::new, |answer| tools(brochure, &answer.stack)))
        }
        Gives::Stack(stack) => (None, tools(brochure, stack)),
        Gives::Auto => (None, Vec::new()),
    };
    let shortlist = matches!(path.end.gives, Gives::Auto).then(|| search.shortlist(all));
    let held = if shortlist.is_some() { Vec::new() } else { stack::hold(&stack, all, &brochure.site) };
    let meets = shortlist.is_none() && held.iter().all(|held| held.outcome == Outcome::Met);
    let would_do = meets || search.would_do(all);
    Given { answer, stack, held, shortlist, would_do }
}

/// The tools of a stack.
fn tools<'a>(brochure: &'a Brochure, stack: &[Spanned<Slug>]) -> Vec<&'a Tool> {
    stack.iter().filter_map(|named| brochure.tools.get(&named.value)).collect()
}
