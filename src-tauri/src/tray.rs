//! The tray icon: the worst state of the fleet at a glance, and in its menu every open circuit.

use std::sync::Arc;

use fleet::{
    ipc::{CircuitState, Link, PasswordState, Workstation},
    model::Layer,
};
use messages::{Message, tray as words};
use tauri::{
    AppHandle,
    image::Image,
    menu::{Menu, MenuBuilder, MenuItemBuilder},
    tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent},
};

use crate::{commands::ShowCause, preferences, window};

/// The tray icon's id.
pub(crate) const ID: &str = "main";
/// How many causes the menu lists; the window shows all.
const LISTED: usize = 12;

/// What the tray says: compared with the former, so that the menu is rebuilt only when it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) worst: Worst,
    line: Message,
    causes: Vec<Cause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Worst {
    Ok,
    Attention,
    Open,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Cause {
    workstation: String,
    layer: Option<Layer>,
    text: Message,
}

impl Summary {
    pub(crate) fn of(workstations: &[Arc<Workstation>]) -> Self {
        let mut causes = Vec::new();
        let mut worst = Worst::Ok;
        let mut open = 0_usize;
        for w in workstations {
            for circuit in &w.circuits {
                let layer = circuit.layer.name();
                let (text, how_bad) = match circuit.state {
                    CircuitState::Open => (words::open(&w.name, layer), Worst::Open),
                    CircuitState::HalfOpen => (words::checking(&w.name, layer), Worst::Open),
                    CircuitState::Isolated => (words::isolated(&w.name, layer), Worst::Open),
                    CircuitState::Disabled => (words::disabled(&w.name, layer), Worst::Attention),
                    CircuitState::Closed => continue,
                };
                open += usize::from(how_bad == Worst::Open);
                worst = worst.max(how_bad);
                causes.push(Cause { workstation: w.id.clone(), layer: Some(circuit.layer), text });
            }
            if matches!(w.account, PasswordState::Refused | PasswordState::Missing) {
                worst = worst.max(Worst::Attention);
                causes.push(Cause {
                    workstation: w.id.clone(),
                    layer: None,
                    text: if w.account == PasswordState::Refused {
                        words::password_refused(&w.name)
                    } else {
                        words::password_missing(&w.name)
                    },
                });
            } else if w.link == Link::Failing {
                worst = worst.max(Worst::Attention);
            }
        }
        let online = workstations.iter().filter(|w| w.link == Link::Online).count();
        let line = words::summary(online, workstations.len(), open);
        Self { worst, line, causes }
    }
}

/// How many pixels wide a tray icon is at 100 %. Panels on Linux scale what they get.
const TRAY_SIZE: u32 = if cfg!(windows) { 16 } else { 32 };

/// The icon of a state, in the smallest drawn size that fills `size` pixels at this scale.
pub(crate) fn icon(worst: Worst, size: u32, scale: f64) -> Image<'static> {
    let drawn = match worst {
        Worst::Ok => [
            tauri::include_image!("../icons/tray-ok-16.png"),
            tauri::include_image!("../icons/tray-ok-20.png"),
            tauri::include_image!("../icons/tray-ok-24.png"),
            tauri::include_image!("../icons/tray-ok-32.png"),
            tauri::include_image!("../icons/tray-ok-48.png"),
        ],
        Worst::Attention => [
            tauri::include_image!("../icons/tray-attention-16.png"),
            tauri::include_image!("../icons/tray-attention-20.png"),
            tauri::include_image!("../icons/tray-attention-24.png"),
            tauri::include_image!("../icons/tray-attention-32.png"),
            tauri::include_image!("../icons/tray-attention-48.png"),
        ],
        Worst::Open => [
            tauri::include_image!("../icons/tray-open-16.png"),
            tauri::include_image!("../icons/tray-open-20.png"),
            tauri::include_image!("../icons/tray-open-24.png"),
            tauri::include_image!("../icons/tray-open-32.png"),
            tauri::include_image!("../icons/tray-open-48.png"),
        ],
    };
    let [.., largest] = &drawn;
    let wanted = f64::from(size) * scale;
    drawn.iter().find(|image| f64::from(image.width()) >= wanted).unwrap_or(largest).clone()
}

