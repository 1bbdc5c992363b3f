//! `models`: a file for each group, one for shared types, one for security, one for webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::arg_type::{ArgType, arguments, initializers};
use super::docs::{DocComment, code_span, text};
use super::links::sent_by;
use super::types::declared;
use super::{Emitter, PlannedFile, file_name, ident, webhooks};
use crate::ir::{Field, Tagged, TypeDef, TypeId, TypeKind, TypeRef, Union, Variant};
use crate::names::{Home, TypeNames};

/// The module of types that belong to no group.
const SHARED: &str = "shared";

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<PlannedFile<'a>> {
    let mut planned = vec![PlannedFile::new("models/mod.rs", index)];
    if !emitter.api.security.is_empty() {
        planned.push(PlannedFile::new("models/security.rs", |e| e.security()));
    }
    if emitter.has_shared_types() {
        let build = |e: &Emitter<'_>| file("Types that several groups share.", e.types_of(Home::Shared));
        planned.push(PlannedFile::new(format!("models/{SHARED}.rs"), build));
    }
    for (index, names) in emitter.names.groups.iter().enumerate() {
        let path = format!("models/{}.rs", file_name(&names.module));
        planned.push(PlannedFile::new(path, move |e| {
            let group = e.api.groups.get(index).zip(e.names.groups.get(index));
            let Some((group, group_names)) = group else { return Vec::new() };
            let mut sections: Vec<TokenStream> = Vec::new();
            for (operation, names) in e.operations(group) {
                sections.push(e.request(operation, names, &group.tag, &sent_by(group_names, names)));
                let mut responses = e.responses(operation, names);
                responses.extend(e.paged(operation, names));
                sections.push(responses);
            }
            sections.extend(e.types_of(Home::Group(index)));
            file(&format!("Requests and responses of the operations of \"{}\".", text(&group.tag)), sections)
        }));
    }
    planned.extend(webhooks::models(emitter));
    planned
}

