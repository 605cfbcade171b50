//! Reads a page: an array, or an object with the items under a name of the endpoint's own.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::de::{Error as _, SeqAccess};

pub(super) struct PageBody<T> {
    pub(super) items: Vec<T>,
    pub(super) total: Option<u64>,
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
            total: None,
            next: None,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut items = None;
        let (mut total, mut next) = (None, None);
        while let Some(name) = members.next_key::<std::borrow::Cow<'de, str>>()? {
            match &*name {
                name if name == self.items => items = members.next_value::<Option<Vec<T>>>()?,
                "total" => total = members.next_value()?,
                "next" => next = members.next_value()?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        let items = items.ok_or_else(|| A::Error::missing_field(self.items))?;
        Ok(PageBody { items, total, next })
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
        assert_eq!((page.items, page.total), (vec![1, 2], None));
        let page = parse(r#"{"start":0,"things":[3],"total":9,"next":"n","more":{}}"#).unwrap();
        assert_eq!(
            (page.items, page.total, page.next.as_deref()),
            (vec![3], Some(9), Some("n"))
        );
        let page = parse(r#"{"things":[],"next":null}"#).unwrap();
        assert_eq!((page.items, page.next), (vec![], None));
    }

    #[test]
    fn other_shapes_are_errors() {
        for body in [
            "{}",
            "3",
            "null",
            r#"{"others":[1]}"#,
            r#"{"things":null}"#,
            "[1] x",
        ] {
            assert!(parse(body).is_err(), "{body}");
        }
    }
}
