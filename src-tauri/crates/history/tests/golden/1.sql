-- What version 0.1 wrote. Never change it: it is how a file of format 1 looks.
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

INSERT INTO workstation VALUES (1, 'id-A', 'LAB-01', 2), (2, 'id-A', 'Lab one', 1);
INSERT INTO emulator VALUES (1, 1, 3, 'Farm-3', 0, ''), (2, 2, 3, 'Farm-3', 1794866400000, '00DB12345678');
INSERT INTO class VALUES (1, 1, 1, 9, 2, 1), (2, 2, 5, 0, 0, 1), (3, 11, 1, 0, 1, 1);
INSERT INTO activity VALUES (1882725757747200000, 1, 1, 1), (1882816354713600000, 2, 2, 2), (1882816354718842880, 3, 1, 0);
INSERT INTO detail VALUES (1882725757747200000, NULL, '{"args":{"name":"LAB-01","wait":{"duration":5000}},"id":"errors-no-answer"}', NULL, 'Failure [INSTALL_FAILED_OLDER_SDK]', 0, 4321, NULL);
INSERT INTO detail VALUES (1882816354713600000, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO detail VALUES (1882816354718842880, NULL, NULL, '[{"said":{"args":{"name":"LAB-01","wait":{"duration":5000}},"id":"errors-no-answer"},"result":"succeeded","took_ms":12}]', NULL, 0, NULL, NULL);
INSERT INTO words (rowid, text) VALUES (1882725757747200000, 'failure install failed older sdk');
INSERT INTO word VALUES ('failure'), ('install'), ('failed'), ('older'), ('sdk');
INSERT INTO counts VALUES (1, 1995008, 1), (2, 1995104, 1), (3, 1995104, 1), (0, 1995008, 1), (0, 1995104, 2);
INSERT INTO subject VALUES (1, 'id-A', -1);
INSERT INTO vitals VALUES (3600, 1, 498752, 3, 600, 300, 3, 90, 50, 1000, 10);
PRAGMA user_version = 1;
