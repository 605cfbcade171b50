//! Reads Auth0's OpenAPI document and writes the generated part of `auth0-management`.

fn main() {}
