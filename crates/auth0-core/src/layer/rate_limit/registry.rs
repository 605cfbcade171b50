//! Which request counts for which bucket of which host, and who waits for it.
//!
//! All of it lives under one mutex. Whatever changes a bucket ends with `settle`, which lets go who
//! may go and makes sure that someone who still waits minds the clock: a waiter never depends on a
//! wake-up that another one may have dropped.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::{Bucket, Grant};
use super::observation::{Observation, ServerClock};
use super::window::Window;
use crate::RateLimit;
use crate::error::RequestLine;

const MOST_HOSTS: usize = 64;
const MOST_BUCKETS: usize = 32;
const MOST_ROUTES: usize = 1_024;
/// When those who are held back by their route and not by the bucket are looked at again.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Wakers to call once the mutex is free.
pub(super) type Wakers = Vec<Waker>;

#[derive(Debug, Default)]
pub(super) struct Registry {
    hosts: Vec<Host>,
    waiters: BTreeMap<u64, Waiter>,
    tickets: u64,
    last_seen: Option<RateLimit>,
}

#[derive(Debug)]
struct Host {
    authority: Box<str>,
    clock: ServerClock,
    lanes: Vec<Lane>,
    /// The lane of the last answer, for routes that are not known yet.
    latest: usize,
    routes: HashMap<RequestLine, Route>,
}

/// A bucket and those who wait for it, first come first served.
#[derive(Debug)]
struct Lane {
    bucket: Bucket,
    queue: BTreeSet<u64>,
    /// Which waiter minds the clock, and until when it sleeps: any of them, it need not be the first.
    minder: Option<(u64, Instant)>,
}

#[derive(Debug)]
enum Route {
    /// Only a few are sent until the first answer tells the bucket.
    New { in_flight: u32, window: Window },
    Known { lane: usize },
}

/// Where a request counts. Both indices stay valid while it waits or is in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    host: usize,
    lane: usize,
}

#[derive(Debug)]
struct Waiter {
    place: Place,
    line: Option<RequestLine>,
    deadline: Option<Instant>,
    waker: Option<Waker>,
    admitted: Option<Admitted>,
}

/// A request that may be sent, until its answer is told.
#[derive(Debug)]
pub(super) struct Admitted {
    place: Place,
    line: Option<RequestLine>,
    /// Its route was new when it was sent.
    learning: bool,
    grant: Grant,
}

pub(super) enum Admission {
    /// Send it.
    Go(Admitted),
    /// Nothing is kept for so many hosts: send it, tell nothing.
    Unbounded,
    /// Wait with this ticket.
    Queue(u64),
    /// The request cannot go before this time, and that is too late.
    TooLate(Instant),
}

pub(super) enum Wait {
    Admitted(Admitted),
    TooLate(Instant),
    /// Until woken, and where there is a time, until then at most.
    Until(Option<Instant>),
}

impl Registry {
    pub(super) fn last_seen(&self) -> Option<RateLimit> {
        self.last_seen
    }

    /// A request wants to go.
    pub(super) fn admit(
        &mut self,
        authority: &str,
        line: Option<&RequestLine>,
        deadline: Option<Instant>,
        now: Instant,
        wakers: &mut Wakers,
    ) -> Admission {
        let Some(host_index) = self.host(authority, now) else { return Admission::Unbounded };
        let place = Place { host: host_index, lane: self.hosts[host_index].lane_of(line) };
        if !self.hosts[host_index].lanes[place.lane].queue.is_empty() {
            self.settle_lane(place, now, wakers);
        }
        let host = &mut self.hosts[host_index];
        let lane = &mut host.lanes[place.lane];
        if lane.queue.is_empty() {
            lane.bucket.advance(now);
            if lane.bucket.check(now).is_ok() && host.route_admits(line, now) {
                return Admission::Go(host.take(place, line.cloned(), now));
            }
        }
        let lane = &self.hosts[host_index].lanes[place.lane];
        let earliest = lane.bucket.earliest(lane.queue.len(), now);
        if deadline.is_some_and(|deadline| deadline < earliest) {
            return Admission::TooLate(earliest);
        }
        let ticket = self.tickets;
        self.tickets += 1;
        let waiter = Waiter { place, line: line.cloned(), deadline, waker: None, admitted: None };
        self.waiters.insert(ticket, waiter);
        self.hosts[host_index].lanes[place.lane].queue.insert(ticket);
        Admission::Queue(ticket)
    }

