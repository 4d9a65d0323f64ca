"""Reads an OpenAPI document from standard input and says `ok` when it is valid."""

import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

errors = OpenAPIV31SpecValidator(json.load(sys.stdin)).iter_errors()
for error in errors:
    sys.exit(f"{list(error.absolute_path)}: {error.message[:500]}")
print("ok")
