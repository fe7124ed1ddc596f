//! What a catalog may hold: the build fails on anything else.

use crate::catalog::{CatalogError, Kind, read_room};

fn fault(text: &str) -> String {
    read_room("forms", text).unwrap_err().to_string()
}

#[test]
fn arguments_are_declared_above_a_message() {
    let text =
        "# For translators.\n# $name (text): a title\n# $count (number)\nforms-a = { $name }: { $count }\n";
    let read = read_room("forms", text).unwrap();
    assert_eq!(read[0].args, [("name".to_owned(), Kind::Text), ("count".to_owned(), Kind::Number)]);
}

#[test]
fn an_unknown_kind_of_argument_is_refused() {
    assert!(fault("# $n (color)\nforms-a = { $n }\n").contains("`# $n (color)` is not"));
    assert!(fault("# $n\nforms-a = { $n }\n").contains("is not"));
    assert!(fault("# $n (text) maybe\nforms-a = { $n }\n").contains("is not"));
}

#[test]
fn what_is_used_is_declared_and_the_reverse() {
    assert!(fault("forms-a = { $n }\n").contains("$n is used but not declared"));
    assert!(fault("# $n (text)\nforms-a = None\n").contains("$n is declared but not used"));
    let twice = fault("# $n (text)\n# $n (number)\nforms-a = { $n }\n");
    assert!(twice.contains("twice"), "{twice}");
}

#[test]
fn only_a_number_decides_about_a_variant() {
    let text = "# $n (text)\nforms-a = { $n ->\n  [one] One\n *[other] Many\n }\n";
    assert!(fault(text).contains("only a number can choose"));
    read_room("forms", &text.replace("text", "number")).unwrap();
}

#[test]
fn an_id_names_its_room_once() {
    assert!(matches!(read_room("forms", "other-a = A\n"), Err(CatalogError::ForeignId { .. })));
    assert!(matches!(read_room("forms", "forms-a = A\nforms-a = B\n"), Err(CatalogError::Twice(_))));
}

#[test]
fn a_message_is_one_plain_text() {
    assert!(fault("forms-a = A\n  .title = B\n").contains("without attributes"));
    assert!(fault("forms-a = A\nforms-b = { forms-a }\n").contains("are not used"));
    assert!(fault("# $n (number)\nforms-a = { NUMBER($n) }\n").contains("are not used"));
    assert!(fault("forms-a = { \n").contains("forms.ftl"));
}
