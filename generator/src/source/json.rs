//! JSON text (RFC 8259) to [`Node`]: a parser of our own, since `serde_json` has no positions.
//!
//! The text may be a part of a file, as in a documentation page; positions are always those of the whole file.

#[cfg(test)]
mod tests;

use super::position::narrow;
use super::scalar::number;
use super::{FileId, MAX_DEPTH, Map, Node, Span, Text, Value, insert, too_deep, without_bom};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::shared::Pool;

/// A part of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset after its last character.
    pub end: usize,
    /// The line of its first character, counted from 1; the part starts at the beginning of a line.
    pub line: u32,
}

/// Reads a whole file. `None` at the first syntax error.
pub(super) fn parse(text: &str, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let start = text.len() - without_bom(text).len();
    parse_part(text, Part { start, end: text.len(), line: 1 }, file, sink)
}

/// Reads a part of a file. `None` at the first syntax error.
pub(crate) fn parse_part(text: &str, part: Part, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let text = text.get(..part.end).unwrap_or(text);
    let (at, line, pool) = (part.start, part.line, Pool::default());
    let mut reader = Reader { text, at, file, line, seen: at, column: 1, pool, sink };
    match reader.document() {
        Ok(node) => Some(node),
        Err(fault) => {
            sink.push(*fault);
            None
        }
    }
}

/// The error that ends the reading.
type Fault = Box<Diagnostic>;

struct Reader<'a, 's> {
    /// The file up to the end of the part.
    text: &'a str,
    /// The next byte to read.
    at: usize,
    file: FileId,
    line: u32,
    /// A byte of the current line, at or before `at`, and its column, so that each character is counted once.
    seen: usize,
    column: u32,
    /// The strings so far.
    pool: Pool,
    sink: &'s mut Diagnostics,
}

