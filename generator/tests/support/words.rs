//! Words that are hard to make names of.

/// Keywords of all editions, strict and reserved.
const KEYWORDS: &str = "as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod \
    move mut pub ref return self Self static struct super trait true type unsafe use where while abstract become box do final macro \
    override priv try typeof unsized virtual yield union auto default raw safe macro_rules 'static";

/// The names that Rust has in scope everywhere.
const PRELUDE: &str = "Option Some None Result Ok Err String ToString Vec Box Clone Copy Send Sync Sized Drop Fn FnMut FnOnce Default \
    Debug PartialEq Eq PartialOrd Ord Hash AsRef AsMut Into From TryFrom TryInto Iterator IntoIterator Extend DoubleEndedIterator \
    ExactSizeIterator FromIterator ToOwned Unpin bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 drop vec \
    println format assert panic matches write concat include_str derive test inline doc cfg allow deny warn must_use non_exhaustive";

/// Items of the standard library that emitted code or the runtime uses.
const STD: &str = "std core alloc Arc Rc Cow BTreeMap HashMap Duration Instant SystemTime Future Pin Context Poll LazyLock Mutex \
    Formatter Display Error fmt Write Read Path PathBuf OsStr Stream Infallible PhantomData Ordering Any TypeId Range collections \
    future time net io env process thread";

/// Crates that emitted code depends on, and features of the emitted crate.
const CRATES: &str = "serde serde_json bytes http http_body axum tokio reqwest futures futures_core tower hyper url percent_encoding \
    tracing client server mock gateway models runtime webhooks generated sample Serialize Deserialize Serializer Deserializer";

/// Items of the runtime.
const RUNTIME: &str = "Operation Responses Client Builder Call Server Router Request Response Body Bytes Json RawResponse ResponseDecoder ResponseEncoder \
    Part Upload Extra Nullable DateTime SecurityScheme Credentials HandlerError Undocumented Unknown Other Unrecognized Wire Model Mock Example \
    Exchange Received Stub UnknownExample Forward Gateway Transport RetryPolicy Pages Items Paged StatusCode HeaderMap Method Uri \
    Content Form Multipart model operation responses string_enum multipart routes flatten paged mocked every_operation emitted macros";

/// Methods of emitted types, handles and builders, and their arguments.
const METHODS: &str = "new builder build call exchange send prepare attempts set_credentials credentials timeout retry header headers \
    all merge on on_rejection into_router shared router body with_body with with_basic get is_empty satisfy extra clone clone_from eq \
    ne fmt hash from into as_str to_string encode decode blank null empty write read serialize deserialize value values items pages \
    rest status request response context client_group security mod lib main index drop poll await_ default_ r#type";

/// Names that systems of files do not take, or take as one.
const FILES: &str =
    "con prn aux nul com1 com9 lpt1 lpt9 conin$ conout$ CON Con con.rs .. . ... a. .hidden ~ desktop.ini";

/// Texts without words.
const TEXTS: &[&str] = &[
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "_",
    "__",
    "-",
    "--",
    "+",
    "+1",
    "-1",
    "1",
    "01",
    "1.0",
    "1.0.0",
    "007",
    "2fa",
    "1e9",
    "0x1F",
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "==",
    "!=",
    "<>",
    "*",
    "**",
    "/",
    "//",
    "\\",
    "|",
    "||",
    "&",
    "&&",
    "%",
    "$",
    "#",
    "@",
    "!",
    "?",
    "^",
    "~",
    ".",
    ",",
    ";",
    ":",
    "::",
    "'",
    "\"",
    "`",
    "```",
    "(",
    ")",
    "()",
    "[",
    "]",
    "[]",
    "{",
    "}",
    "{}",
    "{{}}",
    "a b",
    "a-b",
    "a_b",
    "a.b",
    "a/b",
    "aB",
    "AB",
    "ab",
    "Ab",
    "a[]",
    "a[0]",
    "filter[name]",
    "a:b",
    "a,b",
    "a;b",
    "a=b",
    "a&b",
    "a?b",
    "a#b",
    "a+b",
    "a*",
    "-a",
    "+a",
    "_a",
    "__a",
    "a_",
    "a__",
    "$a",
    "@type",
    "@id",
    "x-a",
    "X-A",
    "nextToken",
    "NextToken",
    "next_token",
    "NEXT_TOKEN",
    "next-token",
    "title",
    "-title",
    "caf\u{e9}",
    "cafe\u{301}",
    "\u{fc}ber",
    "\u{df}",
    "\u{130}",
    "\u{131}",
    "\u{1c4}",
    "\u{3a9}",
    "\u{43c}\u{438}\u{440}",
    "\u{4e2d}\u{6587}",
    "\u{65e5}\u{672c}\u{8a9e}",
    "\u{d55c}\u{ad6d}\u{c5b4}",
    "\u{645}\u{631}\u{62d}\u{628}\u{627}",
    "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
    "\u{928}\u{92e}\u{938}\u{94d}\u{924}\u{947}",
    "\u{e44}\u{e17}\u{e22}",
    "\u{1f600}",
    "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "\u{1f1e9}\u{1f1ea}",
    "\u{2603}",
    "\u{202e}abc",
    "\u{2066}a\u{2069}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}a",
    "\u{ad}",
    "\u{e000}",
    "\u{fdd0}",
    "\u{10ffff}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{2212}1",
    "\u{ff11}",
    "\u{2460}",
    "\u{bd}",
    "\u{2160}",
    "\u{1d400}",
    "*/",
    "/*",
    "//!",
    "///",
    "*/ fn main() {} /*",
    "\"; fn f() {} //",
    "#[test]",
    "#!",
    "r#\"",
    "\"#",
    "${a}",
    "$crate",
    "$a:ident",
    "\\u{0}",
    "<script>",
    "</code>",
    "&amp;",
    "[a](b)",
    "![a](b)",
    "~~~",
    "    a",
    "null",
    "true",
    "yes",
    "~",
    "__arguments_0",
    "__arguments_1",
    "..=",
    "=>",
    "->",
    "b'a'",
    "'a",
    "c\"\"",
    "\u{1f980}crab",
    "n1",
    "N1",
    "u202e",
    "empty",
    "Empty",
    "plus_1",
    "star",
    "less",
    "SelfValue",
    "self_",
    "StringModel",
    "a_2",
    "a2",
    "A2",
    "boat_group",
    "query_a",
];

/// Returns all words, each once.
pub fn words() -> Vec<String> {
    let lists = [KEYWORDS, PRELUDE, STD, CRATES, RUNTIME, METHODS, FILES];
    let listed = lists.iter().flat_map(|list| list.split_whitespace()).chain(TEXTS.iter().copied());
    let long = ["x".repeat(300), "long ".repeat(60), "LongWord".repeat(40), "\u{4e2d}".repeat(120)];
    let mut words: Vec<String> = Vec::new();
    for word in listed.map(str::to_owned).chain(long) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}
