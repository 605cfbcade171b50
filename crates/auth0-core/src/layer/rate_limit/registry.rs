//! Tracks which request waits for which bucket, and which one is sent next.
//!
//! Everything is guarded by one mutex. Whatever changes a bucket ends with `settle`, which admits
//! the requests that may be sent and ensures that one of the remaining waiters watches the clock. A
//! waiter therefore never depends on a wake-up that another waiter may have dropped.

use std::collections::BTreeMap;
use std::task::Waker;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use tokio::time::Instant;

use super::host::{Admitted, Host, Lane, Place};
use super::moment::Moment;
use super::observation::{Dates, Observation};
use crate::RateLimit;
use crate::error::RequestLine;

const MOST_HOSTS: usize = 64;
/// When another waiter takes over from the one that should watch the clock but does not.
const STAND_IN: Duration = Duration::from_secs(3);

/// Wakers to call after the mutex is released.
pub(super) type Wakers = Vec<Waker>;

/// Lower tickets are for requests that were already sent and refused. They have waited before, so they
/// go first.
const FIRST_TICKET: u64 = 1 << 63;

#[derive(Debug)]
pub(super) struct Registry {
    hosts: Vec<Host>,
    waiters: BTreeMap<u64, Waiter>,
    tickets: u64,
    tickets_again: u64,
    /// The share of each limit that this process may use.
    share: f64,
    last_seen: Option<RateLimit>,
    dates: Dates,
}

#[derive(Debug)]
struct Waiter {
    place: Place,
    route: Option<RequestLine>,
    deadline: Option<Moment>,
    waker: Option<Waker>,
    admitted: Option<Admitted>,
}

pub(super) enum Admission {
    /// Send the request.
    Go(Admitted),
    /// Too many hosts are tracked already: send the request without recording its response.
    Unbounded,
    /// Wait with this ticket.
    Queue(u64),
    /// The request cannot be sent before this time, which is past its deadline.
    TooLate(Moment),
}

pub(super) enum Wait {
    Admitted(Admitted),
    TooLate(Moment),
    /// Ask again when woken, or at this time.
    Until(Moment),
}

/// A request to be sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival<'a> {
    pub(super) authority: &'a str,
    pub(super) route: Option<&'a RequestLine>,
    pub(super) deadline: Option<Instant>,
    /// The time from which moments are counted.
    pub(super) start: Instant,
    /// The request was sent before.
    pub(super) again: bool,
}

impl Arrival<'_> {
    /// Converts the deadline. Only a request that has to wait needs it.
    fn deadline(&self) -> Option<Moment> {
        self.deadline.map(|at| Moment::of(at, self.start))
    }
}

impl Registry {
    pub(super) fn new(share: f64) -> Self {
        Self {
            hosts: Vec::new(),
            waiters: BTreeMap::new(),
            tickets: FIRST_TICKET,
            tickets_again: 0,
            share,
            last_seen: None,
            dates: Dates::default(),
        }
    }

    pub(super) fn last_seen(&self) -> Option<RateLimit> {
        self.last_seen
    }

    /// Admits or queues a request.
    pub(super) fn admit(
        &mut self,
        arrival: Arrival<'_>,
        now: Moment,
        wakers: &mut Wakers,
    ) -> Admission {
        let Arrival {
            authority,
            route,
            again,
            ..
        } = arrival;
        let Some(host_index) = self.host(authority, now) else {
            return Admission::Unbounded;
        };
        let known = self.hosts[host_index].known_lane(route);
        let lane = known.unwrap_or(self.hosts[host_index].latest);
        let place = Place {
            host: host_index,
            lane,
        };
        if !self.hosts[host_index].lanes[place.lane].queue.is_empty() {
            self.settle_lane(place, now, wakers);
        }
        let host = &mut self.hosts[host_index];
        let lane = &mut host.lanes[place.lane];
        if lane.queue.is_empty() {
            lane.bucket.advance(now);
            let admits = lane.bucket.check(now).is_ok();
            if admits && (known.is_some() || host.route_admits(route, now)) {
                return Admission::Go(host.take(place, route.cloned(), known.is_none(), now));
            }
        }
        let lane = &self.hosts[host_index].lanes[place.lane];
        let ahead = if again {
            lane.queue.range(..FIRST_TICKET).count()
        } else {
            lane.queue.len()
        };
        let earliest = lane.bucket.earliest(ahead, now);
        let deadline = arrival.deadline();
        if deadline.is_some_and(|deadline| deadline < earliest) {
            return Admission::TooLate(earliest);
        }
        let tickets = if again {
            &mut self.tickets_again
        } else {
            &mut self.tickets
        };
        let ticket = *tickets;
        *tickets += 1;
        let waiter = Waiter {
            place,
            route: route.cloned(),
            deadline,
            waker: None,
            admitted: None,
        };
        self.waiters.insert(ticket, waiter);
        self.hosts[host_index].lanes[place.lane]
            .queue
            .insert(ticket);
        Admission::Queue(ticket)
    }

