//! The properties and items of which some part of a schema speaks.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::run::Run;
use super::schema::Schema;

/// What the parts of a schema that apply to a value have evaluated.
#[derive(Default)]
pub(super) struct Evaluated<'v> {
    pub(super) names: HashSet<&'v str>,
    pub(super) positions: HashSet<usize>,
}

impl<'v> Evaluated<'v> {
    /// Collects from a schema without its own `unevaluatedProperties` and `unevaluatedItems`.
    pub(super) fn of(run: &Run<'_>, schema: &Schema, value: &'v Json, references: usize) -> Self {
        let mut evaluated = Self::default();
        evaluated.add_own(run, schema, value);
        evaluated.add_parts(run, schema, value, references);
        evaluated
    }

    /// Adds a part that the value is valid for.
    fn add(&mut self, run: &Run<'_>, schema: &Schema, value: &'v Json, references: usize) {
        if let Some(target) = run.target(schema, references) {
            return self.add(run, target, value, references + 1);
        }
        if schema.members.unevaluated.is_some() {
            self.names.extend(value.as_object().into_iter().flat_map(|members| members.keys()).map(String::as_str));
        }
        if schema.items.unevaluated.is_some() {
            self.positions.extend(0..value.as_array().map_or(0, Vec::len));
        }
        self.add_own(run, schema, value);
        self.add_parts(run, schema, value, references);
    }

    fn add_own(&mut self, run: &Run<'_>, schema: &Schema, value: &'v Json) {
        let rules = &schema.members;
        let is_open = rules.others.is_some() || rules.is_closed;
        for name in value.as_object().into_iter().flat_map(|members| members.keys()) {
            if is_open || rules.declared.contains_key(name) || rules.matching(name).next().is_some() {
                self.names.insert(name);
            }
        }
        let items = &schema.items;
        for (index, element) in value.as_array().into_iter().flatten().enumerate() {
            let is_contained = || items.contained.as_ref().is_some_and(|schema| run.is_valid(schema, element, 0));
            if index < items.first.len() || items.others.is_some() || is_contained() {
                self.positions.insert(index);
            }
        }
    }

    fn add_parts(&mut self, run: &Run<'_>, schema: &Schema, value: &'v Json, references: usize) {
        let with = schema.members.valid_with.iter().filter(|(name, _)| value.get(name.as_str()).is_some());
        let parts = schema.all.iter().chain(with.map(|(_, part)| part));
        parts.for_each(|part| self.add(run, part, value, references));
        let alternatives = schema.choices.iter().flat_map(|choice| &choice.alternatives);
        for alternative in alternatives.filter(|alternative| run.is_valid(alternative, value, references)) {
            self.add(run, alternative, value, references);
        }
        if let Some(condition) = &schema.condition {
            let is_met = run.is_valid(&condition.test, value, references);
            let test = Some(&condition.test).filter(|_| is_met);
            let consequence = if is_met { &condition.met } else { &condition.unmet };
            test.into_iter().chain(consequence).for_each(|part| self.add(run, part, value, references));
        }
    }
}
