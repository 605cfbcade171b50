//! Tests how routes and buckets are learned, and which are forgotten when there are too many.

use http::Method;

use super::*;

const NOW: Moment = Moment::START;

fn host() -> Host {
    Host::new("tenant.example.com", 1.0, NOW)
}

fn line(template: &'static str) -> RequestLine {
    RequestLine::new(Method::GET, template)
}

fn numbered(number: usize) -> RequestLine {
    line(Box::leak(format!("/{number}").into_boxed_str()))
}

fn answer(limit: Option<u32>) -> Observation {
    let reading = limit.map(|limit| super::super::observation::Reading {
        limit,
        remaining: limit.saturating_sub(1),
        reset: None,
        date: 1_000,
    });
    Observation {
        state: None,
        reading,
        refused: false,
        retry_after: None,
        failing: false,
    }
}

/// Sends a request on its route and records the response, as the registry does. Returns the lane
/// that responded.
fn call(host: &mut Host, route: &RequestLine, limit: Option<u32>) -> usize {
    let known = host.known_lane(Some(route));
    let lane = known.unwrap_or(host.latest);
    let admitted = host.take(
        Place { host: 0, lane },
        Some(route.clone()),
        known.is_none(),
        NOW,
    );
    assert_eq!(admitted.learning, known.is_none());
    let lane = host.answered(&admitted, &answer(limit), NOW);
    host.route_landed(&admitted, NOW);
    host.learn_route(route, lane, limit.is_some());
    lane
}

#[test]
fn a_route_belongs_to_the_bucket_that_answered_last() {
    let mut host = host();
    let (users, logs) = (line("/users"), line("/logs"));
    assert_eq!(host.known_lane(Some(&users)), None);
    assert_eq!(host.known_lane(None), None);
    assert_eq!(call(&mut host, &users, Some(50)), 0);
    assert_eq!(call(&mut host, &logs, Some(10)), 1);
    assert_eq!(host.known_lane(Some(&users)), Some(0));
    assert_eq!(host.known_lane(Some(&logs)), Some(1));
    assert_eq!(host.lanes[0].bucket.limit(), Some(50));
    assert_eq!(host.lanes[1].bucket.limit(), Some(10));
    // The route moves to an existing bucket.
    assert_eq!(call(&mut host, &users, Some(10)), 1);
    assert_eq!(host.known_lane(Some(&users)), Some(1));
    assert_eq!(host.lanes.len(), 2);
    assert!(host.lanes.iter().all(Lane::is_idle));
    // The same template with another method is a different route.
    let create = RequestLine::new(Method::POST, "/users");
    assert_eq!(host.known_lane(Some(&create)), None);
}

#[test]
fn an_answer_without_headers_moves_no_route_that_is_known() {
    let mut host = host();
    let (users, free) = (line("/users"), line("/free"));
    call(&mut host, &users, Some(50));
    assert_eq!(call(&mut host, &users, None), 0);
    assert_eq!(host.known_lane(Some(&users)), Some(0));
    // A new route without a limit gets an unlimited bucket, which other such routes share.
    assert_eq!(call(&mut host, &free, None), 1);
    assert!(host.lanes[1].bucket.is_unlimited());
    assert_eq!(host.known_lane(Some(&free)), Some(1));
    assert_eq!(call(&mut host, &line("/more"), None), 1);
    assert_eq!(host.lanes.len(), 2);
    // A failing gateway does not send these headers either.
    let admitted = host.take(Place { host: 0, lane: 0 }, Some(line("/new")), true, NOW);
    let failing = Observation {
        failing: true,
        ..answer(None)
    };
    assert_eq!(host.answered(&admitted, &failing, NOW), 0);
}

#[test]
fn of_a_new_route_a_few_go_until_the_first_answer() {
    let mut host = host();
    let route = line("/new");
    let place = Place { host: 0, lane: 0 };
    let mut admitted = Vec::new();
    while host.route_admits(Some(&route), NOW) {
        admitted.push(host.take(place, Some(route.clone()), true, NOW));
        assert!(admitted.len() < 100, "the window is unbounded");
    }
    assert_eq!(admitted.len(), 4);
    assert!(host.route_admits(Some(&line("/other")), NOW));
    assert!(host.route_admits(None, NOW));
    // A response without information admits two more requests.
    host.route_landed(&admitted[0], NOW);
    for _ in 0..2 {
        assert!(host.route_admits(Some(&route), NOW));
        host.take(place, Some(route.clone()), true, NOW);
    }
    assert!(!host.route_admits(Some(&route), NOW));
    // A request that was not sent to learn its route does not count.
    let known = host.take(place, Some(route.clone()), false, NOW);
    assert!(!known.learning);
    host.route_landed(&known, NOW);
    assert!(!host.route_admits(Some(&route), NOW));
    assert!(host.learn_route(&route, 0, false));
    assert!(host.route_admits(Some(&route), NOW));
    // It is new only once, and only for a route that was requested.
    assert!(!host.learn_route(&route, 0, true));
    assert!(!host.learn_route(&route, 0, false));
    assert!(!host.learn_route(&line("/never"), 0, true));
}

