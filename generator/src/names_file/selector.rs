//! Selectors of operations, in a names file or on a command line.

use super::glob;
use crate::diagnostic::Diagnostic;
use crate::grammar::nearest;
use crate::ir::OperationSite;
use crate::rules;
use crate::source::Span;

/// Returns whether selectors select an operation; `is_about` is whether a selector matches it. Without an including
/// selector, all operations are selected that are not excluded.
pub(crate) fn selects(selectors: &[Selector], is_about: impl Fn(&Selector) -> bool) -> bool {
    let includes_all = selectors.iter().all(Selector::excludes);
    let mut about = selectors.iter().filter(|selector| is_about(selector)).peekable();
    (includes_all || about.peek().is_some()) && !about.any(Selector::excludes)
}

/// One rule of a selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    text: String,
    /// Where it is written, if that is in a file.
    span: Option<Span>,
}

impl Selector {
    /// A selector of a command line, or of the file at `span`.
    pub fn new(text: impl Into<String>, span: Option<Span>) -> Self {
        Self { text: text.into(), span }
    }

    /// Returns whether it excludes the operations that it matches.
    pub fn excludes(&self) -> bool {
        self.text.starts_with('!')
    }

    /// The selector as it is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns whether the selector matches an operation, by its group or its tags, its place and its `operationId`.
    pub(crate) fn is_about<'a>(
        &self,
        mut tags: impl Iterator<Item = &'a str>,
        site: &OperationSite,
        id: Option<&str>,
    ) -> bool {
        let text = self.pattern();
        if let Some(tag) = text.strip_prefix("tag:") {
            return tags.any(|known| glob::matches(tag.trim(), known));
        }
        let OperationSite { path, method } = site;
        match text.split_once(char::is_whitespace) {
            _ if text.starts_with('/') => glob::matches(text, path),
            Some((of, pattern)) if site.webhook_name().is_some() || pattern.trim_start().starts_with(['/', '*']) => {
                glob::matches(&of.to_ascii_uppercase(), method) && glob::matches(pattern.trim_start(), path)
            }
            _ => id.is_some_and(|id| glob::matches(text, id)),
        }
    }

    /// The selector without its exclusion mark.
    fn pattern(&self) -> &str {
        self.text.strip_prefix('!').unwrap_or(&self.text).trim()
    }

    /// `known` are selectors that would match an operation.
    pub(crate) fn unused<'a>(&self, known: impl Iterator<Item = &'a str>) -> Diagnostic {
        let message = format!("no operation is selected by `{}`", self.text);
        let help = match nearest(self.pattern(), known) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => "write `tag:NAME`, `METHOD /path` or an `operationId`, with `*` for any text; or delete it".into(),
        };
        let unused = Diagnostic::new(rules::UNUSED_SELECTOR, self.span.unwrap_or_default(), message).help(help);
        Diagnostic { span: self.span, ..unused }
    }
}
