//! What templates see: one struct a kind of page, words already said, addresses already relative.
//!
//! Fields called `html`, and those of type [`Rich`], are HTML that is safe to print as it is; all others are plain text.
//! A template has no way from here back to the model. `parse::theme::VIEWS` counts changes that break themes.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::doc::html::{self, Labels};
use crate::doc::{Block, Doc, Inline};

/// A part of a text, whose references are addresses by now. In a template it is its HTML; editions take the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Rich {
    /// A line.
    Line(Vec<Inline>, Arc<Labels>),
    /// Blocks.
    Blocks(Vec<Block>, Arc<Labels>),
    /// The notes of a text.
    Notes(Doc, Arc<Labels>),
}

impl Rich {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Line(line, _) => line.is_empty(),
            Self::Blocks(blocks, _) => blocks.is_empty(),
            Self::Notes(doc, _) => doc.notes.is_empty(),
        }
    }
}

impl Serialize for Rich {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&match self {
            Self::Line(line, labels) => html::line(line, labels),
            Self::Blocks(blocks, labels) => html::blocks(blocks, labels),
            Self::Notes(doc, labels) => html::notes(doc, labels),
        })
    }
}

/// What every page has: its place in the site, and the way to the others.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Frame {
    /// The language of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language that the text is in, where it is not yet translated.
    pub text_lang: Option<String>,
    /// How the page's translation stands; nothing in the language of the originals.
    pub translation: Option<TranslationView>,
    /// The kind of page, for styles: `chapter`, `tool`…
    pub kind: &'static str,
    /// The page's title.
    pub title: String,
    /// The brochure's title.
    pub brochure: String,
    /// What the page is about, in a sentence, or nothing.
    pub description: String,
    /// The first page in this language.
    pub home: String,
    /// The page where readers choose a language.
    pub root: String,
    /// The folder of the theme's files, with a `/` at its end.
    pub assets: String,
    /// The page in every language, itself too.
    pub alternates: Vec<Alternate>,
    /// The main parts of the site.
    pub nav: Vec<Link>,
    /// From the first page to this one, itself left out.
    pub crumbs: Vec<Link>,
    /// The edition's date in words.
    pub edition: String,
    /// The feed of what changed.
    pub feed: String,
    /// What is translated, and how old the facts are.
    pub status: Link,
    /// Where this page is on the onion, if there is one.
    pub onion: Option<String>,
}

/// How the translation of a page stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TranslationView {
    /// `fresh`; `stale`: the original has changed since; `undated`: nobody knows whether it has; `partial`: some of it is shown in the original; `missing`: all of it is.
    pub state: &'static str,
    /// Whether a native speaker has read it.
    pub reviewed: bool,
    /// The same page in the language of the originals; nothing in a copy that does not hold it and does not know where it is.
    pub original: Option<Alternate>,
}

/// A page in another language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alternate {
    /// The language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it calls itself.
    pub name: String,
    /// Where the page is.
    pub href: String,
    /// Whether it is this very page.
    pub current: bool,
}

/// Words and where they lead.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// The words.
    pub title: String,
    /// Where to.
    pub href: String,
    /// Whether it is the page that it stands on, or the part of the site that it stands in.
    pub current: bool,
}

/// A link with a sentence on what is there.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// The words.
    pub title: String,
    /// Where to.
    pub href: String,
    /// For whom it is, or its number; may be empty.
    pub lead: Rich,
    /// What is there.
    pub summary: Rich,
}

/// One heading of a page's contents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub title: String,
}

/// A text with the things that are shown in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    /// Its contents; empty where there are too few headings to need any.
    pub contents: Vec<Heading>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Its notes.
    pub notes: Rich,
}

/// A part of an article.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Part {
    /// Text.
    Text {
        /// The text.
        html: Rich,
    },
    /// A table of the catalogue.
    Comparison {
        /// The table.
        table: Box<TableView>,
    },
    /// A tree.
    Decision {
        /// The tree.
        tree: Box<TreeView>,
    },
}

/// `root.html`: choose a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RootView {
    /// Each language, with its first page.
    pub languages: Vec<RootLanguage>,
}

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RootLanguage {
    /// Its first page.
    #[serde(flatten)]
    pub page: Alternate,
    /// The brochure's title in it.
    pub title: String,
}

/// `missing.html`: what a server shows where there is no page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MissingView {
    /// The same in each language.
    pub languages: Vec<MissingLanguage>,
}

