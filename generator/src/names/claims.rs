//! The names of one namespace.
//!
//! Every item that needs a name makes a [`Claim`]; [`Namespace::assign`] gives each a unique name. Chosen names come
//! first, then recorded ones, then first choices by rank; the remaining claims take the first free one of their other
//! choices. So a fallback never displaces a first choice, and the result does not depend on the order of the claims.

use std::collections::BTreeMap;

use super::ident::{Case, bare};
use super::lock::{Form, Lock, Section};
use super::reserved::Reserved;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::rules;
use crate::source::{Span, scalar};

/// A namespace: the types of the crate, the methods of a group, the fields of a struct.
pub struct Namespace<'a> {
    /// The name in messages: `the types`.
    title: &'a str,
    case: Case,
    reserved: Reserved,
    /// The form in which two names of the namespace must differ.
    identity: fn(&str) -> String,
    taken: BTreeMap<String, Holder>,
    /// Names of another namespace that some claims must avoid as well.
    foreign: BTreeMap<String, Holder>,
    /// The next number to append to a name, so that none is tried twice.
    numbers: BTreeMap<String, usize>,
}

/// The owner of a name.
struct Holder {
    what: String,
    span: Span,
    /// The key under which its name is recorded, if it made a claim.
    section: Option<Section>,
}

/// An item that needs a name.
pub struct Claim<'a> {
    /// The key under which its name is recorded.
    pub section: Section,
    /// The key in the lock file.
    pub key: String,
    /// The length of the owner in the key, if the lock lists the contents of the owner. The rest follows after one more
    /// character.
    pub owner: Option<usize>,
    /// The key in the names file, if it is shorter.
    pub pin_key: Option<String>,
    /// The description in messages.
    pub what: String,
    /// The name in the document.
    pub text: String,
    /// The place in the document.
    pub span: Span,
    /// The precedence among claims of one name: the lowest rank, then the exact spelling of the document, then the
    /// plainest text, then the first key.
    pub rank: u8,
    /// The chosen name.
    pub pin: Option<String>,
    /// The preferred name.
    pub first: String,
    /// The alternatives, best first.
    pub others: Box<dyn Fn(Rival) -> Vec<String> + 'a>,
    /// The number of alternatives that are equivalent to the first, and need no warning.
    pub equal: usize,
    /// Whether it must also avoid the names of the other namespace.
    pub meets_foreign: bool,
}

/// The owner of a name that a claim prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rival {
    /// An item of the same kind.
    Like,
    /// Something else.
    Unlike,
}

/// The recorded names of earlier runs, and those of this one.
pub struct Ledger<'a> {
    /// The names recorded by earlier runs.
    pub old: &'a Lock,
    /// The names that this run records.
    pub new: Lock,
    /// Whether a collision that is not recorded is an error.
    pub locked: bool,
}

impl<'a> Namespace<'a> {
    /// An empty namespace.
    pub fn new(title: &'a str, case: Case, reserved: Reserved) -> Self {
        Self {
            title,
            case,
            reserved,
            identity: str::to_owned,
            taken: BTreeMap::new(),
            foreign: BTreeMap::new(),
            numbers: BTreeMap::new(),
        }
    }

    /// The same, where names are equal if `identity` makes them equal.
    pub fn identified_by(mut self, identity: fn(&str) -> String) -> Self {
        self.identity = identity;
        self
    }

    /// Adds a name of another namespace.
    pub fn add_foreign(&mut self, name: &str, what: String, span: Span) {
        self.foreign.entry((self.identity)(name)).or_insert(Holder { what, span, section: None });
    }

    /// Reserves a name.
    pub fn hold(&mut self, name: &str, what: &str, span: Span) {
        self.taken.entry((self.identity)(name)).or_insert_with(|| Holder {
            what: what.to_owned(),
            span,
            section: None,
        });
    }

