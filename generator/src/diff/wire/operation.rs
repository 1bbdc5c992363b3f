//! Compares operations: pairs them, and compares each pair.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::report::{GENERIC, Judged, Spans, Walk};
use crate::contract::{Body, Media, Operation, Response};
use crate::diff::catalogue::{bodies, operations, responses};
use crate::diff::{Direction, Part, Subject, WireChange};
use crate::ir::{OperationSite, ParamLocation, Status, path_params};
use crate::source::Span;

/// Two paired operations.
pub(super) struct Pair<'a> {
    pub(super) base: &'a Operation,
    pub(super) head: &'a Operation,
    /// Whether path or method differ.
    moved: bool,
    /// The old names of path parameters, by their new ones.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
}

impl<'a> Pair<'a> {
    fn new(base: &'a Operation, head: &'a Operation, moved: bool) -> Self {
        let names = |operation: &'a Operation| path_params(&operation.site.path);
        let renamed = if moved { BTreeMap::new() } else { names(head).zip(names(base)).collect() };
        Self { base, head, moved, renamed }
    }

    pub(super) fn site(&self) -> OperationSite {
        self.head.site.clone()
    }

    pub(super) fn spans(&self) -> Spans {
        Spans::new(self.base.span, self.head.span)
    }

    /// The direction of a part: users of the API receive the requests of webhooks, and send the responses.
    pub(super) fn direction(&self, of_operation: Direction) -> Direction {
        match (self.head.site.webhook_name(), of_operation) {
            (Some(_), Direction::Request) => Direction::Response,
            (Some(_), Direction::Response) => Direction::Request,
            (Some(_), Direction::Both) | (None, _) => of_operation,
        }
    }
}

