//! `spec/accepted.yaml`: accepted findings.
//!
//! ```yaml
//! accepted:
//!   - fingerprint: 2-2f9c0a1b3c4d
//!     reason: the server gives the token at registration only, since 8.5
//!   - rule: response-optional-property-removed
//!     place: GET /api/v1/bookings/visitors.info 200 *
//!     reason: nobody reads these
//! ```
//!
//! An entry names a finding by its fingerprint, or findings by rule and place, where `*` matches any text. A finding is
//! accepted if its fingerprint is, or if every one of its places is: a finding with an additional place must be
//! reviewed again. Accepted findings fail no run and are still shown; an entry that accepts nothing is reported as
//! stale.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::diff::{Diff, Finding, Fingerprint, catalogue};
use crate::names_file::matches;
use crate::rules;
use crate::source::{Map, Node, Span};

/// The contents of a file of accepted findings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted(Vec<Entry>);

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The accepted findings.
    pub what: What,
    /// Why.
    pub reason: String,
    /// Its place; a report finds it in the texts of the head.
    pub span: Span,
}

/// The subject of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// One finding.
    Finding(Fingerprint),
    /// Every finding of this rule at matching places.
    Places {
        /// The id of the rule.
        rule: String,
        /// A place as in reports, with `*` for any text.
        place: String,
    },
}

/// The accepted findings of a comparison.
#[derive(Debug, Clone, Default)]
pub struct Acceptance<'a> {
    /// For each finding, in the order of the comparison, the entries that accept it.
    findings: Vec<Vec<&'a Entry>>,
    stale: Vec<&'a Entry>,
}

impl<'a> Acceptance<'a> {
    /// The entries that accept the finding with this index.
    pub fn of(&self, index: usize) -> &[&'a Entry] {
        self.findings.get(index).map_or(&[], Vec::as_slice)
    }

    /// The entries that accept nothing, in the order of the file.
    pub fn stale<'s>(&'s self) -> impl Iterator<Item = &'a Entry> + use<'a, 's> {
        self.stale.iter().copied()
    }
}

impl Accepted {
    /// Reads a file of accepted findings. Errors are reported, and the rest is used.
    pub fn read(node: &Node, sink: &mut Diagnostics) -> Self {
        let list = node.as_map().and_then(|map| map.get("accepted")).and_then(|entry| entry.node.as_seq());
        let Some(list) = list else {
            sink.push(fault(node.span, "the file must be a mapping with the list `accepted`").help(FORM));
            return Self::default();
        };
        if let Some((key, entry)) = node.as_map().into_iter().flatten().find(|(key, _)| *key != "accepted") {
            sink.push(fault(entry.key, format!("unknown key `{key}`")).help(FORM));
        }
        let mut entries: Vec<Entry> = Vec::new();
        for node in list {
            match entry(node) {
                Err(diagnostic) => sink.push(*diagnostic),
                Ok(entry) => match entries.iter().find(|other| other.what == entry.what) {
                    None => entries.push(entry),
                    Some(other) => sink.push(
                        fault(entry.span, "duplicate entry")
                            .label("duplicate entry")
                            .related(other.span, "first accepted here")
                            .help("delete one of the two"),
                    ),
                },
            }
        }
        Self(entries)
    }

    /// Returns the accepted findings, and the unused entries.
    pub fn apply(&self, diff: &Diff) -> Acceptance<'_> {
        let mut used = vec![false; self.0.len()];
        let findings = diff.findings.iter().map(|finding| self.of(finding, &mut used)).collect();
        let stale = self.0.iter().zip(used).filter(|(_, used)| !used).map(|(entry, _)| entry).collect();
        Acceptance { findings, stale }
    }

    /// The entries that accept a finding, and those that match one of its places.
    fn of(&self, finding: &Finding, used: &mut [bool]) -> Vec<&Entry> {
        let mut entries = Vec::new();
        let mut left: Vec<String> = finding.places.iter().map(|place| place.subject.to_string()).collect();
        let mut whole = false;
        for (entry, used) in self.0.iter().zip(used) {
            let concerns = match &entry.what {
                What::Finding(fingerprint) => {
                    let same = [&finding.fingerprint, &finding.former].contains(&fingerprint);
                    whole |= same;
                    same
                }
                What::Places { rule, place: pattern } if rule == finding.rule.id => {
                    left.retain(|place| !matches(pattern, place));
                    finding.places.iter().any(|place| matches(pattern, &place.subject.to_string()))
                }
                What::Places { .. } => false,
            };
            *used |= concerns;
            entries.extend(concerns.then_some(entry));
        }
        if whole || left.is_empty() { entries } else { Vec::new() }
    }
}

