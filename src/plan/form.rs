//! The form that pages are planned for: where they will be read, and what stands beside them.

use crate::base::lang::Lang;
use crate::base::origin::Origin;
use crate::base::path::OutPath;
use crate::base::slug::Slug;
use crate::model::site::Site;

/// Where the pages of a plan will be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The address that a site calls its own, if it has two.
    pub host: Host,
    /// What the pages are a part of.
    pub kind: Kind,
}

/// Which of the brochure's addresses a build is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// A host that every browser reaches.
    #[default]
    Web,
    /// The onion service itself.
    Onion,
}

impl Host {
    /// Where the site is, if that is known: at this address if it has it, else at the other.
    pub fn origin(self, site: &Site) -> Option<&Origin> {
        match self {
            Self::Web => site.base_url.as_ref().or(site.onion.as_ref()),
            Self::Onion => site.onion.as_ref().or(site.base_url.as_ref()),
        }
    }
}

/// What the pages are a part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The site, with the editions that can be taken away from it.
    Site(Vec<EditionFile>),
    /// A copy of all of it that is carried about.
    Copy,
    /// A copy of one language that is carried about: that language whole, and nothing else.
    CopyOf(Lang),
}

/// What a file of an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The pages as one archive, to be unpacked.
    Zip,
    /// The whole brochure as one page.
    Html,
    /// The whole brochure as plain text.
    Text,
    /// The whole brochure as Gemtext.
    Gemtext,
    /// An article as SPIP's source.
    Spip,
    /// An article as the HTML that a restricted form keeps.
    Fragment,
    /// An article as plain text.
    Post,
}

impl Format {
    /// Every format, in the order in which readers are offered them.
    pub const ALL: [Self; 7] =
        [Self::Html, Self::Zip, Self::Text, Self::Gemtext, Self::Spip, Self::Fragment, Self::Post];

    /// Its name in messages: `format-zip`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Html => "html",
            Self::Text => "text",
            Self::Gemtext => "gemtext",
            Self::Spip => "spip",
            Self::Fragment => "fragment",
            Self::Post => "post",
        }
    }

    /// How its files end. What is to be pasted somewhere is called `.txt`, so that a browser shows it as it is written.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Html => "html",
            Self::Text | Self::Post => "txt",
            Self::Gemtext => "gmi",
            Self::Spip => "spip.txt",
            Self::Fragment => "html.txt",
        }
    }
}

/// A file of an edition, ready to be taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFile {
    /// What it is.
    pub format: Format,
    /// Its language; none where it holds all of them.
    pub lang: Option<Lang>,
    /// The chapter that it holds; none where it is the whole brochure.
    pub chapter: Option<Slug>,
    /// Where it stands in the site.
    pub path: OutPath,
    /// Its size.
    pub bytes: usize,
}

impl Form {
    /// The site on its web host, without editions.
    pub fn site() -> Self {
        Self { host: Host::Web, kind: Kind::Site(Vec::new()) }
    }

    /// The language of a copy that holds only one.
    pub fn alone(&self) -> Option<&Lang> {
        match &self.kind {
            Kind::CopyOf(lang) => Some(lang),
            Kind::Site(_) | Kind::Copy => None,
        }
    }

    /// Whether pages of a language are a part of it.
    pub fn includes(&self, lang: &Lang) -> bool {
        self.alone().is_none_or(|alone| alone == lang)
    }

    /// What can be taken away from it.
    pub fn editions(&self) -> &[EditionFile] {
        match &self.kind {
            Kind::Site(editions) => editions,
            Kind::Copy | Kind::CopyOf(_) => &[],
        }
    }

    /// Whether its pages say where they are on the onion. A page on the onion, and one on a stick, has no need to.
    pub fn announces_onion(&self) -> bool {
        self.host == Host::Web && self.is_served()
    }

    /// The address of a file of the site, where the site's own address is known.
    pub fn address(&self, site: &Site, path: &OutPath) -> Option<String> {
        self.host.origin(site).map(|own| own.join(path))
    }

    /// Whether it is what a host serves.
    pub fn is_served(&self) -> bool {
        matches!(self.kind, Kind::Site(_))
    }
}
