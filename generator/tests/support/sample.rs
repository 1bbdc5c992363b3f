//! A comparison as it could have been, to be shown.

use std::fs;
use std::path::Path;

use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{
    Bump, Correction, CorrectionStatus, Diff, DocChange, Finding, Fingerprint, ItemChange, ItemKind, Part, Place, Rule,
    Subject, catalogue,
};
use oascrate::ir::{self, OperationSite, Segment};
use oascrate::pointer::Pointer;
use oascrate::report::accepted::Accepted;
use oascrate::report::{FailOn, Links, Report, Side};
use oascrate::source::{FileId, Node, Span, parse};

/// A change that is invisible on the wire.
const RENAMED: &str = "operation-id-changed";

/// A rule of the catalogue.
fn rule(id: &str) -> &'static Rule {
    catalogue::find(id).unwrap_or_else(|| panic!("no rule {id}"))
}

/// Two sides and the reported differences between them.
pub struct Sample {
    base: Side,
    head: Side,
    diff: Diff,
    accepted: Accepted,
}

/// One text, as a side and a tree.
struct Read {
    side: Side,
    root: Node,
}

impl Read {
    fn new(name: &str) -> Self {
        let mut side = Side { name: name.to_owned(), ..Side::default() };
        let file = side.sources.add(name, read(name));
        for (path, method, group) in [("/loaves/{id}", "GET", "Loaves"), ("/rolls", "POST", "Rolls")] {
            side.groups.insert(operation(method, path), group.to_owned());
        }
        let root = parsed(&side, file);
        Self { side, root }
    }

    /// The key, or the element, that a pointer leads to.
    fn span(&self, pointer: &str) -> Span {
        let pointer = Pointer::parse(pointer).expect("a pointer");
        let (last, parents) = pointer.segments().split_last().expect("not the root");
        let parent = parents.iter().fold(&self.root, |node, key| child(node, key).0);
        child(parent, last).1
    }
}

fn child<'n>(node: &'n Node, key: &str) -> (&'n Node, Span) {
    match (node.as_map(), node.as_seq()) {
        (Some(map), _) => map.get(key).map(|entry| (&entry.node, entry.key)).expect("a key"),
        (_, Some(seq)) => key.parse::<usize>().map(|index| (&seq[index], seq[index].span)).expect("an index"),
        _ => panic!("nothing below {key}"),
    }
}

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/report").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parsed(side: &Side, file: FileId) -> Node {
    let mut sink = Diagnostics::default();
    parse(&side.sources, file, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &side.sources)))
}

fn operation(method: &str, path: &str) -> OperationSite {
    OperationSite { path: path.to_owned(), method: method.to_owned() }
}

/// The subject of a finding, with the pointers to its places in both texts.
type At<'a> = (Subject, &'a str, &'a str);

fn loaf(member: &str) -> Subject {
    let path = ["loaf", member].map(|name| Segment::Member(name.to_owned())).to_vec();
    let part = Part::Response("200".to_owned(), Some("application/json".to_owned()));
    Subject { operation: Some(operation("GET", "/loaves/{id}")), part, path }
}

fn parameter(name: &str, place: ir::ParamLocation) -> Subject {
    Subject::part(operation("GET", "/loaves/{id}"), Part::Param(place, name.to_owned()))
}

fn roll(status: &str) -> Subject {
    Subject::part(operation("POST", "/rolls"), Part::Response(status.to_owned(), None))
}

fn item(path: &str, kind: ItemKind, before: Option<&str>, after: Option<&str>, bump: Bump) -> ItemChange {
    let [before, after] = [before, after].map(|text| text.map(str::to_owned));
    ItemChange { item: path.to_owned(), kind, before, after, renamed_to: None, bump }
}

const LOAF: &str =
    "/paths/~1loaves~1{id}/get/responses/200/content/application~1json/schema/properties/loaf/properties";

