#![no_main]

use omnichannel_fuzz::messages::parameters::parameters;

libfuzzer_sys::fuzz_target!(|input: &[u8]| parameters(input));