impl<'a> Walk<'a> {
    /// For each operation of the head, the one that it was.
    pub(super) fn partners(&self) -> Vec<Option<Partner<'a>>> {
        let mut partners = partners(&self.base.operations, &self.head.operations);
        self.moved(&mut partners);
        partners
    }

    pub(super) fn operations(&mut self, partners: &[Option<Partner<'a>>]) {
        let taken = taken(partners);
        for (head, partner) in self.head.operations.iter().zip(partners.iter().copied()) {
            match partner {
                Some((base, moved)) => {
                    if base.site != head.site {
                        self.moves.insert(head.site.clone(), base.site.clone());
                    }
                    self.operation(&Pair::new(base, head, moved));
                }
                None => {
                    let spans = Spans::new(self.base.around(&head.site), head.span);
                    let subject = Subject::whole(Some(head.site.clone()));
                    self.note(&operations::OPERATION_ADDED, &subject, spans, None, Some(head.site.to_string()));
                }
            }
        }
        for base in self.base.operations.iter().filter(|base| !taken.contains(&std::ptr::from_ref(*base))) {
            let spans = Spans::new(base.span, self.head.around(&base.site));
            let subject = Subject::whole(Some(base.site.clone()));
            self.note(&operations::OPERATION_REMOVED, &subject, spans, Some(base.site.to_string()), None);
        }
    }

    /// Pairs operations that have moved without an operation id that shows it.
    fn moved(&self, partners: &mut [Option<Partner<'a>>]) {
        let taken = taken(partners);
        let mut gone: BTreeMap<(usize, Vec<&'a str>), Vec<&'a Operation>> = BTreeMap::new();
        for base in self.base.operations.iter().filter(|base| !taken.contains(&std::ptr::from_ref(*base))) {
            places(base).into_iter().for_each(|location| gone.entry(location).or_default().push(base));
        }
        let mut by_head: BTreeMap<usize, Vec<&'a Operation>> = BTreeMap::new();
        let mut by_base: BTreeMap<*const Operation, usize> = BTreeMap::new();
        for (index, head) in self.head.operations.iter().enumerate() {
            if partners.get(index).is_some_and(Option::is_some) {
                continue;
            }
            let near = places(head).into_iter().filter_map(|location| gone.get(&location));
            for base in near.filter(|near| near.len() <= NEAR).flatten().filter(|base| self.has_moved(base, head)) {
                by_head.entry(index).or_default().push(base);
                *by_base.entry(std::ptr::from_ref(*base)).or_default() += 1;
            }
        }
        // An ambiguous candidate is not paired.
        for (index, bases) in by_head {
            if let ([base], Some(slot)) = (bases.as_slice(), partners.get_mut(index))
                && by_base.get(&std::ptr::from_ref(*base)) == Some(&1)
            {
                *slot = Some((base, true));
            }
        }
    }

    /// Returns whether an operation is certainly the same one at another path: one segment of the path differs, and
    /// nothing else except error responses, which corrections by path may have changed. The last segment is the name of
    /// an operation, so a text must confirm that it is the same one.
    fn has_moved(&self, base: &'a Operation, head: &'a Operation) -> bool {
        let last = |operation: &'a Operation| operation.site.path.rsplit('/').next();
        if last(base) != last(head) && head.docs.is_empty() {
            return false;
        }
        let mut walk = Walk::new(self.base, self.head);
        walk.operation(&Pair::new(base, head, true));
        let of_move = [
            &operations::OPERATION_MOVED,
            &operations::OPERATION_ID_ADDED,
            &operations::OPERATION_ID_REMOVED,
            &operations::OPERATION_ID_CHANGED,
        ];
        let is_move = |change: &WireChange| of_move.contains(&change.rule) || is_refusal(&change.subject);
        walk.changes.iter().all(is_move) && walk.texts.values().all(|text| is_refusal(&text.subject))
    }

    fn operation(&mut self, pair: &Pair<'a>) {
        let subject = Subject::whole(Some(pair.site()));
        let (base, head, spans) = (pair.base, pair.head, pair.spans());
        if pair.moved {
            let (before, after) = (base.site.to_string(), head.site.to_string());
            self.note(&operations::OPERATION_MOVED, &subject, spans, Some(before), Some(after));
        }
        for (new, old) in pair.renamed.iter().filter(|(new, old)| new != old) {
            let (old, new) = (Some((*old).to_owned()), Some((*new).to_owned()));
            self.note(&operations::PATH_PARAMETER_RENAMED, &subject, spans, old, new);
        }
        self.keys(&subject, spans, (&base.keys, &head.keys), &GENERIC, |both| match both.key {
            "deprecated" => both.flag(false, &operations::OPERATION_DEPRECATED, &operations::OPERATION_UNDEPRECATED),
            "operationId" => both.text(
                &operations::OPERATION_ID_ADDED,
                &operations::OPERATION_ID_REMOVED,
                &operations::OPERATION_ID_CHANGED,
            ),
            _ => None,
        });
        self.docs(&subject, spans, (&base.docs, &head.docs));
        self.groups(&subject, base, head);
        let aliases = (&operations::OPERATION_ALIAS_ADDED, &operations::OPERATION_ALIAS_REMOVED);
        self.names(&subject, spans, (&base.aliases, &head.aliases), |span| *span, aliases);
        self.security(&Subject::part(pair.site(), Part::Security), base, head);
        if base.servers.is_some() || head.servers.is_some() {
            let servers = (&self.base.servers, &self.head.servers);
            let servers = (base.servers.as_ref().unwrap_or(servers.0), head.servers.as_ref().unwrap_or(servers.1));
            self.servers(&subject, spans, servers);
        }
        self.params(pair);
        self.body(pair);
        self.responses(pair);
    }

    /// The first tag is the group; the others are tags.
    fn groups(&mut self, subject: &Subject, base: &Operation, head: &Operation) {
        let first = |tags: &IndexMap<String, Span>| tags.first().map(|(tag, span)| (tag.clone(), *span));
        let (mut others, mut now) = (self.tags_in_head(subject, base, head), head.tags.clone());
        let (before, after) = (first(&others), first(&now));
        let name = |tag: &Option<(String, _)>| tag.as_ref().map(|(tag, _)| tag.clone());
        if name(&before) != name(&after) {
            let span = |tag: &Option<(String, _)>, operation: &Operation| tag.as_ref().map_or(operation.span, |t| t.1);
            let spans = Spans::new(span(&before, base), span(&after, head));
            self.note(&operations::OPERATION_GROUP_CHANGED, subject, spans, name(&before), name(&after));
            for tag in [name(&before), name(&after)].into_iter().flatten() {
                others.shift_remove(&tag);
                now.shift_remove(&tag);
            }
        }
        let rules = (&operations::OPERATION_TAG_ADDED, &operations::OPERATION_TAG_REMOVED);
        self.names(subject, Spans::new(base.span, head.span), (&others, &now), |span| *span, rules);
    }

    fn body(&mut self, pair: &Pair<'a>) {
        let subject = Subject::part(pair.site(), Part::Request(None));
        let around = pair.spans();
        let required = |body: &Body| crate::contract::flag(&body.keys, "required");
        let forms = |body: &Body| Some(body.content.keys().cloned().collect::<Vec<_>>().join(", "));
        match (&pair.base.body, &pair.head.body) {
            (None, None) => {}
            (None, Some(head)) => {
                let rule =
                    if required(head) { &bodies::REQUEST_REQUIRED_BODY_ADDED } else { &bodies::REQUEST_BODY_ADDED };
                let spans = Spans::new(around.base, head.span);
                self.note(rule, &subject, spans, None, forms(head));
            }
            (Some(base), None) => {
                let rule =
                    if required(base) { &bodies::REQUEST_REQUIRED_BODY_REMOVED } else { &bodies::REQUEST_BODY_REMOVED };
                let spans = Spans::new(base.span, around.head);
                self.note(rule, &subject, spans, forms(base), None);
            }
            (Some(base), Some(head)) => {
                let spans = Spans::new(base.span, head.span);
                self.keys(&subject, spans, (&base.keys, &head.keys), &GENERIC, |both| {
                    let (on, off) = (&bodies::REQUEST_BODY_BECAME_REQUIRED, &bodies::REQUEST_BODY_BECAME_OPTIONAL);
                    if both.key == "required" { both.flag(false, on, off) } else { None }
                });
                self.docs(&subject, spans, (&base.docs, &head.docs));
                self.content(&subject, spans, (&base.content, &head.content), pair.direction(Direction::Request));
            }
        }
    }

    fn responses(&mut self, pair: &Pair<'a>) {
        let (base, head) = (&pair.base.responses, &pair.head.responses);
        let around = pair.spans();
        let pairs = statuses(base.keys(), head.keys());
        for (old, status) in &pairs {
            let (Some(before), Some(response)) = (base.get(*old), head.get(*status)) else { continue };
            let subject = Subject::part(pair.site(), Part::Response((*status).clone(), None));
            if old != status {
                let is_wider = is_in_range(old, status);
                let (wider, narrower) = (&responses::RESPONSE_STATUS_WIDENED, &responses::RESPONSE_STATUS_NARROWED);
                let rule = if is_wider { wider } else { narrower };
                let spans = Spans::new(before.span, response.span);
                self.note(rule, &subject, spans, Some((*old).clone()), Some((*status).clone()));
                // A range that was there before is compared with itself.
                if base.contains_key(*status) {
                    continue;
                }
                self.moves.insert_status(pair.site(), status, old);
            }
            self.response(pair, &subject, before, response, status);
        }
        for (status, response) in head.iter().filter(|(status, _)| !pairs.iter().any(|(_, new)| new == status)) {
            let subject = Subject::part(pair.site(), Part::Response(status.clone(), None));
            let rule = if is_success(status) {
                &responses::RESPONSE_SUCCESS_STATUS_ADDED
            } else {
                &responses::RESPONSE_ERROR_STATUS_ADDED
            };
            self.note(rule, &subject, Spans::new(around.base, response.span), None, Some(status.clone()));
        }
        for (status, response) in base.iter().filter(|(status, _)| !pairs.iter().any(|(old, _)| old == status)) {
            let subject = Subject::part(pair.site(), Part::Response(status.clone(), None));
            let rule = if is_success(status) {
                &responses::RESPONSE_SUCCESS_STATUS_REMOVED
            } else {
                &responses::RESPONSE_ERROR_STATUS_REMOVED
            };
            self.note(rule, &subject, Spans::new(response.span, around.head), Some(status.clone()), None);
        }
    }

    fn response(&mut self, pair: &Pair<'a>, subject: &Subject, base: &'a Response, head: &'a Response, status: &str) {
        let spans = Spans::new(base.span, head.span);
        self.keys(subject, spans, (&base.keys, &head.keys), &GENERIC, |_| None);
        self.docs(subject, spans, (&base.docs, &head.docs));
        self.headers(pair, status, spans, (&base.headers, &head.headers));
        let forms = |response: &Response| Some(response.content.keys().cloned().collect::<Vec<_>>().join(", "));
        let location = |response: &Response| response.content_span.unwrap_or(response.span);
        match (base.content.is_empty(), head.content.is_empty()) {
            (true, false) => {
                let spans = Spans::new(base.span, location(head));
                self.note(&responses::RESPONSE_BODY_ADDED, subject, spans, None, forms(head));
            }
            (false, true) => {
                let spans = Spans::new(location(base), head.span);
                self.note(&responses::RESPONSE_BODY_REMOVED, subject, spans, forms(base), None);
            }
            _ => {
                self.content(subject, spans, (&base.content, &head.content), pair.direction(Direction::Response));
            }
        }
    }

    /// The media types of a body.
    fn content(
        &mut self,
        subject: &Subject,
        around: Spans,
        (base, head): (&'a IndexMap<String, Media>, &'a IndexMap<String, Media>),
        direction: Direction,
    ) {
        for (old, media_type) in self.media_types(subject, around, (base, head), direction) {
            let (Some(before), Some(media)) = (base.get(old), head.get(media_type)) else { continue };
            let mut subject = subject.clone();
            match &mut subject.part {
                Part::Request(form) | Part::Response(_, form) => *form = Some(media_type.clone()),
                _ => {}
            }
            let spans = Spans::new(before.span, media.span);
            self.keys(&subject, spans, (&before.keys, &media.keys), &GENERIC, |_| None);
            self.docs(&subject, spans, (&before.docs, &media.docs));
            self.keys(&subject, spans, (&before.encoding, &media.encoding), &GENERIC, |_| {
                (direction == Direction::Request).then_some(Judged::As(&bodies::REQUEST_PART_ENCODING_CHANGED))
            });
            self.schema(subject, (before.schema, media.schema), direction);
        }
    }
}

/// The most removed operations that are tried as the origin of a moved one. Among more, the origin is not certain.
const NEAR: usize = 16;

/// The keys that find a moved operation: its method, its first tag, and its path with each segment left out in turn.
fn places(operation: &Operation) -> Vec<(usize, Vec<&str>)> {
    let segments: Vec<&str> = operation.site.path.split('/').skip(1).collect();
    let tag = operation.tags.first().map_or("", |(tag, _)| tag);
    let location = |left_out: usize| {
        let rest = segments.iter().enumerate().map(|(index, segment)| if index == left_out { "" } else { *segment });
        (left_out, [operation.site.method.as_str(), tag].into_iter().chain(rest).collect())
    };
    (0..segments.len()).take(NEAR).map(location).collect()
}

/// The operations of the base that have a partner.
fn taken(partners: &[Option<Partner<'_>>]) -> BTreeSet<*const Operation> {
    partners.iter().flatten().map(|(operation, _)| std::ptr::from_ref(*operation)).collect()
}

/// The statuses of the base, and those of the head that describe the same responses: the same status, a range that
/// includes it, or the statuses of a range that is gone.
fn statuses<'a>(
    base: impl Iterator<Item = &'a String> + Clone,
    head: impl Iterator<Item = &'a String> + Clone,
) -> Vec<(&'a String, &'a String)> {
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = (base.clone().collect(), head.clone().collect());
    let mut pairs: Vec<_> = head.clone().filter(|status| old.contains(status)).map(|status| (status, status)).collect();
    let gone = base.filter(|status| !new.contains(status));
    for status in gone {
        let is_one = |other: &&String| is_in_range(status, other) || !old.contains(other) && is_in_range(other, status);
        pairs.extend(head.clone().filter(is_one).map(|other| (status, other)));
    }
    pairs
}

/// Returns whether a status belongs to a range: 404 to `4XX`.
fn is_in_range(status: &str, range: &str) -> bool {
    let is_status = status.bytes().all(|byte| byte.is_ascii_digit());
    is_status && range.strip_suffix("XX").is_some_and(|class| class.len() == 1 && status.starts_with(class))
}

/// Returns whether it concerns an error response.
fn is_refusal(subject: &Subject) -> bool {
    matches!(&subject.part, Part::Response(status, _) | Part::Header(status, _) if !is_success(status))
}

/// Returns whether it is the key of a response that is not an error.
fn is_success(key: &str) -> bool {
    Status::named(&key.to_ascii_uppercase()).and_then(Status::class).is_some_and(|class| class < 4)
}

/// The counterpart of an operation in the base, and whether it has moved.
pub(super) type Partner<'a> = (&'a Operation, bool);

/// For each operation of the head, its counterpart in the base, and whether it has moved. Operations are paired by
/// method and path; then by paths that differ in names of parameters only; then by their ids.
fn partners<'a>(base: &'a [Operation], head: &[Operation]) -> Vec<Option<Partner<'a>>> {
    type Key = fn(&Operation) -> Option<String>;
    let keys: [(Key, bool); 3] = [
        (|operation| Some(operation.site.to_string()), false),
        (|operation| Some(operation.site.without_names().to_string()), false),
        (|operation| operation.keys.get("operationId")?.value.as_str().map(str::to_owned), true),
    ];
    let mut found: Vec<Option<(&Operation, bool)>> = vec![None; head.len()];
    for (key, moved) in keys {
        let taken = taken(&found);
        let mut left: BTreeMap<String, Vec<&'a Operation>> = BTreeMap::new();
        for operation in base.iter().filter(|operation| !taken.contains(&std::ptr::from_ref(*operation))) {
            if let Some(key) = key(operation) {
                left.entry(key).or_default().push(operation);
            }
        }
        for (operation, slot) in head.iter().zip(&mut found).filter(|(_, slot)| slot.is_none()) {
            // An ambiguous candidate is not paired.
            if let Some([only]) = key(operation).and_then(|key| left.remove(&key)).as_deref() {
                *slot = Some((only, moved));
            }
        }
    }
    found
}

/// The name that a parameter of the head had in the base.
pub(super) fn old_name<'n>(pair: &'n Pair<'_>, location: ParamLocation, name: &'n str) -> &'n str {
    match location {
        ParamLocation::Path => pair.renamed.get(name).copied().unwrap_or(name),
        _ => name,
    }
}