/// That there is no such page, in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MissingLanguage {
    /// The language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// That there is no such page.
    pub title: String,
    /// Why that may be.
    pub about: String,
    /// The first page, and the page of every name.
    pub ways: Vec<Link>,
}

/// `home.html`: the first page of a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HomeView {
    /// Below the title.
    pub subtitle: String,
    /// The quick answers.
    pub answers: Vec<Card>,
    /// The trees.
    pub decisions: Vec<Card>,
    /// The tables of today.
    pub comparisons: Vec<Card>,
    /// The tables that are kept as history.
    pub history: Vec<Card>,
    /// The chapters.
    pub chapters: Vec<Card>,
    /// Other ways in: tools, glossary, sources.
    pub more: Vec<Link>,
    /// How old it is, and where the newest is.
    pub imprint: ImprintView,
    /// Where the brochure can be taken away, where that is.
    pub copies: Option<Link>,
}

/// What a copy says of itself: how old it is, what in it is stale, and where the newest is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ImprintView {
    /// The edition's date in words.
    pub edition: String,
    /// From when on all of it is to be looked up again, in words.
    pub until: String,
    /// How many facts that hold today there are.
    pub facts: usize,
    /// How many of them are to be re-checked.
    pub stale: usize,
    /// The list of these.
    pub status: String,
    /// Where the newest edition is; empty where the brochure has no address.
    pub newest: Vec<String>,
}

/// `copies.html`: what can be taken away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CopiesView {
    /// The forms of the whole brochure.
    pub forms: Vec<EditionView>,
    /// The forms of each chapter, and of the whole, for those who publish articles.
    pub articles: Vec<ArticleFiles>,
    /// The list of checksums.
    pub sums: Link,
    /// What holds a copy against it, to be typed.
    pub command: String,
    /// How old they are.
    pub imprint: ImprintView,
}

/// A form of the brochure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EditionView {
    /// Its name: `zip`, `html`…
    pub id: &'static str,
    /// What it is.
    pub title: String,
    /// What it is good for.
    pub about: String,
    /// The file in the page's language.
    pub file: FileView,
    /// The file in all languages, where there is one.
    pub all: Option<FileView>,
}

/// A file to take away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FileView {
    /// What it is called where it stands.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// Its size in words.
    pub size: String,
}

/// What can be pasted into a form of another site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArticleFiles {
    /// The chapter, or the brochure.
    pub title: String,
    /// Its files: the form in words, and where it is.
    pub files: Vec<Link>,
}

/// `chapter.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChapterView {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub summary: String,
    /// How many minutes it takes to read.
    pub minutes: u32,
    /// The text.
    pub article: Article,
    /// The chapter before.
    pub previous: Option<Link>,
    /// The chapter after.
    pub next: Option<Link>,
}

/// A word with an id that styles can use.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tag {
    /// The id.
    pub id: String,
    /// The word.
    pub label: String,
}

/// `tool.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolView {
    /// Why the warning is shown in the original, if it is.
    pub advice_instead: Option<String>,
    /// Its other names, as one.
    pub aliases: String,
    /// What kind of thing it is.
    pub kind: String,
    /// What the brochure thinks of it.
    pub verdict: Tag,
    /// Whether it is alive; nothing where it simply is.
    pub status: Option<Tag>,
    /// How it stood, newest first: what is said of it beside its status.
    pub standings: Vec<StandingView>,
    /// Its licence, or nothing.
    pub licence: Option<String>,
    /// Its own site.
    pub website: Option<String>,
    /// What it is.
    pub summary: Rich,
    /// For whom; may be empty.
    pub for_whom: Rich,
    /// What speaks for it.
    pub pros: Vec<Rich>,
    /// What speaks against it.
    pub cons: Vec<Rich>,
    /// The warning that matters most; may be empty.
    pub advice: Rich,
    /// How to use it.
    pub article: Article,
    /// What is known, criterion by criterion.
    pub facts: Vec<FactView>,
    /// Where it can be used.
    pub servers: Vec<PlaceView>,
    /// Where it is explained.
    pub tutorials: Vec<PlaceView>,
    /// Other pages.
    pub links: Vec<PlaceView>,
    /// The answers that recommend it.
    pub answers: Vec<Link>,
    /// The answers that do not, though it was considered.
    pub without: Vec<AsideView>,
    /// The tables that show it.
    pub comparisons: Vec<Link>,
}

