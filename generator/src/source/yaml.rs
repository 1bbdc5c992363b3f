//! YAML text to [`Node`], from the events of `saphyr-parser`.
//!
//! Keys become strings in their original spelling (`200:` is the key `200`). Anchors are expanded where they are used,
//! within a limit; the nodes of an expansion keep the place of the anchor, where their text is. Second documents, and
//! values outside the JSON data model are errors. Merge keys and brackets that are indented too little are tolerated.

mod anchors;
mod brackets;
mod causes;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput, Tag};

use anchors::{aliased, measure, merge, merge_key};
use brackets::Joined;
use causes::help_for;

use super::position::{ByteOffsets, narrow};
use super::scalar::{Scalar, plain};
use super::{FileId, MAX_DEPTH, Map, Node, SPACE, Span, Text, Value, empty_document, insert, too_deep, without_bom};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::shared::Pool;

/// The maximum size of the expansions of all aliases in a document. A few nested anchors can otherwise expand to any
/// size.
const MAX_EXPANSION: usize = 8 << 20;

/// Reads a YAML text. `None` if it is empty, or after a syntax error (which ends the reading at that place).
pub(super) fn parse(text: &str, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let mut joined = Joined::new(text);
    loop {
        let mut own = Diagnostics::new(sink.strictness());
        let fault = match Reader::new(&joined, file, &mut own).document() {
            Ok(node) => {
                sink.extend(own);
                joined.brackets().iter().for_each(|span| sink.push(brackets::tolerated(*span)));
                return Some(node);
            }
            Err(fault) => fault,
        };
        // A bracket that is indented too little ends the reading, unless its line is joined with the one before.
        if !fault.span.is_some_and(|span| joined.join(span)) {
            sink.extend(own);
            sink.push(*fault);
            return None;
        }
    }
}

/// The error that ends the reading.
type Fault = Box<Diagnostic>;

/// An event with the positions of its text.
type Item<'a> = (Event<'a>, saphyr_parser::Span);

struct Reader<'a, 's> {
    events: Parser<'a, StrInput<'a>>,
    text: &'a str,
    joined: &'a Joined<'a>,
    offsets: ByteOffsets<'a>,
    file: FileId,
    anchors: BTreeMap<usize, Anchored>,
    /// The anchors that aliases refer to, once an anchor was met: the values of all others need not be kept.
    aliased: Option<BTreeSet<usize>>,
    expansion_left: usize,
    /// The strings so far.
    pool: Pool,
    sink: &'s mut Diagnostics,
}

/// A node that aliases may refer to.
struct Anchored {
    node: Node,
    weight: usize,
    height: usize,
}

impl<'a, 's> Reader<'a, 's> {
    fn new(joined: &'a Joined<'a>, file: FileId, sink: &'s mut Diagnostics) -> Self {
        let text = joined.text();
        Self {
            events: Parser::new_from_str(text),
            text,
            joined,
            offsets: ByteOffsets::new(text),
            file,
            anchors: BTreeMap::new(),
            aliased: None,
            expansion_left: MAX_EXPANSION,
            pool: Pool::default(),
            sink,
        }
    }

