//! Converts positions in characters, as the YAML parser returns them, to byte offsets.

/// The number of characters between stored byte offsets.
const STEP: usize = 64;

/// Converts character indices of one text to byte offsets.
pub(super) struct ByteOffsets<'a> {
    text: &'a str,
    /// The byte offset of every [`STEP`]th character; empty for ASCII, where both are equal.
    checkpoints: Vec<usize>,
}

impl<'a> ByteOffsets<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let checkpoints = match text.is_ascii() {
            true => Vec::new(),
            false => text.char_indices().step_by(STEP).map(|(byte, _)| byte).collect(),
        };
        Self { text, checkpoints }
    }

    /// Returns the byte offset of the character at that index; the end of the text for any index after it.
    pub(super) fn of(&self, index: usize) -> usize {
        if self.checkpoints.is_empty() {
            return index.min(self.text.len());
        }
        let near = self.checkpoints.get(index / STEP).copied().unwrap_or(self.text.len());
        let rest = self.text.get(near..).unwrap_or_default();
        near + rest.char_indices().nth(index % STEP).map_or(rest.len(), |(byte, _)| byte)
    }
}

/// An offset or a count in a span. Beyond 4 GiB, texts are not distinguished.
pub(super) fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_agree_with_character_counts() {
        for text in ["plain".to_owned(), "ä€😀x\n".repeat(100), "x".repeat(64) + "ä"] {
            let offsets = ByteOffsets::new(&text);
            for (index, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(offsets.of(index), byte, "character {index} of {text:?}");
            }
            for beyond in [text.chars().count(), text.chars().count() + 1000] {
                assert_eq!(offsets.of(beyond), text.len());
            }
        }
    }
}
