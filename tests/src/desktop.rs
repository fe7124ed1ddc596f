//! The desktop around the application: this process owns the tray's and the notifications' names on the session bus,
//! so that what the application shows there can be read, and clicked.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    missing_docs,
    reason = "the D-Bus interfaces have these methods and arguments; macros write some of them"
)]

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use zbus::{
    Connection, connection, interface,
    message::Header,
    object_server::SignalEmitter,
    proxy,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

use tokio::process::Command;

use crate::until;

/// A notification as the application sent it.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its number, from 1.
    pub id: u32,
    /// Who sent it.
    pub app: String,
    /// Its title.
    pub summary: String,
    /// Its text.
    pub body: String,
    /// Keys and labels of its actions, in turn.
    pub actions: Vec<String>,
}

/// An entry of the tray icon's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// By which it is clicked.
    pub id: i32,
    /// Empty for a separator.
    pub label: String,
    /// Whether it can be clicked.
    pub enabled: bool,
}

type Shared<T> = Arc<Mutex<Vec<T>>>;

/// The desktop.
pub struct Desktop {
    bus: Connection,
    items: Shared<(String, String)>,
    panel: Arc<Panel>,
    notes: Shared<Note>,
}

/// The panel that shows the tray's icons.
struct Panel {
    present: AtomicBool,
    /// How often somebody has asked whether it is there.
    asked: AtomicUsize,
}

struct Watcher {
    items: Shared<(String, String)>,
    panel: Arc<Panel>,
}

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().unwrap().to_string();
        let item = if service.starts_with('/') {
            (sender, service)
        } else {
            (service, "/StatusNotifierItem".into())
        };
        self.items.lock().unwrap().push(item);
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.items.lock().unwrap().iter().map(|(name, path)| format!("{name}{path}")).collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        self.panel.asked.fetch_add(1, Ordering::SeqCst);
        self.panel.present.load(Ordering::SeqCst)
    }

    #[zbus(signal)]
    async fn status_notifier_host_registered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_host_unregistered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

struct Notifications(Shared<Note>);

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn notify(
        &self,
        app: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut notes = self.0.lock().unwrap();
        let id = u32::try_from(notes.len()).unwrap() + 1;
        notes.push(Note { id, app, summary, body, actions });
        id
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".into(), "actions".into()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("tests".into(), "LDFleet".into(), "1".into(), "1.2".into())
    }

    /// The user has chosen an action of a notification.
    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;
}

#[proxy(interface = "org.kde.StatusNotifierItem", assume_defaults = false)]
trait Item {
    #[zbus(property(emits_changed_signal = "false"))]
    fn title(&self) -> zbus::Result<String>;
    #[zbus(property(emits_changed_signal = "false"))]
    fn status(&self) -> zbus::Result<String>;
    #[zbus(property(emits_changed_signal = "false"))]
    fn icon_name(&self) -> zbus::Result<String>;
    #[zbus(property(emits_changed_signal = "false"))]
    fn menu(&self) -> zbus::Result<OwnedObjectPath>;
}

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

#[proxy(interface = "com.canonical.dbusmenu", assume_defaults = false)]
trait Menu {
    fn get_layout(&self, parent: i32, depth: i32, properties: &[&str]) -> zbus::Result<(u32, Layout)>;
    fn event(&self, id: i32, event: &str, data: &Value<'_>, time: u32) -> zbus::Result<()>;
}

const WATCHER: &str = "/StatusNotifierWatcher";
const NOTIFICATIONS: &str = "/org/freedesktop/Notifications";

impl Desktop {
    /// Takes the names. There can be one such desktop on a bus.
    pub async fn own() -> Self {
        let (items, notes) = (Shared::default(), Shared::default());
        let panel = Arc::new(Panel { present: AtomicBool::new(true), asked: AtomicUsize::new(0) });
        let watcher = Watcher { items: Arc::clone(&items), panel: Arc::clone(&panel) };
        let bus = connection::Builder::session()
            .unwrap()
            .serve_at(WATCHER, watcher)
            .unwrap()
            .serve_at(NOTIFICATIONS, Notifications(Arc::clone(&notes)))
            .unwrap()
            .name("org.kde.StatusNotifierWatcher")
            .unwrap()
            .name("org.freedesktop.Notifications")
            .unwrap()
            .build()
            .await
            .expect("a private session bus: tests/desktop/run.sh");
        Self { bus, items, panel, notes }
    }

