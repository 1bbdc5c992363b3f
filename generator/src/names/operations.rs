//! Names of operations: by `operationId`, or by method and path.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::claims::{Claim, Ledger, Namespace, Rival};
use super::ident::{Case, pascal};
use super::lock::{Lock, Section};
use super::reserved::Reserved;
use super::{Assigned, OperationNames, members, status, webhooks};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Group, Operation, OperationSite};
use crate::names_file::NamesFile;

/// The input for operation names, besides the document.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) names_file: &'a NamesFile,
    pub(super) old: &'a Lock,
}

/// The preferred name of an operation, and its source.
pub(super) struct Words {
    /// The `operationId`, unless operations are named by their paths.
    id: Option<String>,
    site: OperationSite,
}

impl Words {
    /// Uses the recorded id, even if the document no longer has one.
    pub(super) fn of(operation: &Operation, given: Given<'_>) -> Self {
        let recorded = given.old.id(&operation.site.to_string()).map(str::to_owned);
        let id = recorded.or_else(|| operation.id.clone());
        let id = id.filter(|id| !given.names_file.operations_by_path() && id.contains(char::is_alphanumeric));
        Self { id, site: operation.site.clone() }
    }

    /// Returns the operation id, or an empty string.
    pub(super) fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }

    /// The words at the beginning of the names of the operation's types.
    pub(super) fn whole(&self) -> String {
        self.id.clone().unwrap_or_else(|| by_path(&self.site))
    }

    /// Alternatives, the best first: the path, the path with its version, the whole path.
    pub(super) fn others(&self) -> Vec<String> {
        let by_path = by_path(&self.site);
        if self.site.webhook_name().is_some() {
            let id = self.id.as_ref().map(|_| by_path.clone());
            return id.into_iter().chain([by_webhook(&self.site)]).collect();
        }
        let (skipped, _) = split(&self.site.path);
        let versions: Vec<&str> = skipped.into_iter().filter(|segment| is_version(segment)).collect();
        let mut others = Vec::new();
        if self.id.is_some() {
            others.push(by_path.clone());
        }
        if !versions.is_empty() {
            others.push(format!("{by_path} {}", versions.join(" ")));
        }
        others.push(in_words(&self.site, self.site.path.split('/').collect()));
        others
    }

    /// The `operationId` without a leading group name.
    fn within(&self, tag: &str) -> Option<String> {
        self.id.as_deref().and_then(|id| without_group(id, tag))
    }
}

/// Returns the words of an operation, as its name has them without an `operationId`: "get bookings visitor by token".
pub(crate) fn words(method: &str, path: &str) -> String {
    by_path(&OperationSite { method: method.to_ascii_uppercase(), path: path.to_owned() })
}

/// Returns the segments of a path after its leading `api` and version segments.
pub(crate) fn segments(path: &str) -> Vec<&str> {
    split(path).1
}

/// Makes a name from a path: `GET /api/v1/bookings/visitor/{token}` is "get bookings visitor by token". The leading
/// `api` and version segments are dropped. A webhook has the name of its key.
fn by_path(site: &OperationSite) -> String {
    if let Some(name) = site.webhook_name() {
        return name.to_owned();
    }
    in_words(site, split(&site.path).1)
}

/// The whole identity of a webhook: its method and key, or for a callback the operation that has it and the expression
/// of its URL.
fn by_webhook(site: &OperationSite) -> String {
    let (kind, rest) = site.path.split_once('/').unwrap_or(("", &site.path));
    let words = rest.replace("%2F", " ").replace("%21", " ").replace("%25", " ");
    let words = words.replace(|c: char| !c.is_alphanumeric(), " ");
    match kind {
        "webhooks" => format!("{} {words}", site.method.to_ascii_lowercase()),
        // That begins with the method of the operation.
        _ => words,
    }
}

fn in_words(site: &OperationSite, segments: Vec<&str>) -> String {
    let mut words = site.method.to_ascii_lowercase();
    for segment in segments {
        words.push(' ');
        words.push_str(&segment.replace('{', " by ").replace('}', " "));
    }
    words
}

