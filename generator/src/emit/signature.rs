//! Types and signatures of the plan as tokens, with full paths, which [`paths`](super::paths) shortens.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use super::ident;
use crate::plan::{Item, Paths, Ty};

impl ToTokens for Ty<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(lexed(&self.written(Paths::Full).to_string()));
    }
}

impl Item<'_> {
    /// Its signature, if it is a declaration of its own.
    pub(super) fn signature_tokens(&self) -> TokenStream {
        lexed(&self.signature("", Paths::Full))
    }
}

/// The tokens of a signature, which has names, punctuation, and groups in parentheses.
fn lexed(text: &str) -> TokenStream {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '#';
    let mut outer: Vec<Vec<TokenTree>> = Vec::new();
    let mut tokens: Vec<TokenTree> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if is_name(first) { rest.find(|c| !is_name(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let (token, after) = rest.split_at(length);
        rest = after;
        match first {
            ' ' => {}
            '(' => outer.push(std::mem::take(&mut tokens)),
            ')' => {
                let around = outer.pop().unwrap_or_default();
                let group =
                    Group::new(Delimiter::Parenthesis, std::mem::replace(&mut tokens, around).into_iter().collect());
                tokens.push(group.into());
            }
            _ if is_name(first) => tokens.push(ident(token).into()),
            mark => {
                let is_joint = mark == '\'' || !after.starts_with(|c: char| is_name(c) || " ()".contains(c));
                let spacing = if is_joint && !after.is_empty() { Spacing::Joint } else { Spacing::Alone };
                tokens.push(Punct::new(mark, spacing).into());
            }
        }
    }
    tokens.into_iter().collect()
}
