//! No bytes make it panic.
#![no_main]

use ldconsole::{AdbAnswer, CodePage};
use libfuzzer_sys::fuzz_target;

/// Any code page by the first byte.
fn split(data: &[u8]) -> Option<(CodePage, &[u8])> {
    let pages = [866, 874, 932, 936, 949, 950, 1250, 1251, 1252, 1258, 65001];
    let (choice, bytes) = data.split_first()?;
    Some((CodePage::try_from(pages[usize::from(*choice) % pages.len()]).ok()?, bytes))
}

fuzz_target!(|data: &[u8]| {
    let Some((code_page, bytes)) = split(data) else { return };
    let _ = AdbAnswer::parse(bytes, code_page).says_boot_completed();
});
