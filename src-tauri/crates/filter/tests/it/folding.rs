use filter::{Pattern, fold};

fn finds(pattern: &str, text: &str) -> bool {
    Pattern::literal(pattern).is_in(text)
}

#[test]
fn vietnamese_is_found_with_and_without_its_marks() {
    let machine = "Máy ảo Đồng Nai";
    for typed in ["máy ảo", "may ao", "dong nai", "ĐỒNG NAI", "đồng"] {
        assert!(finds(typed, machine), "{typed}");
    }
    assert!(!finds("mây", machine), "marks that were typed matter");
    let apart = "Ma\u{301}y a\u{309}o";
    assert!(finds("máy ảo", apart) && finds("ma\u{301}y", "máy"), "letter and mark in one or apart");
}

#[test]
fn russian_is_found_in_capitals_and_with_e_for_yo() {
    assert!(finds("ферма", "ФЕРМА-1") && finds("елка", "Ёлка"));
    assert!(!finds("ёлка", "елка"), "marks that were typed matter");
    assert!(!finds("и", "й"), "й is a letter of its own");
}

#[test]
fn turkish_is_found_with_and_without_dots() {
    for (typed, text) in
        [("istanbul", "İSTANBUL"), ("ISPARTA", "ısparta"), ("ışık", "IŞIK"), ("DİYAR", "diyar")]
    {
        assert!(finds(typed, text), "{typed} in {text}");
    }
}

#[test]
fn other_scripts_are_found() {
    for (typed, text) in [
        ("são", "SÃO PAULO"),
        ("sao", "São Paulo"),
        ("strasse", "Straße"),
        ("模拟器", "雷电模拟器-1"),
        ("ld1", "ＬＤ１"),
        ("λογος", "ΛΟΓΟΣ"),
        ("lodz", "Łódź"),
    ] {
        assert!(finds(typed, text), "{typed} in {text}");
    }
    assert!(!finds("कि", "क"), "vowels that are marks stay");
}

#[test]
fn folding_twice_changes_nothing() {
    for text in ["İSTANBUL", "Đồng", "ΛΟΓΟΣ", "Ёлка", "ＬＤ１", "Straße", "ǅ"] {
        assert_eq!(fold(&fold(text)), fold(text), "{text}");
    }
}
