//! What becomes of small documents: each shows one rule.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use auth0_codegen::document::Document;
use auth0_codegen::emit;
use auth0_codegen::error::Error;
use auth0_codegen::overrides::Overrides;
use auth0_codegen::plan::Plan;

/// A document with one group `things`, these operations and these schemas.
fn document(paths: &str, schemas: &str) -> Document {
    Document::parse(&format!(
        r#"{{"openapi":"3.1.0","paths":{{{paths}}},"components":{{"schemas":{{{schemas}}}}}}}"#
    ))
    .unwrap()
}

/// `POST /things` that takes and answers with these schemas.
fn create(request: &str, response: &str) -> String {
    format!(
        r##""/things":{{"post":{{
            "tags":["things"],"operationId":"post_things",
            "x-operation-group":"things","x-operation-name":"create",
            "security":[{{"oAuth2ClientCredentials":["create:things"]}}],
            "requestBody":{{"content":{{"application/json":{{"schema":{{"$ref":"#/components/schemas/{request}"}}}}}}}},
            "responses":{{"201":{{"content":{{"application/json":{{"schema":{{"$ref":"#/components/schemas/{response}"}}}}}}}}}}
        }}}}"##
    )
}

/// `GET /things/{id}` that answers with this schema.
fn get(response: &str) -> String {
    format!(
        r##""/things/{{id}}":{{"get":{{
            "x-operation-group":"things","x-operation-name":"get",
            "parameters":[{{"name":"id","in":"path","required":true,"schema":{{"type":"string"}}}}],
            "responses":{{"200":{{"content":{{"application/json":{{"schema":{{"$ref":"#/components/schemas/{response}"}}}}}}}}}}
        }}}}"##
    )
}

/// Overrides of an API of things.
fn read(text: &str) -> Overrides {
    let mut overrides: Overrides = toml::from_str(text).unwrap();
    overrides.api.client = "ThingsClient".into();
    overrides.api.package = "auth0-things".into();
    overrides.api.reference = "https://things.example.com".into();
    overrides
}

fn generate(document: &Document, overrides: &str) -> Result<BTreeMap<PathBuf, String>, Error> {
    let overrides = read(overrides);
    let plan = Plan::new(document, &overrides)?;
    // Tests run in the folder of their package.
    emit::files(document, &plan, &overrides, Path::new("."))
}

/// A file of the group `things`.
fn file(files: &BTreeMap<PathBuf, String>, path: &str) -> String {
    let path = PathBuf::from("src/generated/things").join(path);
    files
        .get(&path)
        .unwrap_or_else(|| panic!("{} among {:?}", path.display(), files.keys()))
        .clone()
}

const THING: &str = r#"
    "CreateThingRequestContent":{"type":"object","required":["name"],"properties":{
        "name":{"type":"string","maxLength":50},"note":{"type":["string","null"]},"size":{"type":"integer"}}},
    "CreateThingResponseContent":{"type":"object","required":["id","name"],"properties":{
        "id":{"type":"string"},"name":{"type":"string"},"createdAt":{"type":"string","format":"date-time"}}},
    "GetThingResponseContent":{"type":"object","properties":{
        "id":{"type":"string"},"name":{"type":"string"},"size":{"type":"integer"}}}"#;