/// How a tool stood at a date.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StandingView {
    /// Whether it was alive, in words.
    pub status: Tag,
    /// When, in words.
    pub date: String,
    /// What takes its place.
    pub successor: Option<Link>,
    /// What more there is to say.
    pub note: Option<String>,
    /// Who says so.
    pub sources: Vec<SourceLink>,
}

/// What a value was at a time, for a line of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointView {
    /// When, in words.
    pub date: String,
    /// The value.
    pub text: String,
    /// "in theory" or "in practice", or nothing.
    pub label: Option<String>,
}

/// What is known of a tool by one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FactView {
    /// The criterion's id; its anchor on the page.
    pub id: String,
    /// The criterion.
    pub label: String,
    /// What it means.
    pub help: String,
    /// What holds today.
    pub cell: Cell,
    /// How it changed, oldest first, a line for each half of a capacity; empty where it did not.
    pub lines: Vec<Vec<PointView>>,
    /// What held before, newest first.
    pub history: Vec<ClaimView>,
}

/// One cell: what is claimed of one tool by one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// The criterion's words, for a row that is shown as a card.
    pub label: String,
    /// The claims; none means that it is unknown.
    pub claims: Vec<ClaimView>,
    /// Whether two of them contradict each other.
    pub disputed: bool,
}

/// One claim in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClaimView {
    /// What is claimed: one value, or for a capacity what is said in theory and in practice.
    pub values: Vec<ValueView>,
    /// When it was true, in words.
    pub date: String,
    /// Who says so.
    pub sources: Vec<SourceLink>,
    /// A condition on it, or nothing.
    pub note: Option<String>,
    /// Whether it is too old to be trusted unchecked.
    pub stale: bool,
    /// Whether it is less than sure.
    pub unsure: bool,
}

impl ClaimView {
    /// Whether another says the same, of the same time and under the same condition.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        let Self { values, date, sources: _, note, stale, unsure } = self;
        *values == other.values
            && *date == other.date
            && *note == other.note
            && *stale == other.stale
            && *unsure == other.unsure
    }
}

/// A value in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ValueView {
    /// "in theory" or "in practice", or nothing.
    pub label: Option<String>,
    /// The value.
    pub text: String,
}

/// A source, as it is named at a claim.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceLink {
    /// Its number among the sources of this page, from 1: for anchors.
    pub number: u32,
    /// The same in the digits of the language.
    pub digits: String,
    /// Its title.
    pub title: String,
    /// The language of the title, where that is not the page's.
    pub lang: Option<String>,
    /// Where it is described.
    pub href: String,
}

/// An address of a tool.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlaceView {
    /// What it is called.
    pub name: String,
    /// Its address; nothing where it is lost.
    pub url: Option<String>,
    /// The language that it is in, where that is another than the page's; its name is in that language too.
    pub lang: Option<String>,
    /// That language in words.
    pub language: Option<String>,
    /// When it was last known to work, in words.
    pub date: String,
    /// Whether that is too long ago.
    pub stale: bool,
    /// A condition on it.
    pub note: Option<String>,
}

/// A table; `comparison.html` shows one as a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it shows.
    pub summary: String,
    /// Its page.
    pub href: String,
    /// Whether it shows what its sources printed, not what holds today.
    pub historical: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What rows can be filtered by.
    pub filters: Vec<Filter>,
    /// Its rows.
    pub groups: Vec<RowGroup>,
    /// The sources of its claims, in the order of their numbers.
    pub sources: Vec<SourceLink>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// The criterion's id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// What it means.
    pub help: String,
}

/// A filter: a row with the class `no-<number>` does not pass it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Filter {
    /// Its number, from 1.
    pub number: usize,
    /// What passes, in words.
    pub label: String,
}

/// Some rows under a title.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RowGroup {
    /// The title.
    pub title: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row: one tool.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The tool's name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// What the brochure thinks of it.
    pub verdict: Tag,
    /// The classes `no-1`, `no-3`… of the filters that it does not pass.
    pub fails: String,
    /// Its cells, as many as there are columns.
    pub cells: Vec<Cell>,
}

