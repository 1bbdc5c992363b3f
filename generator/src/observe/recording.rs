//! Reads recordings exchange by exchange: only one is in memory at a time.
//!
//! Input: a HAR file, or lines of our own form (`exchange`). The form is detected by the first key: `log` is that
//! of HAR. Output: exchanges, each with the line it begins at. What is not an exchange is counted with its line.

use std::io::{self, BufRead, Read};

use serde_json::Value as Json;

use super::exchange::{Exchange, of_entry, of_line};

/// The maximum size of one exchange in bytes. A larger one is skipped and counted.
pub const LARGEST: usize = 64 << 20;

/// An exchange, or the reason why a line is not one.
#[derive(Debug, PartialEq)]
pub enum Record {
    /// An exchange.
    Exchange(Box<Exchange>),
    /// It is not an exchange.
    Malformed(String),
}

/// Reads a recording, and passes each record with its line to `each`.
pub fn read(input: impl BufRead, mut each: impl FnMut(usize, Record)) -> io::Result<()> {
    let mut scanner = Scanner::new(input);
    while let Some((line, value, is_entry)) = scanner.next_value()? {
        let record = match value {
            Err(message) => Record::Malformed(message),
            Ok(bytes) => match serde_json::from_slice::<Json>(&bytes) {
                Err(error) => Record::Malformed(format!("invalid JSON: {error}")),
                Ok(value) => {
                    let exchange = if is_entry { of_entry(&value) } else { of_line(&value) };
                    match exchange {
                        Some(exchange) => Record::Exchange(Box::new(exchange)),
                        None => Record::Malformed("this is not an exchange".to_owned()),
                    }
                }
            },
        };
        each(line, record);
    }
    Ok(())
}

/// The bytes of one JSON value with its line, or the reason why it was skipped; and whether it is an entry of HAR.
type Found = Option<(usize, Result<Vec<u8>, String>, bool)>;

/// Finds the values of a recording without reading them: it follows only brackets and strings.
struct Scanner<R> {
    bytes: io::Bytes<R>,
    peeked: Option<u8>,
    line: usize,
    form: Form,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Before the first byte.
    Unknown,
    /// Within the list of entries of a HAR file.
    Entries,
    /// Lines.
    Lines,
    /// After the list of entries.
    Done,
}

impl<R: BufRead> Scanner<R> {
    fn new(input: R) -> Self {
        Self { bytes: Read::bytes(input), peeked: None, line: 1, form: Form::Unknown }
    }

    fn next_value(&mut self) -> io::Result<Found> {
        if self.form == Form::Unknown
            && let Some(first) = self.begin()?
        {
            return Ok(Some(first));
        }
        match self.form {
            Form::Unknown | Form::Done => Ok(None),
            Form::Entries => self.entry(),
            Form::Lines => self.next_line(Vec::new()),
        }
    }

