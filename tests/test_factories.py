"""Every model has a factory, and every factory makes a row that the database and the model accept."""

import inspect

import pytest

from articles import models

from . import factories

FACTORIES = [
    made
    for _, made in inspect.getmembers(factories, inspect.isclass)
    if issubclass(made, factories.DjangoModelFactory) and made._meta.model
]


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES, ids=lambda made: made.__name__)
def test_factory_makes_a_valid_row(factory):
    row = factory()
    row.refresh_from_db()
    row.clean_fields(exclude=[field.name for field in row._meta.fields if field.blank or field.name == "password"])
    assert str(row)


def test_every_model_has_a_factory():
    made = {factory._meta.model for factory in FACTORIES}
    assert {getattr(models, name) for name in models.__all__} <= made