    /// Returns the state of a ticket. After any result other than `Until`, the ticket is void.
    pub(super) fn poll(
        &mut self,
        ticket: u64,
        waker: &Waker,
        now: Moment,
        wakers: &mut Wakers,
    ) -> Wait {
        let Some(waiter) = self.waiters.get_mut(&ticket) else {
            return Wait::Until(now + STAND_IN);
        };
        let (place, deadline) = (waiter.place, waiter.deadline);
        if waiter.admitted.is_none() {
            let minds = match self.hosts[place.host].lanes[place.lane].minder {
                // A waiter that overslept may belong to a task that does not poll it.
                Some((minder, until)) => minder == ticket || until <= now,
                None => true,
            };
            // Its own waker is stored last, so that the checks below do not wake it.
            waiter.waker = None;
            if minds {
                self.let_go(place, now, wakers);
            }
        }
        let Some(waiter) = self.waiters.get_mut(&ticket) else {
            return Wait::Until(now + STAND_IN);
        };
        if let Some(admitted) = waiter.admitted.take() {
            self.remove(ticket, now, wakers);
            return Wait::Admitted(admitted);
        }
        waiter.waker = Some(waker.clone());
        let lane = &mut self.hosts[place.host].lanes[place.lane];
        lane.bucket.advance(now);
        let earliest = lane.bucket.earliest(0, now);
        if deadline.is_some_and(|deadline| deadline < earliest) {
            self.remove(ticket, now, wakers);
            return Wait::TooLate(earliest);
        }
        if lane
            .minder
            .is_none_or(|(minder, until)| minder == ticket || until <= now)
        {
            let next = lane.next(now);
            lane.minder = Some((ticket, next));
            return Wait::Until(next);
        }
        // The minder's task may be busy and not poll it.
        let minded = lane.minder.map_or(now, |(_, until)| until.max(now));
        Wait::Until(minded + STAND_IN)
    }

    /// Removes a waiter whose caller has stopped waiting.
    pub(super) fn give_up(&mut self, ticket: u64, now: Moment, wakers: &mut Wakers) {
        let admitted = self
            .waiters
            .get_mut(&ticket)
            .and_then(|waiter| waiter.admitted.take());
        self.remove(ticket, now, wakers);
        if let Some(admitted) = admitted {
            let host = &mut self.hosts[admitted.place.host];
            host.lanes[admitted.place.lane].bucket.give_back(now);
            host.route_landed(&admitted, now);
            self.settle(admitted.place.host, now, wakers);
        }
    }

    /// Records that the request failed or was dropped, so no response will arrive.
    pub(super) fn lost(&mut self, admitted: &Admitted, now: Moment, wakers: &mut Wakers) {
        let host = &mut self.hosts[admitted.place.host];
        host.lanes[admitted.place.lane].bucket.lost(now);
        host.route_landed(admitted, now);
        self.settle(admitted.place.host, now, wakers);
    }

    /// Records a response. If it was a refusal, returns how long all requests are now blocked.
    pub(super) fn answered(
        &mut self,
        admitted: &Admitted,
        response: &Response<Bytes>,
        now: Moment,
        wakers: &mut Wakers,
    ) -> Option<Duration> {
        let observation = &Observation::new(response, &mut self.dates);
        if observation.state.is_some() {
            self.last_seen = observation.state;
        }
        let host_index = admitted.place.host;
        let host = &mut self.hosts[host_index];
        if let Some(reading) = &observation.reading {
            host.clock
                .observe(admitted.grant.sent_at, now, reading.date);
        }
        let lane = host.answered(admitted, observation, now);
        if observation.reading.is_some() {
            host.latest = lane;
        }
        host.route_landed(admitted, now);
        if let Some(route) = &admitted.route
            && (admitted.learning || lane != admitted.place.lane)
            && (observation.reading.is_some() || observation.tells_no_limit())
            && host.learn_route(route, lane, observation.reading.is_some())
        {
            self.move_waiters(
                Place {
                    host: host_index,
                    lane,
                },
                route,
            );
        }
        if observation.refused {
            self.wake_the_late(host_index, now, wakers);
        }
        self.settle(host_index, now, wakers);
        observation
            .refused
            .then(|| self.hosts[host_index].lanes[lane].bucket.blocked_for(now))
    }

