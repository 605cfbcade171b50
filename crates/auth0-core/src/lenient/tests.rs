use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::{Extra, Patch};

#[derive(Debug, Default, PartialEq, Deserialize)]
struct User {
    user_id: Option<String>,
    email: Option<String>,
    email_verified: Option<bool>,
    count: Option<u8>,
    tags: Option<Vec<String>>,
    labels: Option<BTreeMap<String, String>>,
    identities: Option<Vec<Identity>>,
    pair: Option<(u8, String)>,
    #[serde(default)]
    nickname: Patch<String>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Identity {
    provider: String,
    #[serde(rename = "isSocial")]
    is_social: Option<bool>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Page {
    users: Vec<User>,
    total: Option<u64>,
}

fn read<T: DeserializeOwned>(text: &str) -> Result<(T, Vec<SetAside>), serde_json::Error> {
    decode(text.as_bytes(), |text| serde_json::from_slice(text))
}

/// Decodes the text, and returns the paths and values that were set aside.
fn aside<T: DeserializeOwned>(text: &str) -> (T, Vec<String>) {
    let (value, set_aside) = read::<T>(text).unwrap();
    let set_aside = set_aside.iter();
    let set_aside = set_aside.map(|aside| format!("{} {}", aside.path(), aside.value()));
    (value, set_aside.collect())
}

#[test]
fn an_odd_member_costs_that_member() {
    for (text, expected) in [
        (
            r#"{"email_verified":"x","email":"e"}"#,
            r#"$.email_verified "x""#,
        ),
        (
            r#"{"email":"e","email_verified":"x"}"#,
            r#"$.email_verified "x""#,
        ),
        (
            r#"{ "email" : "e" , "email_verified" : [ 1 ] }"#,
            "$.email_verified [1]",
        ),
        (
            r#"{"email_verified":{"a":[{}]} , "email":"e"}"#,
            r#"$.email_verified {"a":[{}]}"#,
        ),
        (
            "{\n\"email_verified\":\n7,\n\"email\":\"e\"\n}",
            "$.email_verified 7",
        ),
        (r#"{"email":"e","count":300}"#, "$.count 300"),
        (r#"{"email":"e","count":-1}"#, "$.count -1"),
        (r#"{"email":"e","count":1.5}"#, "$.count 1.5"),
        (r#"{"email":"e","count":1e999}"#, r#"$.count "1e999""#),
        (r#"{"email":"e","labels":[]}"#, "$.labels []"),
        (r#"{"email":"e","nickname":[]}"#, "$.nickname []"),
        (r#"{"email":"e","email":"f"}"#, r#"$.email "f""#),
        (r#"{"email":"e","pair":[1,2]}"#, "$.pair [1,2]"),
    ] {
        let (user, set_aside) = aside::<User>(text);
        let expected_user = User {
            email: Some("e".into()),
            ..User::default()
        };
        assert_eq!(
            (user, set_aside),
            (expected_user, vec![expected.to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn elements_and_values_go_one_by_one() {
    let text = r#"{"tags":[null,"a",{},"b",[1],3],"labels":{"x":null,"y":"z","w":1,"v":null}}"#;
    let (user, set_aside) = aside::<User>(text);
    assert_eq!(user.tags.unwrap(), ["a", "b"]);
    assert_eq!(
        user.labels.unwrap(),
        BTreeMap::from([("y".to_owned(), "z".to_owned())])
    );
    assert_eq!(
        set_aside,
        [
            "$.tags[0] null",
            "$.tags[2] {}",
            "$.tags[4] [1]",
            "$.tags[5] 3",
            "$.labels.x null",
            "$.labels.w 1",
            "$.labels.v null",
        ]
    );
}

#[test]
fn an_object_that_cannot_do_without_goes_as_a_whole() {
    let text =
        r#"{"identities":[{"provider":7,"isSocial":true},{"provider":"b","isSocial":"no"},{}]}"#;
    let (user, set_aside) = aside::<User>(text);
    let left = Identity {
        provider: "b".into(),
        is_social: None,
    };
    assert_eq!(user.identities.unwrap(), [left]);
    assert_eq!(
        set_aside,
        [
            r#"$.identities[0] {"isSocial":true,"provider":7}"#,
            r#"$.identities[1].isSocial "no""#,
            "$.identities[2] {}",
        ]
    );
    let error = read::<Identity>(r#"{"provider":7}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("invalid type: integer"),
        "{error}"
    );
    let error = read::<Identity>(r#"{"isSocial":7}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("missing field `provider`"),
        "{error}"
    );
}

#[test]
fn no_item_of_a_page_is_lost() {
    let users: Vec<_> = (0..100_u8)
        .map(|number| match number {
            50 => json!(null),
            51 => json!("text"),
            _ => json!({"user_id": number.to_string(), "email_verified": "x", "count": number,
                "tags": [number, "t"], "identities": [{"provider": "p", "isSocial": 0}]}),
        })
        .collect();
    let text = json!({"users": users, "total": "many"}).to_string();
    let (page, set_aside) = read::<Page>(&text).unwrap();
    assert_eq!((page.users.len(), page.total), (98, None));
    assert!(
        page.users
            .iter()
            .all(|user| user.count.is_some() && user.tags.is_some())
    );
    assert!(
        page.users
            .iter()
            .all(|user| user.identities.as_ref().unwrap().len() == 1)
    );
    assert_eq!(set_aside.len(), 98 * 3 + 3);
    assert!(
        set_aside
            .iter()
            .any(|it| it.path() == "$.users[99].tags[0]")
    );
}

#[test]
fn a_page_costs_few_reads() {
    use std::cell::Cell;

    let users = vec![json!({"user_id": "u", "email": "e", "email_verified": "x"}); 100];
    let text = json!({ "users": users }).to_string();
    let bytes = Cell::new(0);
    let (_, set_aside) = decode(text.as_bytes(), |text| {
        bytes.set(bytes.get() + text.len());
        serde_json::from_slice::<Page>(text)
    })
    .unwrap();
    assert_eq!(set_aside.len(), 100);
    // The failed user, the last one, and each user alone.
    assert!(
        bytes.get() < text.len() * 4,
        "{} of {}",
        bytes.get(),
        text.len()
    );
}

#[test]
fn what_fits_is_never_taken_along() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Mixed(Vec<Item>);

    #[derive(Debug, Deserialize)]
    struct Item {
        small: Option<u8>,
        kind: Option<Kind>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    enum Kind {
        A,
    }

    let text =
        r#"[{"small":300,"kind":"A"},{"small":3,"kind":"B"},{"small":400,"kind":7},{"kind":"A"}]"#;
    let (Mixed(items), set_aside) = aside::<Mixed>(text);
    let kinds: Vec<bool> = items
        .iter()
        .map(|item| item.kind == Some(Kind::A))
        .collect();
    assert_eq!(kinds, [true, false, false, true]);
    assert_eq!(items[1].small, Some(3));
    assert_eq!(
        set_aside,
        [
            "$[0].small 300",
            r#"$[1].kind "B""#,
            "$[2].small 400",
            "$[2].kind 7"
        ]
    );
}

#[test]
fn the_elements_of_a_tuple_have_types_of_their_own() {
    #[derive(Debug, Deserialize)]
    struct Number {
        it: Option<u8>,
    }

    #[derive(Debug, Deserialize)]
    struct Text {
        it: Option<String>,
    }

    let text = r#"[{"it":"x"},{"it":"y"},{"it":1}]"#;
    let ((a, b, c), set_aside) = aside::<(Number, Text, Text)>(text);
    assert_eq!((a.it, b.it.as_deref(), c.it), (None, Some("y"), None));
    assert_eq!(set_aside, [r#"$[0].it "x""#, "$[2].it 1"]);
}

#[test]
fn types_with_rules_of_their_own_are_asked_too() {
    /// Fails without a position, as do types that first deserialize something else.
    #[derive(Debug, PartialEq)]
    struct Even(u64);

    impl<'de> Deserialize<'de> for Even {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            use serde::de::Error;
            match Value::deserialize(deserializer)?.as_u64() {
                Some(number) if number % 2 == 0 => Ok(Self(number)),
                _ => Err(D::Error::custom("not even")),
            }
        }
    }

    #[derive(Debug, Deserialize)]
    struct Holder {
        a: Option<Even>,
        list: Option<Vec<Even>>,
        #[serde(flatten)]
        rest: Rest,
    }

    #[derive(Debug, Deserialize)]
    struct Rest {
        b: Option<u8>,
        c: Option<u8>,
    }

    for (text, expected) in [
        (r#"{"a":1,"c":3}"#, "$.a 1"),
        (r#"{"c":3,"a":{"x":1}}"#, r#"$.a {"x":1}"#),
        (r#"{"c":3,"b":"x","list":[]}"#, r#"$.b "x""#),
        (r#"{"c":3,"list":[2,1,4]}"#, "$.list[1] 1"),
        (r#"{"list":[2,4,[1]],"c":3}"#, "$.list[2] [1]"),
    ] {
        let (holder, set_aside) = aside::<Holder>(text);
        assert_eq!(
            (holder.a, holder.rest.b, holder.rest.c),
            (None, None, Some(3)),
            "{text}"
        );
        assert!(holder.list.is_none_or(|list| list.len() != 1), "{text}");
        assert_eq!(set_aside, [expected], "{text}");
    }
}

#[test]
fn a_content_loses_one_member_and_not_its_kind() {
    #[derive(Debug, Deserialize)]
    struct Options {
        name: Option<String>,
        list: Option<Vec<u8>>,
    }

    #[derive(Debug)]
    enum Union {
        Known(Options),
        Unknown(Json),
    }

    impl<'de> Deserialize<'de> for Union {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let mut this = Self::Unknown(Json::default());
            read_content(deserializer, &mut |json| {
                this = match decode_content(&json) {
                    Ok(options) => Self::Known(options),
                    Err(error) if error.is_whole() => Self::Unknown(json),
                    Err(error) => return Err(error),
                };
                Ok(())
            })?;
            Ok(this)
        }
    }

    #[derive(Debug, Deserialize)]
    struct Outer {
        unions: Vec<Union>,
    }

    let odd = r#"{"name":"n","list":[1,"x",300]}"#;
    let text = format!(r#"{{"unions":[{odd},7,{odd},{{"name":{{}}}}]}}"#);
    let (outer, set_aside) = aside::<Outer>(&text);
    assert!(matches!(&outer.unions[0], Union::Known(options)
        if options.name.as_deref() == Some("n") && options.list == Some(vec![1])));
    assert!(matches!(&outer.unions[1], Union::Unknown(json) if *json == 7));
    assert!(matches!(&outer.unions[3], Union::Known(_)));
    assert_eq!(
        set_aside,
        [
            r#"$.unions[0].list[1] "x""#,
            "$.unions[0].list[2] 300",
            r#"$.unions[2].list[1] "x""#,
            "$.unions[2].list[2] 300",
            "$.unions[3].name {}",
        ]
    );
}

#[test]
fn a_security_member_is_never_set_aside() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Tokens {
        #[serde(default, deserialize_with = "strict")]
        id_token: Option<String>,
        scope: Option<String>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Outer {
        tokens: Vec<Tokens>,
    }

    let (_, set_aside) = aside::<Tokens>(r#"{"id_token":null,"scope":["a"]}"#);
    assert_eq!(set_aside, [r#"$.scope ["a"]"#]);
    for text in [r#"{"id_token":7}"#, r#"{"scope":1,"id_token":{}}"#] {
        read::<Tokens>(text).unwrap_err();
        read::<Outer>(&format!(r#"{{"tokens":[{{}},{text}]}}"#)).unwrap_err();
    }
    // A value cannot mark itself as strict.
    read::<Tokens>(r#"{"scope":["must fit: x"]}"#).unwrap();
}

#[test]
fn half_a_surrogate_pair_does_not_spoil_the_rest() {
    let text =
        r#"{"email":"a\ud83d","user_id":"\udc00\ud83d\ude00\\ud83d","tags":["\ud83d\ud83d",7]}"#;
    let (user, set_aside) = aside::<User>(text);
    assert_eq!(user.email.unwrap(), "a\u{fffd}");
    assert_eq!(user.user_id.unwrap(), "\u{fffd}\u{1f600}\\ud83d");
    assert_eq!(user.tags.unwrap(), ["\u{fffd}\u{fffd}"]);
    assert_eq!(set_aside, ["$.tags[1] 7"]);
}

#[test]
fn what_is_not_json_is_an_error() {
    for text in [
        "",
        "<html>",
        r#"{"email":7"#,
        r#"{"email":7}}"#,
        r#"{"email":{x},"user_id":"a"}"#,
        r#"{"email":[1,],"user_id":"a"}"#,
        r#"{"email":07}"#,
        r#"{"email":"a\ud83d}"#,
        r#"{"tags":[7,,8]}"#,
        "{\"email\":\"\u{1}\"}",
    ] {
        read::<User>(text).unwrap_err();
    }
    read::<User>("7").unwrap_err();
    read::<User>("null").unwrap_err();
}

#[test]
fn an_answer_made_to_cost_time_ends() {
    let labels: BTreeMap<String, Value> = (0..3000)
        .map(|number| {
            (
                number.to_string(),
                if number % 2 == 0 { json!(1) } else { json!([]) },
            )
        })
        .collect();
    let text = json!({ "labels": labels }).to_string();
    let (user, set_aside) = aside::<User>(&text);
    assert_eq!((user.labels.unwrap().len(), set_aside.len()), (0, 3000));

    // The maximum nesting of objects, each with members that no type accepts.
    let mut deep = String::new();
    for _ in 0..5000 {
        deep.push_str(r#"{"labels":{"a":1,"b":[]},"tags":[1,["#);
    }
    assert!(read::<User>(&deep).is_err());
}

#[test]
fn debug_shows_no_value() {
    let (_, set_aside) = read::<User>(r#"{"email_verified":"s3cret"}"#).unwrap();
    assert_eq!(
        format!("{set_aside:?}"),
        r#"[SetAside("$.email_verified")]"#
    );
}
