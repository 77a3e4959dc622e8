// The one function of libFuzzer that is called, as llvm.org/docs/LibFuzzer.html declares it under
// "Using libFuzzer as a library".
#pragma once

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*callback)(const uint8_t *data, size_t size));
