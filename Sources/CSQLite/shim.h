// SQLite as installed on the system, with the few things Swift cannot call by itself:
// sqlite3_config and sqlite3_db_config are variadic, and SQLITE_TRANSIENT is a cast that Swift does not import.
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

/// Settings of the whole process, which count only before its first connection: how much of a
/// statement's own journal stays in memory before it goes to a file, and the size and number of
/// the pieces of memory that every connection sets apart. Keeps no statistics of memory, which
/// nobody reads and every allocation would pay for.
static inline int boetseer_settle(int statement_journal, int piece, int pieces) {
  int code = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, statement_journal);
  if (code == SQLITE_OK) code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  if (code == SQLITE_OK) code = sqlite3_config(SQLITE_CONFIG_LOOKASIDE, piece, pieces);
  return code;
}

/// Switches what SQLite does to make statements faster on or off, for statements that are compiled
/// from now on.
static inline int boetseer_optimize(sqlite3 *database, int is_on) {
  return sqlite3_test_control(SQLITE_TESTCTRL_OPTIMIZATIONS, database, is_on ? 0u : 0xFFFFFFFFu);
}

/// Has SQLite count the memory it takes, so that it can be bounded. Only before the first
/// connection of the process.
static inline int boetseer_count_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 1); }

static inline void boetseer_result_text(sqlite3_context *context, const void *text, int bytes) {
  sqlite3_result_text(context, bytes == 0 ? "" : text, bytes, SQLITE_TRANSIENT);
}
