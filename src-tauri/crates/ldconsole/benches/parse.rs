//! How long reading 10,000 rows of `list2` takes: ten workstations with all 1,000 indexes, titles in GBK.
//!
//! `cargo bench -p ldconsole` prints the figure and writes it to `target/bench/ldconsole.json`.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use ldconsole::{CodePage, parse_list2};

const ROUNDS: usize = 101;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let code_page = CodePage::try_from(936)?;
    let mut listing = Vec::new();
    for index in 0..1000 {
        listing.extend_from_slice(format!("{index},").as_bytes());
        // GBK for 雷电模拟器, the default title on Chinese Windows.
        listing.extend_from_slice(b"\xC0\xD7\xB5\xE7\xC4\xA3\xC4\xE2\xC6\xF7");
        listing.extend_from_slice(
            format!("-{index},3148512,1837642,1,20204,29052,2560,1440,360\r\n").as_bytes(),
        );
    }

    let mut milliseconds: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let mut rows = 0;
        for _ in 0..10 {
            rows += parse_list2(black_box(&listing), code_page)?.rows.len();
        }
        milliseconds.push(start.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(rows, 10_000);
    }
    milliseconds.sort_by(f64::total_cmp);
    let median = milliseconds[ROUNDS / 2];
    println!(
        "10,000 rows: median {median:.2} ms, fastest {:.2} ms, slowest {:.2} ms of {ROUNDS}",
        milliseconds[0],
        milliseconds[ROUNDS - 1]
    );

    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target"), PathBuf::from);
    let folder = target.join("bench");
    std::fs::create_dir_all(&folder)?;
    let figures = serde_json::json!({ "ldconsole.parse_10000_rows_ms": (median * 1000.0).round() / 1000.0 });
    std::fs::write(folder.join("ldconsole.json"), format!("{figures}\n"))?;
    Ok(())
}
