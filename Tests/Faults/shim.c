// A library that is preloaded under the dynamically linked program. It counts the calls that
// change files below one folder, and makes the Nth of them go wrong; or it writes down what
// every call did, so that each moment of a run can be rebuilt afterwards.
//
//   FAULT_ROOT    folder to watch; nothing outside it is counted, failed or recorded
//   FAULT_KIND    eio | enospc | full | short | kill | tear | after ; absent: only count
//   FAULT_AT      which call, from 1
//   FAULT_REPORT  file that gets one line when the fault happens: call, path
//   FAULT_LOG     file to append the record of all calls to (layout: recording.py)
//   FAULT_NOSYNC  set: syncs are done but not recorded, as if nothing had ever been synced
//
// eio, enospc: the call does nothing and fails. full: from this call on nothing more fits, the
// first write half. short: a write takes half of what it was given, and says so. kill: SIGKILL
// before the call; tear: after half of the write; after: after the call (not after a write: that
// is before the next one).
#define _GNU_SOURCE
#include "server.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAKE = 1, WRITE, TRUNCATE, SYNC, UNLINK, RENAME, LINK, OPEN };
enum { WATCHED = 4096 };

static const char *const names[] = {"",       "create", "write", "truncate", "sync",
                                    "unlink", "rename", "link",  "open"};
static char root[PATH_MAX];
static size_t rootLength;
static char kind[32];
static long at, count;
static bool isFull;
static int logFile = -1;
// Path of each watched descriptor, for the report.
static char *paths[WATCHED];

#define REAL(name, ...) ((__typeof__(&name))real(#name))(__VA_ARGS__)

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

void fault_set(const char *name, long number) {
  snprintf(kind, sizeof kind, "%s", name ? name : "");
  at = number;
}

