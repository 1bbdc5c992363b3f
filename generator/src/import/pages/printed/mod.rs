//! The form of a page that was printed from a documentation site: plain text, one operation or several.
//!
//! ```text
//! Rent a boat                      the title
//! Post                             the method
//! /boats/{id}/rentals              the path
//!
//! Rents a boat for some days.      the description
//!
//! Query parameters                 lists: `Header`, `Path`, `Query`, `Cookie` and `Body parameters`
//! urgent                           a name,
//! boolean Required                 its type,
//!
//! Whether it is urgent.            its description,
//!
//! Exampletrue                      and other keywords
//! Responses
//! 200                              a status,
//! Success Example                  examples,
//! {"id": 1}
//! object                           and a list of properties
//! id
//! integer
//! ```

mod content;
mod list;
mod nesting;
mod prose;
mod security;

use std::ops::Range;

use super::draft::{Draft, Operation, Parameter, Response};
use super::page::Page;
use super::types::type_line;
use super::{Form, contradiction};
use crate::diagnostic::Diagnostics;
use crate::grammar::METHODS;
use crate::ir::{ParamLocation, Status};
use content::{content, list};
use prose::prose;
use security::schemes;

/// The form.
pub(super) const FORM: Form = Form { name: "printed page", is_form, read };

/// Words of the site around and between the texts of a page.
const NAVIGATION: &[&str] = &[
    "article summary",
    "collapse all",
    "contents",
    "dark",
    "darklight",
    "expand all",
    "light",
    "next",
    "pdf",
    "prev",
    "prev next",
    "print",
    "share",
];

/// The headings of a page.
const SECTIONS: &[(&str, Section)] = &[
    ("header parameters", Section::Parameters(ParamLocation::Header)),
    ("path parameters", Section::Parameters(ParamLocation::Path)),
    ("query parameters", Section::Parameters(ParamLocation::Query)),
    ("cookie parameters", Section::Parameters(ParamLocation::Cookie)),
    ("body parameters", Section::Body("application/json")),
    ("form parameters", Section::Body("application/x-www-form-urlencoded")),
    ("security", Section::Security),
    ("responses", Section::Responses),
];

#[derive(Debug, Clone, Copy)]
enum Section {
    /// Parameters at this place.
    Parameters(ParamLocation),
    /// The request body, of this media type.
    Body(&'static str),
    /// The credentials.
    Security,
    Responses,
}

/// Returns whether a line is part of the site, not of the page.
fn is_navigation(line: &str) -> bool {
    let text = line.trim_start_matches(['\u{2022}', '-', '*', ' ']).to_ascii_lowercase();
    let is_date = ["updated on ", "published on "].iter().any(|words| text.starts_with(words));
    is_date || text.ends_with(" to read") || NAVIGATION.contains(&text.as_str())
}

/// Returns whether the site's questions to the reader begin here.
fn is_footer(line: &str) -> bool {
    line.starts_with("Was this ") && line.ends_with(" helpful?")
}

fn method(line: &str) -> Option<&'static str> {
    METHODS.into_iter().find(|method| line.eq_ignore_ascii_case(method))
}

/// Returns the line of the path, if a line is the method of an operation.
fn path_after(page: &Page<'_>, at: usize, end: usize) -> Option<usize> {
    method(page.text(at))?;
    page.next_text(at + 1, end).filter(|next| page.text(*next).starts_with('/'))
}

fn is_form(page: &Page<'_>) -> bool {
    (0..page.len()).any(|at| path_after(page, at, page.len()).is_some())
}

fn read(page: &mut Page<'_>, sink: &mut Diagnostics) -> Draft {
    let end = (0..page.len()).find(|at| is_footer(page.text(*at))).unwrap_or(page.len());
    page.mark(end..page.len());
    let starts: Vec<usize> = (0..end).filter(|at| path_after(page, *at, end).is_some()).collect();
    let titles: Vec<Option<usize>> = starts.iter().map(|start| title(page, *start)).collect();
    let mut draft = Draft::default();
    for (index, start) in starts.iter().enumerate() {
        let next = titles.get(index + 1).copied().flatten().or(starts.get(index + 1).copied());
        let title = titles.get(index).copied().flatten();
        if let Some(at) = title {
            page.mark(at..at + 1);
            draft.title.get_or_insert_with(|| (page.text(at).to_owned(), page.span(at)));
        }
        let mut operation = operation(page, *start..next.unwrap_or(end), sink);
        operation.summary = title.map(|at| page.text(at).to_owned());
        draft.operations.push(operation);
    }
    header(page, starts.first().copied().unwrap_or_default(), draft.title.as_ref().map(|(title, _)| title.as_str()));
    draft
}

