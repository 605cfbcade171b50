//! An expiring lock in Redis, which determines who fetches and who waits.
//!
//! While the lock is free, it can briefly contain the failure of its last holder. Waiting processes
//! return that failure instead of repeating the failed fetch one after another.

use std::convert::Infallible;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use redis::{Cmd, Pipeline, Value, cmd, pipe};
use tokio::time::sleep;

use crate::client::Gate;
use crate::{Error, random};

/// Deletes the lock if the caller still holds it; it may have expired and belong to another
/// process.
pub(crate) const DELETE_IF_SAME: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/// Extends the lock if the caller still holds it.
const EXTEND: &str = "if redis.call('get', KEYS[1]) == ARGV[1] \
     then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";

/// Replaces the lock with a failure if the caller still holds it.
const FAIL: &str = "if redis.call('get', KEYS[1]) == ARGV[1] \
     then return redis.call('set', KEYS[1], ARGV[3], 'px', ARGV[2]) end return 0";

/// Completes "Redis refuses to …". A separate purpose, because releasing may work when locking does
/// not.
pub(crate) const RELEASE: &str = "release a lock";

/// The prefix of a failure, which no holder's name has.
const FAILURE: u8 = b'!';

/// How long a failure is returned, which matches auth0-core's pause within one process.
const FAILURE_LASTS: Duration = Duration::from_secs(1);

/// An attempt to get a lock, and the lock itself once acquired. If it is dropped while the lock may
/// be held, for example because the call is canceled, the lock is released in the background.
pub(crate) struct Lock {
    gate: Gate,
    purpose: &'static str,
    name: String,
    /// Uniquely identifies this holder.
    holder: String,
    expiry: Duration,
    may_be_held: bool,
}

/// The outcome of an attempt to acquire a lock.
pub(crate) enum Attempt {
    Mine,
    /// Another process holds it.
    Held,
    /// The last holder has just failed; the failure is sealed.
    Failed(Vec<u8>),
}

impl Lock {
    /// The purpose completes "Redis refuses to …".
    pub(crate) fn new(
        gate: &Gate,
        purpose: &'static str,
        name: String,
        expiry: Duration,
    ) -> Result<Self, Error> {
        Ok(Self {
            gate: gate.clone(),
            purpose,
            name,
            holder: random::unique()?,
            expiry,
            may_be_held: false,
        })
    }

    /// Tries to acquire the lock and reads another key in the same round trip. The key is read
    /// after the lock is acquired, so that the last holder's result is seen.
    pub(crate) async fn try_take(
        &mut self,
        other: &str,
    ) -> Result<(Attempt, Option<Value>), Error> {
        let mut commands = pipe();
        set_if_absent(&mut commands, &self.name, &self.holder, self.expiry);
        commands.cmd("GET").arg(other);
        self.may_be_held = true;
        let sent = self.gate.run(self.purpose, &self.name, &commands).await;
        let mut answers = sent?.into_iter();
        let (set, found) = (answers.next(), answers.next());
        let value = answers.next().filter(|value| *value != Value::Nil);
        self.may_be_held = is_ours(set.as_ref(), found.as_ref(), self.holder.as_bytes());
        let attempt = match found {
            _ if self.may_be_held => Attempt::Mine,
            Some(Value::BulkString(text)) if text.first() == Some(&FAILURE) => {
                Attempt::Failed(text[1..].to_vec())
            }
            _ => Attempt::Held,
        };
        Ok((attempt, value))
    }

    /// Runs a future and extends the lock while it runs, so that the expiry can be short.
    pub(crate) async fn hold_over<T>(&self, work: impl Future<Output = T> + Unpin) -> T {
        match select(work, pin!(self.keep())).await {
            Either::Left((done, _)) => done,
            Either::Right((never, _)) => match never {},
        }
    }

    async fn keep(&self) -> Infallible {
        loop {
            sleep(self.expiry / 3).await;
            // If this fails, another process may fetch too, which costs a token but causes no
            // error.
            let mut commands = pipe();
            commands.add_command(self.script(EXTEND, self.expiry));
            let _ = self.gate.run(RELEASE, &self.name, &commands).await;
        }
    }