#[test]
fn requests_keep_their_type_and_answers_are_one_entity() {
    let paths = format!(
        "{},{}",
        create("CreateThingRequestContent", "CreateThingResponseContent"),
        get("GetThingResponseContent")
    );
    let files = generate(&document(&paths, THING), "").unwrap();

    let requests = file(&files, "types.rs");
    assert!(requests.contains("pub struct CreateThing {"), "{requests}");
    assert!(requests.contains("pub name: String,"));
    // `null` means something only where there is something to clear.
    assert!(requests.contains("pub note: Option<String>,"));
    assert!(
        requests.contains("    value note: String,\n    plain size: i64,"),
        "{requests}"
    );
    assert!(requests.contains("pub size: Option<i64>,"));
    assert!(requests.contains("pub fn new(name: impl Into<String>) -> Self"));
    assert!(requests.contains("Up to 50 characters."));
    assert!(requests.contains("/// Request body of `POST /things`."));
    assert!(requests.contains("auth0_core::__write! { CreateThing {"));

    let responses = file(&files, "types.rs");
    assert_eq!(responses.matches("pub struct").count(), 2, "{responses}");
    assert!(
        responses.contains("/// A thing, returned by `POST /things`."),
        "{responses}"
    );
    assert!(responses.contains("pub struct Thing {"));
    // What the document requires may be missing all the same, and what it does not know is kept.
    assert!(responses.contains("pub id: Option<String>,"));
    assert!(responses.contains("pub created_at: Option<Timestamp>,"));
    assert!(responses.contains("    optional created_at \"createdAt\","));
    assert!(responses.contains("pub extra: Extra,"));
    assert!(
        responses.contains("auth0_core::__read!(Thing);"),
        "{responses}"
    );

    let operations = file(&files, "operations.rs");
    assert!(operations.contains("pub fn get(&self, id: &str) -> Call<Thing>"));
    assert!(operations.contains("pub fn create(&self, thing: &CreateThing) -> Call<Thing>"));
    assert!(operations.contains("`POST /things`, scope `create:things`."));

    let tests = &files[&PathBuf::from("tests/generated/things.rs")];
    assert!(
        tests.contains(r#""/things/a%7Cb%2Fc%20d%25%C3%A9""#),
        "{tests}"
    );
}

#[test]
fn all_of_is_one_struct_and_a_tag_tells_arms_apart() {
    let schemas = r##"
        "CreateThingRequestContent":{"type":"object","properties":{"shape":{"$ref":"#/components/schemas/Shape"}}},
        "Shape":{"oneOf":[{"$ref":"#/components/schemas/Circle"},{"$ref":"#/components/schemas/Square"}]},
        "Base":{"type":"object","properties":{"colour":{"type":"string"}}},
        "Circle":{"allOf":[{"$ref":"#/components/schemas/Base"},
            {"type":"object","required":["kind","radius"],"properties":{"kind":{"const":"circle"},"radius":{"type":"number"}}}]},
        "Square":{"type":"object","properties":{"kind":{"type":"string","enum":["square"]},"side":{"type":"number"}}}"##;
    let paths = create("CreateThingRequestContent", "CreateThingRequestContent");
    let files = generate(&document(&paths, schemas), "").unwrap();
    let unions = file(&files, "types.rs");
    assert!(unions.contains("#[serde(tag = \"kind\")]"), "{unions}");
    assert!(unions.contains(
        "/// `kind` is `circle`.\n    #[serde(rename = \"circle\")]\n    Circle(Circle),"
    ));
    assert!(unions.contains("#[serde(untagged)]\n    Unknown(Json),"));
    assert!(unions.contains("crate::union::tagged!(Shape by \"kind\""));
    let both = file(&files, "types.rs");
    assert!(both.contains("pub colour: Option<String>,"), "{both}");
    // The union writes the tag, so nobody can set another.
    assert!(!both.contains("pub kind"), "{both}");
}

#[test]
fn structs_that_differ_in_one_member_are_one_and_arms_look_alike() {
    let step = |kind: &str, action: &str, settings: &str| {
        format!(
            r#""Step{kind}{action}":{{"type":"object","required":["type","action","params"],"properties":{{
                "type":{{"type":"string","enum":["{kind}"]}},
                "action":{{"type":"string","enum":["{action}"]}},
                "id":{{"type":"string"}},
                "params":{{"title":"Step{kind}{action}Params","type":"object","properties":{{"{settings}":{{"type":"string"}}}}}}
            }}}}"#
        )
    };
    let union = |name: &str, arms: &[&str]| {
        let arms = arms.iter();
        let arms = arms.map(|arm| format!(r##"{{"$ref":"#/components/schemas/{arm}"}}"##));
        format!(
            r#""{name}":{{"oneOf":[{}]}}"#,
            arms.collect::<Vec<_>>().join(",")
        )
    };
    let schemas = [
        step("Json", "Parse", "json"),
        step("Json", "Write", "object"),
        step("Mail", "Send", "to"),
        union("StepJson", &["StepJsonParse", "StepJsonWrite"]),
        union("Step", &["StepJson", "StepMailSend"]),
    ];
    let document = document(&create("Step", "Step"), &schemas.join(","));
    let overrides = "tags = [\"type\", \"action\"]\n[[generic]]\nname = \"AnyStep\"\nover = \"params\"\nprefix = \"Step\"";
    let files = generate(&document, overrides).unwrap();
    let types = file(&files, "types.rs");
    assert_eq!(types.matches("pub struct AnyStep<P>").count(), 1);
    assert_eq!(types.matches("pub params: Option<P>").count(), 1);
    assert!(types.contains("Send(AnyStep<MailSend>)"), "{types}");
    assert!(types.contains("Parse(AnyStep<JsonParse>)"), "{types}");
    // An arm with one action is a union as the others are.
    assert!(types.contains("Mail(StepMail)"), "{types}");
    assert!(
        types.contains("StepMail by \"action\" { \"Send\" => Send }"),
        "{types}"
    );
}

#[test]
fn without_a_tag_arms_are_written_but_one_struct_is_read() {
    let schemas = r##"
        "Source":{"oneOf":[
            {"type":"object","required":["url"],"properties":{"url":{"type":"string"}}},
            {"type":"object","required":["file"],"properties":{"file":{"type":"string"},"mode":{"type":"integer"}}}]},
        "Written":{"type":"object","properties":{"source":{"$ref":"#/components/schemas/Source"}}},
        "Read":{"type":"object","properties":{"id":{"type":"string"}}}"##;
    let files = generate(&document(&create("Written", "Read"), schemas), "").unwrap();
    assert!(
        file(&files, "types.rs")
            .contains("#[serde(untagged)]\n#[non_exhaustive]\npub enum Source {")
    );

    let files = generate(&document(&create("Read", "Written"), schemas), "").unwrap();
    let responses = file(&files, "types.rs");
    assert!(
        responses.contains(
            "pub struct Source {\n    pub url: Option<String>,\n    pub file: Option<String>,"
        ),
        "{responses}"
    );
}

#[test]
fn people_decide_names_secrets_and_types() {
    let overrides = r#"
        secrets = ["name"]
        [types]
        GetThingResponseContent = "Json"
        [names]
        CreateThingResponseContent = "Made"
    "#;
    let paths = format!(
        "{},{}",
        create("CreateThingRequestContent", "CreateThingResponseContent"),
        get("GetThingResponseContent")
    );
    let files = generate(&document(&paths, THING), overrides).unwrap();
    assert!(file(&files, "types.rs").contains("pub name: Secret,"));
    assert!(file(&files, "types.rs").contains("pub struct Made {"));
    assert!(file(&files, "operations.rs").contains("-> Call<Json>"));
}

#[test]
fn a_type_may_contain_itself() {
    let schemas = r##""Node":{"type":"object","properties":{
        "next":{"$ref":"#/components/schemas/Node"},
        "children":{"type":"array","items":{"$ref":"#/components/schemas/Node"}}}}"##;
    let files = generate(&document(&get("Node"), schemas), "").unwrap();
    let responses = file(&files, "types.rs");
    assert!(
        responses.contains("pub next: Option<Box<Node>>,"),
        "{responses}"
    );
    assert!(responses.contains("pub children: Option<Vec<Node>>,"));
}

