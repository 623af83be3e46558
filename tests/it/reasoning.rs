//! What holds of needs and stacks whatever the catalogue: made-up catalogues, made-up needs, and the laws that they must keep.

use std::fmt::Write;

use colportage::model::Brochure;
use colportage::model::need::{Outcome, Requirement, Requirements, Wanted};
use colportage::model::shortlist::Search;
use colportage::model::stack::{self, Held};
use colportage::model::tool::Tool;
use colportage::pipeline;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::site;

/// The criteria of every made-up catalogue: each kind, and both ways to combine.
const CRITERIA: &str = r#"
[[criterion]]
id = "text"
kind = "capacity"
mode = true
[[criterion]]
id = "audio"
kind = "capacity"
mode = true
[[criterion]]
id = "encryption"
kind = "scale"
values = ["end-to-end", "transport", "none"]
[[criterion]]
id = "moderation"
kind = "scale"
values = ["yes", "partial", "no"]
combine = "any"
[[criterion]]
id = "topology"
kind = "choice"
values = ["federated", "centralised"]
[[criterion]]
id = "platforms"
kind = "set"
values = ["linux", "android", "browser"]
[[criterion]]
id = "use"
kind = "set"
values = ["disk", "passwords", "mail"]
combine = "any"
[[criterion]]
id = "install"
kind = "scale"
values = ["none", "required"]
burden = true
"#;

/// A claim, as its lines but for the source.
fn claim() -> impl Strategy<Value = String> {
    let count = prop_oneof![
        Just("\"none\"".to_owned()),
        Just("\"some\"".to_owned()),
        Just("\"unlimited\"".to_owned()),
        (1u32..300).prop_map(|n| n.to_string())
    ];
    let capacity = (select(vec!["text", "audio"]), select(vec!["theory", "practice"]), count)
        .prop_map(|(criterion, half, count)| format!("criterion = \"{criterion}\"\n{half} = {count}"));
    let one = prop_oneof![
        (Just("encryption"), select(vec!["end-to-end", "transport", "none"])),
        (Just("moderation"), select(vec!["yes", "partial", "no"])),
        (Just("topology"), select(vec!["federated", "centralised"])),
        (Just("install"), select(vec!["none", "required"])),
    ]
    .prop_map(|(criterion, value)| format!("criterion = \"{criterion}\"\nvalue = \"{value}\""));
    let many = prop_oneof![
        (Just("platforms"), subsequence(vec!["linux", "android", "browser"], 0..=3)),
        (Just("use"), subsequence(vec!["disk", "passwords", "mail"], 0..=3)),
    ]
    .prop_map(|(criterion, values)| format!("criterion = \"{criterion}\"\nvalues = {values:?}"));
    (prop_oneof![capacity, one, many], select(vec!["2019", "2020-04", "2026-08", "2026-10"]))
        .prop_map(|(claim, date)| format!("[[claim]]\n{claim}\nas-of = \"{date}\"\nsource = \"paper\"\n"))
}

/// A catalogue of up to six tools. Claims of one month may contradict each other, and most tools leave something unknown.
fn catalogue() -> impl Strategy<Value = Brochure> {
    let verdict = select(vec!["recommended", "fallback", "listed", "avoid"]);
    prop::collection::vec((verdict, prop::collection::vec(claim(), 0..9)), 1..6).prop_map(|tools| {
        let mut source = site::smallest();
        site::put(&mut source, "catalogue/criteria.toml", CRITERIA.as_bytes());
        for (at, (verdict, claims)) in tools.into_iter().enumerate() {
            let id = ["ant", "bee", "cat", "dog", "elk", "fox"][at];
            let mut facts = format!("name = \"{id}\"\nkind = \"meeting\"\nverdict = \"{verdict}\"\n");
            let mut said: Vec<String> = Vec::new();
            for claim in claims {
                // The same claim twice is an error; the same criterion and date is a dispute.
                if !said.contains(&claim) {
                    let _ = write!(facts, "{claim}");
                    said.push(claim);
                }
            }
            site::put(&mut source, &format!("catalogue/tools/{id}.toml"), facts.as_bytes());
            let words = "+++\nsummary = \"x\"\n+++\n";
            site::put(&mut source, &format!("content/fr/tools/{id}.md"), words.as_bytes());
        }
        pipeline::read(&source).brochure.unwrap()
    })
}

