#![no_main]

use omnichannel_fuzz::messages::targets::multipart;

libfuzzer_sys::fuzz_target!(|input: &[u8]| multipart(input));