/// A whole tree; `decision.html` shows one as a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TreeView {
    /// Its title.
    pub title: String,
    /// What it helps to decide.
    pub summary: String,
    /// Its page.
    pub href: String,
    /// The page of its first question.
    pub start: String,
    /// Its questions, in order.
    pub questions: Vec<QuestionView>,
    /// Its ends, in order.
    pub ends: Vec<EndView>,
    /// The answers for which nothing in the catalogue would do.
    pub unmet: Vec<UnmetView>,
}

/// A question of a tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionView {
    /// Its anchor.
    pub id: String,
    /// The question.
    pub title: String,
    /// What it means; may be empty.
    pub help: String,
    /// What can be answered; each leads to the anchor of a question or an end.
    pub options: Vec<OptionView>,
}

/// What can be answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OptionView {
    /// The answer.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// What is there: the next question, or the end.
    pub next: String,
}

/// Where a path ends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EndView {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What must be known about it; may be empty.
    pub help: String,
    /// The quick answer that it gives, if it does.
    pub answer: Option<Card>,
    /// The tools that it gives.
    pub stack: Vec<ToolCard>,
    /// What it falls short of, in words.
    pub compromises: Vec<String>,
    /// Where the list depends on the answers: the pages that show it, each named after its answers.
    pub lists: Vec<Link>,
}

/// `step.html`: a path through a tree, as far as it has been answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepView {
    /// The tree.
    pub decision: Link,
    /// What has been answered.
    pub so_far: Vec<Answered>,
    /// The question that is open, with options that lead to the next page; nothing at an end.
    pub question: Option<QuestionView>,
    /// The end that is reached.
    pub end: Option<EndView>,
    /// What was asked on the way, and how far what the end gives meets it.
    pub held: Vec<HeldView>,
    /// What the build lists, at an end that leaves it to the build.
    pub found: Option<FoundView>,
    /// Whether nothing in the catalogue would do.
    pub unmet: bool,
    /// The first question.
    pub restart: String,
}

/// A question that has been answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answered {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// The page where it can be answered differently.
    pub change: String,
}

/// A tool among others.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolCard {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// What the brochure thinks of it.
    pub verdict: Tag,
    /// Whether it is alive; nothing where it simply is.
    pub status: Option<Tag>,
    /// What it is.
    pub summary: Rich,
    /// The warning that matters most; may be empty.
    pub advice: Rich,
}

/// `answer.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerView {
    /// For whom.
    pub audience: Rich,
    /// The short answer.
    pub summary: Rich,
    /// What the group requires, and how far the tools together meet it.
    pub held: Vec<HeldView>,
    /// How many of these needs are not met.
    pub missed: usize,
    /// The weakest links of the stack by the criteria of security that the needs do not name.
    pub weakest: Vec<HeldView>,
    /// The tools together.
    pub stack: Vec<ToolCard>,
    /// Where they fall short.
    pub compromises: Vec<String>,
    /// Why, and the steps.
    pub article: Article,
    /// The tools that were considered and set aside.
    pub aside: Vec<AsideView>,
    /// The tools that would do as well by what is known of them.
    pub also: Vec<ToolCard>,
    /// The other answers.
    pub others: Vec<Link>,
}

/// A need in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NeedView {
    /// The criterion.
    pub label: String,
    /// What is asked; empty where nothing in particular is.
    pub value: String,
}

/// Something that is asked, held against the tools that are recommended together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeldView {
    /// What is asked.
    pub need: NeedView,
    /// How far it is met: `met`, `short` or `unknown`.
    pub outcome: Tag,
    /// Whether the tools below are the weakest of the stack, and there are others.
    pub weakest: bool,
    /// The tools that it is due to.
    pub links: Vec<LinkView>,
}

/// A tool, with what is claimed of it by one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LinkView {
    /// Its name.
    pub name: String,
    /// Where the fact is on its page.
    pub href: String,
    /// The claim that decides; nothing where nothing is known.
    pub claim: Option<ClaimView>,
    /// Whether claims contradict each other; this is the most cautious.
    pub disputed: bool,
}

/// A tool that was considered and set aside, or an answer that sets one aside.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AsideView {
    /// The tool, or the answer.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Why: `avoid`, `gone`, `short`, `unknown` or `would-do`.
    pub why: Tag,
    /// The need that is missed or of which nothing is known.
    pub need: Option<NeedView>,
    /// The claim that set it aside.
    pub claim: Option<ClaimView>,
}

