use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// The running program, which is killed when the test ends, even if it fails.
struct Program {
    child: Child,
    output: BufReader<ChildStdout>,
    addr: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts the program and reads the first line, which contains its URL.
    fn start(arguments: &[&str]) -> Self {
        let mut child = program()
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let addr = line
            .trim()
            .rsplit_once("//")
            .expect("the domain")
            .1
            .to_owned();
        Self {
            child,
            output,
            addr,
        }
    }

    /// Returns the value printed under this name.
    fn printed(&mut self, name: &str) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "no {name}");
            if let Some(value) = line.strip_prefix(name) {
                return value.trim().to_owned();
            }
        }
    }

    fn request(&self, head: &str, body: &str) -> (String, Value) {
        let mut stream = TcpStream::connect(&self.addr).unwrap();
        let length = body.len();
        let request = format!(
            "{head}\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().to_owned();
        (status, serde_json::from_str(body).unwrap_or_default())
    }

    /// Sends the signal that stops a container, and waits.
    #[cfg(unix)]
    fn terminate(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").arg(pid).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_auth0-testing"))
}

/// Returns the exit code and the output of a run that ends on its own.
fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = program().args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A folder that is deleted when the test ends.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = format!("auth0-testing-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let file = self.0.join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The reader of the program's output stops after the first line, which must not stop the program.
#[test]
fn it_runs_and_says_where() {
    let program = Program::start(&[]);
    let (status, keys) = program.request("GET /.well-known/jwks.json HTTP/1.1", "");
    assert_eq!(status, "200");
    assert_eq!(keys["keys"].as_array().map(Vec::len), Some(1));
}

#[test]
fn its_key_opens_the_operations() {
    let mut program = Program::start(&["--record=10"]);
    let key = program.printed("control key");
    program.request("GET /userinfo HTTP/1.1", "");
    let head = format!("GET /_tenant/requests HTTP/1.1\r\nauthorization: Bearer {key}");
    let (status, answer) = program.request(&head, "");
    assert_eq!(status, "200", "{answer}");
    assert_eq!(answer["requests"][0]["path"], "/userinfo");
    assert_eq!(
        program.request("GET /_tenant/requests HTTP/1.1", "").0,
        "401"
    );
}

#[test]
#[cfg(unix)]
fn it_ends_cleanly_when_a_container_is_stopped() {
    assert_eq!(Program::start(&[]).terminate(), Some(0));
}

#[test]
fn help_and_version_are_printed() {
    let (code, help, _) = run(&["--help"]);
    assert_eq!(code, Some(0));
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "--port",
        "--host",
        "--public-url",
        "--config",
        "is not for production",
    ] {
        assert!(help.contains(part), "{part}: {help}");
    }
    let (code, version, _) = run(&["--version"]);
    assert_eq!((code, version.trim()), (Some(0), "auth0-testing 0.1.0"));
}

#[test]
fn bad_arguments_are_one_line_and_exit_2() {
    let (code, output, complaint) = run(&["--port", "seven"]);
    assert_eq!(code, Some(2));
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(complaint.contains("seven"), "{complaint}");
    assert!(output.is_empty());
}

