//! Compares lists of values.

use super::report::{Spans, Walk};
use super::schema::Level;
use super::words;
use crate::contract::{Spanned, Values};
use crate::diff::catalogue::values;

impl<'a> Walk<'a> {
    pub(super) fn values(&mut self, level: &Level<'a>) {
        let around = level.spans();
        match (&level.base.values, &level.head.values) {
            (None, None) => {}
            (None, Some(head)) => {
                let spans = Spans::new(around.base, head.span);
                self.judge(level, &values::ENUM_INTRODUCED, spans, Some("any value".to_owned()), Some(listed(head)));
            }
            (Some(base), None) => {
                let spans = Spans::new(base.span, around.head);
                self.judge(level, &values::ENUM_LIFTED, spans, Some(listed(base)), Some("any value".to_owned()));
            }
            (Some(base), Some(head)) => {
                for said in missing(head, base) {
                    let after = Some(words::data(&said.value));
                    self.judge(level, &values::ENUM_VALUE_ADDED, Spans::new(base.span, said.span), None, after);
                }
                for said in missing(base, head) {
                    let before = Some(words::data(&said.value));
                    self.judge(level, &values::ENUM_VALUE_REMOVED, Spans::new(said.span, head.span), before, None);
                }
            }
        }
    }
}

/// The values of one list that another one lacks, each once.
fn missing<'v>(values: &'v Values, from: &Values) -> Vec<&'v Spanned> {
    let mut known: Vec<&serde_json::Value> = from.list.iter().map(|said| &said.value).collect();
    let mut found = Vec::new();
    for said in &values.list {
        if !known.contains(&&said.value) {
            known.push(&said.value);
            found.push(said);
        }
    }
    found
}

fn listed(values: &Values) -> String {
    let list: Vec<String> = values.list.iter().map(|said| words::data(&said.value)).collect();
    words::data(&serde_json::Value::String(list.join(" | ")))
}