const FORM: &str = "write `accepted: [{ fingerprint: .., reason: .. }, { rule: .., place: .., reason: .. }]`";

fn fault(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rules::ACCEPTED_SYNTAX, span, message)
}

fn entry(node: &Node) -> Result<Entry, Box<Diagnostic>> {
    let form = |span: Span, message: String| Box::new(fault(span, message).help(FORM));
    let Some(map) = node.as_map() else {
        return Err(form(node.span, format!("an accepted finding must be a mapping, not {}", node.kind())));
    };
    let allowed = ["fingerprint", "rule", "place", "reason"];
    if let Some((key, entry)) = map.iter().find(|(key, _)| !allowed.contains(&key.as_str())) {
        return Err(form(entry.key, format!("unknown key `{key}` of an accepted finding")));
    }
    let reason = text(map, "reason")?.filter(|reason| !reason.0.trim().is_empty());
    let Some((reason, _)) = reason else {
        return Err(Box::new(
            fault(node.span, "an accepted finding requires a reason")
                .help("explain in `reason` why the change is acceptable"),
        ));
    };
    let what = match (text(map, "fingerprint")?, text(map, "rule")?, text(map, "place")?) {
        (Some((digits, span)), None, None) => What::Finding(fingerprint(digits, span)?),
        (None, Some((rule, _)), Some((place, _))) if catalogue::find(rule).is_some() => {
            What::Places { rule: rule.to_owned(), place: place.to_owned() }
        }
        (None, Some((rule, span)), Some(_)) => {
            return Err(Box::new(
                fault(span, format!("unknown rule `{rule}`")).help("`oascrate explain` lists all rules"),
            ));
        }
        _ => {
            let message = "an accepted finding requires `fingerprint`, or `rule` and `place`";
            return Err(form(node.span, message.to_owned()));
        }
    };
    Ok(Entry { what, reason: reason.to_owned(), span: node.span })
}

/// The value of a key, and its place.
fn text<'n>(map: &'n Map, key: &str) -> Result<Option<(&'n str, Span)>, Box<Diagnostic>> {
    let Some(entry) = map.get(key) else { return Ok(None) };
    match entry.node.as_str() {
        Some(text) => Ok(Some((text, entry.node.span))),
        None => Err(Box::new(
            fault(entry.node.span, format!("`{key}` must be a string, not {}", entry.node.kind()))
                .help("quote the value: unquoted digits are a number"),
        )),
    }
}