__attribute__((constructor)) static void start(void) {
  const char *folder = getenv("FAULT_ROOT");
  if (folder == NULL || realpath(folder, root) == NULL) return;
  rootLength = strlen(root);
  fault_set(getenv("FAULT_KIND"), getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0);
  const char *log = getenv("FAULT_LOG");
  if (log) logFile = REAL(open, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// The whole path when it is below the folder, or the folder itself; else NULL.
static char *watched(int folder, const char *path) {
  static __thread char whole[PATH_MAX * 2];
  if (rootLength == 0 || path == NULL) return NULL;
  if (path[0] == '/') {
    snprintf(whole, sizeof whole, "%s", path);
  } else {
    char base[PATH_MAX];
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t size = folder == AT_FDCWD ? readlink("/proc/self/cwd", base, sizeof base - 1)
                                      : readlink(link, base, sizeof base - 1);
    if (size < 0) return NULL;
    base[size] = 0;
    snprintf(whole, sizeof whole, strcmp(path, ".") ? "%s/%s" : "%s", base, path);
  }
  // The way out of the folder and in again is not taken by what the program makes.
  if (strstr(whole, "/../")) return NULL;
  bool below = strncmp(whole, root, rootLength) == 0
               && (whole[rootLength] == 0 || whole[rootLength] == '/');
  return below ? whole : NULL;
}

static const char *held(int fd) {
  return fd >= 0 && fd < WATCHED && paths[fd] ? paths[fd] : NULL;
}

static void hold(int fd, const char *path) {
  if (fd < 0 || fd >= WATCHED) return;
  free(paths[fd]);
  paths[fd] = path ? strdup(path) : NULL;
}

static uint64_t inode(int fd, const char *path) {
  struct stat info;
  return (path ? lstat(path, &info) : fstat(fd, &info)) == 0 ? info.st_ino : 0;
}

static void record(int call, uint64_t file, uint64_t place, const char *from, const char *to,
                   const void *bytes, size_t size) {
  if (logFile < 0 || (call == SYNC && getenv("FAULT_NOSYNC"))) return;
  const char *first = from ? from + rootLength : "";
  const char *second = to ? to + rootLength : "";
  uint64_t head[6] = {(uint64_t)call,       file, place, strlen(first), strlen(second), size};
  struct iovec parts[4] = {{head, sizeof head},
                           {(void *)first, head[3]},
                           {(void *)second, head[4]},
                           {(void *)bytes, size}};
  if (REAL(writev, logFile, parts, 4) < 0) abort();
}

// Whether this call can fail this way: there is no half of an unlink.
static bool concerns(int call) {
  if (!strcmp(kind, "short") || !strcmp(kind, "tear")) return call == WRITE;
  if (!strcmp(kind, "enospc") || !strcmp(kind, "full"))
    return call == WRITE || call == MAKE || call == LINK || call == RENAME;
  return strcmp(kind, "after") || (call != WRITE && call != OPEN);
}

static void report(int call, const char *path) {
  const char *file = getenv("FAULT_REPORT");
  if (file == NULL) return;
  int fd = REAL(open, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
  char line[PATH_MAX + 32];
  int size = snprintf(line, sizeof line, "%s %s\n", names[call], path + rootLength);
  if (REAL(write, fd, line, (size_t)size) < 0) abort();
  REAL(close, fd);
}

// What is to become of a call: 0 as usual, an errno, or -1 for half a write.
static int fate(int call, const char *path) {
  if (at == 0 || !concerns(call)) return 0;
  bool isIt = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST) == at;
  if (isFull && !isIt) return ENOSPC;
  if (!isIt) return 0;
  report(call, path);
  if (!strcmp(kind, "kill")) kill(getpid(), SIGKILL);
  if (!strcmp(kind, "eio")) return EIO;
  if (!strcmp(kind, "enospc")) return ENOSPC;
  isFull = !strcmp(kind, "full");
  if (isFull && call != WRITE) return ENOSPC;
  return !strcmp(kind, "after") ? 0 : -1;
}

// After the call: a process that was to die in it or behind it does so now.
static void passed(int verdict) {
  bool isIt = at != 0 && count == at;
  if (isIt && (!strcmp(kind, "after") || (verdict == -1 && !strcmp(kind, "tear"))))
    kill(getpid(), SIGKILL);
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
  const char *whole = watched(folder, path);
  if (whole == NULL) return REAL(openat, folder, path, flags, mode);
  uint64_t before = inode(-1, whole);
  int call = before == 0 && (flags & O_CREAT) ? MAKE : OPEN;
  int verdict = fate(call, whole);
  if (verdict > 0) return errno = verdict, -1;
  int fd = REAL(openat, folder, path, flags, mode);
  if (fd < 0) return fd;
  hold(fd, whole);
  if (call == MAKE) record(MAKE, inode(fd, NULL), 0, whole, NULL, NULL, 0);
  if (call == OPEN && (flags & O_TRUNC)) record(TRUNCATE, before, 0, whole, NULL, NULL, 0);
  passed(verdict);
  return fd;
}

#define OPENING(name)                              \
  int name(const char *path, int flags, ...) {     \
    va_list rest;                                  \
    va_start(rest, flags);                         \
    mode_t mode = va_arg(rest, mode_t);            \
    va_end(rest);                                  \
    return opened(AT_FDCWD, path, flags, mode);    \
  }
#define OPENING_AT(name)                                    \
  int name(int folder, const char *path, int flags, ...) {  \
    va_list rest;                                           \
    va_start(rest, flags);                                  \
    mode_t mode = va_arg(rest, mode_t);                     \
    va_end(rest);                                           \
    return opened(folder, path, flags, mode);               \
  }
OPENING(open)
OPENING(open64)
OPENING_AT(openat)
OPENING_AT(openat64)
int creat(const char *path, mode_t mode) {
  return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int close(int fd) {
  hold(fd, NULL);
  return REAL(close, fd);
}

static ssize_t written(int fd, const void *bytes, size_t size, off_t place, bool isPlaced) {
  const char *path = held(fd);
  int verdict = path ? fate(WRITE, path) : 0;
  if (verdict > 0) return errno = verdict, -1;
  if (verdict < 0) size = size > 1 ? size / 2 : size;
  if (path && !isPlaced) {
    int flags = fcntl(fd, F_GETFL);
    place = lseek(fd, 0, flags & O_APPEND ? SEEK_END : SEEK_CUR);
  }
  ssize_t done = isPlaced ? REAL(pwrite, fd, bytes, size, place) : REAL(write, fd, bytes, size);
  if (path == NULL || done < 0) return done;
  record(WRITE, inode(fd, NULL), (uint64_t)place, path, NULL, bytes, (size_t)done);
  passed(verdict);
  return done;
}

ssize_t write(int fd, const void *bytes, size_t size) { return written(fd, bytes, size, 0, false); }
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t place) {
  return written(fd, bytes, size, place, true);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t place) {
  return written(fd, bytes, size, place, true);
}
// In pieces: a caller must be ready for less than it asked for.
ssize_t writev(int fd, const struct iovec *parts, int number) {
  if (held(fd) == NULL) return REAL(writev, fd, parts, number);
  ssize_t total = 0;
  for (int i = 0; i < number; i++) {
    ssize_t done = written(fd, parts[i].iov_base, parts[i].iov_len, 0, false);
    if (done < 0) return total > 0 ? total : done;
    total += done;
    if ((size_t)done < parts[i].iov_len) break;
  }
  return total;
}

static int cut(int fd, const char *path, off_t length) {
  const char *whole = path ? watched(AT_FDCWD, path) : held(fd);
  int verdict = whole ? fate(TRUNCATE, whole) : 0;
  if (verdict > 0) return errno = verdict, -1;
  int done = path ? REAL(truncate, path, length) : REAL(ftruncate, fd, length);
  if (whole && done == 0) {
    record(TRUNCATE, inode(fd, path), (uint64_t)length, whole, NULL, NULL, 0);
    passed(verdict);
  }
  return done;
}

int ftruncate(int fd, off_t length) { return cut(fd, NULL, length); }
int ftruncate64(int fd, off_t length) { return cut(fd, NULL, length); }
int truncate(const char *path, off_t length) { return cut(-1, path, length); }
int truncate64(const char *path, off_t length) { return cut(-1, path, length); }

static int synced(int fd, int (*call)(int)) {
  const char *path = held(fd);
  int verdict = path ? fate(SYNC, path) : 0;
  if (verdict > 0) return errno = verdict, -1;
  int done = call(fd);
  if (path && done == 0) {
    record(SYNC, inode(fd, NULL), 0, path, NULL, NULL, 0);
    passed(verdict);
  }
  return done;
}

int fsync(int fd) { return synced(fd, (int (*)(int))real("fsync")); }
int fdatasync(int fd) { return synced(fd, (int (*)(int))real("fdatasync")); }

int unlink(const char *path) {
  const char *whole = watched(AT_FDCWD, path);
  // Nothing to remove is no change, and no place for a fault.
  uint64_t file = whole ? inode(-1, whole) : 0;
  int verdict = file ? fate(UNLINK, whole) : 0;
  if (verdict > 0) return errno = verdict, -1;
  int done = REAL(unlink, path);
  if (file && done == 0) {
    record(UNLINK, file, 0, whole, NULL, NULL, 0);
    passed(verdict);
  }
  return done;
}

static int named(int call, const char *from, const char *to) {
  char *seen = watched(AT_FDCWD, from);
  char *first = seen ? strdup(seen) : NULL;
  const char *second = first ? watched(AT_FDCWD, to) : NULL;
  int verdict = second ? fate(call, second) : 0;
  if (verdict > 0) {
    free(first);
    return errno = verdict, -1;
  }
  uint64_t file = second ? inode(-1, from) : 0;
  int done = call == LINK ? REAL(link, from, to) : REAL(rename, from, to);
  int number = errno;
  if (second && done == 0) {
    record(call, file, 0, first, second, NULL, 0);
    passed(verdict);
  }
  free(first);
  return errno = number, done;
}

int rename(const char *from, const char *to) { return named(RENAME, from, to); }
int link(const char *from, const char *to) { return named(LINK, from, to); }
