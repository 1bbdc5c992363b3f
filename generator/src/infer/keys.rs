//! Tells names of properties from keys of maps, which are data.

/// The maximum number of properties of one object that are distinguished.
pub(crate) const NAMES: usize = 64;

/// How many different names an object has at least that is taken for a map.
const MAP: usize = 4;

/// What keys a group of names seems to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Names {
    /// How many there are.
    pub count: usize,
    /// How many look like data: numbers, ids, addresses.
    pub data: usize,
    /// How many occur in at most half of the objects.
    pub rare: usize,
}

impl Names {
    /// Returns whether objects with these names are maps: the names are data, or there are many and all are rare.
    pub(crate) fn are_keys(self) -> bool {
        self.count >= MAP && (self.data == self.count || self.count >= 2 * MAP && self.rare == self.count)
            || self.count >= NAMES
    }

    pub(crate) fn of<'a>(names: impl Iterator<Item = (&'a String, u64)>, objects: u64) -> Self {
        let mut counted = Self { count: 0, data: 0, rare: 0 };
        for (name, count) in names {
            counted.count += 1;
            counted.data += usize::from(is_data(name));
            counted.rare += usize::from(count.saturating_mul(2) <= objects);
        }
        counted
    }
}

/// Returns whether a name is rather a value: a number, an id, an e-mail address, words with spaces.
fn is_data(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "_-$@".contains(c);
    let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic() || "_$@".contains(c));
    !is_identifier || !name.chars().all(is_word) || is_id(name)
}

/// Returns whether a text is a number, or long and random.
pub(crate) fn is_id(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_random = text.len() >= 16 && digits >= 2 || text.len() >= 12 && digits * 3 >= text.len();
    !text.is_empty() && (digits == text.len() || is_random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_keys_from_names() {
        let names = |list: &[&str], count| {
            let list: Vec<String> = list.iter().map(|name| (*name).to_owned()).collect();
            Names::of(list.iter().map(|name| (name, count)), 4).are_keys()
        };
        assert!(names(&["1", "2", "3", "4"], 4));
        assert!(names(&["a@b.c", "d@b.c", "e@b.c", "f@b.c"], 1));
        assert!(!names(&["a", "b", "c", "d"], 1));
        assert!(names(&["a", "b", "c", "d", "e", "f", "g", "h"], 1));
        assert!(!names(&["a", "b", "c", "d", "e", "f", "g", "h"], 4));
    }
}
