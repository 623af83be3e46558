//! Paths inside the source tree and inside the site: relative, with `/`, checked once when made.

use std::fmt;
use std::sync::Arc;

/// Why a string is not a path of ours, as a phrase that follows the path in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPath(pub &'static str);

/// Accepts `a/b/c.txt`; refuses what could leave the tree or hide in it.
fn checked(path: &str) -> Result<Arc<str>, NotAPath> {
    if path.is_empty() {
        return Err(NotAPath("is empty"));
    }
    if path.contains(|c: char| c == '\\' || c.is_control()) {
        return Err(NotAPath(r"has a `\` or an invisible character in its name"));
    }
    for part in path.split('/') {
        match part {
            "" => return Err(NotAPath("is not relative")),
            "." | ".." => return Err(NotAPath("leads out of its folder")),
            _ => {}
        }
    }
    Ok(Arc::from(path))
}

/// Where a file of the brochure's source stands, from its root: `content/fr/tools/signal.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// The path, or why it is not one.
    ///
    /// # Errors
    /// If it is empty, absolute, has a `\`, a control character, or a `.` or `..` step.
    pub fn new(path: &str) -> Result<Self, NotAPath> {
        checked(path).map(Self)
    }

    /// The path as text, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The steps, from the root.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Where a file of the site stands, from its root: `fr/outils/signal.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// The path, or why it is not one.
    ///
    /// # Errors
    /// As [`SourcePath::new`].
    pub fn new(path: &str) -> Result<Self, NotAPath> {
        checked(path).map(Self)
    }

    /// The path as text, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The way from the page at `self` to the file at `target`, as a relative address:
    /// from `fr/a/b.html` to `fr/c.html` it is `../c.html`.
    ///
    /// It always names a file, so it works from disk, from a sub-folder and from an onion.
    pub fn to(&self, target: &OutPath) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let to: Vec<&str> = target.0.split('/').collect();
        let folders = from.len() - 1;
        let shared = (0..folders.min(to.len() - 1)).take_while(|&i| from[i] == to[i]).count();
        let mut way = "../".repeat(folders - shared);
        way.push_str(&to[shared..].join("/"));
        way
    }

    /// The file that a relative address on the page at `self` names, whatever stands behind its `#`: the way back from [`Self::to`]. An address
    /// that is a `#` alone names the page itself; nothing for one that leads out of the site.
    pub fn follow(&self, address: &str) -> Option<OutPath> {
        let way = address.split('#').next().unwrap_or_default();
        if way.is_empty() {
            return Some(self.clone());
        }
        let mut steps: Vec<&str> = self.0.split('/').collect();
        steps.pop();
        for step in way.split('/') {
            match step {
                ".." => drop(steps.pop()?),
                step => steps.push(step),
            }
        }
        OutPath::new(&steps.join("/")).ok()
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(path: &str) -> OutPath {
        OutPath::new(path).unwrap()
    }

    #[test]
    fn the_way_between_two_pages_is_relative() {
        for (from, to, way) in [
            ("index.html", "fr/index.html", "fr/index.html"),
            ("fr/index.html", "index.html", "../index.html"),
            ("fr/a/b.html", "fr/c.html", "../c.html"),
            ("fr/a/b.html", "fr/a/d.html", "d.html"),
            ("fr/a/b.html", "en/a/b.html", "../../en/a/b.html"),
            ("a/b.html", "a", "../a"),
        ] {
            assert_eq!(out(from).to(&out(to)), way, "from {from} to {to}");
            assert_eq!(out(from).follow(way), Some(out(to)), "{way} from {from}");
            assert_eq!(out(from).follow(&format!("{way}#place")), Some(out(to)), "{way} from {from}");
        }
    }

    #[test]
    fn a_place_on_the_page_is_on_the_page_and_a_way_out_leads_nowhere() {
        assert_eq!(out("fr/a.html").follow("#place"), Some(out("fr/a.html")));
        assert_eq!(out("fr/a.html").follow("../../b.html"), None);
    }

    #[test]
    fn a_path_cannot_leave_its_folder() {
        for path in ["", "/etc/passwd", "a/../b", "./a", "a//b", "a/", "a\\b", "a\u{7}"] {
            assert!(OutPath::new(path).is_err(), "{path:?}");
        }
    }
}
