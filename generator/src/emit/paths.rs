//! Paths, as short as the names of the document allow.
//!
//! Emitting functions write everything that is not defined in the same file by its full path, which is unambiguous
//! whatever the document names its types. [`Visible::shorten`] then shortens each path that no name of the document
//! conflicts with, and notes the [`Imports`] that the file needs. So `Nullable<String>` stays
//! `crate::runtime::emitted::Nullable<String>` only in a crate with its own `Nullable`, and no name has to be reserved.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::ident;
use crate::plan::{Visible, is_in_prelude};

/// The meaning of short paths.
#[derive(Debug, Default)]
pub(super) struct Imports {
    runtime: BTreeSet<String>,
    security: BTreeSet<String>,
    models: bool,
    /// Whether a link in a comment leads to models of another file.
    links: bool,
}

/// A path in tokens: its segments, and its number of tokens.
struct Path {
    segments: Vec<String>,
    absolute: bool,
    length: usize,
}

impl Visible<'_> {
    /// Shortens the paths of tokens, and adds the imports they need.
    pub(super) fn shorten(&self, tokens: TokenStream, imports: &mut Imports) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let kept = self.kept(&tokens, imports);
        let kept = tokens.into_iter().zip(kept).filter(|(_, is_kept)| *is_kept);
        let shortened = kept.map(|(token, _)| match token {
            TokenTree::Group(group) => {
                imports.links |= self.among_models && group.delimiter() == Delimiter::Bracket && self.links(&group);
                let (delimiter, span, content) = (group.delimiter(), group.span(), group.stream());
                // Tokens that nothing else has are moved, not copied.
                drop(group);
                let mut shortened = Group::new(delimiter, self.shorten(content, imports));
                shortened.set_span(span);
                shortened.into()
            }
            token => token,
        });
        shortened.collect()
    }

    /// Returns for each token whether it is kept: not at the beginning of a path that can be shortened.
    fn kept(&self, tokens: &[TokenTree], imports: &mut Imports) -> Vec<bool> {
        let mut kept = Vec::with_capacity(tokens.len());
        while let rest @ [_, ..] = tokens.get(kept.len()..).unwrap_or_default() {
            match Path::at(rest) {
                Some(path) => {
                    let (dropped, end) = (self.dropped(&path, imports), kept.len() + path.length);
                    kept.resize(kept.len() + dropped, false);
                    kept.resize(end, true);
                }
                None => kept.push(true),
            }
        }
        kept
    }

    /// The number of tokens at the beginning of a path that can be omitted.
    fn dropped(&self, path: &Path, imports: &mut Imports) -> usize {
        let leading = if path.absolute { 2 } else { 0 };
        self.leading(path, imports).map_or(0, |segments| leading + 3 * segments)
    }

    /// The number of segments at the beginning of a path that can be omitted.
    fn leading(&self, path: &Path, imports: &mut Imports) -> Option<usize> {
        let segments: Vec<&str> = path.segments.iter().map(String::as_str).collect();
        match segments.as_slice() {
            ["crate", "runtime", "emitted", name, ..] if !path.absolute && self.is_free(name) => {
                imports.runtime.insert((*name).to_owned());
                Some(3)
            }
            ["crate", "models", "security", name, ..] if !path.absolute => {
                imports.security.insert((*name).to_owned());
                Some(3)
            }
            ["crate", "models", name, ..] if !path.absolute => {
                imports.models |= !self.own.contains(*name);
                self.is_model(name).then_some(2)
            }
            ["std", module, name, ..] if path.absolute && is_in_prelude(module, name) => {
                self.is_free(name).then_some(2)
            }
            _ => None,
        }
    }

    /// Returns whether a doc comment links to a type of the models in another file.
    fn links(&self, attribute: &Group) -> bool {
        let mut tokens = attribute.stream().into_iter();
        if !matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc") {
            return false;
        }
        let text = tokens.last().map(|text| text.to_string()).unwrap_or_default();
        let linked = text.split("[`").skip(1).filter_map(|link| link.split_once("`]"));
        linked.into_iter().any(|(name, _)| self.models.contains(name) && !self.own.contains(name))
    }
}