    /// Asks how it stands with a ticket. After an answer other than `Until` the ticket is void.
    pub(super) fn poll(
        &mut self,
        ticket: u64,
        waker: &Waker,
        now: Instant,
        wakers: &mut Wakers,
    ) -> Wait {
        let Some(waiter) = self.waiters.get_mut(&ticket) else { return Wait::Until(None) };
        let (place, deadline) = (waiter.place, waiter.deadline);
        if waiter.admitted.is_none() {
            let minds = match self.hosts[place.host].lanes[place.lane].minder {
                // One that overslept may belong to a task that does not poll it.
                Some((minder, until)) => minder == ticket || until <= now,
                None => true,
            };
            // Its own waker is stored last, so that it is not woken for what it finds out here.
            waiter.waker = None;
            if minds {
                self.let_go(place, now, wakers);
            }
        }
        let Some(waiter) = self.waiters.get_mut(&ticket) else { return Wait::Until(None) };
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
        if lane.minder.is_none_or(|(minder, until)| minder == ticket || until <= now) {
            let next = lane.next(now);
            lane.minder = Some((ticket, next));
            return Wait::Until(Some(next));
        }
        Wait::Until(None)
    }

    /// The caller does not want to wait any longer.
    pub(super) fn give_up(&mut self, ticket: u64, now: Instant, wakers: &mut Wakers) {
        let admitted = self.waiters.get_mut(&ticket).and_then(|waiter| waiter.admitted.take());
        self.remove(ticket, now, wakers);
        if let Some(admitted) = admitted {
            let host = &mut self.hosts[admitted.place.host];
            host.lanes[admitted.place.lane].bucket.give_back(now);
            host.route_landed(&admitted, now);
            self.settle(admitted.place.host, now, wakers);
        }
    }

    /// The request failed or was dropped, no answer will come.
    pub(super) fn lost(&mut self, admitted: &Admitted, now: Instant, wakers: &mut Wakers) {
        let host = &mut self.hosts[admitted.place.host];
        host.lanes[admitted.place.lane].bucket.lost(now);
        host.route_landed(admitted, now);
        self.settle(admitted.place.host, now, wakers);
    }

    /// The answer came.
    pub(super) fn answered(
        &mut self,
        admitted: &Admitted,
        observation: &Observation,
        now: Instant,
        wakers: &mut Wakers,
    ) {
        if observation.state.is_some() {
            self.last_seen = observation.state;
        }
        let host_index = admitted.place.host;
        let host = &mut self.hosts[host_index];
        if let Some(reading) = &observation.reading {
            host.clock.observe(admitted.grant.sent_at, now, reading.date);
        }
        let lane = host.answered(admitted, observation, now);
        if observation.reading.is_some() {
            host.latest = lane;
        }
        host.route_landed(admitted, now);
        if let Some(line) = &admitted.line
            && (observation.reading.is_some() || observation.tells_no_limit())
            && host.learn_route(line, lane, observation.reading.is_some())
        {
            self.move_waiters(Place { host: host_index, lane }, line);
        }
        if observation.refused {
            self.wake_the_late(host_index, now, wakers);
        }
        self.settle(host_index, now, wakers);
    }

    /// Those who wait on this route now know where they belong.
    fn move_waiters(&mut self, place: Place, line: &RequestLine) {
        let host = &mut self.hosts[place.host];
        for (&ticket, waiter) in &mut self.waiters {
            let elsewhere = waiter.place.host == place.host && waiter.place.lane != place.lane;
            if elsewhere && waiter.admitted.is_none() && waiter.line.as_ref() == Some(line) {
                host.lanes[waiter.place.lane].queue.remove(&ticket);
                host.lanes[waiter.place.lane].release_minder(ticket);
                host.lanes[place.lane].queue.insert(ticket);
                waiter.place = place;
            }
        }
    }

