#![no_main]

use omnichannel_fuzz::documents::targets::spec_diff;

libfuzzer_sys::fuzz_target!(|input: &[u8]| spec_diff(input));
