//! Query parameters of list and get operations: both kinds of pagination, filters, and selected
//! fields.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::server::error_body::ApiError;

/// The maximum number of entries per page.
const MAX_PAGE: usize = 100;
const DEFAULT_PAGE: usize = 50;
/// The default number of entries that page numbers can reach. Beyond it, Auth0 requires
/// checkpoints.
pub(crate) const RECORD_LIMIT: usize = 1000;

/// Decoded query parameters whose names are all known.
#[derive(Debug)]
pub(super) struct Query {
    pairs: Vec<(String, String)>,
    record_limit: usize,
}

/// The requested part of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Paging {
    Offset {
        start: usize,
        limit: usize,
        include_totals: bool,
    },
    Checkpoint {
        after: Option<u64>,
        take: usize,
    },
}

impl Paging {
    /// All entries at once, for lists that are not paginated.
    pub(super) const ALL: Self = Self::Offset {
        start: 0,
        limit: usize::MAX,
        include_totals: false,
    };
}

/// The part of a list after a checkpoint.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Window<'a> {
    pub(super) from: Option<&'a str>,
    pub(super) take: usize,
}

/// The requested members of an entry.
#[derive(Debug, Default)]
pub(super) struct Fields {
    names: Option<Vec<String>>,
    exclude: bool,
}

impl Query {
    /// Decodes a query that may contain only the `known` parameters.
    pub(super) fn read(
        query: Option<&str>,
        known: &[&str],
        record_limit: usize,
    ) -> Result<Self, ApiError> {
        let pairs: Vec<_> = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
        match pairs
            .iter()
            .find(|(name, _)| !known.contains(&name.as_str()))
        {
            Some((name, _)) => Err(ApiError::invalid_query(format!(
                "Query validation error: 'Additional properties not allowed: {name}'."
            ))),
            None => Ok(Self {
                pairs,
                record_limit,
            }),
        }
    }

    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        self.pairs
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    pub(super) fn integer(
        &self,
        name: &str,
        minimum: usize,
        maximum: usize,
    ) -> Result<Option<usize>, ApiError> {
        let Some(text) = self.one(name) else {
            return Ok(None);
        };
        let complaint = match text.parse::<usize>() {
            Err(_) if text.parse::<i64>().is_ok() => {
                format!("Value {text} is less than minimum {minimum}")
            }
            Err(_) => "Expected type integer but found type string".to_owned(),
            Ok(value) if value < minimum => {
                format!("Value {value} is less than minimum {minimum}")
            }
            Ok(value) if value > maximum => {
                format!("Value {value} is greater than maximum {maximum}")
            }
            Ok(value) => return Ok(Some(value)),
        };
        Err(ApiError::invalid_query(format!(
            "Query validation error: '{complaint}' on property {name}."
        )))
    }

    pub(super) fn boolean(&self, name: &str, default: bool) -> Result<bool, ApiError> {
        match self.one(name) {
            None => Ok(default),
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            Some(_) => Err(ApiError::invalid_query(format!(
                "Query validation error: 'Expected type boolean but found type string' on property \
                 {name}."
            ))),
        }
    }

    /// Returns the values of `from` and `take` if at least one of them is present.
    pub(super) fn window(&self) -> Result<Option<Window<'_>>, ApiError> {
        let take = self.integer("take", 1, MAX_PAGE)?;
        let from = self.one("from");
        let asked = take.is_some() || from.is_some();
        Ok(asked.then(|| Window {
            from,
            take: take.unwrap_or(DEFAULT_PAGE),
        }))
    }

    pub(super) fn paging(&self) -> Result<Paging, ApiError> {
        if let Some(Window { from, take }) = self.window()? {
            let after = from.map(read_checkpoint).transpose()?;
            return Ok(Paging::Checkpoint { after, take });
        }
        let limit = self
            .integer("per_page", 1, MAX_PAGE)?
            .unwrap_or(DEFAULT_PAGE);
        let page = self.integer("page", 0, usize::MAX)?.unwrap_or(0);
        let start = page.saturating_mul(limit);
        if start.saturating_add(limit) > self.record_limit {
            return Err(ApiError::bad_request(
                "invalid_paging",
                format!(
                    "You can only page through the first {} records.",
                    self.record_limit
                ),
            ));
        }
        Ok(Paging::Offset {
            start,
            limit,
            include_totals: self.boolean("include_totals", false)?,
        })
    }

    pub(super) fn fields(&self) -> Result<Fields, ApiError> {
        let exclude = !self.boolean("include_fields", true)?;
        let names = self.one("fields").map(|fields| {
            fields
                .split(',')
                .map(|field| field.trim().to_owned())
                .collect::<Vec<_>>()
        });
        Ok(Fields { names, exclude })
    }
}

