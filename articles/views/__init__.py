"""The pages, one file a page. They only translate: a request into a service call or a question, rows into a template.

`pages.page` wraps each of them (login, the reader's time zone, a refusal as a notice). What a page shows is gathered
by small functions in `*_data.py` beside it.
"""
