// Files of the project inside the binary, so that it runs from any folder after the checkout
// is gone. embed.c fills the tables; a test compares them with the folders, name and byte.
#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} boetseer_resource;

// Pointers, since Swift does not import an array of unknown length.

/// Migrations/*.sql in the order of their numbers.
extern const boetseer_resource *const boetseer_migrations;
extern const size_t boetseer_migration_count;

/// SampleData/*, in the order of their names.
extern const boetseer_resource *const boetseer_sample_files;
extern const size_t boetseer_sample_file_count;

/// SampleData/Schemes/*.yaml, in the order of their names.
extern const boetseer_resource *const boetseer_presets;
extern const size_t boetseer_preset_count;

#pragma clang assume_nonnull end
