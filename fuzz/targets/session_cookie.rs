//! Cookies of sessions and logins: whatever a browser sends is a session that this application sealed, or
//! nobody, and never an error of the server.

use std::sync::LazyLock;

use auth0::core::BoxError;
use auth0::core::bytes::Bytes;
use auth0::core::http::{HeaderValue, Request, Response, StatusCode, header};
use auth0::session::{Auth0, CookieSession, SessionRecord};
use tokio::runtime::Runtime;

const NAME: &str = "__Host-auth0_session";
const KEY: &str = "a key of more than thirty-two bytes";

struct Fixture {
    runtime: Runtime,
    auth0: Auth0,
    /// The value of a good cookie.
    good: String,
}

static FIXTURE: LazyLock<Fixture> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime");
    let auth0 = Auth0::builder("tenant.eu.auth0.com")
        .client_id("client")
        .base_url("https://app.example.com")
        .session(CookieSession::new(KEY))
        .authentication(|client| {
            client.http(|http| {
                http.service(tower::service_fn(async |_| {
                    Err::<Response<Bytes>, BoxError>("no network".into())
                }))
            })
        })
        .build()
        .expect("an Auth0");
    let record = SessionRecord::new("https://tenant.eu.auth0.com/", "auth0|1");
    let cookie = runtime
        .block_on(auth0.test_cookie(record))
        .expect("a cookie");
    let good = cookie
        .strip_prefix(&format!("{NAME}="))
        .expect("one cookie")
        .to_owned();
    Fixture {
        runtime,
        auth0,
        good,
    }
});

/// The first byte chooses: the input is the whole `Cookie` header, the session's value, chunks of it, or a
/// change of a good value, byte by byte.
pub(crate) fn run(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else {
        return;
    };
    let good = &FIXTURE.good;
    let line = match first % 4 {
        0 => rest.to_vec(),
        1 => [NAME.as_bytes(), b"=", rest].concat(),
        2 => {
            let (one, two) = rest.split_at(rest.len() / 2);
            [
                NAME.as_bytes(),
                b".0=",
                one,
                b"; ",
                NAME.as_bytes(),
                b".1=",
                two,
            ]
            .concat()
        }
        _ => {
            let mut value = good.clone().into_bytes();
            for (at, byte) in rest.chunks_exact(2).map(|pair| (pair[0], pair[1])) {
                let index = usize::from(at) % value.len();
                value[index] = byte;
            }
            [NAME.as_bytes(), b"=", &value].concat()
        }
    };
    let is_good = line
        .strip_prefix(format!("{NAME}=").as_bytes())
        .is_some_and(|value| value == good.as_bytes());
    let Ok(line) = HeaderValue::from_bytes(&line) else {
        return;
    };
    let request = Request::get("/")
        .header(header::COOKIE, line.clone())
        .body(())
        .expect("a request");
    let (parts, ()) = request.into_parts();
    FIXTURE.runtime.block_on(async {
        let session = FIXTURE
            .auth0
            .open(&parts)
            .session()
            .await
            .expect("never an error");
        if let Some(session) = session {
            // Only what was sealed opens: the good value, wherever it stands in the line.
            let line = line.to_str().expect("text");
            assert!(is_good || line.contains(good.as_str()), "{line}");
            assert_eq!(session.user().expect("a user").subject(), "auth0|1");
        }
        // Nor does a callback with such cookies.
        let request = Request::get("/auth/callback?code=c&state=s")
            .header(header::COOKIE, line)
            .body(http_body_util::Empty::<Bytes>::new())
            .expect("a request");
        let routes = FIXTURE.auth0.routes();
        let response = tower::ServiceExt::oneshot(routes, request)
            .await
            .expect("a response");
        let fine = [StatusCode::BAD_REQUEST, StatusCode::SEE_OTHER];
        assert!(fine.contains(&response.status()), "{}", response.status());
    });
}