pub(super) fn file(doc: &str, sections: Vec<TokenStream>) -> Vec<TokenStream> {
    let doc = DocComment::default().own(doc).inner();
    std::iter::once(doc).chain(sections).collect()
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("Requests, responses, and the types inside them.")
        .own("All types are in this module, whatever their group.")
        .inner();
    let (inception, deprecations) = (emitter.inception("models"), deprecations(emitter));
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let gates: Vec<_> = emitter.gates().collect();
    let shared = emitter.has_shared_types().then(|| ident(SHARED));
    let shared = shared.as_slice();
    let webhooks = (!emitter.api.webhooks.is_empty()).then(|| ident(&emitter.names.webhook_module));
    let webhooks = webhooks.as_slice();
    let security = match emitter.api.security.is_empty() {
        true => TokenStream::new(),
        false => quote!(
            pub mod security;
        ),
    };
    vec![
        quote! {
            #doc
            #![allow(clippy::large_enum_variant, reason = "a response is short-lived, and boxes would make matching harder")]
            #![allow(clippy::should_implement_trait, reason = "a setter is called as its member")]
            #deprecations
            #inception
        },
        quote!(#(#gates mod #modules;)* #security #(mod #shared;)* #(#[cfg(feature = "webhooks")] mod #webhooks;)*),
        quote!(#(#gates pub use #modules::*;)* #(pub use #shared::*;)* #(#[cfg(feature = "webhooks")] pub use #webhooks::*;)*),
        every_operation(emitter),
    ]
}

/// In the index: deprecated items are still read and written.
fn deprecations(emitter: &Emitter<'_>) -> TokenStream {
    let params = emitter.api.operations().flat_map(|(_, operation)| &operation.params);
    let kinds = emitter.names.types.keys().map(|id| &emitter.api.types.get(*id).kind);
    let is_any =
        |kind: &TypeKind| matches!(kind, TypeKind::Struct(fields) if fields.iter().any(|field| field.deprecated));
    match params.into_iter().any(|param| param.deprecated) || kinds.into_iter().any(is_any) {
        true => quote!(#![allow(deprecated, reason = "what the document deprecates is still read and written")]),
        false => TokenStream::new(),
    }
}

/// A list of all operations, for tests and tools that treat them uniformly.
fn every_operation(emitter: &Emitter<'_>) -> TokenStream {
    let requests = emitter.groups().flat_map(|(group, _)| emitter.operations(group));
    let requests: Vec<_> = requests.map(|(_, names)| ident(&names.request)).collect();
    let gate = emitter.gate_of_all();
    quote! {
        /// Calls a macro with the request types of all operations.
        #gate
        #[doc(hidden)]
        #[macro_export]
        macro_rules! every_operation {
            ($callback:ident) => {
                $callback! { #(#requests)* }
            };
        }
    }
}

impl Emitter<'_> {
    fn has_shared_types(&self) -> bool {
        self.names.types.values().any(|names| names.home == Home::Shared)
    }

    /// The types of a group, each before its contents; shared ones by name.
    pub(super) fn types_of(&self, home: Home) -> Vec<TokenStream> {
        let mut types: Vec<_> = self.names.types.iter().filter(|(_, names)| names.home == home).collect();
        match home {
            Home::Group(_) | Home::Webhooks => types.sort_by_key(|(id, _)| &self.api.types.get(**id).site),
            Home::Shared => types.sort_by_key(|(_, names)| &names.name),
        }
        types.into_iter().map(|(id, names)| self.type_def(*id, names)).collect()
    }

    fn type_def(&self, id: TypeId, names: &TypeNames) -> TokenStream {
        let def = self.api.types.get(id);
        match &def.kind {
            TypeKind::Struct(fields) => self.structure(id, def, names, fields),
            TypeKind::Enum(values) => self.enumeration(def, names, values),
            TypeKind::Union(union) => self.union(id, def, names, union),
            TypeKind::Alias(ty) => {
                let (doc, name) = (self.type_doc(def), ident(&names.name));
                let ty = self.ty(ty);
                quote!(#doc pub type #name = #ty;)
            }
        }
    }

    fn structure(&self, id: TypeId, def: &TypeDef, names: &TypeNames, fields: &[Field]) -> TokenStream {
        let (doc, name) = (self.type_doc(def), ident(&names.name));
        let members: Vec<Member> = fields
            .iter()
            .zip(&names.parts)
            .map(|(field, part)| Member { field, ident: ident(part), arg_type: self.arg_type_for(id, field) })
            .collect();
        let written = members.iter().map(|Member { field, ident, .. }| {
            let doc = self.member_doc(field);
            let ty = declared(field, &self.member_type(id, field));
            let mark = deprecation(field.deprecated);
            quote!(#doc #mark pub #ident: #ty,)
        });
        let table = members.iter().map(|Member { field, ident, arg_type }| {
            row(field, ident, arg_type, self.part_media_type(id, &field.wire_name))
        });
        let required: Vec<&Member> = members.iter().filter(|m| m.field.required).collect();
        let default = if required.is_empty() { quote!(Default,) } else { TokenStream::new() };
        let absent = members.iter().filter(|m| !m.field.required).map(|m| &m.ident);
        let extra = self.extra(id);
        let (kind, rest) = match self.is_multipart(id) {
            true => (quote!(crate::runtime::emitted::multipart), quote!(#(#absent: None,)* extra: Vec::new())),
            false => (quote!(crate::runtime::emitted::model), quote!(..crate::runtime::emitted::Wire::placeholder())),
        };
        let constructor = constructor(&name, required.iter().map(|m| (m.ident.clone(), m.arg_type.clone())), &rest);
        quote! {
            #doc
            #[derive(Debug, Clone, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#written)*
                /// Properties that the document does not declare.
                pub extra: #extra,
            }
            #kind!(#name { #(#table)* });
            #constructor
        }
    }

    /// The type of a struct's undeclared properties.
    pub(crate) fn extra(&self, id: TypeId) -> TokenStream {
        match self.is_multipart(id) {
            true => quote!(Vec<crate::runtime::emitted::Part>),
            false => quote!(crate::runtime::emitted::Extra),
        }
    }

    pub(crate) fn member_type(&self, owner: TypeId, field: &Field) -> TokenStream {
        self.contained(owner, &field.ty)
    }

    /// The type of a part of `owner`, boxed where it leads back to it.
    pub(crate) fn contained(&self, owner: TypeId, ty: &TypeRef) -> TokenStream {
        let tokens = self.ty(ty);
        match ty {
            TypeRef::Named(id) if self.boxed.contains(&(owner, *id)) => quote!(Box<#tokens>),
            TypeRef::Nullable(inner) => {
                let inner = self.contained(owner, inner);
                quote!(Option<#inner>)
            }
            _ => tokens,
        }
    }

    fn enumeration(&self, def: &TypeDef, names: &TypeNames, values: &[String]) -> TokenStream {
        let (doc, name) = (self.type_doc(def), ident(&names.name));
        let parts: Vec<_> = names.parts.iter().map(|p| ident(p)).collect();
        let docs = values.iter().map(|value| DocComment::default().own(&code_span(value)).outer());
        let (rest, or) = rest(names, "Unknown");
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#docs #parts,)*
                /// A value that the document does not declare.
                #rest(String),
            }
            crate::runtime::emitted::string_enum!(#name { #(#parts = #values,)* } #or);
        }
    }

    fn union(&self, id: TypeId, def: &TypeDef, names: &TypeNames, union: &Union) -> TokenStream {
        let (doc, name) = (self.type_doc(def), ident(&names.name));
        let parts: Vec<_> = names.parts.iter().map(|p| ident(p)).collect();
        let types = self.variants(id, union);
        let docs = union.variants.iter().map(|v| DocComment::default().own(&code_span(&v.label)).outer());
        if !union.contents.is_empty() {
            return self.media_types(&name, union, quote!(#doc), (docs.collect(), &parts, &types));
        }
        let (rest, or) = rest(names, "Other");
        let table = match &union.discriminator {
            Some(member) => {
                let tags = union.variants.iter().map(|Variant { tags, tagged, .. }| match tagged {
                    Tagged::Declared => quote!([#(#tags),*]),
                    Tagged::Optional => quote!(implied [#(#tags),*]),
                    Tagged::Undeclared => quote!(hidden [#(#tags),*]),
                });
                quote!(crate::runtime::emitted::union!(#name by #member { #(#parts: #types = #tags,)* } #or);)
            }
            None => quote!(crate::runtime::emitted::union!(#name { #(#parts: #types,)* } #or);),
        };
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#docs #parts(#types),)*
                /// A value that matches none of these.
                #rest(crate::runtime::emitted::Json),
            }
            #table
        }
    }

    /// The types of the alternatives.
    pub(crate) fn variants(&self, id: TypeId, union: &Union) -> Vec<TokenStream> {
        if union.contents.is_empty() {
            return union.variants.iter().map(|variant| self.contained(id, &variant.ty)).collect();
        }
        union.contents.iter().map(|content| self.body(content).1).collect()
    }
}

/// The variant for undeclared values, and its declaration in a table if it has an unusual name.
fn rest(names: &TypeNames, usual: &str) -> (proc_macro2::Ident, TokenStream) {
    let name = names.rest.as_deref().unwrap_or(usual);
    let rest = ident(name);
    let or = if name == usual { TokenStream::new() } else { quote!(or #rest) };
    (rest, or)
}

/// A property as it is emitted.
struct Member<'a> {
    field: &'a Field,
    ident: proc_macro2::Ident,
    arg_type: ArgType,
}

/// A line of the table of a struct's properties.
pub(super) fn row(field: &Field, ident: &proc_macro2::Ident, arg_type: &ArgType, part: Option<&str>) -> TokenStream {
    let (mark, wire, macro_tokens) = (deprecation(field.deprecated), wire(&field.wire_name), arg_type.macro_tokens());
    let part = part.map(|media_type| quote!(part #media_type));
    match (field.required, field.nullable) {
        (true, _) => quote!(#mark required #ident #macro_tokens = #wire #part,),
        (false, true) => quote!(#mark nullable #ident #macro_tokens = #wire #part,),
        (false, false) => quote!(#mark optional #ident #macro_tokens = #wire #part,),
    }
}

/// The attribute of deprecated items.
pub(super) fn deprecation(deprecated: bool) -> TokenStream {
    if deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}

/// The name of a property or parameter in the table of a macro, which also uses it in comments.
pub(super) fn wire(name: &str) -> TokenStream {
    let shown = code_span(name);
    if shown == format!("`{name}`") { quote!(#name) } else { quote!(#name as #shown) }
}

/// `new`, if something is required; `rest` are the initializers of optional fields.
pub(super) fn constructor(
    name: &proc_macro2::Ident,
    required: impl Iterator<Item = (proc_macro2::Ident, ArgType)>,
    rest: &TokenStream,
) -> TokenStream {
    let required: Vec<_> = required.collect();
    if required.is_empty() {
        return TokenStream::new();
    }
    let allowance = super::allowance(required.len());
    let (arguments, initializers) = (arguments(&required), initializers(&required));
    quote! {
        impl #name {
            /// Creates a value with the required properties.
            #allowance
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#initializers,)* #rest }
            }
        }
    }
}
