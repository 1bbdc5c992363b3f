//! Compares the document as a whole: servers, tags, extensions, components.

use indexmap::IndexMap;

use super::report::{GENERIC, Judged, Spans, Walk};
use crate::contract::{Server, Variable};
use crate::diff::Subject;
use crate::diff::catalogue::api;

impl Walk<'_> {
    pub(super) fn document(&mut self) {
        let subject = Subject::whole(None);
        let (base, head) = (self.base, self.head);
        let spans = Spans::new(base.span, head.span);
        self.keys(&subject, spans, (&base.keys, &head.keys), &GENERIC, |both| {
            let rule = match both.key {
                "openapi" => &api::OPENAPI_VERSION_CHANGED,
                "info title" => &api::API_TITLE_CHANGED,
                "info version" => &api::API_VERSION_CHANGED,
                _ => return None,
            };
            Some(Judged::As(rule))
        });
        self.docs(&subject, spans, (&base.docs, &head.docs));
        self.servers(&subject, spans, (&base.servers, &head.servers));
        self.tags(&subject, spans);
        self.schemes(&subject, spans);
        // Unused components are documentation. A component that is newly used or no longer used is reported at its use.
        let [old, new] = [(base, head), (head, base)].map(|(own, other)| {
            let unused = own.unused.iter().filter(|(name, _)| !other.used.contains(name.as_str()));
            unused.map(|(name, told)| (name.clone(), told.clone())).collect()
        });
        self.docs(&subject, spans, (&old, &new));
    }

    pub(super) fn servers(
        &mut self,
        subject: &Subject,
        around: Spans,
        (base, head): (&IndexMap<String, Server>, &IndexMap<String, Server>),
    ) {
        self.names(subject, around, (base, head), |server| server.span, (&api::SERVER_ADDED, &api::SERVER_REMOVED));
        for (address, server) in head {
            let Some(before) = base.get(address) else { continue };
            let spans = Spans::new(before.span, server.span);
            self.keys(subject, spans, (&before.keys, &server.keys), &GENERIC, |_| None);
            self.docs(subject, spans, (&before.docs, &server.docs));
            let variables = (&before.variables, &server.variables);
            let rules = (&api::SERVER_VARIABLE_ADDED, &api::SERVER_VARIABLE_REMOVED);
            self.names(subject, spans, variables, |variable| variable.span, rules);
            for (name, variable) in variables.1 {
                if let Some(before) = variables.0.get(name) {
                    self.variable(subject, before, variable);
                }
            }
        }
    }

    fn variable(&mut self, subject: &Subject, base: &Variable, head: &Variable) {
        let spans = Spans::new(base.span, head.span);
        self.keys(subject, spans, (&base.keys, &head.keys), &GENERIC, |both| {
            (both.key == "default").then_some(Judged::As(&api::SERVER_VARIABLE_DEFAULT_CHANGED))
        });
        self.docs(subject, spans, (&base.docs, &head.docs));
        let rules = (&api::SERVER_VARIABLE_VALUE_ADDED, &api::SERVER_VARIABLE_VALUE_REMOVED);
        let list = || Some("enum".to_owned());
        match (&base.values, &head.values) {
            (Some(base), Some(head)) => self.names(subject, spans, (base, head), |span| *span, rules),
            (None, Some(_)) => self.note(&api::KEYWORD_ADDED, subject, spans, None, list()),
            (Some(_), None) => self.note(&api::KEYWORD_REMOVED, subject, spans, list(), None),
            (None, None) => {}
        }
    }
}
