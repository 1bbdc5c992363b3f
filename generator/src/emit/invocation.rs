//! Formats macro invocations.
//!
//! prettyplease does not format the arguments of a macro. They are therefore removed from the tokens before, and
//! inserted into the text afterwards. Short ones stay on one line; otherwise each entry in braces has a line of its own
//! and is never wrapped.
//!
//! The placeholder is an identifier that occurs in no token, so that it is unambiguous in the text.

use std::fmt::{self, Write as _};

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::tokens::{Piece, Writer, flat, pieces};

/// The maximum length of a line: the same as for a comment.
const WIDTH: usize = 100;

const INDENT: usize = 4;

/// The prefix of placeholders; it is extended until no token has it.
const PLACEHOLDER: &str = "__arguments";

/// The arguments of macro invocations.
pub(super) struct Invocations {
    /// The placeholder for removed arguments; their number follows.
    placeholder: String,
    /// The arguments, by number.
    arguments: Vec<Vec<Piece>>,
}

impl Invocations {
    /// Removes the arguments of all invocations, and leaves placeholders.
    pub(super) fn of(tokens: TokenStream) -> (Self, TokenStream) {
        let mut placeholder = PLACEHOLDER.to_owned();
        while has(&tokens, &placeholder) {
            placeholder.push('_');
        }
        let mut invocations = Self { placeholder, arguments: Vec::new() };
        let tokens = invocations.take(tokens);
        (invocations, tokens)
    }

    fn take(&mut self, tokens: TokenStream) -> TokenStream {
        let mut left: Vec<TokenTree> = Vec::new();
        for token in tokens {
            let token = match token {
                TokenTree::Group(group) => {
                    let (delimiter, content) = (group.delimiter(), group.stream());
                    // Tokens that nothing else has are moved, not copied.
                    drop(group);
                    let content = if is_invocation(&left) {
                        let name = format!("{}{}", self.placeholder, self.arguments.len());
                        self.arguments.push(pieces(content));
                        TokenTree::from(Ident::new(&name, Span::call_site())).into()
                    } else {
                        self.take(content)
                    };
                    Group::new(delimiter, content).into()
                }
                token => token,
            };
            left.push(token);
        }
        left.into_iter().collect()
    }

    /// Inserts the arguments.
    pub(super) fn put_back(&self, text: &str) -> String {
        let mut whole = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some((before, arguments, after)) = self.find(rest) {
            whole.push_str(before);
            let line = whole.rsplit('\n').next().unwrap_or_default();
            let laid_out = lay_out(arguments, line, after.split('\n').next().unwrap_or_default());
            whole.push_str(&laid_out);
            rest = after;
        }
        whole + rest
    }

    /// The next arguments, and the text around them.
    fn find<'t>(&self, text: &'t str) -> Option<(&'t str, &[Piece], &'t str)> {
        let (before, behind) = text.split_once(&self.placeholder)?;
        let (number, after) = behind.split_at(behind.find(|c: char| !c.is_ascii_digit())?);
        Some((before, self.arguments.get(number.parse::<usize>().ok()?)?, after))
    }
}

/// Returns whether a token contains a text.
fn has(tokens: &TokenStream, text: &str) -> bool {
    // Each token is written at once.
    struct Search<'t>(&'t str);
    impl fmt::Write for Search<'_> {
        fn write_str(&mut self, token: &str) -> fmt::Result {
            if token.contains(self.0) { Err(fmt::Error) } else { Ok(()) }
        }
    }
    write!(Search(text), "{tokens}").is_err()
}

/// Returns whether the arguments of a macro follow these tokens. A macro inside arguments is not changed.
fn is_invocation(before: &[TokenTree]) -> bool {
    let is = |token: Option<&TokenTree>, mark| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == mark);
    let mut back = before.iter().rev();
    is(back.next(), '!') && matches!(back.next(), Some(TokenTree::Ident(_))) && !is(back.next(), '$')
}

/// The entries of a list in braces, if it is one.
fn list(piece: &Piece) -> Option<Vec<&[Piece]>> {
    match piece {
        Piece::Group(Delimiter::Brace, pieces) if !pieces.is_empty() => Some(entries(pieces)),
        _ => None,
    }
}

/// Splits at commas, except those between the arguments of a type.
fn entries(pieces: &[Piece]) -> Vec<&[Piece]> {
    let mut depth = 0_usize;
    let split = pieces.split(|piece| {
        if piece.is("<") {
            depth += 1;
        } else if piece.is(">") {
            depth = depth.saturating_sub(1);
        }
        depth == 0 && piece.is(",")
    });
    split.filter(|entry| !entry.is_empty()).collect()
}

