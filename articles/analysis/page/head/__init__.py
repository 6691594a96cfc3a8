"""What a page states around its article: headline, byline, outlet, agency, address, day of publication.

`headline` chooses the line, `metadata` gathers the rest; `stamps` and `yearless` read the day.
"""
