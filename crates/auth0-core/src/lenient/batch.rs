//! Sets aside, in one pass, all values that fail in the same way as a value just found: the same
//! member of every item of a page, or every null in a list.
//!
//! This does not guess. A value is removed only if the type rejects it in the same place: it is
//! decoded alone, within its item and the containers around that, and decoding must fail at exactly
//! that value.

use super::repair::{Repair, range_of};
use super::scan::{self, Kind, Place, Step};

#[derive(Debug, Default)]
pub(super) struct Batch {
    /// Paths of objects in which a member was set aside, with `[*]` for each index.
    parents: Vec<String>,
}

impl Batch {
    /// Finds, blanks, and returns the other values like the one at `culprit`.
    pub(super) fn others(
        &mut self,
        repair: &mut Repair<'_>,
        original: &[u8],
        working: &mut [u8],
        culprit: Place,
    ) -> Vec<Place> {
        let steps = scan::steps_to(original, culprit.value);
        let Some(kind) = scan::kind(original, culprit.value) else {
            return Vec::new();
        };
        let pattern = Pattern {
            any_name: self.is_known_parent(original, &steps),
            steps: &steps,
            kind,
        };
        let way = way(original, &steps);
        let mut others = Vec::new();
        for level in pattern.levels() {
            let Some(item) = way.get(level) else { continue };
            if !pattern.repeats(repair, original, level, *item, culprit) {
                continue;
            }
            for found in pattern.find(original, level) {
                let is_blank = working[found.place.value] == b' ';
                if is_blank || repair.is_exhausted() {
                    continue;
                }
                let (mut window, base) = pattern.window(original, working, level, found.item);
                let at = base + (found.place.value - found.item.value);
                if fails_at(repair, &mut window, at)
                    && let Some(range) = range_of(working, found.place)
                {
                    working[range].fill(b' ');
                    others.push(found.place);
                }
            }
            break;
        }
        others
    }

    /// Returns true if a member of this object was set aside before. The object is then a map, and any
    /// of its members may be next.
    fn is_known_parent(&mut self, text: &[u8], steps: &[Step]) -> bool {
        let Some((Step::Name(_), parents)) = steps.split_last() else {
            return false;
        };
        let any_index = |step: &Step| match step {
            Step::Index(_) => Step::Index(0),
            Step::Name(name) => Step::Name(name.clone()),
        };
        let parents: Vec<Step> = parents.iter().map(any_index).collect();
        let path = scan::render(text, &parents);
        let is_known = self.parents.contains(&path);
        if !is_known {
            self.parents.push(path);
        }
        is_known
    }
}

/// Returns the places of the values along the steps, ending with the culprit.
fn way(text: &[u8], steps: &[Step]) -> Vec<Place> {
    let mut way = Vec::new();
    let mut open = scan::after_space(text, 0);
    for step in steps {
        let mut children = scan::children(text, open);
        let found = match step {
            Step::Index(index) => children.nth(*index),
            Step::Name(name) => children.find(|child| child.start == name.start),
        };
        let Some(place) = found else { break };
        way.push(place);
        open = place.value;
    }
    way
}

struct Pattern<'a> {
    steps: &'a [Step],
    /// True if the last step matches a member of any name.
    any_name: bool,
    kind: Kind,
}

struct Found {
    place: Place,
    /// The child, at this level's container, that contains the culprit.
    item: Place,
}

impl Pattern<'_> {
    /// Returns the steps that also match other values, innermost first.
    fn levels(&self) -> impl Iterator<Item = usize> {
        let last = self.steps.len().saturating_sub(1);
        let is_any = |level: &usize| match self.steps[*level] {
            Step::Index(_) => true,
            Step::Name(_) => self.any_name && *level == last,
        };
        let levels: Vec<usize> = (0..self.steps.len()).rev().filter(is_any).collect();
        levels.into_iter()
    }

    /// Returns true if the failure is the same when the item stands alone, and the container is not a
    /// tuple, in which each element has its own type.
    fn repeats(
        &self,
        repair: &mut Repair<'_>,
        original: &[u8],
        level: usize,
        item: Place,
        culprit: Place,
    ) -> bool {
        // A failure located before the item, such as a mismatched name, does not repeat with the
        // item.
        let Some(within) = culprit.value.checked_sub(item.value) else {
            return false;
        };
        let (mut window, base) = self.window(original, original, level, item);
        let at = base + within;
        fails_at(repair, &mut window, at)
            && repair
                .run(&window)
                .err()
                .is_none_or(|error| !error.to_string().starts_with("invalid length"))
    }

    /// Creates a text with the containers down to the level, the innermost of which contains only
    /// the item.
    fn window(
        &self,
        original: &[u8],
        working: &[u8],
        level: usize,
        item: Place,
    ) -> (Vec<u8>, usize) {
        let mut window = Vec::new();
        let mut closing = Vec::new();
        for (at, step) in self.steps.iter().take(level + 1).enumerate() {
            match step {
                Step::Index(_) => {
                    window.push(b'[');
                    closing.push(b']');
                }
                Step::Name(name) => {
                    window.push(b'{');
                    let name = if at == level {
                        item.start..scan::string_end(original, item.start)
                    } else {
                        name.clone()
                    };
                    window.extend_from_slice(&original[name]);
                    window.push(b':');
                    closing.push(b'}');
                }
            }
        }
        let base = window.len();
        let end = scan::value_end(original, item.value);
        window.extend_from_slice(&working[item.value..end]);
        closing.reverse();
        window.extend(closing);
        (window, base)
    }

    /// Returns every value of the same kind that matches the pattern.
    fn find(&self, text: &[u8], level: usize) -> Vec<Found> {
        let root = scan::after_space(text, 0);
        let root = Place {
            start: root,
            value: root,
        };
        let mut found = vec![Found {
            place: root,
            item: root,
        }];
        let last = self.steps.len().saturating_sub(1);
        for (at, step) in self.steps.iter().enumerate() {
            let mut next = Vec::new();
            for Found { place, item } in found {
                let is_array = matches!(step, Step::Index(_));
                let expected = if is_array { b'[' } else { b'{' };
                if text.get(place.value) != Some(&expected) {
                    continue;
                }
                let name = match step {
                    Step::Name(name) if !(self.any_name && at == last) => Some(&text[name.clone()]),
                    _ => None,
                };
                for child in scan::children(text, place.value) {
                    if name.is_none_or(|name| text[child.start..].starts_with(name)) {
                        next.push(Found {
                            place: child,
                            item: if at <= level { child } else { item },
                        });
                    }
                }
            }
            found = next;
        }
        found.retain(|found| scan::kind(text, found.place.value) == Some(self.kind));
        found
    }
}

/// Returns true if decoding the window fails at exactly this value, which is then blanked.
fn fails_at(repair: &mut Repair<'_>, window: &mut [u8], at: usize) -> bool {
    match repair.run(window) {
        Ok(()) => false,
        Err(error) if super::nested::is_strict(&error) => false,
        Err(error) => repair
            .blank_culprit(window, &error)
            .is_some_and(|culprit| culprit.place.value == at),
    }
}
