//! Quotes and spaces, language by language. The only place where a language is named in Rust.
//!
//! Writers type plain spaces and straight quotes; the build sets them as the language's printers do. A language that is not named here gets
//! curly quotes and the spaces that were typed.
//!
//! French follows the *Lexique des règles typographiques en usage à l'Imprimerie nationale*: a narrow no-break space before
//! `;` `!` `?` and inside guillemets, a full one before `:`.

use super::{Block, Doc, Inline, walk};
use crate::base::lang::Lang;

const NARROW: char = '\u{202F}';
const NO_BREAK: char = '\u{A0}';

/// A whole text, typeset. Code stays as it is typed.
pub fn doc(doc: Doc, lang: &Lang) -> Doc {
    walk::map_lines(doc, &mut |content| line(content, lang))
}

/// Some blocks, typeset.
pub fn blocks(content: Vec<Block>, lang: &Lang) -> Vec<Block> {
    doc(Doc { blocks: content, notes: Vec::new() }, lang).blocks
}

/// One line, typeset; a passage in it that is in another language is set by the rules of its own.
pub fn line(content: Vec<Inline>, lang: &Lang) -> Vec<Inline> {
    Setter::new(lang).line(content)
}

/// Plain text, typeset: a title, a label.
pub fn text(text: &str, lang: &Lang) -> String {
    Setter::new(lang).text(text)
}

/// A date, as CLDR writes it, with what CLDR leaves out: in French the first of a month is `1er`.
pub fn date(text: &str, lang: &Lang) -> String {
    match text.strip_prefix("1 ") {
        Some(rest) if Spaces::of(lang) == Spaces::French => format!("1er {rest}"),
        _ => text.to_owned(),
    }
}

/// What stands around the high signs of punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spaces {
    /// No-break spaces before `: ; ! ?` and inside guillemets.
    French,
    /// What was typed.
    AsTyped,
}

impl Spaces {
    fn of(lang: &Lang) -> Self {
        if lang.primary() == "fr" { Self::French } else { Self::AsTyped }
    }
}

/// What straight quotes become (CLDR 48, `delimiters`; for Spanish the Academy's *Ortografía* and for Arabic today's press, which both prefer
/// guillemets).
fn quotes(lang: &Lang) -> (char, char) {
    match lang.primary() {
        "fr" | "es" | "ar" | "fa" | "it" | "ru" | "uk" | "el" | "ca" | "nb" | "nn" | "no" => ('«', '»'),
        "de" | "cs" | "sk" | "sl" | "bg" | "lt" | "et" | "is" => ('„', '“'),
        "pl" | "ro" | "hu" | "hr" | "bs" => ('„', '”'),
        "sv" | "fi" => ('”', '”'),
        "ja" | "zh" => ('「', '」'),
        _ => ('“', '”'),
    }
}

/// One language's typography, with what it must remember from one part of a line to the next.
struct Setter {
    spaces: Spaces,
    quotes: (char, char),
    /// The last character that was set.
    last: Option<char>,
}

impl Setter {
    fn new(lang: &Lang) -> Self {
        Self { spaces: Spaces::of(lang), quotes: quotes(lang), last: None }
    }

    fn line(&mut self, content: Vec<Inline>) -> Vec<Inline> {
        content
            .into_iter()
            .map(|part| match part {
                Inline::Text(text) => Inline::Text(self.text(&text)),
                Inline::Emphasis(line) => Inline::Emphasis(self.line(line)),
                Inline::Strong(line) => Inline::Strong(self.line(line)),
                Inline::Struck(line) => Inline::Struck(self.line(line)),
                Inline::Link { target, content } => {
                    let content = self.line(content);
                    // A link whose words are yet to come still counts as a word.
                    if content.is_empty() {
                        self.last = Some('x');
                    }
                    Inline::Link { target, content }
                }
                Inline::Break => {
                    self.last = None;
                    Inline::Break
                }
                Inline::Passage { lang, why, content } => {
                    self.last = Some('x');
                    let content = line(content, &lang);
                    Inline::Passage { lang, why, content }
                }
                Inline::Code(_)
                | Inline::Image { .. }
                | Inline::NoteCall(_)
                | Inline::Anchor(_)
                | Inline::Untranslated => {
                    self.last = Some('x');
                    part
                }
            })
            .collect()
    }

