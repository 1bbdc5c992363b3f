// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Transcript".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Transcripts of conversations.
#[derive(Debug, Clone, Copy)]
pub struct Transcripts<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Transcript".
    pub fn transcripts(&self) -> Transcripts<'_> {
        Transcripts { client: self }
    }
}

impl Transcripts<'_> {
    /// Email a transcript as the visitor
    ///
    /// Sends the transcript of a chat to an email address. The visitor token takes the place of a login,
    /// and by default a client may call this 5 times a minute.
    ///
    /// `POST /api/v1/livechat/transcript`
    ///
    /// Returns [`SendTranscriptOk`].
    pub fn send(self, request: SendTranscript) -> Call<SendTranscript> {
        Call::new(self.client, request)
    }

    /// Cancel an email transcript request
    ///
    /// Withdraws the request to email the transcript of a chat. The caller needs the
    /// `send-omnichannel-chat-transcript` permission.
    ///
    /// `DELETE /api/v1/livechat/transcript/{rid}`
    ///
    /// Returns [`Acknowledged`].
    pub fn cancel_email(
        self,
        request: CancelEmailTranscript,
    ) -> Call<CancelEmailTranscript> {
        Call::new(self.client, request)
    }

    /// Request an email transcript
    ///
    /// Requests that the transcript of an open chat is emailed once the chat ends. The caller needs the
    /// `send-omnichannel-chat-transcript` permission.
    ///
    /// `POST /api/v1/livechat/transcript/{rid}`
    ///
    /// Returns [`Acknowledged`].
    pub fn request_email(
        self,
        request: RequestEmailTranscript,
    ) -> Call<RequestEmailTranscript> {
        Call::new(self.client, request)
    }

    /// Request a PDF transcript
    ///
    /// Asks the server to produce the transcript of a room as a PDF file. The caller needs the
    /// `request-pdf-transcript` permission and the server a licence with the Omnichannel enterprise
    /// features.
    ///
    /// `POST /api/v1/omnichannel/{rid}/request-transcript`
    ///
    /// Returns [`Acknowledged`].
    pub fn request_pdf(
        self,
        request: RequestPdfTranscript,
    ) -> Call<RequestPdfTranscript> {
        Call::new(self.client, request)
    }
}