    fn document(&mut self) -> Result<Node, Fault> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
                (Event::StreamEnd, _) => return Err(Box::new(empty_document(self.file))),
                (Event::Scalar(text, ScalarStyle::Plain, 0, None), _) if text.is_empty() => {
                    return Err(Box::new(empty_document(self.file)));
                }
                item => {
                    let node = self.node(item, 0)?;
                    self.end_of_stream()?;
                    return Ok(node);
                }
            }
        }
    }

    fn end_of_stream(&mut self) -> Result<(), Fault> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(_), marks) => {
                    let span = self.span(marks.start, marks.end);
                    return Err(Box::new(
                        Diagnostic::new(rules::SEVERAL_DOCUMENTS, span, "the file contains more than one document")
                            .label("a second document starts here")
                            .help("put each document into a file of its own"),
                    ));
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<Item<'a>, Fault> {
        match self.events.next_event() {
            Some(Ok(item)) => Ok(item),
            Some(Err(error)) => Err(self.syntax_error(&error)),
            // Unreachable: all readers stop at the end of the stream, which comes first.
            None => Err(Box::new(empty_document(self.file))),
        }
    }

    fn node(&mut self, (event, marks): Item<'a>, depth: usize) -> Result<Node, Fault> {
        let start = self.span(marks.start, marks.end);
        if depth > MAX_DEPTH {
            return Err(Box::new(too_deep(start)));
        }
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, tag) => (anchor, self.scalar(text, style, tag.as_deref(), start)),
            Event::SequenceStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), "seq", start);
                (anchor, self.sequence(start, depth)?)
            }
            Event::MappingStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), "map", start);
                (anchor, self.mapping(start, depth)?)
            }
            Event::Alias(anchor) => return self.alias(anchor, start, depth),
            // Unreachable: the parser returns nothing else where a node is expected.
            _ => (0, Node::new(start, Value::Null)),
        };
        self.keep(anchor, &node)?;
        Ok(node)
    }

    /// Keeps the value of an anchor for its aliases. This counts as an expansion, since anchors may be nested.
    fn keep(&mut self, anchor: usize, node: &Node) -> Result<(), Fault> {
        if anchor == 0 {
            return Ok(());
        }
        let text = self.text;
        let aliased = self.aliased.get_or_insert_with(|| aliased(text));
        if aliased.contains(&anchor) {
            let (weight, height) = measure(node);
            self.expand(weight, node.span, node.span)?;
            self.anchors.insert(anchor, Anchored { node: node.clone(), weight, height });
        }
        Ok(())
    }

    /// Subtracts from the remaining size of expansions.
    fn expand(&mut self, weight: usize, span: Span, value: Span) -> Result<(), Fault> {
        let Some(left) = self.expansion_left.checked_sub(weight) else {
            return Err(Box::new(
                Diagnostic::new(rules::ALIAS_EXPANSION, span, "the aliases of this file expand to too much data")
                    .related(value, "value of this alias")
                    .help("use `$ref` for shared values"),
            ));
        };
        self.expansion_left = left;
        Ok(())
    }

    fn sequence(&mut self, mut span: Span, depth: usize) -> Result<Node, Fault> {
        let mut items = Vec::new();
        loop {
            let item = self.next()?;
            if matches!(item.0, Event::SequenceEnd) {
                items.shrink_to_fit();
                span.end = self.end_of(item.1, items.last(), span);
                return Ok(Node::new(span, Value::Seq(items)));
            }
            items.push(self.node(item, depth + 1)?);
        }
    }

    fn mapping(&mut self, mut span: Span, depth: usize) -> Result<Node, Fault> {
        let mut map = Map::new();
        let mut merged = Vec::new();
        loop {
            let item = self.next()?;
            if matches!(item.0, Event::MappingEnd) {
                merge(&mut map, merged);
                map.shrink_to_fit();
                span.end = self.end_of(item.1, map.values().last().map(|e| &e.node), span);
                return Ok(Node::new(span, Value::Map(map)));
            }
            let is_merge = matches!(&item.0, Event::Scalar(text, ScalarStyle::Plain, ..) if text == "<<");
            let key = self.key(item, depth)?;
            let value = self.next()?;
            let value = self.node(value, depth + 1)?;
            match key {
                Some((_, span)) if is_merge => {
                    self.sink.push(merge_key(span));
                    merged.push(value);
                }
                Some((key, span)) => insert(&mut map, key, span, value, self.sink),
                None => {}
            }
        }
    }

    /// Reads a key. `None` if the event cannot be one, which is reported; its value is then read and dropped.
    fn key(&mut self, (event, marks): Item<'a>, depth: usize) -> Result<Option<(Text, Span)>, Fault> {
        let span = self.span(marks.start, marks.end);
        match event {
            Event::Scalar(text, _, anchor, _) => {
                if anchor != 0 {
                    self.keep(anchor, &Node::string(span, text.as_ref()))?;
                }
                Ok(Some((self.pool.text(&text), span)))
            }
            event => {
                let node = self.node((event, marks), depth + 1)?;
                if let Value::String(key) = node.value {
                    return Ok(Some((key, span)));
                }
                self.sink.push(
                    Diagnostic::new(rules::COMPLEX_KEY, span, format!("a key must be a string, not {}", node.kind()))
                        .help("write the key as a string"),
                );
                Ok(None)
            }
        }
    }

    fn alias(&mut self, anchor: usize, span: Span, depth: usize) -> Result<Node, Fault> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(Box::new(
                Diagnostic::new(rules::ALIAS_CYCLE, span, "the alias is inside the value of its own anchor")
                    .help("use `$ref` for a schema that contains itself"),
            ));
        };
        if depth + anchored.height > MAX_DEPTH {
            return Err(Box::new(too_deep(span)));
        }
        let (node, weight) = (anchored.node.clone(), anchored.weight);
        self.expand(weight, span, node.span)?;
        Ok(node)
    }

    fn scalar(&mut self, text: Cow<'a, str>, style: ScalarStyle, tag: Option<&Tag>, span: Span) -> Node {
        let scalar = match tag {
            None if style == ScalarStyle::Plain => plain(&text),
            None => Scalar::Text,
            Some(tag) => self.tagged(&text, tag, span),
        };
        match scalar {
            Scalar::Text => Node::new(span, Value::String(self.pool.text(&text))),
            Scalar::Value(value) => Node::new(span, value),
            Scalar::Unrepresentable => {
                self.sink.push(unrepresentable(span));
                Node::new(span, Value::Null)
            }
        }
    }

    fn tagged(&mut self, text: &str, tag: &Tag, span: Span) -> Scalar {
        let name = core_tag(tag);
        let fits = match (name, plain(text)) {
            (Some("str"), _) => return Scalar::Text,
            (Some("int" | "float"), Scalar::Unrepresentable) => return Scalar::Unrepresentable,
            (Some("float"), Scalar::Value(value @ Value::Number(_))) => Some(value),
            (Some("int"), Scalar::Value(value @ Value::Number(_))) if !text.contains(['.', 'e', 'E']) => Some(value),
            (Some("bool"), Scalar::Value(value @ Value::Bool(_))) => Some(value),
            (Some("null"), Scalar::Value(value @ Value::Null)) => Some(value),
            _ => None,
        };
        fits.map_or_else(
            || {
                self.sink.push(bad_tag(tag, "this string", span));
                Scalar::Text
            },
            Scalar::Value,
        )
    }

    fn check_tag(&mut self, tag: Option<&Tag>, expected: &str, span: Span) {
        if let Some(tag) = tag.filter(|tag| core_tag(tag).is_none_or(|name| name != expected && !tag.handle.is_empty()))
        {
            let what = if expected == "seq" { "a sequence" } else { "a mapping" };
            self.sink.push(bad_tag(tag, what, span));
        }
    }

    /// The end of a sequence or mapping: after its bracket, or, in block style, after its last child. (The parser ends
    /// a block only where the next token starts, and includes the space after a bracket.)
    fn end_of(&self, marks: saphyr_parser::Span, last: Option<&Node>, span: Span) -> u32 {
        match last {
            _ if !marks.is_empty() => narrow(self.offsets.of(marks.start.index()) + 1),
            // A child that an alias refers to has another place.
            Some(last) if last.span.start >= span.start => last.span.end.max(span.end),
            _ => span.end,
        }
    }

    fn span(&self, start: Marker, end: Marker) -> Span {
        let from = self.offsets.of(start.index());
        let to = self.offsets.of(end.index());
        // Block scalars and some plain ones extend to the next token.
        let length = self.text.get(from..to).map_or(0, |text| text.trim_end_matches(SPACE).len());
        let start = self.joined.position(from, (start.line(), start.col() + 1));
        let (line, column) = match self.text.get(..from) {
            // The parser treats the end of a text without a final line break as the next line.
            Some(before) if from == self.text.len() => (before.split('\n').count(), column_behind(before)),
            _ => start,
        };
        Span {
            file: self.file,
            start: narrow(from),
            end: narrow(from + length),
            line: narrow(line),
            column: narrow(column),
        }
    }

    fn syntax_error(&self, error: &ScanError) -> Fault {
        let mark = *error.marker();
        let mut span = self.span(mark, mark);
        let found = self.text.get(span.start as usize..).and_then(|rest| rest.chars().next());
        if error.info().contains("recursion limit") {
            return Box::new(too_deep(span));
        }
        span.end += narrow(found.filter(|c| *c != '\n').map_or(0, char::len_utf8));
        Box::new(
            Diagnostic::new(rules::YAML_SYNTAX, span, format!("invalid YAML: {}", error.info()))
                .label("the parser stopped here")
                .help(help_for(error.info(), found)),
        )
    }
}

/// The column of the character after a text.
fn column_behind(text: &str) -> usize {
    1 + without_bom(text).rsplit('\n').next().map_or(0, |line| line.chars().count())
}

/// The name of a tag of the core schema. `!` alone means a node without a schema: string, sequence or mapping.
fn core_tag(tag: &Tag) -> Option<&str> {
    match tag.handle.as_str() {
        "" if tag.suffix == "!" => Some("str"),
        _ if tag.is_yaml_core_schema() => Some(&tag.suffix),
        _ => None,
    }
}

fn bad_tag(tag: &Tag, what: &str, span: Span) -> Diagnostic {
    let name = if tag.is_yaml_core_schema() { format!("!!{}", tag.suffix) } else { tag.to_string() };
    Diagnostic::new(rules::YAML_TAG, span, format!("the tag `{name}` does not apply to {what}"))
        .help("delete the tag, or use one of `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq` and `!!map`")
}

fn unrepresentable(span: Span) -> Diagnostic {
    Diagnostic::new(rules::UNREPRESENTABLE_NUMBER, span, "JSON cannot represent this number")
        .label("infinite, not a number, or too large")
        .help("write a finite number, or quote the value")
}