#[test]
fn bad_files_are_named_with_what_is_wrong() {
    let folder = Folder::new("bad");
    for (name, text, expected) in [
        ("a.json", "{", "not JSON"),
        ("b.json", r#"{"server":{"port":"x"}}"#, "`port`"),
        ("c.json", r#"{"server":{"prot":1}}"#, "`prot`"),
        ("d.json", r#"{"usres":[]}"#, "`usres`"),
        ("e.json", "[]", "object"),
        #[cfg(feature = "cli")]
        ("f.toml", "[server]\nport = 1\nport = 2\n", "line 3"),
    ] {
        let file = folder.file(name, text);
        let (code, _, complaint) = run(&["--config", &file]);
        assert_eq!(code, Some(1), "{name}");
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(
            complaint.contains(&file) && complaint.contains(expected),
            "{complaint}"
        );
    }
    let (code, _, complaint) = run(&["--config", "/nowhere/at/all.json"]);
    assert_eq!(code, Some(1));
    assert!(complaint.contains("/nowhere/at/all.json"), "{complaint}");
}

#[test]
fn a_file_that_could_not_be_saved_at_the_end_is_refused_at_the_start() {
    let folder = Folder::new("save");
    for file in [folder.0.join("nowhere/state.json"), folder.0.clone()] {
        let file = file.to_str().unwrap();
        let (code, _, complaint) = run(&["--save", file]);
        assert_eq!(code, Some(1));
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(complaint.contains(file), "{complaint}");
    }
}

#[test]
fn a_taken_port_is_one_line_and_exit_1() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let (code, _, complaint) = run(&[&format!("--port={port}")]);
    assert_eq!(code, Some(1));
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(complaint.contains(&port.to_string()), "{complaint}");
}

#[test]
fn it_says_so_when_others_can_reach_it() {
    let mut child = program()
        .args(["--host", "0.0.0.0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let listens_on = output
        .lines()
        .map_while(Result::ok)
        .find(|line| line.starts_with("listens on"));
    let _ = child.kill();
    let _ = child.wait();
    assert!(line.contains("other machines"), "{line}");
    let listens_on = listens_on.unwrap();
    assert!(listens_on.contains(" 0.0.0.0:"), "{listens_on}");
}

#[test]
#[cfg(feature = "cli")]
fn with_tls_the_authority_is_in_a_file() {
    let folder = Folder::new("tls");
    let file = folder.0.join("ca.pem");
    let config = folder.file(
        "c.toml",
        "[server]\ntls = true\npublic_url = \"https://t.localhost\"\n",
    );
    let mut program = Program::start(&["--config", &config, "--ca-file", file.to_str().unwrap()]);
    assert_eq!(program.addr, "t.localhost");
    assert_eq!(program.printed("ca certificate"), file.to_str().unwrap());
    assert_eq!(
        program.printed("NODE_EXTRA_CA_CERTS="),
        file.to_str().unwrap()
    );
    let pem = std::fs::read(&file).unwrap();
    assert!(openssl::x509::X509::from_pem(&pem).is_ok());
}

#[test]
#[cfg(feature = "cli")]
fn a_configuration_has_templates_of_claims() {
    let folder = Folder::new("claims");
    let claims = "[claims.access_token]\n\"https://example.com/client\" = \"{{client_id}}\"\n";
    let config = folder.file("tenant.toml", claims);
    let program = Program::start(&["--config", &config, "--control-key", "12345678"]);
    let head = "GET /_tenant/claims HTTP/1.1\r\nauthorization: Bearer 12345678";
    let (_, claims) = program.request(head, "");
    assert_eq!(
        claims["access_token"]["https://example.com/client"],
        "{{client_id}}"
    );
}

#[test]
#[cfg(unix)]
fn state_survives_from_run_to_run() {
    let folder = Folder::new("state");
    let file = folder.0.join("state.json");
    let file = file.to_str().unwrap();
    let state = ["--seed", file, "--save", file, "--control-key", "12345678"];
    let program = Program::start(&state);
    let authorization = "HTTP/1.1\r\nauthorization: Bearer 12345678";
    let user = r#"{"email":"ada@example.com","password":"pw"}"#;
    let (status, added) = program.request(&format!("POST /_tenant/users {authorization}"), user);
    assert_eq!(status, "200", "{added}");
    assert_eq!(program.terminate(), Some(0));
    let program = Program::start(&state);
    let (_, state) = program.request(&format!("GET /_tenant/state {authorization}"), "");
    let users = state["users"].as_array().unwrap();
    let ada = users
        .iter()
        .find(|user| user["email"] == "ada@example.com")
        .unwrap();
    assert_eq!(
        (&ada["user_id"], &ada["password"]),
        (&added["user_id"], &"pw".into())
    );
}