impl Fields {
    pub(super) fn select(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let wanted = members.iter().filter(|(name, _)| self.wants(name));
        wanted
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    /// Like [`select`](Self::select), but consumes the members.
    pub(super) fn trim(&self, mut members: Map<String, Value>) -> Map<String, Value> {
        members.retain(|name, _| self.wants(name));
        members
    }

    fn wants(&self, name: &str) -> bool {
        let names = self.names.as_ref();
        names.is_none_or(|names| names.iter().any(|known| known == name) != self.exclude)
    }
}

/// Encodes the value of `next`: the position of the last entry, opaque to clients.
pub(super) fn write_checkpoint(after: u64) -> String {
    URL_SAFE_NO_PAD.encode(after.to_be_bytes())
}

fn read_checkpoint(text: &str) -> Result<u64, ApiError> {
    let bytes = URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok());
    bytes.map(u64::from_be_bytes).ok_or_else(|| {
        ApiError::invalid_query("Query validation error: 'Invalid checkpoint' on property from.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 7] = [
        "page",
        "per_page",
        "include_totals",
        "from",
        "take",
        "fields",
        "include_fields",
    ];

    fn paging(query: &str) -> Result<Paging, ApiError> {
        Query::read(Some(query), &KNOWN, RECORD_LIMIT)?.paging()
    }

    #[test]
    fn offsets_have_defaults_and_bounds() {
        let offset = |start, limit, include_totals| {
            Ok(Paging::Offset {
                start,
                limit,
                include_totals,
            })
        };
        assert_eq!(paging(""), offset(0, 50, false));
        assert_eq!(
            paging("page=2&per_page=10&include_totals=true"),
            offset(20, 10, true)
        );
        assert_eq!(paging("page=9&per_page=100"), offset(900, 100, false));
        for (query, code) in [
            ("page=10&per_page=100", "invalid_paging"),
            ("page=18446744073709551615&per_page=100", "invalid_paging"),
            ("per_page=101", "invalid_query_string"),
            ("per_page=0", "invalid_query_string"),
            ("page=-1", "invalid_query_string"),
            ("page=one", "invalid_query_string"),
            ("include_totals=yes", "invalid_query_string"),
            ("take=0", "invalid_query_string"),
            ("take=101", "invalid_query_string"),
            ("from=***", "invalid_query_string"),
            ("unknown=1", "invalid_query_string"),
        ] {
            assert_eq!(
                paging(query).unwrap_err().error_code(),
                Some(code),
                "{query}"
            );
        }
    }

    #[test]
    fn checkpoints_survive_the_round_trip() {
        let query = format!("take=7&from={}", write_checkpoint(41));
        assert_eq!(
            paging(&query),
            Ok(Paging::Checkpoint {
                after: Some(41),
                take: 7
            })
        );
        assert_eq!(
            paging("take=7"),
            Ok(Paging::Checkpoint {
                after: None,
                take: 7
            })
        );
    }

    #[test]
    fn fields_select_or_exclude() {
        let members: Map<_, _> = [("id", "1"), ("name", "n"), ("strategy", "s")]
            .map(|(k, v)| (k.to_owned(), Value::from(v)))
            .into_iter()
            .collect();
        let names = |query: &str| -> Vec<String> {
            let fields = Query::read(Some(query), &KNOWN, RECORD_LIMIT)
                .unwrap()
                .fields()
                .unwrap();
            fields.select(&members).keys().cloned().collect()
        };
        assert_eq!(names("fields=name,id"), ["id", "name"]);
        assert_eq!(names("fields=name,id&include_fields=false"), ["strategy"]);
        assert_eq!(names("include_fields=false"), ["id", "name", "strategy"]);
    }
}
