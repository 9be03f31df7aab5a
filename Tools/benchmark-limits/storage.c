#include "storage.h"
#include "BenchLimits.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

double bench_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int bench_open(const char *directory, unsigned flags, MDB_env **env) {
    int code = mdb_env_create(env);
    if (!code) code = mdb_env_set_mapsize(*env, (size_t)64 << 30);
    if (!code) code = mdb_env_set_maxdbs(*env, 64);
    if (!code) code = mdb_env_open(*env, directory, flags, 0600);
    return code;
}

int bench_open_table(const char *directory, const char *table, MDB_env **env, MDB_txn **txn,
                     MDB_dbi *dbi) {
    // No locks: the process may hold the same environment open, whose locks would be lost.
    int code = bench_open(directory, MDB_RDONLY | MDB_NOLOCK, env);
    if (!code) code = mdb_txn_begin(*env, NULL, MDB_RDONLY, txn);
    if (!code) code = mdb_dbi_open(*txn, table, 0, dbi);
    return code;
}

void bench_key(uint64_t position, uint8_t key[8]) {
    for (int i = 0; i < 8; i++) key[i] = (uint8_t)(position >> (56 - 8 * i));
}

void bench_leaf(const MDB_val *record, uint8_t digest[32]) {
    uint8_t input[65536];
    input[0] = 0;
    memcpy(input + 1, record->mv_data, record->mv_size);
    bench_sha256(input, record->mv_size + 1, digest);
}

void bench_node(const uint8_t left[32], const uint8_t right[32], uint8_t digest[32]) {
    uint8_t input[65];
    input[0] = 1;
    memcpy(input + 1, left, 32);
    memcpy(input + 33, right, 32);
    bench_sha256(input, 65, digest);
}

static double walk(const char *log, int hashes) {
    MDB_env *env = NULL;
    MDB_txn *txn = NULL;
    MDB_dbi dbi;
    MDB_cursor *cursor;
    MDB_val key, record;
    int code = bench_open_table(log, "events", &env, &txn, &dbi);
    if (code) return -(double)abs(code);
    volatile uint64_t sum = 0;
    uint8_t digest[32] = {0}, leaf[32];
    double start = bench_now();
    code = mdb_cursor_open(txn, dbi, &cursor);
    while (!code && !(code = mdb_cursor_get(cursor, &key, &record, MDB_NEXT))) {
        if (hashes) {
            bench_leaf(&record, leaf);
            bench_node(digest, leaf, digest);
        } else {
            uint64_t word;
            memcpy(&word, (const uint8_t *)record.mv_data + 24, 8);
            sum = sum + word;
        }
    }
    double seconds = bench_now() - start;
    mdb_txn_abort(txn);
    mdb_env_close(env);
    return code == MDB_NOTFOUND ? seconds : -(double)abs(code);
}

double bench_scan(const char *log) { return walk(log, 0); }
double bench_scan_and_hash(const char *log) { return walk(log, 1); }
