//! Names everything in an API.

use super::claims::{Claim, Ledger, Namespace};
use super::ident::{self, Case, bare, pascal};
use super::lock::{Lock, Section};
use super::reserved::Reserved;
use super::words::Given;
use super::{Assigned, GroupNames, SchemeNames, files, members, operations, types};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Group, SecurityScheme};
use crate::names_file::NamesFile;
use crate::unify::Unified;

/// The module of the types of webhooks, unless a group has this name.
const WEBHOOK_MODULE: &str = "webhook_events";

/// The inputs of naming besides the API itself.
#[derive(Debug, Clone, Copy)]
pub struct Choices<'a> {
    /// The chosen names.
    pub names_file: &'a NamesFile,
    /// The names recorded by earlier runs.
    pub lock: &'a Lock,
    /// Whether a collision that is neither chosen nor recorded is an error.
    pub locked: bool,
}

/// Names everything in `api`, and returns the names to record. `unified` lists the types that several type paths share.
pub fn assign(api: &Api, unified: &Unified, choices: Choices<'_>, sink: &mut Diagnostics) -> (Assigned, Lock) {
    let Choices { names_file, lock, locked } = choices;
    let mut ledger = Ledger { old: lock, new: Lock::default(), locked };
    let (groups, webhook_module) = groups(api, names_file, &mut ledger, sink);
    let mut assigned = Assigned {
        groups,
        webhook_module,
        schemes: schemes(api, names_file, &mut ledger, sink),
        ..Assigned::default()
    };
    let of_operations = types::types(api, unified, names_file, &mut assigned, &mut ledger, sink);
    assigned.operations = operations::names(api, names_file, &of_operations, &assigned, &mut ledger, sink);
    names_file.unused(sink);
    (assigned, ledger.new)
}

/// The names of the groups, and the module of webhooks, which is beside those of the groups.
fn groups(
    api: &Api,
    names_file: &NamesFile,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> (Vec<GroupNames>, String) {
    let claim = |group: &'_ Group| -> Claim<'_> {
        let tag = group.tag.clone();
        Claim {
            section: Section::Group,
            pin: names_file.group(&tag),
            owner: None,
            pin_key: None,
            what: format!("the tag `{tag}`"),
            text: tag.clone(),
            key: tag.clone(),
            span: group.operations.first().map(|operation| operation.span).unwrap_or_default(),
            rank: 0,
            first: Case::Snake.name(&tag),
            others: Box::new(move |_| members::telling(&tag, Case::Snake)),
            equal: 0,
            meets_foreign: true,
        }
    };
    let claims: Vec<Claim<'_>> = api.groups.iter().map(claim).collect();
    // The handle and the trait of a group are derived from its name, and must be unique as well.
    let mut namespace =
        Namespace::new("the groups", Case::Snake, Reserved::GROUPS).identified_by(|name| pascal(bare(name)));
    // A new group must not change the recorded names of requests and responses.
    let (types, given) = (types::namespace(), Given { names_file, old: ledger.old });
    for (_, operation) in api.operations() {
        for claim in operations::types(operation, given, (0, 0)) {
            let Some(name) = types.recorded(&claim, ledger.old) else { continue };
            for handle in [name.as_str(), name.strip_suffix("Api").unwrap_or(&name)] {
                namespace.add_foreign(handle, format!("a type of `{}`", claim.key), claim.span);
            }
        }
    }
    let names = namespace.assign(&claims, ledger, sink);
    let mut modules = files::modules(names.iter().map(String::as_str).chain([WEBHOOK_MODULE]));
    let webhook_module = modules.pop().unwrap_or_default();
    let named = names.into_iter().zip(modules).map(|(accessor, module)| {
        let handle = pascal(bare(&accessor));
        GroupNames { api: format!("{handle}Api"), handle, accessor, module }
    });
    (named.collect(), webhook_module)
}

fn schemes(api: &Api, names_file: &NamesFile, ledger: &mut Ledger<'_>, sink: &mut Diagnostics) -> Vec<SchemeNames> {
    let claims: Vec<Claim<'_>> = api.security.iter().map(|scheme| self::scheme(scheme, names_file)).collect();
    let mut namespace =
        Namespace::new("the security schemes", Case::Snake, Reserved::SCHEMES).identified_by(ident::constant);
    let setters = namespace.assign(&claims, ledger, sink);
    setters.into_iter().map(|setter| SchemeNames { constant: ident::constant(&setter), setter }).collect()
}

fn scheme<'a>(scheme: &'a SecurityScheme, names_file: &NamesFile) -> Claim<'a> {
    let key = format!("security:{}", scheme.name);
    let word = scheme.kind.as_str();
    let first = Case::Snake.name(&scheme.name);
    Claim {
        section: Section::Member,
        pin: names_file.member(&key),
        owner: None,
        pin_key: None,
        key,
        what: format!("`{}`", scheme.name),
        text: scheme.name.clone(),
        span: scheme.span,
        rank: 0,
        first: first.clone(),
        others: Box::new(move |_| {
            std::iter::once(Case::Snake.with(&first, word)).chain(members::telling(&scheme.name, Case::Snake)).collect()
        }),
        equal: 0,
        meets_foreign: false,
    }
}
