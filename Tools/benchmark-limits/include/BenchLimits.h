// The yardsticks of the benchmark: the least that any program would have to do, in plain C.
//
// Times are seconds; a negative result is an error code of liblmdb or the negative of an errno.
#ifndef BENCH_LIMITS_H
#define BENCH_LIMITS_H

#include <stdint.h>

/// The SHA-256 of bytes; the processor's own instructions where it has them.
void bench_sha256(const uint8_t *bytes, uint64_t count, uint8_t digest[32]);

/// Whether the processor has instructions for SHA-256.
int bench_has_sha_instructions(void);

/// Walks once over the table `events` of a log and adds up a word of each record.
double bench_scan(const char *log);

/// The same walk, with the leaf hash of every record and one hash of two digests.
double bench_scan_and_hash(const char *log);

/// Appends the records of a log from a position on to a new environment, with leaf and node
/// hashes, `batch` records to a durable commit. The records are read into memory before.
double bench_append(const char *log, uint64_t first, const char *target, uint64_t batch);

/// Writes the rows in which the views in `after` differ from those in `before` into the
/// environment in `before`; with `before` an empty environment these are all rows.
double bench_write_rows(const char *before, const char *after);

/// An environment for single commits; null when it cannot be made.
void *bench_commits_open(const char *target);
/// Appends `count` bytes in a durable commit of its own.
double bench_commit(void *commits, const uint8_t *bytes, uint64_t count);
/// Ends the use of the environment.
void bench_commits_close(void *commits);

/// Starts a program, its standard error in a file; the process, or the negative of an errno.
int bench_spawn(char *const arguments[], char *const environment[], const char *said);
/// Waits for a process; its exit code, 128 and the signal that ended it, or a negative errno.
int bench_wait(int process);

#endif
