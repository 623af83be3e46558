//! What a server is told, so that the site reaches its readers as it was made: the settings of a few servers, ready to be put in their place.
//!
//! In comes where the site stands, out goes a text. The texts are files beside this one; they have gaps for what differs from site to site, and for
//! what all servers say alike. Each is tried on the server itself by `tests/hosting/serve.sh`.

use serde::Serialize;
use tera::{Context, Tera, TeraResult};

use crate::base::origin::Origin;

/// A server that the site may stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// nginx
    Nginx,
    /// Caddy
    Caddy,
    /// The Apache HTTP server.
    Apache,
    /// `OnionShare`, on a computer of one's own.
    Onionshare,
}

impl Server {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Nginx, Self::Caddy, Self::Apache, Self::Onionshare];

    /// Its name, as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Apache => "apache",
            Self::Onionshare => "onionshare",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Nginx => include_str!("nginx.conf"),
            Self::Caddy => include_str!("caddy.conf"),
            Self::Apache => include_str!("apache.conf"),
            Self::Onionshare => include_str!("onionshare.conf"),
        }
    }
}

/// What pages may load: as their own policy has it, and what only a header can say.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// The same for the brochure in one file, which brings its style and its pictures along. Of two policies the stricter holds, and that of the page
/// names its one style by its hash.
const POLICY_OF_ONE_FILE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// What no page of ours asks a reader for.
const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";
/// Where the site is, until the settings are told otherwise.
const FOLDER: &str = "/srv/brochure";
/// Where a server listens for what Tor hands over: on this machine alone.
const ONION_PORT: u16 = 8080;

/// What stands in the gaps of a text.
#[derive(Debug, Serialize)]
struct Gaps {
    folder: &'static str,
    policy: &'static str,
    policy_of_one_file: &'static str,
    permissions: &'static str,
    /// Scheme, host and port.
    web: String,
    host: String,
    port: u16,
    tls: bool,
    /// Whether `content/site.toml` says where the site stands.
    web_is_known: bool,
    onion: String,
    onion_port: u16,
    onion_is_known: bool,
}

/// The settings of a server for a site that stands there; what is not known has a name that is plainly made up, and a line that says so.
///
/// # Errors
/// If a text of ours has a gap that nothing fills.
pub fn settings(server: Server, web: Option<&Origin>, onion: Option<&Origin>) -> TeraResult<String> {
    let gaps = Gaps {
        folder: FOLDER,
        policy: POLICY,
        policy_of_one_file: POLICY_OF_ONE_FILE,
        permissions: PERMISSIONS,
        web: web.map_or_else(|| "https://brochure.example".to_owned(), ToString::to_string),
        host: web.map_or("brochure.example", Origin::host).to_owned(),
        port: web.map_or(443, Origin::port),
        tls: web.is_none_or(Origin::is_encrypted),
        web_is_known: web.is_some(),
        onion: onion.map_or("brochure-example.onion", Origin::host).to_owned(),
        onion_port: ONION_PORT,
        onion_is_known: onion.is_some(),
    };
    Tera::one_off(server.text(), &Context::from_serialize(&gaps)?, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_name_the_site_or_say_that_its_name_is_missing() {
        let web = Origin::web("https://host.test").unwrap();
        let onion =
            Origin::onion("http://aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion").unwrap();
        for server in Server::ALL {
            let known = settings(server, Some(&web), Some(&onion)).unwrap();
            assert!(!known.contains("example") && !known.contains("site.toml"), "{known}");
            assert!(!known.contains("{{") && !known.contains("{%"), "{known}");
            assert!(!known.contains("\n\n\n") && known.ends_with('\n'), "{known}");
            let unknown = settings(server, None, None).unwrap();
            assert!(unknown.contains("content/site.toml"), "{unknown}");
            if server != Server::Onionshare {
                assert!(known.contains(web.host()) && known.contains(onion.host()), "{known}");
                assert!(known.contains(POLICY) && known.contains(POLICY_OF_ONE_FILE), "{known}");
                assert!(unknown.contains("brochure.example") && unknown.contains("brochure-example.onion"));
            }
        }
    }

    #[test]
    fn a_site_without_tls_has_no_certificate() {
        let web = Origin::web("http://localhost:8000").unwrap();
        for server in [Server::Nginx, Server::Caddy, Server::Apache] {
            let text = settings(server, Some(&web), None).unwrap();
            assert!(
                text.contains("8000") && !text.contains("443") && !text.contains("letsencrypt"),
                "{text}"
            );
        }
    }
}
