//! Names of files as strangers write them: which of them may stand in a copy, and how any of them is shown.

use std::fmt;

/// How many steps a name may have. A site has four; what is deeper was made to tire programs.
pub const STEPS: usize = 32;

/// Why a name may not stand in a copy: unpacked by a careless program it would end up where nobody expects it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bad {
    /// It is empty, or has a step that is: `a//b`.
    Empty,
    /// It begins at the root of the disk: `/etc/passwd`.
    Absolute,
    /// It has a step `.` or `..`: `../evil`.
    Climbs,
    /// It has a `\`, which Windows takes for a `/`.
    Backslash,
    /// It has a `:`, which Windows takes for a drive or for a hidden stream.
    Colon,
    /// It has control characters, or such as turn the direction of what is read.
    Invisible,
    /// It has more than [`STEPS`] steps.
    Deep,
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a name with nothing in it, or with nothing between two `/`",
            Self::Absolute => "a name that begins at the root of the disk: unpacked it could land anywhere",
            Self::Climbs => "a name with `.` or `..` in it: unpacked it could land outside of its folder",
            Self::Backslash => r"a name with a `\`, which Windows takes for a `/`",
            Self::Colon => "a name with a `:`, which Windows takes for a drive or a hidden part of a file",
            Self::Invisible => "a name with invisible characters, which can make it look like another",
            Self::Deep => "a name with more folders in it than any brochure has",
        })
    }
}

/// Whether a name may stand in a copy: relative, with `/`, without a `.`, a `..`, a `\`, a `:` or anything invisible.
///
/// # Errors
/// If it may not; the first reason.
pub fn check(name: &str) -> Result<(), Bad> {
    if name.chars().any(invisible) {
        return Err(Bad::Invisible);
    }
    if name.contains('\\') {
        return Err(Bad::Backslash);
    }
    if name.starts_with('/') {
        return Err(Bad::Absolute);
    }
    if name.contains(':') {
        return Err(Bad::Colon);
    }
    if name.split('/').any(|step| matches!(step, "." | "..")) {
        return Err(Bad::Climbs);
    }
    if name.split('/').any(str::is_empty) {
        return Err(Bad::Empty);
    }
    if name.split('/').nth(STEPS).is_some() {
        return Err(Bad::Deep);
    }
    Ok(())
}

/// The text with everything invisible in it written out, `\u{202e}`: a name cannot move the cursor of a terminal, nor turn the line around.
pub fn shown(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        if invisible(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
        shown
    })
}

/// Whether a character shows nothing of its own: controls (Unicode's category Cc), and of the format characters (Cf) and separators (Zl, Zp) those
/// that join, turn, annotate or tag.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_could_land_elsewhere_is_refused() {
        for (name, bad) in [
            ("", Bad::Empty),
            ("a//b", Bad::Empty),
            ("a/", Bad::Empty),
            ("/etc/passwd", Bad::Absolute),
            ("../evil", Bad::Climbs),
            ("a/../b", Bad::Climbs),
            ("./a", Bad::Climbs),
            ("a\\b", Bad::Backslash),
            ("C:/a", Bad::Colon),
            ("a.html:hidden", Bad::Colon),
            ("a\u{7}", Bad::Invisible),
            ("\u{202E}lmth.a", Bad::Invisible),
        ] {
            assert_eq!(check(name), Err(bad), "{name:?}");
        }
        assert_eq!(check(&"a/".repeat(STEPS)), Err(Bad::Empty));
        assert_eq!(check(&["a"; STEPS + 1].join("/")), Err(Bad::Deep));
        for name in ["index.html", "fr/outils/signal.html", ".colportage", "a..b", "été"] {
            assert_eq!(check(name), Ok(()), "{name:?}");
        }
    }

    #[test]
    fn nothing_invisible_is_shown_as_it_is() {
        assert_eq!(shown("a\u{1b}[2Jb\u{202E}c\n"), r"a\u{1b}[2Jb\u{202e}c\u{a}");
        assert_eq!(shown("fr/été.html"), "fr/été.html");
    }
}
