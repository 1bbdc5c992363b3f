//! Sentences that lead from an item of an operation to the others.

use proc_macro2::{TokenStream, TokenTree};

use super::docs::code_span;
use crate::names::{GroupNames, OperationNames};

/// Describes the success value of a call, for its method. The names in `taken` are other items where the comment is.
pub(super) fn returns(success: &TokenStream, names: &OperationNames, taken: &[&str]) -> String {
    let link = |name: &str| match taken.contains(&name) {
        true => format!("[`{name}`](crate::models::{name})"),
        false => format!("[`{name}`]"),
    };
    let tokens = success.to_string();
    match (tokens.as_str(), model(success)) {
        ("()", _) => "Returns nothing.".to_owned(),
        ("Self", _) => format!("Returns {}, since the documented successes differ.", link(&names.response)),
        (text, Some(name)) if text.contains(":: Events <") => {
            format!("Returns a stream of events with {}.", link(&name))
        }
        (text, Some(name)) if text.contains(":: Lines <") => format!("Returns a stream of {}.", link(&name)),
        (text, Some(name)) if text.contains("Vec") => format!("Returns a list of {}.", link(&name)),
        (text, Some(name)) if text.contains("BTreeMap") => format!("Returns a map of {}.", link(&name)),
        (_, Some(name)) => format!("Returns {}.", link(&name)),
        (text, None) => {
            let short: String = text.split_whitespace().collect();
            let short = short.replace("crate::runtime::emitted::", "").replace("::std::vec::", "");
            format!("Returns {}.", code_span(&short))
        }
    }
}

/// Names the call that sends a request, and links its responses.
pub(super) fn sent_by(group: &GroupNames, names: &OperationNames) -> String {
    let call = format!("client.{}().{}(..)", group.accessor, names.method);
    format!("Sent by {}. The responses are [`{}`].", code_span(&call), names.response)
}

/// Names the methods that send and receive a webhook, and links its responses.
pub(super) fn of_webhook(names: &OperationNames) -> String {
    let OperationNames { method, response, .. } = names;
    let (send, on) = (code_span(&format!("Sender::{method}")), code_span(&format!("Webhooks::on_{method}")));
    format!("Sent by {send}, received by {on}. The responses are [`{response}`].")
}

/// The first type of the document in the tokens of a type.
fn model(tokens: &TokenStream) -> Option<String> {
    let mut is_model = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(name) if is_model => return Some(name.to_string()),
            TokenTree::Ident(name) => is_model = name == "models",
            TokenTree::Group(group) => match model(&group.stream()) {
                Some(name) => return Some(name),
                None => is_model = false,
            },
            TokenTree::Punct(_) => {}
            TokenTree::Literal(_) => is_model = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn describes_success_values() {
        let names = OperationNames {
            method: "find".to_owned(),
            request: "FindBoat".to_owned(),
            response: "FindBoatResponse".to_owned(),
            params: Vec::new(),
            variants: Vec::new(),
            events: Vec::new(),
        };
        for (success, expected) in [
            (quote!(crate::models::Boat), "Returns [`Boat`]."),
            (quote!(crate::models::Boats), "Returns [`Boats`](crate::models::Boats)."),
            (quote!(::std::vec::Vec<crate::models::Boat>), "Returns a list of [`Boat`]."),
            (quote!(crate::runtime::emitted::BTreeMap<String, crate::models::Boat>), "Returns a map of [`Boat`]."),
            (quote!(crate::runtime::emitted::Events<crate::models::Boat>), "Returns a stream of events with [`Boat`]."),
            (quote!(crate::runtime::emitted::Lines<crate::models::Boat>), "Returns a stream of [`Boat`]."),
            (quote!(crate::runtime::emitted::Events<String>), "Returns `Events<String>`."),
            (quote!(crate::runtime::emitted::Json), "Returns `Json`."),
            (quote!(::std::vec::Vec<String>), "Returns `Vec<String>`."),
            (quote!(()), "Returns nothing."),
            (quote!(Self), "Returns [`FindBoatResponse`], since the documented successes differ."),
        ] {
            assert_eq!(returns(&success, &names, &["Boats"]), expected);
        }
    }
}
