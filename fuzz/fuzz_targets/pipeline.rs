#![no_main]

use omnichannel_fuzz::documents::targets::pipeline;

libfuzzer_sys::fuzz_target!(|input: &[u8]| pipeline(input));
