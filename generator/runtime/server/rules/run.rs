//! Checks one value, and finds the properties and items of which some part of a schema speaks.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value as Json};

use super::Rules;
use super::equal::{are_equal, write_canonical};
use super::schema::{Bounds, Choice, Schema};
use crate::runtime::wire::error_path::{self, Step};

/// The maximum length of a chain of references that does not descend into the value.
const MOST_REFERENCES: usize = 32;

/// The outcomes of objects and arrays with components, by their addresses.
type Outcomes = HashMap<(*const Schema, *const Json), Result<(), String>>;

/// The check of one value.
pub(super) struct Run<'r> {
    pub(super) rules: &'r Rules,
    /// Whether undeclared properties are texts, which may stand for numbers and booleans.
    is_text: bool,
    /// What is known already. Alternatives would otherwise repeat the checks of what they have in common, on every
    /// level again.
    known: RefCell<Outcomes>,
}

impl<'r> Run<'r> {
    pub(super) fn new(rules: &'r Rules, is_text: bool) -> Self {
        Self { rules, is_text, known: RefCell::default() }
    }

    /// Returns the first violation, with its path.
    pub(super) fn check(&self, schema: &Schema, value: &Json) -> Result<(), String> {
        self.follow(schema, value, 0)
    }

    pub(super) fn is_valid(&self, schema: &Schema, value: &Json, references: usize) -> bool {
        self.follow(schema, value, references).is_ok()
    }

