//! A language, as a BCP 47 tag.

use std::fmt;
use std::sync::Arc;

use icu_locale::{Direction, Locale, LocaleDirectionality};

/// A language of the brochure: `fr`, `pt-BR`, `ar`. It is the name of its folder too.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// The language, or nothing if the text is not a tag in its canonical spelling.
    pub fn new(text: &str) -> Option<Self> {
        let locale: Locale = text.parse().ok()?;
        (locale.to_string() == text && text != "und").then(|| Self(Arc::from(text)))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without its region and script: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The language's code of three letters (ISO 639-3), where its tag begins with one of two (ISO 639-1).
    pub fn three_letters(&self) -> Option<&'static str> {
        isolang::Language::from_639_1(self.primary()).map(|language| language.to_639_3())
    }

    /// What the language calls itself, where ISO 639-1 has a code of two letters for it.
    pub fn own_name(&self) -> Option<&'static str> {
        isolang::Language::from_639_1(self.primary())?.to_autonym()
    }

    /// The tag as ICU wants it.
    pub fn locale(&self) -> Locale {
        self.0.parse().unwrap_or(Locale::UNKNOWN)
    }

    /// `ltr` or `rtl`, as the language is written (CLDR's script data).
    pub fn direction(&self) -> &'static str {
        match LocaleDirectionality::new_common().get(&self.locale().id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }
}

/// Whether a character is an invisible mark that turns the direction of writing (Unicode Bidirectional Algorithm, UAX #9: explicit embeddings,
/// overrides and isolates). With one, a text can read as what it is not.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag_in_its_canonical_spelling() {
        assert_eq!(Lang::new("fr").unwrap().direction(), "ltr");
        assert_eq!(Lang::new("ar").unwrap().direction(), "rtl");
        assert!(Lang::new("pt-BR").is_some());
        for wrong in ["", "FR", "pt-br", "français", "../fr", "und"] {
            assert!(Lang::new(wrong).is_none(), "{wrong}");
        }
    }
}
