// Bare appends: the same bytes into liblmdb, hashed as leaves and nodes, and nothing else.
#include "BenchLimits.h"
#include "storage.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    uint8_t *bytes;
    uint64_t *ends;
    uint64_t count;
} Records;

static int load(const char *log, uint64_t first, Records *records) {
    MDB_env *env = NULL;
    MDB_txn *txn = NULL;
    MDB_dbi dbi;
    MDB_cursor *cursor;
    MDB_stat facts;
    uint8_t start[8];
    MDB_val key = {8, start}, value;
    uint64_t used = 0, room = 1 << 20;
    int code = bench_open_table(log, "events", &env, &txn, &dbi);
    if (code) return code;
    mdb_stat(txn, dbi, &facts);
    bench_key(first, start);
    records->count = 0;
    records->bytes = malloc(room);
    records->ends = malloc(sizeof(uint64_t) * (facts.ms_entries + 1));
    code = mdb_cursor_open(txn, dbi, &cursor);
    if (!code) code = mdb_cursor_get(cursor, &key, &value, MDB_SET_RANGE);
    for (; !code; code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) {
        while (used + value.mv_size > room) records->bytes = realloc(records->bytes, room *= 2);
        memcpy(records->bytes + used, value.mv_data, value.mv_size);
        used += value.mv_size;
        records->ends[records->count++] = used;
    }
    mdb_txn_abort(txn);
    mdb_env_close(env);
    return code == MDB_NOTFOUND ? 0 : code;
}

typedef struct {
    uint8_t nodes[64][32];
    uint64_t size;
} Tree;

static void add_leaf(Tree *tree, const MDB_val *record) {
    uint8_t node[32];
    int depth = __builtin_popcountll(tree->size);
    bench_leaf(record, node);
    for (uint64_t size = tree->size; size & 1; size >>= 1)
        bench_node(tree->nodes[--depth], node, node);
    memcpy(tree->nodes[depth], node, 32);
    tree->size++;
}

static int append_all(MDB_env *env, const Records *records, uint64_t batch) {
    Tree tree = {.size = 0};
    uint64_t from = 0;
    int code = 0;
    for (uint64_t next = 0; !code && next < records->count;) {
        MDB_txn *txn;
        MDB_dbi dbi;
        code = mdb_txn_begin(env, NULL, 0, &txn);
        if (!code) code = mdb_dbi_open(txn, "events", MDB_CREATE, &dbi);
        uint64_t end = next + batch < records->count ? next + batch : records->count;
        for (; !code && next < end; next++) {
            uint8_t position[8];
            bench_key(next, position);
            MDB_val key = {8, position};
            MDB_val value = {records->ends[next] - from, records->bytes + from};
            code = mdb_put(txn, dbi, &key, &value, MDB_APPEND);
            add_leaf(&tree, &value);
            from = records->ends[next];
        }
        if (!code) code = mdb_txn_commit(txn);
    }
    return code;
}

double bench_append(const char *log, uint64_t first, const char *target, uint64_t batch) {
    Records records = {0};
    MDB_env *env = NULL;
    int code = load(log, first, &records);
    if (!code) code = bench_open(target, 0, &env);
    double start = bench_now();
    if (!code) code = append_all(env, &records, batch);
    double seconds = bench_now() - start;
    if (env) mdb_env_close(env);
    free(records.bytes);
    free(records.ends);
    return code ? -(double)abs(code) : seconds;
}

typedef struct {
    MDB_env *env;
    MDB_dbi dbi;
    uint64_t next;
} Commits;

void *bench_commits_open(const char *target) {
    Commits *commits = calloc(1, sizeof(Commits));
    MDB_txn *txn;
    int code = bench_open(target, 0, &commits->env);
    if (!code) code = mdb_txn_begin(commits->env, NULL, 0, &txn);
    if (!code) code = mdb_dbi_open(txn, "events", MDB_CREATE, &commits->dbi);
    if (!code) code = mdb_txn_commit(txn);
    if (!code) return commits;
    free(commits);
    return NULL;
}

double bench_commit(void *opened, const uint8_t *bytes, uint64_t count) {
    Commits *commits = opened;
    MDB_txn *txn;
    uint8_t position[8];
    bench_key(commits->next++, position);
    MDB_val key = {8, position}, value = {count, (void *)bytes};
    double start = bench_now();
    int code = mdb_txn_begin(commits->env, NULL, 0, &txn);
    if (!code) code = mdb_put(txn, commits->dbi, &key, &value, MDB_APPEND);
    if (!code) code = mdb_txn_commit(txn);
    return code ? -(double)abs(code) : bench_now() - start;
}

void bench_commits_close(void *opened) {
    Commits *commits = opened;
    mdb_env_close(commits->env);
    free(commits);
}
