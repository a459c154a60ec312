"""The CSV bundle's ``datapackage.json``: Frictionless Data Package v1, profile tabular-data-package.

https://specs.frictionlessdata.io/tabular-data-package/
"""

from copydesk.domain.dataset import Dataset
from copydesk.exchange.csv_tables import Column, Table, tables
from copydesk.exchange.native_entries import Json, definition

FILE_NAME = "datapackage.json"
OURS = "copydesk"
"""The member that tells a bundle of ours from other data packages."""

_DESCRIPTION = (
    "Articles and what people marked in them with Copydesk. "
    "Offsets are in Unicode code points from the start of the article's text, ends not included. "
    "So that spreadsheet programs calculate nothing, a cell that would begin with =, +, -, @, a tab or "
    "a return, or with apostrophes before one of these, has one apostrophe more in front: take it away "
    "to get the text itself."
)


def data_package(dataset: Dataset) -> Json:
    """The description of a bundle with this dataset."""
    return {
        "profile": "tabular-data-package",
        "name": "copydesk-dataset",
        "title": dataset.title,
        "description": _DESCRIPTION,
        OURS: {
            "version": 1,
            "offset_unit": "code point",
            "attribute_definitions": [definition(one) for one in dataset.attributes],
        },
        "resources": [_resource(table) for table in tables(texts=dataset.texts)],
    }


def _resource(table: Table) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file_name,
        "description": table.what,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": _schema(table),
    }


def _schema(table: Table) -> Json:
    schema: Json = {
        "fields": [_field(column, required=column.name in table.key) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [_foreign_key(column, table) for column in table.columns if column.refers_to]
    return {**schema, "foreignKeys": keys} if keys else schema


def _field(column: Column, *, required: bool) -> Json:
    constraints: Json = {"required": True} if required else {}
    if column.choices:
        constraints["enum"] = list(column.choices)
    field: Json = {"name": column.name, "type": column.type, "description": column.what}
    return {**field, "constraints": constraints} if constraints else field


def _foreign_key(column: Column, table: Table) -> Json:
    # The specification has an empty name for the table itself.
    resource = "" if column.refers_to == table.name else column.refers_to
    return {"fields": column.name, "reference": {"resource": resource, "fields": "id"}}
