//! The examples of README and guides, as documentation tests.

#![cfg_attr(doctest, doc = include_str!("../../README.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/client.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/server.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/mock.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/gateway.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/webhooks.md"))]
#![cfg_attr(doctest, doc = include_str!("../../docs/observe.md"))]
