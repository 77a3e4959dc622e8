// Files of the project inside the binary, so that it runs from any folder after the checkout
// is gone. embed.c fills the tables; a test compares them with the folders, name and byte.
#pragma once
#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} boetseer_resource;

/// Migrations/*.sql in the order of their numbers.
const boetseer_resource *boetseer_migration_table(void);
extern const size_t boetseer_migration_count;

/// SampleData/*, in the order of their names.
const boetseer_resource *boetseer_sample_file_table(void);
extern const size_t boetseer_sample_file_count;
