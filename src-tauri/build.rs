//! Embeds what Tauri needs to know at run time.

fn main() {
    tauri_build::build();
}
