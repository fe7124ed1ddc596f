//! The banner and usage text of `ldconsole.exe` (wording reconstructed from its documented commands).

use super::{Flavour, LdPlayer};

const TARGET: &str = "<--name mnq_name | --index mnq_idx>";

/// Commands with their arguments; `T` stands for the choice of an emulator.
const COMMANDS: &[&str] = &[
    "quit T",
    "quitall",
    "launch T",
    "reboot T",
    "list",
    "list2",
    "list3 [--index <mnq_idx>]",
    "runninglist",
    "isrunning T",
    "add [--name mnq_name]",
    "copy [--name mnq_name] --from <mnq_name | mnq_idx>",
    "remove T",
    "rename T --title mnq_title",
    "modify T",
    "       [--resolution <w,h,dpi>]",
    "       [--cpu <1 | 2 | 3 | 4>]",
    "       [--memory <256 | 512 | 768 | 1024 | 1536 | 2048 | 4096 | 8192>]",
    "       [--manufacturer asus]",
    "       [--model ASUS_Z00DUO]",
    "       [--pnumber 13800000000]",
    "       [--imei <auto | 865166023949731>]",
    "       [--imsi <auto | 460000000000000>]",
    "       [--simserial <auto | 89860000000000000000>]",
    "       [--androidid <auto | 0123456789abcdef>]",
    "       [--mac <auto | 000000000000>]",
    "       [--autorotate <1 | 0>]",
    "       [--lockwindow <1 | 0>]",
    "       [--root <1 | 0>]",
    "installapp T --filename <apk_file_name>",
    "installapp T --packagename <apk_package_name>",
    "uninstallapp T --packagename <apk_package_name>",
    "runapp T --packagename <apk_package_name>",
    "killapp T --packagename <apk_package_name>",
    "locate T --LLI <Lng,Lat>",
    "adb T --command <cmd_string>",
    "setprop T --key <name> --value <val>",
    "getprop T [--key <name>]",
    "downcpu T --rate <0~100>",
    "backup T --file <filepath>",
    "restore T --file <filepath>",
    "action T --key <name> --value <val>",
    "scan T --file <filepath>",
    "sortWnd",
    "zoomIn T",
    "zoomOut T",
    "pull T --remote <filepath> --local <filepath>",
    "push T --remote <filepath> --local <filepath>",
    "backupapp T --packagename <apk_package_name> --file <filepath>",
    "restoreapp T --packagename <apk_package_name> --file <filepath>",
    "globalsetting [--fps <0~60>] [--audio <1 | 0>] [--fastplay <1 | 0>] [--cleanmode <1 | 0>]",
    "launchex T --packagename <apk_package_name>",
    "operatelist T",
    "operateinfo T --file <filepath>",
    "operaterecord T --content <jsonstring>",
];

/// What a call without or with an unknown command prints.
pub(super) fn text(ldplayer: &LdPlayer) -> String {
    let banner = match (ldplayer.flavour, ldplayer.chinese) {
        (Flavour::Ld4 | Flavour::Ld9, _) => "dnplayer Command Line Management Interface",
        (Flavour::Ld14, true) => "dnplayer v14.0.26.1 Command Line Management Interface",
        (Flavour::Ld14, false) => "ldplayer v14.0.29.0 Command Line Management Interface",
    };
    let mut out = format!("{banner}\r\nUsage:\r\n");
    for command in COMMANDS {
        out.push_str("  ");
        out.push_str(&command.replacen(" T", &format!(" {TARGET}"), 1));
        out.push_str("\r\n");
    }
    out
}
