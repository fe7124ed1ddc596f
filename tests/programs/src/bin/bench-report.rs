//! Gathers what the benchmarks wrote into `target/bench/*.json` into one `target/bench/report.json`, and prints it.

use std::{fs, path::PathBuf, process::ExitCode};

use serde_json::{Map, Value};

fn main() -> ExitCode {
    match report() {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("bench-report: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report() -> Result<String, Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/bench");
    let mut all = Map::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|e| e != "json") || path.ends_with("report.json") {
            continue;
        }
        let part: Map<String, Value> = serde_json::from_slice(&fs::read(&path)?)
            .map_err(|e| format!("{} is not a JSON object: {e}", path.display()))?;
        all.extend(part);
    }
    if all.is_empty() {
        return Err(format!("no results in {}: run the benchmarks first", folder.display()).into());
    }
    let text = serde_json::to_string_pretty(&all)?;
    fs::write(folder.join("report.json"), &text)?;
    Ok(text)
}
