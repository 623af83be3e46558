//! One figure of the real catalogue is changed, and exactly what no longer holds is named: no answer and no path too few, none too many.
//!
//! The lists were worked out from the catalogue, apart from the program. Where one changes because the catalogue did, read the answers and the paths that are
//! new or gone before you believe it.

use std::fmt::Write as _;

use colportage::base::diag::Level;
use colportage::pipeline;
use colportage::source::Source;
use rayon::prelude::*;

use crate::site;

/// A change of one figure in the file of one tool, and the errors that come of it.
struct Break {
    what: &'static str,
    tool: &'static str,
    from: &'static str,
    to: &'static str,
    told: &'static [&'static str],
}

const BREAKS: &[Break] = &[
    Break {
        what: "Mumble carries half as many voices; what asks for 100 still holds, and what admitted to \
             fall short had said so",
        tool: "mumble",
        from: r#"criterion = "audio"
practice = 200"#,
        to: r#"criterion = "audio"
practice = 100"#,
        told: &[
            "shortfall: answer `town-assembly` asks for `audio` for 200, and `mumble` (100 in practice, \
             2020-04) falls short of it",
            "shortfall: the end `crowd-video` of decision `meeting` asks for `audio` for 200 on 2 \
             paths: `nothing › computers › yes › up-to-200 › video`, `nothing › phones › up-to-200 › \
             video`, and `mumble` (100 in practice, 2020-04) falls short of it",
            "shortfall: the end `town` of decision `meeting` asks for `audio` for 200 on 2 paths: \
             `nothing › computers › yes › up-to-200 › voice › beginners`, `nothing › phones › up-to-200 \
             › voice › beginners`, and `mumble` (100 in practice, 2020-04) falls short of it",
        ],
    },
    Break {
        what: "Mumble is on Android after all: those who warned of it would warn of nothing",
        tool: "mumble",
        from: r#"values = ["linux", "windows", "macos"]
"#,
        to: r#"values = ["linux", "windows", "macos", "android"]
"#,
        told: &[
            "idle-compromise: answer `assembly-over-200` compromises on `platforms`, which its tools meet",
            "idle-compromise: answer `commission-video` compromises on `platforms`, which its tools meet",
            "idle-compromise: answer `signal-and-mumble` compromises on `platforms`, which its tools meet",
        ],
    },
    Break {
        what: "Mattermost takes an expert",
        tool: "mattermost",
        from: r#"criterion = "skill"
value = "beginner""#,
        to: r#"criterion = "skill"
value = "expert""#,
        told: &[
            "shortfall: answer `assembly` asks for `skill` of `beginner`, and `mattermost` (`expert`, \
             2020-04) falls short of it",
            "shortfall: answer `town-assembly` asks for `skill` of `beginner`, and `mattermost` \
             (`expert`, 2020-04) falls short of it",
            "shortfall: the end `town` of decision `meeting` asks for `skill` of `beginner` on 2 paths: \
             `nothing › computers › yes › up-to-200 › voice › beginners`, `nothing › phones › up-to-200 \
             › voice › beginners`, and `mattermost` (`expert`, 2020-04) falls short of it",
            "shortfall: the end `assembly` of decision `meeting` asks for `skill` of `intermediate` on \
             2 paths: `nothing › computers › yes › up-to-200 › voice › mixed`, `nothing › phones › \
             up-to-200 › voice › mixed`, and `mattermost` (`expert`, 2020-04) falls short of it",
        ],
    },
    Break {
        what: "BigBlueButton carries half as many voices, which is as many as are asked for",
        tool: "bigbluebutton",
        from: r#"criterion = "audio"
theory = 200"#,
        to: r#"criterion = "audio"
theory = 100"#,
        told: &[],
    },
    Break {
        what: "BigBlueButton carries a quarter of the voices",
        tool: "bigbluebutton",
        from: r#"criterion = "audio"
theory = 200"#,
        to: r#"criterion = "audio"
theory = 50"#,
        told: &[
            "shortfall: answer `teaching` asks for `audio` for 100, and `bigbluebutton` (50 in theory, \
             2022) falls short of it",
            "shortfall: the end `browser-crowd` of decision `meeting` asks for `audio` for 100 on 2 \
             paths: `nothing › computers › no › up-to-100`, `nothing › locked › up-to-100`, and \
             `bigbluebutton` (50 in theory, 2022) falls short of it",
            "shortfall: the end `lesson` of decision `meeting` asks for `audio` for 100 on 2 paths: \
             `nothing › computers › no › lesson`, `nothing › locked › lesson`, and `bigbluebutton` (50 \
             in theory, 2022) falls short of it",
        ],
    },
    Break {
        what: "BigBlueButton is to be installed",
        tool: "bigbluebutton",
        from: r#"criterion = "install"
value = "none"
as-of = "2022""#,
        to: r#"criterion = "install"
value = "required"
as-of = "2022""#,
        told: &[
            "shortfall: answer `teaching` asks for `install` of `none`, and `bigbluebutton` \
             (`required`, 2022) falls short of it",
            "shortfall: the end `browser-crowd` of decision `meeting` asks for `install` of `none` on 2 \
             paths: `nothing › computers › no › up-to-100`, `nothing › locked › up-to-100`, and \
             `bigbluebutton` (`required`, 2022) falls short of it",
            "shortfall: the end `lesson` of decision `meeting` asks for `install` of `none` on 2 paths: \
             `nothing › computers › no › lesson`, `nothing › locked › lesson`, and `bigbluebutton` \
             (`required`, 2022) falls short of it",
            "shortfall: the end `browser-overflow` of decision `meeting` asks for `install` of `none` \
             on 2 paths: `nothing › computers › no › over-100`, `nothing › locked › over-100`, and \
             `bigbluebutton` (`required`, 2022) falls short of it",
        ],
    },
    Break {
        what: "Nobody knows any more whether BigBlueButton can be moderated: a doubt, and no error",
        tool: "bigbluebutton",
        from: r#"[[claim]]
criterion = "moderation"
value = "yes"
as-of = "2020"
source = "equipes-populaires-2020"
"#,
        to: "",
        told: &[],
    },
    Break {
        what: "Jitsi is to be installed",
        tool: "jitsi",
        from: r#"criterion = "install"
value = "none"
as-of = "2026-07""#,
        to: r#"criterion = "install"
value = "required"
as-of = "2026-07""#,
        told: &[
            "shortfall: answer `pad-and-audio` asks for `install` of `none`, and `jitsi` (`required`, \
             2026-07) falls short of it",
            "shortfall: answer `small-meeting` asks for `install` of `none`, and `jitsi` (`required`, \
             2026-07) falls short of it",
            "shortfall: the end `pad-voice` of decision `meeting` asks for `install` of `none` on 2 \
             paths: `nothing › computers › no › voice`, `nothing › locked › voice`, and `jitsi` \
             (`required`, 2026-07) falls short of it",
            "shortfall: the end `pad-video` of decision `meeting` asks for `install` of `none` on 2 \
             paths: `nothing › computers › no › video`, `nothing › locked › video`, and `jitsi` \
             (`required`, 2026-07) falls short of it",
        ],
    },
    Break {
        what: "Jitsi asks for a telephone number",
        tool: "jitsi",
        from: r#"criterion = "identifier"
value = "nothing"
as-of = "2026-07""#,
        to: r#"criterion = "identifier"
value = "phone"
as-of = "2026-07""#,
        told: &["shortfall: the end `pseudonym-video` of decision `meeting` asks for `identifier` of \
             `nothing` on the path `from-service › video`, and `jitsi` (`phone`, 2026-07) falls short \
             of it"],
    },
    Break {
        what: "Matrix encrypts only where it is switched on; the answer for hackers admits as much already",
        tool: "matrix",
        from: r#"criterion = "encryption"
value = "end-to-end"
as-of = "2025-11""#,
        to: r#"criterion = "encryption"
value = "end-to-end-on-request"
as-of = "2025-11""#,
        told: &[
            "shortfall: the end `pseudonym-private-room` of decision `meeting` asks for `encryption` of \
             `end-to-end` on the path `from-service › private-room`, and `matrix` \
             (`end-to-end-on-request`, 2025-11) falls short of it",
        ],
    },
    Break {
        what: "CryptPad is to be installed: of all that lead to it, one path asks for none of that",
        tool: "cryptpad",
        from: r#"criterion = "install"
value = "none""#,
        to: r#"criterion = "install"
value = "required""#,
        told: &["shortfall: the end `pseudonym-few` of decision `meeting` asks for `install` of `none` on \
             the path `words › browser`, and `cryptpad` (`required`, 2025-10) falls short of it"],
    },
    Break {
        what: "CryptPad turns Tor away",
        tool: "cryptpad",
        from: r#"criterion = "tor"
value = "yes""#,
        to: r#"criterion = "tor"
value = "no""#,
        told: &[
            "shortfall: answer `most-security` asks for `tor` of `yes`, and `cryptpad` (`no`, 2025-09) \
             falls short of it",
            "shortfall: the end `pad` of decision `anonymity` asks for `tor` of `yes` on 2 paths: \
             `service › talk`, `state › little › talk`, and `cryptpad` (`no`, 2025-09) falls short of \
             it",
            "shortfall: the end `links` of decision `anonymity` asks for `tor` of `yes` on the path \
             `state › much › links`, and `cryptpad` (`no`, 2025-09) falls short of it",
            "shortfall: the end `tails-pad` of decision `anonymity` asks for `tor` of `yes` on the path \
             `state › freedom › write`, and `cryptpad` (`no`, 2025-09) falls short of it",
            "shortfall: the end `unseen-few` of decision `meeting` asks for `tor` of `yes` on the path \
             `from-network › few`, and `cryptpad` (`no`, 2025-09) falls short of it",
            "shortfall: the end `unseen-spoken` of decision `meeting` asks for `tor` of `yes` on the \
             path `from-network › spoken`, and `cryptpad` (`no`, 2025-09) falls short of it",
        ],
    },
    Break {
        what: "Tor Browser leaves Windows",
        tool: "tor-browser",
        from: r#""linux", "windows", "macos""#,
        to: r#""linux", "macos""#,
        told: &[
            "shortfall: the end `tor-browser` of decision `anonymity` asks for `platforms` with \
             `linux`, `windows`, `macos` on 4 paths: `network › mine-tor › mine`, `service › read › \
             mine`, `state › little › read › mine`, `state › much › origin › mine`, and `tor-browser` \
             (`linux`, `macos`, `android`, 2026-03) falls short of it",
            "shortfall: the end `browse` of decision `device` asks for `platforms` with `windows` on \
             the path `windows › yes › browse`, and `tor-browser` (`linux`, `macos`, `android`, \
             2026-03) falls short of it",
        ],
    },
    Break {
        what: "Tails wants more memory than an old computer has",
        tool: "tails",
        from: r#"criterion = "memory"
value = "3-gb""#,
        to: r#"criterion = "memory"
value = "6-gb""#,
        told: &[
            "shortfall: the end `wait-for-help` of decision `device` asks for `memory` of `4-gb` on the \
             path `windows › no › alone`, and `tails` (`6-gb`, 2026-05) falls short of it",
        ],
    },
    Break {
        what: "Tails is to be avoided",
        tool: "tails",
        from: r#"verdict = "recommended""#,
        to: r#"verdict = "avoid""#,
        told: &[
            "avoided-recommendation: answer `hackers-meeting` recommends `tails`, which the catalogue \
             says to avoid",
            "avoided-recommendation: answer `most-security` recommends `tails`, which the catalogue \
             says to avoid",
            "avoided-recommendation: answer `xmpp-tails` recommends `tails`, which the catalogue says \
             to avoid",
            "avoided-recommendation: the end `tails` of decision `anonymity` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `in-person` of decision `anonymity` recommends `tails`, which \
             the catalogue says to avoid",
            "avoided-recommendation: the end `tails-grave` of decision `anonymity` recommends `tails`, \
             which the catalogue says to avoid",
            "avoided-recommendation: the end `tails-file` of decision `anonymity` recommends `tails`, which \
             the catalogue says to avoid",
            "avoided-recommendation: the end `wait-for-help` of decision `device` recommends `tails`, which \
             the catalogue says to avoid",
            "avoided-recommendation: the end `outdated` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `shared` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `borrowed` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `public` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `returned` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
            "avoided-recommendation: the end `infected` of decision `device` recommends `tails`, which the \
             catalogue says to avoid",
        ],
    },
    Break {
        what: "OnionShare is gone",
        tool: "onionshare",
        from: r#"website = "https://onionshare.org"
"#,
        to: r#"website = "https://onionshare.org"
[[status]]
is = "discontinued"
as-of = "2026"
source = "onionshare-features"
"#,
        told: &[
            "avoided-recommendation: the end `file` of decision `anonymity` recommends `onionshare`, which \
             is gone",
            "avoided-recommendation: the end `tails-file` of decision `anonymity` recommends `onionshare`, \
             which is gone",
        ],
    },
    Break {
        what: "KeePassXC leaves the Mac",
        tool: "keepassxc",
        from: r#"["linux", "windows", "macos"]"#,
        to: r#"["linux", "windows"]"#,
        told: &["shortfall: the end `passwords` of decision `device` asks for `platforms` with `macos` on \
             the path `mac › passwords`, and `keepassxc` (`linux`, `windows`, 2026-03) falls short of \
             it"],
    },
    Break {
        what: "The newer claim on the voices of Signal is deleted, so that of 2020 counts again",
        tool: "signal",
        from: r#"[[claim]]
criterion = "audio"
theory = 40
as-of = "2021-12"
source = "signal-calls-2021"
note = "claim-note-signal-calls"
"#,
        to: "",
        told: &[
            "shortfall: the end `group-call` of decision `meeting` asks for `audio` for 10 on 2 paths: \
             `nothing › computers › yes › up-to-10 › voice`, `nothing › phones › up-to-10 › voice`, and \
             `signal` (2 in theory, 2020-04) falls short of it",
            "shortfall: the end `group-call` of decision `meeting` asks for `audio` for 40 on 3 paths: \
             `nothing › computers › yes › up-to-40 › voice`, `nothing › phones › up-to-40 › voice`, \
             `words › call`, and `signal` (2 in theory, 2020-04) falls short of it",
            "shortfall: the end `video-call` of decision `meeting` asks for `audio` for 10 on 2 paths: \
             `nothing › computers › yes › up-to-10 › video`, `nothing › phones › up-to-10 › video`, and \
             `signal` (2 in theory, 2020-04) falls short of it",
            "shortfall: the end `video-call` of decision `meeting` asks for `audio` for 40 on 3 paths: \
             `nothing › computers › yes › up-to-40 › video`, `nothing › phones › up-to-40 › video`, \
             `words › video`, and `signal` (2 in theory, 2020-04) falls short of it",
        ],
    },
];