    /// A bucket is blocked for a while: who cannot wait that long need not wait at all.
    fn wake_the_late(&mut self, host: usize, now: Instant, wakers: &mut Wakers) {
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

    fn remove(&mut self, ticket: u64, now: Instant, wakers: &mut Wakers) {
        if let Some(waiter) = self.waiters.remove(&ticket) {
            let lane = &mut self.hosts[waiter.place.host].lanes[waiter.place.lane];
            lane.queue.remove(&ticket);
            lane.release_minder(ticket);
            self.settle_lane(waiter.place, now, wakers);
        }
    }

    fn settle(&mut self, host: usize, now: Instant, wakers: &mut Wakers) {
        for lane in 0..self.hosts[host].lanes.len() {
            self.settle_lane(Place { host, lane }, now, wakers);
        }
    }

    fn settle_lane(&mut self, place: Place, now: Instant, wakers: &mut Wakers) {
        if self.hosts[place.host].lanes[place.lane].queue.is_empty() {
            return;
        }
        self.let_go(place, now, wakers);
        let lane = &mut self.hosts[place.host].lanes[place.lane];
        match lane.minder {
            Some((_, until)) if until <= lane.next(now) => {}
            Some((minder, _)) => {
                // It sleeps too long: it has to look again.
                lane.minder = Some((minder, now));
                if let Some(waiter) = self.waiters.get_mut(&minder) {
                    wakers.extend(waiter.waker.take());
                }
            }
            None => {
                // One that was never polled has no waker; it asks when it is polled.
                let waiters = &mut self.waiters;
                let waking = |&ticket: &u64| Some((ticket, waiters.get_mut(&ticket)?.waker.take()?));
                if let Some((ticket, waker)) = lane.queue.iter().find_map(waking) {
                    lane.minder = Some((ticket, now));
                    wakers.push(waker);
                }
            }
        }
    }

    /// Lets go, in order, who may go now.
    fn let_go(&mut self, place: Place, now: Instant, wakers: &mut Wakers) {
        let host = &mut self.hosts[place.host];
        loop {
            let lane = &mut host.lanes[place.lane];
            lane.bucket.advance(now);
            if lane.bucket.check(now).is_err() {
                return;
            }
            let waiters = &self.waiters;
            let line_of = |ticket: &u64| waiters.get(ticket).and_then(|waiter| waiter.line.clone());
            let tickets = host.lanes[place.lane].queue.iter().copied();
            // A waiter whose route is not known yet may have to let others pass.
            let mut passing = tickets.map(|ticket| (ticket, line_of(&ticket)));
            let Some((ticket, line)) =
                passing.find(|(_, line)| host.route_admits(line.as_ref(), now))
            else {
                return;
            };
            drop(passing);
            let admitted = host.take(place, line, now);
            host.lanes[place.lane].queue.remove(&ticket);
            host.lanes[place.lane].release_minder(ticket);
            if let Some(waiter) = self.waiters.get_mut(&ticket) {
                waiter.admitted = Some(admitted);
                wakers.extend(waiter.waker.take());
            }
        }
    }

    fn host(&mut self, authority: &str, now: Instant) -> Option<usize> {
        if let Some(known) = self.hosts.iter().position(|host| *host.authority == *authority) {
            return Some(known);
        }
        if self.hosts.len() < MOST_HOSTS {
            self.hosts.push(Host::new(authority, now));
            return Some(self.hosts.len() - 1);
        }
        let idle = self.hosts.iter().position(|host| host.lanes.iter().all(Lane::is_idle))?;
        self.hosts[idle] = Host::new(authority, now);
        Some(idle)
    }
}

impl Host {
    fn new(authority: &str, now: Instant) -> Self {
        Self {
            authority: authority.into(),
            clock: ServerClock::default(),
            lanes: vec![Lane::new(Bucket::new(now))],
            latest: 0,
            routes: HashMap::new(),
        }
    }

    fn lane_of(&self, line: Option<&RequestLine>) -> usize {
        match line.and_then(|line| self.routes.get(line)) {
            Some(Route::Known { lane }) => *lane,
            Some(Route::New { .. }) | None => self.latest,
        }
    }

    fn route_admits(&self, line: Option<&RequestLine>, now: Instant) -> bool {
        match line.and_then(|line| self.routes.get(line)) {
            Some(Route::New { in_flight, window }) => window.check(*in_flight, now).is_ok(),
            Some(Route::Known { .. }) | None => true,
        }
    }