    /// Moves the waiters on this route to its lane, which is now known.
    fn move_waiters(&mut self, place: Place, route: &RequestLine) {
        let host = &mut self.hosts[place.host];
        for (&ticket, waiter) in &mut self.waiters {
            let elsewhere = waiter.place.host == place.host && waiter.place.lane != place.lane;
            if elsewhere && waiter.admitted.is_none() && waiter.route.as_ref() == Some(route) {
                host.lanes[waiter.place.lane].queue.remove(&ticket);
                host.lanes[waiter.place.lane].release_minder(ticket);
                host.lanes[place.lane].queue.insert(ticket);
                waiter.place = place;
            }
        }
    }

    /// Wakes the waiters whose deadline passes before the blocked bucket reopens, so that they fail
    /// early.
    fn wake_the_late(&mut self, host: usize, now: Moment, wakers: &mut Wakers) {
        for lane in &self.hosts[host].lanes {
            let earliest = lane.bucket.earliest(0, now);
            for ticket in &lane.queue {
                if let Some(waiter) = self.waiters.get_mut(ticket)
                    && waiter.deadline.is_some_and(|deadline| deadline < earliest)
                {
                    wakers.extend(waiter.waker.take());
                }
            }
        }
    }

    fn remove(&mut self, ticket: u64, now: Moment, wakers: &mut Wakers) {
        if let Some(waiter) = self.waiters.remove(&ticket) {
            let lane = &mut self.hosts[waiter.place.host].lanes[waiter.place.lane];
            lane.queue.remove(&ticket);
            lane.release_minder(ticket);
            self.settle_lane(waiter.place, now, wakers);
        }
    }

    fn settle(&mut self, host: usize, now: Moment, wakers: &mut Wakers) {
        for lane in 0..self.hosts[host].lanes.len() {
            self.settle_lane(Place { host, lane }, now, wakers);
        }
    }

    fn settle_lane(&mut self, place: Place, now: Moment, wakers: &mut Wakers) {
        if self.hosts[place.host].lanes[place.lane].queue.is_empty() {
            return;
        }
        self.let_go(place, now, wakers);
        let lane = &mut self.hosts[place.host].lanes[place.lane];
        match lane.minder {
            Some((_, until)) if until <= lane.next(now) => {}
            Some((minder, _)) => {
                // The minder would sleep too long, so it has to check again.
                lane.minder = Some((minder, now));
                if let Some(waiter) = self.waiters.get_mut(&minder) {
                    wakers.extend(waiter.waker.take());
                }
            }
            None => {
                // A waiter that was never polled has no waker; it checks when it is polled.
                let waiters = &mut self.waiters;
                let waking =
                    |&ticket: &u64| Some((ticket, waiters.get_mut(&ticket)?.waker.take()?));
                if let Some((ticket, waker)) = lane.queue.iter().find_map(waking) {
                    lane.minder = Some((ticket, now));
                    wakers.push(waker);
                }
            }
        }
    }

    /// Admits, in order, the waiters that may be sent now.
    fn let_go(&mut self, place: Place, now: Moment, wakers: &mut Wakers) {
        let host = &mut self.hosts[place.host];
        loop {
            let lane = &mut host.lanes[place.lane];
            lane.bucket.advance(now);
            if lane.bucket.check(now).is_err() {
                return;
            }
            let waiters = &self.waiters;
            let route_of =
                |ticket: &u64| waiters.get(ticket).and_then(|waiter| waiter.route.clone());
            let tickets = host.lanes[place.lane].queue.iter().copied();
            // A waiter whose route is still unknown may have to let others pass.
            let mut passing = tickets.map(|ticket| (ticket, route_of(&ticket)));
            let Some((ticket, route)) =
                passing.find(|(_, route)| host.route_admits(route.as_ref(), now))
            else {
                return;
            };
            drop(passing);
            let admitted = host.take(place, route, true, now);
            host.lanes[place.lane].queue.remove(&ticket);
            host.lanes[place.lane].release_minder(ticket);
            if let Some(waiter) = self.waiters.get_mut(&ticket) {
                waiter.admitted = Some(admitted);
                wakers.extend(waiter.waker.take());
            }
        }
    }

    fn host(&mut self, authority: &str, now: Moment) -> Option<usize> {
        if let Some(known) = self
            .hosts
            .iter()
            .position(|host| *host.authority == *authority)
        {
            return Some(known);
        }
        if self.hosts.len() < MOST_HOSTS {
            self.hosts.push(Host::new(authority, self.share, now));
            return Some(self.hosts.len() - 1);
        }
        let idle = self
            .hosts
            .iter()
            .position(|host| host.lanes.iter().all(Lane::is_idle))?;
        self.hosts[idle] = Host::new(authority, self.share, now);
        Some(idle)
    }
}

#[cfg(test)]
mod tests;
