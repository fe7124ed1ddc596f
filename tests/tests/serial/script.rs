//! The command line against the real program: what a script is answered, with which exit code, and that no client on its channel
//! harms the window.

use std::{
    io::{Read, Write},
    os::unix::{fs::PermissionsExt, net::UnixStream},
    path::PathBuf,
    process::{Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;
use tests::{PATIENCE, program, until};
use tokio::process::{Child, Command};

/// A user's folders, and the program that runs there until this is dropped.
struct Running {
    home: TempDir,
    program: Option<Child>,
}

impl Running {
    fn nothing() -> Self {
        Self { home: tempfile::tempdir().unwrap(), program: None }
    }

    /// In the tray, with a demo of two workstations.
    async fn demo() -> Self {
        let mut running = Self::nothing();
        let args = ["--hidden", "--demo", "--workstations", "2", "--shorten", "10"];
        running.program = Some(running.command(&args).stdout(Stdio::null()).spawn().unwrap());
        until("emulators that are listed", || async {
            let answer = running.ask(&["list", "--json"]).await;
            let said: Value = serde_json::from_slice(&answer.stdout).ok()?;
            (said["total"].as_u64()? > 0
                && said["emulators"].as_array()?.iter().all(|e| e["link"] == "online"))
            .then_some(())
        })
        .await;
        running
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(program("ldfleet"));
        for (name, folder) in
            [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")]
        {
            command.env(name, self.home.path().join(folder));
        }
        command.args(args).kill_on_drop(true);
        command
    }

    async fn ask(&self, args: &[&str]) -> Output {
        let asked = self.command(args).output();
        tokio::time::timeout(PATIENCE, asked).await.expect("an answer").unwrap()
    }

    /// What `--json` prints, and the exit code.
    async fn json(&self, args: &[&str]) -> (Value, Option<i32>) {
        let answer = self.ask(&[args, &["--json"]].concat()).await;
        let said = String::from_utf8(answer.stdout).unwrap();
        let value = serde_json::from_str(&said);
        let error = String::from_utf8_lossy(&answer.stderr).into_owned();
        (value.unwrap_or_else(|_| panic!("{args:?}: {said} {error}")), answer.status.code())
    }

    async fn refused(&self, args: &[&str]) -> (String, Option<i32>) {
        let answer = self.ask(args).await;
        assert!(answer.stdout.is_empty(), "{args:?}: {answer:?}");
        (String::from_utf8(answer.stderr).unwrap(), answer.status.code())
    }

    fn socket(&self) -> PathBuf {
        self.home.path().join("data/app.ldfleet.LDFleet/script.sock")
    }

    /// A client that is not ours.
    fn connect(&self) -> UnixStream {
        let stream = UnixStream::connect(self.socket()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }
}

/// What such a client reads until the program ends the conversation.
fn heard(mut stream: UnixStream) -> String {
    let mut text = String::new();
    // Where the program ended it with words of the client unread, this is an error; what was read before counts.
    drop(stream.read_to_string(&mut text));
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_window_one_sentence_and_its_own_code() {
    let nothing = Running::nothing();
    for args in [&["status"][..], &["list", "--json"], &["run", "start #pvp", "--wait"]] {
        let (said, code) = nothing.refused(args).await;
        assert_eq!(code, Some(4), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("LDFleet is not running"), "{said}");
    }
    // Left behind by a program that crashed.
    std::fs::create_dir_all(nothing.socket().parent().unwrap()).unwrap();
    drop(std::os::unix::net::UnixListener::bind(nothing.socket()).unwrap());
    assert_eq!(nothing.refused(&["status"]).await.1, Some(4));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_lists_starts_and_learns_how_it_ended() {
    let running = Running::demo().await;
    let (status, code) = running.json(&["status"]).await;
    assert_eq!(
        (status["demo"].as_bool(), status["workstations"].as_u64()),
        (Some(true), Some(2)),
        "{status}"
    );
    assert_eq!(code, Some(0));
    let mode = std::fs::metadata(running.socket()).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600, "nobody else may ask");

    let (all, _) = running.json(&["list"]).await;
    let (stopped, _) = running.json(&["list", "state:stopped"]).await;
    let names = |of: &Value| of["emulators"].as_array().unwrap().clone();
    assert!(!names(&stopped).is_empty() && names(&stopped).len() < names(&all).len(), "{stopped}");
    assert!(names(&stopped).iter().all(|e| e["state"] == "stopped"));
    // A filter may begin with a hyphen.
    let (others, _) = running.json(&["list", "-state:stopped"]).await;
    assert_eq!(names(&others).len() + names(&stopped).len(), names(&all).len());

    let first = names(&stopped)[0].clone();
    let filter = format!("ws=\"{}\" index:{}", first["workstation"].as_str().unwrap(), first["index"]);
    let (run, code) = running.json(&["run", &format!("start {filter}"), "--wait"]).await;
    assert_eq!((code, run["emulators"].as_array().unwrap().len()), (Some(0), 1), "{run}");
    assert_eq!(run["emulators"][0]["status"], "succeeded", "{run}");
    assert_eq!(run["emulators"][0]["title"], first["title"]);
    let text = String::from_utf8(running.ask(&["list", &filter]).await.stdout).unwrap();
    assert!(text.contains("ready") && text.contains("1 of "), "{text}");

    // Handed over: its end is not waited for.
    let (run, code) = running.json(&["run", &format!("stop {filter}")]).await;
    assert_eq!((code, &run["emulators"][0]["status"]), (Some(0), &json!("queued")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_is_said_and_does_nothing() {
    let running = Running::demo().await;
    for (args, code, part) in [
        (&["run", "dance #pvp"][..], 2, "“dance”"),
        (&["run", "stop"], 2, "--all"),
        (&["run", "stop state:sleeping"], 2, "“sleeping”"),
        (&["list", "state:sleeping"], 2, "“sleeping”"),
        (&["run", "stop #nothing-has-this"], 3, "No emulator matches"),
        (&["run"], 2, "COMMAND"),
        (&["--demo", "status"], 2, "--demo"),
    ] {
        let (said, got) = running.refused(args).await;
        assert_eq!(got, Some(code), "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
    }
    let help = running.ask(&["run", "--help"]).await;
    assert!(String::from_utf8(help.stdout).unwrap().contains("Exit codes"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_clients_are_dropped_and_the_rest_answered() {
    let mut running = Running::demo().await;
    let question = |what: &Value| format!("{what}\n").into_bytes();
    // Garbage, other versions, what is no request, and what stops in the middle of a line.
    for said in [
        b"\0\xff\xfe garbage\n".to_vec(),
        question(&json!({ "version": 2, "ask": "status" })),
        question(&json!({ "version": 1, "ask": "password", "of": "WS-01" })),
        question(&json!({ "version": 1, "ask": "list", "filter": ["x"] })),
        format!("{}\n", "[".repeat(60_000)).into_bytes(),
    ] {
        let mut client = running.connect();
        client.write_all(&said).unwrap();
        let answer = heard(client);
        assert!(answer.contains("\"answer\":\"not\"") && answer.len() < 1000, "{answer}");
    }
    running.connect().write_all(b"{\"version\":1").unwrap();
    // A giant: it is not read to its end.
    let mut giant = running.connect();
    let piece = vec![b'x'; 1024 * 1024];
    let sent = (0..64).take_while(|_| giant.write_all(&piece).is_ok()).count();
    assert!(sent < 64, "it was cut off after {sent} MB");
    // As many as are heard at once, and none of them says a word: the next one waits until they are given up.
    let silent: Vec<UnixStream> = (0..8).map(|_| running.connect()).collect();
    let (status, code) = running.json(&["status"]).await;
    assert_eq!(code, Some(0), "{status}");
    drop(silent);
    // One that asks and never reads.
    let mut deaf = running.connect();
    deaf.write_all(&question(&json!({ "version": 1, "ask": "list", "filter": "" }))).unwrap();
    until("an answer for those who behave", || async {
        (running.ask(&["status"]).await.status.code() == Some(0)).then_some(())
    })
    .await;
    drop(deaf);
    assert!(running.program.take().unwrap().try_wait().unwrap().is_none(), "it lives on");
}