/// What the build lists at an end that leaves it to the build.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FoundView {
    /// Single tools, the best first.
    pub tools: Vec<CandidateView>,
    /// Pairs of tools, the best first.
    pub pairs: Vec<CandidateView>,
    /// The tools of the pairs, each once.
    pub partners: Vec<ToolCard>,
    /// What counts as a burden, in words: "installer, apprendre"; empty where nothing does.
    pub burden: String,
}

/// One tool or two that could be recommended.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CandidateView {
    /// The tools.
    pub tools: Vec<ToolCard>,
    /// What is not known of them, as one list; empty where all is.
    pub unknown: String,
    /// How far they meet each of the needs.
    pub held: Vec<HeldView>,
}

/// Answers to the questions of a tree for which nothing in the catalogue would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UnmetView {
    /// The answers, in the order of the questions.
    pub answers: Vec<String>,
    /// The page where they lead.
    pub href: String,
    /// What they ask for.
    pub needs: Vec<NeedView>,
}

/// `tools.html`: every tool, by kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolsView {
    /// The kinds.
    pub groups: Vec<ToolGroup>,
}

/// The tools of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolGroup {
    /// The kind's id; its anchor.
    pub id: String,
    /// The kind.
    pub title: String,
    /// The tools.
    pub tools: Vec<ToolCard>,
}

/// `glossary.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GlossaryView {
    /// The terms, in the order of the alphabet.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermView {
    /// Its anchor.
    pub id: String,
    /// The term.
    pub title: String,
    /// Its other names, as one; may be empty.
    pub also: String,
    /// What it means.
    pub html: Rich,
}

/// `sources.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourcesView {
    /// Figures that belong to no tool.
    pub figures: Vec<FigureView>,
    /// The sources, in the order of the alphabet.
    pub sources: Vec<SourceView>,
    /// The files that hold all of it for others to reuse.
    pub data: Vec<Link>,
}

/// A figure in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FigureView {
    /// Its anchor.
    pub id: String,
    /// What it is about.
    pub about: String,
    /// The figure, with its date and sources.
    pub claim: ClaimView,
}

/// A source in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceView {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title, where that is not the page's.
    pub lang: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Its date in words.
    pub date: Option<String>,
    /// When it was last seen, in words.
    pub seen: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// What must be known about it.
    pub note: Option<String>,
    /// The tools that it speaks of.
    pub tools: Vec<Link>,
}

/// `changes.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangesView {
    /// The changes, year by year, newest first.
    pub years: Vec<YearOfChanges>,
    /// The same as a feed.
    pub feed: String,
    /// The page of what is not to be repeated, where there is one.
    pub corrections: Option<Link>,
}

/// What changed in one year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct YearOfChanges {
    /// The year.
    pub title: String,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangeView {
    /// The tool, and where it is described what holds now.
    pub tool: Link,
    /// When what holds now is first known to hold.
    pub date: String,
    /// The criterion, or that it is about the tool as a whole.
    pub what: String,
    /// "in theory" or "in practice", for a capacity.
    pub how: Option<String>,
    /// What held before.
    pub before: Option<String>,
    /// When that was.
    pub before_date: Option<String>,
    /// What holds now.
    pub now: String,
    /// Why it changed, where that is known.
    pub reason: Option<String>,
    /// What takes its place.
    pub successor: Option<Link>,
    /// Who says so.
    pub sources: Vec<SourceLink>,
}

/// `corrections.html`
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CorrectionsView {
    /// The corrections, topic by topic.
    pub topics: Vec<TopicOfCorrections>,
    /// The page of changes.
    pub changes: Link,
}

/// The corrections of one topic.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopicOfCorrections {
    /// Its anchor.
    pub id: String,
    /// The topic.
    pub title: String,
    /// Its corrections.
    pub corrections: Vec<CorrectionView>,
}

/// What was said once and is not to be repeated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CorrectionView {
    /// Its anchor.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What is wrong with what was said: `dangerous`, `unsupported`, `outdated` or `renamed`.
    pub kind: Tag,
    /// What was said.
    pub said: String,
    /// Who said it.
    pub said_by: Vec<SourceLink>,
    /// What is true.
    pub now: String,
    /// What to do.
    pub todo: Option<String>,
    /// Since when it is true, or known.
    pub since: Option<String>,
    /// Who says so.
    pub sources: Vec<SourceLink>,
    /// Whether that is less than sure.
    pub unsure: bool,
    /// The tools that it is about.
    pub tools: Vec<Link>,
}