#[test]
fn what_is_not_understood_is_named_and_nothing_is_guessed() {
    let schemas = r##""Odd":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/Missing"},"b":{"type":"tuple"}}}"##;
    let error = generate(&document(&get("Odd"), schemas), "").unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("Missing: a reference to a schema that is not there"),
        "{text}"
    );
    assert!(text.contains("OddB: type `tuple`"), "{text}");
}

#[test]
fn two_types_of_one_name_are_an_error_that_says_what_to_do() {
    let schemas = r#"
        "Thing":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}},
        "CreateThingRequestContent":{"type":"object","properties":{"c":{"type":"string"}}},
        "CreateThing":{"type":"object","properties":{"d":{"type":"string"},"e":{"type":"string"}}}"#;
    let paths = create("CreateThingRequestContent", "CreateThing");
    let error = generate(&document(&paths, schemas), "").unwrap_err();
    assert!(
        error.to_string().contains("name one of them in `names`"),
        "{error}"
    );
    let named = "[names]\nCreateThing = \"Made\"";
    generate(&document(&paths, schemas), named).unwrap_err();
    let named = "[names]\nCreateThingRequestContent = \"NewThing\"";
    generate(&document(&paths, schemas), named).unwrap();
}

#[test]
fn what_has_only_one_value_is_no_argument() {
    let schemas = r#"
        "CreateThingRequestContent":{"type":"object","required":["kind","name"],"properties":{
            "kind":{"type":"string","enum":["plain"]},"name":{"type":"string"}}},
        "Made":{"type":"object","properties":{"id":{"type":"string"}}}"#;
    let paths = create("CreateThingRequestContent", "Made");
    let files = generate(&document(&paths, schemas), "").unwrap();
    let requests = file(&files, "types.rs");
    assert!(
        requests.contains("pub fn new(name: impl Into<String>) -> Self"),
        "{requests}"
    );
    assert!(requests.contains("kind: CreateThingKind::Plain,"));
}

