//! A tree on one page, and one page an answered path.

use super::Page;
use super::claim::Sources;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{
    Answered, Card, EndView, Link, OptionView, QuestionView, StepView, TreeView, UnmetView, View,
};
use super::{answer, stack, tool};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::advice::Reached;
use crate::model::decision::{Choice, Decision, End, Gives, Go, Question};

/// Every tree, and every path through each.
pub(super) fn pages(make: &Maker<'_>) -> Vec<(OutPath, Page)> {
    let Maker { brochure, voice, lang, .. } = make;
    let mut pages = Vec::new();
    for decision in &brochure.decisions {
        let draft = make.draft(Place::Decision(decision.id.clone()));
        let tree = tree(&draft, decision);
        let about = About {
            kind: "decision",
            title: tree.title.clone(),
            description: tree.summary.clone(),
            text_lang: lang,
            within: None,
        };
        let frame = draft.frame(about);
        pages.push(make.page(&draft, frame, View::Decision { tree: Box::new(tree) }));
        let title = voice.say(&format!("decision-{}", decision.id));
        pages.extend(Steps { make, decision, title }.pages());
    }
    pages
}

/// A tree, wherever it is shown.
pub(super) fn tree(draft: &Draft<'_>, decision: &Decision) -> TreeView {
    let voice = draft.make.voice;
    let place = Place::Decision(decision.id.clone());
    let next = |go: &Go| match go {
        Go::Question(id) => {
            (draft.href_at(&place, &question_anchor(id)), voice.say(&question_key(decision, id)))
        }
        Go::End(id) => (draft.href_at(&place, &end_anchor(id)), voice.say(&end_key(decision, id))),
    };
    TreeView {
        title: voice.say(&format!("decision-{}", decision.id)),
        summary: voice.say_if(&format!("decision-{}.summary", decision.id)).unwrap_or_default(),
        href: draft.href(&place),
        start: draft.href(&Place::Step(decision.id.clone(), Vec::new())),
        questions: decision
            .questions
            .iter()
            .map(|question| ask(draft, decision, question, |at| next(&question.options[at].go)))
            .collect(),
        ends: decision
            .ends
            .iter()
            .map(|end| EndView { lists: lists(draft, decision, end), ..self::end(draft, decision, end) })
            .collect(),
        unmet: unmet(draft, decision),
    }
}

/// The paths through a tree.
fn paths<'a>(make: &Maker<'a>, decision: &Decision) -> &'a [Reached<'a>] {
    make.advice.decision(&decision.id).map_or(&[][..], |decided| &decided.paths)
}

/// The pages of the paths that reach an end at which the build makes a list.
fn lists(draft: &Draft<'_>, decision: &Decision, end: &End) -> Vec<Link> {
    let reached = paths(draft.make, decision).iter().filter(|reached| reached.path.end.id == end.id);
    reached
        .filter(|reached| reached.given.shortlist.is_some())
        .map(|reached| {
            let answers = answers(draft.make, decision, &reached.path.taken);
            draft.link(answers.join(" · "), &step(decision, &reached.path.taken))
        })
        .collect()
}

/// The answers for which nothing in the catalogue would do.
fn unmet(draft: &Draft<'_>, decision: &Decision) -> Vec<UnmetView> {
    let unmet = paths(draft.make, decision).iter().filter(|reached| !reached.given.would_do);
    unmet
        .map(|reached| UnmetView {
            answers: answers(draft.make, decision, &reached.path.taken),
            href: draft.href(&step(decision, &reached.path.taken)),
            needs: reached.requirements.all.iter().map(|asked| stack::need(draft.make, asked)).collect(),
        })
        .collect()
}

/// What was answered along a path, in words.
fn answers(make: &Maker<'_>, decision: &Decision, taken: &[Taken<'_>]) -> Vec<String> {
    let key = |(question, option): &Taken<'_>| option_key(decision, &question.id, &option.id.value);
    taken.iter().map(|taken| make.voice.say(&key(taken))).collect()
}

