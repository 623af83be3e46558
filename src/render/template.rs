//! The template engine and its few functions. Tera has no clock and no way to files or the network, and none is added.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::value::Key;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::base::diag::{Diagnostic, Diagnostics, phrase};
use crate::base::foreign;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::span::Span;
use crate::parse::theme::Theme;
use crate::plan::Page;
use crate::plan::view::{Frame, TranslationView, View};
use crate::words::{Unsaid, Words};

/// The templates of a theme, ready to be used from many threads.
pub struct Engine {
    tera: Tera,
    paths: BTreeMap<String, SourcePath>,
}

/// What a template sees.
#[derive(Serialize)]
struct Scene<'a> {
    frame: &'a Frame,
    #[serde(flatten)]
    view: &'a View,
}

impl Engine {
    /// Compiles the templates of a theme; every one that does not compile is told.
    ///
    /// Templates say words with `{{ t(key="…") }}`, in the language of the page.
    pub fn new(theme: &Theme, words: &Arc<BTreeMap<Lang, Words>>) -> (Self, Diagnostics) {
        let mut tera = Tera::default();
        let words = words.clone();
        tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| say(&words, &kwargs, state));
        let paths: BTreeMap<String, SourcePath> =
            theme.templates.iter().map(|(name, template)| (name.clone(), template.path.clone())).collect();
        let mut engine = Self { tera, paths };
        let mut problems = Diagnostics::default();
        let sources = theme.templates.iter().map(|(name, template)| (name.clone(), template.text.clone()));
        if let Err(error) = engine.tera.add_raw_templates(sources) {
            problems.push(engine.problem(&error, "template-syntax", None));
        }
        (engine, problems)
    }

    /// The HTML of a page.
    ///
    /// # Errors
    /// If the template is missing, or asks for what its view does not have.
    pub fn page(&self, page: &Page) -> Result<String, Diagnostic> {
        let html = self.rendered(&page.frame, &page.view)?;
        match &page.frame.translation {
            // Only now is it known that some words of the page are in another language; readers are told.
            Some(translation) if translation.state == "fresh" && foreign::is_in(&html) => {
                let translation = TranslationView { state: "partial", ..translation.clone() };
                let frame = Frame { translation: Some(translation), ..page.frame.clone() };
                self.rendered(&frame, &page.view)
            }
            _ => Ok(html),
        }
    }

    /// The HTML that a template makes of something that is no page of the site; it has a `frame` with a `lang`.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub fn made(&self, template: &str, scene: &impl Serialize) -> Result<String, Diagnostic> {
        let context = Context::from_serialize(scene);
        let made = context.and_then(|context| self.tera.render(template, &context));
        made.map_err(|error| self.problem(&error, "template-render", Some(template)))
    }

    fn rendered(&self, frame: &Frame, view: &View) -> Result<String, Diagnostic> {
        let name = view.template();
        Context::from_serialize(&Scene { frame, view })
            .and_then(|context| self.tera.render(name, &context))
            .map_err(|error| self.problem(&error, "template-error", Some(name)))
    }

    fn problem(&self, error: &tera::Error, code: &'static str, template: Option<&str>) -> Diagnostic {
        let place = |name: &str| self.paths.get(name).cloned();
        let theme = || {
            self.paths.values().next().cloned().or_else(|| SourcePath::new("themes/default/theme.toml").ok())
        };
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let span = match place(report.filename()).or_else(theme) {
                    Some(path) => Span::new(&path, report.span().range.clone()),
                    None => unreachable!("a theme has templates"),
                };
                let mut message = phrase(report.message());
                let mut cause = std::error::Error::source(error);
                while let Some(why) = cause {
                    message = format!("{message}: {why}");
                    cause = why.source();
                }
                Diagnostic::error(code, span, message)
                    .help("the fields that a template sees are described in the program's `plan::view`")
            }
            _ => {
                let path = template.and_then(place).or_else(theme);
                let span = match path {
                    Some(path) => Span::file(&path),
                    None => unreachable!("a theme has templates"),
                };
                let first = error.to_string();
                let first = first.lines().next().unwrap_or("the template cannot be used").to_owned();
                Diagnostic::error(code, span, phrase(&first))
                    .help("add the template to the theme, or delete what asks for it")
            }
        }
    }
}

/// `t(key="…", name=value…)`: a message in the language of the page.
fn say(words: &BTreeMap<Lang, Words>, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let key: String = kwargs.must_get("key")?;
    let frame: Value = state.get("frame")?.ok_or_else(|| tera::Error::message("`t` needs `frame`"))?;
    let lang = frame
        .as_map()
        .and_then(|frame| frame.get(&Key::from("lang")))
        .and_then(|lang| lang.as_str().and_then(Lang::new));
    let words = lang
        .and_then(|lang| words.get(&lang))
        .ok_or_else(|| tera::Error::message("the page has no language"))?;
    let mut told: Vec<(String, crate::words::Value)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.to_string();
        if name == "key" {
            continue;
        }
        let value = match (value.as_i128(), value.as_str()) {
            (Some(number), _) => crate::words::Value::from(i64::try_from(number).unwrap_or(i64::MAX)),
            (None, Some(text)) => crate::words::Value::from(text.to_owned()),
            (None, None) => crate::words::Value::from(value.to_string()),
        };
        told.push((name, value));
    }
    let told: Vec<(&str, crate::words::Value)> =
        told.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    words.say(&key, &told).map(Value::from).map_err(|why| {
        tera::Error::message(match why {
            Unsaid::Missing => format!("no file says the message `{key}`"),
            Unsaid::Broken(why) => format!("the message `{key}` cannot be said: {why}"),
        })
    })
}