/// The arguments between the text before and after them on their line.
fn lay_out(arguments: &[Piece], before: &str, after: &str) -> String {
    let text = flat(arguments);
    if before.len() + text.len() + after.trim_end().len() <= WIDTH {
        return text;
    }
    let indent = before.len() - before.trim_start().len();
    let head = arguments.iter().position(|piece| list(piece).is_some());
    let head = head.and_then(|end| arguments.get(..end)).unwrap_or(arguments);
    if before.len() + flat(head).len() + " {".len() <= WIDTH {
        return broken(arguments, indent);
    }
    let inner = " ".repeat(indent + INDENT);
    let entries = entries(arguments).into_iter().map(|entry| inner.clone() + &broken(entry, indent + INDENT));
    format!("\n{}\n{}", entries.collect::<Vec<_>>().join(",\n"), " ".repeat(indent))
}

/// Each entry of a list in braces on a separate line.
fn broken(pieces: &[Piece], indent: usize) -> String {
    let mut writer = Writer::default();
    for piece in pieces {
        match list(piece) {
            Some(entries) => {
                let (outer, inner) = (" ".repeat(indent), " ".repeat(indent + INDENT));
                let lines = entries.into_iter().map(|entry| format!("{inner}{},\n", flat(entry)));
                writer.piece_as(piece, &format!("{{\n{}{outer}}}", lines.collect::<String>()));
            }
            None => writer.piece(piece),
        }
    }
    writer.text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn formatted(tokens: TokenStream) -> String {
        let (invocations, tokens) = Invocations::of(tokens);
        let file = syn::parse2(tokens).unwrap();
        invocations.put_back(&prettyplease::unparse(&file))
    }

    #[test]
    fn keeps_short_invocations_on_one_line() {
        let tokens = quote!(
            union!(Answer { List: Vec<String>, Map: BTreeMap<String, Vec<Json>>, });
            responses!(Got -> () { Late(body: Bytes, status) = 500..=599 bytes "a/b" } else {});
        );
        let expected = r#"
union!(Answer { List: Vec<String>, Map: BTreeMap<String, Vec<Json>> });
responses!(Got -> () { Late(body: Bytes, status) = 500..=599 bytes "a/b" } else {});
"#;
        assert_eq!(formatted(tokens), expected.trim_start());
    }

    #[test]
    fn keeps_placeholder_like_text() {
        let tokens = quote! {
            /// See __arguments_0 and __arguments0.
            struct __arguments1;
            model!(Visitor { required __arguments: String = "__arguments__0" });
        };
        let expected = r#"
/// See __arguments_0 and __arguments0.
struct __arguments1;
model!(Visitor { required __arguments: String = "__arguments__0" });
"#;
        assert_eq!(formatted(tokens), expected.trim_start());
    }

    #[test]
    fn formats_several_invocations_per_line() {
        let tokens = quote!(
            const ALL: [&str; 2] = [include_str!("a.json"), include_str!("b.json")];
        );
        let expected = "const ALL: [&str; 2] = [include_str!(\"a.json\"), include_str!(\"b.json\")];\n";
        assert_eq!(formatted(tokens), expected);
    }

    #[test]
    fn puts_each_entry_on_its_own_line() {
        let tokens = quote! {
            model!(Visitor {
                optional r#type: String = "type", required phones: BTreeMap<String, Vec<Phone>> = "a { b, c",
                nullable id: i64 = "_id",
            });
            flatten!(RegisterVisitor.body.visitor_with_a_long_name: RegisterVisitorBodyVisitor { optional a: A = "a" });
        };
        let expected = r#"
model!(Visitor {
    optional r#type: String = "type",
    required phones: BTreeMap<String, Vec<Phone>> = "a { b, c",
    nullable id: i64 = "_id",
});
flatten!(RegisterVisitor.body.visitor_with_a_long_name: RegisterVisitorBodyVisitor {
    optional a: A = "a",
});
"#;
        assert_eq!(formatted(tokens), expected.trim_start());
    }

    #[test]
    fn breaks_long_heads_at_commas() {
        let tokens = quote! {
            operation!(GetVisitor = GET "/api/v1/bookings/visitor/{token}", "get-api-v1-bookings-visitor-token",
                secured by [[AUTH_TOKEN, USER_ID], []], aliases ["/old" { "token" from "v" }] -> GetVisitorResponse {
                required path simple token: String = "token",
            });
        };
        let expected = r#"
operation!(
    GetVisitor = GET "/api/v1/bookings/visitor/{token}",
    "get-api-v1-bookings-visitor-token",
    secured by [[AUTH_TOKEN, USER_ID], []],
    aliases ["/old" { "token" from "v" }] -> GetVisitorResponse {
        required path simple token: String = "token",
    }
);
"#;
        assert_eq!(formatted(tokens), expected.trim_start());
    }

    #[test]
    fn indents_invocations_in_functions() {
        let tokens = quote! {
            pub fn router<A: UnitsApi>(api: Arc<A>) -> Router {
                routes!(api, UnitsApi { list: ListUnits, get: GetUnit, list_monitors_of_a_unit: ListUnitMonitors })
            }
        };
        let expected = r#"
pub fn router<A: UnitsApi>(api: Arc<A>) -> Router {
    routes!(api, UnitsApi {
        list: ListUnits,
        get: GetUnit,
        list_monitors_of_a_unit: ListUnitMonitors,
    })
}
"#;
        assert_eq!(formatted(tokens), expected.trim_start());
    }
}
