//! A tree on one page, and one page an answered path.

use super::Page;
use super::draft::{About, Draft, Maker};
use super::route::Place;
use super::view::{Answered, Card, EndView, Link, OptionView, QuestionView, StepView, TreeView, View};
use super::{answer, tool};
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::decision::{Decision, End, Gives, Go, Question};

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
        if let Some(first) = decision.question(&decision.first) {
            let steps = Steps { make, decision, title: voice.say(&format!("decision-{}", decision.id)) };
            steps.walk(first, &mut Vec::new(), &mut pages);
        }
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
        ends: decision.ends.iter().map(|end| self::end(draft, decision, end)).collect(),
    }
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
        compromises: given.map_or_else(Vec::new, |given| answer::compromises(draft.make, given)),
    }
}

/// The walk along every path of a tree. `check` has made sure that it ends.
struct Steps<'a> {
    make: &'a Maker<'a>,
    decision: &'a Decision,
    title: String,
}

/// A question that was answered: which, and with which of its options.
type Taken<'a> = (&'a Question, usize);

impl<'a> Steps<'a> {
    fn walk(&self, question: &'a Question, taken: &mut Vec<Taken<'a>>, pages: &mut Vec<(OutPath, Page)>) {
        pages.push(self.page(taken, Ok(question)));
        for (at, option) in question.options.iter().enumerate() {
            taken.push((question, at));
            match &option.go {
                Go::Question(next) => {
                    if let Some(next) = self.decision.question(next) {
                        self.walk(next, taken, pages);
                    }
                }
                Go::End(end) => {
                    if let Some(end) = self.decision.end(end) {
                        pages.push(self.page(taken, Err(end)));
                    }
                }
            }
            taken.pop();
        }
    }

    fn place(&self, taken: &[Taken<'_>]) -> Place {
        let options = taken.iter().map(|(question, at)| question.options[*at].id.value.clone()).collect();
        Place::Step(self.decision.id.clone(), options)
    }

    fn page(&self, taken: &[Taken<'_>], reached: Result<&Question, &End>) -> (OutPath, Page) {
        let Self { make, decision, title } = self;
        let voice = make.voice;
        let draft = make.draft(self.place(taken));
        let so_far = taken
            .iter()
            .enumerate()
            .map(|(at, (question, option))| Answered {
                question: voice.say(&question_key(decision, &question.id)),
                answer: voice.say(&option_key(decision, &question.id, &question.options[*option].id.value)),
                change: draft.href(&self.place(&taken[..at])),
            })
            .collect();
        let question = reached.ok().map(|question| {
            ask(&draft, decision, question, |at| {
                let mut further = taken.to_vec();
                further.push((question, at));
                (draft.href(&self.place(&further)), String::new())
            })
        });
        let end = reached.err().map(|end| self::end(&draft, decision, end));
        let heading = question
            .as_ref()
            .map(|question| question.title.clone())
            .or(end.as_ref().map(|end| end.title.clone()))
            .unwrap_or_default();
        let view = StepView {
            decision: draft.link(title.clone(), &Place::Decision(decision.id.clone())),
            so_far,
            question,
            end,
            restart: draft.href(&Place::Step(decision.id.clone(), Vec::new())),
        };
        let within: Link = view.decision.clone();
        let about = About {
            kind: "step",
            title: heading,
            description: title.clone(),
            text_lang: make.lang,
            within: Some(within),
        };
        let frame = draft.frame(about);
        make.page(&draft, frame, View::Step(Box::new(view)))
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