/// The errors of a brochure, a line each.
fn errors(source: &Source) -> Vec<String> {
    let problems = pipeline::build(source).problems;
    let errors = problems.iter().filter(|problem| problem.level == Level::Error);
    errors.map(|problem| format!("{}: {}", problem.code, problem.message)).collect()
}

/// What of a break is not told as expected.
fn difference(source: &Source, Break { what, tool, from, to, told }: &Break) -> String {
    let path = format!("catalogue/tools/{tool}.toml");
    let (_, bytes) = source.iter().find(|(at, _)| at.as_str() == path).unwrap();
    let text = std::str::from_utf8(bytes).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{what}: {path} does not have this once:\n{from}");
    let mut broken = source.clone();
    site::put(&mut broken, &path, text.replace(from, to).as_bytes());
    let errors = errors(&broken);
    let mut out = String::new();
    for missing in told.iter().filter(|told| !errors.iter().any(|error| error == *told)) {
        let _ = writeln!(out, "- {missing}");
    }
    for idle in errors.iter().filter(|error| !told.contains(&error.as_str())) {
        let _ = writeln!(out, "+ {idle}");
    }
    if errors.len() != told.len() && out.is_empty() {
        out += "the same is told twice\n";
    }
    if out.is_empty() { out } else { format!("=== {what}\n{out}") }
}

#[test]
fn the_brochure_as_it_is_recommends_nothing_that_falls_short() {
    assert_eq!(errors(&site::real()), Vec::<String>::new());
}

#[test]
fn one_changed_figure_is_told_at_every_answer_and_path_that_it_breaks_and_at_no_other() {
    let source = site::real();
    let wrong: String = BREAKS.par_iter().map(|one| difference(&source, one)).collect();
    assert!(wrong.is_empty(), "{wrong}");
}
