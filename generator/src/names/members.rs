//! Names inside a type or an operation: fields, values, alternatives, parameters.

use std::collections::BTreeMap;

use super::claims::{Claim, Ledger, Namespace};
use super::ident::{self, Case};
use super::lock::{Form, Section};
use super::reserved::Reserved;
use super::spelling;
use crate::diagnostic::Diagnostics;
use crate::ir::{Operation, Param, Segment, TypeDef, TypeKind, TypePath};
use crate::names_file::NamesFile;
use crate::source::Span;

/// The variant of an enum for undeclared values, in order of preference.
const UNNAMED_VALUES: &[&str] = &["Unknown", "Undocumented", "Unrecognized", "UnknownValue"];

/// The variant of a union for any other value, in order of preference.
const UNNAMED_ALTERNATIVES: &[&str] = &["Other", "Undocumented", "Unrecognized", "OtherValue"];

/// Names the fields of a request, in the order of its parameters.
pub(super) fn params(
    operation: &Operation,
    names_file: &NamesFile,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> Vec<String> {
    let title = format!("the parameters of `{}`", operation.site);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    operation.params.iter().for_each(|param| *counts.entry(&param.wire_name).or_default() += 1);
    let is_shared = |param: &Param| counts.get(param.wire_name.as_str()).is_some_and(|count| *count > 1);
    let claims: Vec<Claim<'_>> =
        operation.params.iter().map(|param| self::param(operation, param, is_shared(param), names_file)).collect();
    Namespace::new(&title, Case::Snake, Reserved::PARAMS).assign(&claims, ledger, sink)
}

fn param<'a>(operation: &Operation, param: &'a Param, shared: bool, names_file: &NamesFile) -> Claim<'a> {
    let Param { wire_name, location, span, .. } = param;
    let word = location.as_str();
    // Only a parameter that shares its name with another one needs its location in the name.
    let placed = format!("{} {word} parameter:{wire_name}", operation.site);
    let pin_key = if shared { placed.clone() } else { format!("{} parameter:{wire_name}", operation.site) };
    let by_place = format!("{word} {wire_name}");
    let plain = ident::field(wire_name);
    Claim {
        section: Section::Member,
        pin: names_file.member(&pin_key),
        pin_key: Some(pin_key),
        owner: Some(operation.site.to_string().len()),
        key: placed,
        what: format!("`{wire_name}`"),
        text: wire_name.clone(),
        span: *span,
        rank: *location as u8,
        first: if matches!(plain.as_str(), "body" | "with_body") { ident::field(&by_place) } else { plain },
        others: Box::new(move |_| {
            let (placed, mut others) = (ident::field(&by_place), telling(wire_name, Case::Snake));
            // A parameter of the same name in another location.
            others.insert(if shared { 0 } else { others.len() }, placed);
            others
        }),
        equal: 0,
        meets_foreign: false,
    }
}

/// The names inside a type.
pub(super) struct Parts {
    /// The names of its fields, values or alternatives, in order.
    pub(super) names: Vec<String>,
    /// The variant for everything else, if the type has one.
    pub(super) rest: Option<String>,
}

/// Names the contents of a type. `key` is its key in the lock file, and `shared` its name if several type paths share
/// it.
pub(super) fn parts(
    def: &TypeDef,
    (key, shared): (&str, Option<&String>),
    names_file: &NamesFile,
    ledger: &mut Ledger<'_>,
    sink: &mut Diagnostics,
) -> Parts {
    let TypeDef { kind, site, span, .. } = def;
    let (what, case, reserved, wires): (&str, Case, Reserved, Vec<(&str, Span)>) = match kind {
        TypeKind::Alias(_) => return Parts { names: Vec::new(), rest: None },
        TypeKind::Struct(fields) => (
            "members",
            Case::Snake,
            Reserved::FIELDS,
            fields.iter().map(|field| (field.wire_name.as_str(), field.span)).collect(),
        ),
        TypeKind::Enum(values) => {
            ("values", Case::Pascal, Reserved::NONE, values.iter().map(|value| (value.as_str(), *span)).collect())
        }
        TypeKind::Union(union) => {
            let labels = union.variants.iter().map(|variant| (variant.label.as_str(), *span));
            ("alternatives", Case::Pascal, Reserved::NONE, labels.collect())
        }
    };
    let title = format!("the {what} of `{site}`");
    let mut key_of = keys(site, shared);
    let claims: Vec<Claim<'_>> =
        wires.into_iter().map(|(wire, span)| part(key_of(wire), wire, span, case, names_file)).collect();
    let mut namespace = Namespace::new(&title, case, reserved);
    let unnamed = match kind {
        TypeKind::Enum(_) => UNNAMED_VALUES,
        TypeKind::Union(_) => UNNAMED_ALTERNATIVES,
        TypeKind::Struct(_) | TypeKind::Alias(_) => &[],
    };
    let rest = Rest { key, owner: owner(site), unnamed };
    let is_set_to = |claim: &Claim<'_>, name: &String| {
        claim.pin.clone().or_else(|| namespace.recorded(claim, ledger.old)).as_ref() == Some(name)
    };
    let chosen = |name: &String| claims.iter().any(|claim| is_set_to(claim, name));
    let recorded = rest.recorded(ledger).filter(|name| !chosen(name));
    if let Some(recorded) = &recorded {
        namespace.hold(recorded, "the variant for everything else", *span);
    }
    let names = namespace.assign(&claims, ledger, sink);
    let name = recorded.or_else(|| rest.free(&namespace));
    if let Some(name) = &name {
        rest.note(name, ledger);
    }
    Parts { names, rest: name }
}

