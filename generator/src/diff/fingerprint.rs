//! The identity of a finding.

use std::fmt::Write as _;

use super::places::{self, fnv1a};
use super::{Beyond, Fingerprint, Part, Place, Rule, Subject};
use crate::ir::{ParamLocation, Segment};

/// The version of the form. A finding is found by its [`former`] fingerprint as well.
const VERSION: u32 = 2;

/// Returns a hash of the rule, the change and the set of subjects, independent of their order and lines; it includes
/// subjects that are only counted. One more subject is another finding: accepting twelve places does not accept the
/// thirteenth.
pub(super) fn of(rule: &Rule, places: &[Place], beyond: &[Beyond], sides: [Option<&str>; 2]) -> Fingerprint {
    let mut subjects: Vec<&Subject> = places.iter().map(|place| &place.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let listed = subjects.into_iter().map(|subject| Beyond { count: 1, sum: places::of(subject) });
    let all = listed.chain(beyond.iter().copied()).fold(Beyond::default(), |all, more| Beyond {
        count: all.count.saturating_add(more.count),
        sum: all.sum.wrapping_add(more.sum),
    });
    let mut text = rule.id.to_owned();
    for side in sides {
        // Missing and empty text differ. Writing to a string cannot fail.
        let _ = match side {
            Some(side) => write!(text, "\0={side}"),
            None => write!(text, "\0"),
        };
    }
    let _ = write!(text, "\0{}\0{}", all.count, all.sum);
    Fingerprint(format!("{VERSION}-{}", digits(&text)))
}

/// Returns the fingerprint before it had a version, so that findings accepted by it stay accepted until their entries
/// are renewed.
pub(super) fn former(rule: &Rule, places: &[Place], sides: [Option<&str>; 2]) -> Fingerprint {
    let mut subjects: Vec<String> = places.iter().map(|place| shown(&place.subject)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let mut text = rule.id.to_owned();
    for side in sides {
        let _ = write!(text, "\0{side:?}");
    }
    for subject in subjects {
        text.push('\0');
        text.push_str(&subject);
    }
    Fingerprint(digits(&text))
}

fn digits(text: &str) -> String {
    format!("{:012x}", fnv1a(text.bytes()) >> 16)
}

/// A subject as former fingerprints wrote it.
fn shown(subject: &Subject) -> String {
    let operation = match &subject.operation {
        Some(it) => format!("Some(Operation {{ path: {:?}, method: {:?} }})", it.path, it.method),
        None => "None".to_owned(),
    };
    let location = |location: ParamLocation| match location {
        ParamLocation::Path => "Path",
        ParamLocation::Query => "Query",
        ParamLocation::Header => "Header",
        ParamLocation::Cookie => "Cookie",
    };
    let part = match &subject.part {
        Part::Whole => "Whole".to_owned(),
        Part::Security => "Security".to_owned(),
        Part::Param(place, name) => format!("Param({}, {name:?})", location(*place)),
        Part::Request(media_type) => format!("Request({media_type:?})"),
        Part::Response(status, media_type) => format!("Response({status:?}, {media_type:?})"),
        Part::Header(status, name) => format!("Header({status:?}, {name:?})"),
    };
    let segment = |segment: &Segment| match segment {
        Segment::Member(name) => format!("Member({name:?})"),
        Segment::Items => "Items".to_owned(),
        Segment::Values => "Values".to_owned(),
        Segment::Variant(label) => format!("Variant({label:?})"),
        Segment::Headers => "Headers".to_owned(),
    };
    let path: Vec<String> = subject.path.iter().map(segment).collect();
    format!("Subject {{ operation: {operation}, part: {part}, path: [{}] }}", path.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::catalogue::find;
    use crate::ir::OperationSite;
    use crate::source::Span;

    #[test]
    fn recognizes_former_fingerprints() {
        let operation = OperationSite { path: "/boxes".to_owned(), method: "GET".to_owned() };
        let place = |subject: Subject| Place { subject, base: Span::default(), head: Span::default() };
        let rule = |id: &str| find(id).unwrap_or_else(|| panic!("{id} is no rule"));
        let lid = |count: usize| {
            (0..count)
                .map(|lid| {
                    let part = Part::Response("200".to_owned(), Some("application/json".to_owned()));
                    let subject = Subject::part(operation.clone(), part);
                    place(
                        subject
                            .child(Segment::Member(format!("lid{lid:02}")))
                            .child(Segment::Member("label".to_owned())),
                    )
                })
                .collect::<Vec<_>>()
        };
        let color = place(Subject::part(operation.clone(), Part::Param(ParamLocation::Query, "color".to_owned())));
        let whole = place(Subject::whole(None));
        // These are from reports of the version before.
        for (rule, places, sides, expected) in [
            (rule("request-enum-value-removed"), vec![color], [Some("blue"), None], "3af120f734d6"),
            (rule("response-type-changed"), lid(16), [Some("string"), Some("integer")], "a093d858e90b"),
            (
                rule("api-version-changed"),
                vec![whole],
                [Some("info version: 1"), Some("info version: 2")],
                "24d9752ad005",
            ),
        ] {
            assert_eq!(former(rule, &places, sides).0, expected, "{}", rule.id);
        }
    }
}