fn fingerprint(digits: &str, span: Span) -> Result<Fingerprint, Box<Diagnostic>> {
    // Former ones had no version.
    let bare = digits.strip_prefix("2-").unwrap_or(digits);
    let is_one = bare.len() == 12 && bare.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    is_one.then(|| Fingerprint(digits.to_owned())).ok_or_else(|| {
        Box::new(
            fault(span, format!("`{digits}` is not a fingerprint"))
                .help("copy it from the report: `2-` and twelve hexadecimal digits"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::{Bump, Part, Place, Subject};
    use crate::ir::OperationSite;
    use crate::source::{Sources, parse};

    /// The contents of a file, and `rule line:column message` for each error.
    fn read(text: &str) -> (Accepted, Vec<String>) {
        let mut sources = Sources::new();
        let file = sources.add("accepted.yaml", text);
        let mut sink = Diagnostics::default();
        let node = parse(&sources, file, &mut sink).unwrap();
        let accepted = Accepted::read(&node, &mut sink);
        assert!(sink.sorted().iter().all(|d| d.help.is_some() && d.rule == rules::ACCEPTED_SYNTAX));
        let told = |d: &&Diagnostic| d.span.map(|at| format!("{}:{} {}", at.line, at.column, d.message));
        let faults = sink.sorted().iter().filter_map(told).collect();
        (accepted, faults)
    }

    fn finding(rule: &str, statuses: &[&str], fingerprint: &str) -> Finding {
        let operation = OperationSite { path: "/loaves".to_owned(), method: "GET".to_owned() };
        let part = |status: &&str| Part::Response((*status).to_owned(), None);
        let place = |status| Place {
            subject: Subject::part(operation.clone(), part(status)),
            base: Span::default(),
            head: Span::default(),
        };
        Finding {
            rule: catalogue::find(rule).unwrap(),
            places: statuses.iter().map(place).collect(),
            before: None,
            after: None,
            wire: None,
            items: Vec::new(),
            rust: Bump::None,
            fingerprint: Fingerprint(fingerprint.to_owned()),
            shared: std::collections::BTreeMap::new(),
            origin: None,
            more: 0,
            former: Fingerprint(String::new()),
        }
    }

    #[test]
    fn reports_malformed_entries_and_uses_the_rest() {
        let good = "accepted:\n- {fingerprint: 0a0a0a0a0a0a, reason: old}\n";
        let table = [
            ("[]", "1:1 the file must be a mapping with the list `accepted`"),
            ("accepted: 1", "1:1 the file must be a mapping with the list `accepted`"),
            ("accepted: []\nmore: 1", "2:1 unknown key `more`"),
            ("accepted:\n- all", "2:3 an accepted finding must be a mapping, not a string"),
            ("accepted:\n- {fingerprints: a, reason: b}", "2:4 unknown key `fingerprints` of an accepted finding"),
            ("accepted:\n- {fingerprint: 0a0a0a0a0a0a}", "2:3 an accepted finding requires a reason"),
            ("accepted:\n- {fingerprint: 0a0a0a0a0a0a, reason: ' '}", "2:3 an accepted finding requires a reason"),
            (
                "accepted:\n- {fingerprint: 000000000012, reason: a}",
                "2:17 `fingerprint` must be a string, not a number",
            ),
            ("accepted:\n- {fingerprint: 0A0A0A0A0A0A, reason: a}", "2:17 `0A0A0A0A0A0A` is not a fingerprint"),
            (
                "accepted:\n- {rule: operation-removed, reason: a}",
                "2:3 an accepted finding requires `fingerprint`, or `rule` and `place`",
            ),
            ("accepted:\n- {rule: oven-removed, place: '*', reason: a}", "2:10 unknown rule `oven-removed`"),
        ];
        assert_eq!(read(good).1, [""; 0]);
        for (text, fault) in table {
            assert_eq!(read(text).1, [fault], "{text}");
        }
        let (accepted, faults) = read(&format!("{good}- {{fingerprint: 0a0a0a0a0a0a, reason: again}}\n- 1\n"));
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert_eq!(accepted.0.len(), 1);
    }

    #[test]
    fn accepts_findings_by_fingerprint_or_all_places() {
        let (accepted, _) = read(
            "accepted:\n- {fingerprint: 0a0a0a0a0a0a, reason: one}\n\
             - {rule: operation-removed, place: GET /loaves 2*, reason: two}\n\
             - {rule: operation-removed, place: GET /loaves 400, reason: three}\n\
             - {rule: operation-added, place: '*', reason: four}\n\
             - {fingerprint: 0b0b0b0b0b0b, reason: five}\n",
        );
        let diff = Diff {
            findings: vec![
                finding("operation-moved", &["200"], "0a0a0a0a0a0a"),
                finding("operation-removed", &["200", "204"], "1"),
                finding("operation-removed", &["200", "400"], "2"),
                finding("operation-removed", &["200", "404"], "3"),
            ],
            ..Diff::default()
        };
        let acceptance = accepted.apply(&diff);
        let reasons =
            |index: usize| -> Vec<&str> { acceptance.of(index).iter().map(|entry| entry.reason.as_str()).collect() };
        assert_eq!((reasons(0), reasons(1)), (vec!["one"], vec!["two"]));
        assert_eq!((reasons(2), reasons(3)), (vec!["two", "three"], vec![]), "404 is accepted by nobody");
        let stale: Vec<_> = acceptance.stale().map(|entry| entry.reason.as_str()).collect();
        assert_eq!(stale, ["four", "five"]);
    }
}
