#![no_main]

use omnichannel_fuzz::messages::targets::date_times;

libfuzzer_sys::fuzz_target!(|input: &[u8]| date_times(input));