/// Returns the function from the parts of a type to their keys, with the length of the owner in each.
fn keys(site: &TypePath, shared: Option<&String>) -> impl FnMut(&str) -> (String, usize) {
    let owner = shared.map_or_else(|| site.to_string().len(), String::len);
    let mut place = site.child(Segment::Member(String::new()));
    move |wire| match shared {
        // A shared type is identified by its name: which type path comes first is accidental.
        Some(name) => (format!("{name} {wire}"), owner),
        None => {
            if let Some(Segment::Member(last)) = place.path.last_mut() {
                wire.clone_into(last);
            }
            (place.to_string(), owner)
        }
    }
}

/// The claim of a part; its key comes with the length of the owner in it.
fn part<'a>((key, owner): (String, usize), wire: &'a str, span: Span, case: Case, names_file: &NamesFile) -> Claim<'a> {
    let is_underscored = case == Case::Snake && wire.starts_with('_');
    Claim {
        section: Section::Member,
        pin: names_file.member(&key),
        pin_key: None,
        key,
        owner: Some(owner),
        what: format!("`{wire}`"),
        text: wire.to_owned(),
        span,
        rank: 0,
        first: case.name(wire),
        others: Box::new(move |_| {
            // `_id` is `id`, unless the object also has an `id`: then it is `_id`.
            let underscored = is_underscored.then(|| ident::underscored(wire));
            underscored.into_iter().chain(telling(wire, case)).collect()
        }),
        equal: usize::from(is_underscored),
        meets_foreign: false,
    }
}

/// Names that express how a text differs from others: its signs and symbols, its case.
pub(super) fn telling(wire: &str, case: Case) -> Vec<String> {
    let telling = case.telling(wire);
    let word = spelling::case(wire);
    let cased = word.into_iter().flat_map(|word| [case.with(&case.name(wire), word), case.with(&telling, word)]);
    std::iter::once(telling.clone()).chain(cased).collect()
}

/// The variant of an enum or a union for undeclared values.
struct Rest<'a> {
    key: &'a str,
    owner: usize,
    unnamed: &'a [&'a str],
}

impl Rest<'_> {
    /// Its recorded name, if it is not the usual one.
    fn recorded(&self, ledger: &Ledger<'_>) -> Option<String> {
        let usual = self.unnamed.first()?;
        let recorded = ledger.old.get(Section::Rest, self.key);
        let is_known = ledger.old.get(Section::Type, self.key).is_some()
            || ledger.old.follows_rule(Section::Type, self.key, self.owner);
        recorded.or_else(|| is_known.then_some(*usual)).map(str::to_owned)
    }

    /// The first name that no value or alternative has.
    fn free(&self, namespace: &Namespace<'_>) -> Option<String> {
        let usual = self.unnamed.first()?;
        let numbered = (2..).map(|number| Case::Pascal.numbered(usual, number));
        self.unnamed.iter().map(|name| (*name).to_owned()).chain(numbered).find(|name| namespace.is_free(name))
    }

    fn note(&self, name: &str, ledger: &mut Ledger<'_>) {
        if self.unnamed.first().is_some_and(|usual| *usual != name) {
            ledger.new.insert(Section::Rest, self.key, name, Form::Name);
        }
    }
}

/// Returns the length of the operation or component in the key of a type.
pub(super) fn owner(site: &TypePath) -> usize {
    TypePath::new(site.root.clone()).to_string().len()
}
