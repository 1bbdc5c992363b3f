//! A report as one self-contained HTML page.
//!
//! Shows for each finding the excerpts of both snapshots, side by side, and the explanation of its rule. Findings can
//! be filtered by level and by group, and searched; without scripts everything is shown.

mod excerpt;

use std::fmt::Write as _;

use pulldown_cmark::Parser;

use super::words::{self, Happened, counted};
use super::{Judged, Report, Section};
use crate::diff::{Correction, Finding, ItemChange, Place, Rule};
use crate::printable;
use excerpt::{Excerpt, Mark};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The number of items of a finding that are shown at first.
const ITEMS: usize = 6;

/// The page.
pub fn render(report: &Report<'_>) -> String {
    let mut page = Page { report, html: String::new() };
    page.document();
    page.html
}

struct Page<'r, 'a> {
    report: &'r Report<'a>,
    html: String,
}

/// Adds text to the page. Writing to a string cannot fail.
macro_rules! add {
    ($page:expr, $($part:tt)*) => { let _ = writeln!($page.html, $($part)*); };
}

impl Page<'_, '_> {
    fn document(&mut self) {
        let title = format!("{} to {}", self.report.base.name, self.report.head.name);
        add!(self, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">");
        add!(self, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        add!(self, "<title>API changes: {}</title>\n<style>\n{STYLE}</style>", escape(&title));
        let sections = self.report.sections();
        self.header(&sections);
        add!(self, "<main>");
        sections.iter().for_each(|section| self.section(section));
        add!(self, "<p id=\"none\" hidden>No finding matches.</p>");
        self.stale();
        self.corrections();
        self.docs();
        add!(self, "</main>\n<script>\n{SCRIPT}</script>\n</html>");
    }

    fn header(&mut self, sections: &[Section<'_>]) {
        let report = self.report;
        add!(self, "<header>\n<h1>Changes of the API description</h1>");
        let (base, head) = (escape(&report.base.name), escape(&report.head.name));
        add!(self, "<p class=\"sides\"><code>{base}</code> <span>&rarr;</span> <code>{head}</code></p>");
        for applied in words::applied(report) {
            add!(self, "<p class=\"applied\">{}</p>", escape(&applied));
        }
        let bump = words::bump(report.diff.bump());
        let versions = words::versions(report)
            .map_or(String::new(), |(now, next)| format!(" <span>{} &rarr; {}</span>", escape(now), escape(&next)));
        add!(
            self,
            "<p class=\"verdict\">Rust: <b class=\"bump {bump}\">{}</b>{versions}</p>",
            words::in_rust(report.diff.bump())
        );
        add!(self, "<form id=\"filters\" onsubmit=\"return false\">\n<div class=\"levels\">");
        for section in sections {
            let count: usize = section.groups.iter().map(|(_, findings)| findings.len()).sum();
            let (level, title) = (words::level(section.level), words::title(section.level));
            add!(
                self,
                "<label class=\"{level}\"><input type=\"checkbox\" value=\"{level}\" checked> {title} <b>{count}</b></label>"
            );
        }
        if sections.is_empty() {
            add!(self, "<p>Nothing on the wire or in the emitted code has changed.</p>");
        }
        add!(self, "</div>");
        let mut groups: Vec<&str> = sections.iter().flat_map(|section| section.groups.keys().copied()).collect();
        groups.sort_unstable();
        groups.dedup();
        add!(
            self,
            "<div class=\"search\"><select id=\"group\" aria-label=\"Group\"><option value=\"\">All groups</option>"
        );
        for group in groups {
            add!(self, "<option>{}</option>", escape(group));
        }
        add!(self, "</select>");
        add!(
            self,
            "<input id=\"search\" type=\"search\" placeholder=\"Search rules, paths, properties, items\" aria-label=\"Search\">"
        );
        add!(self, "<output id=\"shown\"></output></div>\n</form>\n</header>");
    }

    fn section(&mut self, section: &Section<'_>) {
        let count: usize = section.groups.iter().map(|(_, findings)| findings.len()).sum();
        add!(self, "<section class=\"findings\">\n<h2>{} <span>{count}</span></h2>", words::title(section.level));
        for (group, findings) in &section.groups {
            add!(self, "<div class=\"group\">\n<h3>{}</h3>", escape(group));
            findings.iter().for_each(|judged| self.finding(group, *judged));
            add!(self, "</div>");
        }
        add!(self, "</section>");
    }

    fn finding(&mut self, group: &str, judged: Judged<'_>) {
        let finding = judged.finding;
        let (level, group) = (words::level(judged.level()), escape(group));
        let (rule, summary, fingerprint) = (finding.rule.id, finding.rule.summary, &finding.fingerprint);
        add!(self, "<article class=\"{level}\" id=\"{fingerprint}\" data-level=\"{level}\" data-group=\"{group}\">");
        add!(
            self,
            "<div class=\"title\"><h4>{}</h4> <a class=\"fingerprint\" href=\"#{fingerprint}\">{fingerprint}</a></div>",
            escape(summary)
        );
        add!(self, "<p class=\"rule\"><code>{rule}</code>{}</p>", verdicts(finding));
        self.places(finding);
        let change = match words::change(finding) {
            (None, None) => None,
            (Some(before), None) => Some(format!("<del>{}</del> is gone", escape(before))),
            (None, Some(after)) => Some(format!("<ins>{}</ins> is new", escape(after))),
            (Some(before), Some(after)) => {
                Some(format!("<del>{}</del> &rarr; <ins>{}</ins>", escape(before), escape(after)))
            }
        };
        if let Some(change) = change {
            add!(self, "<p class=\"change\">{change}</p>");
        }
        if let Some(origin) = words::origin(finding) {
            add!(self, "<p class=\"reason\">{}</p>", escape(&origin));
        }
        for reason in words::reasons(judged) {
            add!(self, "<p class=\"reason\">Accepted: {}</p>", escape(&reason));
        }
        if let Some(place) = finding.places.first() {
            self.excerpts(finding, place);
        }
        self.items(finding);
        let explanation = explanation(finding.rule);
        add!(
            self,
            "<details class=\"why\"><summary>Why this is a finding</summary>\n{explanation}</details>\n</article>"
        );
    }

    fn places(&mut self, finding: &Finding) {
        let Some((first, others)) = finding.places.split_first() else { return };
        add!(self, "<p class=\"place\">{}</p>", self.place(finding, first));
        let unlisted = words::unlisted(finding, 1);
        if unlisted > 0 {
            add!(self, "<details><summary>and {}</summary><ul>", words::more_places(unlisted));
            for place in others {
                add!(self, "<li class=\"place\">{}</li>", self.place(finding, place));
            }
            if finding.more > 0 {
                add!(self, "<li>and {}</li>", words::more_places(finding.more));
            }
            add!(self, "</ul></details>");
        }
    }

    fn place(&self, finding: &Finding, place: &Place) -> String {
        let (_, rest) = words::subject(place);
        let operation = place.subject.operation.as_ref().map_or(String::new(), |operation| {
            format!("<b class=\"method\">{}</b> <code>{}</code>", escape(&operation.method), escape(&operation.path))
        });
        let (head, was) = words::lines(self.report, finding, place);
        let was = was.map_or(String::new(), |was| format!(", was {}", escape(&was)));
        format!(
            "{operation} <code class=\"part\">{}</code> <span class=\"line\">{}{was}</span>",
            escape(&rest),
            escape(&head)
        )
    }

    fn excerpts(&mut self, finding: &Finding, place: &Place) {
        let report = self.report;
        let in_base = finding.before.is_some() || finding.after.is_none();
        let in_head = finding.after.is_some() || finding.before.is_none();
        let [base, head] =
            excerpt::pair((&report.base.sources, place.base, in_base), (&report.head.sources, place.head, in_head));
        // Equal texts are shown once.
        let is_single = in_base && in_head && !base.differs && !head.differs;
        add!(self, "<div class=\"{}\">", if is_single { "single" } else { "both" });
        for (side, span, excerpt, there, class) in
            [(report.base, place.base, base, in_base, "base"), (report.head, place.head, head, in_head, "head")]
                .into_iter()
                .skip(usize::from(is_single))
        {
            let note = if there { "" } else { " <i>missing here; this is the nearest parent</i>" };
            let at = escape(&words::line(side, span));
            add!(self, "<figure class=\"{class}\"><figcaption>{at}{note}</figcaption>");
            self.excerpt(&excerpt);
            add!(self, "</figure>");
        }
        add!(self, "</div>");
    }

    fn excerpt(&mut self, excerpt: &Excerpt<'_>) {
        self.html.push_str("<pre>");
        for line in &excerpt.lines {
            let class = match line.mark {
                Mark::Context => "context",
                Mark::Here => "here",
                Mark::Differs => "differs",
            };
            let (number, text) = (line.number, escape(line.text));
            let [before, behind] = line.is_cut.map(|is_cut| if is_cut { "..." } else { "" });
            let _ = write!(self.html, "<span class=\"{class}\"><i>{number}</i>{before}{text}{behind}\n</span>");
            if line.gap > 0 {
                let more = counted(line.gap, "more line");
                let _ = write!(self.html, "<span class=\"gap\"><i></i>{more}\n</span>");
            }
        }
        self.html.push_str("</pre>\n");
    }

    fn items(&mut self, finding: &Finding) {
        let items = words::items(finding);
        let (first, others) = items.split_at(items.len().min(ITEMS));
        if !first.is_empty() {
            add!(self, "<ul class=\"items\">");
            first.iter().for_each(|it| self.item(it));
            add!(self, "</ul>");
        }
        if !others.is_empty() {
            add!(self, "<details><summary>and {}</summary><ul class=\"items\">", counted(others.len(), "more item"));
            others.iter().for_each(|it| self.item(it));
            add!(self, "</ul></details>");
        }
        for (fingerprint, count) in &finding.shared {
            let items = counted(*count, "item");
            add!(self, "<p class=\"shared\">{items}, listed at <a href=\"#{fingerprint}\">{fingerprint}</a></p>");
        }
    }

    fn item(&mut self, item: &ItemChange) {
        let bump = words::bump(item.bump);
        let path = escape(&item.item);
        let what = match words::happened(item) {
            Happened::Added(after) => format!("added <ins>{}</ins>", escape(after)),
            Happened::Removed(before) => format!("removed <del>{}</del>", escape(before)),
            Happened::Renamed(name) => format!("renamed to <code>{}</code>", escape(name)),
            Happened::Changed(before, after) => {
                format!("changed <div><del>{}</del><ins>{}</ins></div>", escape(before), escape(after))
            }
        };
        add!(self, "<li><b class=\"bump {bump}\">{bump}</b> <code>{path}</code> {what}</li>");
    }

    fn stale(&mut self) {
        let stale: Vec<_> = self.report.stale().collect();
        if stale.is_empty() {
            return;
        }
        add!(self, "<section>\n<h2>Stale accepted findings <span>{}</span></h2>\n<ul class=\"plain\">", stale.len());
        for entry in stale {
            let at = words::line(self.report.head, entry.span);
            add!(self, "<li>{} <span class=\"line\">{}</span></li>", escape(entry.reason.trim()), escape(&at));
        }
        add!(self, "</ul>\n</section>");
    }

    fn corrections(&mut self) {
        let corrections = self.report.corrections();
        if corrections.is_empty() {
            return;
        }
        add!(self, "<section>\n<h2>Corrections <span>{}</span></h2>\n<ul class=\"plain\">", corrections.len());
        for correction in corrections {
            let Correction { status, id, reason, pointers, base, head } = correction;
            let (status, id, reason) = (words::status(*status), escape(id), escape(reason.trim()));
            let at = match (head, base) {
                (Some(head), _) => words::line(self.report.head, *head),
                (None, Some(base)) => words::line(self.report.base, *base),
                (None, None) => String::new(),
            };
            add!(self, "<li><code>{id}</code> <b>{status}</b>: {reason} <span class=\"line\">{}</span>", escape(&at));
            if pointers.len() > 1 {
                let pointers: Vec<_> =
                    pointers.iter().map(|it| format!("<li><code>{}</code></li>", escape(it))).collect();
                add!(
                    self,
                    "<details><summary>{} places</summary><ul>{}</ul></details>",
                    pointers.len(),
                    pointers.concat()
                );
            }
            add!(self, "</li>");
        }
        add!(self, "</ul>\n</section>");
    }

    fn docs(&mut self) {
        let docs = &self.report.diff.docs;
        if docs.is_empty() {
            return;
        }
        add!(self, "<section>\n<h2>Changed documentation texts <span>{}</span></h2>", docs.len());
        add!(self, "<details><summary>Descriptions, summaries and titles</summary>\n<ul class=\"plain\">");
        for doc in docs {
            let (subject, at) = (doc.subject.to_string(), words::line(self.report.head, doc.head));
            add!(
                self,
                "<li>{} of <code>{}</code> <span class=\"line\">{}</span></li>",
                escape(&doc.what),
                escape(&subject),
                escape(&at)
            );
        }
        add!(self, "</ul></details>\n</section>");
    }
}

/// The page of a rule, without its heading: the finding has one.
fn explanation(rule: &Rule) -> String {
    let page = rule.explanation.trim_start();
    let body = if page.starts_with("# ") { page.split_once('\n').map_or("", |(_, body)| body) } else { page };
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new(body));
    html
}

/// The verdicts of a finding, as two badges.
fn verdicts(finding: &Finding) -> String {
    let bump = words::in_rust(finding.rust);
    let class = words::bump(finding.rust);
    let wire = finding.wire.map_or(("info", "unchanged"), |impact| (words::impact(impact), words::impact(impact)));
    format!(
        " <span class=\"verdicts\">on the wire: <b class=\"wire {}\">{}</b> in Rust: <b class=\"bump {class}\">{bump}</b></span>",
        wire.0, wire.1
    )
}

/// Escapes text, also for a quoted attribute, with invisible characters [escaped](printable).
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in printable::lines(text).chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_markup_in_document_text() {
        assert_eq!(escape("a\u{1b}[m\u{202e}\n\tb"), "a\\u{1b}[m\\u{202e}\n\tb");
        assert_eq!(escape("<script a=\"b\">&</script>"), "&lt;script a=&quot;b&quot;&gt;&amp;&lt;/script&gt;");
    }

    #[test]
    fn page_loads_no_external_resources() {
        for word in ["http:", "https:", "url(", "@import", "src=", "fetch("] {
            assert!(!STYLE.contains(word) && !SCRIPT.contains(word), "{word}");
        }
    }
}
