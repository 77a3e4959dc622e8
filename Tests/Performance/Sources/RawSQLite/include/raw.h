// The three jobs of `layers` as somebody would write them against the C API: every result code
// is looked at, texts are copied out of the row.
#pragma once
#include <stdint.h>

/// Opens the file with the pragmas of the program; NULL on failure.
void *raw_open(const char *path);
int raw_execute(void *database, const char *sql);
void raw_make_texts(void);
/// A table of five integers and five texts with `rows` rows; 0 on success.
int raw_insert(void *database, int64_t rows);
/// Reads every column of every row; answers a sum over all of it, or -1.
int64_t raw_read(void *database);
/// Reads `count` rows by their number with one prepared statement; a sum, or -1.
int64_t raw_points(void *database, int64_t count, int64_t rows);
