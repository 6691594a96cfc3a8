"""The OpenAPI schema's habits: short operation names, and the answers of optimistic locking where it applies."""

from __future__ import annotations

from typing import Any

from drf_standardized_errors.openapi import AutoSchema

LOCKING = ("412", "428")


class Schema(AutoSchema):
    """Describe 412 and 428 only for operations that carry `If-Match`."""

    def _should_add_error_response(self, responses: dict[str, Any], status_code: str) -> bool:
        if status_code in LOCKING and not self._is_guarded():
            return False
        return bool(super()._should_add_error_response(responses, status_code))

    def _is_guarded(self) -> bool:
        return any(getattr(parameter, "name", "") == "If-Match" for parameter in self.get_override_parameters())
