//! Names of operations, and of their requests and responses.

use std::collections::BTreeMap;

use super::claims::{Claim, Ledger, Namespace, Rival};
use super::ident::{Case, pascal};
use super::lock::Section;
use super::reserved::Reserved;
use super::words::{Given, Words, base, method};
use super::{Assigned, OperationNames, members, status, webhooks};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Group, Operation, OperationSite};
use crate::names_file::NamesFile;

/// The names of the operations of a group, without their types.
fn methods(group: &Group, names_file: &NamesFile, ledger: &mut Ledger<'_>, sink: &mut Diagnostics) -> Vec<String> {
    let title = format!("the operations of `{}`", group.tag);
    let given = Given { names_file, old: ledger.old };
    let claims: Vec<Claim<'_>> =
        group.operations.iter().map(|operation| method(&group.tag, operation, given)).collect();
    Namespace::new(&title, Case::Snake, Reserved::NONE).assign(&claims, ledger, sink)
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
        // The name is ours, and steps aside for one of the document.
        equal: 1,
        what: format!("the response to `{key}`"),
        ..claim(Section::Response, ["Response", "Responses"])
    };
    [request, response]
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
