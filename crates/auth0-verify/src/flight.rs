//! Work that does not belong to a caller: a separate task, which many callers can wait for and none can
//! cancel.
//!
//! A flight is recorded before it is spawned and lands exactly once, with a result, or without one if the
//! task panicked or its runtime was shut down. So no caller waits forever, even on another runtime.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use crate::error::{Error, ErrorKind};

/// A task on a runtime that is not driven makes no progress. A caller gives up after waiting longer than
/// any work takes.
const PATIENCE: Duration = Duration::from_secs(75);

const FIRST_PAUSE: Duration = Duration::from_secs(1);
pub(crate) const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Returns how long to wait before the next attempt to reach a host or a resolver, after this many
/// consecutive failures.
pub(crate) fn pause(failures: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
    FIRST_PAUSE.saturating_mul(doubled).min(LONGEST_PAUSE)
}

/// How a flight ended.
pub(crate) enum Landing<T> {
    Done(T),
    /// The work panicked.
    Panicked,
    /// The runtime was shut down, or the task was aborted.
    Aborted,
}

/// A flight to wait for.
#[derive(Debug, Clone)]
pub(crate) struct Flight {
    id: u64,
    landed: watch::Receiver<()>,
}

/// A flight that has been recorded but not spawned.
pub(crate) struct Departure {
    landing: watch::Sender<()>,
}

impl Flight {
    /// Creates a flight with this number, and the departure that launches it.
    pub(crate) fn new(id: u64) -> (Self, Departure) {
        let (landing, landed) = watch::channel(());
        (Self { id, landed }, Departure { landing })
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// Waits until it has landed; returns `false` if it takes so long that it must be stuck.
    pub(crate) async fn landed(mut self) -> bool {
        // The sender sends no value; it is dropped after the landing.
        tokio::time::timeout(PATIENCE, self.landed.changed())
            .await
            .is_ok()
    }
}

impl Departure {
    /// Spawns the work. `land` is called once, possibly before this function returns, so the caller must
    /// not hold a lock that `land` takes.
    pub(crate) fn launch<T: Send + 'static>(
        self,
        runtime: &Handle,
        work: impl Future<Output = T> + Send + 'static,
        land: impl FnOnce(Landing<T>) + Send + 'static,
    ) -> AbortHandle {
        let guard = Guard {
            land: Some(land),
            outcome: None,
            _landing: self.landing,
        };
        let task = runtime.spawn(async move {
            // Moves the whole guard into the future, not only the field.
            let mut guard = guard;
            guard.outcome = Some(work.await);
        });
        task.abort_handle()
    }
}

/// Lands the flight when it is dropped, for whatever reason. The fields are dropped after that, including
/// the sender, which wakes the waiting callers.
struct Guard<T, F: FnOnce(Landing<T>)> {
    land: Option<F>,
    outcome: Option<T>,
    _landing: watch::Sender<()>,
}

impl<T, F: FnOnce(Landing<T>)> Drop for Guard<T, F> {
    fn drop(&mut self) {
        let landing = match self.outcome.take() {
            Some(outcome) => Landing::Done(outcome),
            None if std::thread::panicking() => Landing::Panicked,
            None => Landing::Aborted,
        };
        if let Some(land) = self.land.take() {
            land(landing);
        }
    }
}

/// Returns the runtime to spawn on.
pub(crate) fn runtime(what: &str) -> Result<Handle, Error> {
    Handle::try_current().map_err(|_| {
        let message = format!(
            "{what} needs a tokio runtime, and there is none here: call this from a task, or within \
             `Runtime::block_on` or `Runtime::enter`"
        );
        Error::new(ErrorKind::Configuration, message)
    })
}

/// Creates the error for callers that waited several times for flights that were all aborted.
pub(crate) fn grounded(what: &str) -> Error {
    let message = format!(
        "{what} was aborted several times, perhaps because runtimes shut down; the token was not checked"
    );
    Error::new(ErrorKind::KeysUnavailable, message)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn name<T>(landing: &Landing<T>) -> &'static str {
        match landing {
            Landing::Done(_) => "done",
            Landing::Panicked => "panicked",
            Landing::Aborted => "aborted",
        }
    }

    #[tokio::test]
    async fn a_flight_lands_once_whatever_becomes_of_it() {
        let (sender, landings) = mpsc::channel();
        let land = |sender: mpsc::Sender<_>| {
            move |landing: Landing<()>| sender.send(name(&landing)).unwrap()
        };
        let runtime = Handle::current();
        let (flight, departure) = Flight::new(1);
        departure.launch(&runtime, async {}, land(sender.clone()));
        assert!(flight.landed().await);
        assert_eq!(landings.try_recv(), Ok("done"));

        let (flight, departure) = Flight::new(2);
        departure.launch(&runtime, async { panic!("expected") }, land(sender.clone()));
        assert!(flight.landed().await);
        assert_eq!(landings.try_recv(), Ok("panicked"));

        let (flight, departure) = Flight::new(3);
        let task = departure.launch(&runtime, std::future::pending(), land(sender.clone()));
        task.abort();
        assert!(flight.clone().landed().await);
        assert_eq!((flight.id(), landings.try_recv()), (3, Ok("aborted")));
        assert!(landings.try_recv().is_err());
    }

    #[test]
    fn a_runtime_that_is_shut_down_leaves_nobody_waiting() {
        let (sender, landings) = mpsc::channel();
        let land = move |landing: Landing<()>| sender.send(name(&landing)).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (flight, departure) = Flight::new(1);
        departure.launch(runtime.handle(), std::future::pending(), land);
        runtime.shutdown_background();
        let other = tokio::runtime::Runtime::new().unwrap();
        assert!(other.block_on(flight.landed()));
        assert_eq!(landings.recv(), Ok("aborted"));
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        let (flight, departure) = Flight::new(1);
        assert!(!flight.landed().await);
        drop(departure);
    }

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let pauses: Vec<_> = (1..=7).map(|failures| pause(failures).as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(pause(u32::MAX), LONGEST_PAUSE);
    }

    #[test]
    fn without_a_runtime_there_is_an_error_with_words() {
        let error = runtime("fetching keys").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("tokio runtime"));
    }
}
