// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Webhooks: requests that the server of the API sends. [`Webhooks`] receives them, `Sender` sends them.

use crate::models::*;
use crate::runtime::emitted::{
    Context, Credentials, HandlerError, Handlers, Receiver, Reply, Router, Server,
};

#[cfg(feature = "client")]
mod sender;

#[cfg(feature = "client")]
pub use crate::runtime::client::Sender;

/// Receives webhooks: a builder of a router that calls your handlers.
///
/// A webhook without a handler is acknowledged with an empty success.
#[derive(Debug)]
#[must_use = "webhooks are received by the router"]
pub struct Webhooks {
    receiver: Receiver,
    event: Handlers<PostEvent>,
}

impl Webhooks {
    fn with(receiver: Receiver) -> Self {
        Self {
            receiver,
            event: Default::default(),
        }
    }

    /// Creates a receiver without handlers. It responds with 401 to requests that do not present this credential.
    ///
    /// No request matches an empty one; see [`Webhooks::unverified`].
    pub fn new(webhook_token: impl Into<String>) -> Self {
        Self::with(Receiver::verifying(Credentials::new().webhook_token(webhook_token)))
    }

    /// Creates a receiver without handlers that needs no credentials, so that anybody can forge webhooks.
    pub fn unverified() -> Self {
        Self::with(Receiver::public())
    }

    /// An event of a conversation
    ///
    /// Every event is sent to one address, the setting `Livechat_webhookUrl`; `type` distinguishes them.
    /// Only 200 counts as delivered. After 429, after a status from 500, and where no response arrives in
    /// time, the server sends the event again, five times in all; any other status is final.
    ///
    /// `POST webhooks/event`
    ///
    /// Received at `/event` or `/`.
    ///
    /// Called where the event has no handler of its own.
    pub fn on_event<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(PostEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event.set(handler);
        self
    }

    /// Handles the event `SessionStartEvent`.
    pub fn on_session_start<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(SessionStartEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::SessionStart(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `SessionQueuedEvent`.
    pub fn on_session_queued<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(SessionQueuedEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::SessionQueued(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `SessionTakenEvent`.
    pub fn on_session_taken<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(SessionTakenEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::SessionTaken(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `SessionForwardedEvent`.
    pub fn on_session_forwarded<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(SessionForwardedEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::SessionForwarded(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `SessionClosedEvent`.
    pub fn on_session_closed<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(SessionClosedEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::SessionClosed(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `RoomSavedEvent`.
    pub fn on_room_saved<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(RoomSavedEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::RoomSaved(event), .. } => Ok(event),
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `MessageEvent`.
    pub fn on_message<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(MessageEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::Message(event), .. } => Ok(event),
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `LeadCaptureEvent`.
    pub fn on_lead_capture<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(LeadCaptureEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::LeadCapture(event), .. } => Ok(event),
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Handles the event `OfflineMessageEvent`.
    pub fn on_offline_message<F, T, R>(mut self, handler: F) -> Self
    where
        F: Fn(OfflineMessageEvent, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<PostEventResponse>,
    {
        self.event
            .add(
                |request| match request {
                    PostEvent { body: WebhookEvent::OfflineMessage(event), .. } => {
                        Ok(event)
                    }
                    other => Err(Box::new(other)),
                },
                handler,
            );
        self
    }

    /// Changes the settings of the server that receives the webhooks: limits, rejections, or how credentials are verified.
    pub fn configure(self, change: impl FnOnce(Server<()>) -> Server<()>) -> Self {
        Self {
            receiver: self.receiver.configure(change),
            ..self
        }
    }

    /// Builds the router. Each webhook has a path of its own, which its handler documents; nest it where you want.
    pub fn into_router(self) -> Router {
        self.receiver.serve(self.event).into_router()
    }
}
