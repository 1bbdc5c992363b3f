//! The generator as a library: texts in, files and messages out.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value as Json;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Strictness, render};
use crate::generate::{Output, generate};
use crate::names_file::Selector;
use crate::package::{self, Layout, Package, Settings, package};
use crate::pipeline::{Input, Runtime};
use crate::printable;
use crate::source::Sources;

/// A generator of Rust from one OpenAPI document.
///
/// It reads only the texts that it is given, and prints and writes nothing.
///
/// ```
/// let document = r#"{
///     "openapi": "3.0.3",
///     "info": {"title": "Corner Bakery", "version": "1"},
///     "paths": {"/loaves": {"get": {
///         "operationId": "listLoaves",
///         "responses": {"200": {
///             "description": "All loaves.",
///             "content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}
///         }}
///     }}}
/// }"#;
/// let generated = oascrate::Generator::new("bakery.json", document).generate()?;
/// assert!(generated.warnings.is_empty());
/// assert!(generated.files.contains_key("Cargo.toml"));
/// assert!(generated.files["src/client/mod.rs"].contains("pub use"));
/// # Ok::<(), oascrate::Rejected>(())
/// ```
#[derive(Debug, Clone)]
pub struct Generator {
    sources: Sources,
    input: Input,
    strictness: Strictness,
    settings: Settings,
}

impl Generator {
    /// A generator from a document, in YAML or JSON. Messages refer to it by its name, usually its path.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut sources = Sources::new();
        let document = sources.add(name, text);
        let input = Input { document, ..Input::default() };
        Self { sources, input, strictness: Strictness::default(), settings: Settings::default() }
    }

    /// Adds a file that references of the document lead to, under the name that they lead to.
    pub fn file(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.sources.add(name, text);
        self
    }

    /// Adds an overlay. Overlays apply in the order in which they are added.
    pub fn overlay(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        let file = self.sources.add(name, text);
        self.input.overlays.push(file);
        self
    }

    /// Sets the names file.
    pub fn names(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.input.names = Some(self.sources.add(name, text));
        self
    }

    /// Sets the dialect: the conventions of the API.
    pub fn dialect(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.input.dialect = Some(self.sources.add(name, text));
        self
    }

    /// Sets the Rust module that the dialect names.
    pub fn dialect_module(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.input.dialect_module = Some(self.sources.add(name, text));
        self
    }

    /// Sets the names that an earlier run has given: its [`names_lock`](Generated::names_lock).
    pub fn names_lock(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.input.lock = Some(self.sources.add(name, text));
        self
    }

    /// Generates only operations that a selector matches, and the types that they reach: by tag (`tag:NAME`), method
    /// and path (`GET /path`), path or `operationId`. `*` matches any text, and `!` in front excludes.
    pub fn operations<S: AsRef<str>>(mut self, selectors: impl IntoIterator<Item = S>) -> Self {
        self.input.selection.extend(selectors.into_iter().map(|selector| Selector::new(selector.as_ref(), None)));
        self
    }

    /// Sets whether to reject invalid OpenAPI, even with an obvious meaning.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strictness = if strict { Strictness::Strict } else { Strictness::Lenient };
        self
    }

    /// Refuses names that collide, unless they are chosen in the names file or recorded in the lock.
    pub fn locked(mut self, locked: bool) -> Self {
        self.input.locked = locked;
        self
    }

    /// Sets whether each group of operations has a feature, such as `group-pets`: a crate then compiles only the groups
    /// that are enabled. The default features have all of them.
    pub fn group_features(mut self, group_features: bool) -> Self {
        self.input.group_features = group_features;
        self
    }

    /// Sets where emitted code finds its runtime: in its own crate or module, or in the crate whose files
    /// [`runtime_crate`] returns.
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.input.runtime = runtime;
        self
    }

    /// Sets the name of the package. By default it is made from the title of the document.
    ///
    /// For a [module](Self::module), this is the package that the module is part of.
    pub fn package(mut self, name: impl Into<String>) -> Self {
        self.settings.name = Some(name.into());
        self
    }

    /// Sets a key of `[package]` in the manifest, such as `license`.
    pub fn package_key(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.keys.push((key.into(), Json::String(value.into())));
        self
    }

    /// Generates a module instead of a crate: the files of its folder, `mod.rs` among them. The path is that of the
    /// module inside of its crate, such as `api` or `net::api`.
    pub fn module(mut self, path: impl Into<String>) -> Self {
        self.settings.layout = Layout::Module(path.into());
        self
    }

    /// Generates.
    ///
    /// # Errors
    /// If the document, an overlay or the names file has errors.
    pub fn generate(self) -> Result<Generated, Rejected> {
        let mut diagnostics = Diagnostics::new(self.strictness);
        let output = generate(&self.sources, &self.input, &mut diagnostics);
        let messages =
            diagnostics.sorted().into_iter().map(|diagnostic| Message::new(diagnostic, &self.sources)).collect();
        match output {
            Some(output) => Ok(Generated::new(output, &self.settings, messages)),
            None => Err(Rejected { messages, rendered: render(&diagnostics, &self.sources) }),
        }
    }
}

