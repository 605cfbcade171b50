//! Assigns requests to the buckets of a host.
//!
//! Auth0 does not name its buckets, but they differ by limit. A bucket is therefore identified by
//! its host and limit, and a route belongs to the bucket that its latest response reported. Until a
//! route has been answered, it counts toward the bucket of the host's latest response.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use super::bucket::{Bucket, Grant};
use super::moment::Moment;
use super::observation::{Observation, ServerClock};
use super::route_hash::BuildRouteHasher;
use super::window::Window;
use crate::error::RequestLine;

const MOST_BUCKETS: usize = 32;
const MOST_ROUTES: usize = 1_024;
/// How soon to recheck waiters that are held back by their route rather than by the bucket.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Host {
    pub(super) authority: Box<str>,
    pub(super) clock: ServerClock,
    pub(super) lanes: Vec<Lane>,
    /// The lane of the latest response, used for unknown routes.
    pub(super) latest: usize,
    /// The share of each bucket that this process may use.
    share: f64,
    routes: HashMap<RequestLine, Route, BuildRouteHasher>,
}

/// A bucket and its waiters, first come, first served.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) bucket: Bucket,
    pub(super) queue: BTreeSet<u64>,
    /// The waiter that watches the clock, and when it wakes. It need not be the first in the queue.
    pub(super) minder: Option<(u64, Moment)>,
}

#[derive(Debug)]
enum Route {
    /// Only a few requests are sent until the first response identifies the bucket.
    New {
        in_flight: u32,
        window: Window,
    },
    Known {
        lane: usize,
    },
}

/// The host and lane of a request. Both indices stay valid while it waits or is in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) host: usize,
    pub(super) lane: usize,
}

/// A request that may be sent, until its response is recorded.
#[derive(Debug)]
pub(super) struct Admitted {
    pub(super) place: Place,
    pub(super) route: Option<RequestLine>,
    /// The route was unknown when the request was sent.
    pub(super) learning: bool,
    pub(super) grant: Grant,
}

impl Host {
    pub(super) fn new(authority: &str, share: f64, now: Moment) -> Self {
        Self {
            authority: authority.into(),
            clock: ServerClock::default(),
            lanes: vec![Lane::new(Bucket::new(share, now))],
            latest: 0,
            share,
            routes: HashMap::default(),
        }
    }

    pub(super) fn known_lane(&self, route: Option<&RequestLine>) -> Option<usize> {
        match self.routes.get(route?)? {
            Route::Known { lane } => Some(*lane),
            Route::New { .. } => None,
        }
    }

    pub(super) fn route_admits(&self, route: Option<&RequestLine>, now: Moment) -> bool {
        match route.and_then(|route| self.routes.get(route)) {
            Some(Route::New { in_flight, window }) => window.check(*in_flight, now).is_ok(),
            Some(Route::Known { .. }) | None => true,
        }
    }

    /// Admits a request. `new` means that its route may be unknown.
    pub(super) fn take(
        &mut self,
        place: Place,
        route: Option<RequestLine>,
        new: bool,
        now: Moment,
    ) -> Admitted {
        let grant = self.lanes[place.lane].bucket.take(now);
        let learning = match &route {
            Some(route) if new => self.learn_from(route, now),
            _ => false,
        };
        Admitted {
            place,
            route,
            learning,
            grant,
        }
    }

    fn learn_from(&mut self, route: &RequestLine, now: Moment) -> bool {
        if !self.routes.contains_key(route) {
            if self.routes.len() >= MOST_ROUTES {
                self.routes.clear();
            }
            let window = Window::new(Window::START, now);
            self.routes.insert(
                route.clone(),
                Route::New {
                    in_flight: 0,
                    window,
                },
            );
        }
        let Some(Route::New { in_flight, window }) = self.routes.get_mut(route) else {
            return false;
        };
        window.granted(*in_flight, now);
        *in_flight = in_flight.saturating_add(1);
        true
    }

