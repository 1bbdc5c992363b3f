#![no_main]

use omnichannel_fuzz::documents::targets::source;

libfuzzer_sys::fuzz_target!(|input: &[u8]| source(input));
