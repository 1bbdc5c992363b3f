//! The words of an operation, from which it and its types are named: its `operationId`, or its method and path.

use heck::ToSnakeCase;

use super::claims::Claim;
use super::ident::{Case, pascal};
use super::lock::{Lock, Section};
use crate::ir::{Operation, OperationSite, is_version, segments_after_version as split};
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

/// The prefix of the names of an operation's types.
pub(super) fn base(operation: &Operation, given: Given<'_>) -> String {
    let pinned = given.names_file.base(&operation.site.to_string());
    pinned.unwrap_or_else(|| pascal(&Words::of(operation, given).whole()))
}

/// The claim of an operation among the methods of its group.
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
