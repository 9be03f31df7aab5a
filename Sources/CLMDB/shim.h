// The header of liblmdb, unchanged, and the few calls that Swift cannot make safely itself:
// signal handlers, and system calls whose names Swift finds ambiguous or does not import.
#ifndef STUNDENBUCH_CLMDB_SHIM_H
#define STUNDENBUCH_CLMDB_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <lmdb.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// What the program says when a mapped file fails under it: [0] for the log, [1] for read models.
// Beside it the directories that the program would have removed at its end.
struct stundenbuch_crash {
    const char *sentence[2];
    size_t length[2];
    int status[2];
    char *leftovers[16];
};

static inline void stundenbuch_crash_say(
    struct stundenbuch_crash *crash, int place, const char *sentence, size_t length, int status) {
    char *copy = malloc(length > 0 ? length : 1);
    if (copy == NULL) return;
    memcpy(copy, sentence, length);
    // The copy before is not freed: a handler may be writing it.
    crash->length[place] = 0;
    crash->sentence[place] = copy;
    crash->length[place] = length;
    crash->status[place] = status;
}

// Notes a directory; beyond the last place it is left to whoever cleans up.
static inline void stundenbuch_crash_leave(struct stundenbuch_crash *crash, const char *path) {
    for (int index = 0; index < 16; index += 1) {
        if (crash->leftovers[index] != NULL) continue;
        crash->leftovers[index] = strdup(path);
        return;
    }
}

// Whether a path names a file in, or the directory itself of, an environment of read models.
static inline int stundenbuch_names_views(const char *path) {
    const char *found = strstr(path, "/views");
    while (found != NULL) {
        const char *rest = found + 6;
        if (*rest == 0 || *rest == '\n' || strncmp(rest, "/data.mdb", 9) == 0) return 1;
        found = strstr(rest, "/views");
    }
    return strcmp(path, "views") == 0;
}

// Whether an address lies in the map of read models, or behind it with no other map between.
static inline int stundenbuch_is_in_views(uintptr_t address) {
    enum { most = 1 << 17 };
    char text[most + 1];
    size_t length = 0;
    int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0) return 0;
    while (length < most) {
        ssize_t count = read(maps, text + length, most - length);
        if (count <= 0) break;
        length += (size_t)count;
    }
    close(maps);
    text[length] = 0;
    char *nearest = NULL;
    for (char *line = text; line != NULL && *line != 0;) {
        if ((uintptr_t)strtoull(line, NULL, 16) > address) break;
        nearest = line;
        char *end = strchr(line, '\n');
        line = end == NULL ? NULL : end + 1;
    }
    if (nearest == NULL) return 0;
    char *end = strchr(nearest, '\n');
    if (end != NULL) *end = 0;
    return stundenbuch_names_views(nearest);
}

// Removes a directory with everything below it, following no links; 0, or errno.
static inline int stundenbuch_remove_tree(const char *path) {
    char *const roots[] = {(char *)path, NULL};
    FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    if (walk == NULL) return errno;
    int code = 0;
    for (FTSENT *entry = fts_read(walk); entry != NULL; entry = fts_read(walk)) {
        if (entry->fts_info == FTS_D) continue;
        if (remove(entry->fts_accpath) != 0 && code == 0) code = errno;
    }
    fts_close(walk);
    return code;
}

// Writes the sentence, removes what is left over, and leaves. The removing is done by a child: a
// damaged heap can then hold up nobody but the child, which an alarm ends.
static inline void stundenbuch_end(const struct stundenbuch_crash *crash, int place) {
    ssize_t written = write(STDERR_FILENO, crash->sentence[place], crash->length[place]);
    (void)written;
    if (crash->leftovers[0] != NULL) {
        pid_t child = fork();
        if (child == 0) {
            signal(SIGSEGV, SIG_DFL);
            signal(SIGBUS, SIG_DFL);
            alarm(5);
            for (int index = 0; index < 16 && crash->leftovers[index] != NULL; index += 1) {
                stundenbuch_remove_tree(crash->leftovers[index]);
            }
            _exit(0);
        }
        if (child > 0) waitpid(child, NULL, 0);
    }
    _exit(crash->status[place]);
}

static inline uintptr_t stundenbuch_fault_address(const siginfo_t *facts) {
    return facts == NULL ? 0 : (uintptr_t)facts->si_addr;
}

