//! The public items of emitted files, read from their text with the additions of their macros: the view of a compiler.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token, Type, braced, bracketed};

/// `path | signature` without white space.
pub fn line(path: &str, signature: &str) -> String {
    let squeezed: String = signature.chars().filter(|c| !c.is_whitespace()).collect();
    // The full paths of a crate that has a type of that name mean the same.
    let full = ["convert::From", "convert::Into", "default::Default", "iter::IntoIterator"]
        .map(|path| format!("::std::{path}"));
    let (path, squeezed) = full.iter().fold((path.to_owned(), squeezed), |(path, signature), full| {
        let short = full.rsplit("::").next().unwrap_or_default();
        (path.replace(full, short), signature.replace(full, short))
    });
    format!("{path} | {}", squeezed.replace(",)", ")").replace(",>", ">").replace(";}", "}").replace(",}", "}"))
}

/// Every public item of the files.
pub fn public_items<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> BTreeSet<String> {
    let files: Vec<_> = files.filter(|(path, _)| path.ends_with(".rs")).collect();
    let has_client_handle = files.iter().any(|(_, text)| text.contains("pub struct Client<'c>"));
    let mut found = Found { has_client_handle, ..Found::default() };
    for (path, text) in files {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let stem = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').map(module).collect::<Vec<_>>();
        let stem = stem.join("::");
        // The modules are private, and their items are re-exported.
        let folder = stem.split("::").next().unwrap_or_default();
        found.module = if stem.ends_with("::security") { stem.clone() } else { folder.to_owned() };
        file.items.iter().for_each(|item| found.item(item));
    }
    found.lines
}

