//! Fits a comment into its maximum length, and counts what was omitted.

/// A section: a heading, rows that may be omitted from the end, and an end.
#[derive(Debug)]
pub(super) struct Part {
    pub open: String,
    pub rows: Vec<Row>,
    pub close: String,
    /// The noun for a row, for the note that counts omitted ones; its plural is regular.
    pub what: &'static str,
}

/// A row of a section.
#[derive(Debug)]
pub(super) struct Row {
    /// The text before it, if it is the first of its table.
    pub lead: Option<String>,
    pub text: String,
}

/// The summary, then every part with as many of its rows as fit into `limit` bytes. Omitted rows are counted, and the
/// space for the counts is reserved first: earlier parts take precedence. Also returns the number of omitted rows of
/// each part.
pub(super) fn fit(summary: &str, parts: &[Part], limit: usize) -> (String, Vec<usize>) {
    let fixed = |part: &Part| part.open.len() + part.close.len() + note(part, part.rows.len()).len();
    let mut room = limit.saturating_sub(summary.len() + parts.iter().map(fixed).sum::<usize>());
    let mut text = summary.to_owned();
    let mut left_out = Vec::new();
    for part in parts {
        text += &part.open;
        let mut shown = 0;
        for row in &part.rows {
            let lead = row.lead.as_deref().unwrap_or_default();
            let length = lead.len() + row.text.len();
            if length > room {
                break;
            }
            room -= length;
            text += lead;
            text += &row.text;
            shown += 1;
        }
        if shown < part.rows.len() {
            text += &note(part, part.rows.len() - shown);
        }
        left_out.push(part.rows.len() - shown);
        text += &part.close;
    }
    (text, left_out)
}

fn note(part: &Part, left_out: usize) -> String {
    let what = match (left_out, part.what.strip_suffix('y')) {
        (1, _) => part.what.to_owned(),
        (_, Some(stem)) => format!("{stem}ies"),
        (_, None) => format!("{}s", part.what),
    };
    format!(
        "\n**{left_out} more {what} not shown here**: the comment would be too long. The page of `--html` has all of them.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(open: &str, rows: usize, what: &'static str) -> Part {
        let rows =
            (0..rows).map(|i| Row { lead: (i % 3 == 0).then(|| "# table\n".to_owned()), text: format!("{i:09}\n") });
        Part { open: open.to_owned(), rows: rows.collect(), close: "end\n".to_owned(), what }
    }

    /// The numbers of rows in the text of a section, and of rows counted as omitted.
    fn told(text: &str) -> (usize, usize) {
        let counted = |line: &str| line.strip_prefix("**")?.split(' ').next()?.parse::<usize>().ok();
        let rows = text.lines().filter(|line| line.len() == 9 && line.bytes().all(|b| b.is_ascii_digit())).count();
        (rows, text.lines().filter_map(counted).sum())
    }

    #[test]
    fn shows_or_counts_every_row_for_any_budget() {
        let parts = [part("first\n", 40, "finding"), part("second\n", 7, "entry"), part("third\n", 1, "text")];
        let (whole, _) = fit("summary\n", &parts, usize::MAX);
        assert_eq!(told(&whole), (48, 0));
        let least = fit("summary\n", &parts, 0).0.len();
        for limit in least..whole.len() + 10 {
            let (text, left_out) = fit("summary\n", &parts, limit);
            let (shown, counted) = told(&text);
            assert_eq!(counted, left_out.iter().sum::<usize>());
            assert_eq!(shown + counted, 48, "{limit}");
            assert!(text.len() <= limit, "{} of {limit}", text.len());
        }
    }

    #[test]
    fn notes_use_singular_and_plural() {
        for (count, what, expected) in
            [(1, "entry", "1 more entry"), (2, "entry", "2 more entries"), (3, "finding", "3 more findings")]
        {
            assert!(note(&part("", 0, what), count).contains(&format!("**{expected} not shown here**")));
        }
    }
}
