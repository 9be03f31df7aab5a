// What the storage yardsticks share.
#ifndef BENCH_STORAGE_H
#define BENCH_STORAGE_H

#include <lmdb.h>
#include <stdint.h>

/// Seconds of a clock that only goes forward.
double bench_now(void);

/// Opens the environment of a directory with a map of 64 GiB.
int bench_open(const char *directory, unsigned flags, MDB_env **env);

/// Opens an environment that only this process uses, read-only, and one table of it.
int bench_open_table(const char *directory, const char *table, MDB_env **env, MDB_txn **txn,
                     MDB_dbi *dbi);

/// The key of a position.
void bench_key(uint64_t position, uint8_t key[8]);

/// The hash of a leaf: of a zero byte and the record.
void bench_leaf(const MDB_val *record, uint8_t digest[32]);

/// The hash of a node: of a one byte and two digests.
void bench_node(const uint8_t left[32], const uint8_t right[32], uint8_t digest[32]);

#endif
