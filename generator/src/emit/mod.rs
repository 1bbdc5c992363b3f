//! Emits source files from the named API: quote creates tokens, prettyplease formats them.
//!
//! Nothing here fails because of the input: earlier stages rejected invalid input. The files are owned by the
//! generator; everything independent of a document is in the handwritten `runtime`.

mod bindings;
mod client;
mod codec;
pub(crate) mod conventions;
mod declare;
mod depth;
mod docs;
mod format;
mod frames;
mod gates;
mod gateway;
mod invocation;
mod mock;
mod models;
mod operations;
mod paths;
mod responses;
mod sample;
mod security;
mod server;
mod signature;
mod tokens;
mod webhooks;

use proc_macro2::{Ident, Span, TokenStream};

use crate::diagnostic::Diagnostics;
use crate::generated_file::GeneratedFile;
use crate::ir::{Api, Group};
use crate::markdown::text;
use crate::names::Assigned;
use crate::plan::{DocComment, File, Plan, Unit, Visible};

pub use bindings::bindings;
pub(crate) use depth::recursion_limit;
#[cfg(test)]
pub(crate) use format::emit_invalid_tokens;
pub use gates::{ALL_GROUPS, group_feature};
use paths::Imports;

/// The folders owned by the generator.
pub const FOLDERS: &[&str] = &["models", "client", "server", "mock", "gateway", "webhooks"];

/// Emits models, client, server, mock, gateway and webhooks. With `group_features`, what belongs to a group of
/// operations needs the [feature of the group](group_feature). A file that is not valid Rust is reported and omitted.
pub fn emit(api: &Api, names: &Assigned, group_features: bool, sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    let mut plan = Plan::new(api, names);
    plan.group_features = group_features;
    let plan = &plan;
    let contents: Vec<_> = plan.files().into_iter().map(|file| Contents::of(plan, file)).collect();
    let planned: Vec<_> = contents.iter().map(|contents| contents.planned(plan)).collect();
    let mut files = format::format(&planned, sink);
    files.extend(server::assets(plan));
    files.extend(mock::assets(plan));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The number of units that are printed and formatted at once.
const UNITS_OF_A_PART: usize = 32;

/// What a file has.
struct Contents<'a> {
    file: File,
    units: Vec<Unit<'a>>,
    visible: Visible<'a>,
}

impl<'a> Contents<'a> {
    fn of(plan: &'a Plan<'a>, file: File) -> Self {
        Self { file, units: plan.units(file), visible: plan.visible(file) }
    }

    fn planned<'c>(&'c self, plan: &'c Plan<'a>) -> PlannedFile<'c> {
        // A file without a unit has a comment.
        let parts = self.units.chunks(UNITS_OF_A_PART).chain(self.units.is_empty().then_some(&[][..]));
        let parts = parts.enumerate().map(|(index, units)| {
            let build = move |imports: &mut Imports| {
                let sections = print(plan, self.file, units, index == 0);
                sections.into_iter().map(|section| self.visible.shorten(section, imports)).collect()
            };
            Box::new(build) as Build<'c>
        });
        PlannedFile { path: plan.path(self.file), among_models: self.visible.among_models, parts: parts.collect() }
    }
}

/// Prints items of a file: adds bodies, and, to the first ones, everything that is not a public item.
fn print(plan: &Plan<'_>, file: File, units: &[Unit<'_>], is_first: bool) -> Vec<TokenStream> {
    let items: Vec<_> = units.iter().flat_map(|unit| plan.items_of(*unit)).collect();
    let group = |index| plan.group(index).map(|(group, _)| group);
    match file {
        File::Models => models::index(plan, &items),
        File::Security => security::schemes(plan, &items),
        File::Types(home) => {
            let title = is_first.then(|| models::title(plan, home));
            title.into_iter().chain(models::types(plan, home, &items)).collect()
        }
        File::Client => client::index(plan),
        File::Handle(index) => group(index).map(|group| client::handle(group, &items)).unwrap_or_default(),
        File::Server => server::index(plan, &items),
        File::Interface(index) => group(index).map(|group| server::interface(plan, group, &items)).unwrap_or_default(),
        File::Mock => mock::index(plan),
        File::Gateway => gateway::index(plan),
        File::Receiver => webhooks::receiver(plan, &items),
        File::Sender => webhooks::sender(&items),
    }
}

/// Returns sections, in order, and adds the imports that they need.
type Build<'a> = Box<dyn Fn(&mut Imports) -> Vec<TokenStream> + Sync + 'a>;

/// A file to build.
struct PlannedFile<'a> {
    path: String,
    /// Whether it is one of the models.
    among_models: bool,
    /// Its sections in parts. The first section is its comment and attributes, after which its imports belong.
    parts: Vec<Build<'a>>,
}

/// In the index of a folder: a group may have the same name as the folder.
fn inception(plan: &Plan<'_>, folder: &str) -> TokenStream {
    match plan.names.groups.iter().any(|group| group.module == folder) {
        true => quote::quote!(#![allow(clippy::module_inception, reason = "a group is called as its folder")]),
        false => TokenStream::new(),
    }
}

/// The comment on a file of a group.
fn title(group: &Group) -> DocComment<'_> {
    DocComment::default().own(format!("The operations of \"{}\".", text(&group.tag)))
}

/// An identifier; `name` comes from [`names`](crate::names), which only returns valid ones.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