    /// Releases the lock in the background.
    pub(crate) fn release(self) {
        self.release_after(RELEASE, pipe());
    }

    /// Releases the lock in the background, after other commands for keys of its slot.
    pub(crate) fn release_after(mut self, purpose: &'static str, mut commands: Pipeline) {
        commands.add_command(self.script(DELETE_IF_SAME, self.expiry));
        self.finish(purpose, commands);
    }

    /// Replaces the lock with a sealed failure for the waiting processes.
    pub(crate) fn fail(mut self, failure: &[u8]) {
        let mut commands = pipe();
        let mut script = self.script(FAIL, FAILURE_LASTS);
        script.arg([&[FAILURE], failure].concat());
        commands.add_command(script);
        self.finish(RELEASE, commands);
    }

    fn finish(&mut self, purpose: &'static str, commands: Pipeline) {
        self.may_be_held = false;
        let name = self.name.clone();
        self.gate.work(purpose, name, commands).start();
    }

    /// Returns the name to which failures are bound.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    fn script(&self, script: &str, time: Duration) -> Cmd {
        let mut command = cmd("EVAL");
        command.arg(script).arg(1).arg(&self.name).arg(&self.holder);
        command.arg(milliseconds(time));
        command
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.may_be_held {
            let mut release = pipe();
            release.add_command(self.script(DELETE_IF_SAME, self.expiry));
            self.finish(RELEASE, release);
        }
    }
}

/// Sets a key if it is absent. This is safe to send twice, because the second command reads the
/// value.
pub(crate) fn set_if_absent(
    commands: &mut Pipeline,
    name: &str,
    value: impl redis::ToSingleRedisArg,
    expiry: Duration,
) {
    commands
        .cmd("SET")
        .arg(name)
        .arg(value)
        .arg("NX")
        .arg("PX")
        .arg(milliseconds(expiry));
    commands.cmd("GET").arg(name);
}

/// Returns true if [`set_if_absent`] set the value, according to its two responses.
pub(crate) fn was_set(answers: &mut impl Iterator<Item = Value>, value: &[u8]) -> bool {
    let (set, found) = (answers.next(), answers.next());
    is_ours(set.as_ref(), found.as_ref(), value)
}

fn is_ours(set: Option<&Value>, found: Option<&Value>, value: &[u8]) -> bool {
    set == Some(&Value::Okay) || matches!(found, Some(Value::BulkString(found)) if found == value)
}

/// At least one, because Redis rejects zero, and small enough not to overflow Redis's own sum.
pub(crate) fn milliseconds(time: Duration) -> u64 {
    const MOST: u128 = 1 << 62;
    let rounded_up = time.as_nanos().div_ceil(1_000_000);
    u64::try_from(rounded_up.clamp(1, MOST)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_rounded_up_and_never_zero_or_too_large() {
        assert_eq!(milliseconds(Duration::ZERO), 1);
        assert_eq!(milliseconds(Duration::from_nanos(1)), 1);
        assert_eq!(milliseconds(Duration::from_micros(1_500)), 2);
        assert_eq!(milliseconds(Duration::from_secs(60)), 60_000);
        assert_eq!(milliseconds(Duration::MAX), 1 << 62);
    }

    #[test]
    fn a_value_that_was_set_by_the_first_of_two_sends_counts_as_set() {
        let mine = || Value::BulkString(b"mine".to_vec());
        let theirs = || Value::BulkString(b"theirs".to_vec());
        let was_set = |set, found| was_set(&mut [set, found].into_iter(), b"mine");
        assert!(was_set(Value::Okay, mine()));
        assert!(was_set(Value::Nil, mine()));
        assert!(was_set(Value::Okay, Value::Nil), "expired at once");
        assert!(!was_set(Value::Nil, theirs()));
        assert!(!was_set(Value::Nil, Value::Nil));
    }
}
