//! Takes out of a page the bytes that nobody sees: on a slow connection through Tor each counts.

use minify_html::Cfg;

/// The page without needless white space and comments. Tags that HTML lets one omit stay, so that the pages are valid for every
/// reader and stay the same when minified again.
pub(super) fn page(html: &str) -> Vec<u8> {
    let mut cfg = Cfg::new();
    cfg.keep_closing_tags = true;
    cfg.keep_html_and_head_opening_tags = true;
    minify_html::minify(html.as_bytes(), &cfg)
}