/// The text of every file of the crate `oascrate-runtime`, by its path with `/`, relative to the folder of the crate.
/// Crates that are generated with [`Runtime::Crate`] depend on it, in the version of this generator.
pub fn runtime_crate() -> BTreeMap<String, String> {
    package::runtime_crate().into_iter().map(|file| (file.path, file.text)).collect()
}

/// The output of a [`Generator`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Generated {
    /// The text of every file, by its path with `/`, relative to the folder of the crate or module.
    pub files: BTreeMap<String, String>,
    /// The names that were given, for [`Generator::names_lock`] of the next run. It is among the files of a crate.
    pub names_lock: String,
    /// Corrections and guesses.
    pub warnings: Vec<Message>,
}

impl Generated {
    fn new(output: Output, settings: &Settings, warnings: Vec<Message>) -> Self {
        let (Package { around, sources, reports, lock, .. }, _) = package(output, settings);
        let mut files: BTreeMap<String, String> = around.into_iter().map(|file| (file.path, file.text)).collect();
        if settings.layout == Layout::Crate {
            files.extend(sources.into_iter().map(|file| (format!("src/{}", file.path), file.text)));
            files.extend(reports.into_iter().map(|file| (format!("spec/{}", file.path), file.text)));
            files.insert("names.lock".to_owned(), lock.clone());
        } else {
            files.extend(sources.into_iter().map(|file| (file.path, file.text)));
        }
        Self { files, names_lock: lock, warnings }
    }
}

/// A problem of the input, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The rule that reports it: `oascrate explain` explains each.
    pub rule: &'static str,
    /// Whether it is an error.
    pub is_error: bool,
    /// The description of the problem.
    pub message: String,
    /// The name of the file, the line and the column, if one place has the problem.
    pub place: Option<(String, u32, u32)>,
    /// How to solve it.
    pub help: Option<String>,
}

impl Message {
    fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        Self {
            rule: diagnostic.rule.id,
            is_error: diagnostic.severity == Severity::Error,
            message: diagnostic.message.clone(),
            place: diagnostic.span.map(|span| (sources.name(span.file).to_owned(), span.line, span.column)),
            help: diagnostic.help.clone(),
        }
    }
}

/// One line, with what cannot be seen escaped.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((file, line, column)) = &self.place {
            write!(f, "{}:{line}:{column}: ", printable::line(file))?;
        }
        write!(f, "{} [{}]", printable::line(&self.message), self.rule)
    }
}

/// Why nothing was generated. Its text is the output of the program: each error with its lines.
#[derive(Debug, Clone)]
pub struct Rejected {
    messages: Vec<Message>,
    rendered: String,
}

impl Rejected {
    /// All errors, and the warnings beside them, by file and line.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rendered)
    }
}

impl std::error::Error for Rejected {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first call in the README of a crate whose document has this list of servers.
    fn first_call(servers: &str) -> String {
        let document = format!(
            r#"{{"openapi": "3.0.3", "info": {{"title": "Bakery", "version": "1"}}, {servers}
                "paths": {{"/loaves": {{"get": {{"responses": {{"204": {{"description": "None."}}}}}}}}}}}}"#
        );
        let generated = Generator::new("bakery.json", document).generate().unwrap();
        let readme = &generated.files["README.md"];
        readme.lines().find(|line| line.contains("Client::new(")).unwrap().trim().to_owned()
    }

    #[test]
    fn the_first_call_goes_to_the_server_of_the_document() {
        let table = [
            ("", "https://api.example.com"),
            (r#""servers": [{"url": "/v1"}],"#, "https://api.example.com"),
            (r#""servers": [{"url": "/v1"}, {"url": "https://bakery.example/v1"}],"#, "https://bakery.example/v1"),
            (r#""servers": [{"url": "https://x.example/\"); run(); (\""}],"#, "https://api.example.com"),
        ];
        for (servers, url) in table {
            assert_eq!(first_call(servers), format!("let client = Client::new(\"{url}\")?;"), "{servers}");
        }
    }

    #[test]
    fn readme_leaves_the_choice_of_a_license_to_the_user() {
        let document = r#"{"openapi": "3.0.3", "info": {"title": "Bakery", "version": "1"}, "paths": {}}"#;
        for (key, is_left) in [("authors", true), ("license", false), ("license-file", false)] {
            let generated = Generator::new("bakery.json", document).package_key(key, "MIT").generate().unwrap();
            assert_eq!(generated.files["README.md"].contains("\n## License\n"), is_left, "{key}");
        }
    }
}
