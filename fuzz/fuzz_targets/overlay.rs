#![no_main]

use omnichannel_fuzz::documents::targets::overlay;

libfuzzer_sys::fuzz_target!(|input: &[u8]| overlay(input));
