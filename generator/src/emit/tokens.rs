//! Formats tokens on one line in the usual style: `Vec<Visitor>`, not `Vec < Visitor >`.
//!
//! For arguments of macros; everything else is formatted by prettyplease. They contain no comparisons, so `<` always
//! opens a list of types.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// An identifier, a literal, an operator, or a group of those.
pub(super) enum Piece {
    Text(String),
    Group(Delimiter, Vec<Piece>),
}

impl Piece {
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own == text)
    }
}

/// Operators of several characters that occur in types, signatures and our macros.
const OPERATORS: [&str; 5] = ["->", "=>", "::", "..", "..="];

/// Splits the tokens into pieces, with whole operators.
pub(super) fn pieces(tokens: TokenStream) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut joint = false;
    for token in tokens {
        let was_joint = std::mem::take(&mut joint);
        let text = match &token {
            TokenTree::Group(group) => {
                pieces.push(Piece::Group(group.delimiter(), self::pieces(group.stream())));
                continue;
            }
            TokenTree::Punct(punct) => {
                joint = punct.spacing() == Spacing::Joint;
                punct.to_string()
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => token.to_string(),
        };
        match pieces.last_mut() {
            Some(Piece::Text(last)) if was_joint && OPERATORS.contains(&format!("{last}{text}").as_str()) => {
                last.push_str(&text);
            }
            _ => pieces.push(Piece::Text(text)),
        }
    }
    pieces
}

/// On one line, without a trailing comma.
pub(super) fn flat(pieces: &[Piece]) -> String {
    let mut writer = Writer::default();
    pieces.iter().for_each(|piece| writer.piece(piece));
    writer.text
}

fn one(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => text.clone(),
        Piece::Group(Delimiter::Brace, pieces) if pieces.is_empty() => "{}".to_owned(),
        Piece::Group(Delimiter::Brace, pieces) => format!("{{ {} }}", listed(pieces)),
        Piece::Group(Delimiter::Bracket, pieces) => format!("[{}]", listed(pieces)),
        Piece::Group(Delimiter::Parenthesis, pieces) => format!("({})", listed(pieces)),
        Piece::Group(Delimiter::None, pieces) => flat(pieces),
    }
}

/// Writes pieces, with a space where one belongs.
fn listed(pieces: &[Piece]) -> String {
    match pieces.split_last() {
        Some((last, rest)) if last.is(",") => flat(rest),
        _ => flat(pieces),
    }
}

/// Writes a piece.
#[derive(Default)]
pub(super) struct Writer<'a> {
    pub(super) text: String,
    last: Option<&'a Piece>,
}

impl<'a> Writer<'a> {
    /// Writes the text of a piece.
    pub(super) fn piece(&mut self, piece: &'a Piece) {
        self.piece_as(piece, &one(piece));
    }

    /// Returns whether a space belongs between two pieces.
    pub(super) fn piece_as(&mut self, piece: &'a Piece, text: &str) {
        if self.last.is_some_and(|last| is_apart(last, piece)) {
            self.text.push(' ');
        }
        self.text.push_str(text);
        self.last = Some(piece);
    }
}

/// Returns whether `::` after this continues a path, instead of starting one.
fn is_apart(before: &Piece, after: &Piece) -> bool {
    let starts_path = after.is("::") && !continues_path(before);
    let clings_to_last =
        !starts_path && [",", ";", ":", "::", ".", "..", "..=", "<", ">", "?", "!"].iter().any(|mark| after.is(mark));
    let clings_to_next = ["::", ".", "..", "..=", "<", "&", "'", "!", "#"].iter().any(|mark| before.is(mark));
    let is_call = match (before, after) {
        (Piece::Text(last), Piece::Group(Delimiter::Parenthesis, _)) => {
            last == ">" || last.ends_with(|c: char| c.is_alphanumeric() || c == '_')
        }
        _ => false,
    };
    !(clings_to_last || clings_to_next || is_call)
}

/// Returns whether a following `::` continues a path, instead of starting one.
fn continues_path(before: &Piece) -> bool {
    match before {
        Piece::Text(text) if ["as", "dyn", "for", "impl", "mut"].contains(&text.as_str()) => false,
        Piece::Text(text) => text == ">" || text.ends_with(|c: char| c.is_alphanumeric() || c == '_'),
        Piece::Group(..) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_tokens_like_handwritten_code() {
        for text in [
            "Vec<Visitor>",
            "BTreeMap<String, Option<Vec<Json>>>",
            "Nullable<crate::models::Visitor>",
            "pub fn token(self, token: impl Into<String>) -> Self",
            "fn get(&self, request: GetVisitor, context: Context) -> impl Future<Output = Result<X, HandlerError>> + Send",
            "pub fn get(self, request: GetVisitor) -> Call<GetVisitor>",
            "pub trait VisitorsApi: Send + Sync + 'static",
            "pub trait VisitorsApi: ::std::marker::Send + ::std::marker::Sync + 'static",
            "impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<Kind>>",
            "impl Responses for R { type Success = (); }",
            "Failure(Failure, u16)",
            "impl<'c> Handle<'c>",
        ] {
            let tokens: TokenStream = text.parse().expect("tokens");
            assert_eq!(flat(&pieces(tokens)), text);
        }
    }
}