    fn take(&mut self, place: Place, line: Option<RequestLine>, now: Instant) -> Admitted {
        let grant = self.lanes[place.lane].bucket.take(now);
        let mut learning = false;
        if let Some(line) = &line {
            if !self.routes.contains_key(line) {
                if self.routes.len() >= MOST_ROUTES {
                    self.routes.clear();
                }
                let window = Window::new(Window::START, now);
                self.routes.insert(line.clone(), Route::New { in_flight: 0, window });
            }
            if let Some(Route::New { in_flight, window }) = self.routes.get_mut(line) {
                window.granted(*in_flight, now);
                *in_flight = in_flight.saturating_add(1);
                learning = true;
            }
        }
        Admitted { place, line, learning, grant }
    }

    fn route_landed(&mut self, admitted: &Admitted, now: Instant) {
        if admitted.learning
            && let Some(line) = &admitted.line
            && let Some(Route::New { in_flight, window }) = self.routes.get_mut(line)
        {
            *in_flight = in_flight.saturating_sub(1);
            window.answered(now);
        }
    }

    /// Remembers the lane of a route; whether that is new. Without headers in the answer a lane that
    /// is known stays: not every answer has them.
    fn learn_route(&mut self, line: &RequestLine, lane: usize, certain: bool) -> bool {
        match self.routes.get_mut(line) {
            Some(Route::Known { lane: known }) if *known == lane || !certain => false,
            Some(route) => {
                *route = Route::Known { lane };
                true
            }
            None => false,
        }
    }

    /// Tells the buckets, and finds out which one it was that answered.
    fn answered(&mut self, admitted: &Admitted, observation: &Observation, now: Instant) -> usize {
        let asked = admitted.place.lane;
        let bucket = &mut self.lanes[asked].bucket;
        let (limit, unlimited) = (bucket.limit(), bucket.is_unlimited());
        let answering = match &observation.reading {
            Some(reading) if limit == Some(reading.limit) => asked,
            Some(reading) => match self.lane_with(Some(reading.limit)) {
                Some(lane) => lane,
                None if limit.is_none() && !unlimited => {
                    // The first answer of this bucket tells its limit.
                    self.lanes[asked].bucket.set_limit(reading.limit, now);
                    asked
                }
                None => {
                    // Some of those that were sent with it may turn out to count here, too.
                    let others = self.lanes[asked].bucket.in_flight();
                    self.add_lane(Bucket::of(reading, others, now), asked)
                }
            },
            // A route without a limit beside others that have one.
            None if limit.is_some() && admitted.learning && observation.tells_no_limit() => {
                let known = self.lane_with(None);
                known.unwrap_or_else(|| self.add_lane(Bucket::unlimited(now), asked))
            }
            None => asked,
        };
        let grant = admitted.grant;
        if answering == asked {
            self.lanes[asked].bucket.answered(grant, observation, &self.clock, now);
            return asked;
        }
        self.lanes[asked].bucket.lost(now);
        self.lanes[answering].bucket.overheard(grant, observation, &self.clock, now);
        answering
    }

    fn lane_with(&self, limit: Option<u32>) -> Option<usize> {
        self.lanes.iter().position(|lane| lane.bucket.limit() == limit)
    }

    /// Makes room where it has to; where it cannot, the lane that was asked does for all.
    fn add_lane(&mut self, bucket: Bucket, asked: usize) -> usize {
        let lane = Lane::new(bucket);
        if self.lanes.len() < MOST_BUCKETS {
            self.lanes.push(lane);
            return self.lanes.len() - 1;
        }
        let idle = |(index, lane): &(usize, &Lane)| *index != asked && lane.is_idle();
        let Some((index, _)) = self.lanes.iter().enumerate().find(idle) else { return asked };
        self.routes.retain(|_, route| !matches!(route, Route::Known { lane } if *lane == index));
        if self.latest == index {
            self.latest = asked;
        }
        self.lanes[index] = lane;
        index
    }
}

impl Lane {
    fn new(bucket: Bucket) -> Self {
        Self { bucket, queue: BTreeSet::new(), minder: None }
    }

    fn is_idle(&self) -> bool {
        self.queue.is_empty() && self.bucket.in_flight() == 0
    }

    fn next(&self, now: Instant) -> Instant {
        let look_again = now.checked_add(LOOK_AGAIN).unwrap_or(now);
        self.bucket.check(now).err().unwrap_or(look_again)
    }

    fn release_minder(&mut self, ticket: u64) {
        if self.minder.is_some_and(|(minder, _)| minder == ticket) {
            self.minder = None;
        }
    }
}