#[test]
fn null_and_a_missing_member_are_two_things_in_an_update() {
    let schemas = r#"
        "Change":{"type":"object","properties":{"note":{"type":["string","null"]}}},
        "Made":{"type":"object","properties":{"id":{"type":"string"}}}"#;
    let paths = create("Change", "Made").replace("\"post\"", "\"patch\"");
    let types = file(
        &generate(&document(&paths, schemas), "").unwrap(),
        "types.rs",
    );
    assert!(types.contains("pub note: Patch<String>,"), "{types}");
    assert!(types.contains("    patch note: String,"), "{types}");
    assert!(types.contains("    patch note \"note\","), "{types}");
}

#[test]
fn numbers_are_whole_and_spellings_one_unless_overrides_say_so() {
    let schemas = r#""GetThingResponseContent":{"type":"object","properties":{
        "order":{"type":"number"},"weight":{"type":"number"},
        "kind":{"type":"string","enum":["cname","txt","CNAME"]}}}"#;
    let files = generate(
        &document(&get("GetThingResponseContent"), schemas),
        "fractions = [\"weight\"]",
    )
    .unwrap();
    let types = file(&files, "types.rs");
    assert!(types.contains("pub order: Option<i64>,"), "{types}");
    assert!(types.contains("pub weight: Option<f64>,"), "{types}");
    assert!(
        types.contains("Cname = \"cname\",") && !types.contains("CNAME"),
        "{types}"
    );
}

#[test]
fn a_type_of_two_members_is_called_after_neither() {
    let point = r#"{"type":"object","properties":{"x":{"type":"integer"},"y":{"type":"integer"},"z":{"type":"integer"}}}"#;
    let schemas = format!(
        r#""GetThingResponseContent":{{"type":"object","properties":{{"first_point":{point},"last_point":{point}}}}}"#
    );
    let files = generate(&document(&get("GetThingResponseContent"), &schemas), "").unwrap();
    let types = file(&files, "types.rs");
    assert!(
        types.contains("pub first_point: Option<ThingPoint>,"),
        "{types}"
    );
    assert!(
        types.contains("pub last_point: Option<ThingPoint>,"),
        "{types}"
    );
}

#[test]
fn an_override_without_effect_is_named() {
    let overrides = read(
        "secrets = [\"name\", \"size\", \"nothing\"]\n[names]\nGetThingResponseContent = \"Thing\"\nGone = \"Away\"",
    );
    let document = document(&get("GetThingResponseContent"), THING);
    let plan = Plan::new(&document, &overrides).unwrap();
    emit::files(&document, &plan, &overrides, Path::new(".")).unwrap();
    // A number is no secret, whatever it is called.
    assert_eq!(
        overrides.unused(),
        ["secrets: nothing", "secrets: size", "names: Gone"]
    );
}

#[test]
fn a_guessed_scope_is_unconfirmed_and_has_no_page() {
    let schemas = THING;
    let paths = create("CreateThingRequestContent", "CreateThingResponseContent");
    let known = file(
        &generate(&document(&paths, schemas), "").unwrap(),
        "operations.rs",
    );
    assert!(
        known.contains("[Reference](") && !known.contains("unconfirmed"),
        "{known}"
    );
    let guessed = paths.replace("\"security\"", "\"x-scope-guessed\":true,\"security\"");
    let guessed = file(
        &generate(&document(&guessed, schemas), "").unwrap(),
        "operations.rs",
    );
    assert!(
        !guessed.contains("[Reference](") && guessed.contains("unconfirmed"),
        "{guessed}"
    );
}

#[test]
fn what_nobody_described_is_told() {
    let document = document(&get("GetThingResponseContent"), THING);
    let plan = Plan::new(&document, &Overrides::default()).unwrap();
    assert_eq!(
        plan.without_words(&Overrides::default()),
        ["GET /things/{id}"]
    );
}

#[test]
fn the_same_document_gives_the_same_files() {
    let paths = format!(
        "{},{}",
        create("CreateThingRequestContent", "CreateThingResponseContent"),
        get("GetThingResponseContent")
    );
    let once = generate(&document(&paths, THING), "").unwrap();
    let twice = generate(&document(&paths, THING), "").unwrap();
    assert_eq!(once, twice);
}
