//! Tests hosts and the order in which requests are admitted.

use http::Method;

use super::*;

const NOW: Moment = Moment::START;

fn arrival(authority: &str) -> Arrival<'_> {
    Arrival {
        authority,
        route: None,
        deadline: None,
        start: Instant::now(),
        again: false,
    }
}

fn admit(registry: &mut Registry, arrival: Arrival<'_>) -> Admission {
    registry.admit(arrival, NOW, &mut Wakers::new())
}

fn go(registry: &mut Registry, arrival: Arrival<'_>) -> Admitted {
    match admit(registry, arrival) {
        Admission::Go(admitted) => admitted,
        _ => panic!("the request was not admitted"),
    }
}

fn queue(registry: &mut Registry, arrival: Arrival<'_>) -> u64 {
    match admit(registry, arrival) {
        Admission::Queue(ticket) => ticket,
        _ => panic!("the request was not queued"),
    }
}

fn response(limit: u32, remaining: u32) -> Response<Bytes> {
    Response::builder()
        .header("x-ratelimit-limit", limit)
        .header("x-ratelimit-remaining", remaining)
        .body(Bytes::new())
        .unwrap()
}

fn answer(registry: &mut Registry, admitted: &Admitted, limit: u32, remaining: u32) {
    let response = response(limit, remaining);
    let refused = registry.answered(admitted, &response, NOW, &mut Wakers::new());
    assert_eq!(refused, None);
}

#[test]
fn of_many_hosts_an_idle_one_is_forgotten() {
    let mut registry = Registry::new(1.0);
    let name = |number: usize| format!("host{number}");
    let mut busy = Vec::new();
    for number in 0..MOST_HOSTS {
        busy.push(go(&mut registry, arrival(&name(number))));
    }
    // All hosts are busy, so another one is not tracked.
    assert!(matches!(
        admit(&mut registry, arrival("other")),
        Admission::Unbounded
    ));
    assert_eq!(registry.hosts.len(), MOST_HOSTS);
    answer(&mut registry, &busy[3], 50, 49);
    let admitted = go(&mut registry, arrival("other"));
    assert_eq!(admitted.place.host, 3);
    assert_eq!(&*registry.hosts[3].authority, "other");
    assert_eq!(registry.hosts[3].lanes[0].bucket.limit(), None);
    // A known host keeps its index.
    assert_eq!(go(&mut registry, arrival("other")).place.host, 3);
    assert_eq!(go(&mut registry, arrival(&name(4))).place.host, 4);
}

#[test]
fn the_last_state_is_kept() {
    let mut registry = Registry::new(1.0);
    let (one, two) = (
        go(&mut registry, arrival("a")),
        go(&mut registry, arrival("a")),
    );
    assert_eq!(registry.last_seen(), None);
    answer(&mut registry, &one, 50, 49);
    assert_eq!(registry.last_seen().map(|state| state.remaining), Some(49));
    // A response without headers does not undo what is known.
    registry.answered(&two, &Response::default(), NOW, &mut Wakers::new());
    assert_eq!(registry.last_seen().map(|state| state.limit), Some(50));
}

#[test]
fn those_who_wait_move_with_their_route() {
    let (small, large) = (
        RequestLine::new(Method::GET, "/small"),
        RequestLine::new(Method::GET, "/large"),
    );
    let mut registry = Registry::new(1.0);
    let on = |route| Arrival {
        route: Some(route),
        ..arrival("a")
    };
    let first = go(&mut registry, on(&small));
    let second = go(&mut registry, on(&large));
    answer(&mut registry, &first, 10, 0);
    // Both wait in the only known bucket.
    let waiting = [
        queue(&mut registry, on(&large)),
        queue(&mut registry, on(&small)),
    ];
    assert!(waiting[0] < waiting[1]);
    assert_eq!(registry.hosts[0].lanes[0].queue.len(), 2);
    answer(&mut registry, &second, 100, 99);
    let host = &registry.hosts[0];
    assert_eq!(host.known_lane(Some(&small)), Some(0));
    assert_eq!(host.known_lane(Some(&large)), Some(1));
    assert_eq!(host.latest, 1);
    // One moved to its own bucket and was admitted there; the other stays.
    assert_eq!(
        host.lanes[0].queue.iter().copied().collect::<Vec<_>>(),
        [waiting[1]]
    );
    assert!(host.lanes[1].queue.is_empty());
    let poll = |registry: &mut Registry, ticket| {
        registry.poll(ticket, Waker::noop(), NOW, &mut Wakers::new())
    };
    let Wait::Admitted(admitted) = poll(&mut registry, waiting[0]) else {
        panic!("the request is still waiting");
    };
    assert_eq!(admitted.place.lane, 1);
    assert!(matches!(poll(&mut registry, waiting[1]), Wait::Until(_)));
}

#[test]
fn a_refusal_tells_how_long_nobody_goes() {
    let mut registry = Registry::new(1.0);
    let admitted = go(&mut registry, arrival("a"));
    let mut refusal = Response::new(Bytes::new());
    *refusal.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
    refusal.headers_mut().insert("retry-after", 7.into());
    let held = registry.answered(&admitted, &refusal, NOW, &mut Wakers::new());
    assert_eq!(held, Some(Duration::from_secs(7)));
    queue(&mut registry, arrival("a"));
    let within = |seconds| {
        let arrival = arrival("a");
        Arrival {
            deadline: Some(arrival.start + Duration::from_secs(seconds)),
            ..arrival
        }
    };
    queue(&mut registry, within(8));
    let Admission::TooLate(earliest) = admit(&mut registry, within(6)) else {
        panic!("the request was not refused although its deadline comes first");
    };
    assert_eq!(earliest, NOW + Duration::from_secs(7));
}

#[test]
fn a_ticket_given_up_leaves_nothing() {
    let mut registry = Registry::new(1.0);
    let admitted = go(&mut registry, arrival("a"));
    answer(&mut registry, &admitted, 10, 0);
    let tickets = [(); 3].map(|()| queue(&mut registry, arrival("a")));
    for ticket in tickets {
        registry.give_up(ticket, NOW, &mut Wakers::new());
    }
    assert!(registry.waiters.is_empty());
    assert!(registry.hosts[0].lanes[0].is_idle());
}