    /// Reads up to the first key, which tells the form; the first line of our own form was begun by then.
    fn begin(&mut self) -> io::Result<Found> {
        self.skip(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xef | 0xbb | 0xbf))?;
        let mut head = Vec::new();
        while let Some(byte) = self.peek()? {
            let is_over = byte == b'\n' && head.first() != Some(&b'{') || head.len() > 64;
            if is_over || head.iter().filter(|byte| **byte == b'"').count() == 2 {
                break;
            }
            self.take()?;
            head.push(byte);
        }
        let key: Vec<u8> = head.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
        if key == br#"{"log""# {
            self.form = if self.enter_entries()? { Form::Entries } else { Form::Done };
            return Ok(None);
        }
        self.form = if head.is_empty() { Form::Done } else { Form::Lines };
        if head.is_empty() { Ok(None) } else { self.next_line(head) }
    }

    /// Reads up to the list of entries: the key `entries` of the object at `log`.
    fn enter_entries(&mut self) -> io::Result<bool> {
        let (mut depth, mut last) = (0_usize, Vec::new());
        while let Some(byte) = self.take()? {
            match byte {
                b'"' => last = self.string(16)?,
                b'[' if depth == 1 && last == b"entries" => return Ok(true),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(false)
    }

    fn entry(&mut self) -> io::Result<Found> {
        self.skip(|byte| byte.is_ascii_whitespace() || byte == b',')?;
        match self.peek()? {
            Some(b'{') => {}
            _ => {
                self.form = Form::Done;
                return Ok(None);
            }
        }
        let (line, mut value, mut depth, mut is_string) = (self.line, Vec::new(), 0_usize, false);
        let mut size = 0_usize;
        while let Some(byte) = self.take()? {
            size += 1;
            if size <= LARGEST {
                value.push(byte);
            }
            match byte {
                b'\\' if is_string => {
                    if let Some(escaped) = self.take()? {
                        value.push(escaped);
                    }
                }
                b'"' => is_string = !is_string,
                b'{' | b'[' if !is_string => depth += 1,
                b'}' | b']' if !is_string => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Ok(Some((line, bounded(value, size), true)));
            }
        }
        self.form = Form::Done;
        Ok(Some((line, Err("the file ends within an entry".to_owned()), true)))
    }

    /// The next line that is not empty, of which `head` was read.
    fn next_line(&mut self, head: Vec<u8>) -> io::Result<Found> {
        let (mut value, mut line) = (head, self.line);
        loop {
            let mut size = value.len();
            while let Some(byte) = self.take()?.filter(|byte| *byte != b'\n') {
                size += 1;
                if size <= LARGEST {
                    value.push(byte);
                }
            }
            if size > 0 && !value.iter().all(u8::is_ascii_whitespace) {
                return Ok(Some((line, bounded(value, size), false)));
            }
            if self.peek()?.is_none() {
                return Ok(None);
            }
            value.clear();
            line = self.line;
        }
    }

    /// The bytes of a string whose quote was read, at most `most` of them.
    fn string(&mut self, most: usize) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        while let Some(byte) = self.take()?.filter(|byte| *byte != b'"') {
            if byte == b'\\' {
                self.take()?;
            }
            if text.len() < most {
                text.push(byte);
            }
        }
        Ok(text)
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) -> io::Result<()> {
        while self.peek()?.is_some_and(&is_skipped) {
            self.take()?;
        }
        Ok(())
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        if self.peeked.is_none() {
            self.peeked = self.bytes.next().transpose()?;
        }
        Ok(self.peeked)
    }

    fn take(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        self.peeked = None;
        if byte == Some(b'\n') {
            self.line += 1;
        }
        Ok(byte)
    }
}

fn bounded(value: Vec<u8>, size: usize) -> Result<Vec<u8>, String> {
    if size > LARGEST { Err(format!("the exchange has {size} bytes, more than {LARGEST}")) } else { Ok(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let each = |line, record| {
            let told = match record {
                Record::Exchange(exchange) => format!("{} {} {}", exchange.method, exchange.url, exchange.status),
                Record::Malformed(message) => message.split(':').next().unwrap_or_default().to_owned(),
            };
            found.push((line, told));
        };
        read(text.as_bytes(), each).unwrap();
        found
    }

    const LINE: &str = r#"{"v":1,"request":{"method":"GET","url":"/a"},"response":{"status":200}}"#;

    #[test]
    fn reads_lines() {
        let told = |line| (line, "GET /a 200".to_owned());
        assert_eq!(records(&format!("{LINE}\n\n{LINE}\r\n{LINE}")), [told(1), told(3), told(4)]);
        assert_eq!(records(&format!("\u{feff}\n{LINE}")), [told(2)]);
        assert_eq!(records(""), []);
        assert_eq!(records("\n\n"), []);
    }

    #[test]
    fn counts_what_is_not_an_exchange() {
        let found = records(&format!("{{\"a\":1}}\n{LINE}\n{{\"request\":\nnothing\n"));
        let lines: Vec<_> = found.iter().map(|(line, told)| (*line, told.as_str())).collect();
        let expected = [(1, "this is not an exchange"), (2, "GET /a 200"), (3, "invalid JSON"), (4, "invalid JSON")];
        assert_eq!(lines, expected);
        assert_eq!(records("nothing"), [(1, "invalid JSON".to_owned())]);
    }

    #[test]
    fn reads_the_entries_of_har() {
        let entry = r#"{"request":{"method":"GET","url":"/\"}"},"response":{"status":204}}"#;
        let har = format!(
            "{{\n  \"log\": {{\n \"pages\": [{{\"entries\": []}}], \"creator\": {{}},\n  \"entries\": [\n{entry},\n\n{entry}\n]}}}}"
        );
        let told = |line| (line, "GET /\"} 204".to_owned());
        assert_eq!(records(&har), [told(5), told(7)]);
        assert_eq!(records(r#"{"log":{"entries":[]}}"#), []);
        assert_eq!(records(r#"{"log":{"version":"1.2"}}"#), []);
        assert_eq!(records(r#"{"log":{"entries":[{"a""#), [(1, "the file ends within an entry".to_owned())]);
    }
}