#[test]
fn many_routes_are_forgotten_together() {
    let mut host = host();
    for number in 0..MOST_ROUTES {
        call(&mut host, &numbered(number), Some(50));
    }
    assert_eq!(host.routes.len(), MOST_ROUTES);
    assert_eq!(host.known_lane(Some(&numbered(7))), Some(0));
    call(&mut host, &line("/one-more"), Some(50));
    assert_eq!(host.known_lane(Some(&numbered(7))), None);
    assert_eq!(host.known_lane(Some(&line("/one-more"))), Some(0));
}

#[test]
fn many_buckets_take_the_place_of_idle_ones() {
    let mut host = host();
    let limit_of = |number: usize| Some(u32::try_from(number + 1).unwrap());
    for number in 0..MOST_BUCKETS {
        assert_eq!(call(&mut host, &numbered(number), limit_of(number)), number);
        host.latest = number;
    }
    assert_eq!(host.lanes.len(), MOST_BUCKETS);
    // The first lane is busy, the second is asked, and the third has a waiter, so the fourth is
    // replaced.
    let busy = host.take(Place { host: 0, lane: 0 }, None, false, NOW);
    host.lanes[2].queue.insert(1);
    host.latest = 3;
    let route = numbered(1);
    let asked = host.take(Place { host: 0, lane: 1 }, Some(route.clone()), false, NOW);
    let lane = host.answered(&asked, &answer(Some(1_000)), NOW);
    assert_eq!(lane, 3);
    assert_eq!(host.lanes.len(), MOST_BUCKETS);
    assert_eq!(host.lanes[3].bucket.limit(), Some(1_000));
    // Its routes are unknown again, and requests on unknown routes do not use an unrelated bucket.
    assert_eq!(host.known_lane(Some(&numbered(3))), None);
    assert_eq!(host.known_lane(Some(&numbered(2))), Some(2));
    assert_eq!(host.latest, 1);
    // The other lanes keep their state.
    assert_eq!(host.lanes[0].bucket.in_flight(), 1);
    assert_eq!(host.lanes[2].bucket.limit(), limit_of(2));
    drop(busy);
}

#[test]
fn where_no_bucket_is_idle_the_one_that_was_asked_does() {
    let mut host = host();
    for number in 0..MOST_BUCKETS {
        let limit = u32::try_from(number + 1).unwrap();
        call(&mut host, &numbered(number), Some(limit));
        host.lanes[number].queue.insert(0);
    }
    let asked = host.take(Place { host: 0, lane: 5 }, None, false, NOW);
    assert_eq!(host.answered(&asked, &answer(Some(1_000)), NOW), 5);
    assert_eq!(host.lanes.len(), MOST_BUCKETS);
    assert_eq!(host.lanes[5].bucket.in_flight(), 0);
}

#[test]
fn an_answer_of_another_bucket_is_a_request_less_on_the_way() {
    let mut host = host();
    call(&mut host, &line("/a"), Some(50));
    let admitted = host.take(Place { host: 0, lane: 0 }, Some(line("/b")), true, NOW);
    assert_eq!(host.lanes[0].bucket.in_flight(), 1);
    assert_eq!(host.answered(&admitted, &answer(Some(7)), NOW), 1);
    assert_eq!(host.lanes[0].bucket.in_flight(), 0);
    assert_eq!(host.lanes[1].bucket.in_flight(), 0);
    assert_eq!(host.lanes[1].bucket.limit(), Some(7));
}

#[test]
fn a_lane_is_looked_at_again_and_minded_by_one() {
    let mut lane = Lane::new(Bucket::new(1.0, NOW));
    assert_eq!(lane.next(NOW), NOW + LOOK_AGAIN);
    lane.minder = Some((7, NOW));
    lane.release_minder(8);
    assert_eq!(lane.minder, Some((7, NOW)));
    lane.release_minder(7);
    assert_eq!(lane.minder, None);
    assert!(lane.is_idle());
    lane.queue.insert(7);
    assert!(!lane.is_idle());
}
