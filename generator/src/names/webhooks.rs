//! Names of webhooks: the methods of the receiver and of the sender.
//!
//! A webhook is named as an operation is. Where its body is one of several types, the receiver has a handler for each,
//! named after the alternative. All of them share one namespace.

use super::claims::{Claim, Ledger, Namespace};
use super::ident::Case;
use super::lock::Section;
use super::reserved::Reserved;
use super::words::{Given, method};
use super::{Assigned, members};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, Union, WEBHOOKS};
use crate::names_file::NamesFile;

/// The name of each webhook, and those of the alternatives of its body.
pub(super) fn handlers(
    api: &Api,
    names_file: &NamesFile,
    assigned: &Assigned,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> Vec<(String, Vec<String>)> {
    let given = Given { names_file, old: ledger.old };
    let mut claims: Vec<Claim<'_>> = api.webhooks.iter().map(|webhook| method(WEBHOOKS, webhook, given)).collect();
    let mut counts = Vec::new();
    for webhook in &api.webhooks {
        let before = claims.len();
        if let Some((id, union)) = webhook.events(&api.types) {
            let parts = assigned.types.get(&id).map(|names| names.parts.as_slice()).unwrap_or_default();
            claims.extend(union_claims(webhook, union, parts, names_file));
        }
        counts.push(claims.len() - before);
    }
    let names = Namespace::new("the webhooks", Case::Snake, Reserved::WEBHOOKS).assign(&claims, ledger, sink);
    let mut names = names.into_iter();
    let wholes: Vec<String> = names.by_ref().take(counts.len()).collect();
    wholes.into_iter().zip(counts).map(|(whole, count)| (whole, names.by_ref().take(count).collect())).collect()
}

fn union_claims<'a>(
    webhook: &'a Operation,
    union: &'a Union,
    parts: &'a [String],
    names_file: &'a NamesFile,
) -> impl Iterator<Item = Claim<'a>> {
    let owner = webhook.site.to_string();
    union.variants.iter().zip(parts).map(move |(variant, part)| {
        let key = format!("{owner} on:{}", variant.label);
        Claim {
            section: Section::Member,
            pin: names_file.member(&key),
            pin_key: None,
            key,
            owner: Some(owner.len()),
            what: format!("the handler of `{}`", variant.label),
            text: variant.label.clone(),
            span: webhook.span,
            // After the webhooks themselves.
            rank: 1,
            first: Case::Snake.name(part),
            others: Box::new(move |_| {
                let name = webhook.site.webhook_name().unwrap_or_default();
                let whole = Case::Snake.name(&format!("{name} {part}"));
                std::iter::once(whole).chain(members::telling(&variant.label, Case::Snake)).collect()
            }),
            equal: 0,
            meets_foreign: false,
        }
    })
}
