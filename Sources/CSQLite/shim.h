// SQLite as installed on the system, with the few things Swift cannot call by itself:
// sqlite3_db_config is variadic, and SQLITE_TRANSIENT is a cast that Swift does not import.
#pragma once
#include <sqlite3.h>

/// Binds text by its byte count. Never -1: a text may hold NUL bytes, and its length is known.
static inline int boetseer_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes) {
  return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

static inline int boetseer_bind_blob(sqlite3_stmt *statement, int index, const void *blob, int bytes) {
  return bytes == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, blob, bytes, SQLITE_TRANSIENT);
}

/// Sets a boolean option of a connection and answers the value it has afterwards, or -1 on failure.
static inline int boetseer_db_config(sqlite3 *database, int option, int value) {
  int now = -1;
  return sqlite3_db_config(database, option, value, &now) == SQLITE_OK ? now : -1;
}