    fn text(&mut self, text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::with_capacity(text.len() + 8);
        let french = self.spaces == Spaces::French;
        let mut i = 0;
        while i < chars.len() {
            let c = chars[i];
            let next = chars.get(i + 1).copied();
            match c {
                '\'' => self.put(&mut out, '’'),
                '.' if chars[i..].starts_with(&['.', '.', '.']) => {
                    self.put(&mut out, '…');
                    i += 2;
                }
                '"' if self.last.is_none_or(opens) => {
                    self.put(&mut out, self.quotes.0);
                    if french {
                        self.put(&mut out, NARROW);
                    }
                }
                '"' => {
                    if french {
                        self.put(&mut out, NARROW);
                    }
                    self.put(&mut out, self.quotes.1);
                }
                '«' if french => {
                    self.put(&mut out, c);
                    self.put(&mut out, NARROW);
                    i += usize::from(next.is_some_and(is_space));
                }
                // Before high punctuation the space that was typed, of whatever kind, becomes the right one.
                _ if french
                    && is_space(c)
                    && next == Some(':')
                    && chars.get(i + 2).is_none_or(|c| ends_word(*c)) =>
                {
                    self.put(&mut out, NO_BREAK);
                }
                _ if french && is_space(c) && matches!(next, Some(';' | '!' | '?' | '»' | '%' | '€')) => {
                    self.put(&mut out, NARROW);
                }
                // What belongs to a number stays with it.
                _ if is_space(c)
                    && self.last.is_some_and(char::is_numeric)
                    && matches!(next, Some('%' | '€')) =>
                {
                    self.put(&mut out, NO_BREAK);
                }
                // Where none was typed, it is put in, unless the sign is inside something, as in an address.
                ';' | '!' | '?' if french && self.last.is_some_and(in_word) && next.is_none_or(ends_word) => {
                    self.put(&mut out, NARROW);
                    self.put(&mut out, c);
                }
                '»' if french && self.last.is_some_and(|last| !is_space(last)) => {
                    self.put(&mut out, NARROW);
                    self.put(&mut out, c);
                }
                ' ' if thousands(&chars[..i], &chars[i + 1..]) => {
                    self.put(&mut out, NARROW);
                }
                ' ' if self.last == Some('°') => self.put(&mut out, NO_BREAK),
                '-' if self.last == Some(' ') && next == Some(' ') => self.put(&mut out, '–'),
                _ => self.put(&mut out, c),
            }
            i += 1;
        }
        out
    }

    fn put(&mut self, out: &mut String, c: char) {
        out.push(c);
        self.last = Some(c);
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW | '\u{2009}')
}

/// After what a straight quote opens.
fn opens(c: char) -> bool {
    c.is_whitespace() || is_space(c) || matches!(c, '(' | '[' | '«' | '’' | '–' | '—')
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ')' | ']' | '’' | '…')
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || is_space(c) || matches!(c, ')' | ']' | '»' | '"' | '.' | ',' | '!' | '?' | '…')
}

/// Whether a space stands inside a number: one to three digits before it, exactly three after it.
fn thousands(before: &[char], after: &[char]) -> bool {
    let digits = before.iter().rev().take_while(|c| c.is_ascii_digit()).count();
    (1..=3).contains(&digits)
        && after.len() >= 3
        && after[..3].iter().all(char::is_ascii_digit)
        && !after.get(3).is_some_and(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows the no-break spaces: `~` narrow, `_` full.
    fn fr(source: &str) -> String {
        text(source, &Lang::new("fr").unwrap()).replace(NARROW, "~").replace(NO_BREAK, "_")
    }

    #[test]
    fn french_sets_its_own_spaces() {
        for (typed, set) in [
            ("Attention !", "Attention~!"),
            ("Qui?", "Qui~?"),
            ("Quoi ?!", "Quoi~?!"),
            ("une liste : a ; b", "une liste_: a~; b"),
            ("« oui »", "«~oui~»"),
            ("«oui»", "«~oui~»"),
            ("il dit \"oui\".", "il dit «~oui~»."),
            ("l'ami d'\"elle\"", "l’ami d’«~elle~»"),
            ("1 000 personnes, 30 %", "1~000 personnes, 30~%"),
            ("en 2020 100 personnes", "en 2020 100 personnes"),
            ("et puis...", "et puis…"),
            ("utilisateur·rices", "utilisateur·rices"),
            ("n° 5", "n°_5"),
        ] {
            assert_eq!(fr(typed), set, "{typed}");
        }
    }

    #[test]
    fn addresses_and_hours_stay_as_they_are() {
        for same in ["https://exemple.org/a?b=c", "à 10:30", "a:b", "spip.php?page=1"] {
            assert_eq!(fr(same), same);
        }
    }

    #[test]
    fn every_language_has_its_own_quotes() {
        let typed = "\"It's time\", they say...";
        for (lang, set) in [
            ("en", "“It’s time”, they say…"),
            ("es", "«It’s time», they say…"),
            ("de", "„It’s time“, they say…"),
            ("ar", "«It’s time», they say…"),
        ] {
            assert_eq!(text(typed, &Lang::new(lang).unwrap()), set);
        }
        assert_eq!(text("Really? 30 %", &Lang::new("en").unwrap()), format!("Really? 30{NO_BREAK}%"));
    }

    #[test]
    fn a_passage_is_set_by_the_rules_of_its_own_language() {
        let (en, fr) = (Lang::new("en").unwrap(), Lang::new("fr").unwrap());
        let content = vec![Inline::Text("Vraiment ?".into())];
        let passage = Inline::Passage { lang: fr, why: crate::doc::Instead::Changed, content };
        let set = line(vec![Inline::Text("Really ?".into()), passage], &en);
        let words = crate::base::foreign::unmarked(&crate::doc::text::plain(&set));
        assert_eq!(words, format!("Really ?Vraiment{NARROW}?"));
    }
}
