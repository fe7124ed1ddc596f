-- Names as they were then: a workstation that is renamed is another row with the same id.
CREATE TABLE workstation (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    UNIQUE (id, name)
);

-- What is not known is 0 or empty, so that two unknown ones are the same.
CREATE TABLE emulator (
    no INTEGER PRIMARY KEY,
    workstation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    mac TEXT NOT NULL,
    UNIQUE (workstation, position, title, created, mac)
);

-- The few combinations that occur.
CREATE TABLE class (
    no INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    asked_by INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    result INTEGER NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, asked_by, operation, result)
);

-- The id is the time in milliseconds, shifted by 20 bits, and a number within the millisecond: the order of ids is the
-- order in time. Rows are narrow and every index has all columns, so that a filter never has to look elsewhere.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    class INTEGER NOT NULL,
    workstation INTEGER NOT NULL,
    emulator INTEGER NOT NULL
);
CREATE INDEX activity_class ON activity (class, id, workstation, emulator);
CREATE INDEX activity_workstation ON activity (workstation, id, class, emulator);
CREATE INDEX activity_emulator ON activity (emulator, id, class, workstation);

-- What is only shown.
CREATE TABLE detail (
    id INTEGER PRIMARY KEY,
    who TEXT,
    said TEXT,
    steps TEXT,
    output TEXT,
    output_cut INTEGER NOT NULL DEFAULT 0,
    took INTEGER,
    counted INTEGER
);

-- The words of what was said and printed, without the texts themselves. Beginnings of two and three letters have an index of
-- their own; longer ones are looked up among the words that are known, as merging all words that begin so takes long.
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TABLE word (text TEXT PRIMARY KEY) WITHOUT ROWID;

-- How many entries of each class in each quarter of an hour: every time zone's days begin at one. Class 0 is all of them.
CREATE TABLE counts (
    class INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (class, quarter)
) WITHOUT ROWID;

-- Whose vitals; position -1 is the workstation itself.
CREATE TABLE subject (
    no INTEGER PRIMARY KEY,
    workstation TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (workstation, position)
);

-- Minutes and hours: `seconds` is 60 or 3600, `at` the number of the minute or hour.
CREATE TABLE vitals (
    seconds INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    at INTEGER NOT NULL,
    cpu_seen INTEGER NOT NULL,
    cpu_sum INTEGER NOT NULL,
    cpu_most INTEGER NOT NULL,
    memory_seen INTEGER NOT NULL,
    memory_sum INTEGER NOT NULL,
    memory_most INTEGER NOT NULL,
    memory_total INTEGER,
    disk_free_least INTEGER,
    PRIMARY KEY (seconds, subject, at)
) WITHOUT ROWID;
CREATE INDEX vitals_at ON vitals (seconds, at);
