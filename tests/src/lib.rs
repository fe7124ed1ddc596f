//! What the whole-product tests share: driving the real window, and being the desktop around it.
//!
//! A panic here is a failed test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::missing_panics_doc, reason = "test support")]

pub mod desktop;
pub mod english;
pub mod faults;
pub mod fleet;
pub mod log;
pub mod mirror;
pub mod plans;
pub mod simulate;
pub mod swap;
pub mod virtual_time;
pub mod watch;
pub mod window;

use std::{path::PathBuf, time::Duration};

/// How long anything that must happen may take before a test gives up: far longer than it ever takes.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// A program of this workspace, as built beside the running one.
pub fn program(name: &str) -> PathBuf {
    let mut path = std::env::current_exe().expect("own path");
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    let path = path.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is not built: make built", path.display());
    path
}

/// Waits until `look` finds something.
pub async fn until<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let found = tokio::time::timeout(PATIENCE, looking).await;
    found.unwrap_or_else(|_| panic!("waited in vain for: {what}"))
}
