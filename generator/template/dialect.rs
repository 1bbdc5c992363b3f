//! The error format of this API: the standard one, problem details (RFC 9457).

use crate::runtime::dialect::{Dialect, Problem};

/// The dialect of this API.
#[derive(Debug)]
pub enum Api {}

impl Dialect for Api {
    type ErrorBody = Problem;
}