/// `index.html`: every name, in the order of the alphabet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndexView {
    /// The entries, letter by letter.
    pub letters: Vec<LetterOfIndex>,
}

/// The entries of one letter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LetterOfIndex {
    /// Its anchor.
    pub id: String,
    /// The letter.
    pub title: String,
    /// The entries.
    pub entries: Vec<IndexEntry>,
}

/// One name, and where it leads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndexEntry {
    /// The name.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// What it is: a tool, a term…
    pub kind: String,
    /// The name that it is now known by, for an old or another one.
    pub see: Option<String>,
}

/// `status.html`: what is translated, and how old the facts are.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusView {
    /// Each language.
    pub languages: Vec<LanguageStatus>,
    /// What is left to do in the language of the page; empty in that of the originals.
    pub due: Vec<DueText>,
    /// How many facts that hold today are fresh, in the digits of the language.
    pub facts_fresh: String,
    /// How many are to be re-checked.
    pub facts_stale: String,
    /// How many are less than sure.
    pub facts_unsure: String,
    /// The facts to be re-checked, tool by tool.
    pub stale: Vec<StaleFacts>,
}

/// What is to be re-checked of one tool.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StaleFacts {
    /// The tool.
    pub tool: Link,
    /// The facts, each with the date that it is of, as one list.
    pub facts: String,
}

/// How a language stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageStatus {
    /// The language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it calls itself.
    pub name: String,
    /// Its own page of status, if it is built.
    pub href: Option<String>,
    /// How its texts stand; nothing for the language of the originals.
    pub counts: Option<LanguageCounts>,
}

/// How the texts of a language stand, in the digits of the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageCounts {
    /// How many texts there are.
    pub texts: String,
    /// How many of them say what the original says today.
    pub fresh: String,
    /// How many say what it said before, or not all of it.
    pub stale: String,
    /// How many are shown in the original.
    pub missing: String,
    /// How many a native speaker has read.
    pub reviewed: String,
    /// How many words are yet to be translated, or translated again.
    pub words: String,
}

/// A text that is not up to date.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DueText {
    /// Its title.
    pub title: String,
    /// Its page, if it has one of its own.
    pub href: Option<String>,
    /// `stale`, `partial`, `undated`, `missing` or `broken`, in words.
    pub state: Tag,
    /// How many of its passages are to be looked at.
    pub passages: usize,
    /// How many words of the original these have, in the digits of the language.
    pub words: String,
}

/// What a page shows; the template is named after it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum View {
    /// Choose a language.
    Root(RootView),
    /// There is no such page.
    Missing(MissingView),
    /// The first page of a language.
    Home(HomeView),
    /// A chapter.
    Chapter(Box<ChapterView>),
    /// A tool.
    Tool(Box<ToolView>),
    /// Every tool.
    Tools(ToolsView),
    /// A table.
    Comparison {
        /// The table.
        table: Box<TableView>,
        /// The other tables of today.
        others: Vec<Link>,
    },
    /// A tree.
    Decision {
        /// The tree.
        tree: Box<TreeView>,
    },
    /// A path through a tree.
    Step(Box<StepView>),
    /// A quick answer.
    Answer(Box<AnswerView>),
    /// The glossary.
    Glossary(GlossaryView),
    /// The sources.
    Sources(SourcesView),
    /// What changed.
    Changes(ChangesView),
    /// What is not to be repeated.
    Corrections(CorrectionsView),
    /// Every name.
    Index(IndexView),
    /// What is translated.
    Status(StatusView),
    /// What can be taken away.
    Copies(CopiesView),
}

impl View {
    /// The template that shows it.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Root(_) => "root.html",
            Self::Missing(_) => "missing.html",
            Self::Home(_) => "home.html",
            Self::Chapter(_) => "chapter.html",
            Self::Tool(_) => "tool.html",
            Self::Tools(_) => "tools.html",
            Self::Comparison { .. } => "comparison.html",
            Self::Decision { .. } => "decision.html",
            Self::Step(_) => "step.html",
            Self::Answer(_) => "answer.html",
            Self::Glossary(_) => "glossary.html",
            Self::Sources(_) => "sources.html",
            Self::Changes(_) => "changes.html",
            Self::Corrections(_) => "corrections.html",
            Self::Index(_) => "index.html",
            Self::Status(_) => "status.html",
            Self::Copies(_) => "copies.html",
        }
    }
}
