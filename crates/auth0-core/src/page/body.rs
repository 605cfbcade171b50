//! Reads a page: an array, or an object with the items under a name of the endpoint's own.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::de::{Error as _, SeqAccess};

use crate::lenient::{SetAside, strict_with};

#[derive(Debug)]
pub(super) struct PageBody<T> {
    pub(super) items: Vec<T>,
    pub(super) said: Said,
}

/// What the server says about a page, as far as it makes sense.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Said {
    /// Whether the page is an object, which has a place for the rest of these.
    pub(super) is_object: bool,
    pub(super) total: Option<u64>,
    pub(super) start: Option<u64>,
    pub(super) limit: Option<u64>,
    pub(super) length: Option<u64>,
    pub(super) next: Option<String>,
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

/// How many items the server sent that no type takes: they count for where the next page begins.
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
        while let Some(name) = members.next_key::<std::borrow::Cow<'de, str>>()? {
            match &*name {
                name if name == self.items => items = members.next_value::<Option<Vec<T>>>()?,
                "total" => said.total = members.next_value::<Count>()?.0,
                "start" => said.start = members.next_value::<Count>()?.0,
                "limit" => said.limit = members.next_value::<Count>()?.0,
                "length" => said.length = members.next_value::<Count>()?.0,
                "next" => said.next = members.next_value::<Next>()?.0,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        let items = items.ok_or_else(|| A::Error::missing_field(self.items))?;
        Ok(PageBody { items, said })
    }
}

/// A count; nothing where something else stands, or a negative number.
struct Count(Option<u64>);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CountVisitor)
    }
}

struct CountVisitor;

impl<'de> Visitor<'de> for CountVisitor {
    type Value = Count;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a count")
    }

    fn visit_u64<E>(self, count: u64) -> Result<Count, E> {
        Ok(Count(Some(count)))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_str<E>(self, _: &str) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_unit<E>(self) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Count, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Count(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Count, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Count(None))
    }
}

/// Where the next page begins. Something else in its place is an error: the list would end too early.
struct Next(Option<String>);

impl<'de> Deserialize<'de> for Next {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        strict_with(deserializer.deserialize_any(NextVisitor))
    }
}

struct NextVisitor;

impl Visitor<'_> for NextVisitor {
    type Value = Next;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("where the next page begins")
    }

    fn visit_str<E>(self, next: &str) -> Result<Next, E> {
        Ok(Next(Some(next.to_owned())))
    }

    fn visit_u64<E>(self, next: u64) -> Result<Next, E> {
        Ok(Next(Some(next.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Next, E> {
        Ok(Next(None))
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
        for body in [
            "{}",
            "3",
            "null",
            r#"{"others":[1]}"#,
            r#"{"things":null}"#,
            r#"{"things":[1],"next":{}}"#,
            "[1] x",
        ] {
            assert!(parse(body).is_err(), "{body}");
            let lenient = crate::lenient::decode(body.as_bytes(), |body| {
                PageBody::<u32>::parse(body, "things")
            });
            assert!(lenient.is_err(), "{body}");
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
