"""How the tests write over REST: a POST, and the ETag of a row as the header that a change carries."""

from __future__ import annotations


def etag(row):
    return {"If-Match": f'"{row.version}"'}


def post(client, path, body, headers=None):
    return client.post(f"/api/v1/{path}", body, format="json", headers=headers)
