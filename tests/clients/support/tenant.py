"""The tenant a program talks to, its control over HTTP, and checks that are counted."""

import json
import os
import ssl
import sys
import traceback
import urllib.parse
import urllib.request

URL = os.environ["TENANT_URL"]
DOMAIN = os.environ["TENANT_DOMAIN"]
CLIENT_ID = os.environ["TENANT_CLIENT_ID"]
CLIENT_SECRET = os.environ["TENANT_CLIENT_SECRET"]
EMAIL = os.environ["TENANT_USER_EMAIL"]
PASSWORD = os.environ["TENANT_USER_PASSWORD"]
DATABASE = "Username-Password-Authentication"

_passed = 0
_all = 0


def check(name):
    """Runs the decorated function as a check: a failure is printed, and the next check runs all the same."""

    def run(body):
        global _passed, _all
        _all += 1
        try:
            result = body()
        except Exception:
            print(f"FAIL  {name}")
            print("      " + traceback.format_exc(limit=-2).replace("\n", "\n      "))
            return None
        _passed += 1
        print(f"ok    {name}")
        return result

    return run


def finish(client):
    """Prints the closing line that `run.mjs` reads, and ends with the right status."""
    print(f"{client}: {_passed} of {_all} checks passed")
    sys.exit(0 if 0 < _passed == _all else 1)


def control(method, path, body=None):
    """One request to the tenant's control over HTTP."""
    url = os.environ["TENANT_CONTROL_URL"]
    assert url, "the tenant has no control over HTTP"
    request = urllib.request.Request(
        url + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "authorization": f"Bearer {os.environ['TENANT_CONTROL_KEY']}",
            "content-type": "application/json",
        },
    )
    context = ssl.create_default_context() if url.startswith("https:") else None
    with urllib.request.urlopen(request, context=context) as response:
        text = response.read()
    return json.loads(text) if text else None


def limit_management(burst=None, per_second=None):
    """Limits the Management API; without arguments, there is no limit."""
    limit = {"management": {"burst": burst, "per_second": per_second}} if burst else {}
    return control("PUT", "rate-limits", limit)


def last_message(to):
    """The newest message to an address."""
    return control("GET", "outbox?" + urllib.parse.urlencode({"to": to}))["messages"][-1]


def approve_back_channel(email):
    """Approves the newest back-channel request of a user."""
    return control("POST", "back-channel", {"email": email, "approve": True})
