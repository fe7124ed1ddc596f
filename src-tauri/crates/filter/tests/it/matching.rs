use crate::rows::{Emulator, farm, passes};

#[test]
fn each_kind_of_part_passes_and_refuses() {
    let row = farm("Farm-12");
    for filter in [
        "",
        "farm",
        "FARM-12",
        "lab",
        "Farm-*",
        "*-12",
        "F*-*2",
        "\"farm-1\"",
        "#farm",
        "#\"room 2\"",
        "#room*",
        "tag:farm",
        "-#resting",
        "ws:lab*",
        "ws:07",
        "ws=lab-07",
        "title:farm",
        "state:stopped",
        "state:running,stopped",
        "mem>2g",
        "mem:3g",
        "mem:2.5g..4g",
        "mem>=3072m",
        "since>1h",
        "since<1d",
        "since:1h30m..2h",
        "op:failed",
        "-op:succeeded",
        "index:4",
        "index:0..9",
        "index:1,4",
        "version:9.1",
        "nobody or farm",
        "#x or #y or ws:lab",
        "-nobody -mem>4g",
    ] {
        assert!(passes(filter, &row), "{filter}");
    }
    for filter in [
        "nobody",
        "arm-*",
        "-farm",
        "#far",
        "-#farm",
        "ws=lab",
        "state:running",
        "mem>3g",
        "mem<3g",
        "since<1h",
        "op:succeeded",
        "-op:failed",
        "index:5..9",
        "farm nobody",
        "#x or nobody",
        "farm -#farm or mem<1g",
    ] {
        assert!(!passes(filter, &row), "{filter}");
    }
}

#[test]
fn what_is_not_known_is_neither_so_nor_otherwise() {
    let row = Emulator { title: "Farm-1", ..Emulator::default() };
    for filter in [
        "mem>2g",
        "-mem>2g",
        "mem<2g",
        "version:9",
        "-version:9",
        "state:stopped",
        "-state:stopped",
        "-mem:?",
    ] {
        assert!(!passes(filter, &row), "{filter}");
    }
    for filter in ["mem:?", "version:?", "state:?", "state:?,stopped", "version:?,9"] {
        assert!(passes(filter, &row), "{filter}");
    }
    let known = farm("Farm-1");
    assert!(passes("-mem:?", &known) && passes("mem:?,3g", &known) && !passes("mem:?", &known));
    assert!(!passes("-mem:?", &row), "not known is known to be so");
}

#[test]
fn or_joins_alternatives_and_a_space_binds_tighter() {
    let row = farm("Farm-12");
    assert!(passes("nobody farm or state:stopped", &row));
    assert!(!passes("farm nobody or state:running ws:lab*", &row));
    assert!(passes("FARM OR nobody", &row), "in capitals, too");
    assert!(!passes("\"or\"", &row), "in quotes it is a word");
}

#[test]
fn a_star_alone_passes_every_tagged_row() {
    assert!(passes("#*", &farm("A")));
    assert!(passes("-#*", &Emulator { title: "A", ..Emulator::default() }));
}