    /// The component that a schema refers to.
    pub(super) fn target(&self, schema: &Schema, references: usize) -> Option<&'r Schema> {
        let name = schema.reference.as_ref()?;
        self.rules.schemas.get(name).filter(|_| references < MOST_REFERENCES)
    }

    fn follow(&self, schema: &Schema, value: &Json, references: usize) -> Result<(), String> {
        if schema.reference.is_none() {
            return self.apply(schema, value, references);
        }
        let Some(target) = self.target(schema, references) else { return Ok(()) };
        if !matches!(value, Json::Array(_) | Json::Object(_)) {
            return self.follow(target, value, references + 1);
        }
        let key = (std::ptr::from_ref(target), std::ptr::from_ref(value));
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let outcome = self.follow(target, value, references + 1);
        self.known.borrow_mut().insert(key, outcome.clone());
        outcome
    }

    fn apply(&self, schema: &Schema, value: &Json, references: usize) -> Result<(), String> {
        let has_null = || schema.values.as_ref().is_some_and(|values| values.contains(&Json::Null));
        if value.is_null() && (schema.nullable || has_null()) {
            return Ok(());
        }
        check_kind(schema, value)?;
        match value {
            Json::Number(number) => {
                schema.number.check(number)?;
                if let Some(format) = schema.format.as_ref().filter(|format| !format.allows_number(number)) {
                    return Err(format!("must match format \"{}\"", format.name));
                }
            }
            Json::String(text) => check_text(schema, text)?,
            Json::Array(elements) => self.check_elements(schema, elements, references)?,
            Json::Object(members) => self.check_members(schema, members, value, references)?,
            Json::Null | Json::Bool(_) => {}
        }
        schema.all.iter().try_for_each(|part| self.follow(part, value, references))?;
        schema.choices.iter().try_for_each(|choice| self.check_choice(choice, value, references))?;
        if schema.not.as_ref().is_some_and(|excluded| self.is_valid(excluded, value, references)) {
            return Err("must NOT be valid".to_owned());
        }
        if let Some(condition) = &schema.condition {
            let is_met = self.is_valid(&condition.test, value, references);
            let consequence = if is_met { &condition.met } else { &condition.unmet };
            consequence.as_ref().map_or(Ok(()), |schema| self.follow(schema, value, references))?;
        }
        self.check_unevaluated(schema, value, references)
    }

    fn check_choice(&self, choice: &Choice, value: &Json, references: usize) -> Result<(), String> {
        if let Some((name, tags)) = &choice.discriminator
            && let Some(tag) = tag(value, name)
            && let Some(index) = tags.iter().position(|tags| tags.contains(&tag))
            && let Some(alternative) = choice.alternatives.get(index)
        {
            return match self.forbids(alternative, name, references) {
                true => Run::new(self.rules, self.is_text).check(alternative, &without(value, name)),
                false => self.follow(alternative, value, references),
            };
        }
        match choice.alternatives.iter().any(|alternative| self.is_valid(alternative, value, references)) {
            true => Ok(()),
            false => Err("must match one of the alternatives".to_owned()),
        }
    }

    /// Whether an alternative allows only declared properties, and does not declare the discriminator.
    fn forbids(&self, alternative: &Schema, name: &str, references: usize) -> bool {
        match self.target(alternative, references) {
            Some(target) => self.forbids(target, name, references + 1),
            None => {
                let members = &alternative.members;
                (members.is_closed || members.unevaluated.is_some()) && !members.declared.contains_key(name)
            }
        }
    }

    fn check_elements(&self, schema: &Schema, elements: &[Json], references: usize) -> Result<(), String> {
        let items = &schema.items;
        within(items.count, elements.len(), "items")?;
        if items.is_unique {
            let mut seen = HashSet::new();
            let canonical = |element| {
                let mut text = String::new();
                write_canonical(element, &mut text);
                text
            };
            if !elements.iter().all(|element| seen.insert(canonical(element))) {
                return Err("must NOT have duplicate items".to_owned());
            }
        }
        for (index, element) in elements.iter().enumerate() {
            let schema = items.first.get(index).or(items.others.as_deref());
            let checked = schema.map_or(Ok(()), |schema| self.follow(schema, element, 0));
            checked.map_err(|error| error_path::join(&Step::Element(index).to_string(), &error))?;
        }
        let Some(contained) = &items.contained else { return Ok(()) };
        let count = elements.iter().filter(|element| self.is_valid(contained, element, references)).count() as u64;
        let (least, most) = (items.contained_count.0.unwrap_or(1), items.contained_count.1);
        match most {
            _ if count < least => Err(format!("must contain at least {least} valid item{}", plural(least))),
            Some(most) if count > most => Err(format!("must contain at most {most} valid item{}", plural(most))),
            _ => Ok(()),
        }
    }

    fn check_members(
        &self,
        schema: &Schema,
        members: &Map<String, Json>,
        value: &Json,
        references: usize,
    ) -> Result<(), String> {
        let rules = &schema.members;
        within(rules.count, members.len(), "properties")?;
        if let Some(name) = rules.required.iter().find(|name| !members.contains_key(*name)) {
            return Err(format!("must have required property '{name}'"));
        }
        for (name, others) in rules.required_with.iter().filter(|(name, _)| members.contains_key(name)) {
            if let Some(missing) = others.iter().find(|other| !members.contains_key(*other)) {
                return Err(format!("must have property '{missing}' when property '{name}' is present"));
            }
        }
        for (name, member) in members {
            if let Some(names) = &rules.names
                && !self.is_valid(names, &Json::String(name.clone()), 0)
            {
                return Err("property name must be valid".to_owned());
            }
            let mut applying = rules.declared.get(name).into_iter().chain(rules.matching(name)).peekable();
            if applying.peek().is_none() && rules.is_closed {
                return Err("must NOT have additional properties".to_owned());
            }
            let others = if applying.peek().is_none() { rules.others.as_deref() } else { None };
            let is_text = self.is_text && !rules.declared.contains_key(name);
            let checked = applying.chain(others).try_for_each(|schema| match self.follow(schema, member, 0) {
                Err(_) if is_text && self.is_valid_text(schema, member) => Ok(()),
                outcome => outcome,
            });
            checked.map_err(|error| error_path::join(&Step::Member(name).to_string(), &error))?;
        }
        let applying = rules.valid_with.iter().filter(|(name, _)| members.contains_key(*name));
        applying.map(|(_, schema)| schema).try_for_each(|schema| self.follow(schema, value, references))
    }

    /// Whether a text stands for a number or a boolean that is valid.
    fn is_valid_text(&self, schema: &Schema, text: &Json) -> bool {
        let value = text.as_str().and_then(|text| serde_json::from_str::<Json>(text).ok());
        let value = value.filter(|value| value.is_number() || value.is_boolean());
        value.is_some_and(|value| self.is_valid(schema, &value, 0))
    }

    fn check_unevaluated(&self, schema: &Schema, value: &Json, references: usize) -> Result<(), String> {
        match (value, &schema.members.unevaluated, &schema.items.unevaluated) {
            (Json::Object(members), Some(allowed), _) => {
                let known = Evaluated::of(self, schema, value, references);
                let mut others = members.iter().filter(|(name, _)| !known.names.contains(name.as_str()));
                match others.all(|(_, member)| self.is_valid(allowed, member, 0)) {
                    true => Ok(()),
                    false => Err("must NOT have unevaluated properties".to_owned()),
                }
            }
            (Json::Array(elements), _, Some(allowed)) => {
                let known = Evaluated::of(self, schema, value, references);
                let mut others = elements.iter().enumerate().filter(|(index, _)| !known.positions.contains(index));
                match others.all(|(_, element)| self.is_valid(allowed, element, 0)) {
                    true => Ok(()),
                    false => Err("must NOT have unevaluated items".to_owned()),
                }
            }
            _ => Ok(()),
        }
    }
}

