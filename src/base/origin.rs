//! Where a site stands: a scheme, a host and a port, and nothing behind them.
//!
//! A site stands at the root of its host, so that the addresses of its pages follow from their places in it. Two kinds are told apart when they
//! are read: an address of the web, and an onion, whose name holds a checksum that shows a mistyped letter.

use std::fmt::{self, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr};

use data_encoding::BASE32_NOPAD;
use sha3::{Digest, Sha3_256};

use super::path::OutPath;

/// How many characters the name of an onion has before its `.onion`.
const ONION: usize = 56;
/// How many those of version 2 had, of which Tor knows nothing since 2021.
const ONION_OF_VERSION_2: usize = 16;
/// The version of the onions of today.
const VERSION: u8 = 3;

/// A scheme, a host and perhaps a port: `https://brochure.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    scheme: &'static str,
    host: String,
    /// Nothing where it is the one that the scheme means anyway.
    port: Option<u16>,
}

/// Why a text is no such origin: a phrase that follows the text in a message, and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnOrigin {
    /// Such as "has no scheme".
    pub why: String,
    /// What to write or do.
    pub help: String,
}

fn not<T>(why: impl Into<String>, help: impl Into<String>) -> Result<T, NotAnOrigin> {
    Err(NotAnOrigin { why: why.into(), help: help.into() })
}

impl Origin {
    /// Reads an origin of the web: a name, `localhost`, or the number of a machine.
    ///
    /// # Errors
    /// If there is no scheme or host, if anything stands behind them, or if the host is an onion.
    pub fn web(text: &str) -> Result<Self, NotAnOrigin> {
        let origin = Self::read(text)?;
        if origin.host.strip_suffix(".onion").is_some() {
            return not("is an onion", "write it as `onion`; `base-url` is where the site is without Tor");
        }
        Ok(origin)
    }

    /// Reads the origin of an onion service of version 3, with or without names in front of it.
    ///
    /// # Errors
    /// As [`Origin::web`], or if the host is no onion that there can be.
    pub fn onion(text: &str) -> Result<Self, NotAnOrigin> {
        let origin = Self::read(text)?;
        let Some(name) = origin.host.strip_suffix(".onion") else {
            return not(
                "does not end with `.onion`",
                "write the address in the file `hostname` of the onion service; where the site is without Tor is `base-url`",
            );
        };
        onion(name.rsplit('.').next().unwrap_or(name))?;
        Ok(origin)
    }

    fn read(text: &str) -> Result<Self, NotAnOrigin> {
        let known = ["https", "http"]
            .into_iter()
            .find_map(|scheme| Some((scheme, text.strip_prefix(scheme)?.strip_prefix("://")?)));
        let Some((scheme, rest)) = known else {
            return not("has no scheme", "begin it with `https://` or `http://`");
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, behind) = rest.split_at(end);
        if let Some((_, host)) = authority.rsplit_once('@') {
            return not(
                "names a user",
                format!("write `{scheme}://{host}`: every reader would see the rest"),
            );
        }
        let (host, port) = split_port(authority);
        if host.is_empty() {
            return not("has no host", format!("write the name of the host behind `{scheme}://`"));
        }
        // A lone `/` is the root itself.
        let what = match behind.strip_prefix('/').unwrap_or(behind).chars().next() {
            None => None,
            Some('?') => Some("has a query"),
            Some('#') => Some("has a fragment"),
            Some(_) => Some("has a path"),
        };
        if let Some(what) = what {
            return not(
                what,
                format!(
                    "the site stands at the root of its host: write `{scheme}://{authority}`; for a site in a folder leave the key out"
                ),
            );
        }
        let host = host.to_ascii_lowercase();
        if let Some(bad) = host.chars().find(|c| !c.is_ascii()) {
            return not(
                format!("has a letter that the names of hosts do not have: `{}`", bad.escape_debug()),
                "write the name as your registrar writes it in ASCII, with `xn--`",
            );
        }
        if !is_host(&host) {
            return not(
                format!("has a host that there cannot be: `{}`", host.escape_debug()),
                "a name has letters, digits and hyphens between its dots",
            );
        }
        let port = match port {
            None => None,
            Some(written) => match written.parse::<u16>() {
                Ok(port) if port > 0 && written.bytes().all(|b| b.is_ascii_digit()) => Some(port),
                _ => {
                    return not(
                        format!("has a port that there cannot be: `{}`", written.escape_debug()),
                        "a port is a number from 1 to 65535; leave it out, and its `:`, where it is the usual one",
                    );
                }
            },
        };
        Ok(Self { scheme, host, port: port.filter(|port| *port != usual_port(scheme)) })
    }