/// The line of the title before a method: the last one that is not part of the site, unless the site prints one twice.
fn title(page: &Page<'_>, method: usize) -> Option<usize> {
    let first = (0..method).rev().find(|at| path_after(page, *at, method).is_some()).unwrap_or_default();
    let mut lines = (first..method).rev().filter(|at| !page.text(*at).is_empty() && !is_navigation(page.text(*at)));
    let last = lines.next();
    let is_repeated = |at: &usize| first == 0 && (0..*at).any(|other| page.text(other) == page.text(*at));
    let title = last.filter(is_repeated).or_else(|| lines.find(is_repeated)).or(last);
    title.filter(|at| type_line(page.text(*at)).is_none() && !page.text(*at).starts_with(['{', '[', '}', ']']))
}

/// Marks what the site prints before a page: the title again, navigation, and the notice with the index of all pages,
/// which has a heading, a link and an instruction.
fn header(page: &mut Page<'_>, end: usize, title: Option<&str>) {
    for at in 0..end {
        let text = page.text(at);
        if is_navigation(text) || title == Some(text) {
            page.mark(at..at + 1);
        }
        if text.ends_with("/llms.txt") {
            let around = [page.previous_text(at), Some(at), page.next_text(at + 1, end)];
            around.into_iter().flatten().for_each(|line| page.mark(line..line + 1));
        }
    }
}

fn operation(page: &mut Page<'_>, lines: Range<usize>, sink: &mut Diagnostics) -> Operation {
    let mut operation = Operation { span: page.span(lines.start), ..Operation::default() };
    let Some(path) = path_after(page, lines.start, lines.end) else { return operation };
    operation.method = method(page.text(lines.start)).unwrap_or_default();
    operation.path = page.text(path).to_owned();
    page.mark(lines.start..path + 1);

    let sections = sections(page, path + 1..lines.end);
    let description = path + 1..sections.first().map_or(lines.end, |(at, _)| *at);
    operation.description = prose(page, description.clone());
    page.mark(description);
    for (index, (at, section)) in sections.iter().enumerate() {
        let end = sections.get(index + 1).map_or(lines.end, |(next, _)| *next);
        page.mark(*at..at + 1);
        let lines = at + 1..end;
        match section {
            Section::Parameters(location) => {
                let schema = list(page, lines, &[], sink);
                let parameter = |property| Parameter { location: *location, property, inferred: None };
                operation.parameters.extend(schema.into_iter().flat_map(|it| it.properties).map(parameter));
            }
            Section::Body(media_type) => {
                let body = content(page, lines, media_type, sink);
                if let Some(first) = &operation.body {
                    let message = "the operation has several bodies; the first one is used".to_owned();
                    contradiction(sink, message, page.span(*at), (first.span, "used"));
                } else {
                    operation.body = Some(body);
                }
            }
            Section::Security => operation.schemes.extend(schemes(page, lines)),
            Section::Responses => operation.responses.extend(responses(page, lines, sink)),
        }
    }
    operation
}

fn sections(page: &Page<'_>, lines: Range<usize>) -> Vec<(usize, Section)> {
    let named =
        |text: &str| SECTIONS.iter().find(|(name, _)| text.eq_ignore_ascii_case(name)).map(|(_, section)| *section);
    lines.filter_map(|at| Some((at, named(page.text(at))?))).collect()
}

fn responses(page: &mut Page<'_>, lines: Range<usize>, sink: &mut Diagnostics) -> Vec<Response> {
    let mut starts: Vec<usize> = Vec::new();
    let mut is_listing = false;
    for at in lines.clone() {
        let is_property = is_listing && type_line(page.text(at + 1)).is_some() && page.text(at) == "default";
        if Status::named(page.text(at)).is_some() && !is_property {
            starts.push(at);
            is_listing = false;
        }
        is_listing |= type_line(page.text(at)).is_some();
    }
    let ends = starts.iter().skip(1).copied().chain([lines.end]);
    let mut responses = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        page.mark(start..start + 1);
        let mut content = content(page, start + 1..end, "application/json", sink);
        let status = page.text(start).to_owned();
        let description = std::mem::take(&mut content.description);
        let content = Some(content);
        responses.push(Response { span: page.span(start), status, description, content, inferred: None });
    }
    responses
}
