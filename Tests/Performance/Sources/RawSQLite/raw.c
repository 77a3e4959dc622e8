#include "raw.h"
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

void *raw_open(const char *path) {
  sqlite3 *database = NULL;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                    SQLITE_OPEN_EXRESCODE;
  if (sqlite3_open_v2(path, &database, flags, NULL) != SQLITE_OK) return NULL;
  const char *pragmas =
      "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -8192;"
      "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON";
  if (sqlite3_exec(database, pragmas, NULL, NULL, NULL) != SQLITE_OK) {
    sqlite3_close_v2(database);
    return NULL;
  }
  return database;
}

int raw_execute(void *database, const char *sql) {
  return sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK;
}

static const char *const insert_sql =
    "INSERT INTO item (id, a, b, c, d, e, f, g, h, i) VALUES (?,?,?,?,?,?,?,?,?,?)";

// Made before the clock runs: making texts is not what is compared.
static char texts[5][1000][32];

void raw_make_texts(void) {
  for (int column = 6; column <= 10; column++)
    for (int row = 0; row < 1000; row++)
      snprintf(texts[column - 6][row], sizeof texts[0][0], "text %d of %d", row, column);
}

int raw_insert(void *database, int64_t rows) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) return 1;
  if (sqlite3_prepare_v3(database, insert_sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
      SQLITE_OK)
    return 1;
  for (int64_t row = 1; row <= rows; row++) {
    int code = SQLITE_OK;
    for (int column = 1; column <= 5; column++)
      code |= sqlite3_bind_int64(statement, column, row * column);
    for (int column = 6; column <= 10; column++) {
      const char *text = texts[column - 6][row % 1000];
      code |= sqlite3_bind_text(statement, column, text, (int)strlen(text), SQLITE_TRANSIENT);
    }
    if (code != SQLITE_OK || sqlite3_step(statement) != SQLITE_DONE ||
        sqlite3_reset(statement) != SQLITE_OK)
      return 1;
  }
  if (sqlite3_finalize(statement) != SQLITE_OK) return 1;
  return sqlite3_exec(database, "COMMIT", NULL, NULL, NULL) != SQLITE_OK;
}

/// Copies the ten values of the current row; answers a sum over them.
static int64_t take(sqlite3_stmt *statement) {
  char copy[64];
  int64_t sum = 0;
  for (int column = 0; column < 5; column++) {
    if (sqlite3_column_type(statement, column) != SQLITE_INTEGER) return -1;
    sum += sqlite3_column_int64(statement, column);
  }
  for (int column = 5; column < 10; column++) {
    if (sqlite3_column_type(statement, column) != SQLITE_TEXT) return -1;
    const unsigned char *text = sqlite3_column_text(statement, column);
    const int length = sqlite3_column_bytes(statement, column);
    if (text == NULL || length >= (int)sizeof copy) return -1;
    memcpy(copy, text, (size_t)length);
    sum += length + copy[length - 1];
  }
  return sum;
}

int64_t raw_read(void *database) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(database, "SELECT id, a, b, c, d, e, f, g, h, i FROM item", -1,
                         &statement, NULL) != SQLITE_OK)
    return -1;
  int64_t sum = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) sum += take(statement);
  return sqlite3_finalize(statement) == SQLITE_OK && code == SQLITE_DONE ? sum : -1;
}

int64_t raw_points(void *database, int64_t count, int64_t rows) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_exec(database, "BEGIN", NULL, NULL, NULL) != SQLITE_OK) return -1;
  if (sqlite3_prepare_v3(database, "SELECT id, a, b, c, d, e, f, g, h, i FROM item WHERE id = ?",
                         -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    return -1;
  int64_t sum = 0;
  for (int64_t index = 0; index < count; index++) {
    if (sqlite3_bind_int64(statement, 1, index * 7919 % rows + 1) != SQLITE_OK) return -1;
    if (sqlite3_step(statement) != SQLITE_ROW) return -1;
    sum += take(statement);
    if (sqlite3_reset(statement) != SQLITE_OK || sqlite3_clear_bindings(statement) != SQLITE_OK)
      return -1;
  }
  if (sqlite3_finalize(statement) != SQLITE_OK) return -1;
  return sqlite3_exec(database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK ? sum : -1;
}
