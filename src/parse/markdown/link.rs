//! What an address in a text may be.

use super::super::picture::{ENDINGS, NO_OTHERS};
use crate::base::diag::Diagnostic;
use crate::base::foreign::is_mark;
use crate::base::lang::turns;
use crate::base::slug::{did_you_mean, ticked};
use crate::base::span::Span;
use crate::doc::{Reference, Scheme, Target};

/// The schemes of addresses that may lead out of the brochure.
const OUTSIDE: [&str; 2] = ["https", "http"];

/// What can stand behind an exclamation mark.
pub(super) enum Picture {
    /// A thing of the catalogue, shown in place.
    Embed(Reference),
    /// A picture of the brochure's own.
    Image(Target),
}

/// Where a link leads, or why it cannot.
pub(super) fn target(written: &str, span: Span) -> Result<Target, Diagnostic> {
    if let Some(mark) =
        written.chars().find(|c| c.is_control() || c.is_whitespace() || turns(*c) || is_mark(*c))
    {
        return Err(Diagnostic::error(
            "forbidden-address",
            span,
            format!(
                "the address `{}` has an invisible character: `U+{:04X}`",
                written.escape_debug(),
                u32::from(mark)
            ),
        )
        .help("type the address again"));
    }
    if written.is_empty() {
        return Err(Diagnostic::error("forbidden-address", span, "this link leads nowhere")
            .help("write the address in the round brackets"));
    }
    if written.starts_with('#') && written.len() > 1 {
        return Ok(Target::Address(written.to_owned()));
    }
    let Some((scheme, rest)) = written.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return Err(Diagnostic::error("forbidden-address", span, format!("`{written}` is not a whole address")).help(
            if written.starts_with("www.") || written.starts_with("//") {
                format!("write `https://{}`", written.trim_start_matches('/'))
            } else {
                "write `chapter:…`, `tool:…` or `answer:…` for a text of the brochure, `https://…` for another site".to_owned()
            },
        ));
    };
    let scheme = scheme.to_ascii_lowercase();
    if OUTSIDE.contains(&scheme.as_str()) {
        return match host(written) {
            Some(_) => Ok(Target::Address(written.to_owned())),
            None => Err(Diagnostic::error("forbidden-address", span, format!("`{written}` names no host"))
                .help(format!("write `{scheme}://host/…`, without a name or password before the host"))),
        };
    }
    if let Some(&(_, kind)) = Scheme::WRITTEN.iter().find(|(name, _)| *name == scheme) {
        return Ok(Target::Reference(Reference { scheme: kind, name: rest.to_owned(), span }));
    }
    let known = Scheme::WRITTEN.iter().map(|(name, _)| *name).chain(OUTSIDE);
    let near = did_you_mean(&scheme, known.clone()).filter(|help| help.starts_with("did"));
    Err(Diagnostic::error(
        "forbidden-address",
        span,
        format!("addresses with `{scheme}:` are not allowed: `{written}`"),
    )
    .help(near.unwrap_or_else(|| format!("a link begins with one of {}", ticked(known)))))
}

/// What an exclamation mark shows, or why it cannot.
pub(super) fn picture(written: &str, span: Span) -> Result<Picture, Diagnostic> {
    if let Some((scheme, name)) = written.split_once(':') {
        for kind in [Scheme::Comparison, Scheme::Decision] {
            if scheme == kind.name() {
                return Ok(Picture::Embed(Reference { scheme: kind, name: name.to_owned(), span }));
            }
        }
        let error =
            |message, help: &str| Err(Diagnostic::error("forbidden-picture", span, message).help(help));
        return if matches!(scheme, "http" | "https") {
            error(
                format!("a picture cannot come from another site: `{written}`"),
                "that site would learn who reads this page, and when; put the picture into content/images and write `images/name.png`",
            )
        } else {
            error(
                format!("`{written}` cannot be shown here"),
                "put the picture into content/images and write `images/name.png`, or embed a `comparison:` or a `decision:`",
            )
        };
    }
    let name = written.rsplit_once("images/").map_or(written, |(_, name)| name);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if !ENDINGS.contains(&ending.as_str()) {
        return Err(Diagnostic::error(
            "forbidden-picture",
            span,
            format!("`{written}` is not a PNG, JPEG, WebP or GIF picture"),
        )
        .help(NO_OTHERS));
    }
    Ok(Picture::Image(Target::Reference(Reference { scheme: Scheme::Image, name: name.to_owned(), span })))
}

/// Whether words say nothing of what a picture shows: there are no letters in them, or they are the name of a file, as cameras and programs give it.
pub(super) fn says_nothing(words: &str, written: &str) -> bool {
    /// What cameras, phones and programs call pictures, before the number.
    const GIVEN: [&str; 12] = [
        "capture",
        "dsc",
        "dscf",
        "dscn",
        "foto",
        "image",
        "img",
        "mvimg",
        "photo",
        "picture",
        "pxl",
        "screenshot",
    ];
    let words = words.trim().to_lowercase();
    if !words.chars().any(char::is_alphabetic) {
        return true;
    }
    let stem = |name: &str| {
        let (stem, ending) = name.rsplit_once('.')?;
        ENDINGS.contains(&ending).then(|| stem.rsplit('/').next().unwrap_or(stem).to_owned())
    };
    if !words.contains(char::is_whitespace) && stem(&words).is_some() {
        return true;
    }
    let written = written.to_lowercase();
    let numbered = |name: &str| name.contains(|c: char| c == '_' || c.is_ascii_digit());
    if numbered(&words) && stem(&written).is_some_and(|stem| stem == words) {
        return true;
    }
    let given =
        words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | ' ' | '(' | ')'));
    given.len() < words.len() && GIVEN.contains(&given)
}

/// The host that a link leads to, if one of its words is another host.
pub(super) fn misleads(shown: &str, address: &str) -> Option<String> {
    let real = host(address)?;
    let bare = |host: &str| host.trim_start_matches("www.").to_owned();
    let leads = bare(&real);
    // What the eye takes for a full stop is one, and what it does not see is not there.
    let seen: String = shown
        .chars()
        .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{AD}'))
        .map(|c| if matches!(c, '。' | '．' | '｡' | '․') { '.' } else { c })
        .collect();
    let other = seen.split_whitespace().filter_map(shown_host).find(|shown| {
        let shown = bare(shown);
        leads != shown && !leads.ends_with(&format!(".{shown}"))
    });
    other.map(|_| real)
}

/// The host that a word is, if it looks like one: it ends in a dot and at least two letters, as addresses do.
fn shown_host(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    // Of a mail address what is behind the `@`.
    let word = word.rsplit_once('@').map_or(word, |(_, host)| host);
    let whole = if word.contains("://") { word.to_owned() } else { format!("https://{word}") };
    let shown = host(&whole)?;
    let (_, ending) = shown.rsplit_once('.')?;
    let fine =
        ending.starts_with("xn--") || ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
    fine.then_some(shown)
}

/// The host of an address, in lower case; nothing if there is none, or a user name before it.
pub(super) fn host(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..end].split(':').next()?;
    let fine = !host.is_empty()
        && !rest[..end].contains('@')
        && host.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.' || c == '[' || c == ']');
    fine.then(|| host.to_lowercase())
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}
