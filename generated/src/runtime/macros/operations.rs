//! Macros for operations.

/// The parameters and the body of a request type, and everything else that is said of an operation.
///
/// ```text
/// operation!(GetVisitor = GET "/api/v1/livechat/visitor/{token}", "get-visitor",
///     secured by [[AUTH_TOKEN, USER_ID]], aliases ["/livechat/visitor" { "token" from "vtoken" }],
///     validation typed -> GetVisitorResponse {
///     required path simple token: String = "token",
///     optional query form count: i64 = "count",
///     required body json body: RegisterVisitorBody = "application/json",
/// });
/// ```
///
/// After the id there may be query pairs that belong to the path, `query ["Action" = "ListUsers"]`, and parameters that tell the
/// operation from others of that path, `selected by [header "X-Amz-Target" = "ListUsers"]`.
///
/// A line is: presence, place, style (of a body: form), field, type, name on the wire (of a body: media type). For a list of
/// texts there is `each String` in place of the type; names in comments as in `model!`. Gives `Operation`, and a setter for each field.
macro_rules! operation {
    (
        $name:ident = $method:ident $path:literal, $id:literal
        $(, query [$($key:literal = $value:literal),* $(,)?])?
        $(, selected by [$($kind:ident $selector:literal = $selected:literal),* $(,)?])?
        $(, secured by [$([$($scheme:path),* $(,)?]),* $(,)?])?
        $(, aliases [$($alias:literal $({ $($param:literal from $query:literal),* $(,)? })?),* $(,)?])?
        $(, validation $validation:ident)?
        -> $response:ident {
            $($presence:ident $place:ident $style:ident $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $shown:literal)?),* $(,)?
        }
    ) => {
        impl $name {
            $(
                #[doc = $crate::runtime::macros::sets!($place $wire $($shown)?)]
                $(pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$presence($field.into());
                    self
                })?
                $(pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$each>>) -> Self {
                    self.$field = $crate::runtime::emitted::words::field::$presence($crate::runtime::emitted::words::each($field));
                    self
                })?
            )*
        }
        impl Operation for $name {
            const INFO: &'static $crate::runtime::Info =
                &$crate::runtime::Info::new($id, $crate::runtime::operation::Method::$method, $path, &[$($wire),*])
                    $(.query(&[$(($key, $value)),*]))?
                    $(.selectors(&[$($crate::runtime::emitted::words::selector::$kind($selector, $selected)),*]))?
                    $(.secured_by(&[$(&[$($scheme),*]),*]))?
                    $(.aliases(&[$($crate::runtime::operation::Alias {
                        path: $alias,
                        query: &[$($(($param, $query)),*)?],
                    }),*]))?
                    $(.validation($crate::runtime::emitted::words::validation::$validation))?;
            type Response = $response;
            #[allow(unused_variables, reason = "an operation may have no parameter")]
            fn write(&self, request: &mut $crate::runtime::outgoing::Outgoing) {
                $(request.$place(
                    $crate::runtime::emitted::words::$place::$style,
                    $wire,
                    $crate::runtime::emitted::words::value::$presence(&self.$field),
                );)*
            }
            #[allow(unused_variables, reason = "an operation may have no parameter")]
            fn read(request: &mut $crate::runtime::incoming::Incoming<'_>) -> Option<Self> {
                Some(Self {
                    $($field: request.$place($crate::runtime::emitted::words::$place::$style, $wire).$presence()?),*
                })
            }
        }
    };
}

/// What the setter for a part of a request does.
macro_rules! sets {
    (body $media_type:literal) => {
        "Sets the body."
    };
    (path $name:literal $($shown:literal)?) => {
        concat!("Sets ", $crate::runtime::macros::shown!($name $($shown)?), " in the path.")
    };
    ($place:ident $name:literal $($shown:literal)?) => {
        concat!("Sets the ", stringify!($place), " parameter ", $crate::runtime::macros::shown!($name $($shown)?), ".")
    };
}

