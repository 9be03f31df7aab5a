// The header of liblmdb, unchanged, and the few calls that Swift cannot make safely itself:
// signal handlers, and system calls whose names Swift finds ambiguous or does not import.
#ifndef STUNDENBUCH_CLMDB_SHIM_H
#define STUNDENBUCH_CLMDB_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <lmdb.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Writes the fixed sentence and leaves with status 2. Only calls that are async-signal-safe.
static inline void stundenbuch_report_damage(void) {
    static const char sentence[] =
        "stundenbuch: the ledger's file is damaged or was cut while it was read; "
        "run 'stundenbuch verify' on a copy. Die Datei des Journals ist beschaedigt; "
        "bitte 'stundenbuch verify' an einer Kopie ausfuehren.\n";
    ssize_t written = write(STDERR_FILENO, sentence, sizeof sentence - 1);
    (void)written;
    _exit(2);
}

static inline void stundenbuch_on_fault(int signal_number) {
    (void)signal_number;
    stundenbuch_report_damage();
}

static inline void stundenbuch_on_assertion(MDB_env *environment, const char *message) {
    (void)environment;
    (void)message;
    stundenbuch_report_damage();
}

// Returns 0, or the errno of the signal that could not be caught.
static inline int stundenbuch_catch_faults(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = stundenbuch_on_fault;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGBUS, &action, NULL) != 0) return errno;
    if (sigaction(SIGSEGV, &action, NULL) != 0) return errno;
    // A write beyond the file size limit, or to a reader that went away, gives an error code.
    action.sa_handler = SIG_IGN;
    if (sigaction(SIGXFSZ, &action, NULL) != 0) return errno;
    if (sigaction(SIGPIPE, &action, NULL) != 0) return errno;
    return 0;
}

// Lets SIGINT and SIGTERM call the handler once each, after which they end the program as usual.
// System calls are not begun again, so that waiting for a key or a child ends. Returns 0 or errno.
static inline int stundenbuch_catch_interruptions(void (*handler)(int signal_number)) {
    const int signals[] = {SIGINT, SIGTERM};
    for (int index = 0; index < 2; index += 1) {
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

static inline int stundenbuch_catch_assertions(MDB_env *environment) {
    return mdb_env_set_assert(environment, stundenbuch_on_assertion);
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
