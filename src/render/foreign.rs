//! Words of another language in a page: elements where there can be some, plain words elsewhere.

use std::borrow::Cow;

use crate::base::foreign::{CLOSE, LANG, OPEN};
use crate::base::lang::Lang;

/// How many letters a language's tag has at most (BCP 47 allows more; nobody has needed them).
const LONGEST_TAG: usize = 35;

/// The elements whose content is text and nothing else.
const TEXT_ONLY: [&str; 2] = ["title", "option"];

/// The page with `<span lang>` around the words that are marked as being in another language.
pub(super) fn marked_up(html: &str) -> Cow<'_, str> {
    if !html.contains(OPEN) {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len() + 256);
    let mut rest = html;
    let mut place = Place::default();
    // For each mark that is open, whether it has become an element.
    let mut open: Vec<Written> = Vec::new();
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        let (before, marked) = rest.split_at(at);
        place.pass(before);
        out.push_str(before);
        let mut chars = marked.chars();
        let mark = chars.next();
        rest = chars.as_str();
        if mark == Some(CLOSE) {
            if open.pop() == Some(Written::Element) {
                out.push_str("</span>");
            }
            continue;
        }
        // A language follows at once, or this is no mark of ours, and nothing of the page is passed over.
        let Some((lang, behind)) = rest
            .split_once(LANG)
            .filter(|(tag, _)| tag.len() <= LONGEST_TAG)
            .and_then(|(tag, behind)| Some((Lang::new(tag)?, behind)))
        else {
            continue;
        };
        rest = behind;
        match Some(lang).filter(|_| place.holds_elements()) {
            Some(lang) => {
                let direction = lang.direction();
                out.push_str("<span class=\"original\" lang=\"");
                out.push_str(lang.as_str());
                out.push_str("\" dir=\"");
                out.push_str(direction);
                out.push_str("\">");
                open.push(Written::Element);
            }
            None => open.push(Written::Words),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// What a mark has become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Element,
    Words,
}

/// Where in a page one is.
#[derive(Debug, Default)]
struct Place {
    in_tag: bool,
    text_only: Option<&'static str>,
}

impl Place {
    /// Goes past a piece of the page. Templates escape `<` and `>` everywhere else, so they are always those of tags.
    fn pass(&mut self, piece: &str) {
        for (at, c) in piece.char_indices() {
            match c {
                '<' => {
                    self.in_tag = true;
                    let tag = &piece[at + 1..];
                    match tag.strip_prefix('/') {
                        Some(end) if self.text_only.is_some_and(|open| end.starts_with(open)) => {
                            self.text_only = None;
                        }
                        _ => {
                            self.text_only =
                                TEXT_ONLY.into_iter().find(|name| tag.starts_with(name)).or(self.text_only);
                        }
                    }
                }
                '>' => self.in_tag = false,
                _ => {}
            }
        }
    }

    fn holds_elements(&self) -> bool {
        !self.in_tag && self.text_only.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::foreign::mark;

    #[test]
    fn words_of_another_language_say_so_wherever_an_element_can_stand() {
        let fr = Lang::new("fr").unwrap();
        let word = mark("mot", &fr);
        let page = format!("<title>{word}</title><p title=\"{word}\">a {word} b</p>");
        assert_eq!(
            marked_up(&page),
            "<title>mot</title><p title=\"mot\">a <span class=\"original\" lang=\"fr\" dir=\"ltr\">mot</span> b</p>"
        );
        let inner = mark(&format!("un {}", mark("word", &Lang::new("en").unwrap())), &fr);
        assert_eq!(
            marked_up(&inner),
            "<span class=\"original\" lang=\"fr\" dir=\"ltr\">un <span class=\"original\" lang=\"en\" dir=\"ltr\">word</span></span>"
        );
    }
}
