//! Notifies applications that a session has ended (OpenID Connect Back-Channel Logout 1.0).

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{Method, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::runtime::Handle;

use crate::random;
use crate::state::{TenantState, lock};
use crate::store::session::Session;

/// The time limit for the response of an application.
const PATIENCE: Duration = Duration::from_secs(10);

/// The lifetime in seconds. It is short, because a logout token is used immediately or not at all
/// (section 4).
const LIFETIME: u64 = 120;

/// A notification to an application.
pub(crate) struct Notice {
    url: String,
    logout_token: String,
}

impl TenantState {
    /// Ends every session that `matches` and notifies its applications in the background.
    pub(crate) fn end_sessions(&self, matches: impl Fn(&Session) -> bool) {
        self.announce(&self.flows.sessions.remove(matches));
    }

    /// Notifies the applications of sessions that have ended, in the background.
    pub(crate) fn announce(&self, ended: &[Session]) {
        let notices = self.notices(ended);
        // Handlers always run on a runtime. Without one, the notifications cannot be sent in the
        // background.
        if let (false, Ok(runtime)) = (notices.is_empty(), Handle::try_current()) {
            runtime.spawn(send_all(notices));
        }
    }

    /// Creates a logout token for each application of these sessions that has registered a URL.
    pub(crate) fn notices(&self, ended: &[Session]) -> Vec<Notice> {
        let mut notices = Vec::new();
        for session in ended {
            let applications = lock(&session.applications).clone();
            for (client_id, issuer) in &applications {
                let Some(application) = self.find_application(client_id) else {
                    continue;
                };
                let claims = self.logout_claims(session, client_id, issuer);
                for url in &application.backchannel_logout_urls {
                    let key = Arc::clone(lock(&self.keys).current());
                    if let Ok(logout_token) = key.sign_as("logout+jwt", &claims) {
                        notices.push(Notice {
                            url: url.clone(),
                            logout_token,
                        });
                    }
                }
            }
        }
        notices
    }

    /// Creates the claims of a logout token (section 2.4). The application knows the issuer of its login, however
    /// the session ends.
    fn logout_claims(&self, session: &Session, client_id: &str, issuer: &str) -> Value {
        let now = self.now();
        json!({
            "iss": issuer,
            "aud": client_id,
            "sub": session.user_id,
            "sid": session.sid,
            "iat": now,
            "exp": now + LIFETIME,
            "jti": random::alphanumeric(22),
            "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
        })
    }
}

/// Sends all notices concurrently, and returns when each of them has been answered or has timed
/// out.
pub(crate) async fn send_all(notices: Vec<Notice>) {
    let all = notices.into_iter().map(|notice| async move {
        // Auth0 gives up as well. A test then observes that the session of its application does not
        // end.
        let _ = tokio::time::timeout(PATIENCE, send(notice)).await;
    });
    futures_util::future::join_all(all).await;
}

/// Sends a logout token (section 2.5).
async fn send(notice: Notice) -> Option<()> {
    let uri: Uri = notice.url.parse().ok()?;
    let authority = uri.authority()?.clone();
    let request = request(&uri, &notice.logout_token)?;
    let stream = TcpStream::connect((authority.host(), authority.port_u16().unwrap_or(80)));
    let stream = TokioIo::new(stream.await.ok()?);
    let (mut sender, connection) = http1::handshake(stream).await.ok()?;
    let connection = tokio::spawn(connection);
    let answered = sender.send_request(request).await;
    connection.abort();
    answered.ok().map(drop)
}

fn request(uri: &Uri, logout_token: &str) -> Option<Request<Body>> {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let form = form.append_pair("logout_token", logout_token).finish();
    let request = Request::builder()
        .method(Method::POST)
        .uri(uri.path_and_query()?.as_str())
        .header(HOST, uri.authority()?.as_str())
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form));
    request.ok()
}
