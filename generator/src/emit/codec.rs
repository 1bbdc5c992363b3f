//! The codecs of bodies, as the tables of requests and responses name them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Body, Content, Encoding, Framing};
use crate::plan::style;

/// The codec of a body.
pub(super) fn codec(content: &Content) -> TokenStream {
    match &content.body {
        Body::Json(_) => quote!(json),
        Body::Form(_) => {
            let styles = content.encodings.iter().filter_map(|(name, encoding)| match encoding {
                Encoding::Style(found) => {
                    let found = format_ident!("{}", style(*found, false));
                    Some(quote!(#name #found))
                }
                Encoding::MediaType(_) => None,
            });
            let styles: Vec<_> = styles.collect();
            let styles = (!styles.is_empty()).then(|| quote!({ #(#styles),* }));
            quote!(form #styles)
        }
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