/// The leading segments that are omitted, and the others.
fn split(path: &str) -> (Vec<&str>, Vec<&str>) {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let silent = segments.iter().take_while(|segment| **segment == "api" || is_version(segment)).count();
    let (skipped, said) = segments.split_at(silent);
    (skipped.to_vec(), said.to_vec())
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|n| n.starts_with(|c: char| c.is_ascii_digit()))
        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
}

/// `issues/list-for-repo` in the group `issues` is `list-for-repo`, and `drive.files.list` in `files` is `list`: a
/// group name is omitted at the beginning, or between dots or slashes. `None` if it does not occur, or is the whole
/// text.
fn without_group(id: &str, tag: &str) -> Option<String> {
    let singular = |words: &str| words.to_snake_case().trim_end_matches('s').to_owned();
    let group = singular(tag);
    let mut found = None;
    for (end, separator) in id.char_indices().filter(|(_, c)| !c.is_alphanumeric()) {
        let (head, rest) = (id.get(..end)?, id.get(end + separator.len_utf8()..)?);
        let apart = head.rfind(['.', '/']).and_then(|at| head.get(at + 1..)).filter(|_| matches!(separator, '.' | '/'));
        let is_group = singular(head) == group || apart.is_some_and(|segment| singular(segment) == group);
        if is_group && rest.starts_with(|c: char| c.is_alphabetic()) {
            found = Some(rest.to_owned());
        }
    }
    found.filter(|_| !group.is_empty())
}

/// The names of the operations of a group, without their types.
fn methods(group: &Group, names_file: &NamesFile, ledger: &mut Ledger<'_>, sink: &mut Diagnostics) -> Vec<String> {
    let title = format!("the operations of `{}`", group.tag);
    let given = Given { names_file, old: ledger.old };
    let claims: Vec<Claim<'_>> =
        group.operations.iter().map(|operation| method(&group.tag, operation, given)).collect();
    Namespace::new(&title, Case::Snake, Reserved::NONE).assign(&claims, ledger, sink)
}

pub(super) fn method<'a>(tag: &str, operation: &'a Operation, given: Given<'a>) -> Claim<'a> {
    let words = Words::of(operation, given);
    let within = words.within(tag);
    let key = operation.site.to_string();
    Claim {
        section: Section::Method,
        pin: given.names_file.method(&key),
        pin_key: None,
        what: format!("`{key}`"),
        owner: Some(key.len()),
        text: operation.id.clone().unwrap_or_else(|| key.clone()),
        key,
        span: operation.span,
        // An operation whose whole id is its name precedes those whose id is shortened.
        rank: u8::from(within.is_some()),
        equal: usize::from(within.is_some()),
        first: Case::Snake.name(within.as_ref().unwrap_or(&words.whole())),
        others: Box::new(move |_| {
            let whole = within.is_some().then(|| words.whole());
            whole.into_iter().chain(words.others()).map(|words| Case::Snake.name(&words)).collect()
        }),
        meets_foreign: false,
    }
}

/// The claims of an operation's request and response among the types.
pub(super) fn types<'a>(operation: &'a Operation, given: Given<'a>, ranks: (u8, u8)) -> [Claim<'a>; 2] {
    let key = operation.site.to_string();
    let (names_file, base) = (given.names_file, base(operation, given));
    let others = move |suffix: &'static str| {
        let words = Words::of(operation, given);
        move || words.others().into_iter().map(|words| Case::Pascal.with(&pascal(&words), suffix)).collect::<Vec<_>>()
    };
    let claim = |section, suffixes: [&'static str; 2]| {
        let [suffix, other] = suffixes;
        let (base, others) = (base.clone(), others(suffix));
        let first = Case::Pascal.with(&base, suffix);
        Claim {
            section,
            owner: Some(key.len()),
            pin: None,
            pin_key: None,
            what: String::new(),
            text: operation.id.clone().unwrap_or_else(|| key.clone()),
            key: key.clone(),
            span: operation.span,
            rank: 0,
            equal: 0,
            first,
            // Two operations are distinguished by their paths.
            others: Box::new(move |rival| {
                let mut others = others();
                others.insert(if rival == Rival::Like { others.len() } else { 0 }, Case::Pascal.with(&base, other));
                others
            }),
            meets_foreign: true,
        }
    };
    let request = Claim {
        pin: names_file.base(&key),
        rank: ranks.0,
        what: format!("the request of `{key}`"),
        ..claim(Section::Request, ["", "Request"])
    };
    let response = Claim {
        pin: names_file.response(&key),
        rank: ranks.1,
        what: format!("the response to `{key}`"),
        ..claim(Section::Response, ["Response", "Responses"])
    };
    [request, response]
}

