"""What the schema promises holds: every reading answers a hostile query with a documented status and shape."""

import json

import pytest

from tests import factories

hypothesis = pytest.importorskip("hypothesis")


def schema_of(client):
    return json.loads(client.get("/api/schema/", headers={"Accept": "application/vnd.oai.openapi+json"}).content)


def test_a_page_says_that_its_ends_lead_nowhere(client, db):
    page = schema_of(client)["components"]["schemas"]["PaginatedClaimShapeList"]
    assert page["required"] == ["next", "previous", "results"]
    for name in ("next", "previous"):
        assert page["properties"][name]["type"] == ["string", "null"]
        assert "nullable" not in page["properties"][name]


def test_every_guarded_verb_says_so(client, db):
    paths = schema_of(client)["paths"]
    for path in ("claims/{id}/take/", "verdicts/{id}/retract/", "speakers/{id}/aliases/", "links/{id}/reopen/"):
        described = paths[f"/api/v1/{path}"]["post"]
        assert "If-Match" in {parameter["name"] for parameter in described["parameters"]}, path
        assert {"412", "428"} <= set(described["responses"]), path
    asked = paths["/api/v1/links/{id}/reopen/"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert asked["$ref"].endswith("ReasonAskRequest")


def test_no_word_of_openapi_3_0_is_left(client, db):
    assert '"nullable"' not in json.dumps(schema_of(client))


def test_an_export_is_described_by_what_it_sends(client, viewer, claim):
    client.force_login(viewer)
    described = schema_of(client)["paths"]["/api/v1/exports/{name}/{form}/"]["get"]["responses"]["200"]["content"]
    for form in ("ndjson", "json", "csv"):
        sent = client.get(f"/api/v1/exports/claims/{form}/")["Content-Type"].partition(";")[0]
        assert sent in described


def test_answers_are_as_the_schema_describes_them(client, viewer):
    jsonschema = pytest.importorskip("jsonschema")
    link = factories.LinkFactory()
    factories.VerdictFactory(claim=link.first)
    factories.EvidenceFactory(claim=link.first)
    client.force_login(viewer)
    schema = schema_of(client)
    for path, operations in schema["paths"].items():
        if path.count("/") != 4 or "exports" in path or "get" not in operations:
            continue
        shape = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        check = jsonschema.Draft202012Validator({**shape, "components": schema["components"]})
        assert not [error.message for error in check.iter_errors(client.get(path).json())], path


def reading_operations(client):
    import schemathesis

    schema = schemathesis.openapi.from_dict(schema_of(client))
    chosen = [found.ok() for found in schema.get_all_operations()]
    return [operation for operation in chosen if operation.method.upper() == "GET" and "exports" not in operation.path]


@pytest.mark.django_db
def test_every_reading_answers_as_the_schema_says(client, viewer):
    pytest.importorskip("schemathesis")
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
