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

## Tags in the window

tags-group = Tags
tags-more = Tags…
tags-key = T

# $tags (list)
tags-own = Tags: { $tags }

# $tags (list)
tags-inherited = Of its workstation: { $tags }

# $number (number): tags that are not shown for want of room
tags-others = +{ $number }

# $tag (text)
tags-show = Show all emulators with the tag “{ $tag }”

# $what (message): how many, or a name
tags-title = Tags of { $what }

# $workstations (message): how many
# $emulators (message): how many
tags-both = { $workstations } and { $emulators }

tags-add = Tag
tags-add-hint = Type to find a tag, Enter gives it. What is not touched below stays as it is.
tags-list = Tags of the selection

# $tag (text): as typed
tags-give-new = Enter gives the new tag “{ $tag }”.

tags-none-yet = Nothing carries a tag yet: type the first one.

# $carrying (number)
# $all (number)
tags-carried-by = { $carrying } of { $all }

tags-by-workstation = through its workstation
tags-will-be-given = will be given
tags-will-be-taken = will be taken away
tags-save = Save
tags-saving = Saving…
tags-cancel = Cancel

## Tags everywhere

# $tag (text)
tags-actions = Actions on the tag “{ $tag }”

tags-rename = Rename…

# $tag (text)
tags-rename-title = Rename the tag “{ $tag }”

tags-rename-label = New name
tags-rename-hint = It is renamed wherever it is. Where that name is there already, the two become one.
tags-rename-do = Rename
tags-remove = Remove everywhere…

# $tag (text)
tags-remove-title = Remove the tag “{ $tag }” everywhere?

tags-remove-explain = All workstations and emulators lose this tag, and nothing else. It cannot be undone.
tags-remove-do = Remove

## Saved views in the window

tags-views = Saved views
tags-views-none = No view is saved yet. Filter, then save the view.
tags-view-all = All emulators

# $name (text)
# $emulators (number): that it shows now
tags-view-label = { $name }, { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
}

# $emulators (number)
tags-view-count = { $emulators }

tags-view-broken = A part of its filter is not understood. Open the view and mend it.
tags-view-save = Save view…
tags-view-save-title = Save the view
tags-view-name = Name
tags-view-name-hint = Filter, order, columns and groups are saved. What it shows is always as it is now.

# $filter (text)
tags-view-saves = Filter: { $filter }

tags-view-saves-all = No filter: all emulators

tags-view-save-do = Save

# $name (text)
tags-view-update = Save changes of “{ $name }”

tags-view-update-explain = The filter, order, columns and groups that are shown now take the place of those that are saved.

# $name (text)
tags-view-actions = Actions on the view “{ $name }”

tags-view-rename = Rename…

# $name (text)
tags-view-rename-title = Rename the view “{ $name }”

tags-view-rename-do = Rename
tags-view-up = Further up
tags-view-down = Further down
tags-view-delete = Delete

# $name (text)
tags-view-deleted = The view “{ $name }” is deleted.

tags-view-undo = Undo

## In the palette

# $name (text)
tags-palette-view = View { $name }

tags-palette-view-note = saved view

# $tag (text)
tags-palette-tag = Tag { $tag }

tags-palette-tag-note = all emulators with it

# $name (text): the workstation
tags-palette-of = Tags of { $name }…