fn check_kind(schema: &Schema, value: &Json) -> Result<(), String> {
    let is_kind = |kind: &str| match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        _ => true,
    };
    if let Some(kind) = schema.kind.as_deref().filter(|kind| !is_kind(kind)) {
        return Err(format!("must be {kind}"));
    }
    match &schema.values {
        Some(values) if !values.iter().any(|allowed| are_equal(allowed, value)) => {
            Err("must be equal to one of the allowed values".to_owned())
        }
        _ => Ok(()),
    }
}

fn check_text(schema: &Schema, text: &str) -> Result<(), String> {
    if schema.length != (None, None) {
        within(schema.length, text.chars().count(), "characters")?;
    }
    if let Some(pattern) = schema.pattern.as_ref().filter(|pattern| !pattern.is_match(text)) {
        return Err(format!("must match pattern \"{pattern}\""));
    }
    match &schema.format {
        Some(format) if !format.allows_text(text) => Err(format!("must match format \"{}\"", format.name)),
        _ => Ok(()),
    }
}

fn within((least, most): Bounds, count: usize, of: &str) -> Result<(), String> {
    let count = count as u64;
    match (least, most) {
        (Some(least), _) if count < least => Err(format!("must NOT have fewer than {least} {of}")),
        (_, Some(most)) if count > most => Err(format!("must NOT have more than {most} {of}")),
        _ => Ok(()),
    }
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// The value of a discriminator, as a string.
fn tag(value: &Json, name: &str) -> Option<String> {
    match value.get(name)? {
        Json::String(text) => Some(text.clone()),
        value @ (Json::Bool(_) | Json::Number(_)) => Some(value.to_string()),
        _ => None,
    }
}

fn without(value: &Json, name: &str) -> Json {
    let mut value = value.clone();
    value.as_object_mut().and_then(|members| members.shift_remove(name));
    value
}

/// What the parts of a schema that apply to a value have evaluated.
#[derive(Default)]
struct Evaluated<'v> {
    names: HashSet<&'v str>,
    positions: HashSet<usize>,
}

impl<'v> Evaluated<'v> {
    /// Collects from a schema without its own `unevaluatedProperties` and `unevaluatedItems`.
    fn of(run: &Run<'_>, schema: &Schema, value: &'v Json, references: usize) -> Self {
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
