//! A process of a fleet: this test program, run again for one of its tests.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// Stands before what a member says, among the lines of the test harness.
pub(crate) const MARK: &str = "member: ";

pub(crate) struct Member {
    pub(crate) process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Member {
    /// Starts this program for one test, which knows from the environment what to do, and waits until it
    /// is ready.
    pub(crate) async fn start(test: &str, environment: &[(&str, &str)]) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--include-ignored"])
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut member = Self {
            process,
            input,
            output,
        };
        assert_eq!(member.says().await, "ready");
        member
    }

    /// Lets it do its work.
    pub(crate) async fn go(&mut self) {
        self.send("go").await;
    }

    pub(crate) async fn send(&mut self, line: &str) {
        self.input.write_all(line.as_bytes()).await.unwrap();
        self.input.write_all(b"\n").await.unwrap();
        self.input.flush().await.unwrap();
    }

    pub(crate) async fn says(&mut self) -> String {
        while let Some(line) = self.output.next_line().await.unwrap() {
            if let Some((_, said)) = line.split_once(MARK) {
                return said.to_owned();
            }
        }
        panic!("the member has ended: {:?}", self.process.wait().await);
    }
}
