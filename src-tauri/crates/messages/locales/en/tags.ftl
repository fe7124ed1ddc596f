### Tags, notes and saved views: what is wrong with what was typed, and what happened to them.

tags-empty = Give the tag a name, for example “room-2”.

# $most (number)
tags-too-long = A tag has at most { $most } characters.

# $tag (text)
# $sign (text)
tags-sign = “{ $tag }” holds “{ $sign }”, which stands between tags and cannot be part of one.

# $tag (text)
tags-unseen = “{ $tag }” holds characters that cannot be seen: type the tag anew.

# $most (number)
tags-too-many = Nothing carries more than { $most } tags: remove some first.

# $title (text): the emulator
# $name (text): the workstation
tags-not-as-seen = “{ $title }” on { $name } is not as it was shown: no tags were changed. Look at the list again.

# $most (number)
tags-notes-too-long = Notes have at most { $most } characters.

tags-notes-unseen = The notes hold characters that cannot be seen: type them anew.

## Saved views

tags-view-unnamed = Give the view a name, for example “Stopped farms”.

# $most (number)
tags-view-name-too-long = The name of a view has at most { $most } characters, all on one line.

# $name (text)
tags-view-taken = There is a view “{ $name }” already.

# $most (number)
tags-filter-too-long = A filter has at most { $most } characters, all on one line.

# $most (number)
tags-too-many-views = There are { $most } views already: remove one first.

# $column (text)
tags-column-twice = The column “{ $column }” is there twice.

# $width (number)
# $least (number)
# $most (number)
tags-column-width = A column is { $least } to { $most } pixels wide, not { $width }.

tags-no-columns = A view needs at least one column.

tags-view-gone = This view is not there any more.
