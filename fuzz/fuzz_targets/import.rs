#![no_main]

use omnichannel_fuzz::documents::targets::importing;

libfuzzer_sys::fuzz_target!(|input: &[u8]| importing(input));