/// The answers of an operation.
///
/// ```text
/// responses!(GetVisitorResponse -> GetVisitorOk {
///     Ok(body: GetVisitorOk) = 200 json "application/json",
/// } else {
///     BadRequest(body: Failure) = 400 json "application/json",
///     NotFound = 404,
///     ServerError(body: Failure, status) = 500..=599 json "application/json",
/// });
/// ```
///
/// First the successes, then the failures. Behind the arrow is what a caller wants: the one type that the successes share,
/// `()` if they have no body, `Self` if they differ. A variant for a range of statuses carries the status behind the body. The enum has an
/// `Undocumented(Raw)` beside. Gives `Responses`, `From` for the one type, and axum's `IntoResponse`.
macro_rules! responses {
    (
        $name:ident -> Self {
            $(
                $v:ident $(($b:ident: $ty:ty $(, $s:ident)?))? =
                    $low:literal $(..= $high:literal)? $($codec:ident $media:literal)?
            ),* $(,)?
        } else { $($failures:tt)* }
    ) => {
        $crate::runtime::macros::responses!(@common $name, Self, { $(success @ Self::$v { .. } => Ok(success),)* }, {
            $($v $(($b: $ty $(, $s)?))? = $low $(..= $high)? $($codec $media)?,)* $($failures)*
        });
    };
    (@common
        $name:ident, $success:ty, { $($arms:tt)* }, {
            $(
                $v:ident $(($b:ident: $ty:ty $(, $s:ident)?))? =
                    $low:literal $(..= $high:literal)? $($codec:ident $media:literal)?
            ),* $(,)?
        }
    ) => {
        impl $crate::runtime::Responses for $name {
            type Success = $success;
            fn decode(answer: &$crate::runtime::answer::Answer<'_>) -> Result<Self, $crate::runtime::body::Unreadable> {
                Ok(match answer.status() {
                    $($low $(..= $high)? => {
                        $($(let $s = answer.status();)?)?
                        Self::$v $((answer.body::<$ty, _>($crate::runtime::emitted::words::body::$codec)? $(, $s)?))?
                    })*
                    _ => Self::Undocumented(answer.raw()),
                })
            }
            fn encode(&self) -> Result<Raw, $crate::runtime::body::Unreadable> {
                match self {
                    $(Self::$v $(($b $(, $s)?))? => {
                        $crate::runtime::answer::Draft::new($low $($(.max(*$s))?)?)
                            $(.body($media, $crate::runtime::emitted::words::body::$codec, $b))?
                            .finish()
                    })*
                    Self::Undocumented(answer) => Ok(answer.clone()),
                }
            }
            fn into_success(self) -> Result<Self::Success, Self> {
                match self {
                    $($arms)*
                    failure => Err(failure),
                }
            }
            fn undocumented(answer: Raw) -> Self {
                Self::Undocumented(answer)
            }
        }
        #[cfg(feature = "server")]
        impl axum::response::IntoResponse for $name {
            fn into_response(self) -> axum::response::Response {
                $crate::runtime::server::answer(&self)
            }
        }
    };
    (
        $name:ident -> $success:ty {
            $first:ident $(($fb:ident: $fty:ty))? = $flow:literal $($fcodec:ident $fmedia:literal)?
            $(, $v:ident $(($b:ident: $ty:ty))? = $low:literal $($codec:ident $media:literal)?)* $(,)?
        } else { $($failures:tt)* }
    ) => {
        $(impl From<$fty> for $name {
            fn from($fb: $fty) -> Self {
                Self::$first($fb)
            }
        })?
        $crate::runtime::macros::responses!(@common $name, $success, {
            Self::$first $(($fb))? => Ok(($($fb)?)),
            $(Self::$v $(($b))? => Ok(($($b)?)),)*
        }, {
            $first $(($fb: $fty))? = $flow $($fcodec $fmedia)?,
            $($v $(($b: $ty))? = $low $($codec $media)?,)*
            $($failures)*
        });
    };
}

/// `routes!(server, VisitorsApi { get: GetVisitor, register: RegisterVisitor })`: a server that serves a trait, too, where
/// its implementor is called `A`.
#[cfg(feature = "server")]
macro_rules! routes {
    ($server:expr, $trait:ident { $($method:ident: $operation:ident),* $(,)? }) => {
        $server$(.on::<$operation, _>(<A as $trait>::$method))*
    };
}

/// `mocked!(GetVisitor, RegisterVisitor)`: the operations of a mock, and what serves them.
#[cfg(feature = "mock")]
macro_rules! mocked {
    ($($operation:ident),* $(,)?) => {
        /// All operations of the API.
        const OPERATIONS: &[&$crate::runtime::Info] = &[$(<$crate::models::$operation as Operation>::INFO),*];

        /// Serves all of them.
        fn every_operation(server: Server<Mock>) -> Server<Mock> {
            server$(.on::<$crate::models::$operation, _>($crate::runtime::mock::play))*
        }
    };
}

/// `gateway!(VisitorsApi { get: GetVisitor, register: RegisterVisitor })`: a trait whose methods are passed on.
#[cfg(feature = "gateway")]
macro_rules! gateway {
    ($trait:ident { $($method:ident: $operation:ident),* $(,)? }) => {
        impl<F: Forward> $trait for Gateway<F> {
            $(
                fn $method(
                    &self,
                    request: $operation,
                    context: Context,
                ) -> impl Future<Output = Result<<$operation as Operation>::Response, Escape>> + Send {
                    self.pass(request, context)
                }
            )*
        }
    };
}

#[cfg(feature = "gateway")]
pub(crate) use gateway;
#[cfg(feature = "mock")]
pub(crate) use mocked;
#[cfg(feature = "server")]
pub(crate) use routes;
pub(crate) use {operation, responses, sets};
