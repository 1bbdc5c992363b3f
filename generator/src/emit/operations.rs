//! The request and the responses of an operation.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::arg_type::{ArgType, arguments, initializers};
use super::docs::{DocComment, code_span};
use super::models::{constructor, deprecation, wire};
use super::responses::{accept, streams};
use super::types::stream_type;
use super::{Emitter, allowance, flatten, ident};
use crate::ir::{
    Body, Content, Doc, Encoding, Framing, Operation, Param, ParamLocation, Requirement, Selector, Style, TypeKind,
    TypeRef, path_params,
};
use crate::names::OperationNames;

impl Emitter<'_> {
    /// The request type, the table that reads and writes it, and its constructors. `uses` tells where it is used.
    pub(super) fn request(&self, operation: &Operation, names: &OperationNames, tag: &str, uses: &str) -> TokenStream {
        let (name, response) = (ident(&names.request), ident(&names.response));
        let doc = marked_doc(operation).own(uses).outer();
        let mut fields = Vec::new();
        let mut rows = Vec::new();
        for (param, field) in operation.params.iter().zip(&names.params) {
            let (field, ty, name) = (ident(field), self.ty(&param.ty), &param.wire_name);
            let location = if param.reserved { "reserved" } else { location(param.location) };
            let (location, style) = (format_ident!("{location}"), format_ident!("{}", self.style(param)));
            let macro_tokens = self.arg_type(&param.ty).macro_tokens();
            let (presence, declared) = presence(param.required, &ty);
            let mut doc = DocComment::new(param.doc.description.as_deref()).or(|| code_span(name));
            let default = param.default.as_ref().map(ToString::to_string);
            if let Some(default) = &default {
                doc = doc.own(&format!("Servers use {} if it is missing.", code_span(default)));
            }
            let doc = doc.outer();
            let mark = deprecation(param.deprecated);
            fields.push(quote!(#doc #mark pub #field: #declared,));
            let wire = wire(name);
            let default = default.map(|default| quote!(default #default));
            rows.push(quote!(#mark #presence #location #style #field #macro_tokens = #wire #default,));
        }
        if let Some(body) = &operation.body {
            let (kind, ty) = self.body(&body.content);
            let media_type = &body.content.media_type;
            let (presence, declared) = presence(body.required, &ty);
            let doc = DocComment::new(body.doc.description.as_deref()).or(|| "The body.".to_owned()).outer();
            fields.push(quote!(#doc pub body: #declared,));
            rows.push(quote!(#presence body #kind body: #ty = #media_type,));
        }
        let required_params = operation.params.iter().filter(|p| p.required).count();
        let nothing_required = required_params == 0 && operation.body.as_ref().is_none_or(|b| !b.required);
        let default = if nothing_required { quote!(Default,) } else { TokenStream::new() };
        let constructors = self.constructors(operation, names);
        let (method, path) = (format_ident!("{}", operation.site.method), &operation.template.path);
        let (id, tag) = (operation_id(operation), tag);
        let secured = self.requirements(&operation.security);
        let (query, selectors, aliases) = (query(operation), selectors(operation), aliases(operation));
        let dialect = operation.dialect.as_ref().map(|word| quote!(, dialect #word));
        let accept = accept(operation, &self.api.types);
        let streams = streams(operation, &self.api.types);
        let checked = operation.rules().next().map(|_| quote!(, checked by rules));
        quote! {
            #doc
            #[derive(Debug, Clone, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#fields)* }
            crate::runtime::emitted::operation!(#name = #method #path, #id, in #tag #query #selectors #secured #aliases #dialect #accept #streams #checked -> #response { #(#rows)* });
            #constructors
        }
    }

    /// `new` takes the required parameters, and of a JSON body its required properties rather than the body itself; the
    /// other properties then have setters here too.
    fn constructors(&self, operation: &Operation, names: &OperationNames) -> TokenStream {
        let name = ident(&names.request);
        let optional = operation.params.iter().zip(&names.params).filter(|(param, _)| !param.required);
        let optional_body = operation.body.iter().filter(|body| !body.required).map(|_| ident("body"));
        let absent: Vec<_> = optional.map(|(_, field)| ident(field)).chain(optional_body).collect();
        let absent = quote!(#(#absent: None,)*);
        let params = operation.params.iter().zip(&names.params).filter(|(param, _)| param.required);
        let params: Vec<_> = params.map(|(param, field)| (ident(field), self.arg_type(&param.ty))).collect();
        let Some(body) = operation.body.as_ref().filter(|body| body.required) else {
            return constructor(&name, params.into_iter(), &absent);
        };
        let body_type = self.body(&body.content).1;
        let with_body = with_body(&params, &body_type, &absent);
        let args: Vec<_> = params.iter().map(|(arg, _)| arg).collect();
        let reserved = flatten::reserved_names(names);
        let Some(payload) = self.flattened(&body.content).filter(|payload| payload.is_free_of(&reserved)) else {
            let (allowance, arguments) = (allowance(args.len() + 1), arguments(&params));
            return quote! {
                impl #name {
                    /// Creates a value with the required properties.
                    #allowance
                    pub fn new(#(#arguments,)* body: impl ::std::convert::Into<#body_type>) -> Self {
                        Self::with_body(#(#args,)* body)
                    }
                    #with_body
                }
            };
        };
        let rows = payload.rows(self, &reserved);
        let (path, payload_type) = (&payload.path, &payload.ty);
        let setters = if rows.is_empty() {
            TokenStream::new()
        } else {
            quote!(crate::runtime::emitted::flatten!(#name #(.#path)*: #payload_type { #(#rows)* });)
        };
        let inner: Vec<_> = payload.required(self).collect();
        let whole = payload.whole(&inner);
        // A request without required arguments has a default instead of a constructor, like every type.
        if args.is_empty() && inner.is_empty() {
            return quote! {
                impl ::std::default::Default for #name {
                    fn default() -> Self {
                        Self::with_body(#whole)
                    }
                }
                impl #name { #with_body }
                #setters
            };
        }
        let allowance = allowance(args.len() + inner.len());
        let (outer, inner) = (arguments(&params), arguments(&inner));
        quote! {
            impl #name {
                /// Creates a value with the required properties.
                #allowance
                pub fn new(#(#outer,)* #(#inner),*) -> Self {
                    Self::with_body(#(#args,)* #whole)
                }
                #with_body
            }
            #setters
        }
    }

    /// The keyword for the style of a parameter.
    pub(crate) fn style(&self, param: &Param) -> &'static str {
        style(param.style, self.is_object(&param.ty))
    }

    fn is_object(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Map(_) => true,
            TypeRef::Nullable(inner) => self.is_object(inner),
            TypeRef::Named(id) => match &self.api.types.get(*id).kind {
                TypeKind::Struct(_) => true,
                TypeKind::Alias(ty) => self.is_object(ty),
                TypeKind::Enum(_) | TypeKind::Union(_) => false,
            },
            TypeRef::Prim(_) | TypeRef::List(_) => false,
        }
    }

    fn requirements(&self, alternatives: &[Vec<Requirement>]) -> TokenStream {
        if alternatives.is_empty() {
            return TokenStream::new();
        }
        let alternatives = alternatives.iter().map(|together| {
            let schemes = together.iter().filter_map(|Requirement { scheme, scopes }| {
                let constant = ident(&self.names.schemes.get(*scheme)?.constant);
                let scopes = (!scopes.is_empty()).then(|| quote!({ #(#scopes),* }));
                Some(quote!(crate::models::security::#constant #scopes))
            });
            quote!([#(#schemes),*])
        });
        quote!(, secured by [#(#alternatives),*])
    }

    /// The codec of a body, and its type.
    pub(crate) fn body(&self, content: &Content) -> (TokenStream, TokenStream) {
        match &content.body {
            Body::Json(ty) => (quote!(json), self.ty(ty)),
            Body::Form(ty) => {
                let styles = content.encodings.iter().filter_map(|(name, encoding)| match encoding {
                    Encoding::Style(found) => {
                        let found = format_ident!("{}", style(*found, false));
                        Some(quote!(#name #found))
                    }
                    Encoding::MediaType(_) => None,
                });
                let styles: Vec<_> = styles.collect();
                let styles = (!styles.is_empty()).then(|| quote!({ #(#styles),* }));
                (quote!(form #styles), self.ty(ty))
            }
            Body::Multipart(ty) => (quote!(multipart), self.ty(ty)),
            Body::Choice(ty) => (quote!(choice), self.ty(ty)),
            Body::Stream { framing, item, is_text } => {
                let codec = match (framing, is_text) {
                    (Framing::Events, false) => quote!(events),
                    (Framing::Events, true) => quote!(text_events),
                    (Framing::Lines, false) => quote!(lines),
                    (Framing::Lines, true) => quote!(text_lines),
                    (Framing::Sequence, _) => quote!(json_seq),
                };
                let (stream, item) = (ident(stream_type(*framing)), self.ty(item));
                (codec, quote!(crate::runtime::emitted::#stream<#item>))
            }
            Body::Text => (quote!(text), quote!(String)),
            Body::Bytes => (quote!(bytes), quote!(crate::runtime::emitted::Bytes)),
        }
    }
}

/// The constructor that takes the required parameters and the whole body.
fn with_body(params: &[(Ident, ArgType)], body: &TokenStream, absent: &TokenStream) -> TokenStream {
    let (allowance, arguments, initializers) = (allowance(params.len() + 1), arguments(params), initializers(params));
    quote! {
        /// Creates a request with a whole body.
        #allowance
        pub fn with_body(#(#arguments,)* body: impl ::std::convert::Into<#body>) -> Self {
            Self { #(#initializers,)* body: body.into(), #absent }
        }
    }
}

/// The fixed query parameters of the path.
fn query(operation: &Operation) -> TokenStream {
    if operation.template.query.is_empty() {
        return TokenStream::new();
    }
    let pairs = operation.template.query.iter().map(|(name, value)| quote!(#name = #value));
    quote!(, query [#(#pairs),*])
}

/// The parameters that distinguish the operation from others with the same URLs.
fn selectors(operation: &Operation) -> TokenStream {
    if operation.selectors.is_empty() {
        return TokenStream::new();
    }
    let selectors = operation.selectors.iter().map(|Selector { location: at, name, value }| {
        let at = format_ident!("{}", location(*at));
        let value = value.as_ref().map(|value| quote!(= #value));
        quote!(#at #name #value)
    });
    quote!(, selected by [#(#selectors),*])
}

/// Returns older paths; a path parameter that an older path lacks is read from the query.
fn aliases(operation: &Operation) -> TokenStream {
    if operation.aliases.is_empty() {
        return TokenStream::new();
    }
    let aliases = operation.aliases.iter().map(|alias| {
        let in_path = operation.params.iter().filter(|p| p.location == ParamLocation::Path).map(|p| &p.wire_name);
        let moved: Vec<_> = in_path.filter(|name| !path_params(alias).any(|own| own == *name)).collect();
        if moved.is_empty() { quote!(#alias) } else { quote!(#alias { #(#moved from #moved),* }) }
    });
    quote!(, aliases [#(#aliases),*])
}

/// The name of the operation at run time: its operation id, or method and path.
pub(super) fn operation_id(operation: &Operation) -> String {
    operation.id.clone().unwrap_or_else(|| operation.site.to_string())
}

/// Returns the same, where no attribute marks the operation as deprecated.
pub(super) fn marked_doc(operation: &Operation) -> DocComment {
    let doc = operation_doc(operation);
    if operation.deprecated { doc.own("Deprecated.") } else { doc }
}

/// Summary, description, and the operation as it is on the wire.
pub(super) fn operation_doc(operation: &Operation) -> DocComment {
    let Doc { summary, description } = &operation.doc;
    let mut doc = DocComment::new(summary.as_deref());
    if let Some(description) = description {
        doc = doc.paragraph(description);
    }
    doc = doc.own(&code_span(&operation.site.to_string()));
    match &operation.shadowed_by {
        Some(other) => doc.own(&format!("Not served: requests of {} look the same.", code_span(&other.to_string()))),
        None => doc,
    }
}

/// The keyword for the presence of a property or parameter.
fn presence(required: bool, ty: &TokenStream) -> (TokenStream, TokenStream) {
    if required { (quote!(required), quote!(#ty)) } else { (quote!(optional), quote!(Option<#ty>)) }
}

pub(super) fn location(location: ParamLocation) -> &'static str {
    match location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Cookie => "cookie",
    }
}

fn style(style: Style, object: bool) -> &'static str {
    match style {
        // `?from=1&to=2`: the properties take the place of the name.
        Style::Form { explode: true } if object => "form_object",
        Style::Simple { explode: false } => "simple",
        Style::Simple { explode: true } => "simple_explode",
        Style::Label { explode: false } => "label",
        Style::Label { explode: true } => "label_explode",
        Style::Matrix { explode: false } => "matrix",
        Style::Matrix { explode: true } => "matrix_explode",
        Style::Form { explode: true } => "form",
        Style::Form { explode: false } => "csv",
        Style::Space => "space",
        Style::Pipe => "pipe",
        Style::Deep => "deep",
        Style::Json => "json",
    }
}
