#![no_main]

use omnichannel_fuzz::documents::targets::names;

libfuzzer_sys::fuzz_target!(|input: &[u8]| names(input));
