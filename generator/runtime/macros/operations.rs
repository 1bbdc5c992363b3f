//! Macros for operations.

/// The parameters and the body of a request type, and the metadata of the operation.
///
/// ```text
/// operation!(GetVisitor = GET "/visitors/{token}", "get-visitor", in "Visitors",
///     secured by [[AUTH_TOKEN, USER_ID], [OAUTH { "visitors:read" }]], aliases ["/visitor" { "token" from "vtoken" }],
///     dialect "typed", accepts "text/csv, */*;q=0.5", streams [200 "text/event-stream"],
///     reads ["application/x-ndjson"], checked by crate::server::rules -> GetVisitorResponse {
///     required path simple token: String = "token",
///     optional query form count: i64 = "count",
///     required body json body: RegisterVisitorBody = "application/json",
/// });
/// ```
///
/// After the id there may be the tag of its group, fixed query parameters of the path, `query ["Action" =
/// "ListUsers"]`, and parameters that distinguish the operation from others with the same path, `selected by [header
/// "X-Amz-Target" = "ListUsers", query "part"]`.
///
/// A line consists of presence, place, style (for a body: codec, with the styles of its properties), field, type, name
/// on the wire (for a body: media type). A list of strings has `each String` in place of the type; documentation forms
/// of names as in `model!`. Implements `Operation`, and a setter for each field.
macro_rules! operation {
    (
        $name:ident = $method:ident $path:literal, $id:literal
        $(, in $group:literal)?
        $(, query [$($key:literal = $value:literal),* $(,)?])?
        $(, selected by [$($kind:ident $selector:literal $(= $selected:literal)?),* $(,)?])?
        $(, secured by [$([$($scheme:path $({ $($scope:literal),* $(,)? })?),* $(,)?]),* $(,)?])?
        $(, aliases [$($alias:literal $({ $($param:literal from $query:literal),* $(,)? })?),* $(,)?])?
        $(, dialect $dialect:literal)?
        $(, accepts $accept:literal)?
        $(, streams [$($low:literal $(..= $high:literal)? $stream:literal),* $(,)?])?
        $(, reads [$($read:literal),* $(,)?])?
        $(, checked by $($checked:ident)::+)?
        -> $response:ident {
            $(
                $(#[$mark:meta])* $presence:ident $location:ident $style:ident $({ $($property:literal $how:ident $(of [$($inner:literal),* $(,)?])?),* $(,)? })?
                $field:ident $(each $each:ty)? $(: $ty:ty)? = $wire:literal $(as $markdown:literal)? $(of [$($member:literal),* $(,)?])? $(or $empty:ident)? $(default $default:literal)?
            ),* $(,)?
        }
    ) => {
        impl $name {
            $(
                $crate::runtime::macros::setter!($(#[$mark])* own $crate::runtime::macros::sets!($location $wire $($markdown)?), $presence $field $(each $each)? $(: $ty)?);
            )*
        }
        impl $crate::runtime::sealed::Sealed for $name {}
        impl $crate::runtime::Operation for $name {
            const INFO: &'static $crate::runtime::OperationInfo = &{
                let info = $crate::runtime::OperationInfo::new($id, $crate::runtime::operation::Method::$method, $path, &[$($wire),*])
                    .places(&[$((stringify!($location), &[$($($member),*)?])),*])
                    $(.query(&[$(($key, $value)),*]))?
                    $(.selectors(&[$($crate::runtime::operation::Selector::$kind($selector)$(.with($selected))?),*]))?
                    $(.in_group($group))?
                    $(.secured_by(&[$(&[$($scheme),*]),*]).scoped_by(&[$(&[$(&[$($($scope),*)?]),*]),*]))?
                    $(.aliases(&[$($crate::runtime::operation::Alias {
                        path: $alias,
                        query: &[$($(($param, $query)),*)?],
                    }),*]))?
                    $(.dialect($dialect))?
                    $(.accept($accept))?
                    $(.streams(&[$($crate::runtime::macros::streamed!($low $(..= $high)? $stream)),*]))?
                    $(.streamed_body(&[$($read),*]))?;
                $(
                    // By the features of the emitted crate: the rules are in its server.
                    #[cfg(feature = "server")]
                    let info = info.checked_by($($checked)::+);
                )?
                info
            };
            type Response = $response;
            #[allow(unused_variables, reason = "an operation may have no parameter")]
            fn write(&self, request: &mut $crate::runtime::request_encoder::RequestEncoder) {
                $(request.$location(
                    $crate::runtime::emitted::keywords::$location::$style$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                    $wire,
                    $crate::runtime::emitted::keywords::value::$presence(&self.$field),
                );)*
            }
            #[allow(unused_variables, reason = "an operation may have no parameter")]
            fn read(request: &mut $crate::runtime::request_decoder::RequestDecoder<'_>) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self {
                    $($field: request.$location(
                        $crate::runtime::emitted::keywords::$location::$style$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                        $wire,
                    )$(.$empty())?$(.or_default($default))?.$presence()?),*
                })
            }
        }
    };
}

