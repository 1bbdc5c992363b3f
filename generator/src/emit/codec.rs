//! The codecs of bodies, as the tables of requests and responses name them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Body, Content, Encoding, Framing};
use crate::plan::style;

/// A codec, with the styles of properties that are not the usual one.
fn with_styles(codec: &TokenStream, content: &Content) -> TokenStream {
    let styles = content.encodings.iter().filter_map(|(name, encoding)| match encoding {
        Encoding::Style { style: found, reserved, members } => {
            let keyword = style(*found, !members.is_empty());
            let keyword = format_ident!("{keyword}{}", if *reserved { "_reserved" } else { "" });
            let members = (!members.is_empty()).then(|| quote!(of [#(#members),*]));
            Some(quote!(#name #keyword #members))
        }
        Encoding::MediaType(_) => None,
    });
    let styles: Vec<_> = styles.collect();
    let styles = (!styles.is_empty()).then(|| quote!({ #(#styles),* }));
    quote!(#codec #styles)
}

/// The codec of a body.
pub(super) fn codec(content: &Content) -> TokenStream {
    match &content.body {
        Body::Json(_) if content.reads_forms => with_styles(&quote!(json_or_form), content),
        Body::Json(_) => quote!(json),
        Body::Form(_) => with_styles(&quote!(form), content),
        Body::Multipart(_) if content.reads_forms => quote!(multipart_or_form),
        Body::Multipart(_) => quote!(multipart),
        Body::Choice(_) => quote!(choice),
        Body::Stream { framing, is_text, .. } => match (framing, is_text) {
            (Framing::Events, false) => quote!(events),
            (Framing::Events, true) => quote!(text_events),
            (Framing::Lines, false) => quote!(lines),
            (Framing::Lines, true) => quote!(text_lines),
            (Framing::Sequence, _) => quote!(json_seq),
        },
        Body::Text => quote!(text),
        Body::Bytes => quote!(bytes),
    }
}
