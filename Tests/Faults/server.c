// Starts the program once and runs it many times: stops before main, and forks for each line on
// standard input. Loading the program takes ten times as long as most of what it does.
//
//   FAULT_SERVER  set: serve. A line "KIND AT" runs the program with that fault ("- 0": none),
//                 in the folder FAULT_ROOT, with its output in FAULT_OUT.1 and FAULT_OUT.2; the
//                 answer is a line with the status of wait(2).
#define _GNU_SOURCE
#include "server.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef int Main(int, char **, char **);
typedef int Start(Main *, int, char **, void (*)(void), void (*)(void), void (*)(void), void *);

static Main *program;

static void redirect(int fd, const char *path, int flags) {
  int opened = open(path, flags | O_CLOEXEC, 0600);
  if (opened < 0 || dup2(opened, fd) < 0) abort();
  close(opened);
}

static void become_one_run(void) {
  char path[4096];
  if (chdir(getenv("FAULT_ROOT"))) abort();
  redirect(0, "/dev/null", O_RDONLY);
  for (int fd = 1; fd <= 2; fd++) {
    snprintf(path, sizeof path, "%s.%d", getenv("FAULT_OUT"), fd);
    redirect(fd, path, O_WRONLY | O_CREAT | O_TRUNC);
  }
}

static int serve(int argc, char **argv, char **environment) {
  char line[64], kind[32];
  long at;
  for (;;) {
    size_t size = 0;
    do {
      if (read(0, line + size, 1) != 1) return 0;
    } while (line[size++] != '\n' && size < sizeof line - 1);
    line[size] = 0;
    if (sscanf(line, "%31s %ld", kind, &at) != 2) return 64;
    pid_t child = fork();
    if (child == 0) {
      become_one_run();
      fault_set(kind, at);
      return program(argc, argv, environment);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0) return 71;
    int length = snprintf(line, sizeof line, "%d\n", status);
    if (write(1, line, (size_t)length) != length) return 74;
  }
}

int __libc_start_main(Main *main, int argc, char **argv, void (*init)(void), void (*fini)(void),
                      void (*end)(void), void *stack) {
  Start *start = (Start *)dlsym(RTLD_NEXT, "__libc_start_main");
  program = main;
  return start(getenv("FAULT_SERVER") ? serve : main, argc, argv, init, fini, end, stack);
}
