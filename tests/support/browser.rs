//! A headless Chromium for one test, controlled through the `WebDriver` protocol.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0::core::bytes::Bytes;
use auth0::core::transport::Transport;
use http::{Request, Response};
use thirtyfour::prelude::*;
use thirtyfour::session::http::{Body, HttpClient};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities};
use tower::ServiceExt;

/// Keeps the browser from using the network or a display.
const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Long enough for a busy machine. Tests continue as soon as the page appears.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running browser. Dropping it ends the browser and the driver, and removes the profile.
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    // Dropped in this order: the process, then the folder to which it writes.
    process: Process,
    profile: Profile,
}

impl Browser {
    /// Starts a browser, or reports that none is installed, which is acceptable on a developer's machine but an
    /// error in CI.
    pub(crate) async fn start() -> Option<Self> {
        let Some((process, port)) = Process::start() else {
            return missing("chromedriver");
        };
        let profile = Profile::create();
        let mut capabilities = DesiredCapabilities::chrome();
        for flag in FLAGS {
            capabilities.add_arg(flag).unwrap();
        }
        let folder = format!("--user-data-dir={}", profile.0.display());
        capabilities.add_arg(&folder).unwrap();
        let driver = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities)
            .client(OverTransport::new().unwrap())
            .await;
        match driver {
            Ok(driver) => Some(Self {
                driver,
                process,
                profile,
            }),
            Err(error) if error.to_string().contains("cannot find Chrome binary") => {
                missing("chromium")
            }
            Err(error) => panic!("chromium did not start: {error}"),
        }
    }

    /// Waits for a page with this heading.
    pub(crate) async fn wait_for(&self, heading: &str) {
        let query = self
            .driver
            .query(By::XPath(format!("//h1[text()='{heading}']")));
        let found = query
            .wait(PATIENCE, Duration::from_millis(50))
            .first()
            .await;
        if let Err(error) = found {
            let page = self.driver.source().await.unwrap_or_default();
            panic!("no page with the heading {heading}: {error}\n{page}");
        }
    }

    async fn element(&self, id: &str) -> WebElement {
        let query = self.driver.query(By::Id(id));
        query
            .wait(PATIENCE, Duration::from_millis(50))
            .first()
            .await
            .unwrap()
    }

    pub(crate) async fn click(&self, id: &str) {
        self.element(id).await.click().await.unwrap();
    }

    pub(crate) async fn fill(&self, id: &str, text: &str) {
        let field = self.element(id).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    pub(crate) async fn text(&self, id: &str) -> String {
        self.element(id).await.text().await.unwrap()
    }

    /// Shuts down the browser gracefully.
    pub(crate) async fn stop(self) {
        let Self {
            driver,
            process,
            profile,
        } = self;
        driver.quit().await.unwrap();
        drop(process);
        drop(profile);
    }
}

fn missing<T>(program: &str) -> Option<T> {
    let text = format!("{program} is not installed, so no browser was driven");
    assert!(std::env::var_os("CI").is_none(), "{text}");
    eprintln!("{text}");
    None
}

/// `chromedriver` on a port that it chose. Its output stays open, because it writes there until the end.
struct Process(Child, BufReader<ChildStdout>);

impl Process {
    /// Returns `None` if it is not installed.
    fn start() -> Option<(Self, u16)> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let output = BufReader::new(child.stdout.take()?);
        let mut process = Self(child, output);
        // "ChromeDriver was started successfully on port 41234."
        let port = process
            .1
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            });
        Some((process, port.expect("the port in what chromedriver prints")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Browsers end when they are told to quit. After a failed test, they end because their driver is gone.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A new, empty folder for the browser's profile.
struct Profile(PathBuf);

impl Profile {
    fn create() -> Self {
        // A test may drive several browsers.
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("auth0-tests-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// `WebDriver` over the SDK's own transport, which avoids a second HTTP client.
struct OverTransport(Transport);

impl OverTransport {
    fn new() -> WebDriverResult<Self> {
        let transport = Transport::builder().build();
        transport.map(Self).map_err(|error| failed(&error))
    }
}

fn failed(error: &dyn std::error::Error) -> WebDriverError {
    WebDriverError::RequestFailed(error.to_string())
}

#[async_trait::async_trait]
impl HttpClient for OverTransport {
    async fn send(&self, request: Request<Body<'_>>) -> WebDriverResult<Response<Bytes>> {
        let request = request.map(|body| match body {
            Body::Empty => Bytes::new(),
            Body::Json(json) => Bytes::from(json.to_string()),
        });
        // A driver that does not respond must not keep the test from ending.
        let answer = tokio::time::timeout(PATIENCE, self.0.clone().oneshot(request)).await;
        answer
            .map_err(|error| failed(&error))?
            .map_err(|error| failed(&error))
    }

    /// Creates a client for ending the session after a failed test. That happens on another runtime, where this
    /// client's connections would never respond.
    async fn new(&self) -> Arc<dyn HttpClient> {
        Arc::new(Self::new().unwrap_or_else(|_| Self(self.0.clone())))
    }
}
