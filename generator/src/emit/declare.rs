//! Items of the plan as tokens: their declarations, to which printers add bodies and tables.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::ident;
use crate::markdown::code_span;
use crate::plan::{Function, Item, Origin, Shape, Ty};

/// The number of arguments from which clippy warns.
const MANY: usize = 8;

/// Its documentation, attributes and signature, without a body.
impl ToTokens for Item<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.docs.outer());
        if self.function().is_some_and(|function| function.arguments.len() >= MANY) {
            // The document requires so many.
            tokens.extend(quote!(#[allow(clippy::too_many_arguments)]));
        }
        tokens.extend([self.mark(), self.signature_tokens()]);
    }
}

impl<'a> Item<'a> {
    /// The same with other attributes.
    pub(super) fn with_attributes(&self, attributes: TokenStream) -> TokenStream {
        [self.docs.outer(), attributes, self.signature_tokens()].into_iter().collect()
    }

    /// The declarations of its members, all with this body.
    pub(super) fn members_with(&self, body: &TokenStream) -> TokenStream {
        self.members.iter().map(|member| quote!(#member { #body })).collect()
    }

    pub(super) fn ident(&self) -> Ident {
        ident(&self.name)
    }

    /// The attribute of deprecated items.
    pub(super) fn mark(&self) -> TokenStream {
        if self.is_deprecated() { quote!(#[deprecated]) } else { TokenStream::new() }
    }

    pub(super) fn function(&self) -> Option<&Function<'a>> {
        match &self.shape {
            Shape::Function(function) => Some(function),
            _ => None,
        }
    }

    /// Its methods that take `self` and an argument of the same name.
    pub(super) fn setters(&self) -> impl Iterator<Item = Setter<'_, 'a>> {
        self.members.iter().filter_map(|item| {
            let Function { receiver: "self", arguments, .. } = item.function()? else { return None };
            let [(name, ty)] = arguments.as_slice() else { return None };
            (*name == item.name).then_some(Setter { item, ty })
        })
    }

    /// Its variants, with the types of their values.
    pub(super) fn variants(&self) -> impl Iterator<Item = (&Self, &[Ty<'a>])> {
        self.members.iter().filter_map(|item| match &item.shape {
            Shape::Variant(types) => Some((item, types.as_slice())),
            _ => None,
        })
    }

    /// The function of this name that constructs a value.
    pub(super) fn constructor(&self, name: &str) -> Option<(&Self, &Function<'a>)> {
        self.members.iter().find_map(|item| {
            let function = item.function().filter(|function| function.receiver.is_empty())?;
            (item.name == name).then_some((item, function))
        })
    }

    /// The implementation of `new`, if something is required; `rest` are the initializers of optional fields.
    pub(super) fn construction(&self, rest: &TokenStream) -> TokenStream {
        let Some((new, function)) = self.constructor("new") else { return TokenStream::new() };
        let (name, initializers) = (self.ident(), function.initializers());
        quote!(impl #name { #new { Self { #initializers #rest } } })
    }

    /// The implementation of a trait of this name, with the type that it names.
    pub(super) fn implemented(&self, name: &str) -> Option<Option<&Ty<'a>>> {
        self.members.iter().find_map(|item| match &item.shape {
            Shape::Impl(Ty::Std(of, _), output) if *of == name => Some(output.as_ref().map(|(_, ty)| ty)),
            _ => None,
        })
    }

    /// A struct of the models, which derives `Default` if it is implemented without a constructor.
    pub(super) fn structure(&self) -> TokenStream {
        let is_derived = self.implemented("Default").is_some() && self.constructor("with_body").is_none();
        let default = is_derived.then(|| quote!(Default,));
        let fields = self.members.iter().filter(|item| matches!(item.shape, Shape::Field(_)));
        let head = self.with_attributes(quote!(#[derive(Debug, Clone, #default PartialEq)] #[non_exhaustive]));
        [head, quote!({ #(#fields,)* })].into_iter().collect()
    }

    /// An enum of the models, which derives these traits as well.
    pub(super) fn enumeration(&self, traits: &TokenStream) -> TokenStream {
        let variants = self.variants().map(|(variant, _)| variant);
        let head = self.with_attributes(quote!(#[derive(Debug, Clone, PartialEq #traits)] #[non_exhaustive]));
        [head, quote!({ #(#variants,)* })].into_iter().collect()
    }
}

/// A setter, which macros generate from a line of a table.
pub(super) struct Setter<'i, 'a> {
    pub(super) item: &'i Item<'a>,
    /// The type of its argument.
    ty: &'i Ty<'a>,
}

impl Setter<'_, '_> {
    /// `token: String`, or `tags each String` for a list.
    pub(super) fn entry(&self) -> TokenStream {
        let name = self.item.ident();
        match self.ty {
            Ty::Into(ty) => quote!(#name: #ty),
            Ty::Each(ty) => quote!(#name each #ty),
            ty => quote!(#name: #ty),
        }
    }

    /// Whether it sets a property of the body, on a request.
    pub(super) fn is_part(&self) -> bool {
        matches!(self.item.origin, Origin::Field(_))
    }

    /// Whether a value needs what it sets.
    pub(super) fn is_required(&self) -> bool {
        match self.item.origin {
            Origin::Field(field) => field.required,
            Origin::Param(param) => param.required,
            Origin::Body(body) => body.required,
            _ => false,
        }
    }

    /// The line of a property in a table, with the media type of a part. None if it sets something else.
    pub(super) fn property<'p>(&self, part: impl Fn(&str) -> Option<&'p str>) -> Option<TokenStream> {
        let Origin::Field(field) = self.item.origin else { return None };
        let (mark, entry, wire) = (self.item.mark(), self.entry(), wire(&field.wire_name));
        let part = part(&field.wire_name).map(|media_type| quote!(part #media_type));
        Some(match (field.required, field.nullable) {
            (true, _) => quote!(#mark required #entry = #wire #part,),
            (false, true) => quote!(#mark nullable #entry = #wire #part,),
            (false, false) => quote!(#mark optional #entry = #wire #part,),
        })
    }
}

/// The name of a property or parameter in the table of a macro, which also uses it in comments.
pub(super) fn wire(name: &str) -> TokenStream {
    let shown = code_span(name);
    if shown == format!("`{name}`") { quote!(#name) } else { quote!(#name as #shown) }
}

impl Function<'_> {
    /// The names of its arguments.
    pub(super) fn names(&self) -> Vec<Ident> {
        self.arguments.iter().map(|(name, _)| ident(name)).collect()
    }

    /// The fields that are set to its arguments.
    pub(super) fn initializers(&self) -> TokenStream {
        let initializers = self.arguments.iter().map(|(name, ty)| {
            let name = ident(name);
            match ty {
                Ty::Each(_) => quote!(#name: #name.into_iter().map(::std::convert::Into::into).collect(),),
                _ => quote!(#name: #name.into(),),
            }
        });
        initializers.collect()
    }
}