#[derive(Default)]
struct Found {
    module: String,
    /// Whether a group has the name of the client.
    has_client_handle: bool,
    lines: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, path: &str, signature: impl ToString) {
        self.lines.insert(line(path, &signature.to_string()));
    }

    fn path(&self, name: &impl ToString) -> String {
        format!("{}::{}", self.module, name.to_string())
    }

    fn implementation(&mut self, name: &impl ToString, of: &str) {
        let path = self.path(name);
        self.add(&format!("{path}::{of}"), format!("impl {of} for {}", name.to_string()));
    }

    fn item(&mut self, item: &syn::Item) {
        use syn::Item::{Const, Enum, Fn, Impl, Macro, Mod, Struct, Trait, Type, Use};
        match item {
            Use(_) => {}
            Mod(module) => {
                if is_public(&module.vis) {
                    let path = self.path(&module.ident);
                    self.add(&path, format!("pub mod {}", module.ident));
                }
            }
            Struct(item) => self.structure(item),
            Enum(item) => {
                let path = self.path(&item.ident);
                self.add(&path, format!("pub enum {}", item.ident));
                for variant in &item.variants {
                    let payload = variant.fields.to_token_stream();
                    self.add(&format!("{path}::{}", variant.ident), format!("{}{payload}", variant.ident));
                }
            }
            Type(item) => {
                let (path, ty) = (self.path(&item.ident), item.ty.to_token_stream());
                self.add(&path, format!("pub type {} = {ty}", item.ident));
            }
            Const(item) => {
                let (path, ty) = (self.path(&item.ident), item.ty.to_token_stream());
                self.add(&path, format!("pub const {}: {ty}", item.ident));
            }
            Trait(item) => self.interface(item),
            // The validation rules, which are hidden from the documentation.
            Fn(item) if is_hidden(&item.attrs) => {}
            Fn(item) => {
                let path = self.path(&item.sig.ident);
                self.add(&path, format!("pub {}", sorted_bounds(&item.sig)));
            }
            Impl(item) => self.implementations(item),
            Macro(item) => self.expansion(item),
            other => panic!("an item that the surface does not know: {}", other.to_token_stream()),
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let path = self.path(&item.ident);
        self.add(&path, format!("pub struct {}{}", item.ident, item.generics.to_token_stream()));
        let derives = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
        if derives.into_iter().any(|derive| derive.to_token_stream().to_string().contains("Default")) {
            self.implementation(&item.ident, "Default");
        }
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let name = field.ident.as_ref().expect("fields have names").to_string();
            let mark = mark(&field.attrs);
            self.add(&format!("{path}::{name}"), format!("pub {name}: {}{mark}", field.ty.to_token_stream()));
        }
    }

    fn interface(&mut self, item: &syn::ItemTrait) {
        let path = self.path(&item.ident);
        self.add(&path, format!("pub trait {}: {}", item.ident, item.supertraits.to_token_stream()));
        for member in &item.items {
            let syn::TraitItem::Fn(method) = member else { panic!("a trait of methods") };
            assert!(method.default.is_some(), "a method that must be implemented breaks implementors");
            self.add(&format!("{path}::{}", method.sig.ident), method.sig.to_token_stream());
        }
    }

    fn implementations(&mut self, item: &syn::ItemImpl) {
        let Type::Path(owner) = &*item.self_ty else { panic!("an implementation for a path") };
        let name = &owner.path.segments.last().expect("a name").ident;
        if let Some((of, _)) = &item.trait_ {
            return self.implementation(name, &of.to_token_stream().to_string().replace(' ', ""));
        }
        // Handles have a lifetime, the client has none; a group may have the same name.
        let is_client =
            self.module == "client" && *name == "Client" && !owner.path.segments.iter().any(|s| !s.arguments.is_none());
        let path = match name.to_string().as_str() {
            "Credentials" => "Credentials".to_owned(),
            "Client" if is_client && self.has_client_handle => "runtime::client::Client".to_owned(),
            _ => self.path(name),
        };
        if matches!(path.as_str(), "Credentials" | "runtime::client::Client" | "server::Server" | "webhooks::Sender")
            || path == "client::Client" && is_client
        {
            self.add(&path, format!("pub struct {name}"));
        }
        for member in &item.items {
            if let syn::ImplItem::Fn(method) = member
                && is_public(&method.vis)
            {
                self.add(
                    &format!("{path}::{}", method.sig.ident),
                    format!("pub {}{}", sorted_bounds(&method.sig), mark(&method.attrs)),
                );
            }
        }
    }

    /// Adds the items that the macros of the runtime generate for their types.
    fn expansion(&mut self, item: &syn::ItemMacro) {
        let (name, tokens) = (item.mac.path.to_token_stream().to_string(), item.mac.tokens.clone());
        match name.as_str() {
            "model" | "multipart" | "operation" | "flatten" => {
                let Table { name: owner, rows, response } = syn::parse2(tokens).expect("the form of the macro");
                let path = self.path(&owner);
                for Row { field, taken, mark } in rows {
                    let signature = format!("pub fn {field}(self, {field}: {taken}) -> Self{mark}");
                    self.add(&format!("{path}::{field}"), signature);
                }
                if let Some(response) = response {
                    let signature = format!("impl Operation for {owner} {{ type Response = {response}; }}");
                    self.add(&format!("{path}::Operation"), signature);
                }
            }
            "string_enum" => {
                let owner = first_word(tokens);
                let path = self.path(&owner);
                self.add(&format!("{path}::as_str"), "pub fn as_str(&self) -> &str");
                for of in ["From<String>", "From<&str>", "std::fmt::Display"] {
                    self.implementation(&owner, of);
                }
            }
            "union" => {
                let Alternatives { name, types } = syn::parse2(tokens).expect("the form of the macro");
                for ty in types {
                    self.implementation(&name, &format!("From<{}>", spelled(&ty)));
                }
            }
            "responses" => {
                let owner = first_word(tokens.clone());
                let success = success(tokens.clone());
                let path = self.path(&owner);
                let signature = format!("impl Responses for {owner} {{ type Success = {success}; }}");
                self.add(&format!("{path}::Responses"), signature);
                if success != "Self" && is_response(tokens) {
                    self.implementation(&owner, &format!("From<{success}>"));
                }
            }
            "paged" => {
                let owner = first_word(tokens.clone());
                let path = self.path(&owner);
                let signature = format!("impl Paged for {owner} {{ type Item = {}; }}", listed(tokens));
                self.add(&format!("{path}::Paged"), signature);
            }
            // Implements a trait of the runtime alone.
            "media_types" => {}
            // `every_operation!`, which is hidden from the documentation.
            "macro_rules" => assert!(is_hidden(&item.attrs)),
            other => panic!("a macro that the surface does not know: {other}!"),
        }
    }
}

/// The suffix of the signature of a deprecated item.
pub const DEPRECATED: &str = " #[deprecated]";

fn mark(attributes: &[syn::Attribute]) -> &'static str {
    if attributes.iter().any(|attribute| attribute.path().is_ident("deprecated")) { DEPRECATED } else { "" }
}

