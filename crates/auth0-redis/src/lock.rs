//! A lock in Redis that ends by itself: who fetches, and who waits.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use redis::{Cmd, Pipeline, Value, cmd, pipe};
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::client::Link;
use crate::{Error, random};

/// Deletes the lock if it is still the caller's: it may have expired and be another's by now.
const RELEASE: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/// Lets the lock last longer if it is still the caller's.
const EXTEND: &str = "if redis.call('get', KEYS[1]) == ARGV[1] \
     then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";

/// A place in the contest for a lock, and the lock once it is won. Dropped while it may be held, as
/// when a call is given up, it is released in the background.
pub(crate) struct Lock {
    link: Arc<Link>,
    name: String,
    /// What tells this holder from all others.
    holder: String,
    expiry: Duration,
    may_be_held: bool,
}

impl Lock {
    pub(crate) fn new(link: &Arc<Link>, name: String, expiry: Duration) -> Result<Self, Error> {
        Ok(Self {
            link: Arc::clone(link),
            name,
            holder: random::unique()?,
            expiry,
            may_be_held: false,
        })
    }

    /// Tries to take the lock and reads another key in the same round trip: whether the lock is held
    /// now, and what is there. Read after the lock is taken, so that what its last holder left is seen.
    pub(crate) async fn try_take(&mut self, other: &str) -> Result<(bool, Option<Value>), Error> {
        let mut commands = pipe();
        set_if_absent(&mut commands, &self.name, &self.holder, self.expiry);
        commands.cmd("GET").arg(other);
        self.may_be_held = true;
        let mut answers = self.link.run(&commands).await?.into_iter();
        self.may_be_held = was_set(&mut answers, &self.holder);
        let value = answers.next().filter(|value| *value != Value::Nil);
        Ok((self.may_be_held, value))
    }

    /// Runs a future and lets the lock last for as long as it runs, so that the expiry only has to be
    /// longer than a dead holder may be in the way.
    pub(crate) async fn hold_over<T>(&self, work: impl Future<Output = T> + Unpin) -> T {
        match select(work, pin!(self.keep())).await {
            Either::Left((done, _)) => done,
            Either::Right((never, _)) => match never {},
        }
    }

    async fn keep(&self) -> Infallible {
        loop {
            sleep(self.expiry / 3).await;
            // Where it fails, somebody else may fetch, too: a token too many, and no error.
            let _ = self.link.run(pipe().add_command(self.script(EXTEND))).await;
        }
    }

    /// Releases the lock, after other commands in the same round trip.
    pub(crate) async fn release(mut self, mut commands: Pipeline) -> Result<(), Error> {
        commands.add_command(self.script(RELEASE));
        let sent = self.link.run(&commands).await;
        self.may_be_held = sent.is_err();
        sent.map(drop)
    }

    fn script(&self, script: &str) -> Cmd {
        let mut command = cmd("EVAL");
        command.arg(script).arg(1).arg(&self.name).arg(&self.holder);
        command.arg(milliseconds(self.expiry));
        command
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if !self.may_be_held {
            return;
        }
        let mut release = pipe();
        release.add_command(self.script(RELEASE));
        let link = Arc::clone(&self.link);
        // Without a runtime, at the end of a process, the expiry does it.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move { link.run(&release).await.map(drop) });
        }
    }
}

/// Sets a key if it is not there, in a way that bears being sent twice: the second command tells whose
/// value it is.
pub(crate) fn set_if_absent(commands: &mut Pipeline, name: &str, value: &str, expiry: Duration) {
    commands
        .cmd("SET")
        .arg(name)
        .arg(value)
        .arg("NX")
        .arg("PX")
        .arg(milliseconds(expiry));
    commands.cmd("GET").arg(name);
}

/// Whether [`set_if_absent`] has set the value, from its two answers.
pub(crate) fn was_set(answers: &mut impl Iterator<Item = Value>, value: &str) -> bool {
    let (set, found) = (answers.next(), answers.next());
    set == Some(Value::Okay) || found == Some(Value::BulkString(value.as_bytes().to_vec()))
}

/// At least one, because Redis refuses zero, and not so many that Redis' own sum overflows.
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
        let was_set = |set, found| was_set(&mut [set, found].into_iter(), "mine");
        assert!(was_set(Value::Okay, mine()));
        assert!(was_set(Value::Nil, mine()));
        assert!(was_set(Value::Okay, Value::Nil), "expired at once");
        assert!(!was_set(Value::Nil, theirs()));
        assert!(!was_set(Value::Nil, Value::Nil));
    }
}