/// The prefix of the names of an operation's types.
pub(super) fn base(operation: &Operation, given: Given<'_>) -> String {
    let pinned = given.names_file.base(&operation.site.to_string());
    pinned.unwrap_or_else(|| pascal(&Words::of(operation, given).whole()))
}

/// The names of all operations, once those of their methods and types are known.
pub(super) fn names(
    api: &Api,
    names_file: &NamesFile,
    types: &[(String, String)],
    assigned: &Assigned,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> BTreeMap<OperationSite, OperationNames> {
    let mut named = BTreeMap::new();
    let mut types = types.iter().cloned();
    let of_groups = api.groups.iter().flat_map(|group| {
        let methods = methods(group, names_file, ledger, sink).into_iter();
        group.operations.iter().zip(methods.map(|method| (method, Vec::new()))).collect::<Vec<_>>()
    });
    let mut all: Vec<(&Operation, (String, Vec<String>))> = of_groups.collect();
    all.extend(api.webhooks.iter().zip(webhooks::handlers(api, names_file, assigned, ledger, sink)));
    for (operation, (method, events)) in all {
        let (request, response) = types.next().unwrap_or_default();
        let words = Words::of(operation, Given { names_file, old: ledger.old });
        ledger.new.note_id(&operation.site.to_string(), words.id());
        let names = OperationNames {
            method,
            request,
            response,
            params: members::params(operation, names_file, ledger, sink),
            variants: operation.responses.iter().map(|r| status::variant(r.status)).collect(),
            events,
        };
        named.insert(operation.site.clone(), names);
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operation_id_omits_the_group() {
        for (id, tag, expected) in [
            ("issues/list-for-repo", "issues", Some("list-for-repo")),
            ("code-scanning/list-alerts", "code-scanning", Some("list-alerts")),
            ("drive.files.list", "files", Some("list")),
            ("VirtualMachines_List", "VirtualMachines", Some("List")),
            ("pet.get", "Pets", Some("get")),
            ("list-issues-events", "issues", None),
            ("issues", "issues", None),
            ("issues/", "issues", None),
            ("issues/2", "issues", None),
            ("listIssues", "issues", None),
            ("_list", "", None),
        ] {
            assert_eq!(without_group(id, tag).as_deref(), expected, "{id} in {tag}");
        }
    }

    #[test]
    fn splits_paths_into_name_parts() {
        let words = |path: &str, id: Option<&str>| {
            let site = OperationSite { path: path.to_owned(), method: "GET".to_owned() };
            let words = Words { id: id.map(str::to_owned), site };
            (pascal(&words.whole()), words.others().iter().map(|words| pascal(words)).collect::<Vec<_>>())
        };
        for (path, id, whole, others) in [
            ("/boats/{id}", None, "GetBoatsById", &["GetBoatsById"][..]),
            ("/api/v2/boats", None, "GetBoats", &["GetBoatsV2", "GetApiV2Boats"]),
            ("/v1beta1/boats", Some("list"), "List", &["GetBoats", "GetBoatsV1beta1", "GetV1beta1Boats"]),
        ] {
            assert_eq!(words(path, id), (whole.to_owned(), others.iter().map(|o| (*o).to_owned()).collect()), "{path}");
        }
    }
}
