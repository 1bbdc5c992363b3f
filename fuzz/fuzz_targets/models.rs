#![no_main]

use omnichannel_fuzz::messages::targets::models;

libfuzzer_sys::fuzz_target!(|input: &[u8]| models(input));