/// What may be asked: each as a criterion and what is wanted of it, with something at least as hard.
fn asked() -> impl Strategy<Value = (&'static str, Wanted, Wanted)> {
    let slug = |text: &str| colportage::base::slug::Slug::new(text).unwrap();
    let room = (select(vec!["text", "audio"]), 1u32..400, 0u32..400)
        .prop_map(|(criterion, n, more)| (criterion, Wanted::Room(n), Wanted::Room(n + more)));
    let scale = (select(vec!["encryption", "moderation"]), 0usize..3, 0usize..3)
        .prop_map(|(criterion, a, b)| (criterion, Wanted::AtLeast(a.max(b)), Wanted::AtLeast(a.min(b))));
    let choice = select(vec!["federated", "centralised"])
        .prop_map(move |value| ("topology", Wanted::Exactly(slug(value)), Wanted::Exactly(slug(value))));
    let set = prop_oneof![
        (Just("platforms"), subsequence(vec!["linux", "android", "browser"], 1..=3), 0usize..3),
        (Just("use"), subsequence(vec!["disk", "passwords", "mail"], 1..=3), 0usize..3),
    ]
    .prop_map(move |(criterion, values, fewer)| {
        let all: Vec<_> = values.iter().map(|value| slug(value)).collect();
        let some = all[..all.len() - fewer.min(all.len() - 1)].to_vec();
        (criterion, Wanted::All(some), Wanted::All(all))
    });
    prop_oneof![room, scale, choice, set]
}

fn requirement<'a>(brochure: &'a Brochure, criterion: &str, wanted: &Wanted) -> Requirement<'a> {
    let criterion = brochure.criteria.iter().find(|known| known.id.as_str() == criterion).unwrap();
    Requirement { criterion, wanted: wanted.clone(), by: Vec::new() }
}

fn hold<'a>(
    tools: &[&'a Tool],
    requirement: &Requirement<'a>,
    modes: &[Requirement<'a>],
    brochure: &Brochure,
) -> Held<'a> {
    let mut all = modes.to_vec();
    all.push(requirement.clone());
    stack::hold(tools, &all, &brochure.site).pop().unwrap()
}

