"""What the schema promises holds: every reading answers a hostile query with a documented status and shape."""

import json

import pytest

from tests import factories

schemathesis = pytest.importorskip("schemathesis")
hypothesis = pytest.importorskip("hypothesis")


def reading_operations(client):
    text = client.get("/api/schema/", headers={"Accept": "application/vnd.oai.openapi+json"}).content
    schema = schemathesis.openapi.from_dict(json.loads(text))
    chosen = [found.ok() for found in schema.get_all_operations()]
    return [operation for operation in chosen if operation.method.upper() == "GET" and "exports" not in operation.path]


@pytest.mark.django_db
def test_every_reading_answers_as_the_schema_says(client, viewer):
    link = factories.LinkFactory()
    factories.VerdictFactory(claim=link.first)
    client.force_login(viewer)
    operations = reading_operations(client)
    assert len(operations) > 20

    for operation in operations:

        @hypothesis.given(case=operation.as_strategy())
        @hypothesis.settings(
            max_examples=8,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(hypothesis.HealthCheck),
        )
        def holds(case):
            address = case.formatted_path
            headers = {key: str(value) for key, value in dict(case.headers or {}).items()}
            answer = client.get(address, dict(case.query or {}), headers=headers)
            documented = {*case.operation.definition.raw["responses"], "304"}
            assert str(answer.status_code) in documented, (case.path, case.query, answer.status_code)
            assert answer.status_code < 500

        holds()
