//! Every line with text is a row or reported, whatever the bytes.
#![no_main]

use ldconsole::{CodePage, Error, decode, parse_list2};
use libfuzzer_sys::fuzz_target;

/// Any code page by the first byte.
fn split(data: &[u8]) -> Option<(CodePage, &[u8])> {
    let pages = [866, 874, 932, 936, 949, 950, 1250, 1251, 1252, 1258, 65001];
    let (choice, bytes) = data.split_first()?;
    Some((CodePage::try_from(pages[usize::from(*choice) % pages.len()]).ok()?, bytes))
}

fuzz_target!(|data: &[u8]| {
    let Some((code_page, bytes)) = split(data) else { return };
    let text = decode(bytes, code_page).text;
    let lines = text.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).count();
    match parse_list2(bytes, code_page) {
        Ok(listing) => assert_eq!(listing.rows.len() + listing.skipped.len(), lines),
        Err(Error::NotAListing { lines: reported, .. }) => assert_eq!(reported, lines),
        Err(other) => panic!("{other}"),
    }
});