/// Several needs together, one a criterion.
fn together<'a>(brochure: &'a Brochure, asked: &[(&'static str, Wanted, Wanted)]) -> Vec<Requirement<'a>> {
    let mut all: Vec<Requirement<'a>> = Vec::new();
    for (criterion, wanted, _) in asked {
        if !all.iter().any(|known| known.criterion.id.as_str() == *criterion) {
            all.push(requirement(brochure, criterion, wanted));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_larger_need_is_never_easier_to_meet(brochure in catalogue(), (criterion, smaller, larger) in asked()) {
        let smaller = requirement(&brochure, criterion, &smaller);
        let larger = requirement(&brochure, criterion, &larger);
        for tool in brochure.tools.values() {
            let (less, more) =
                (smaller.held_against(tool, &brochure.site), larger.held_against(tool, &brochure.site));
            prop_assert!(more.outcome <= less.outcome, "{}: {less:?} but {more:?}", tool.id);
        }
        let tools: Vec<&Tool> = brochure.tools.values().collect();
        for count in 1..=tools.len() {
            let less = hold(&tools[..count], &smaller, &[], &brochure);
            let more = hold(&tools[..count], &larger, &[], &brochure);
            prop_assert!(more.outcome <= less.outcome, "{less:?} but {more:?}");
        }
    }

    #[test]
    fn a_further_tool_never_makes_a_mode_worse_nor_the_weakest_better(
        brochure in catalogue(),
        (criterion, wanted, _) in asked(),
        modes in subsequence(vec!["text", "audio"], 0..=2),
    ) {
        let tools: Vec<&Tool> = brochure.tools.values().collect();
        let modes: Vec<Requirement<'_>> =
            modes.iter().map(|mode| requirement(&brochure, mode, &Wanted::Room(10))).collect();
        let asked = requirement(&brochure, criterion, &wanted);
        for count in 1..tools.len() {
            let before = hold(&tools[..count], &asked, &modes, &brochure);
            let after = hold(&tools[..=count], &asked, &modes, &brochure);
            if stack::one_is_enough(&asked) {
                let merit = |held: &Held<'_>| held.decisive().and_then(|link| link.finding.merit);
                prop_assert!(merit(&after) >= merit(&before), "{before:?} then {after:?}");
                // What was met stays met. What nobody knew may turn out to be too little.
                prop_assert!(before.outcome != Outcome::Met || after.outcome == Outcome::Met);
            } else if !before.links.is_empty() {
                // A stack of which nothing is judged carries nothing that is asked: there is nothing to be weaker than.
                prop_assert!(after.outcome <= before.outcome, "{before:?} then {after:?}");
            }
        }
    }

    #[test]
    fn what_nobody_claims_is_unknown_and_never_met(brochure in catalogue(), (criterion, wanted, _) in asked()) {
        let asked = requirement(&brochure, criterion, &wanted);
        for tool in brochure.tools.values() {
            let finding = asked.held_against(tool, &brochure.site);
            let claimed = tool.claims.iter().any(|claim| claim.criterion.as_str() == criterion);
            // A tool that offers something, nobody says for how many, is known and may yet be unknown to be enough.
            let some = finding.merit == Some(1) && asked.criterion.mode;
            prop_assert_eq!(finding.outcome == Outcome::Unknown && !some, !claimed);
            prop_assert_eq!(finding.claim.is_some(), claimed);
        }
    }

    #[test]
    fn a_disputed_claim_counts_at_its_most_cautious_value(brochure in catalogue(), (criterion, wanted, _) in asked()) {
        let asked = requirement(&brochure, criterion, &wanted);
        for tool in brochure.tools.values() {
            let current = tool.current(&asked.criterion.id);
            let outcome = asked.held_against(tool, &brochure.site).outcome;
            if asked.criterion.mode || outcome != Outcome::Met {
                continue;
            }
            // Met, so each of the claims that hold today meets it by itself.
            for claim in &current.claims {
                let fine = match (&wanted, &claim.value) {
                    (Wanted::AtLeast(place), colportage::model::claim::Value::One(one)) => {
                        asked.criterion.kind.values().iter().position(|value| value == one).unwrap() <= *place
                    }
                    (Wanted::Exactly(value), colportage::model::claim::Value::One(one)) => value == one,
                    (Wanted::All(values), colportage::model::claim::Value::Many(many)) => {
                        values.iter().all(|value| many.contains(value))
                    }
                    _ => false,
                };
                prop_assert!(fine, "{claim:?} does not meet {asked}");
            }
        }
    }

    #[test]
    fn the_search_finds_what_trying_every_tool_and_every_pair_finds(
        brochure in catalogue(),
        asked in prop::collection::vec(asked(), 1..5),
    ) {
        let all = together(&brochure, &asked);
        let tools: Vec<&Tool> = brochure.tools.values().filter(|tool| tool.advisable()).collect();
        let meets = |tools: &[&Tool]| {
            stack::hold(tools, &all, &brochure.site).iter().all(|held| held.outcome == Outcome::Met)
        };
        let alone = tools.iter().filter(|tool| meets(&[tool])).count();
        let mut pairs = Vec::new();
        for (at, a) in tools.iter().enumerate() {
            for b in &tools[at + 1..] {
                if meets(&[a, b]) && !meets(&[a]) && !meets(&[b]) {
                    pairs.push((&a.id, &b.id));
                }
            }
        }
        let mut search = Search::new(&brochure);
        let list = search.shortlist(&all);
        prop_assert_eq!(search.would_do(&all), alone > 0 || !pairs.is_empty());
        let listed = list.tools.iter().filter(|candidate| candidate.outcome == Outcome::Met).count();
        prop_assert_eq!(listed, alone);
        prop_assert!(list.pairs.len() == pairs.len(), "{:?} but {pairs:?}", list.pairs.len());
        for candidate in list.tools.iter().chain(&list.pairs) {
            prop_assert!(candidate.held.iter().all(|held| held.outcome != Outcome::Short));
        }
        let order: Vec<_> =
            list.tools.iter().map(|one| (std::cmp::Reverse(one.outcome), one.burden, &one.tools[0].name)).collect();
        prop_assert!(order.is_sorted());
    }

    #[test]
    fn needs_taken_together_ask_for_no_less_than_each_of_them(people in 1u32..500, room in 1u32..500) {
        let mut source = site::smallest();
        site::put(&mut source, "catalogue/criteria.toml", CRITERIA.as_bytes());
        let needs = format!(
            "needs = {{ people = {people}, modes = [\"text\", \"audio\"], audio = {room}, encryption = \"transport\" }}\nstack = [\"ant\"]\n"
        );
        site::put(&mut source, "catalogue/answers/a.toml", needs.as_bytes());
        site::put(&mut source, "content/fr/answers/a.md", b"+++\ntitle = \"x\"\naudience = \"x\"\nsummary = \"x\"\n+++\n");
        let brochure = pipeline::read(&source).brochure.unwrap();
        let needs: Vec<_> = brochure.answers[0].needs.iter().collect();
        let wanted: Vec<Wanted> =
            Requirements::of(&brochure.criteria, &needs).all.into_iter().map(|one| one.wanted).collect();
        prop_assert_eq!(wanted, vec![Wanted::Room(people), Wanted::Room(people.max(room)), Wanted::AtLeast(1)]);
    }
}
