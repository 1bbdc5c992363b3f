//! Typed requests for any operation, made from its description.

use std::any::Any;

use rocketchat_omnichannel::Upload;
use rocketchat_omnichannel::models::UploadFile;
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::operation::Operation;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;

use crate::support::document::{Described, Document, Role};
use crate::support::requests::{Specimen, specimen};

/// Returns the request with all parts, with each example of a body, and with required parts only.
pub fn requests<O: Operation>(document: &Document, described: &Described<'_>) -> Vec<O> {
    if described.takes_a_form() {
        let file = Upload::new("holiday.jpg", vec![0xff; 3000]).content_type("image/jpeg");
        let upload = UploadFile::new("a token", "a room", file).description("The sea");
        let upload: Box<dyn Any> = Box::new(upload);
        return vec![*upload.downcast().unwrap_or_else(|_| panic!("{} takes a form, too", O::INFO.id))];
    }
    let bodies = described.bodies();
    let body = bodies.iter().find(|body| body.role == Role::Request);
    let examples = body.map(|body| body.examples.iter().map(|(_, example)| Some(*example)).collect());
    let examples: Vec<_> = examples.unwrap_or_else(|| vec![None]);
    let whole = examples.iter().map(|example| specimen(document, described, true, *example));
    let least = specimen(document, described, false, examples[0]);
    let read = |specimen: Specimen| {
        let media_type = specimen.head.headers.get("content-type").map(|_| "application/json");
        let payload = Payload::Whole { media_type, content: &specimen.body };
        RequestDecoder::new(O::INFO, &specimen.head, payload).read().unwrap()
    };
    whole.chain([least]).map(read).collect()
}
