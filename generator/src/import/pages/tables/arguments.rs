//! Tables of arguments: of a payload, or of parameters.

use super::columns::{Rows, column, plain, unescaped};
use crate::diagnostic::Diagnostics;
use crate::import::pages::guess;
use crate::import::pages::page::Page;
use crate::import::pages::schema::{Declared, Property};
use crate::import::pages::types::type_line;
use crate::source::{Node, Span};

const NAME: &[&str] = &["argument", "parameter", "name", "field", "key", "property"];
const EXAMPLE: &[&str] = &["example", "example value"];
const REQUIRED: &[&str] = &["required", "required?"];
const DESCRIPTION: &[&str] = &["description"];
const TYPE: &[&str] = &["type", "data type"];

/// The columns of a table.
struct Columns<'t, 'a> {
    page: &'t Page<'a>,
    header: &'t [&'a str],
    name: Option<usize>,
    example: Option<usize>,
    required: Option<usize>,
    description: Option<usize>,
    kind: Option<usize>,
}

/// Returns whether a table describes arguments.
pub(super) fn is_arguments(rows: &Rows<'_>) -> bool {
    column(rows, NAME).is_some()
}

/// The arguments of a table, in order.
pub(super) fn arguments(page: &Page<'_>, rows: &Rows<'_>, sink: &mut Diagnostics) -> Vec<Property> {
    let columns = Columns {
        page,
        header: rows.first().map_or(&[], |(_, cells)| cells),
        name: column(rows, NAME),
        example: column(rows, EXAMPLE),
        required: column(rows, REQUIRED),
        description: column(rows, DESCRIPTION),
        kind: column(rows, TYPE),
    };
    let mut properties = Vec::new();
    for (line, cells) in rows.iter().skip(1) {
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at).copied()).unwrap_or_default();
        let names = parts(cell(columns.name));
        if names.len() > 1 {
            let list: Vec<_> = names.iter().map(|name| format!("`{}`", plain(name))).collect();
            let message = format!("the row has several arguments: each of {} is read as optional", list.join(", "));
            guess(sink, page.span(*line), message, "write a row for each argument");
        }
        for index in 0..names.len() {
            properties.push(columns.argument(*line, cells, (names.len() > 1).then_some(index)));
        }
    }
    properties.retain(|property| !property.name.is_empty());
    properties
}

impl Columns<'_, '_> {
    /// The argument of a row; that with this index, if it has several.
    fn argument(&self, line: usize, cells: &[&str], index: Option<usize>) -> Property {
        let raw = |at: Option<usize>| {
            let cell = at.and_then(|at| cells.get(at).copied()).unwrap_or_default();
            index.map_or(cell, |index| parts(cell).get(index).copied().unwrap_or_default())
        };
        let key = self.page.span_of(line, raw(self.name));
        let (is_required, note) = required(raw(self.required));
        let mut schema = Declared { span: key, ..Declared::default() };
        let description = Some(unescaped(raw(self.description))).filter(|text| !text.is_empty());
        let default = note.as_deref().and_then(default);
        schema.description = description.into_iter().chain(note.filter(|_| default.is_none())).collect();
        let known = [self.name, self.example, self.required, self.description, self.kind];
        let others = cells.iter().zip(self.header).enumerate();
        let others = others.filter(|(at, (text, _))| !known.contains(&Some(*at)) && !text.is_empty());
        schema.description.extend(others.map(|(_, (text, title))| format!("{title}: {}", unescaped(text))));

        let example = plain(raw(self.example));
        let at = self.page.span_of(line, raw(self.example));
        match type_line(&plain(raw(self.kind)).to_ascii_lowercase()) {
            Some(kind) => {
                (schema.kind, schema.format) = (kind.kind, kind.format);
                for _ in 0..kind.arrays {
                    let items = Some(Box::new(Declared { description: Vec::new(), ..schema.clone() }));
                    schema = Declared { kind: Some("array"), format: None, items, ..schema };
                }
            }
            None => schema.inferred = Some((example.clone(), at)).filter(|_| !example.is_empty()),
        }
        for (keyword, text, at) in [("example", example, at), ("default", default.unwrap_or_default(), key)] {
            if !text.is_empty() {
                schema.keywords.push((keyword, value(schema.kind, &text, at)));
            }
        }
        let name = plain(raw(self.name)).trim_start_matches(':').to_owned();
        Property { name, key, required: is_required && index.is_none(), schema }
    }
}

/// The parts of a cell between `<br>`.
fn parts(cell: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = cell;
    while let Some((part, after)) = rest.split_once("<br") {
        let Some((_, after)) = after.split_once('>') else { break };
        parts.push(part.trim());
        rest = after;
    }
    parts.push(rest.trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// The value of an argument: a number or a boolean unless it is declared as a string.
fn value(kind: Option<&str>, text: &str, span: Span) -> Node {
    let parsed = serde_json::from_str::<serde_json::Value>(text).ok();
    let parsed = parsed.filter(|value| match kind {
        Some("string") => false,
        Some("array" | "object") => !value.is_string(),
        _ => (value.is_number() || value.is_boolean()) && format!("{value}") == text,
    });
    parsed.map_or_else(|| Node::string(span, text), |value| Node::from_json(span, &value))
}

/// Whether an argument is required, and what else the cell says.
fn required(cell: &str) -> (bool, Option<String>) {
    let text = plain(&parts(cell).join(" "));
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let (is_required, is_known) = match word.to_ascii_lowercase().as_str() {
        "required" | "yes" | "true" => (true, true),
        "optional" | "no" | "false" | "" => (false, true),
        _ => (false, false),
    };
    let rest = text.get(word.len()..).unwrap_or_default().trim();
    let note = if is_known { rest } else { text.as_str() };
    (is_required, Some(note.to_owned()).filter(|note| !note.is_empty()))
}

/// The default value in a note: `(default: 25)`.
fn default(note: &str) -> Option<String> {
    let note = note.trim_start_matches('(').trim_end_matches([')', '.']);
    let word = note.get(..7).filter(|word| word.eq_ignore_ascii_case("default"))?;
    let value = note.get(word.len()..)?.trim_start();
    let value = plain(value.strip_prefix([':', '=']).unwrap_or(value).trim());
    Some(value).filter(|value| !value.is_empty() && !value.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_default_values_in_notes() {
        for (note, expected) in [
            ("(default: 25)", Some("25")),
            ("Default=false.", Some("false")),
            ("default 7", Some("7")),
            ("Default: `on`", Some("on")),
            ("defaults to the first", None),
            ("only on Sundays", None),
        ] {
            assert_eq!(default(note).as_deref(), expected, "{note}");
        }
    }

    #[test]
    fn reads_whether_an_argument_is_required() {
        for (cell, expected) in [
            ("Required", (true, None)),
            ("`yes`", (true, None)),
            ("Optional", (false, None)),
            ("", (false, None)),
            ("Optional (default: 5)", (false, Some("(default: 5)"))),
            ("<br> Required <br/> for guests", (true, Some("for guests"))),
            ("only on Sundays", (false, Some("only on Sundays"))),
        ] {
            assert_eq!(required(cell), (expected.0, expected.1.map(str::to_owned)), "{cell}");
        }
    }
}
