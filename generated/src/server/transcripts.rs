// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Transcript".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Transcripts of conversations.
pub trait TranscriptsApi: Send + Sync + 'static {
    /// Email a transcript as the visitor
    ///
    /// Sends the transcript of a chat to an email address. The visitor token takes the place of a login,
    /// and by default a client may call this 5 times a minute.
    ///
    /// `POST /api/v1/livechat/transcript`
    fn send(
        &self,
        request: SendTranscript,
        context: Context,
    ) -> impl Future<Output = Result<SendTranscriptResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Cancel an email transcript request
    ///
    /// Withdraws the request to email the transcript of a chat. The caller needs the
    /// `send-omnichannel-chat-transcript` permission.
    ///
    /// `DELETE /api/v1/livechat/transcript/{rid}`
    fn cancel_email(
        &self,
        request: CancelEmailTranscript,
        context: Context,
    ) -> impl Future<
        Output = Result<CancelEmailTranscriptResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Request an email transcript
    ///
    /// Requests that the transcript of an open chat is emailed once the chat ends. The caller needs the
    /// `send-omnichannel-chat-transcript` permission.
    ///
    /// `POST /api/v1/livechat/transcript/{rid}`
    fn request_email(
        &self,
        request: RequestEmailTranscript,
        context: Context,
    ) -> impl Future<
        Output = Result<RequestEmailTranscriptResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Request a PDF transcript
    ///
    /// Asks the server to produce the transcript of a room as a PDF file. The caller needs the
    /// `request-pdf-transcript` permission and the server a licence with the Omnichannel enterprise
    /// features.
    ///
    /// `POST /api/v1/omnichannel/{rid}/request-transcript`
    fn request_pdf(
        &self,
        request: RequestPdfTranscript,
        context: Context,
    ) -> impl Future<
        Output = Result<RequestPdfTranscriptResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Transcript".
    pub fn transcripts(self) -> Self
    where
        A: TranscriptsApi,
    {
        routes!(self, A: TranscriptsApi {
            send: SendTranscript,
            cancel_email: CancelEmailTranscript,
            request_email: RequestEmailTranscript,
            request_pdf: RequestPdfTranscript,
        })
    }
}