    /// The panel that shows the tray's icons comes or goes, and the application has taken notice.
    pub async fn set_panel(&self, present: bool) {
        self.panel.present.store(present, Ordering::SeqCst);
        let asked = self.panel.asked.load(Ordering::SeqCst);
        let server = self.bus.object_server().interface::<_, Watcher>(WATCHER).await.unwrap();
        let emitter = server.signal_emitter();
        let said = if present {
            Watcher::status_notifier_host_registered(emitter).await
        } else {
            Watcher::status_notifier_host_unregistered(emitter).await
        };
        said.unwrap();
        until("a look at the panel", || async {
            (self.panel.asked.load(Ordering::SeqCst) > asked).then_some(())
        })
        .await;
    }

    /// All notifications so far.
    pub fn notes(&self) -> Vec<Note> {
        self.notes.lock().unwrap().clone()
    }

    /// Waits for a notification whose title contains `part`.
    pub async fn wait_note(&self, part: &str) -> Note {
        until(&format!("a notification “{part}”"), || async {
            self.notes().into_iter().find(|n| n.summary.contains(part))
        })
        .await
    }

    /// Clicks a notification.
    pub async fn click_note(&self, note: &Note) {
        let server = self.bus.object_server().interface::<_, Notifications>(NOTIFICATIONS).await.unwrap();
        Notifications::action_invoked(server.signal_emitter(), note.id, "default").await.unwrap();
    }

    async fn item(&self) -> (String, ItemProxy<'_>) {
        let (name, path) =
            until("the tray icon", || async { self.items.lock().unwrap().last().cloned() }).await;
        let item = ItemProxy::builder(&self.bus)
            .destination(name.clone())
            .unwrap()
            .path(path)
            .unwrap()
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await
            .unwrap();
        (name, item)
    }

    /// The tray icon's image file, as the panel would load it.
    pub async fn tray_icon(&self) -> Vec<u8> {
        let (_, item) = self.item().await;
        until("the tray icon's file", || async {
            std::fs::read(item.icon_name().await.ok()?).ok().filter(|bytes| !bytes.is_empty())
        })
        .await
    }

    /// The tray icon's status: `Active` when it is shown.
    pub async fn tray_status(&self) -> String {
        self.item().await.1.status().await.unwrap()
    }

    async fn menu(&self) -> MenuProxy<'_> {
        let (name, item) = self.item().await;
        let path = item.menu().await.unwrap();
        MenuProxy::builder(&self.bus).destination(name).unwrap().path(path).unwrap().build().await.unwrap()
    }

    /// The tray icon's menu.
    pub async fn tray_menu(&self) -> Vec<Entry> {
        let (_, (_, _, children)) = self.menu().await.get_layout(0, -1, &[]).await.unwrap();
        children
            .into_iter()
            .map(|child| {
                let (id, properties, _): Layout = child.try_into().unwrap();
                let text = |key| properties.get(key).and_then(|v| String::try_from(v.clone()).ok());
                let enabled = properties.get("enabled").and_then(|v| bool::try_from(v.clone()).ok());
                Entry { id, label: text("label").unwrap_or_default(), enabled: enabled.unwrap_or(true) }
            })
            .collect()
    }

    /// Waits for an entry of the tray's menu whose label contains `part`.
    pub async fn wait_menu(&self, part: &str) -> Entry {
        until(&format!("a tray menu entry “{part}”"), || async {
            self.tray_menu().await.into_iter().find(|entry| entry.label.contains(part))
        })
        .await
    }

    /// Chooses an entry of the tray's menu.
    pub async fn choose(&self, part: &str) {
        let entry = self.wait_menu(part).await;
        self.menu().await.event(entry.id, "clicked", &Value::I32(0), 0).await.unwrap();
    }
}

/// The ids of LDFleet's windows that can be seen.
pub async fn windows() -> Vec<String> {
    // A window of anybody that goes while xdotool looks ends its search with a complaint.
    until("xdotool's answer", || async {
        let found = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", "^LDFleet"])
            .output()
            .await
            .expect("xdotool");
        let whole = found.stderr.is_empty();
        whole.then(|| String::from_utf8(found.stdout).unwrap().lines().map(str::to_owned).collect())
    })
    .await
}

/// Waits for LDFleet's window; its id.
pub async fn the_window() -> String {
    until("a window", || async { windows().await.into_iter().next() }).await
}

/// Waits until LDFleet shows a window, or none.
pub async fn shown(wanted: bool) {
    let what = if wanted { "a window" } else { "no window" };
    until(what, || async { (windows().await.is_empty() != wanted).then_some(()) }).await;
}

/// Closes a window as its close button does.
pub async fn close(window: &str) {
    assert!(Command::new("wmctrl").args(["-i", "-c", window]).status().await.unwrap().success());
}
