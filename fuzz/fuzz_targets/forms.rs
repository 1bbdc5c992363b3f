#![no_main]

use omnichannel_fuzz::messages::targets::forms;

libfuzzer_sys::fuzz_target!(|input: &[u8]| forms(input));
