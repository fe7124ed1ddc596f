//! A settings file of an emulator: its keys and the kinds of its values say how LDPlayer writes it; the values name the
//! device and whoever uses it.

use serde_json::Value;

use crate::truth::capture::Capture;

/// Leaves of each value only its kind. A file that cannot be read is not kept at all.
pub(super) fn keep_kinds(capture: &mut Capture) {
    if capture.stdout.is_empty() {
        return;
    }
    // A title may be in any code page; of values nothing is kept.
    let text = String::from_utf8_lossy(&capture.stdout);
    let kinds =
        serde_json::from_str(&text).ok().map(kind).and_then(|kinds| serde_json::to_vec_pretty(&kinds).ok());
    if kinds.is_none() {
        capture.failed = Some("it cannot be read as JSON, so it is not kept".to_owned());
    }
    capture.stdout = kinds.unwrap_or_default();
}

fn kind(value: Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => Value::Bool(false),
        Value::Number(_) => Value::from(0),
        Value::String(_) => Value::from("text"),
        Value::Array(values) => values.into_iter().map(kind).collect(),
        Value::Object(values) => values.into_iter().map(|(key, value)| (key, kind(value))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &[u8]) -> Capture {
        let mut capture = Capture {
            id: "ldplayer-settings".into(),
            sent: String::new(),
            stdout: text.to_vec(),
            stderr: Vec::new(),
            exit_code: Some(0),
            failed: None,
            ms: 0,
            expects: None,
        };
        keep_kinds(&mut capture);
        capture
    }

    #[test]
    fn keys_and_kinds_stay_and_no_value_does() {
        let capture =
            kept(br#"{"propertySettings.phoneIMEI":"861000000000000","a":{"b":[1,true,"Anna"]},"c":null}"#);
        let read: Value = serde_json::from_slice(&capture.stdout).unwrap();
        let expected = r#"{"propertySettings.phoneIMEI":"text","a":{"b":[0,false,"text"]},"c":null}"#;
        assert_eq!(read, serde_json::from_str::<Value>(expected).unwrap());
        assert_eq!(capture.failed, None);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_not_kept() {
        let capture = kept(br#"{"propertySettings.phoneNumber":"79990000000"#);
        assert!(capture.stdout.is_empty() && capture.failed.is_some());
    }
}