impl Reader<'_, '_> {
    fn document(&mut self) -> Result<Node, Fault> {
        self.space();
        let node = self.value(0)?;
        self.space();
        match self.peek() {
            None => Ok(node),
            Some(_) => {
                Err(self
                    .fault("unexpected text after the end of the document", "delete everything after the first value"))
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Fault> {
        let span = self.here();
        if depth > MAX_DEPTH {
            return Err(Box::new(too_deep(Span { end: span.start + 1, ..span })));
        }
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number(span)?,
            _ => self.word()?,
        };
        Ok(Node::new(Span { end: narrow(self.at), ..span }, value))
    }

    fn object(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut map = Map::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Value::Map(map));
        }
        loop {
            let span = self.here();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a key", "write keys as strings in double quotes"));
            }
            let key = self.string()?;
            let span = Span { end: narrow(self.at), ..span };
            self.space();
            if !self.take(b':') {
                return Err(self.unexpected("a colon", "put `:` between a key and its value"));
            }
            self.space();
            let node = self.value(depth + 1)?;
            insert(&mut map, key, span, node, self.sink);
            if self.is_last(b'}')? {
                map.shrink_to_fit();
                return Ok(Value::Map(map));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Value::Seq(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.is_last(b']')? {
                items.shrink_to_fit();
                return Ok(Value::Seq(items));
            }
        }
    }

    /// Reads the end of an element: the closing bracket, or a comma and the space before the next element.
    fn is_last(&mut self, close: u8) -> Result<bool, Fault> {
        self.space();
        if self.take(close) {
            return Ok(true);
        }
        if self.peek() != Some(b',') {
            let expected = format!("`,` or `{}`", char::from(close));
            return Err(self.unexpected(&expected, "put commas between elements, and close every bracket"));
        }
        let comma = self.here();
        self.at += 1;
        self.space();
        if self.peek() == Some(close) {
            let span = Span { end: comma.start + 1, ..comma };
            return Err(syntax(span, "trailing comma", "delete the comma"));
        }
        Ok(false)
    }

    fn string(&mut self) -> Result<Text, Fault> {
        let open = self.here();
        self.at += 1;
        // Few strings have escapes: the others are taken from the text as they are.
        let mut unescaped = String::new();
        loop {
            let run = self.rest().bytes().position(|b| b == b'"' || b == b'\\' || b < 0x20);
            let Some(run) = run else {
                return Err(syntax(
                    Span { end: open.start + 1, ..open },
                    "unterminated string",
                    "close the double quote",
                ));
            };
            let (from, to) = (self.at, self.at + run);
            let part = self.text.get(from..to).unwrap_or_default();
            self.at = to;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(self.pool.text(part));
                    }
                    unescaped.push_str(part);
                    return Ok(self.pool.text(&unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(part);
                    unescaped.push(self.escape()?);
                }
                _ => {
                    let help = "write it as an escape: `\\n` for a line break, `\\t` for a tab";
                    return Err(self.fault("control character in a string", help));
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.here();
        self.at += 1;
        let letter = self.peek();
        self.at += usize::from(letter.is_some_and(|b| b.is_ascii()));
        let escaped = match letter {
            Some(c @ (b'"' | b'\\' | b'/')) => Some(char::from(c)),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => self.code_point(),
            _ => None,
        };
        escaped.ok_or_else(|| {
            let span = Span { end: narrow(self.at), ..start };
            let help =
                "use one of `\\\" \\\\ \\/ \\b \\f \\n \\r \\t`, or `\\u` with four hex digits (twice for an emoji)";
            syntax(span, "unknown escape", help)
        })
    }

    /// Reads the rest of a `\u` escape, and a second one if the first is half of a surrogate pair.
    fn code_point(&mut self) -> Option<char> {
        let first = self.hex4()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if !(self.take(b'\\') && self.take(b'u')) {
            return None;
        }
        let second = self.hex4().filter(|n| (0xDC00..0xE000).contains(n))?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(code)
    }

    fn number(&mut self, span: Span) -> Result<Value, Fault> {
        let is_part = |b: &u8| matches!(b, b'+' | b'-' | b'.' | b'e' | b'E' | b'0'..=b'9');
        let length = self.rest().bytes().take_while(|b| is_part(b)).count();
        let text = self.rest().get(..length).unwrap_or_default();
        let valid = is_number(text);
        let parsed = number(text);
        self.at += length;
        let span = Span { end: narrow(self.at), ..span };
        match parsed {
            _ if !valid => {
                let help = "remove leading zeros and plus signs, and write digits on both sides of the decimal point";
                Err(syntax(span, "malformed number", help))
            }
            None => Err(syntax(span, "number out of range", "write a number that fits into 64 bits")),
            Some(n) => Ok(Value::Number(n)),
        }
    }

    fn word(&mut self) -> Result<Value, Fault> {
        let length = self.rest().bytes().take_while(u8::is_ascii_alphabetic).count();
        let value = match self.rest().get(..length) {
            Some("null") => Value::Null,
            Some("true") => Value::Bool(true),
            Some("false") => Value::Bool(false),
            _ => {
                return Err(self.unexpected(
                    "a value",
                    "write an object, an array, a string in double quotes, a number, `true`, `false` or `null`",
                ));
            }
        };
        self.at += length;
        Ok(value)
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.peek() {
            let newline = self.take(b'\n');
            if newline {
                (self.line, self.seen, self.column) = (self.line + 1, self.at, 1);
            } else {
                self.at += 1;
            }
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// The empty span at the next byte.
    fn here(&mut self) -> Span {
        let passed = self.text.as_bytes().get(self.seen..self.at).unwrap_or_default();
        // Continuation bytes of UTF-8 belong to a character that was counted already.
        self.column += narrow(passed.iter().filter(|b| **b & 0xC0 != 0x80).count());
        self.seen = self.at;
        Span { file: self.file, start: narrow(self.at), end: narrow(self.at), line: self.line, column: self.column }
    }

    fn unexpected(&mut self, expected: &str, help: &str) -> Fault {
        let word = self.rest().find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(self.rest().len());
        let found = match (self.rest().get(..word), self.rest().chars().next()) {
            (_, None) => "the end of the text".to_owned(),
            (Some(word), _) if !word.is_empty() => format!("`{word}`"),
            (_, Some(c)) => format!("`{c}`"),
        };
        let help = match found.as_str() {
            "`/`" | "`#`" => "delete the comment: JSON has none",
            "`'`" => "use double quotes",
            _ => help,
        };
        self.fault(&format!("expected {expected}, found {found}"), help)
    }

    /// The diagnostic at the next character.
    fn fault(&mut self, message: &str, help: &str) -> Fault {
        let here = self.here();
        let length = self.rest().chars().next().filter(|c| !c.is_control()).map_or(0, char::len_utf8);
        syntax(Span { end: here.end + narrow(length), ..here }, message, help)
    }
}

fn syntax(span: Span, message: &str, help: &str) -> Fault {
    Box::new(Diagnostic::new(rules::JSON_SYNTAX, span, format!("invalid JSON: {message}")).help(help))
}

/// The grammar of a number: `-? (0 | [1-9][0-9]*) ("." [0-9]+)? ([eE] [+-]? [0-9]+)?`
fn is_number(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}
