#!/bin/sh
# Usage: build.sh   Builds the fuzz programs into Tests/Fuzz/.build/release.
#
# The compiler's own -sanitize=fuzzer would link libFuzzer with a main that clashes with Swift's.
# Here only the compiler proper is told to count edges and comparisons, and the variant of the
# library without a main is linked: the programs call LLVMFuzzerRunDriver themselves.
set -eu
cd "$(dirname "$0")"
runtime=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
exec swift build -c release \
  -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer \
  -Xcc -fsanitize=fuzzer-no-link \
  -Xlinker "$runtime/clang/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a"
