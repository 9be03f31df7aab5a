// Bare writing of rows: what a catch-up or a rebuild of read models leaves behind, in C.
#include "BenchLimits.h"
#include "storage.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    MDB_val key, value;
} Row;

typedef struct {
    Row *rows;
    uint64_t count, room;
} Rows;

static void keep(Rows *rows, MDB_val key, MDB_val value) {
    if (rows->count == rows->room) {
        rows->room = rows->room ? 2 * rows->room : 4096;
        rows->rows = realloc(rows->rows, rows->room * sizeof(Row));
    }
    rows->rows[rows->count++] = (Row){key, value};
}

/// Collects the rows of a table that are missing or different in the table before.
static int differing(MDB_txn *after, MDB_txn *before, const char *name, Rows *rows) {
    MDB_dbi table, old;
    MDB_cursor *cursor;
    MDB_val key, value, found;
    int code = mdb_dbi_open(after, name, 0, &table);
    if (code) return code;
    int is_new = mdb_dbi_open(before, name, MDB_CREATE, &old);
    if (is_new) return is_new;
    code = mdb_cursor_open(after, table, &cursor);
    while (!code && !(code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT))) {
        int missing = mdb_get(before, old, &key, &found);
        if (missing || found.mv_size != value.mv_size ||
            memcmp(found.mv_data, value.mv_data, value.mv_size))
            keep(rows, key, value);
    }
    return code == MDB_NOTFOUND ? 0 : code;
}

static int put_all(MDB_txn *txn, const char *name, const Rows *rows) {
    MDB_dbi table;
    int code = mdb_dbi_open(txn, name, 0, &table);
    for (uint64_t i = 0; !code && i < rows->count; i++) {
        Row row = rows->rows[i];
        code = mdb_put(txn, table, &row.key, &row.value, 0);
    }
    return code;
}

static double write_table(MDB_env *before, MDB_txn *after, const char *name) {
    Rows rows = {NULL, 0, 0};
    MDB_txn *txn;
    int code = mdb_txn_begin(before, NULL, 0, &txn);
    if (!code) code = differing(after, txn, name, &rows);
    if (!code) code = mdb_txn_commit(txn);
    double start = bench_now();
    if (!code && rows.count > 0) {
        code = mdb_txn_begin(before, NULL, 0, &txn);
        if (!code) code = put_all(txn, name, &rows);
        if (!code) code = mdb_txn_commit(txn);
    }
    double seconds = bench_now() - start;
    free(rows.rows);
    return code ? -(double)abs(code) : seconds;
}

double bench_write_rows(const char *before, const char *after) {
    MDB_env *old = NULL, *new = NULL;
    MDB_txn *txn = NULL;
    MDB_dbi names;
    MDB_cursor *cursor;
    MDB_val key, value;
    double seconds = 0;
    int code = bench_open(before, MDB_NOMETASYNC, &old);
    if (!code) code = bench_open(after, MDB_RDONLY | MDB_NOLOCK, &new);
    if (!code) code = mdb_txn_begin(new, NULL, MDB_RDONLY, &txn);
    if (!code) code = mdb_dbi_open(txn, NULL, 0, &names);
    if (!code) code = mdb_cursor_open(txn, names, &cursor);
    while (!code && !(code = mdb_cursor_get(cursor, &key, &value, MDB_NEXT))) {
        char name[512] = {0};
        memcpy(name, key.mv_data, key.mv_size < 511 ? key.mv_size : 511);
        double table = write_table(old, txn, name);
        if (table < 0) code = (int)table;
        seconds += table;
    }
    if (txn) mdb_txn_abort(txn);
    if (new) mdb_env_close(new);
    if (old) mdb_env_close(old);
    return code == MDB_NOTFOUND ? seconds : -(double)abs(code);
}
