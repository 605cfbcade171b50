//! Checkpoint pagination: a call returns `take` entries after the one that `from` identifies.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::{Ask, Problem};

impl Ask {
    /// Returns a page of these entries as an object: `name` contains the entries, and `next` the checkpoint of
    /// the next page, if there is one. `id` is the member with an entry's identifier.
    pub(crate) fn page(
        &self,
        name: &str,
        id: &str,
        entries: Vec<Value>,
        default: usize,
        most: usize,
    ) -> Result<Value, Problem> {
        let take = match self.query("take").map(str::parse::<usize>) {
            None => default,
            Some(Ok(take)) if take > 0 => take.min(most),
            Some(_) => {
                let fault = "'Value is less than minimum 1' on property take";
                return Err(Problem::invalid("query", fault));
            }
        };
        let start = match self.query("from") {
            None => 0,
            Some(from) => {
                let last = URL_SAFE_NO_PAD.decode(from).unwrap_or_default();
                let is_last =
                    |entry: &Value| entry[id].as_str().map(str::as_bytes) == Some(last.as_slice());
                let place = entries.iter().position(is_last);
                place.map(|place| place + 1).ok_or_else(|| {
                    let fault = "'The checkpoint is unknown' on property from";
                    Problem::invalid("query", fault)
                })?
            }
        };
        let goes_on = start + take < entries.len();
        let page: Vec<Value> = entries.into_iter().skip(start).take(take).collect();
        let mut answer = Map::new();
        if goes_on && let Some(last) = page.last().and_then(|last| last[id].as_str()) {
            answer.insert("next".into(), URL_SAFE_NO_PAD.encode(last).into());
        }
        answer.insert(name.into(), page.into());
        Ok(answer.into())
    }
}
