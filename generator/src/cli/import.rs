//! `import`: merges documentation pages into one OpenAPI document.
//!
//! [`crate::import`] does the work; this module reads the pages, prints the result of each, and writes the document.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde_json::{Value as Json, json};

use crate::diagnostic::Diagnostics;
use crate::import::{Finding, Import, Page, Verdict, import, update};
use crate::pointer::Pointer;
use crate::source::{FileId, Sources, Span, Text, to_yaml};

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::files::{read, slashed};
use crate::cli::reconcile::{Desired, Mode, reconcile};
use crate::cli::terminal::{Findings, Form, counted, note, print, print_json};

/// Merge documentation pages into one OpenAPI document
///
/// A page is Markdown or text with an OpenAPI document in a fenced JSON block, or a page without OpenAPI that describes
/// operations in a known form: as the printed text of a documentation site, or with Markdown tables of URLs and
/// methods. What only an example shows is inferred, and marked with `x-inferred`. OpenAPI documents in JSON or YAML are
/// accepted too. Reports for each page what is new, equal or conflicting. Comments of the document that is merged into
/// are lost.
///
/// Exit code: 0 if the pages could be merged, 2 for conflicts or other errors; nothing is written then.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The pages, in order: properties of the document itself (info, servers) are taken from the first
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<PathBuf>,
    /// A document to merge the pages into; it precedes all pages
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// A document of an earlier edition to update: operations, components and tags of the pages replace its own
    #[arg(long, value_name = "FILE", conflicts_with = "into")]
    update: Option<PathBuf>,
    /// Where to write the document [default: the standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The command.
pub fn command(args: &Args, form: Form) -> Result<Outcome, Error> {
    let mut sources = Sources::new();
    let mut add = |path: &PathBuf| -> Result<FileId, Error> { Ok(sources.add(slashed(path), read(path)?)) };
    let base = args.into.as_ref().or(args.update.as_ref()).map(&mut add).transpose()?;
    let pages: Vec<FileId> = args.pages.iter().map(&mut add).collect::<Result<_, _>>()?;

    let mut diagnostics = Diagnostics::default();
    let Import { document, pages } = match base.filter(|_| args.update.is_some()) {
        Some(base) => update(&sources, base, &pages, &mut diagnostics),
        None => import(&sources, base, &pages, &mut diagnostics),
    };
    if form == Form::Text {
        pages.iter().for_each(|page| note(&story(page, &sources)));
    }
    let findings = Findings { sources, diagnostics };
    if findings.diagnostics.has_errors() {
        return Err(Error::Rejected(findings));
    }
    let document = to_yaml(&document);
    if form == Form::Text {
        findings.print();
        write(&document, args.out.as_deref())?;
        return Ok(Outcome::Clean);
    }
    if args.out.is_some() {
        write(&document, args.out.as_deref())?;
    }
    let pages: Vec<_> = pages.iter().map(|page| to_json(page, &findings.sources)).collect();
    let document = args.out.is_none().then_some(document);
    print_json(&json!({"pages": pages, "document": document, "diagnostics": findings.to_json()}));
    Ok(Outcome::Clean)
}

fn write(document: &str, out: Option<&Path>) -> Result<(), Error> {
    let Some(out) = out else {
        print(document.trim_end());
        return Ok(());
    };
    let Some(name) = out.file_name() else {
        return Err(Error::Usage(format!("{} is not a file name", out.display())));
    };
    let files = [(name.to_string_lossy().into_owned(), document.to_owned())];
    let root = out.parent().map(Path::to_owned).unwrap_or_default();
    let reconciled = reconcile(Desired { root, files: files.into(), ..Desired::default() }, Mode::Write)?;
    note(&format!("{}: {}", out.display(), if reconciled.changes.is_empty() { "up to date" } else { "written" }));
    Ok(())
}

