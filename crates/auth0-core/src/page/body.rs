//! Decodes a page: an array, or an object with the items under an endpoint-specific name.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::de::{Error as _, SeqAccess};

use crate::Json;
use crate::lenient::SetAside;

#[derive(Debug)]
pub(super) struct PageBody<T> {
    pub(super) items: Vec<T>,
    pub(super) said: Said,
}

/// The server's information about a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Said {
    /// True if the page is an object, which can contain the other fields.
    pub(super) is_object: bool,
    pub(super) total: Option<u64>,
    pub(super) start: Option<u64>,
    pub(super) limit: Option<u64>,
    pub(super) length: Option<u64>,
    pub(super) next: Option<String>,
    /// Members with unexpected values, with their names.
    pub(super) odd: Vec<(String, Json)>,
    /// True if one of these members determines the next page.
    pub(super) is_broken: bool,
}

impl Said {
    /// Reads a count; any other value is ignored.
    fn count(&mut self, name: &str, json: Json) -> Option<u64> {
        let count = json.as_u64();
        if count.is_none() && !json.is_null() {
            self.odd.push((name.to_owned(), json));
        }
        count
    }

    /// Reads the checkpoint of the next page. Ignoring an unexpected value would end the list too
    /// early.
    fn next(&mut self, json: Json) -> Option<String> {
        let next = match json.as_u64() {
            Some(number) => Some(number.to_string()),
            None => json.as_str().map(str::to_owned),
        };
        if next.is_none() && !json.is_null() {
            self.odd.push(("next".to_owned(), json));
            self.is_broken = true;
        }
        next
    }
}

impl<T: DeserializeOwned> PageBody<T> {
    pub(super) fn parse(body: &[u8], items: &'static str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let page = PageSeed {
            items,
            marker: PhantomData,
        }
        .deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(page)
    }
}

/// Returns the number of items that could not be decoded. They still count toward the position of
/// the next page.
pub(super) fn items_set_aside(set_aside: &[SetAside], items: &str) -> usize {
    let is_item = |path: &str| {
        let path = path.strip_prefix('$').unwrap_or(path);
        let path = path.strip_prefix('.').unwrap_or(path);
        let index = path.strip_prefix(items).or(Some(path));
        let index = index.and_then(|index| index.strip_prefix('[')?.strip_suffix(']'));
        index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
    };
    set_aside
        .iter()
        .filter(|aside| is_item(aside.path()))
        .count()
}

struct PageSeed<T> {
    items: &'static str,
    marker: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PageSeed<T> {
    type Value = PageBody<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageSeed<T> {
    type Value = PageBody<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an array, or an object with the member `{}`", self.items)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = elements.next_element()? {
            items.push(item);
        }
        Ok(PageBody {
            items,
            said: Said::default(),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut items = None;
        let mut said = Said {
            is_object: true,
            ..Said::default()
        };
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            match &*name {
                name if name == self.items => match members.next_value()? {
                    List::Items(list) => items = Some(list),
                    List::Odd(json) => {
                        said.odd.push((name.to_owned(), json));
                        said.is_broken = true;
                        items.get_or_insert_default();
                    }
                },
                "total" => said.total = said.count("total", members.next_value()?),
                "start" => said.start = said.count("start", members.next_value()?),
                "limit" => said.limit = said.count("limit", members.next_value()?),
                "length" => said.length = said.count("length", members.next_value()?),
                "next" => said.next = said.next(members.next_value()?),
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        let items = items.ok_or_else(|| A::Error::missing_field(self.items))?;
        Ok(PageBody { items, said })
    }
}

/// The items, or the unexpected value in their place.
enum List<T> {
    Items(Vec<T>),
    Odd(Json),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the items of a page")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = elements.next_element()? {
            items.push(item);
        }
        Ok(List::Items(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        Json::deserialize(MapAccessDeserializer::new(members)).map(List::Odd)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(List::Odd(text.into()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(List::Odd(value.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(List::Odd(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(List::Odd(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(List::Odd(Json::try_from(number).unwrap_or_default()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(List::Odd(Json::NULL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> Result<PageBody<u32>, serde_json::Error> {
        PageBody::parse(body.as_bytes(), "things")
    }

    #[test]
    fn both_shapes_are_read() {
        let page = parse("[1,2]").unwrap();
        assert_eq!((page.items, page.said), (vec![1, 2], Said::default()));
        let page = parse(r#"{"start":0,"things":[3],"total":9,"next":"n","more":{}}"#).unwrap();
        assert_eq!(page.items, [3]);
        let said = Said {
            is_object: true,
            total: Some(9),
            start: Some(0),
            next: Some("n".into()),
            ..Said::default()
        };
        assert_eq!(page.said, said);
        let page = parse(r#"{"things":[],"next":null}"#).unwrap();
        assert_eq!((page.items, page.said.next), (vec![], None));
    }

    #[test]
    fn a_count_is_one_or_nothing() {
        for (count, expected) in [
            ("7", Some(7)),
            ("-7", None),
            ("7.5", None),
            ("\"7\"", None),
            ("null", None),
            ("true", None),
            ("[7,[]]", None),
            ("{\"value\":7}", None),
        ] {
            let body = format!(r#"{{"total":{count},"limit":{count},"things":[1]}}"#);
            let page = parse(&body).unwrap();
            assert_eq!(
                (page.said.total, page.said.limit),
                (expected, expected),
                "{count}"
            );
        }
        let page = parse(r#"{"next":17,"things":[1]}"#).unwrap();
        assert_eq!(page.said.next.as_deref(), Some("17"));
    }

    #[test]
    fn other_shapes_are_errors() {
        for body in ["{}", "3", "null", r#"{"others":[1]}"#, "[1] x"] {
            assert!(parse(body).is_err(), "{body}");
            let lenient = crate::lenient::decode(body.as_bytes(), |body| {
                PageBody::<u32>::parse(body, "things")
            });
            assert!(lenient.is_err(), "{body}");
        }
    }

    #[test]
    fn a_page_that_hides_the_rest_of_the_list_is_broken() {
        for (body, odd) in [
            (r#"{"things":null}"#, "things"),
            (r#"{"things":{"0":1},"total":1}"#, "things"),
            (r#"{"things":"none"}"#, "things"),
            (r#"{"things":1.5}"#, "things"),
            (r#"{"things":[1],"next":{"from":"a"}}"#, "next"),
            (r#"{"things":[1],"next":true}"#, "next"),
        ] {
            let said = parse(body).unwrap().said;
            assert!(said.is_broken, "{body}");
            assert_eq!(said.odd[0].0, odd, "{body}");
        }
    }

    #[test]
    fn an_item_set_aside_is_one_of_the_page() {
        for (body, left) in [
            (r#"{"things":[1,null,"x",4]}"#, vec![1, 4]),
            (r#"[1,null,{"things":[1]},4]"#, vec![1, 4]),
        ] {
            let (page, set_aside) = crate::lenient::decode(body.as_bytes(), |body| {
                PageBody::<u32>::parse(body, "things")
            })
            .unwrap();
            assert_eq!(page.items, left);
            assert_eq!(items_set_aside(&set_aside, "things"), 2, "{set_aside:?}");
        }
    }
}
