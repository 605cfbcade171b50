//! Connections from the caller, with their type erased.

use std::pin::Pin;

use auth0_core::BoxError;
use futures_util::future::BoxFuture;
use redis::aio::ConnectionLike;
use redis::{Pipeline, RedisError, Value};

type Sent<'a> = BoxFuture<'a, Result<Vec<Value>, RedisError>>;

/// A connection that calls share by cloning it.
pub(super) trait SharedConnection: Send + Sync {
    fn duplicate(&self) -> Box<dyn SharedConnection>;

    /// Sends commands together; an error response becomes a [`Value::ServerError`].
    fn send(self: Box<Self>, commands: Pipeline) -> Sent<'static>;
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> SharedConnection for C {
    fn duplicate(&self) -> Box<dyn SharedConnection> {
        Box::new(self.clone())
    }

    fn send(mut self: Box<Self>, mut commands: Pipeline) -> Sent<'static> {
        Box::pin(async move { commands.ignore_errors().query_async(&mut *self).await })
    }
}

type Opened = Pin<Box<dyn Future<Output = Result<Box<dyn SharedConnection>, BoxError>> + Send>>;

/// Opens connections with a function from the caller.
pub(super) struct Opener(Box<dyn Fn() -> Opened + Send + Sync>);

impl Opener {
    pub(super) fn new<F, R, C, E>(open: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<C, E>> + Send + 'static,
        C: ConnectionLike + Clone + Send + Sync + 'static,
        E: Into<BoxError>,
    {
        Self(Box::new(move || {
            let opened = open();
            Box::pin(async move {
                let connection = opened.await.map_err(Into::into)?;
                Ok(Box::new(connection) as Box<dyn SharedConnection>)
            })
        }))
    }

    pub(super) async fn open(&self) -> Result<Box<dyn SharedConnection>, BoxError> {
        (self.0)().await
    }
}
