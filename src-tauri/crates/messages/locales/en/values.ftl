### Values that LDPlayer or a Windows command line cannot take. Which is which: `workstation/src/values.rs`.

# $value (text)
# $reason (message): one of those below
values-refused = “{ $value }” cannot be used. { $reason }

# $length (number)
# $limit (number)
values-line-too-long = The command line has { $length } characters, and Windows takes at most { $limit } here.

# $reason (text)
values-other = It cannot be used: { $reason }.

## Emulators

values-index = An index is a number from 0 to 999.
values-empty = It must have at least one character.
values-title-quote = A double quote in a title is not known to survive LDPlayer.
values-title-comma = LDPlayer's list separates its fields by commas and does not mark those of a title.
values-title-blank = A title does not begin or end with white space.
values-title-option = LDPlayer would take it for an option.

# $count (text)
values-digits = It must be exactly { $count } digits.

# $count (text)
values-hexadecimal-digits = It must be exactly { $count } hexadecimal digits without separators.

values-phone-number = It must be 1 to 20 digits, with an optional + before them.
values-package-name = It must be two or more parts joined by dots, each a letter followed by letters, digits or _.
values-processors = It must be 1, 2, 3 or 4.
values-percent = It must be 0 to 100 percent.
values-frames-per-second = It must be 0 to 60.
values-memory = It must be 256, 512, 768, 1024, 1536, 2048, 4096 or 8192 MB.
values-screen-limits = Width and height must be 100 to 8192 pixels and the density 30 to 1000 dpi.
values-screen-form = It must be width,height,dpi, such as 960,540,160.
values-location-limits = Longitude comes first (-180 to 180), latitude second (-90 to 90).
values-location-form = It must be longitude,latitude, such as 106.7,10.8.
values-gravity = Each axis must be from -1000 to 1000.
values-property-key = It must be letters, digits, ., _ or -, beginning with a letter.

# $reason (text): the parser's words
values-not-json = It is not JSON: { $reason }.

## Files and folders

values-path-too-long = A path has at most 259 characters.
values-path-with-dots = Write the path out, without . and ..
values-whole-drive = It is a whole drive; name a file or folder on it.
values-not-absolute = It must be absolute, such as C:\folder\file or \\server\share\file.
values-not-in-names = A name on Windows has none of < > : " / | ? *.
values-name-end = Each part of the path is a name that does not end with a space or dot.

# $extension (text)
values-extension = Its name must end with { $extension }.

values-not-the-console = It must end with ldconsole.exe or dnconsole.exe.
values-more-than-path = Give the path alone, without what follows the program's name.
values-part-of-path = Give the whole path, such as C:\LDPlayer\LDPlayer9\ldconsole.exe.
values-other-program = The program is ldconsole.exe (or dnconsole.exe), in the folder of dnplayer.exe.
values-not-on-drive = LDPlayer keeps its data on a drive of the workstation, such as D:\LDPlayer\vms.

# $name (text)
values-variable = %{ $name }% is another folder for every account and computer: write the folder out, as it is on the workstation.

values-percent-sign = Windows could replace the % in it.
values-other-variable = A variable is another folder for every account: write the folder out, as it is on the workstation.
values-android-path = It must begin with /.

## Tasks of Windows

values-task-name = The name of a task is LDFleet, a space, letters and digits.
values-sid = The number of an account is S-1- and numbers.
values-task-argument = The task scheduler would replace $( in it.

## What cannot stand in a Windows command line

# $code (text)
values-control = It holds the control character U+{ $code }, at which a Windows command line ends or is changed.

# $code (text)
values-not-xml = It holds U+{ $code }, which cannot be sent to Windows.

# $code (text)
values-becomes-quote = It holds U+{ $code }, which Windows can turn into a double quote.

# $code (text)
values-becomes-backslash = It has U+{ $code } before a quote or at its end, which Windows can turn into a backslash.

## Why a line of LDPlayer's list is not an emulator

# $index (text)
values-row-repeated = Index { $index } was already listed.

values-row-cut-off = It has fewer fields than the rows around it and may be cut off.

# $index (text)
values-row-index = No emulator has the index { $index }.

# $fields (number)
values-row-fields = It has { $fields ->
    [one] one field
   *[other] { $fields } fields
}; a row has 7 or 10.

# $state (text)
values-row-state = Its Android state { $state } is none of 0, 1 and 2.

values-row-numbers = Its fields are not the numbers of a row.
