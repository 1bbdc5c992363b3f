//! A small document, single edits, and the version bump of the emitted crate that each requires.

use oascrate::diff::Bump;

use crate::pipeline::Texts;

/// An edit.
pub struct Edit {
    /// The description of the edit, as a crate name.
    pub name: &'static str,
    /// The replacements in the document, as old and new text.
    pub texts: &'static [(&'static str, &'static str)],
    /// A names file for the edited document.
    pub names: Option<&'static str>,
    /// The required version bump.
    pub bump: Bump,
    /// An item that changes, if any does.
    pub item: Option<&'static str>,
    /// Why a tool that compares the crates themselves does not see as much.
    pub unseen: Option<&'static str>,
}

/// The document before.
pub const BASE: &str = include_str!("edits.yaml");

/// Changes that a tool that only checks the existence of items cannot see.
const TYPES: Option<&str> = Some("types of fields and arguments are not compared");

/// Changes that the tool sees and allows.
const DEFAULT: Option<&str> = Some("a type without `Default` is only a warning");

const fn edit(
    name: &'static str,
    texts: &'static [(&'static str, &'static str)],
    bump: Bump,
    item: &'static str,
) -> Edit {
    Edit { name, texts, names: None, bump, item: Some(item), unseen: None }
}

const fn nothing(name: &'static str, texts: &'static [(&'static str, &'static str)], bump: Bump) -> Edit {
    Edit { name, texts, names: None, bump, item: None, unseen: None }
}

/// The edits.
pub static EDITS: &[Edit] = &[
    edit(
        "property-added",
        &[("        title:", "        subtitle: { type: string }\n        title:")],
        Bump::Minor,
        "models::Book::subtitle",
    ),
    edit("property-removed", &[("        title: { type: string }\n", "")], Bump::Major, "models::Book::title"),
    edit(
        "property-renamed",
        &[("        title: { type: string }\n", "        name: { type: string }\n")],
        Bump::Major,
        "models::Book::title",
    ),
    Edit {
        unseen: TYPES,
        ..edit(
            "property-retyped",
            &[("pages: { type: integer }", "pages: { type: string }")],
            Bump::Major,
            "models::Book::pages",
        )
    },
    Edit {
        unseen: TYPES,
        ..edit(
            "property-nullable",
            &[("pages: { type: integer }", "pages: { type: integer, nullable: true }")],
            Bump::Major,
            "models::Book::pages",
        )
    },
    edit("property-required", &[("required: [id]", "required: [id, title]")], Bump::Major, "models::Book::new"),
    edit("requirement-dropped", &[("required: [id, name]", "required: [id]")], Bump::Major, "models::Reader::name"),
    Edit {
        unseen: DEFAULT,
        ..edit(
            "first-requirement",
            &[("      # Nothing.\n", "      required: [shelf]\n")],
            Bump::Major,
            "models::Place::Default",
        )
    },
    edit("value-added", &[("[lent, free]", "[lent, free, lost]")], Bump::Minor, "models::BookState::Lost"),
    edit("value-removed", &[("[lent, free]", "[lent]")], Bump::Major, "models::BookState::Free"),
    edit(
        "parameter-added",
        &[(
            "        - { name: count,",
            "        - { name: offset, in: query, schema: { type: integer } }\n        - { name: count,",
        )],
        Bump::Minor,
        "models::GetBooks::offset",
    ),
    Edit {
        unseen: DEFAULT,
        ..edit(
            "required-parameter-added",
            &[(
                "        - { name: count,",
                "        - { name: shelf, in: query, required: true, schema: { type: string } }\n        - { name: count,",
            )],
            Bump::Major,
            "models::GetBooks::Default",
        )
    },
    edit(
        "parameter-removed",
        &[("        - { name: count, in: query, schema: { type: integer } }\n", "        []\n")],
        Bump::Major,
        "models::GetBooks::count",
    ),
    edit(
        "operation-added",
        &[("    # Here.\n", "    delete:\n      tags: [Books]\n      responses: { '204': { description: Gone } }\n")],
        Bump::Minor,
        "client::Books::delete_books",
    ),
    edit(
        "operation-removed",
        &[(
            "    post:\n      tags: [Books]\n      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }\n      responses: { '201': { description: Made } }\n",
            "",
        )],
        Bump::Major,
        "models::PostBooks",
    ),
    Edit {
        unseen: Some("bounds of generic functions are not compared"),
        ..edit(
            "group-added",
            &[(
                "    # Here.\n",
                "  /shelves:\n    get:\n      tags: [Shelves]\n      responses: { '204': { description: None } }\n",
            )],
            Bump::Major,
            "server::Server::all",
        )
    },
    edit(
        "path-parameter-renamed",
        &[("/readers/{id}", "/readers/{number}"), ("{ name: id, in: path", "{ name: number, in: path")],
        Bump::Major,
        "models::GetReadersById",
    ),
    edit("group-renamed", &[("tags: [Readers]", "tags: [People]")], Bump::Major, "client::Readers"),
    edit(
        "status-added",
        &[("        # Statuses.\n", "        '404': { description: None }\n")],
        Bump::Minor,
        "models::GetBooksResponse::NotFound",
    ),
    edit(
        "status-removed",
        &[("        '409': { description: Taken }\n", "")],
        Bump::Major,
        "models::GetBooksResponse::Conflict",
    ),
    Edit {
        unseen: TYPES,
        ..edit(
            "answer-retyped",
            &[("items: { $ref: '#/components/schemas/Book' }", "items: { $ref: '#/components/schemas/Reader' }")],
            Bump::Major,
            "models::GetBooksOk::books",
        )
    },
    edit(
        "alternative-added",
        &[("          - { type: integer }\n", "          - { type: integer }\n          - { type: boolean }\n")],
        Bump::Minor,
        "models::BookShelf::Boolean",
    ),
    edit(
        "deprecated",
        &[("      summary: All books\n", "      summary: All books\n      deprecated: true\n")],
        Bump::Minor,
        "client::Books::get_books",
    ),
    edit("secured", &[("      # Free.\n", "      security: [{ token: [] }]\n")], Bump::Patch, "models::GetBooks"),
    nothing("described", &[("summary: All books", "summary: Every book")], Bump::Patch),
    nothing("bounded", &[("title: { type: string }", "title: { type: string, maxLength: 100 }")], Bump::None),
    Edit {
        names: Some("operations:\n  GET /books: { method: list, type: ListBooks }\n"),
        ..edit("pinned", &[], Bump::Major, "models::GetBooks")
    },
];

impl Edit {
    /// The document before.
    pub fn base() -> Texts {
        Texts::new("base.yaml", BASE)
    }

    /// The document after.
    pub fn head(&self) -> Texts {
        let mut text = BASE.to_owned();
        for (from, to) in self.texts {
            assert!(text.contains(from), "{}: there is no {from:?}", self.name);
            text = text.replacen(from, to, 1);
        }
        let texts = Texts::new("head.yaml", text);
        match self.names {
            Some(names) => texts.names("names.yaml", names),
            None => texts,
        }
    }
}