    /// The host, in lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, also where it is the one that the scheme means anyway.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or_else(|| usual_port(self.scheme))
    }

    /// Whether what goes there is encrypted on its way.
    pub fn is_encrypted(&self) -> bool {
        self.scheme == "https"
    }

    /// The whole address of a file of the site.
    pub fn join(&self, path: &OutPath) -> String {
        let mut address = format!("{self}/");
        for byte in path.as_str().bytes() {
            // What RFC 3986 lets stand in a path; all else is written as its bytes.
            if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
                address.push(char::from(byte));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(address, "%{byte:02X}");
            }
        }
        address
    }
}

/// Without a `/` at its end.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

fn usual_port(scheme: &str) -> u16 {
    if scheme == "https" { 443 } else { 80 }
}

/// The host, and what stands behind the `:` of the port; the colons of `[::1]` are its own.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(number) = host.strip_prefix('[') {
        return number.strip_suffix(']').is_some_and(|number| number.parse::<Ipv6Addr>().is_ok());
    }
    let fine = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A name whose last part is a number is taken for the number of a machine by every browser.
    let number = host.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    if number { host.parse::<Ipv4Addr>().is_ok() } else { host.len() <= 253 && host.split('.').all(fine) }
}

/// Whether a name is that of an onion service: its public key, a checksum of it, and the version, in base32. Tor's rend-spec-v3,
/// `[ONIONADDRESS]`.
fn onion(name: &str) -> Result<(), NotAnOrigin> {
    const ANEW: &str = "copy it anew from the file `hostname` of the onion service";
    let strange = name.chars().find(|c| !matches!(c, 'a'..='z' | '2'..='7'));
    let length = name.chars().count();
    if length == ONION_OF_VERSION_2 && strange.is_none() {
        return not(
            "is an onion of version 2, which Tor does not know since 2021",
            format!("make one of version 3: its name has {ONION} characters"),
        );
    }
    if length != ONION {
        let characters = if length == 1 { "1 character".to_owned() } else { format!("{length} characters") };
        return not(format!("has {characters} before `.onion` in place of {ONION}"), ANEW);
    }
    if let Some(strange) = strange {
        return not(
            format!("has a character that no onion has: `{}`", strange.escape_debug()),
            format!("its name has letters from a to z and digits from 2 to 7; {ANEW}"),
        );
    }
    let bytes = BASE32_NOPAD.decode(name.to_ascii_uppercase().as_bytes()).unwrap_or_default();
    let Some((key, [first, second, version])) = bytes.split_last_chunk::<3>() else {
        return not("cannot be read", ANEW);
    };
    if *version != VERSION {
        return not(
            format!("says that it is an onion of version {version}, and there is version {VERSION} alone"),
            format!("its last letter is mistyped: {ANEW}"),
        );
    }
    let checksum =
        Sha3_256::new().chain_update(b".onion checksum").chain_update(key).chain_update([VERSION]).finalize();
    if checksum[..2] != [*first, *second] {
        return not("has a checksum that is not that of its key", format!("a letter is mistyped: {ANEW}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of an onion with this key, and this version.
    fn named(key: [u8; 32], version: u8) -> String {
        let checksum = Sha3_256::new()
            .chain_update(b".onion checksum")
            .chain_update(key)
            .chain_update([version])
            .finalize();
        let bytes = [&key[..], &checksum[..2], &[version]].concat();
        BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
    }

    fn key() -> [u8; 32] {
        std::array::from_fn(|at| u8::try_from(at * 7).unwrap_or(1))
    }

    #[test]
    fn an_origin_is_written_without_what_is_meant_anyway() {
        for (text, origin) in [
            ("https://brochure.example", "https://brochure.example"),
            ("https://Brochure.Example/", "https://brochure.example"),
            ("https://brochure.example:443", "https://brochure.example"),
            ("http://brochure.example:443", "http://brochure.example:443"),
            ("http://localhost:8000/", "http://localhost:8000"),
            ("http://192.0.2.7", "http://192.0.2.7"),
            ("http://[2001:db8::1]:8080", "http://[2001:db8::1]:8080"),
            ("http://[::1]", "http://[::1]"),
            ("https://xn--brochre-r2a.example", "https://xn--brochre-r2a.example"),
        ] {
            assert_eq!(Origin::web(text).unwrap().to_string(), origin);
        }
    }

    #[test]
    fn what_is_no_origin_says_why() {
        for (text, why) in [
            ("brochure.example", "has no scheme"),
            ("ftp://brochure.example", "has no scheme"),
            ("https:/brochure.example", "has no scheme"),
            ("https://", "has no host"),
            ("https:///x", "has no host"),
            ("https://:80", "has no host"),
            ("https://brochure.example/fr", "has a path"),
            ("https://brochure.example//", "has a path"),
            ("https://brochure.example?a", "has a query"),
            ("https://brochure.example#a", "has a fragment"),
            ("https://brochure.example/?a", "has a query"),
            ("https://me:secret@brochure.example", "names a user"),
            ("https://brochure.example:", "has a port that there cannot be: ``"),
            ("https://brochure.example:0", "has a port that there cannot be: `0`"),
            ("https://brochure.example:+80", "has a port that there cannot be: `+80`"),
            ("https://brochure.example:65536", "has a port that there cannot be: `65536`"),
            ("https://brochure..example", "has a host that there cannot be: `brochure..example`"),
            ("https://-brochure.example", "has a host that there cannot be: `-brochure.example`"),
            ("https://brochure.example;x", "has a host that there cannot be: `brochure.example;x`"),
            ("https://1.2.3.400", "has a host that there cannot be: `1.2.3.400`"),
            ("https://[::1", "has a host that there cannot be: `[:`"),
            ("https://brochüre.example", "has a letter that the names of hosts do not have: `ü`"),
        ] {
            assert_eq!(Origin::web(text).unwrap_err().why, why, "{text}");
        }
    }

    #[test]
    fn an_onion_is_one_by_its_checksum() {
        let name = named(key(), 3);
        for text in [
            format!("http://{name}.onion"),
            format!("http://{}.onion/", name.to_uppercase()),
            format!("https://fr.{name}.onion:8443"),
        ] {
            assert!(Origin::onion(&text).is_ok(), "{text}: {:?}", Origin::onion(&text));
            assert_eq!(Origin::web(&text).unwrap_err().why, "is an onion");
        }
        let why = |text: String| Origin::onion(&text).unwrap_err().why;
        assert_eq!(why("https://brochure.example".to_owned()), "does not end with `.onion`");
        assert_eq!(
            why(format!("http://{}.onion", &name[1..])),
            "has 55 characters before `.onion` in place of 56"
        );
        assert!(why(format!("http://{}.onion", &name[..16])).starts_with("is an onion of version 2"));
        assert!(why(format!("http://0{}.onion", &name[1..])).ends_with("that no onion has: `0`"));
        assert!(
            why(format!("http://{}.onion", named(key(), 4)))
                .starts_with("says that it is an onion of version 4")
        );
        // Whatever letter is mistyped, it is seen.
        for at in 0..name.len() {
            let other = if name.as_bytes()[at] == b'a' { "b" } else { "a" };
            let mut mistyped = name.clone();
            mistyped.replace_range(at..=at, other);
            assert!(Origin::onion(&format!("http://{mistyped}.onion")).is_err(), "{mistyped}");
        }
    }

    #[test]
    fn the_address_of_a_page_holds_nothing_that_an_address_cannot() {
        let origin = Origin::web("https://brochure.example").unwrap();
        for (path, address) in [
            ("fr/index.html", "https://brochure.example/fr/index.html"),
            ("images/a b%é?#.png", "https://brochure.example/images/a%20b%25%C3%A9%3F%23.png"),
        ] {
            assert_eq!(origin.join(&OutPath::new(path).unwrap()), address);
        }
    }
}
