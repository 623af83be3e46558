use super::Rule;
use crate::base::diag::{Diagnostic, Diagnostics};
use crate::base::span::Span;
use crate::model::Brochure;
use crate::model::advice::Advice;

pub(super) const RULE: Rule = Rule {
    name: "empty-catalogue",
    explain: "A brochure without any tool or without any chapter would be an empty site in the place of the one that readers count on. \
              It is a sign that the program was started in the wrong folder.",
    run,
};

fn run(brochure: &Brochure, _: &Advice<'_>) -> Diagnostics {
    let site = || Span::file(&brochure.site.path);
    let mut problems = Diagnostics::default();
    if brochure.tools.is_empty() {
        problems.push(
            Diagnostic::error(RULE.name, site(), "the catalogue has no tools")
                .wants("catalogue/tools/*")
                .help("write catalogue/tools/<id>.toml, or name the root of the brochure with --root"),
        );
    }
    if brochure.chapters.is_empty() {
        problems.push(
            Diagnostic::error(
                RULE.name,
                site(),
                format!("there is no chapter in `{}`", brochure.site.original),
            )
            .wants(format!("content/{}/chapters/*", brochure.site.original))
            .help(format!(
                "write content/{}/chapters/01-<id>.md, or name the root of the brochure with --root",
                brochure.site.original
            )),
        );
    }
    problems
}
