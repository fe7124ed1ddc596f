//! The real window, driven through `WebKitWebDriver`. Needs a display and a session bus: see `tests/desktop/run.sh`.

use std::{path::Path, process::Stdio, time::Duration};

use fantoccini::{
    Client, ClientBuilder, Locator,
    elements::Element,
    error::{CmdError, ErrorStatus},
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::process::{Child, Command};

use crate::{program, until};

/// LDFleet with its window open.
pub struct Window {
    /// For what the methods below do not cover.
    pub client: Client,
    driver: Driver,
}

/// `WebKitWebDriver` and the application that it started. The application outlives its window, because closing that
/// only hides it in the tray; it is ended with the driver.
struct Driver(Child);

impl Driver {
    fn start(port: u16, environment: &[(&str, &Path)]) -> Self {
        let driver = Command::new("WebKitWebDriver")
            .envs(environment.iter().copied())
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("WebKitWebDriver (Debian package webkit2gtk-driver)");
        Self(driver)
    }

    /// Looks for the application with `pgrep` or ends it with `pkill`; whether it was there.
    fn application(&self, tool: &str, options: &[&str]) -> bool {
        let Some(driver) = self.0.id() else { return false };
        let mut command = std::process::Command::new(tool);
        command.args(options).args(["-P", &driver.to_string()]).stdout(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    /// Ends the application and waits until it is gone: a later start would otherwise hand over to it.
    fn end_application(&self) {
        for _ in 0..100 {
            if !self.application("pkill", &[]) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end_application();
    }
}

/// A CSS selector for a test id.
pub fn id(test_id: &str) -> String {
    format!("[data-testid=\"{test_id}\"]")
}

/// What an element says. The driver's own idea of text leaves out what is cut off with an ellipsis.
pub async fn words(element: &Element) -> Option<String> {
    element.prop("innerText").await.ok()?
}

/// A key together with Control, as it is typed.
pub fn control(key: char) -> String {
    format!("{}{key}", char::from(Key::Control))
}

/// Text of several lines, as it is typed: the driver passes no line feed on.
pub fn lines(lines: &[&str]) -> String {
    lines.join(&String::from(char::from(Key::Enter)))
}

impl Window {
    /// Starts the application with these arguments.
    pub async fn open(args: &[&str]) -> Self {
        Self::open_with(args, &[]).await
    }

    /// Starts the application with these arguments and environment variables.
    pub async fn open_with(args: &[&str], environment: &[(&str, &Path)]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Driver::start(port, environment);
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": program("ldfleet"), "args": args }
        });
        let capabilities = capabilities.as_object().unwrap().clone();
        let client = until("a WebDriver session", || async {
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities.clone())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await
                .ok()
        })
        .await;
        let window = Self { client, driver };
        window.wait("[data-testid=app][data-ready=true]").await;
        window
    }

    /// The first element that matches, if there is one now.
    pub async fn find(&self, css: &str) -> Option<Element> {
        self.client.find(Locator::Css(css)).await.ok()
    }

    /// All elements that match now.
    pub async fn all(&self, css: &str) -> Vec<Element> {
        self.client.find_all(Locator::Css(css)).await.unwrap_or_default()
    }

    /// Waits for an element.
    pub async fn wait(&self, css: &str) -> Element {
        until(css, || self.find(css)).await
    }

    /// Waits until no element matches.
    pub async fn wait_gone(&self, css: &str) {
        until(&format!("no {css}"), || async { self.find(css).await.is_none().then_some(()) }).await;
    }

    /// The text of an element, once it is there.
    pub async fn text(&self, css: &str) -> String {
        until(css, || async { words(&self.find(css).await?).await }).await
    }

    /// Waits until an element's text contains something.
    pub async fn wait_text(&self, css: &str, part: &str) -> String {
        until(&format!("{css} with “{part}”"), || async {
            let text = words(&self.find(css).await?).await?;
            text.contains(part).then_some(text)
        })
        .await
    }

    /// An attribute of an element.
    pub async fn attr(&self, css: &str, name: &str) -> Option<String> {
        self.find(css).await?.attr(name).await.ok()?
    }

    /// Clicks an element once it is there and can be clicked.
    pub async fn click(&self, css: &str) {
        until(&format!("a click on {css}"), || async { self.find(css).await?.click().await.ok() }).await;
    }

    /// Types into a field, replacing what is there.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.wait(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) {
        let body = self.wait("body").await;
        body.send_keys(&String::from(char::from(key))).await.unwrap();
    }

    /// Presses a key together with Control.
    pub async fn press_control(&self, key: char) {
        self.wait("body").await.send_keys(&control(key)).await.unwrap();
    }

    /// Types where the keyboard is, whatever that is.
    pub async fn keys(&self, text: &str) {
        until("what has the keyboard", || async {
            self.client.active_element().await.ok()?.send_keys(text).await.ok()
        })
        .await;
    }

    /// Presses Tab until this element has the keyboard.
    pub async fn tab_to(&self, css: &str) {
        const MOST: usize = 80;
        self.wait(css).await;
        let has = format!("return document.activeElement?.matches({})", Value::from(css));
        for _ in 0..MOST {
            if self.script(&has).await == true {
                return;
            }
            self.keys(&String::from(char::from(Key::Tab))).await;
        }
        panic!("{MOST} times Tab do not reach {css}");
    }

    /// Calls a command as the page does; what it answers, or `{ error }` with what it refused with.
    pub async fn invoke(&self, command: &str, arguments: Value) -> Value {
        let call = "const [command, given, done] = arguments; \
                    window.__TAURI_INTERNALS__.invoke(command, given)\
                    .then(done, (error) => done({ error }))";
        self.client.execute_async(call, vec![command.into(), arguments]).await.unwrap()
    }

    /// The id of the workstation in the row whose text contains `name`.
    pub async fn workstation(&self, name: &str) -> String {
        until(&format!("the row of {name}"), || async {
            for row in self.all("[data-testid^=workstation-]").await {
                if words(&row).await?.contains(name) {
                    let id = row.attr("data-testid").await.ok()??;
                    return Some(id.trim_start_matches("workstation-").to_owned());
                }
            }
            None
        })
        .await
    }

    /// An emulator of the selected workstation in this state; its index.
    pub async fn emulator_that_is(&self, health: &str) -> String {
        let row = self.wait(&format!("[data-testid^=emulator-][data-health={health}]")).await;
        row.attr("data-testid").await.unwrap().unwrap().trim_start_matches("emulator-").to_owned()
    }

    /// Clicks what ends the application and waits for that. The click's own answer may be lost with it.
    pub async fn ends_by_click(self, css: &str) {
        // The end may come before the answer. What lies where a menu is not yet in its place takes the click: it is made again.
        until(&format!("a click on {css}"), || async {
            let clicked = self.find(css).await?.click().await;
            (!clicked.is_err_and(|error| was_taken_by_another(&error))).then_some(())
        })
        .await;
        self.ends().await;
    }

    /// Presses keys that end the application and waits for that.
    pub async fn ends_by_keys(self, css: &str, keys: &str) {
        drop(self.wait(css).await.send_keys(keys).await);
        self.ends().await;
    }

    /// Waits until the application has ended by itself.
    pub async fn ends(self) {
        until("the end of the application", || async {
            (!self.driver.application("pgrep", &[])).then_some(())
        })
        .await;
    }

    /// Ends the application as a crash does.
    pub async fn crash(self) {
        self.driver.application("pkill", &["-KILL"]);
        self.ends().await;
    }

    /// Runs a function body in the page.
    pub async fn script(&self, body: &str) -> Value {
        self.client.execute(body, vec![]).await.unwrap()
    }

    /// A picture of the page. Painting lags behind the page's state, so two frames are awaited first.
    pub async fn shot(&self, file: &Path) {
        let two_frames = "const done = arguments[arguments.length - 1]; \
                          requestAnimationFrame(() => requestAnimationFrame(() => done(1)))";
        // The driver now and then loses the answer of a script that waits.
        until("two frames", || async { self.client.execute_async(two_frames, vec![]).await.ok() }).await;
        tokio::time::sleep(Duration::from_millis(150)).await;
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, self.client.screenshot().await.unwrap()).unwrap();
    }

    /// Sets the window's size in pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Ends the session, and with it the application.
    pub async fn close(self) {
        self.client.close().await.unwrap();
        self.driver.end_application();
    }
}

/// Whether another element lies where the click went.
fn was_taken_by_another(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(refused) if refused.error == ErrorStatus::ElementClickIntercepted)
}
