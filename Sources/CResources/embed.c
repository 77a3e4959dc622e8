// The bytes of Migrations/ and SampleData/. The list is written by `make embed`; a test compares
// it with the folders. Every array ends in a NUL that its count leaves out, so that SQL can be
// handed to C as it is.
#include "resources.h"

#define RESOURCE(name, array) {name, array, sizeof array - 1}

// BEGIN list written by Scripts/embed-list.sh
static const unsigned char migration_0001_chain_sql[] = {
#embed "../../Migrations/0001_chain.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0002_people_sql[] = {
#embed "../../Migrations/0002_people.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0003_schemes_sql[] = {
#embed "../../Migrations/0003_schemes.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0004_claims_sql[] = {
#embed "../../Migrations/0004_claims.sql" suffix(, 0) if_empty(0)
};
static const unsigned char migration_0005_ledger_sql[] = {
#embed "../../Migrations/0005_ledger.sql" suffix(, 0) if_empty(0)
};
static const boetseer_resource migration_table[] = {
  RESOURCE("0001_chain.sql", migration_0001_chain_sql),
  RESOURCE("0002_people.sql", migration_0002_people_sql),
  RESOURCE("0003_schemes.sql", migration_0003_schemes_sql),
  RESOURCE("0004_claims.sql", migration_0004_claims_sql),
  RESOURCE("0005_ledger.sql", migration_0005_ledger_sql),
  {"", (const unsigned char *)"", 0},
};
const boetseer_resource *const boetseer_migrations = migration_table;
const size_t boetseer_migration_count = sizeof migration_table / sizeof *migration_table - 1;

static const boetseer_resource sample_table[] = {
  {"", (const unsigned char *)"", 0},
};
const boetseer_resource *const boetseer_sample_files = sample_table;
const size_t boetseer_sample_file_count = sizeof sample_table / sizeof *sample_table - 1;
// END list