    /// Returns a name for each claim, in order.
    pub fn assign(&mut self, claims: &[Claim<'_>], ledger: &mut Ledger<'_>, sink: &mut Diagnostics) -> Vec<String> {
        let mut names: Vec<Option<String>> = claims.iter().map(|claim| self.pinned(claim, sink)).collect();
        let mut open: Vec<(&Claim<'_>, &mut Option<String>)> =
            claims.iter().zip(&mut names).filter(|(_, name)| name.is_none()).collect();
        open.sort_by_cached_key(|(claim, _)| claim.precedence(&self.by_rule(claim)));
        for (claim, name) in &mut open {
            let recorded = self.recorded(claim, ledger.old).filter(|name| !self.reserved.has(name));
            **name = recorded.and_then(|recorded| self.take(claim, recorded));
        }
        open.retain(|(_, name)| name.is_none());
        for (claim, name) in &mut open {
            **name = self.take(claim, self.by_rule(claim));
        }
        open.retain(|(_, name)| name.is_none());
        for (claim, name) in open {
            *name = Some(self.other(claim, ledger.locked, sink));
        }
        let names: Vec<String> = names.into_iter().map(Option::unwrap_or_default).collect();
        for (claim, name) in claims.iter().zip(&names) {
            let by_rule = self.by_rule(claim);
            let form = match claim.owner {
                Some(_) if claim.is_always(&by_rule) && *name == by_rule => Form::Implied,
                Some(owner) if *name == by_rule => Form::Rule { owner },
                _ => Form::Name,
            };
            ledger.new.insert(claim.section, &claim.key, name, form);
        }
        names
    }

    /// The name that the rule gives to a claim that is alone.
    fn by_rule(&self, claim: &Claim<'_>) -> String {
        self.reserved.aside(claim.first.clone(), self.case)
    }

    /// The name that an earlier run has recorded for a claim.
    pub fn recorded(&self, claim: &Claim<'_>, old: &Lock) -> Option<String> {
        let name = old.get(claim.section, &claim.key).map(str::to_owned);
        name.or_else(|| old.follows_rule(claim.section, &claim.key, claim.owner?).then(|| self.by_rule(claim)))
    }

    /// Returns whether a name is free.
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(&(self.identity)(name))
    }

    /// Assigns the chosen name to a claim. Two items with the same chosen name are an error.
    fn pinned(&mut self, claim: &Claim<'_>, sink: &mut Diagnostics) -> Option<String> {
        let pin = claim.pin.clone()?;
        if self.reserved.has(&pin) {
            let message = format!("the name `{pin}` is reserved among {}", self.title);
            let help = "choose another name in the names file";
            sink.push(Diagnostic::new(rules::RESERVED_NAME, claim.span, message).label(claim.what.clone()).help(help));
        } else if let Some(holder) = self.holder(claim, &pin) {
            let help = "choose another name for one of them in the names file";
            sink.push(self.collision(claim, &pin, holder, true).help(help));
        }
        self.occupy(&pin, claim);
        Some(pin)
    }

    fn take(&mut self, claim: &Claim<'_>, name: String) -> Option<String> {
        if self.holder(claim, &name).is_some() {
            return None;
        }
        self.occupy(&name, claim);
        Some(name)
    }

    fn holder(&self, claim: &Claim<'_>, name: &str) -> Option<&Holder> {
        let identity = (self.identity)(name);
        let foreign = || self.foreign.get(&identity).filter(|_| claim.meets_foreign);
        self.taken.get(&identity).or_else(foreign)
    }

    fn occupy(&mut self, name: &str, claim: &Claim<'_>) {
        let holder = Holder { what: claim.what.clone(), span: claim.span, section: Some(claim.section) };
        self.taken.entry((self.identity)(name)).or_insert(holder);
    }

    /// Assigns a name to a claim whose first choice is in use.
    fn other(&mut self, claim: &Claim<'_>, locked: bool, sink: &mut Diagnostics) -> String {
        let first = self.by_rule(claim);
        let rival = match self.holder(claim, &first) {
            Some(holder) if holder.section == Some(claim.section) => Rival::Like,
            _ => Rival::Unlike,
        };
        let others = (claim.others)(rival).into_iter().map(|name| self.reserved.aside(name, self.case));
        let free = others.enumerate().find(|(_, name)| self.holder(claim, name).is_none());
        let (index, name) = free.unwrap_or_else(|| (usize::MAX, self.numbered(claim, &first)));
        // The types of two operations collide together: one report is enough.
        let follows = claim.section == Section::Response && rival == Rival::Like;
        if index >= claim.equal
            && !follows
            && let Some(holder) = self.holder(claim, &first)
        {
            let what = match locked {
                true => "choose a name in the names file".to_owned(),
                false => format!("this one is renamed to `{name}`; to choose another name, add to the names file"),
            };
            let help = format!("{what}:\n{}", claim.paste(&name));
            sink.push(self.collision(claim, &first, holder, locked).help(help));
        }
        self.occupy(&name, claim);
        name
    }

    /// A name that consists of a number.
    fn numbered(&mut self, claim: &Claim<'_>, first: &str) -> String {
        let mut number = self.numbers.get(first).copied().unwrap_or(2);
        let mut name = self.case.numbered(first, number);
        while self.holder(claim, &name).is_some() {
            number += 1;
            name = self.case.numbered(first, number);
        }
        self.numbers.insert(first.to_owned(), number + 1);
        name
    }

    fn collision(&self, claim: &Claim<'_>, name: &str, holder: &Holder, is_error: bool) -> Diagnostic {
        let message = format!("two of {} have the name `{name}`", self.title);
        let diagnostic = Diagnostic::new(rules::NAME_COLLISION, claim.span, message).label(claim.what.clone());
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        Diagnostic { severity, ..diagnostic }.related(holder.span, format!("other item: {}", holder.what))
    }
}

impl Claim<'_> {
    /// Returns the sort key of claims; `by_rule` is the name without a collision.
    fn precedence(&self, by_rule: &str) -> (u8, bool, usize, String) {
        (self.rank, self.text != bare(by_rule), plainness(&self.text), self.key.clone())
    }

    /// Returns whether the name is stable under all changes: a name that the document spells this way takes precedence.
    /// In other sections than members, the rule's result may change with the document.
    fn is_always(&self, by_rule: &str) -> bool {
        self.section == Section::Member && self.rank == 0 && self.text == bare(by_rule)
    }

    /// The lines of the names file that give the claim a name, to paste.
    fn paste(&self, name: &str) -> String {
        let (key, name) = (scalar(self.pin_key.as_ref().unwrap_or(&self.key)), scalar(name));
        let (section, name) = match self.section {
            Section::Group => ("groups", name),
            Section::Method => ("operations", format!("{{ method: {name} }}")),
            Section::Request => ("operations", format!("{{ type: {name} }}")),
            Section::Response => ("operations", format!("{{ response: {name} }}")),
            Section::Type => ("types", name),
            Section::Member | Section::Rest => ("members", name),
        };
        format!("{section}:\n  {key}: {name}")
    }
}

/// The distance of a text from plain words: `active` comes before `ACTIVE`, `nextToken` before `NextToken`, `title`
/// before `-title`.
fn plainness(text: &str) -> usize {
    let cost = |c: char| match c {
        '_' | ' ' => 0,
        c if c.is_lowercase() || c.is_numeric() => 0,
        c if c.is_alphabetic() => 1,
        _ => 2,
    };
    text.chars().map(cost).sum::<usize>() + usize::from(text.starts_with('_'))
}

#[cfg(test)]
mod tests;