impl Sample {
    /// One of everything.
    pub fn new() -> Self {
        let (base, head) = (Read::new("base.yaml"), Read::new("head.yaml"));
        let finding = |id: &str, at: &[At<'_>], said: [Option<&str>; 2], items: Vec<ItemChange>| {
            let place = |(subject, in_base, in_head): &At<'_>| Place {
                subject: subject.clone(),
                base: base.span(in_base),
                head: head.span(in_head),
            };
            let [before, after] = said.map(|text| text.map(str::to_owned));
            let rule = rule(id);
            Finding {
                rule,
                places: at.iter().map(place).collect(),
                before,
                after,
                wire: (rule.id != RENAMED).then_some(rule.wire),
                rust: items.iter().map(|item| item.bump).min().unwrap_or(Bump::None),
                items,
                shared: std::collections::BTreeMap::new(),
                origin: None,
                more: 0,
                former: Fingerprint(String::new()),
                fingerprint: Fingerprint(format!(
                    "{:012x}",
                    rule.id.bytes().fold(7, |all: u64, byte| all * 31 % 0xff_ffff_fffb + u64::from(byte))
                )),
            }
        };
        let diff = Diff {
            findings: findings(&finding),
            corrections: corrections(&base, &head),
            docs: vec![DocChange {
                subject: Subject::whole(Some(operation("GET", "/loaves/{id}"))),
                what: "description".to_owned(),
                base: base.span("/paths/~1loaves~1{id}/get/description"),
                head: head.span("/paths/~1loaves~1{id}/get/description"),
            }],
        };
        let Read { side: mut head, .. } = head;
        let file = head.sources.add("accepted.yaml", read("accepted.yaml"));
        let mut sink = Diagnostics::default();
        let accepted = Accepted::read(&parsed(&head, file), &mut sink);
        assert!(!sink.has_errors(), "{}", render(&sink, &head.sources));
        Self { base: base.side, head, diff, accepted }
    }

    /// No differences.
    pub fn of_nothing() -> Self {
        Self { diff: Diff::default(), accepted: Accepted::default(), ..Self::new() }
    }

    /// Adds `text` to everything that a document can name.
    pub fn taint(&mut self, text: &str) {
        let add = |to: &mut String| to.push_str(text);
        let add_to_some = |to: &mut Option<String>| to.iter_mut().for_each(add);
        [&mut self.base.name, &mut self.head.name].into_iter().for_each(add);
        for group in self.base.groups.values_mut().chain(self.head.groups.values_mut()) {
            add(group);
        }
        for finding in &mut self.diff.findings {
            add_to_some(&mut finding.before);
            add_to_some(&mut finding.after);
            for place in &mut finding.places {
                place.subject.path.push(Segment::Member(text.to_owned()));
            }
            for item in &mut finding.items {
                add(&mut item.item);
                add_to_some(&mut item.before);
                add_to_some(&mut item.after);
                add_to_some(&mut item.renamed_to);
            }
        }
        for correction in &mut self.diff.corrections {
            add(&mut correction.id);
            add(&mut correction.reason);
            correction.pointers.iter_mut().for_each(add);
        }
        for doc in &mut self.diff.docs {
            add(&mut doc.what);
            doc.subject.path.push(Segment::Member(text.to_owned()));
        }
    }

    /// Returns this many findings, each with long texts and many places.
    pub fn large(count: usize) -> Self {
        let sample = Self::new();
        let first = &sample.diff.findings[0];
        let finding = |index: usize| Finding {
            places: vec![first.places[0].clone(); 1 + index % 40],
            before: Some("string | ".repeat(1 + index % 90)),
            fingerprint: Fingerprint(format!("{index:012x}")),
            shared: std::collections::BTreeMap::new(),
            origin: None,
            more: 0,
            former: Fingerprint(String::new()),
            ..first.clone()
        };
        let diff = Diff { findings: (0..count).map(finding).collect(), ..Diff::default() };
        Self { diff, accepted: Accepted::default(), ..sample }
    }

    /// Shows it to `see`, as a run that fails on what breaks on the wire.
    pub fn report<T>(&self, see: impl FnOnce(&Report<'_>) -> T) -> T {
        self.report_on(&[FailOn::Breaking], see)
    }

    /// Shows it to `see`.
    pub fn report_on<T>(&self, fail_on: &[FailOn], see: impl FnOnce(&Report<'_>) -> T) -> T {
        see(&Report {
            diff: &self.diff,
            base: &self.base,
            head: &self.head,
            acceptance: &self.accepted.apply(&self.diff),
            fail_on,
            version: Some("0.4.2"),
            links: Some(Links {
                files: "https://git.example/bakery/blob/1841c47",
                rules: Some("https://git.example/rules"),
            }),
        })
    }
}

type Make<'a> = dyn Fn(&str, &[At<'_>], [Option<&str>; 2], Vec<ItemChange>) -> Finding + 'a;

