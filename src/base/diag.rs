//! What is wrong with a brochure: problems with a place, the author's own word, and a way out.

use std::collections::BTreeSet;

use super::path::SourcePath;
use super::span::Span;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing is written while there is one.
    Error,
    /// The site is written all the same.
    Warning,
}

/// One problem.
///
/// The message is a phrase: lower case, no full stop, the author's own word in backticks.
/// The help says what to type or do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub level: Level,
    /// The name of the fault, for `explain` and for tests: `unknown-tool`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub span: Span,
    /// The way out.
    pub help: Option<String>,
    /// Other places that belong to it, each with what it shows.
    pub related: Vec<(Span, String)>,
    /// The file whose absence it complains of, if it does; one `*` in it stands for anything.
    pub wants: Option<String>,
}

impl Diagnostic {
    /// A problem that keeps the site from being written.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Level::Error, code, span, message.into())
    }

    /// A problem that the maintainer should know of.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Level::Warning, code, span, message.into())
    }

    fn new(level: Level, code: &'static str, span: Span, message: String) -> Self {
        Self { level, code, message, span, help: None, related: Vec::new(), wants: None }
    }

    /// The same problem with a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same problem with a way out, where there is one.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// The same problem, which would not be there if this file could be read.
    #[must_use]
    pub fn wants(mut self, path: impl Into<String>) -> Self {
        self.wants = Some(path.into());
        self
    }

    /// Whether it only follows from what is wrong with one of these files.
    fn follows_from_one_of(&self, paths: &BTreeSet<String>) -> bool {
        self.wants.as_deref().is_some_and(|wanted| match wanted.split_once('*') {
            None => paths.contains(wanted),
            Some((start, end)) => paths.iter().any(|path| path.starts_with(start) && path.ends_with(end)),
        })
    }

    /// The same problem with one more place that belongs to it.
    #[must_use]
    pub fn related(mut self, span: Span, what: impl Into<String>) -> Self {
        self.related.push((span, what.into()));
        self
    }
}

/// The words of a library as a phrase of ours, which begins in lower case.
pub fn phrase(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// A word of an author as a message shows it: what cannot be seen is written out, and only the beginning of what is long.
pub fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return text.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"");
    }
    let start: String = text.chars().take(LONGEST).collect();
    format!("{}…", start.escape_debug())
}

/// All problems of a run, whatever stage found them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one problem.
    pub fn push(&mut self, problem: Diagnostic) {
        self.0.push(problem);
    }

    /// Adds the problems of a stage.
    pub fn extend(&mut self, problems: Diagnostics) {
        self.0.extend(problems.0);
    }

    /// Takes the value of a stage and keeps its problems.
    pub fn of<T>(&mut self, (value, problems): (T, Diagnostics)) -> T {
        self.extend(problems);
        value
    }

    /// How many there are of this level.
    pub fn count(&self, level: Level) -> usize {
        self.0.iter().filter(|p| p.level == level).count()
    }

    /// Whether nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// The files with an error in them.
    pub fn broken(&self) -> BTreeSet<SourcePath> {
        self.0
            .iter()
            .filter(|problem| problem.level == Level::Error)
            .map(|problem| problem.span.path.clone())
            .collect()
    }

    /// The same problems, of which those in some files do not keep the site from being written.
    #[must_use]
    pub fn tolerating(mut self, tolerated: impl Fn(&SourcePath) -> bool) -> Self {
        for problem in &mut self.0 {
            if problem.level == Level::Error && tolerated(&problem.span.path) {
                problem.level = Level::Warning;
                // What follows from it is told all the same: it is no reason for silence any more.
                problem.wants = None;
            }
        }
        self
    }

    /// In the order of the files, then of the lines; each said once, and without those that only follow from another.
    ///
    /// A file with an error is as good as missing to all that refer to it. Only an error that follows from nothing hides others, so that one
    /// always remains.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let roots: BTreeSet<String> = self
            .0
            .iter()
            .filter(|problem| problem.level == Level::Error && problem.wants.is_none())
            .map(|problem| problem.span.path.to_string())
            .collect();
        self.0.retain(|problem| !problem.follows_from_one_of(&roots));
        self.0.sort_by(|a, b| {
            (&a.span, a.level, a.code, &a.message).cmp(&(&b.span, b.level, b.code, &b.message))
        });
        self.0.dedup();
        self
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(problems: I) -> Self {
        Self(problems.into_iter().collect())
    }
}