fn is_hidden(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.to_token_stream().to_string().contains("hidden"))
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The name of the module in a file or folder.
fn module(name: &str) -> String {
    if syn::parse_str::<Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// Returns a signature; the bounds of `all`, one for each group, in alphabetical order, since their order is
/// irrelevant.
fn sorted_bounds(signature: &syn::Signature) -> String {
    let mut signature = signature.clone();
    let is_sorted = signature.ident == "all";
    for predicate in signature.generics.where_clause.iter_mut().flat_map(|clause| &mut clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate
            && is_sorted
        {
            let mut bounds: Vec<_> = std::mem::take(&mut predicate.bounds).into_iter().collect();
            bounds.sort_by_key(|bound| bound.to_token_stream().to_string());
            predicate.bounds = bounds.into_iter().collect();
        }
    }
    signature.to_token_stream().to_string().trim_end_matches([',', ' ']).to_owned()
}

fn spelled(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string().replace(" :: ", "::");
    text.replace(" ,", ",").replace(" <", "<").replace("< ", "<").replace(" >", ">")
}

fn first_word(tokens: TokenStream) -> String {
    tokens.into_iter().next().expect("a name").to_string()
}

/// Returns the tokens between the first colon and the name of the property, in the last braces.
fn listed(tokens: TokenStream) -> String {
    let Some(TokenTree::Group(last)) = tokens.into_iter().last() else { panic!("braces") };
    let text = last.stream().to_string();
    let (_, rest) = text.split_once(':').expect("a type");
    let (ty, _) = rest.split_once('=').expect("a name");
    ty.trim().to_owned()
}

/// Returns the tokens between the arrow and the first braces.
fn success(tokens: TokenStream) -> String {
    let ty: TokenStream = tokens.into_iter().skip(3).take_while(|token| !is_in_braces(token)).collect();
    spelled(&syn::parse2(ty).expect("a type"))
}

fn is_in_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace)
}

/// Whether the first success has a body and one status, so that a value of its type is a response.
fn is_response(tokens: TokenStream) -> bool {
    let mut groups = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let first = groups.next().and_then(|successes| successes.into_iter().nth(1));
    let Some(TokenTree::Group(body)) = first else { return false };
    body.stream().into_iter().last().is_some_and(|last| last.to_string() != "status")
}

/// A name, anything, and in the last braces rows: `kind .. field: Type = "wire"`, or `kind .. field each Type =
/// "wire"`.
struct Table {
    name: String,
    rows: Vec<Row>,
    response: Option<String>,
}

struct Row {
    field: Ident,
    /// The argument type of the setter.
    taken: TokenStream,
    mark: &'static str,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        let mut response = None;
        loop {
            if input.peek(Token![->]) {
                input.parse::<Token![->]>()?;
                response = Some(input.parse::<Ident>()?.to_string());
            } else if input.peek(syn::token::Brace) && is_last(input) {
                break;
            } else {
                input.parse::<TokenTree>()?;
            }
        }
        let content;
        braced!(content in input);
        let rows = Punctuated::<Row, Token![,]>::parse_terminated(&content)?;
        Ok(Self { name, rows: rows.into_iter().collect(), response })
    }
}

/// Returns whether one more token tree ends the input.
fn is_last(input: ParseStream<'_>) -> bool {
    let fork = input.fork();
    fork.parse::<TokenTree>().is_ok() && fork.is_empty()
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mark = mark(&input.call(syn::Attribute::parse_outer)?);
        // Between the kind and the field, an operation has the location and style of a parameter.
        let mut words = vec![Ident::parse_any(input)?];
        while !input.peek(Token![:]) && words.last().is_some_and(|word| word != "each") {
            // The styles of the properties of a form.
            if input.peek(syn::token::Brace) {
                input.parse::<TokenTree>()?;
            }
            words.push(Ident::parse_any(input)?);
        }
        let is_each = input.parse::<Option<Token![:]>>()?.is_none();
        if is_each {
            words.pop();
        }
        let field = words.pop().expect("a field");
        let ty: Type = input.parse()?;
        let taken = if is_each { quote!(impl IntoIterator<Item = impl Into<#ty>>) } else { quote!(impl Into<#ty>) };
        input.parse::<Token![=]>()?;
        input.parse::<LitStr>()?;
        // The display in comments of a name that Markdown would change.
        if input.parse::<Option<Token![as]>>()?.is_some() {
            input.parse::<LitStr>()?;
        }
        // The default of a parameter, or the media type of a part.
        if input.peek(syn::Ident) {
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
        }
        Ok(Self { field, taken, mark })
    }
}

/// `Name { Variant: Type, .. }` or `Name by "member" { Variant: Type = [..], .. }`
struct Alternatives {
    name: String,
    types: Vec<Type>,
}

impl Parse for Alternatives {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        while !input.peek(syn::token::Brace) {
            input.parse::<TokenTree>()?;
        }
        let content;
        braced!(content in input);
        let mut types = Vec::new();
        while !content.is_empty() {
            content.parse::<Ident>()?;
            content.parse::<Token![:]>()?;
            types.push(content.parse()?);
            if content.peek(Token![=]) {
                content.parse::<Token![=]>()?;
                // How the alternative declares the property.
                content.parse::<Option<Ident>>()?;
                let cases;
                bracketed!(cases in content);
                cases.parse::<TokenStream>()?;
            }
            content.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { name, types })
    }
}