/// Implements the setter of a part of a request.
macro_rules! sets {
    (body $media_type:literal) => {
        "Sets the body."
    };
    (reserved $name:literal $($markdown:literal)?) => {
        concat!("Sets the query parameter ", $crate::runtime::macros::code_span!($name $($markdown)?), ".")
    };
    (path $name:literal $($markdown:literal)?) => {
        concat!("Sets ", $crate::runtime::macros::code_span!($name $($markdown)?), " in the path.")
    };
    ($location:ident $name:literal $($markdown:literal)?) => {
        concat!("Sets the ", stringify!($location), " parameter ", $crate::runtime::macros::code_span!($name $($markdown)?), ".")
    };
}

/// The responses of an operation.
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
/// First the successes, then the errors, then a `default` response that is either, depending on its status:
/// `.. } else { .. } default { Any(body: Status, status) = 100..=999 json "application/json" }`. After the arrow is the
/// success type of the client's method: the type that all successes share, `()` if they have no body, `Self` if they
/// differ. A variant for a range of statuses has the status after the body. The enum also has a variant
/// `Undocumented(RawResponse)`. Implements `Responses`, `From` for the shared type, and axum's `IntoResponse`.
macro_rules! responses {
    (
        $name:ident -> Self {
            $(
                $v:ident $(($b:ident: $ty:ty $(, $s:ident)?))? =
                    $low:literal $(..= $high:literal)? $($codec:ident $({ $($how:tt)* })? $media:literal)?
            ),* $(,)?
        } else { $($failures:tt)* }
    ) => {
        $crate::runtime::macros::responses!(@common $name, Self, {
            $(success @ Self::$v { .. } => ::core::result::Result::Ok(success),)*
        }, {
            $($v $(($b: $ty $(, $s)?))? = $low $(..= $high)? $($codec $({ $($how)* })? $media)?,)* $($failures)*
        });
    };
    (@common
        $name:ident, $success:ty, { $($arms:tt)* }, {
            $(
                $v:ident $(($b:ident: $ty:ty $(, $s:ident)?))? =
                    $low:literal $(..= $high:literal)? $($codec:ident $({ $($property:literal $how:ident $(of [$($inner:literal),* $(,)?])?),* $(,)? })? $media:literal)?
            ),* $(,)?
        }
    ) => {
        impl $crate::runtime::sealed::Sealed for $name {}
        impl $crate::runtime::Responses for $name {
            type Success = $success;
            const STATUSES: &'static [(u16, u16)] =
                &[$($crate::runtime::macros::statuses!($low $(..= $high)?)),*];
            fn decode(
                response: &$crate::runtime::response::ResponseDecoder<'_>,
            ) -> ::core::result::Result<Self, $crate::runtime::body::CodecError> {
                ::core::result::Result::Ok(match response.status() {
                    $($low $(..= $high)? => {
                        $($(let $s = response.status();)?)?
                        Self::$v $((response.body::<$ty, _>(
                            $crate::runtime::emitted::keywords::body::$codec$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                        )? $(, $s)?))?
                    })*
                    _ => Self::Undocumented(response.raw()),
                })
            }
            fn encode(&self) -> ::core::result::Result<$crate::runtime::RawResponse, $crate::runtime::body::CodecError> {
                match self {
                    $(Self::$v $(($b $(, $s)?))? => {
                        $crate::runtime::response::ResponseEncoder::new($low $($(.max(*$s))?)?)
                            $(.body(
                                $media,
                                $crate::runtime::emitted::keywords::body::$codec$(.with(const { &[$($crate::runtime::emitted::keywords::form::$how.of($property, &[$($($inner),*)?])),*] }))?,
                                $b,
                            ))?
                            .finish()
                    })*
                    Self::Undocumented(response) => ::core::result::Result::Ok(::core::clone::Clone::clone(response)),
                }
            }
            fn into_success(self) -> ::core::result::Result<Self::Success, Self> {
                match self {
                    $($arms)*
                    failure => ::core::result::Result::Err(failure),
                }
            }
            fn undocumented(response: $crate::runtime::RawResponse) -> Self {
                Self::Undocumented(response)
            }
        }
        #[cfg(feature = "server")]
        impl ::axum::response::IntoResponse for $name {
            fn into_response(self) -> ::axum::response::Response {
                $crate::runtime::server::encode_response(&self)
            }
        }
    };
    (
        $name:ident -> $success:ty {
            $(
                $v:ident $(($b:ident: $ty:ty $(, $s:ident)?))? =
                    $low:literal $(..= $high:literal)? $($codec:ident $({ $($how:tt)* })? $media:literal)?
            ),* $(,)?
        } else { $($failures:tt)* }
        $(default {
            $d:ident($db:ident: $dty:ty, $ds:ident) = $dlow:literal..=$dhigh:literal $dcodec:ident $({ $($dhow:tt)* })? $dmedia:literal $(,)?
        })?
    ) => {
        $crate::runtime::macros::from_success!($name { $($v $(($ty $(, $s)?))?,)* });
        $crate::runtime::macros::responses!(@common $name, $success, {
            $(Self::$v $(($b $(, $s)?))? => {
                $($(let _ = $s;)?)?
                ::core::result::Result::Ok(($($b)?))
            })*
            $(Self::$d($db, 200..=299) => ::core::result::Result::Ok($db),)?
        }, {
            $($v $(($b: $ty $(, $s)?))? = $low $(..= $high)? $($codec $({ $($how)* })? $media)?,)*
            $($failures)*
            $($d($db: $dty, $ds) = $dlow..=$dhigh $dcodec $({ $($dhow)* })? $dmedia)?
        });
    };
}

