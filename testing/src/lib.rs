//! Declares the environment that a test needs, so that a test that cannot run is reported as ignored instead of passed.
//!
//! The environment is that of the compiler, which cargo runs again when a variable changes.

use proc_macro::TokenStream;

/// A test of documents that may not be part of this project, in the folder that `OMNICHANNEL_SHARED` names.
///
/// It is ignored without that variable, unless the environment requires all tools (`OMNICHANNEL_TOOLS=required`): then
/// it runs, and fails. `OMNICHANNEL_SHARED=none` means that there are no such documents here, and it is ignored in any
/// case.
#[proc_macro_attribute]
pub fn needs_shared(_: TokenStream, test: TokenStream) -> TokenStream {
    let is_there = match std::env::var("OMNICHANNEL_SHARED").as_deref() {
        Ok(folder) => folder != "none",
        Err(_) => is_required(),
    };
    ignored_unless(is_there, "OMNICHANNEL_SHARED does not say where the published documents are", test)
}

/// A test with a program that is not part of this project. `.ci/run` installs what it can and runs these tests too.
///
/// It is ignored unless the environment requires all tools (`OMNICHANNEL_TOOLS=required`).
#[proc_macro_attribute]
pub fn needs_tools(_: TokenStream, test: TokenStream) -> TokenStream {
    ignored_unless(is_required(), "needs a program from elsewhere, which `.ci/run` installs", test)
}

fn is_required() -> bool {
    std::env::var("OMNICHANNEL_TOOLS").is_ok_and(|tools| tools == "required")
}

fn ignored_unless(is_there: bool, reason: &str, test: TokenStream) -> TokenStream {
    // Naming the variables is what makes cargo compile the test again when one changes.
    let variables =
        "const _: [Option<&str>; 2] = [option_env!(\"OMNICHANNEL_SHARED\"), option_env!(\"OMNICHANNEL_TOOLS\")];";
    let ignore = if is_there { String::new() } else { format!("#[ignore = {reason:?}]") };
    let attributes = format!("{variables} {ignore}").parse::<TokenStream>().unwrap_or_default();
    attributes.into_iter().chain(test).collect()
}
