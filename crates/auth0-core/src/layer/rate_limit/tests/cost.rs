use super::server::*;
use super::super::*;
use bytes::Bytes; use http::*;
use tower::Service;
#[test]
#[ignore]
fn cost() {
    let n: u32 = std::env::var("N").unwrap().parse().unwrap();
    let bare = std::env::var("BARE").is_ok();
    let reset = (std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()+1).to_string();
    let date = httpdate::fmt_http_date(std::time::SystemTime::now());
    let mut template = Response::new(Bytes::new());
    let h = template.headers_mut();
    h.insert("date", date.parse().unwrap()); h.insert("content-type", "application/json".parse().unwrap());
    h.insert("x-ratelimit-limit", "1000000".parse().unwrap());h.insert("x-ratelimit-remaining", "999999".parse().unwrap());h.insert("x-ratelimit-reset", reset.parse().unwrap());
    let mut inner = tower::service_fn(move |_r: Request<Bytes>| { std::future::ready(Ok::<_, crate::Error>(template.clone())) });
    let mut layered = RateLimitLayer::default().layer(inner.clone());
    let mut request = get("/"); request.extensions_mut().insert(crate::error::RequestLine::new(Method::GET, "/api/v2/connections/{id}"));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..n {
        if bare { let f = inner.call(request.clone()); let mut f = std::pin::pin!(f); assert!(f.as_mut().poll(&mut cx).is_ready()); }
        else { let f = layered.call(request.clone()); let mut f = std::pin::pin!(f); assert!(f.as_mut().poll(&mut cx).is_ready()); }
    }
}
