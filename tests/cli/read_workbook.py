#!/usr/bin/env python3
"""Reads a spreadsheet with openpyxl, which shares nothing with the library that wrote it.

    read_workbook.py FILE.xlsx > JSON

Prints {"sheets": [{"name", "frozen", "filter", "rows": [[{"type", "value", "format"}]]}]}. Types are those of openpyxl: s
text, n number, d date, f formula; the value of an empty cell is null, of a date the day. Ends with 77 where openpyxl is
not installed (python3-openpyxl).
"""
import datetime
import json
import sys

try:
    import openpyxl
except ImportError:
    sys.exit(77)


def cell_of(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        value = value.date().isoformat() if value.time() == datetime.time() else value.isoformat()
    return {"type": cell.data_type, "value": value, "format": cell.number_format}


def main():
    workbook = openpyxl.load_workbook(sys.argv[1])
    sheets = [{"name": sheet.title, "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
               "rows": [[cell_of(cell) for cell in row] for row in sheet.iter_rows()]}
              for sheet in workbook.worksheets]
    json.dump({"sheets": sheets}, sys.stdout)


main()