/// The statuses and the media type of a response that is read while it arrives.
macro_rules! streamed {
    ($only:literal $media:literal) => {
        ($only, $only, $media)
    };
    ($low:literal ..= $high:literal $media:literal) => {
        ($low, $high, $media)
    };
}

/// The statuses of a response, from the first to the last.
macro_rules! statuses {
    ($only:literal) => {
        ($only, $only)
    };
    ($low:literal ..= $high:literal) => {
        ($low, $high)
    };
}

/// `From` for the type of the first success, if it has a body and a single status.
macro_rules! from_success {
    ($name:ident { $v:ident ($ty:ty), $($others:tt)* }) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(body: $ty) -> Self {
                Self::$v(body)
            }
        }
    };
    ($name:ident { $($others:tt)* }) => {};
}

/// `routes!(server, A: VisitorsApi { get: GetVisitor, register: RegisterVisitor })`: adds a trait, implemented by the
/// type `A`, to a server. Traits and requests are paths, here and below.
#[cfg(feature = "server")]
macro_rules! routes {
    ($server:expr, $implementor:ident: $trait:path { $($method:ident: $operation:path),* $(,)? }) => {
        $server$(.on::<$operation, _>(<$implementor as $trait>::$method))*
    };
}

/// `mocked!("Visitors" { "visitors.json" } { GetVisitor, RegisterVisitor })`: the title of an API, the files of its
/// examples, and its operations. Gives the parts of a mock.
///
/// `mocked!("Visitors" { #[cfg(feature = "group-visitors")] "visitors.json" { GetVisitor, RegisterVisitor } })`: the
/// same, with groups of operations that can be left out.
#[cfg(feature = "mock")]
macro_rules! mocked {
    ($title:literal { $($file:literal),* $(,)? } { $($operation:path),* $(,)? }) => {
        $crate::runtime::macros::mocked!(
            @parts $title,
            [$(include_str!($file),)*],
            [$(<$operation as $crate::runtime::Operation>::INFO,)*],
            |server| { server$(.on::<$operation, _>($crate::runtime::mock::handle))* }
        );
    };
    ($title:literal { $(#[$group:meta] $file:literal { $($operation:path),* $(,)? }),* $(,)? }) => {
        $crate::runtime::macros::mocked!(
            @parts $title,
            [$(#[$group] include_str!($file),)*],
            [$($(#[$group] <$operation as $crate::runtime::Operation>::INFO,)*)*],
            |server| {
                $(
                    #[$group]
                    let server = server$(.on::<$operation, _>($crate::runtime::mock::handle))*;
                )*
                server
            }
        );
    };
    (@parts $title:literal, [$($example:tt)*], [$($info:tt)*], |$server:ident| $every:block) => {
        /// The examples of the API.
        static EXAMPLES: ::std::sync::LazyLock<$crate::runtime::mock::Examples> =
            ::std::sync::LazyLock::new(|| $crate::runtime::mock::Examples::parse($title, &[$($example)*]));

        /// All operations of the API.
        const OPERATIONS: &[&$crate::runtime::OperationInfo] = &[$($info)*];

        /// Adds all operations to a server.
        fn every_operation(
            $server: $crate::runtime::server::Server<$crate::runtime::mock::Responder>,
        ) -> $crate::runtime::server::Server<$crate::runtime::mock::Responder> $every
    };
}

/// `gateway!(crate::server::VisitorsApi, SCHEMES { get: GetVisitor, register: RegisterVisitor })`: a trait whose
/// methods are forwarded, with the credentials of these schemes.
#[cfg(feature = "gateway")]
macro_rules! gateway {
    ($trait:path, $schemes:path { $($method:ident: $operation:path),* $(,)? }) => {
        // A request may have any other name.
        impl<__Forward: $crate::runtime::gateway::Forward> $trait for $crate::runtime::gateway::Gateway<__Forward> {
            $(
                fn $method(
                    &self,
                    request: $operation,
                    context: $crate::runtime::server::Context,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<
                        <$operation as $crate::runtime::Operation>::Response,
                        $crate::runtime::server::HandlerError,
                    >,
                > + ::core::marker::Send {
                    self.forward_operation(request, context.with_schemes($schemes))
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
pub(crate) use {from_success, operation, responses, sets, statuses, streamed};
