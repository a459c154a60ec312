"""Database files as the peers make them: their tables, filled with fiction."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from copydesk.domain.found import Source
from copydesk.domain.tables import Value
from copydesk.project.foreign import open_tables

Rows = Mapping[str, Iterable[Sequence[Value]]]

_DNA_BOTH = """
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT,
  Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER,
  Blue INTEGER);
CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT, DataType TEXT,
  StatementTypeId INTEGER,
  UNIQUE (Variable, StatementTypeId));
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER,
  Start INTEGER, Stop INTEGER, Coder INTEGER);
CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY NOT NULL, SourceId INTEGER NOT NULL,
  TargetId INTEGER NOT NULL);
"""
DNA_2 = (
    _DNA_BOTH
    + """
CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER,
  Password TEXT);
CREATE TABLE CODERPERMISSIONS(ID INTEGER NOT NULL PRIMARY KEY, Coder INTEGER, Type TEXT, Permission INTEGER,
  UNIQUE (Coder, Type));
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  StatementTypeId INTEGER, Value INTEGER, UNIQUE (StatementId, VariableId));
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  StatementTypeId INTEGER, Value INTEGER, UNIQUE (StatementId, VariableId));
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  StatementTypeId INTEGER, Value TEXT, UNIQUE (StatementId, VariableId));
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  StatementTypeId INTEGER, Value TEXT, UNIQUE (StatementId, VariableId));
CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL,
  Red INTEGER, Green INTEGER, Blue INTEGER, Type TEXT, Alias TEXT, Notes TEXT, ChildOf INTEGER);
"""
)
DNA_3 = (
    _DNA_BOTH
    + """
CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL, Red INTEGER, Green INTEGER,
  Blue INTEGER,
  Refresh INTEGER, FontSize INTEGER, Password TEXT, PopupWidth INTEGER, ColorByCoder INTEGER);
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  Value INTEGER NOT NULL DEFAULT 1, UNIQUE (StatementId, VariableId));
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  Value INTEGER NOT NULL DEFAULT 0, UNIQUE (StatementId, VariableId));
CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,
  Value TEXT NOT NULL DEFAULT '',
  Red INTEGER DEFAULT 0, Green INTEGER DEFAULT 0, Blue INTEGER DEFAULT 0, ChildOf INTEGER,
  UNIQUE (VariableId, Value));
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  Entity INTEGER NOT NULL, UNIQUE (StatementId, VariableId));
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
  VariableId INTEGER NOT NULL,
  Value TEXT DEFAULT '', UNIQUE (StatementId, VariableId));
CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,
  AttributeVariable TEXT NOT NULL, UNIQUE (VariableId, AttributeVariable));
CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL,
  AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT NOT NULL DEFAULT '', UNIQUE (EntityId,
  AttributeVariableId));
"""
)


def database(path: Path, script: str, rows: Rows) -> Path:
    """A database with those tables and rows."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(script)
        for table, lines in rows.items():
            for line in lines:
                db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(line))})", tuple(line))
        db.commit()
    return path


def source(path: Path) -> Source:
    """The file as a reader is given it."""
    return Source(path, open_tables)
