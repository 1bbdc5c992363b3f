//! Wraps text into lines.

use crate::markdown::block_mark;
use crate::printable::is_invisible;

/// The width of a line of a doc comment.
pub(super) const WIDTH: usize = 100;

/// Replaces a space at which no line is broken. It is an invisible character, which no text contains.
pub(super) const GLUE: char = '\0';

/// Normalizes white space to spaces, and removes invisible characters. Joiners are part of the spelling of words and
/// emoji.
pub(super) fn visible(text: &str) -> String {
    let is_kept = |c: &char| !is_invisible(*c) || c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}');
    text.chars().filter(is_kept).map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// Returns the lines of a paragraph: its own, broken between words where they are longer than `width`. The rest of a
/// broken line continues on the next one, unless a hard break ends it. No line begins with text that would start a
/// block.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for source in text.split('\n') {
        let mut is_broken = !line.is_empty();
        for word in source.split(' ').filter(|word| !word.is_empty()) {
            let mark = block_mark(word);
            if !line.is_empty() && line.len() + 1 + word.len() > width && mark.is_none() {
                lines.push(std::mem::take(&mut line));
                is_broken = true;
            }
            match mark {
                Some(at) if line.is_empty() => {
                    line.push_str(word);
                    line.insert(at, '\\');
                }
                _ => {
                    if !line.is_empty() {
                        line.push(' ');
                    }
                    line.push_str(word);
                }
            }
        }
        if !line.is_empty() && (!is_broken || line.ends_with('\\')) {
            lines.push(std::mem::take(&mut line));
        }
    }
    lines.extend(Some(line).filter(|line| !line.is_empty()));
    lines.into_iter().map(|line| line.replace(GLUE, " ")).collect()
}
