//! Sentences that lead from an item of an operation to the others.

use super::paths::Paths;
use super::ty::Ty;
use crate::markdown::code_span;
use crate::names::{GroupNames, OperationNames};

/// Describes the success value of a call, for its method. The names in `taken` are other items where the comment is.
pub(super) fn returns(success: &Ty<'_>, names: &OperationNames, taken: &[&str]) -> String {
    let link = |name: &str| match taken.contains(&name) {
        true => format!("[`{name}`](crate::models::{name})"),
        false => format!("[`{name}`]"),
    };
    match success.model() {
        _ if *success == Ty::std("()") => "Returns nothing.".to_owned(),
        _ if *success == Ty::std("Self") => {
            format!("Returns {}, since the documented successes differ.", link(&names.response))
        }
        Some(name) if success.has("Events") => format!("Returns a stream of events with {}.", link(name)),
        Some(name) if success.has("Lines") => format!("Returns a stream of {}.", link(name)),
        Some(name) if success.has("Vec") => format!("Returns a list of {}.", link(name)),
        Some(name) if success.has("BTreeMap") => format!("Returns a map of {}.", link(name)),
        Some(name) => format!("Returns {}.", link(name)),
        None => {
            let text = success.written(Paths::Bare).to_string();
            format!("Returns {}.", code_span(&text.replace(' ', "")))
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

#[cfg(test)]
mod tests {
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
        let boat = Ty::Model("Boat");
        let string = Ty::std("String");
        for (success, expected) in [
            (boat.clone(), "Returns [`Boat`]."),
            (Ty::Model("Boats"), "Returns [`Boats`](crate::models::Boats)."),
            (Ty::Model("Vector"), "Returns [`Vector`]."),
            (boat.clone().inside("Vec"), "Returns a list of [`Boat`]."),
            (Ty::Runtime("BTreeMap", vec![string.clone(), boat.clone()]), "Returns a map of [`Boat`]."),
            (Ty::Runtime("Events", vec![boat.clone()]), "Returns a stream of events with [`Boat`]."),
            (Ty::Runtime("Lines", vec![boat]), "Returns a stream of [`Boat`]."),
            (Ty::Runtime("Events", vec![string.clone()]), "Returns `Events<String>`."),
            (Ty::runtime("Json"), "Returns `Json`."),
            (string.inside("Vec"), "Returns `Vec<String>`."),
            (Ty::std("()"), "Returns nothing."),
            (Ty::std("Self"), "Returns [`FindBoatResponse`], since the documented successes differ."),
        ] {
            assert_eq!(returns(&success, &names, &["Boats"]), expected);
        }
    }
}
