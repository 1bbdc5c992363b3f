//! Tokens on one line, as people write them: `Vec<Visitor>`, not `Vec < Visitor >`.
//!
//! For the types and signatures that reports show; files are formatted by prettyplease.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The text of a type or a signature. Comparisons and blocks are not among them, so that `<` always opens a list of arguments.
pub(crate) fn spell(tokens: &TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text
}

fn write(tokens: &TokenStream, text: &mut String) {
    // Whether the next token stands right behind the last one.
    let mut close = true;
    for token in tokens.clone() {
        let starts_close = match &token {
            TokenTree::Punct(mark) => matches!(mark.as_char(), ',' | '<' | '>' | ':' | ';' | '?'),
            // Behind a name they hold arguments, elsewhere they are a type.
            TokenTree::Group(group) => {
                group.delimiter() == Delimiter::Parenthesis && text.ends_with(char::is_alphanumeric)
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        // The two marks of an arrow belong together, and what it points from is apart.
        let arrow = text.ends_with('-') && matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '>');
        if !close && !starts_close && !arrow {
            text.push(' ');
        }
        close = false;
        match token {
            TokenTree::Punct(mark) => {
                text.push(mark.as_char());
                close = match mark.as_char() {
                    '<' | '&' | '\'' | '!' | '#' => true,
                    ':' => mark.spacing() == Spacing::Joint || text.ends_with("::"),
                    '-' => mark.spacing() == Spacing::Joint,
                    _ => false,
                };
            }
            TokenTree::Group(group) => {
                let (open, end) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(&group.stream(), text);
                text.push_str(end);
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => text.push_str(&token.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_written_as_people_write_them() {
        for text in [
            "Vec<Visitor>",
            "BTreeMap<String, Option<Vec<Json>>>",
            "Nullable<crate::models::Visitor>",
            "pub fn token(self, token: impl Into<String>) -> Self",
            "fn get(&self, request: GetVisitor, context: Context) -> impl Future<Output = Result<X, Escape>> + Send",
            "pub fn get(self, request: GetVisitor) -> Call<'c, GetVisitor>",
            "pub trait VisitorsApi: Send + Sync + 'static",
            "impl Responses for R { type Success = (); }",
            "Failure(Failure, u16)",
            "impl<'c> Handle<'c>",
        ] {
            let tokens: TokenStream = text.parse().expect("tokens");
            assert_eq!(spell(&tokens), text);
        }
    }
}
