//! The files of the dialect: `conventions.rs`, which is its data, and `dialect.rs`, which is its Rust module.

use proc_macro2::TokenStream;
use quote::quote;

use super::{format, ident};
use crate::diagnostic::Diagnostics;
use crate::dialect::{Dialect, HeaderName, NEUTRAL, RateLimitHeaders, Requests, Reset};
use crate::generated_file::GeneratedFile;
use crate::plan::DocComment;

/// The files of a dialect whose module has this text; the module of the neutral dialect if it has none.
pub(crate) fn files(dialect: &Dialect, module: Option<&str>, sink: &mut Diagnostics) -> Vec<GeneratedFile> {
    let header = "// Emitted by `oascrate` from the module of the dialect. Edit it there instead.\n\n";
    let module = format!("{header}{}", module.unwrap_or(NEUTRAL));
    let mut files = vec![GeneratedFile { path: "dialect.rs".to_owned(), text: module }];
    files.extend(format::file("conventions.rs", || conventions(dialect), sink));
    files
}

fn conventions(dialect: &Dialect) -> Vec<TokenStream> {
    let Dialect { requests, response_headers, rate_limit, max_query_values, .. } = dialect;
    let lenient_requests = *requests == Requests::Lenient;
    let rate_limit_is_own = rate_limit.is_some();
    let rate_limit = option(rate_limit.as_ref().map(rate_limit_headers));
    let response_headers = response_headers.iter().map(|(name, value)| {
        let name = name.as_str();
        quote!((#name, #value))
    });
    let max_query_values = option(max_query_values.map(|most| {
        let most = proc_macro2::Literal::u32_unsuffixed(most);
        quote!(#most)
    }));
    let imports = match rate_limit_is_own {
        true => quote!(
            use crate::runtime::dialect::{Conventions, RateLimitHeaders, Reset};
        ),
        false => quote!(
            use crate::runtime::dialect::Conventions;
        ),
    };
    vec![
        DocComment::default().own("The conventions of the API that are data.").inner(),
        quote! {
            #imports

            /// The conventions of the API.
            pub(crate) const CONVENTIONS: Conventions = Conventions {
                lenient_requests: #lenient_requests,
                rate_limit: #rate_limit,
                response_headers: &[#(#response_headers),*],
                max_query_values: #max_query_values,
            };
        },
    ]
}

fn rate_limit_headers(headers: &RateLimitHeaders) -> TokenStream {
    let RateLimitHeaders { limit, remaining, reset, unit } = headers;
    let [limit, remaining, reset] = [limit, remaining, reset].map(HeaderName::as_str);
    let unit = ident(match unit {
        Reset::Seconds => "Seconds",
        Reset::EpochSeconds => "EpochSeconds",
        Reset::EpochMilliseconds => "EpochMilliseconds",
    });
    quote!(RateLimitHeaders { limit: #limit, remaining: #remaining, reset: #reset, unit: Reset::#unit })
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
