//! Why a value is not permitted.

/// What is permitted instead of a value. The texts are for the log; what an operator reads is made of the variants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// An emulator's index.
    #[error("an index is a number from 0 to 999")]
    Index,
    /// Any text that has to hold something.
    #[error("there must be at least one character")]
    Empty,
    /// A title with a double quote.
    #[error("a double quote in a title is not known to survive LDPlayer")]
    TitleQuote,
    /// A title with a comma.
    #[error("list2 separates its fields by commas and does not mark those of a title")]
    TitleComma,
    /// A title with white space around it.
    #[error("a title does not begin or end with white space")]
    TitleBlank,
    /// A title that begins with two hyphens.
    #[error("ldconsole would read it as an option")]
    TitleOption,
    /// So many decimal digits.
    #[error("it must be exactly {0} digits")]
    Digits(usize),
    /// So many hexadecimal digits.
    #[error("it must be exactly {0} hexadecimal digits without separators")]
    HexadecimalDigits(usize),
    /// A phone number.
    #[error("it must be 1 to 20 digits, with an optional + before them")]
    PhoneNumber,
    /// A path beyond what Windows' programs take.
    #[error("it has more than 259 characters")]
    PathTooLong,
    /// A path that goes back.
    #[error("write it out, without . and ..")]
    PathWithDots,
    /// A drive where something on it is meant.
    #[error("it is a whole drive; name a file or folder on it")]
    WholeDrive,
    /// A path that does not say where it begins.
    #[error(r"it must be absolute, such as C:\folder\file or \\server\share\file")]
    NotAbsolute,
    /// A character that no file has in its name.
    #[error(r#"a name on Windows has none of < > : " / | ? *"#)]
    NotInNames,
    /// A name that Windows would alter.
    #[error("each part of the path is a name that does not end with a space or dot")]
    NameEnd,
    /// A file of another kind.
    #[error("its name must end with {0}")]
    Extension(&'static str),
    /// A program that is not LDPlayer's console.
    #[error("it must end with ldconsole.exe or dnconsole.exe")]
    NotTheConsole,
    /// A command where a program is meant.
    #[error("give the path alone, without what follows the program's name")]
    MoreThanPath,
    /// The name of a program without its folder.
    #[error(r"give the whole path, such as C:\LDPlayer\LDPlayer9\ldconsole.exe")]
    PartOfPath,
    /// Another program than LDPlayer's.
    #[error("the program is ldconsole.exe (or dnconsole.exe), in the folder of dnplayer.exe")]
    OtherProgram,
    /// A data folder on another computer.
    #[error(r"LDPlayer keeps its data on a drive of the workstation, such as D:\LDPlayer\vms")]
    NotOnDrive,
    /// A variable of `cmd.exe`.
    #[error(
        "%{0}% is another folder for every account and computer: write the folder out, as it is on the workstation"
    )]
    Variable(String),
    /// A percent sign.
    #[error("cmd.exe could expand the % in it")]
    PercentSign,
    /// A variable of another shell.
    #[error(
        "a variable is another folder for every account: write the folder out, as it is on the workstation"
    )]
    OtherVariable,
    /// A path in Android.
    #[error("it must begin with /")]
    AndroidPath,
    /// An application's package.
    #[error("it must be two or more parts joined by dots, each a letter followed by letters, digits or _")]
    PackageName,
    /// Processor cores.
    #[error("it must be 1, 2, 3 or 4")]
    Processors,
    /// A share of the processor.
    #[error("it must be 0 to 100 percent")]
    Percent,
    /// Frames per second.
    #[error("it must be 0 to 60")]
    FramesPerSecond,
    /// A size of memory.
    #[error("it must be 256, 512, 768, 1024, 1536, 2048, 4096 or 8192 MB")]
    Memory,
    /// A screen beyond the limits.
    #[error("width and height must be 100 to 8192 pixels and the density 30 to 1000 dpi")]
    ScreenLimits,
    /// What is no screen.
    #[error("it must be width,height,dpi, such as 960,540,160")]
    ScreenForm,
    /// A place that is not on Earth.
    #[error("longitude comes first (-180 to 180), latitude second (-90 to 90)")]
    LocationLimits,
    /// What is no place.
    #[error("it must be longitude,latitude, such as 106.7,10.8")]
    LocationForm,
    /// An acceleration.
    #[error("each axis must be from -1000 to 1000")]
    Gravity,
    /// The name of a property.
    #[error("it must be letters, digits, ., _ or -, beginning with a letter")]
    PropertyKey,
    /// A script that is not JSON; the parser's words.
    #[error("it is not JSON: {0}")]
    NotJson(String),
    /// The name of a scheduled task.
    #[error("it must be LDFleet, a space, letters and digits")]
    TaskName,
    /// The number of an account of Windows.
    #[error("it must be S-1- and numbers")]
    Sid,
    /// A line in which the task scheduler would put something of its own.
    #[error("the task scheduler would replace $( in it")]
    TaskArgument,
}