fn findings(make: &Make<'_>) -> Vec<Finding> {
    let token = format!("{LOAF}/token");
    let [kind, weight] = ["kind/enum", "weight"].map(|name| format!("{LOAF}/{name}"));
    let crumbs = "/paths/~1loaves~1{id}/get/parameters/1";
    let id = "/paths/~1loaves~1{id}/get/parameters/0/schema/pattern";
    let renamed = ItemChange {
        renamed_to: Some("models::Loaf".to_owned()),
        ..item("models::Bread", ItemKind::Struct, Some("struct Bread"), Some("struct Loaf"), Bump::Major)
    };
    let new = [Some("fn new(id: impl Into<String>)"), Some("fn new(id: impl Into<String>, crumbs: bool)")];
    vec![
        make(
            "response-optional-property-removed",
            &[(loaf("token"), &token, LOAF), (roll("200"), "/paths/~1rolls", "/paths/~1rolls")],
            [Some("string"), None],
            vec![],
        ),
        make(
            "parameter-became-required",
            &[(parameter("crumbs", ir::ParamLocation::Query), crumbs, crumbs)],
            [Some("optional boolean"), Some("required boolean")],
            vec![
                item("models::GetLoaf::new", ItemKind::Function, new[0], new[1], Bump::Major),
                item("models::GetLoaf::crumbs", ItemKind::Field, Some("Option<bool>"), Some("bool"), Bump::Major),
            ],
        ),
        make(
            "request-pattern-changed",
            &[(parameter("id", ir::ParamLocation::Path), id, id)],
            [Some("^`?[a-z]+|x$"), Some("^[a-z]+|x$")],
            vec![],
        ),
        make(RENAMED, &[(loaf("name"), LOAF, LOAF)], [None, None], vec![renamed]),
        make(
            "response-enum-value-removed",
            &[(loaf("kind"), &kind, &kind)],
            [Some("rye, wheat, <spelt>"), Some("rye, wheat")],
            vec![item("models::LoafKind::Spelt", ItemKind::Variant, Some("Spelt"), None, Bump::Major)],
        ),
        make(
            "response-optional-property-added",
            &[(loaf("weight"), LOAF, &weight)],
            [None, Some("integer")],
            vec![item("models::Loaf::weight", ItemKind::Field, None, Some("Option<i64>"), Bump::Minor)],
        ),
        make(
            "response-error-status-added",
            &[(roll("409"), "/paths/~1rolls/post/responses", "/paths/~1rolls/post/responses/409")],
            [None, Some("409")],
            vec![item("models::BakeRollResponse::Conflict", ItemKind::Variant, None, Some("Conflict"), Bump::Minor)],
        ),
    ]
}

fn corrections(base: &Read, head: &Read) -> Vec<Correction> {
    let correction = |status, id: &str, reason: &str, base, head| Correction {
        status,
        id: id.to_owned(),
        reason: reason.to_owned(),
        pointers: vec!["/paths/~1rolls/post".to_owned()],
        base,
        head,
    };
    let (in_base, in_head) = (Some(base.span("/paths/~1rolls")), Some(head.span("/paths/~1rolls")));
    vec![
        correction(CorrectionStatus::Added, "string-boolean", "a boolean in quotes is a boolean", None, in_head),
        correction(
            CorrectionStatus::NoLongerNeeded,
            "roll-without-flour",
            "rolls need flour | always",
            in_base,
            in_head,
        ),
    ]
}
