//! Renewals of one session by two processes behind one Redis: the tenant sees one, everybody gets its
//! token, and the rotated refresh token is kept, also when a process dies in the middle.

use std::collections::HashSet;
use std::time::Duration;

use auth0_authentication::AuthenticationClient;
use auth0_authentication::grant::{Password, RefreshToken};
use auth0_redis::RedisSessionStore;
use auth0_session::{Auth0, SessionKey, SessionRecord, SessionStore};
use auth0_testing::{Application, Fault, Tenant};
use futures_util::future::join_all;
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::member::{MARK, Member};
use crate::server::RedisServer;
use crate::support::{client, key, until};

const URL: &str = "AUTH0_REDIS_RENEWALS_URL";
const DOMAIN: &str = "AUTH0_REDIS_RENEWALS_DOMAIN";

const REQUESTS: usize = 100;

fn application() -> Application {
    Application::confidential("web", "s3cret").rotate_refresh_tokens()
}

fn auth0(domain: &str, redis: &str) -> Auth0 {
    let store = RedisSessionStore::new(client(redis), &key(1));
    Auth0::builder(domain)
        .client_id("web")
        .client_secret("s3cret")
        .base_url("http://localhost:3000")
        .session(store)
        .key("0123456789abcdef0123456789abcdef0123456789ab")
        .lock_lease(Duration::from_secs(1))
        .build()
        .unwrap()
}

/// As a web server: requests of one session at the same time, each of which needs an access token. Each
/// line is the `Cookie` header; the answer is how many got a token, and the tokens.
async fn was_member() -> bool {
    let Ok(url) = std::env::var(URL) else {
        return false;
    };
    let auth0 = auth0(&std::env::var(DOMAIN).unwrap(), &url);
    println!("{MARK}ready");
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(cookie) = lines.next_line().await.unwrap() {
        let answer = async || {
            let request = http::Request::builder().header("cookie", cookie.as_str());
            let (parts, ()) = request.body(()).unwrap().into_parts();
            let session = auth0.open(&parts).session().await.ok()??;
            let token = session.access_token().await.ok()?;
            Some(token.access_token().expose().to_owned())
        };
        let answers = join_all((0..REQUESTS).map(|_| answer())).await;
        let answered = answers.iter().flatten().count();
        let tokens: HashSet<_> = answers.into_iter().flatten().collect();
        let tokens: Vec<_> = tokens.into_iter().collect();
        println!("{MARK}{answered} {}", tokens.join(","));
    }
    true
}

struct Site {
    redis: RedisServer,
    tenant: Tenant,
    authentication: AuthenticationClient,
}

impl Site {
    async fn start() -> Option<Self> {
        let redis = RedisServer::start().await?;
        let tenant = Tenant::builder().application(application());
        let tenant = tenant.start().await.unwrap();
        let authentication = AuthenticationClient::builder(tenant.domain())
            .client_id("web")
            .client_secret("s3cret")
            .build()
            .unwrap();
        Some(Self {
            redis,
            tenant,
            authentication,
        })
    }

    fn renewals(&self) -> usize {
        self.tenant.requests_to("POST", "/oauth/token")
    }

    /// A session without a usable access token: the refresh token, and the cookie.
    async fn log_in(&self) -> (String, String) {
        let login = Password::new(self.tenant.user_email(), self.tenant.user_password());
        let login = login.scope("openid offline_access");
        let tokens = self.authentication.token(&login).await.unwrap();
        let refresh_token = tokens.refresh_token.unwrap().expose().to_owned();
        let subject = self.tenant.user_id(self.tenant.user_email()).unwrap();
        let record = SessionRecord::new(self.tenant.issuer(), subject)
            .with_refresh_token(refresh_token.as_str());
        let auth0 = auth0(self.tenant.domain(), &self.redis.url());
        let cookie = auth0.test_cookie(record).await.unwrap();
        (refresh_token, cookie)
    }

    async fn member(&self, test: &str) -> Member {
        let url = self.redis.url();
        Member::start(test, &[(URL, &url), (DOMAIN, self.tenant.domain())]).await
    }

    /// That the store has another refresh token, which works.
    async fn assert_rotated(&self, before: &str) {
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let store = RedisSessionStore::new(client(&self.redis.url()), &key(1));
        let names = self.redis.keys().await;
        let name = names.iter().find_map(|name| {
            let name = name.strip_prefix("auth0:session:{")?;
            name.strip_suffix('}')
        });
        let id = URL_SAFE_NO_PAD.decode(name.unwrap()).unwrap();
        let id = SessionKey::from_bytes(id.try_into().unwrap());
        let record = store.load(&id).await.unwrap().unwrap();
        let record: serde_json::Value =
            serde_json::from_slice(&record.to_bytes().unwrap()).unwrap();
        let kept = record["refresh_token"].as_str().unwrap();
        assert_ne!(kept, before);
        let works = self.authentication.token(&RefreshToken::new(kept)).await;
        assert!(works.is_ok(), "{works:?}");
        self.redis.ask(&redis::cmd("FLUSHALL")).await;
    }
}

fn read(said: &str) -> (usize, HashSet<String>) {
    let (answered, tokens) = said.split_once(' ').unwrap();
    let tokens = tokens.split(',').map(str::to_owned).collect();
    (answered.parse().unwrap(), tokens)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_requests_in_two_processes_make_one_renewal() {
    const TEST: &str = "renewals::two_hundred_requests_in_two_processes_make_one_renewal";
    if was_member().await {
        return;
    }
    let Some(site) = Site::start().await else {
        return;
    };
    let mut members = [site.member(TEST).await, site.member(TEST).await];
    let (refresh_token, cookie) = site.log_in().await;
    let before = site.renewals();
    let slow = Fault::on("/oauth/token").delay(Duration::from_millis(300));
    site.tenant.fault(slow.times(1));
    for member in &mut members {
        member.send(&cookie).await;
    }
    let mut all = HashSet::new();
    for member in &mut members {
        let (answered, tokens) = read(&member.says().await);
        assert_eq!(answered, REQUESTS);
        all.extend(tokens);
    }
    assert_eq!(all.len(), 1, "one token for all");
    assert_eq!(site.renewals() - before, 1);
    site.assert_rotated(&refresh_token).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_while_it_renews_costs_no_answer_of_the_other() {
    const TEST: &str =
        "renewals::a_process_that_is_killed_while_it_renews_costs_no_answer_of_the_other";
    if was_member().await {
        return;
    }
    let Some(site) = Site::start().await else {
        return;
    };
    // `AUTH0_REDIS_KILLS=100` is the long form.
    let kills = std::env::var("AUTH0_REDIS_KILLS").ok();
    let kills = kills.and_then(|kills| kills.parse().ok()).unwrap_or(5);
    for _ in 0..kills {
        let mut members = [site.member(TEST).await, site.member(TEST).await];
        let (refresh_token, cookie) = site.log_in().await;
        let before = site.renewals();
        let never = Fault::on("/oauth/token").delay(Duration::from_hours(1));
        site.tenant.fault(never.times(1));
        let [renewing, other] = &mut members;
        renewing.send(&cookie).await;
        until("it renews", async || site.renewals() == before + 1).await;
        other.send(&cookie).await;
        renewing.process.kill().await.unwrap();
        let (answered, tokens) = read(&other.says().await);
        assert_eq!((answered, tokens.len()), (REQUESTS, 1));
        assert_eq!(site.renewals(), before + 2, "the dead one's and one more");
        site.assert_rotated(&refresh_token).await;
    }
}
