//! Embeds what Tauri needs to know at run time, and on Windows what Windows asks of a program: `windows.manifest`.

use std::{env, path::Path};

/// Windows 10 and 11, version 6 of the common controls, paths longer than 260 characters.
const MANIFEST: &str = include_str!("windows.manifest");

fn main() {
    let windows = if env::var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("msvc") {
        // Tauri's way reaches the program alone. Without the manifest the test programs get common controls that know no
        // TaskDialogIndirect, and end before they begin, with 0xC0000139: https://github.com/tauri-apps/tauri/issues/13419
        let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo:rustc-link-arg=/MANIFEST:EMBED");
        println!(
            "cargo:rustc-link-arg=/MANIFESTINPUT:{}",
            Path::new(&folder).join("windows.manifest").display()
        );
        tauri_build::WindowsAttributes::new_without_app_manifest()
    } else {
        tauri_build::WindowsAttributes::new().app_manifest(MANIFEST)
    };
    println!("cargo:rerun-if-changed=windows.manifest");
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().windows_attributes(windows)) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
