//! Claims on one namespace, and the resulting names.

use super::*;

fn claim<'a>(key: &str, first: &str, others: &'a [&'a str]) -> Claim<'a> {
    Claim {
        section: Section::Type,
        key: key.to_owned(),
        owner: None,
        pin_key: None,
        what: format!("`{key}`"),
        text: key.to_owned(),
        span: Span::default(),
        rank: 0,
        pin: None,
        first: first.to_owned(),
        others: Box::new(move |_| others.iter().map(|name| (*name).to_owned()).collect()),
        equal: 0,
        meets_foreign: false,
    }
}

fn settled(claims: &[Claim<'_>], old: &Lock, locked: bool) -> (Vec<String>, Vec<String>) {
    let mut sink = Diagnostics::default();
    let mut ledger = Ledger { old, new: Lock::default(), locked };
    let names = Namespace::new("the types", Case::Pascal, Reserved::TYPES).assign(claims, &mut ledger, &mut sink);
    let said = sink.sorted().into_iter().map(|said| format!("{:?} {}", said.severity, said.message)).collect();
    (names, said)
}

#[test]
fn resolves_claims_in_any_order() {
    let table: [(&str, Vec<Claim<'_>>, &[&str], usize); 8] = [
        ("each has its own", vec![claim("a", "A", &[]), claim("b", "B", &[])], &["A", "B"], 0),
        (
            "the plainest key comes first",
            vec![claim("-a", "A", &["MinusA"]), claim("a", "A", &[])],
            &["MinusA", "A"],
            1,
        ),
        ("but behind the name itself", vec![claim("A", "A", &[]), claim("a", "A", &["B"])], &["A", "B"], 1),
        ("then the first key", vec![claim("b", "A", &["B"]), claim("a", "A", &[])], &["B", "A"], 1),
        (
            "a first choice comes before any other",
            vec![claim("a", "A", &[]), claim("b", "A", &["C"]), claim("c", "C", &[])],
            &["A", "A2", "C"],
            1,
        ),
        (
            "numbers come last",
            vec![claim("a", "A", &[]), claim("b", "A", &["A", "B"]), claim("c", "A", &["B"])],
            &["A", "B", "A2"],
            2,
        ),
        (
            "rank comes before the key",
            vec![Claim { rank: 1, ..claim("a", "A", &["B"]) }, claim("b", "A", &[])],
            &["B", "A"],
            1,
        ),
        (
            "what is pinned comes before all",
            vec![claim("a", "A", &["B"]), Claim { pin: Some("A".to_owned()), ..claim("b", "C", &[]) }],
            &["B", "A"],
            1,
        ),
    ];
    for (case, mut claims, names, said) in table {
        let found = settled(&claims, &Lock::default(), false);
        assert_eq!((found.0.as_slice(), found.1.len()), (names.map_owned().as_slice(), said), "{case}");
        claims.reverse();
        let mut reversed = settled(&claims, &Lock::default(), false);
        reversed.0.reverse();
        assert_eq!(reversed, found, "{case}");
    }
}

trait MapOwned {
    fn map_owned(&self) -> Vec<String>;
}

impl MapOwned for &[&str] {
    fn map_owned(&self) -> Vec<String> {
        self.iter().map(|name| (*name).to_owned()).collect()
    }
}

#[test]
fn keeps_recorded_names_without_report() {
    let mut old = Lock::default();
    old.insert(Section::Type, "b", "A", Form::Name);
    old.insert(Section::Type, "gone", "B", Form::Name);
    let claims = [claim("a", "A", &["B"]), claim("b", "A", &[])];
    let (names, said) = settled(&claims, &old, true);
    assert_eq!(names, ["B", "A"]);
    assert_eq!(said, ["Error two of the types have the name `A`"]);
    old.insert(Section::Type, "a", "B", Form::Name);
    assert_eq!(settled(&claims, &old, true), (names, Vec::new()));
}

#[test]
fn renames_reserved_names_without_report() {
    let found = settled(&[claim("a", "String", &[]), claim("b", "Vec", &[])], &Lock::default(), true);
    assert_eq!(found, (vec!["StringModel".to_owned(), "VecModel".to_owned()], Vec::new()));
}

#[test]
fn does_not_report_equivalent_choices() {
    let claims = [claim("a", "A", &[]), Claim { equal: 1, ..claim("b", "A", &["B", "C"]) }];
    assert_eq!(settled(&claims, &Lock::default(), true), (vec!["A".to_owned(), "B".to_owned()], Vec::new()));
}

#[test]
fn rejects_impossible_pins() {
    let pinned = |key: &str, name: &str| Claim { pin: Some(name.to_owned()), ..claim(key, "X", &[]) };
    for claims in [vec![pinned("a", "A"), pinned("b", "A")], vec![pinned("a", "Option")]] {
        assert_eq!(settled(&claims, &Lock::default(), false).1.len(), 1);
    }
}

#[test]
fn quotes_ambiguous_yaml_keys() {
    for (key, expected) in [
        ("GET /a/{b} 200 c[].d", "types:\n  GET /a/{b} 200 c[].d: Name"),
        ("response:error", "types:\n  response:error: Name"),
        ("GET /a 200 #", "types:\n  'GET /a 200 #': Name"),
        ("Tag: old", "types:\n  'Tag: old': Name"),
        ("@tag", "types:\n  '@tag': Name"),
    ] {
        assert_eq!(claim(key, "N", &[]).paste("Name"), expected);
    }
}