/// The tray's icon at the scale of the screen that the task bar is on.
fn tray_icon(app: &AppHandle, worst: Worst) -> Image<'static> {
    let scale = app.primary_monitor().ok().flatten().map_or(1.0, |monitor| monitor.scale_factor());
    icon(worst, TRAY_SIZE, scale)
}

fn tooltip(app: &AppHandle, summary: &Summary) -> String {
    words::tooltip(&summary.line).text(preferences::language(app))
}

fn menu(app: &AppHandle, summary: &Summary) -> tauri::Result<Menu<tauri::Wry>> {
    let language = preferences::language(app);
    let entry = |id: &str, text: &Message| MenuItemBuilder::with_id(id, text.text(language));
    let mut menu =
        MenuBuilder::new(app).item(&entry("summary", &summary.line).enabled(false).build(app)?).separator();
    for cause in summary.causes.iter().take(LISTED) {
        menu = menu.item(&entry(&cause.id(), &cause.text).build(app)?);
    }
    if summary.causes.len() > LISTED {
        menu = menu.item(&entry("show", &words::more(summary.causes.len() - LISTED)).build(app)?);
    }
    if !summary.causes.is_empty() {
        menu = menu.separator();
    }
    menu.item(&entry("show", &words::show()).build(app)?)
        .item(&entry("quit", &words::quit()).build(app)?)
        .build()
}

impl Cause {
    /// The menu item's id, from which [`Cause::parse`] reads it back.
    fn id(&self) -> String {
        let layer = self.layer.map_or("account", |c| match c {
            Layer::Network => "network",
            Layer::Windows => "windows",
            Layer::Ldconsole => "ldconsole",
            Layer::Emulator => "emulator",
        });
        format!("why/{layer}/{}", self.workstation)
    }

    fn parse(id: &str) -> Option<ShowCause> {
        let (layer, workstation) = id.strip_prefix("why/")?.split_once('/')?;
        let layer = match layer {
            "network" => Some(Layer::Network),
            "windows" => Some(Layer::Windows),
            "ldconsole" => Some(Layer::Ldconsole),
            "emulator" => Some(Layer::Emulator),
            _ => None,
        };
        Some(ShowCause { workstation: workstation.to_owned(), layer, plan: None })
    }
}

/// Puts the icon into the tray. `quit` is called when the operator chooses so.
pub(crate) fn create(app: &AppHandle, summary: &Summary, quit: fn(&AppHandle)) -> tauri::Result<()> {
    TrayIconBuilder::with_id(ID)
        .icon(tray_icon(app, summary.worst))
        .tooltip(tooltip(app, summary))
        .title("LDFleet")
        .menu(&menu(app, summary)?)
        .show_menu_on_left_click(false)
        .on_menu_event(move |app, event| match event.id().as_ref() {
            "quit" => quit(app),
            id => match Cause::parse(id) {
                Some(cause) => window::show_cause(app, cause),
                None => window::show(app),
            },
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                window::show(tray.app_handle());
            }
        })
        .build(app)?;
    Ok(())
}

/// Shows a new summary. Where this fails, some of it may be shown: `former` is then to be no summary at all.
pub(crate) fn update(app: &AppHandle, former: Option<&Summary>, summary: &Summary) -> tauri::Result<()> {
    let Some(tray) = app.tray_by_id(ID) else { return Ok(()) };
    if former.is_none_or(|former| former.worst != summary.worst) {
        tray.set_icon(Some(tray_icon(app, summary.worst)))?;
    }
    tray.set_tooltip(Some(tooltip(app, summary)))?;
    tray.set_menu(Some(menu(app, summary)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_fills_its_place_at_every_scale() {
        for (scale, width) in [(1.0, 16), (1.25, 20), (1.5, 24), (1.75, 32), (2.0, 32), (3.0, 48), (4.0, 48)]
        {
            assert_eq!(icon(Worst::Open, 16, scale).width(), width, "{scale}");
        }
    }

    #[test]
    fn a_menu_item_leads_back_to_its_cause() {
        for layer in [None, Some(Layer::Network), Some(Layer::Emulator)] {
            let cause = Cause { workstation: "a/b".into(), layer, text: words::show() };
            let back = Cause::parse(&cause.id()).unwrap();
            assert_eq!((back.workstation.as_str(), back.layer), ("a/b", layer));
        }
        assert!(Cause::parse("show").is_none());
    }
}
