//! A script for PowerShell as a command line. Scripts are few and short: some programs that guard a computer take encoded
//! ones for an attack.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The line that runs a script.
pub(crate) fn line(script: &str) -> String {
    let utf16: Vec<u8> = script.encode_utf16().flat_map(u16::to_le_bytes).collect();
    // Without its formats it waits for input that never comes, and wraps its errors in XML.
    format!(
        "powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text -EncodedCommand {}",
        STANDARD.encode(utf16)
    )
}

/// A text between single quotes, where only they are special.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
