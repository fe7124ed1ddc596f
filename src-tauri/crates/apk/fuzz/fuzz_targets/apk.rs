//! Whatever is in a file: it is read or refused, in bounded memory, and never ends the program.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    drop(apk::read(Cursor::new(bytes)));
    drop(apk::manifest(bytes));
});
