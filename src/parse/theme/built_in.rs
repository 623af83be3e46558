//! The default theme, compiled in.

macro_rules! files {
    ($($path:literal,)*) => {
        &[$(($path, include_bytes!(concat!("../../../themes/default/", $path)) as &[u8]),)*]
    };
}

/// Every file of `themes/default`: its path there, and its bytes. A test compares the list with the folder.
pub const BUILT_IN: &[(&str, &[u8])] = files![
    "locales/ar.ftl",
    "locales/en.ftl",
    "locales/es.ftl",
    "locales/fr.ftl",
    "static/brochure.css",
    "static/index.css",
    "static/style.css",
    "static/table.css",
    "templates/answer.html",
    "templates/base.html",
    "templates/brochure.html",
    "templates/changes.html",
    "templates/chapter.html",
    "templates/comparison.html",
    "templates/copies.html",
    "templates/corrections.html",
    "templates/decision.html",
    "templates/glossary.html",
    "templates/home.html",
    "templates/index.html",
    "templates/missing.html",
    "templates/parts/card.html",
    "templates/parts/claim.html",
    "templates/parts/place.html",
    "templates/parts/stack.html",
    "templates/parts/table.html",
    "templates/parts/text.html",
    "templates/parts/tree.html",
    "templates/root.html",
    "templates/sources.html",
    "templates/status.html",
    "templates/step.html",
    "templates/tool.html",
    "templates/tools.html",
    "theme.toml",
];
