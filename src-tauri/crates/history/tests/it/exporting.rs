use std::time::Duration;

use history::{ActivityFilter, Conditions, EntryOutcome, Format, KeptOutput, Kind, Reader, Record, Wanted};
use messages::Language;

use crate::support::{NOW, Place, all, emulator, second, started, workstation};

fn exported(reader: &mut Reader, filter: &ActivityFilter, format: Format) -> String {
    let mut bytes = Vec::new();
    reader.export(filter, format, Language::ENGLISH, &mut bytes, &Wanted::default()).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_title_is_no_formula() {
    for title in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\"a\",\"b\""] {
        let record =
            Record::happened(NOW, Kind::Crashed).on(workstation("WS")).on_emulator(emulator(0, title));
        let mut reader = Place::new().with([record]);
        let csv = exported(&mut reader, &ActivityFilter::default(), Format::Csv);
        let mut read = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let row = read.records().next().unwrap().unwrap();
        assert_eq!(&row[7], format!("'{title}"));
        let json: serde_json::Value =
            serde_json::from_str(&exported(&mut reader, &ActivityFilter::default(), Format::Json)).unwrap();
        assert_eq!(json[0]["title"], title, "programs get it as it is");
    }
}

#[test]
fn an_export_has_what_is_filtered_in_the_list_s_order() {
    let mut reader = Place::new().with((0..30_000).map(|n| {
        let result = if n % 3 == 0 { EntryOutcome::Failed } else { EntryOutcome::Succeeded };
        started(second(n), &format!("WS-{n}"), result)
    }));
    let filter: ActivityFilter =
        Conditions { results: Some(vec![EntryOutcome::Failed]), ..Conditions::default() }.into();
    let listed: Vec<_> =
        all(&mut reader, &filter).into_iter().map(|record| record.workstation.unwrap().name).collect();
    assert_eq!(listed.len(), 10_000);
    let csv = exported(&mut reader, &filter, Format::Csv);
    let mut read = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<_> = read.records().map(|row| row.unwrap()[4].to_owned()).collect();
    assert!(rows == listed);
    let json: Vec<serde_json::Value> =
        serde_json::from_str(&exported(&mut reader, &filter, Format::Json)).unwrap();
    assert!(json.iter().map(|object| object["workstation"].as_str().unwrap()).eq(listed));
}

#[test]
fn an_export_says_everything_of_an_entry() {
    let record = Record {
        took: Some(Duration::from_millis(1_500)),
        output: Some(KeptOutput::new("a,b\n\"c\"")),
        ..started(NOW, "WS-1", EntryOutcome::Failed)
    };
    let mut reader = Place::new().with([record]);
    let csv = exported(&mut reader, &ActivityFilter::default(), Format::Csv);
    let (head, line) = csv.trim_start_matches('\u{feff}').split_once("\r\n").unwrap();
    assert_eq!(
        head,
        "time,kind,by,by_name,workstation,workstation_id,emulator,title,operation,result,took_ms,count,said,output"
    );
    assert!(
        line.starts_with("2026-11-27T08:00:00Z,asked,person,,WS-1,id-WS-1,3,Farm-3,start,failed,1500,,\"said did not answer"),
        "{line}"
    );
    assert!(line.ends_with(",\"a,b\n\"\"c\"\"\"\r\n"), "{line}");
    let json: serde_json::Value =
        serde_json::from_str(&exported(&mut reader, &ActivityFilter::default(), Format::Json)).unwrap();
    assert_eq!(json[0]["message"]["id"], "errors-no-answer");
    assert_eq!(exported(&mut reader, &ActivityFilter::of_workstation("none"), Format::Json), "[\n]\n");
}