/// The page of a path.
fn step(decision: &Decision, taken: &[Taken<'_>]) -> Place {
    let options =
        taken.iter().map(|(question, option)| (question.id.clone(), option.id.value.clone())).collect();
    Place::Step(decision.id.clone(), options)
}

/// A question whose options lead to what `next` says.
fn ask(
    draft: &Draft<'_>,
    decision: &Decision,
    question: &Question,
    next: impl Fn(usize) -> (String, String),
) -> QuestionView {
    let voice = draft.make.voice;
    let key = question_key(decision, &question.id);
    QuestionView {
        id: question_anchor(&question.id),
        title: voice.say(&key),
        help: voice.say_if(&format!("{key}.help")).unwrap_or_default(),
        options: question
            .options
            .iter()
            .enumerate()
            .map(|(at, option)| {
                let (href, next) = next(at);
                OptionView {
                    title: voice.say(&option_key(decision, &question.id, &option.id.value)),
                    href,
                    next,
                }
            })
            .collect(),
    }
}

fn end(draft: &Draft<'_>, decision: &Decision, end: &End) -> EndView {
    let Maker { brochure, voice, .. } = draft.make;
    let key = end_key(decision, &end.id);
    let given = match &end.gives {
        Gives::Answer(id) => brochure.answer(&id.value),
        Gives::Stack(_) | Gives::Auto => None,
    };
    let card: Option<Card> = given.map(|given| answer::card(draft, given));
    let tools: Vec<&Slug> = match (&end.gives, given) {
        (Gives::Stack(stack), _) => stack.iter().map(|tool| &tool.value).collect(),
        (Gives::Answer(_), Some(given)) => given.stack.iter().map(|tool| &tool.value).collect(),
        (Gives::Answer(_), None) | (Gives::Auto, _) => Vec::new(),
    };
    EndView {
        id: end_anchor(&end.id),
        title: voice.say(&key),
        help: voice.say_if(&format!("{key}.help")).unwrap_or_default(),
        answer: card,
        stack: tool::cards(draft, tools.into_iter()),
        compromises: answer::compromises(
            draft.make,
            given.map_or(&[][..], |given| &given.compromises).iter().chain(&end.compromises),
        ),
        lists: Vec::new(),
    }
}

/// A question that was answered: which, and with which of its options.
type Taken<'a> = (&'a Question, &'a Choice);

/// The pages of the paths of one tree.
struct Steps<'a> {
    make: &'a Maker<'a>,
    decision: &'a Decision,
    title: String,
}

impl Steps<'_> {
    /// A page for each path, and one for each question on the way there. Paths come in the order of the options, so that those that begin alike
    /// follow one another.
    fn pages(&self) -> Vec<(OutPath, Page)> {
        let Self { make, decision, .. } = self;
        let mut pages = Vec::new();
        let mut before: &[Taken<'_>] = &[];
        for reached in paths(make, decision) {
            let taken = reached.path.taken.as_slice();
            let same = |at: usize| before.get(at).is_some_and(|(_, option)| option.id == taken[at].1.id);
            let shared = (0..taken.len()).take_while(|at| same(*at)).count();
            // The first path begins with the first question; a later one with the question behind the first option that differs.
            let first = if pages.is_empty() { 0 } else { shared + 1 };
            for at in first..taken.len() {
                pages.push(self.question(&taken[..at], taken[at].0));
            }
            pages.push(self.end(reached));
            before = taken;
        }
        pages
    }

    fn question(&self, taken: &[Taken<'_>], question: &Question) -> (OutPath, Page) {
        let Self { make, decision, .. } = self;
        let draft = make.draft(step(decision, taken));
        let view = ask(&draft, decision, question, |at| {
            let mut further = taken.to_vec();
            further.push((question, &question.options[at]));
            (draft.href(&step(decision, &further)), String::new())
        });
        let heading = view.title.clone();
        let view = StepView { question: Some(view), ..self.view(&draft, taken) };
        self.page(&draft, heading, view)
    }

    fn end(&self, reached: &Reached<'_>) -> (OutPath, Page) {
        let Self { make, decision, .. } = self;
        let taken = reached.path.taken.as_slice();
        let draft = make.draft(step(decision, taken));
        let end = end(&draft, decision, reached.path.end);
        let heading = end.title.clone();
        let sources = Sources::new(&draft);
        let held = reached.given.held.iter();
        let view = StepView {
            end: Some(end),
            held: held.map(|held| stack::held(&sources, held)).collect(),
            found: reached.given.shortlist.as_ref().map(|list| stack::found(&sources, list)),
            unmet: !reached.given.would_do,
            ..self.view(&draft, taken)
        };
        self.page(&draft, heading, view)
    }

    /// What every page of a path shows.
    fn view(&self, draft: &Draft<'_>, taken: &[Taken<'_>]) -> StepView {
        let Self { make, decision, title } = self;
        let so_far = taken
            .iter()
            .zip(answers(make, decision, taken))
            .enumerate()
            .map(|(at, ((question, _), answer))| Answered {
                question: make.voice.say(&question_key(decision, &question.id)),
                answer,
                change: draft.href(&step(decision, &taken[..at])),
            })
            .collect();
        StepView {
            decision: draft.link(title.clone(), &Place::Decision(decision.id.clone())),
            so_far,
            question: None,
            end: None,
            held: Vec::new(),
            found: None,
            unmet: false,
            restart: draft.href(&Place::Step(decision.id.clone(), Vec::new())),
        }
    }

    fn page(&self, draft: &Draft<'_>, heading: String, view: StepView) -> (OutPath, Page) {
        let within: Link = view.decision.clone();
        let about = About {
            kind: "step",
            title: heading,
            description: self.title.clone(),
            text_lang: self.make.lang,
            within: Some(within),
        };
        let frame = draft.frame(about);
        self.make.page(draft, frame, View::Step(Box::new(view)))
    }
}

fn question_key(decision: &Decision, question: &Slug) -> String {
    format!("question-{}-{question}", decision.id)
}

fn option_key(decision: &Decision, question: &Slug, option: &Slug) -> String {
    format!("option-{}-{question}-{option}", decision.id)
}

fn end_key(decision: &Decision, end: &Slug) -> String {
    format!("end-{}-{end}", decision.id)
}

fn question_anchor(question: &Slug) -> String {
    format!("question_{question}")
}

fn end_anchor(end: &Slug) -> String {
    format!("end_{end}")
}