    pub(super) fn route_landed(&mut self, admitted: &Admitted, now: Moment) {
        if admitted.learning
            && let Some(route) = &admitted.route
            && let Some(Route::New { in_flight, window }) = self.routes.get_mut(route)
        {
            *in_flight = in_flight.saturating_sub(1);
            window.answered(now);
        }
    }

    /// Stores the lane of a route and returns whether it changed. A response without headers
    /// (`certain` is false) does not override a known lane, because not every response has them.
    pub(super) fn learn_route(&mut self, route: &RequestLine, to: usize, certain: bool) -> bool {
        match self.routes.get_mut(route) {
            Some(Route::Known { lane }) if *lane == to || !certain => false,
            Some(known) => {
                *known = Route::Known { lane: to };
                true
            }
            None => false,
        }
    }

    /// Passes the response to the bucket that answered, and returns its lane.
    pub(super) fn answered(
        &mut self,
        admitted: &Admitted,
        observation: &Observation,
        now: Moment,
    ) -> usize {
        let asked = admitted.place.lane;
        let bucket = &mut self.lanes[asked].bucket;
        let (limit, unlimited) = (bucket.limit(), bucket.is_unlimited());
        let answering = match &observation.reading {
            Some(reading) if limit == Some(reading.limit) => asked,
            Some(reading) => match self.lane_with(Some(reading.limit)) {
                Some(lane) => lane,
                None if limit.is_none() && !unlimited => {
                    // The bucket's first response reports its limit.
                    self.lanes[asked].bucket.set_limit(reading.limit, now);
                    asked
                }
                None => {
                    // Other requests sent with this one may turn out to count here too.
                    let others = self.lanes[asked].bucket.in_flight();
                    self.add_lane(Bucket::of(reading, others, self.share, now), asked)
                }
            },
            // A route without a limit on a host that limits other routes.
            None if limit.is_some() && admitted.learning && observation.tells_no_limit() => {
                let known = self.lane_with(None);
                known.unwrap_or_else(|| self.add_lane(Bucket::unlimited(now), asked))
            }
            None => asked,
        };
        let grant = admitted.grant;
        if answering == asked {
            self.lanes[asked]
                .bucket
                .answered(grant, observation, &self.clock, now);
            return asked;
        }
        self.lanes[asked].bucket.lost(now);
        self.lanes[answering]
            .bucket
            .overheard(grant, observation, &self.clock, now);
        answering
    }

    fn lane_with(&self, limit: Option<u32>) -> Option<usize> {
        self.lanes
            .iter()
            .position(|lane| lane.bucket.limit() == limit)
    }

    /// Adds a lane, replacing an idle one if necessary. Returns `asked` if there is no room.
    fn add_lane(&mut self, bucket: Bucket, asked: usize) -> usize {
        let lane = Lane::new(bucket);
        if self.lanes.len() < MOST_BUCKETS {
            self.lanes.push(lane);
            return self.lanes.len() - 1;
        }
        let idle = |(index, lane): &(usize, &Lane)| *index != asked && lane.is_idle();
        let Some((index, _)) = self.lanes.iter().enumerate().find(idle) else {
            return asked;
        };
        self.routes
            .retain(|_, route| !matches!(route, Route::Known { lane } if *lane == index));
        if self.latest == index {
            self.latest = asked;
        }
        self.lanes[index] = lane;
        index
    }
}

impl Lane {
    pub(super) fn new(bucket: Bucket) -> Self {
        Self {
            bucket,
            queue: BTreeSet::new(),
            minder: None,
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.queue.is_empty() && self.bucket.in_flight() == 0
    }

    pub(super) fn next(&self, now: Moment) -> Moment {
        let look_again = now + LOOK_AGAIN;
        self.bucket.check(now).err().unwrap_or(look_again)
    }

    pub(super) fn release_minder(&mut self, ticket: u64) {
        if self.minder.is_some_and(|(minder, _)| minder == ticket) {
            self.minder = None;
        }
    }
}

#[cfg(test)]
mod tests;
