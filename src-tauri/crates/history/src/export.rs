//! Handing over what is filtered, as it is listed.

use std::{borrow::Cow, io::Write, ops::ControlFlow};

use messages::Language;
use serde::Serialize;
use serde_json::value::RawValue;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    ActivityFilter, Entry, Error, Millis, Reader, Wanted,
    key::Key,
    reader::entry,
    walk::{End, walk},
};

/// Rows that are looked at before the entries among them are written.
const AT_ONCE: usize = 20_000;

/// What an export looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With a line of headings; for spreadsheets.
    Csv,
    /// An array of objects; for programs.
    Json,
}

/// A line of an export. Texts are in the reader's language.
#[derive(Serialize)]
struct Line<'a> {
    time: String,
    kind: &'static str,
    by: &'static str,
    by_name: &'a str,
    workstation: &'a str,
    workstation_id: &'a str,
    emulator: Option<u32>,
    title: &'a str,
    operation: &'static str,
    result: &'static str,
    took_ms: Option<u64>,
    count: Option<u64>,
    said: String,
    output: &'a str,
}

/// As a line, and what was said as a value.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    message: Option<Box<RawValue>>,
    steps: &'a [crate::RecordedStep],
}

impl Reader {
    /// Writes the entries of a filter, the newest first, and says how many. They are read and written a few at a time, all from
    /// one state of the history.
    pub fn export(
        &mut self,
        filter: &ActivityFilter,
        format: Format,
        language: Language,
        to: &mut dyn Write,
        wanted: &Wanted,
    ) -> Result<u64, Error> {
        self.ask(wanted, |db, names| {
            let mut writer = Writer::new(format, to)?;
            let mut before = Key::LAST;
            loop {
                let end = walk(db, names, filter, before, AT_ONCE, |row| {
                    writer.write(&entry(db, names, row)?, language)?;
                    Ok(ControlFlow::Continue(()))
                })?;
                match end {
                    End::At(key) => before = key,
                    End::Done => return writer.end(),
                }
            }
        })
    }
}

enum Writer<'a> {
    Csv(Box<csv::Writer<&'a mut dyn Write>>, u64),
    Json(&'a mut dyn Write, u64),
}

impl<'a> Writer<'a> {
    fn new(format: Format, to: &'a mut dyn Write) -> Result<Self, Error> {
        match format {
            Format::Csv => {
                // Spreadsheets take a file without this mark for one in the system's code page.
                to.write_all("\u{feff}".as_bytes())?;
                let mut csv = csv::WriterBuilder::new()
                    .terminator(csv::Terminator::CRLF)
                    .has_headers(false)
                    .from_writer(to);
                csv.write_record(HEADINGS)?;
                Ok(Self::Csv(Box::new(csv), 0))
            }
            Format::Json => {
                to.write_all(b"[")?;
                Ok(Self::Json(to, 0))
            }
        }
    }

    fn write(&mut self, entry: &Entry, language: Language) -> Result<(), Error> {
        let line = line(entry, language);
        match self {
            Self::Csv(csv, written) => {
                let number =
                    |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
                let numbers =
                    [number(line.emulator.map(u64::from)), number(line.took_ms), number(line.count)];
                let cells: [&str; HEADINGS.len()] = [
                    &line.time,
                    line.kind,
                    line.by,
                    line.by_name,
                    line.workstation,
                    line.workstation_id,
                    &numbers[0],
                    line.title,
                    line.operation,
                    line.result,
                    &numbers[1],
                    &numbers[2],
                    &line.said,
                    line.output,
                ];
                csv.write_record(cells.map(harmless).iter().map(|cell| cell.as_bytes()))?;
                *written += 1;
            }
            Self::Json(to, written) => {
                to.write_all(if *written == 0 { b"\n" } else { b",\n" })?;
                let said = entry.record.said.as_ref();
                let message =
                    said.map(serde_json::value::to_raw_value).transpose().map_err(std::io::Error::from)?;
                let object = Object { line, message, steps: &entry.record.steps };
                serde_json::to_writer(&mut *to, &object).map_err(std::io::Error::from)?;
                *written += 1;
            }
        }
        Ok(())
    }

    fn end(self) -> Result<u64, Error> {
        match self {
            Self::Csv(mut csv, written) => {
                csv.flush()?;
                Ok(written)
            }
            Self::Json(to, written) => {
                to.write_all(b"\n]\n")?;
                to.flush()?;
                Ok(written)
            }
        }
    }
}

const HEADINGS: [&str; 14] = [
    "time",
    "kind",
    "by",
    "by_name",
    "workstation",
    "workstation_id",
    "emulator",
    "title",
    "operation",
    "result",
    "took_ms",
    "count",
    "said",
    "output",
];

fn line(entry: &Entry, language: Language) -> Line<'_> {
    let record = &entry.record;
    let workstation = record.workstation.as_ref();
    Line {
        time: written(record.at),
        kind: record.kind.word(),
        by: record.who.by().word(),
        by_name: record.who.name().unwrap_or_default(),
        workstation: workstation.map_or("", |workstation| &workstation.name),
        workstation_id: workstation.map_or("", |workstation| &workstation.id),
        emulator: record.emulator.as_ref().map(|emulator| emulator.index),
        title: record.emulator.as_ref().map_or("", |emulator| &emulator.title),
        operation: record.operation.map_or("", crate::Operation::word),
        result: record.result.word(),
        took_ms: record.took.map(|took| u64::try_from(took.as_millis()).unwrap_or(u64::MAX)),
        count: record.count,
        said: record.said.as_ref().map(|said| said.text(language)).unwrap_or_default(),
        output: record.output.as_ref().map_or("", crate::KeptOutput::text),
    }
}

/// `2026-11-27T08:00:00.123Z`; the number itself where no calendar has that time.
fn written(at: Millis) -> String {
    let nanos = i128::from(at.0) * 1_000_000;
    let time = OffsetDateTime::from_unix_timestamp_nanos(nanos).ok();
    time.and_then(|time| time.format(&Rfc3339).ok()).unwrap_or_else(|| at.0.to_string())
}

/// A cell that a spreadsheet does not take for a formula: with an apostrophe before it, as OWASP's *CSV Injection* advises.
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}
