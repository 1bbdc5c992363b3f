//! Emits source files from the named API: quote creates tokens, prettyplease formats them.
//!
//! Nothing here fails because of the input: earlier stages rejected invalid input. The files are owned by the
//! generator; everything independent of a document is in the handwritten `runtime`.

mod arg_type;
mod bindings;
pub(crate) mod client;
pub(crate) mod conventions;
mod depth;
mod docs;
pub(crate) mod flatten;
mod format;
mod frames;
mod gates;
mod gateway;
mod invocation;
mod links;
mod mock;
mod model_docs;
mod models;
mod operations;
mod pages;
mod paths;
mod recursion;
mod responses;
mod sample;
pub(crate) mod security;
pub(crate) mod server;
mod tokens;
mod types;
pub(crate) mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, TypeId};
use crate::names::{Assigned, OperationNames};

pub(crate) use arg_type::ArgType;
pub use bindings::bindings;
pub(crate) use depth::recursion_limit;
#[cfg(test)]
pub(crate) use format::emit_invalid_tokens;
pub use gates::{ALL_GROUPS, group_feature};
use paths::{Imports, Scope};
pub(crate) use types::declared;

/// How the first line of an emitted file begins, after the comment sign. A file without this line belongs to its
/// editor.
pub const MARK: &str = "Emitted by `oascrate`";

/// A file of the emitted crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the crate's `src`, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// The folders owned by the generator.
pub const FOLDERS: &[&str] = &["models", "client", "server", "mock", "gateway", "webhooks"];

/// Emits models, client, server, mock, gateway and webhooks. With `group_features`, what belongs to a group of
/// operations needs the [feature of the group](group_feature). A file that is not valid Rust is reported and omitted.
pub fn emit(api: &Api, names: &Assigned, group_features: bool, sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    let emitter = Emitter { group_features, ..Emitter::new(api, names) };
    let mut planned = models::files(&emitter);
    planned.extend(client::files(&emitter));
    planned.extend(server::files(&emitter));
    planned.extend(mock::files());
    planned.extend(gateway::files());
    planned.extend(webhooks::files(&emitter));
    let mut files = format::format(&emitter, &planned, sink);
    files.extend(server::assets(&emitter));
    files.extend(mock::assets(&emitter));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The input of every emitting function.
pub(crate) struct Emitter<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Assigned,
    /// The pairs of types where one would contain itself.
    boxed: recursion::Boxed,
    /// The types that are parts of a multipart body, with the media types of their parts by name.
    multipart: BTreeMap<TypeId, BTreeMap<&'a str, &'a str>>,
    /// The names of all types of the models.
    models: BTreeSet<&'a str>,
    /// Whether each group has a feature.
    group_features: bool,
}

/// Returns the sections of a file, in order.
type Build<'a> = Box<dyn Fn(&Emitter<'_>) -> Vec<TokenStream> + Sync + 'a>;

/// A file to build.
struct PlannedFile<'a> {
    path: String,
    build: Build<'a>,
}

impl<'a> PlannedFile<'a> {
    fn new(path: impl Into<String>, build: impl Fn(&Emitter<'_>) -> Vec<TokenStream> + Sync + 'a) -> Self {
        Self { path: path.into(), build: Box::new(build) }
    }
}

impl<'a> Emitter<'a> {
    pub(crate) fn new(api: &'a Api, names: &'a Assigned) -> Self {
        let models = names.models().collect();
        let (boxed, multipart) = (recursion::boxed(api, names), types::multipart(api));
        Self { api, names, boxed, multipart, models, group_features: false }
    }

    /// The same, but with the full paths of types that share a name with a type of another API.
    pub(crate) fn beside(api: &'a Api, names: &'a Assigned, others: &'a Assigned) -> Self {
        let mut emitter = Self::new(api, names);
        emitter.models.extend(others.models());
        emitter
    }

    /// The signature or type as emitted code has it, in a file that defines types of these names.
    pub(crate) fn tokens_to_string(&self, tokens: &TokenStream, own: &[&str]) -> String {
        let own = own.iter().map(|name| (*name).to_owned()).collect();
        tokens::tokens_to_string(
            &Scope::new(&self.models, &own, false).shorten(tokens.clone(), &mut Imports::default()),
        )
    }

    /// The name of a runtime type as emitted code has it.
    pub(crate) fn runtime_type_to_string(&self, name: &str) -> String {
        let name = ident(name);
        self.tokens_to_string(&quote::quote!(crate::runtime::emitted::#name), &[])
    }

    /// Returns whether a type of the models has this name.
    fn is_model(&self, name: &str) -> bool {
        self.models.contains(name)
    }

    /// In the index of a folder: a group may have the same name as the folder.
    fn inception(&self, folder: &str) -> TokenStream {
        match self.names.groups.iter().any(|group| group.module == folder) {
            true => quote::quote!(#![allow(clippy::module_inception, reason = "a group is called as its folder")]),
            false => TokenStream::new(),
        }
    }

    /// The groups with their names.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&crate::ir::Group, &crate::names::GroupNames)> {
        self.api.groups.iter().zip(&self.names.groups)
    }

    /// The operations of a group with their names.
    pub(crate) fn operations<'g>(
        &'g self,
        group: &'g crate::ir::Group,
    ) -> impl Iterator<Item = (&'g Operation, &'g OperationNames)> {
        self.named(&group.operations)
    }

    /// The webhooks with their names.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&Operation, &OperationNames)> {
        self.named(&self.api.webhooks)
    }

    fn named<'g>(&'g self, operations: &'g [Operation]) -> impl Iterator<Item = (&'g Operation, &'g OperationNames)> {
        operations.iter().filter_map(|operation| Some((operation, self.names.operations.get(&operation.site)?)))
    }
}

/// An identifier; `name` comes from [`names`](crate::names), which only returns valid ones.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// For a function with many arguments, which the document requires.
fn allowance(count: usize) -> TokenStream {
    if count > 7 { quote::quote!(#[allow(clippy::too_many_arguments)]) } else { TokenStream::new() }
}

/// The file name of a module.
fn file_name(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}
