// The header of libxlsxwriter, unchanged, and a file in memory for it to write into: the library
// as Debian 12 has it knows files by name only.
#ifndef STUNDENBUCH_CXLSXWRITER_SHIM_H
#define STUNDENBUCH_CXLSXWRITER_SHIM_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// A new file that exists in memory only, closed on exec; a negative errno if there is none.
static inline int stundenbuch_memory_file(void) {
    const unsigned int close_on_exec = 1;
    long descriptor = syscall(SYS_memfd_create, "workbook", close_on_exec);
    return descriptor >= 0 ? (int)descriptor : -errno;
}

// The name under which this process can open one of its own descriptors.
static inline void stundenbuch_name_of(int descriptor, char name[32]) {
    snprintf(name, 32, "/proc/self/fd/%d", descriptor);
}

// The size of an open file; a negative errno if it is unknown.
static inline int64_t stundenbuch_size_of(int descriptor) {
    struct stat facts;
    return fstat(descriptor, &facts) == 0 ? (int64_t)facts.st_size : -errno;
}

// Reads `size` bytes from the beginning of a file; 0, or errno.
static inline int stundenbuch_read_whole(int descriptor, void *bytes, int64_t size) {
    for (int64_t done = 0; done < size;) {
        ssize_t count = pread(descriptor, (char *)bytes + done, (size_t)(size - done), done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0 ? EIO : errno;
        done += count;
    }
    return 0;
}

#endif
