// Starting and awaiting programs without a delay of our own.
#define _GNU_SOURCE
#include "BenchLimits.h"
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

int bench_spawn(char *const arguments[], char *const environment[], const char *said) {
    posix_spawn_file_actions_t files;
    pid_t process = 0;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, 2, said, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    int code = posix_spawn(&process, arguments[0], &files, 0, arguments, environment);
    posix_spawn_file_actions_destroy(&files);
    return code ? -code : process;
}

int bench_wait(int process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR) return -errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
