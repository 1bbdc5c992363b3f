//! The runtime, which is the crate `oascrate-runtime`. The types to which this API adds methods are its own.

pub use ::oascrate_runtime::*;

::oascrate_runtime::generated_by!("{version}");

::oascrate_runtime::own_credentials!();

/// The client.
#[cfg(feature = "client")]
pub mod client {
    pub use ::oascrate_runtime::client::*;

    ::oascrate_runtime::own_client!();
}

/// The server.
#[cfg(feature = "server")]
pub mod server {
    pub use ::oascrate_runtime::server::*;

    ::oascrate_runtime::own_server!();
}

/// The mock.
#[cfg(feature = "mock")]
pub mod mock {
    pub use ::oascrate_runtime::mock::*;

    ::oascrate_runtime::own_mock!();
}

/// The gateway.
#[cfg(feature = "gateway")]
pub mod gateway {
    pub use ::oascrate_runtime::gateway::*;

    ::oascrate_runtime::own_gateway!(super::client::Client);
}

/// The imports of emitted code.
#[doc(hidden)]
pub mod emitted {
    pub use ::oascrate_runtime::emitted::*;

    pub use super::Credentials;
    #[cfg(feature = "client")]
    pub use super::client::{Client, Sender};
    #[cfg(feature = "server")]
    pub use super::server::Server;
}
