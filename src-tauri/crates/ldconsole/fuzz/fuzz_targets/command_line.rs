//! Any text arrives unchanged through a model of `cmd.exe /c`, with and without outer quotes, or is refused.
#![no_main]

use ldconsole::{Command, Index, ProgramPath, Text, command_line};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/it/model/mod.rs"]
mod model;

const PROGRAM: &str = r"C:\Program Files (x86)\LD & Co\ldconsole.exe";

fuzz_target!(|text: &str| {
    let (Ok(index), Ok(program), Ok(text)) =
        (Index::try_from(3), ProgramPath::parse(PROGRAM), Text::parse(text))
    else {
        return;
    };
    let command = Command::Adb { index, command: text };
    let Ok(line) = command_line(&program, &command) else { return };
    let mut expected = vec![PROGRAM.to_owned()];
    expected.extend(command.arguments());
    let machine = model::Machine::with_program(PROGRAM);
    assert_eq!(machine.cmd_c(&line).as_ref(), Ok(&expected));
    assert_eq!(machine.cmd_c(&format!("\"{line}\"")), Ok(expected));
});
