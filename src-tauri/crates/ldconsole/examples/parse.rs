//! Reads a recorded answer of `ldconsole.exe` and prints it as JSON, one value a line.
//!
//! `cargo run -q -p ldconsole --example parse -- KIND FILE [--code-page N]`
//!
//! KIND is `list2`, `list`, `runninglist`, `isrunning`, `banner` or `config`. What a listing skips goes to standard
//! error with the reason. Exit codes: 0 read, 1 not readable as that kind, 2 wrong usage or no such file.

use std::process::ExitCode;

use ldconsole::{
    Banner, CodePage, Error, InstanceConfig, Listing, Row, RunState, decode, parse_isrunning, parse_list,
    parse_list2, parse_runninglist,
};
use serde_json::{Value, json};

const USAGE: &str = "usage: parse list2|list|runninglist|isrunning|banner|config FILE [--code-page N]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (kind, file, code_page) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [kind, file] | ["--", kind, file] => (kind, file, None),
        [kind, file, "--code-page", number] | ["--code-page", number, kind, file] => {
            (kind, file, Some(number))
        }
        _ => return usage(USAGE),
    };
    let code_page = match code_page.map(str::parse::<u32>) {
        // Titles in the published captures are ASCII, UTF-8 or, on Chinese Windows, GBK.
        None => CodePage::try_from(936),
        Some(Ok(number)) => CodePage::try_from(number),
        Some(Err(_)) => return usage("the code page must be a number, such as 936"),
    };
    let code_page = match code_page {
        Ok(code_page) => code_page,
        Err(error) => return usage(&error.to_string()),
    };
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return usage(&format!("{file}: {error}")),
    };
    match read(kind, &bytes, code_page) {
        Some(Ok(values)) => {
            print(&values);
            ExitCode::SUCCESS
        }
        Some(Err(error)) => {
            eprintln!("{file}: {error}");
            ExitCode::FAILURE
        }
        None => usage(USAGE),
    }
}

fn usage(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(2)
}

fn print(values: &[Value]) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    for value in values {
        // A reader that has seen enough and closed the pipe is no failure of reading.
        if writeln!(out, "{value}").is_err() {
            return;
        }
    }
}

fn read(kind: &str, bytes: &[u8], code_page: CodePage) -> Option<Result<Vec<Value>, Error>> {
    let titles = |titles: Vec<String>| titles.into_iter().map(Value::from).collect();
    let one = |value: Value| vec![value];
    Some(match kind {
        "list2" => parse_list2(bytes, code_page).map(|listing| {
            report(&listing);
            listing.rows.iter().map(row).collect()
        }),
        "list" => parse_list(bytes, code_page).map(titles),
        "runninglist" => parse_runninglist(bytes, code_page).map(titles),
        "isrunning" => parse_isrunning(bytes, code_page)
            .map(|state| one(json!({ "running": state == RunState::Running }))),
        "banner" => {
            let text = decode(bytes, code_page).text;
            let first_line = text.lines().next().unwrap_or_default().to_owned();
            Banner::parse(&text).map(|banner| one(banner_json(banner))).ok_or(Error::UnexpectedAnswer {
                expected: "the banner of ldconsole.exe",
                first_line,
                message: None,
            })
        }
        "config" => InstanceConfig::parse(bytes).map(|config| {
            if let Some(suspicion) = config.suspicion() {
                eprintln!("suspect: {suspicion}");
            }
            one(Value::Object(config.keys().clone()))
        }),
        _ => return None,
    })
}

fn report(listing: &Listing) {
    for skipped in &listing.skipped {
        eprintln!("line {}: skipped: {}: {:?}", skipped.line_number, skipped.reason, skipped.text);
    }
    for row in listing.rows.iter().filter(|row| !row.extra_fields.is_empty()) {
        eprintln!("index {}: further fields: {:?}", row.index, row.extra_fields);
    }
    if listing.malformed {
        eprintln!("some bytes mean nothing in the code page; titles show U+FFFD there");
    }
}

fn row(row: &Row) -> Value {
    json!({
        "index": row.index.get(),
        "title": row.title,
        "top_window": row.top_window,
        "bind_window": row.bind_window,
        "android_state": row.android_state.code(),
        "pid": row.raw_pids.pid,
        "vm_pid": row.raw_pids.vm_pid,
        "width": row.screen.map(|screen| screen.width),
        "height": row.screen.map(|screen| screen.height),
        "dpi": row.screen.map(|screen| screen.dpi),
    })
}

fn banner_json(banner: Banner) -> Value {
    let product = match banner.product {
        ldconsole::Product::Dnplayer => "dnplayer",
        ldconsole::Product::Ldplayer => "ldplayer",
    };
    json!({ "product": product, "version": banner.version.map(|version| version.to_string()) })
}