impl Path {
    /// The path at the beginning of tokens: `crate::a::b`, or `::std::a::b`. A path has at least two segments.
    fn at(tokens: &[TokenTree]) -> Option<Self> {
        let absolute = is_separator(tokens);
        if !absolute && !matches!(tokens.first(), Some(TokenTree::Ident(first)) if first == "crate") {
            return None;
        }
        let mut length = if absolute { 2 } else { 0 };
        let mut segments = Vec::new();
        while let Some(TokenTree::Ident(segment)) = tokens.get(length) {
            segments.push(segment.to_string());
            length += 1;
            let rest = tokens.get(length..).unwrap_or_default();
            if !is_separator(rest) || !matches!(rest.get(2), Some(TokenTree::Ident(_))) {
                break;
            }
            length += 2;
        }
        (segments.len() > 1).then_some(Self { segments, absolute, length })
    }
}

/// Returns whether tokens begin with `::`.
fn is_separator(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(first), TokenTree::Punct(second), ..] = tokens else { return false };
    first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':'
}

impl Imports {
    /// Adds those of another part of the file.
    pub(super) fn add(&mut self, other: Self) {
        self.runtime.extend(other.runtime);
        self.security.extend(other.security);
        self.models |= other.models;
        self.links |= other.links;
    }

    /// The imports as items, for a file among the models or elsewhere.
    pub(super) fn items(&self, among_models: bool) -> TokenStream {
        let mut items = TokenStream::new();
        match (self.models, among_models) {
            (true, true) => items.extend(quote!(
                use super::*;
            )),
            (true, false) => items.extend(quote!(
                use crate::models::*;
            )),
            (false, _) if self.links => items.extend(quote! {
                #[allow(unused_imports, reason = "links in comments lead there")]
                use super::*;
            }),
            (false, _) => {}
        }
        for (path, names) in
            [(quote!(crate::models::security), &self.security), (quote!(crate::runtime::emitted), &self.runtime)]
        {
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [] => {}
                [name] => items.extend(quote!(use #path::#name;)),
                names => items.extend(quote!(use #path::{#(#names),*};)),
            }
        }
        items
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::tokens::{flat, pieces};

    fn shortened(text: &str, models: &[&str], own: &[&str], among_models: bool) -> (String, String) {
        let (models, own) = (models.iter().copied().collect(), own.iter().map(|name| (*name).to_owned()).collect());
        let mut imports = Imports::default();
        let visible = Visible { models: &models, own, among_models };
        let tokens = visible.shorten(text.parse().unwrap(), &mut imports);
        (flat(&pieces(tokens)), imports.items(among_models).to_string().replace(" :: ", "::"))
    }

    #[test]
    fn shortens_paths_without_name_conflicts() {
        let ours = "Vec<crate::runtime::emitted::Json>";
        let bound = "impl ::std::convert::Into<crate::models::Boat>";
        let emitted = "use crate::runtime::emitted::Json ;";
        let models = "use crate::models::* ;";
        for (text, names, own, expected, imports) in [
            (ours, &["Boat"] as &[&str], &[] as &[&str], "Vec<Json>", emitted),
            (ours, &["Json"], &[], ours, ""),
            (ours, &["Boat"], &["Json"], ours, ""),
            (bound, &["Boat"], &[], "impl Into<Boat>", models),
            (bound, &["Boat", "Into"], &[], "impl ::std::convert::Into<Boat>", models),
            (bound, &["Boat"], &["Boat"], "impl Into<crate::models::Boat>", ""),
            ("crate::runtime::gateway::Forward", &[], &[], "crate::runtime::gateway::Forward", ""),
            ("::std::sync::LazyLock", &[], &[], "::std::sync::LazyLock", ""),
            ("std::convert::Into", &[], &[], "std::convert::Into", ""),
        ] {
            let found = shortened(text, names, own, false);
            assert_eq!(found, (expected.to_owned(), imports.to_owned()), "{text} among {names:?} and {own:?}");
        }
    }

    #[test]
    fn model_files_import_names_of_code_and_links() {
        let linked = "# [allow (unused_imports , reason = \"links in comments lead there\")] use super::* ;";
        for (text, expected, imports) in [
            ("crate::models::Own", "Own", ""),
            ("crate::models::Boat", "Boat", "use super::* ;"),
            ("crate::models::security::TOKEN", "TOKEN", "use crate::models::security::TOKEN ;"),
            ("#[doc = \"[`Boat`]\"]", "#[doc = \"[`Boat`]\"]", linked),
            ("#[doc = \"[`Own`], [`Other`]\"]", "#[doc = \"[`Own`], [`Other`]\"]", ""),
        ] {
            let found = shortened(text, &["Boat", "Own"], &["Own"], true);
            assert_eq!(found, (expected.to_owned(), imports.to_owned()), "{text}");
        }
    }
}