// Returns 0, or the errno of the signal that could not be caught.
static inline int stundenbuch_catch_faults(void (*handler)(int, siginfo_t *, void *)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_ONSTACK | SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGBUS, &action, NULL) != 0) return errno;
    if (sigaction(SIGSEGV, &action, NULL) != 0) return errno;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    // A write beyond the file size limit, or to a reader that went away, gives an error code.
    action.sa_handler = SIG_IGN;
    if (sigaction(SIGXFSZ, &action, NULL) != 0) return errno;
    if (sigaction(SIGPIPE, &action, NULL) != 0) return errno;
    return 0;
}

// Takes the numbers 0 to 2 where they are closed: else the next file opened, a ledger's, would get
// them and the answer be written into it. Reading from such a 0 and writing to such a 1 or 2 go on
// to fail with EBADF. Returns 0, or the errno of what could not be opened.
static inline int stundenbuch_take_standard_numbers(void) {
    for (int number = 0; number < 3; number += 1) {
        if (fcntl(number, F_GETFD) >= 0) continue;
        // The lowest free number is given out, and those below are taken.
        if (open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY) < 0) return errno;
    }
    return 0;
}

// Lets SIGINT, SIGTERM and SIGHUP call the handler once each, after which they end the program as
// usual. System calls are not begun again, so that waiting for a key or a child ends. Returns 0 or
// errno.
static inline int stundenbuch_catch_interruptions(void (*handler)(int signal_number)) {
    const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (int index = 0; index < 3; index += 1) {
        struct sigaction before, action;
        if (sigaction(signals[index], NULL, &before) != 0) return errno;
        if (before.sa_handler == SIG_IGN) continue;
        memset(&action, 0, sizeof action);
        action.sa_handler = handler;
        action.sa_flags = SA_RESETHAND;
        sigemptyset(&action.sa_mask);
        if (sigaction(signals[index], &action, NULL) != 0) return errno;
    }
    return 0;
}

// The next byte of the standard input, waiting at most so long: -1 at its end, -2 when there is
// none yet. An interruption just before the waiting ends no longer waiting than that.
static inline int stundenbuch_typed_byte(int milliseconds) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    int ready = poll(&input, 1, milliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR)) return -2;
    unsigned char byte = 0;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 1) return byte;
    return count < 0 && errno == EINTR ? -2 : -1;
}

// Whether an environment is one of read models.
static inline int stundenbuch_is_of_views(MDB_env *environment) {
    const char *path = NULL;
    return mdb_env_get_path(environment, &path) == 0 && path != NULL
        && stundenbuch_names_views(path);
}

// Tries to take the exclusive advisory lock of an open file; 0, or errno.
static inline int stundenbuch_try_lock(int descriptor) {
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
}

// The magic number of the file system that holds an open file; negative if it is unknown.
static inline int64_t stundenbuch_file_system_type(int descriptor) {
    struct statfs facts;
    return fstatfs(descriptor, &facts) == 0 ? (int64_t)(uint32_t)facts.f_type : -1;
}

// The bytes that an ordinary user may still write where an open file lives; negative if unknown.
static inline int64_t stundenbuch_free_bytes(const char *path) {
    struct statfs facts;
    if (statfs(path, &facts) != 0) return -1;
    return (int64_t)facts.f_bavail * (int64_t)facts.f_bsize;
}

// Renames, but never over something that exists; 0, or errno.
static inline int stundenbuch_rename_without_replacing(const char *from, const char *to) {
    const unsigned int no_replace = 1;
    return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, no_replace) == 0 ? 0 : errno;
}

// Makes a file at least `size` bytes long; it never shortens one, whoever writes meanwhile.
static inline int stundenbuch_extend(int descriptor, int64_t from, int64_t size) {
    return syscall(SYS_fallocate, descriptor, 0, from, size - from) == 0 ? 0 : errno;
}

// Runs a program with its standard output in a new file and waits for its end; 0, or errno.
// An interruption of the waiting is passed on to the program, whose end is awaited all the same.
static inline int stundenbuch_run_child(
    const char *executable, char *const arguments[], const char *output, int *status) {
    posix_spawn_file_actions_t actions;
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) return code;
    code = posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    pid_t child = 0;
    if (code == 0) code = posix_spawn(&child, executable, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0) return code;
    while (waitpid(child, status, 0) < 0) {
        if (errno != EINTR) return errno;
        kill(child, SIGTERM);
    }
    return 0;
}

#endif
