//! Security.

use super::report::{Both, GENERIC, Judged, Spans, Walk};
use super::words;
use crate::contract::{Operation, Requirement, Scheme};
use crate::diff::catalogue::security;
use crate::diff::{Rule, Subject};

impl<'a> Walk<'a> {
    pub(super) fn schemes(&mut self, subject: &Subject, around: Spans) {
        let (base, head) = (&self.base.schemes, &self.head.schemes);
        let rules = (&security::SECURITY_SCHEME_ADDED, &security::SECURITY_SCHEME_REMOVED);
        self.names(subject, around, (base, head), |scheme| scheme.span, rules);
        for (name, scheme) in head {
            if let Some(before) = base.get(name) {
                self.scheme(subject, before, scheme);
            }
        }
    }

    fn scheme(&mut self, subject: &Subject, base: &'a Scheme, head: &'a Scheme) {
        let spans = Spans::new(base.span, head.span);
        let kind = |scheme: &Scheme| scheme.keys.get("type").map(|said| said.value.clone());
        let same = kind(base) == kind(head);
        self.keys(subject, spans, (&base.keys, &head.keys), &GENERIC, |both| scheme_key(both, same));
        self.docs(subject, spans, (&base.docs, &head.docs));
        if !same {
            return;
        }
        let rules = (&security::SECURITY_SCHEME_FLOW_ADDED, &security::SECURITY_SCHEME_FLOW_REMOVED);
        self.names(subject, spans, (&base.flows, &head.flows), |flow| flow.span, rules);
        for (name, flow) in &head.flows {
            let Some(before) = base.flows.get(name) else { continue };
            let spans = Spans::new(before.span, flow.span);
            self.keys(subject, spans, (&before.keys, &flow.keys), &GENERIC, |both| {
                both.key.ends_with("Url").then_some(Judged::As(&security::SECURITY_SCHEME_ADDRESS_CHANGED))
            });
            let rules = (&security::SECURITY_SCHEME_SCOPE_DECLARED, &security::SECURITY_SCHEME_SCOPE_UNDECLARED);
            self.names(subject, spans, (&before.scopes, &flow.scopes), |span| *span, rules);
            let mut docs = (before.docs.clone(), flow.docs.clone());
            docs.0.retain(|scope, _| flow.docs.contains_key(scope));
            docs.1.retain(|scope, _| before.docs.contains_key(scope));
            self.docs(subject, spans, (&docs.0, &docs.1));
        }
    }

    /// The alternative security requirements of an operation.
    pub(super) fn security(&mut self, subject: &Subject, base: &Operation, head: &Operation) {
        let around = Spans::new(base.security_span, head.security_span);
        let say = |list: &[Requirement]| Some(words::requirements(list));
        match (is_open(base), is_open(head)) {
            (true, false) => {
                let rule = &security::AUTHENTICATION_ADDED;
                return self.note(rule, subject, around, say(&base.security), say(&head.security));
            }
            (false, true) => {
                let rule = &security::AUTHENTICATION_DROPPED;
                return self.note(rule, subject, around, say(&base.security), say(&head.security));
            }
            _ => {}
        }
        let mut left: Vec<&Requirement> = base.security.iter().filter(|set| !set.schemes.is_empty()).collect();
        let mut new: Vec<&Requirement> = head.security.iter().filter(|set| !set.schemes.is_empty()).collect();
        take(&mut left, &mut new, |a, b| same_schemes(a, b) && same_scopes(a, b));
        for (a, b) in take(&mut left, &mut new, same_schemes) {
            self.scopes(subject, a, b);
        }
        for (a, b) in take(&mut left, &mut new, |a, b| includes(a, b) || includes(b, a)) {
            let rule = if includes(b, a) { &security::SECURITY_TIGHTENED } else { &security::SECURITY_LOOSENED };
            self.requirement(rule, subject, a, b);
        }
        if let ([a], [b]) = (left.as_slice(), new.as_slice()) {
            return self.requirement(&security::SECURITY_CHANGED, subject, a, b);
        }
        for set in new {
            let spans = Spans::new(around.base, set.span);
            let after = Some(words::requirement(set));
            self.note(&security::SECURITY_ALTERNATIVE_ADDED, subject, spans, None, after);
        }
        for set in left {
            let spans = Spans::new(set.span, around.head);
            let before = Some(words::requirement(set));
            self.note(&security::SECURITY_ALTERNATIVE_REMOVED, subject, spans, before, None);
        }
    }

    fn requirement(&mut self, rule: &'static Rule, subject: &Subject, base: &Requirement, head: &Requirement) {
        let (before, after) = (words::requirement(base), words::requirement(head));
        self.note(rule, subject, Spans::new(base.span, head.span), Some(before), Some(after));
    }

    fn scopes(&mut self, subject: &Subject, base: &Requirement, head: &Requirement) {
        let rules = (&security::SECURITY_SCOPE_ADDED, &security::SECURITY_SCOPE_REMOVED);
        for (name, scopes) in &head.schemes {
            if let Some(before) = base.schemes.get(name) {
                self.names(subject, Spans::new(base.span, head.span), (before, scopes), |span| *span, rules);
            }
        }
    }
}

/// Returns whether credentials are optional or not required.
fn is_open(operation: &Operation) -> bool {
    operation.security.is_empty() || operation.security.iter().any(|set| set.schemes.is_empty())
}

fn includes(set: &Requirement, other: &Requirement) -> bool {
    other.schemes.keys().all(|name| set.schemes.contains_key(name))
}

fn same_schemes(a: &Requirement, b: &Requirement) -> bool {
    includes(a, b) && includes(b, a)
}

fn same_scopes(a: &Requirement, b: &Requirement) -> bool {
    let has = |set: &Requirement, name: &String, scope: &String| {
        set.schemes.get(name).is_some_and(|scopes| scopes.contains_key(scope))
    };
    let covers = |a: &Requirement, b: &Requirement| {
        b.schemes.iter().all(|(name, scopes)| scopes.keys().all(|scope| has(a, name, scope)))
    };
    covers(a, b) && covers(b, a)
}

/// Removes matching pairs from both lists.
fn take<'r>(
    left: &mut Vec<&'r Requirement>,
    new: &mut Vec<&'r Requirement>,
    fits: impl Fn(&Requirement, &Requirement) -> bool,
) -> Vec<(&'r Requirement, &'r Requirement)> {
    let mut pairs = Vec::new();
    for a in std::mem::take(left) {
        match new.iter().position(|b| fits(a, b)) {
            Some(index) => pairs.push((a, new.remove(index))),
            None => left.push(a),
        }
    }
    pairs
}

/// The classification of a difference in a key of a scheme. If its type differs, the other keys belong to that change.
fn scheme_key(both: Both<'_>, same: bool) -> Option<Judged> {
    let rule = match both.key {
        "type" => &security::SECURITY_SCHEME_TYPE_CHANGED,
        _ if !same => return Some(Judged::Noted),
        "name" | "in" => &security::SECURITY_SCHEME_KEY_MOVED,
        "scheme" => &security::SECURITY_SCHEME_PROTOCOL_CHANGED,
        "bearerFormat" => &security::SECURITY_SCHEME_BEARER_FORMAT_CHANGED,
        "openIdConnectUrl" => &security::SECURITY_SCHEME_ADDRESS_CHANGED,
        _ => return None,
    };
    Some(Judged::As(rule))
}
