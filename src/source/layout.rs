//! What a path means: which kind of file stands where.

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::slug::Slug;

/// The folder in a language's that holds, for each of its texts, the original that it was made from.
pub const ORIGINALS: &str = "originals";

/// The kind of a source file, told by its path alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// `content/site.toml`
    Site,
    /// `catalogue/criteria.toml`
    Criteria,
    /// `catalogue/sources.toml`
    Sources,
    /// `catalogue/figures.toml`
    Figures,
    /// `catalogue/corrections.toml`
    Corrections,
    /// `catalogue/tools/<id>.toml`
    ToolFacts(Slug),
    /// `catalogue/comparisons/<id>.toml`
    Comparison(Slug),
    /// `catalogue/decisions/<id>.toml`
    Decision(Slug),
    /// `catalogue/answers/<id>.toml`
    AnswerNeeds(Slug),
    /// `content/<lang>/chapters/NN-<id>.md`, with its number
    Chapter(Lang, u32, Slug),
    /// `content/<lang>/tools/<id>.md`
    ToolText(Lang, Slug),
    /// `content/<lang>/answers/<id>.md`
    AnswerText(Lang, Slug),
    /// `content/<lang>/glossary/<id>.md`
    Term(Lang, Slug),
    /// `content/<lang>/catalogue.ftl`
    Words(Lang),
    /// `content/<lang>/originals/…`: the original that a translation was made from, as it was then
    Record(Lang, Box<Place>),
    /// `content/images/…`
    Image,
    /// `themes/<name>/…`, with the name and the path inside
    Theme(String, String),
    /// Nothing of ours; why, as a way out.
    Unknown(String),
}

/// What stands at a path.
pub fn place(path: &SourcePath) -> Place {
    let parts: Vec<&str> = path.parts().collect();
    match parts.as_slice() {
        ["content", "site.toml"] => Place::Site,
        ["content", "images", ..] => Place::Image,
        ["catalogue", "criteria.toml"] => Place::Criteria,
        ["catalogue", "sources.toml"] => Place::Sources,
        ["catalogue", "figures.toml"] => Place::Figures,
        ["catalogue", "corrections.toml"] => Place::Corrections,
        ["catalogue", folder @ ("tools" | "comparisons" | "decisions" | "answers"), file] => {
            facts(folder, file)
        }
        ["content", lang, "catalogue.ftl"] => with_lang(lang, Place::Words),
        ["content", lang, folder @ ("chapters" | "tools" | "answers" | "glossary"), file] => {
            with_lang(lang, |lang| words(lang, folder, file))
        }
        ["content", lang, ORIGINALS, "catalogue.ftl"] => {
            with_lang(lang, |lang| Place::Record(lang.clone(), Box::new(Place::Words(lang))))
        }
        ["content", lang, ORIGINALS, folder @ ("chapters" | "tools" | "answers" | "glossary"), file] => {
            with_lang(lang, |lang| match words(lang.clone(), folder, file) {
                unknown @ Place::Unknown(_) => unknown,
                place => Place::Record(lang, Box::new(place)),
            })
        }
        ["themes", name, rest @ ..] if !rest.is_empty() => {
            Place::Theme((*name).to_owned(), rest.join("/"))
        }
        ["catalogue", ..] => Place::Unknown(
            "the catalogue holds criteria.toml, sources.toml, figures.toml, corrections.toml, and tools/, comparisons/, decisions/, answers/ with .toml files".into(),
        ),
        _ => Place::Unknown(
            "content holds site.toml, images/, and for each language catalogue.ftl, chapters/, tools/, answers/, glossary/ with .md files; what translations were made from is in originals/".into(),
        ),
    }
}

fn facts(folder: &str, file: &str) -> Place {
    let Some(id) = file.strip_suffix(".toml") else {
        return Place::Unknown(format!("files in catalogue/{folder} end in .toml"));
    };
    let Some(id) = Slug::new(id) else { return bad_id() };
    match folder {
        "tools" => Place::ToolFacts(id),
        "comparisons" => Place::Comparison(id),
        "decisions" => Place::Decision(id),
        _ => Place::AnswerNeeds(id),
    }
}

fn words(lang: Lang, folder: &str, file: &str) -> Place {
    let Some(name) = file.strip_suffix(".md") else {
        return Place::Unknown(format!("files in {folder}/ end in .md"));
    };
    if folder == "chapters" {
        let numbered =
            name.split_once('-').and_then(|(number, id)| Some((number.parse().ok()?, Slug::new(id)?)));
        return match numbered {
            Some((number, id)) => Place::Chapter(lang, number, id),
            None => {
                Place::Unknown("a chapter is called by its number and its id, as in 03-encryption.md".into())
            }
        };
    }
    let Some(id) = Slug::new(name) else { return bad_id() };
    match folder {
        "tools" => Place::ToolText(lang, id),
        "answers" => Place::AnswerText(lang, id),
        _ => Place::Term(lang, id),
    }
}

fn with_lang(tag: &str, make: impl FnOnce(Lang) -> Place) -> Place {
    match Lang::new(tag) {
        Some(lang) => make(lang),
        None => Place::Unknown(format!("`{tag}` is not a language tag such as `fr` or `pt-BR`")),
    }
}

fn bad_id() -> Place {
    Place::Unknown("an id has lower-case letters without accents, digits and hyphens".into())
}

/// The language of a file of words; nothing for what is in no language.
pub fn lang(path: &SourcePath) -> Option<Lang> {
    match place(path) {
        Place::Words(lang)
        | Place::Chapter(lang, ..)
        | Place::ToolText(lang, _)
        | Place::AnswerText(lang, _)
        | Place::Term(lang, _)
        | Place::Record(lang, _) => Some(lang),
        Place::Theme(_, inside) => {
            let name = inside.strip_prefix("locales/")?;
            Lang::new(name.strip_prefix("originals/").unwrap_or(name).strip_suffix(".ftl")?)
        }
        _ => None,
    }
}