/// Returns the result of a page as JSON.
fn to_json(page: &Page, sources: &Sources) -> Json {
    let finding = |finding: &Finding| {
        let verdict = match finding.verdict {
            Verdict::New => "new",
            Verdict::Equal(_) => "equal",
            Verdict::Kept(_) => "kept",
            Verdict::Conflict(_) => "conflict",
            Verdict::Replaced(_) => "replaced",
        };
        json!({"verdict": verdict, "pointer": finding.pointer.to_string(), "line": finding.place.line})
    };
    json!({"page": sources.name(page.file), "findings": page.findings.iter().map(finding).collect::<Vec<_>>()})
}

/// Prints the result of a page, with places.
fn story(page: &Page, sources: &Sources) -> String {
    let count = |kind: fn(&Verdict) -> bool| page.findings.iter().filter(|finding| kind(&finding.verdict)).count();
    let replaced = count(|verdict| matches!(verdict, Verdict::Replaced(_)));
    let mut lines = vec![format!(
        "{}: {} new, {} equal, {} kept, {}{}",
        sources.name(page.file),
        count(|verdict| matches!(verdict, Verdict::New)),
        count(|verdict| matches!(verdict, Verdict::Equal(_))),
        count(|verdict| matches!(verdict, Verdict::Kept(_))),
        counted(count(|verdict| matches!(verdict, Verdict::Conflict(_))), "conflict"),
        if replaced > 0 { format!(", {replaced} replaced") } else { String::new() },
    )];
    lines.extend(page.findings.iter().filter_map(|finding| line(finding, sources)));
    lines.extend(equal(&page.findings));
    lines.join("\n")
}

/// The result of one part; equal parts are counted together.
fn line(finding: &Finding, sources: &Sources) -> Option<String> {
    let place = |span: Span| format!("{}:{}", sources.name(span.file), span.line);
    let (pointer, here) = (&finding.pointer, place(finding.place));
    match finding.verdict {
        Verdict::New => Some(format!("  new       {pointer}  {here}")),
        Verdict::Kept(first) => Some(format!("  kept      {pointer}  {}, not {here}", place(first))),
        Verdict::Conflict(first) => Some(format!("  conflict  {pointer}  {here} and {}", place(first))),
        Verdict::Replaced(first) => Some(format!("  replaced  {pointer}  {here}, not {}", place(first))),
        Verdict::Equal(_) => None,
    }
}

/// The equal parts, by section: every page repeats the tags and much else.
fn equal(findings: &[Finding]) -> Vec<String> {
    let mut groups: IndexMap<Pointer, Vec<&str>> = IndexMap::new();
    for finding in findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Equal(_))) {
        let mut parent = finding.pointer.clone();
        parent.pop();
        let name = finding.pointer.segments().last().map_or("", Text::as_str);
        groups.entry(parent).or_default().push(name);
    }
    groups.iter().map(|(parent, names)| format!("  equal     {parent}/ {}", names.join(", "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summarizes_the_findings_of_each_page() {
        let mut sources = Sources::new();
        let (base, page) = (sources.add("base.yaml", ""), sources.add("rooms.md", ""));
        let at = |file, line| Span { file, line, ..Span::default() };
        let finding = |pointer: &str, line, verdict| Finding {
            pointer: Pointer::parse(pointer).unwrap_or_default(),
            place: at(page, line),
            verdict,
        };
        let findings = vec![
            finding("/info", 3, Verdict::Kept(at(base, 2))),
            finding("/tags/0", 10, Verdict::Equal(at(base, 5))),
            finding("/tags/1", 11, Verdict::Equal(at(base, 6))),
            finding("/paths/~1rooms/get", 20, Verdict::New),
            finding("/paths/~1rooms/post", 30, Verdict::Conflict(at(base, 40))),
        ];
        assert_eq!(
            story(&Page { file: page, findings }, &sources),
            "\
rooms.md: 1 new, 2 equal, 1 kept, 1 conflict
  kept      /info  base.yaml:2, not rooms.md:3
  new       /paths/~1rooms/get  rooms.md:20
  conflict  /paths/~1rooms/post  rooms.md:30 and base.yaml:40
  equal     /tags/ 0, 1"
        );
    }
}
