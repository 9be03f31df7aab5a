// The first two pages of a data file of LMDB 0.9 (numbers in the machine's byte order):
//
// | Offset | Size | Field                                              |
// |--------|------|----------------------------------------------------|
// | 10     | 2    | page flags; 0x08 marks a meta page                 |
// | 16     | 4    | magic number 0xBEEFC0DE                            |
// | 20     | 4    | data version, 1                                    |
// | 40     | 4    | page size (the free list's pad)                    |
// | 44     | 2    | flags of the environment and the free list, 0x08   |
// | 80     | 8    | root page of the free list, all ones if empty      |
// | 92     | 2    | flags of the main table, 0                         |
// | 128    | 8    | root page of the main table, all ones if empty     |
// | 136    | 8    | last page in use                                   |
// | 144    | 8    | transaction number; the page with the greater rules|
internal import CLMDB
internal import Glibc

/// Compares a data file with its own meta pages by plain reads, before any of it is mapped:
/// a file that was cut would otherwise end the process with a signal, or read as empty.
struct DataFileCheck {
    let path: String
    private static let metaBytes = 152
    private static let magic: UInt64 = 0xBEEF_C0DE
    /// Keys are integers; a fixed map, a single file and the like are never asked for.
    private static let freeListFlags: UInt64 = 0x08
    private static let emptyRoot = UInt64.max

    func run() throws(LMDBError) {
        do throws(Fault) {
            let file = try open()
            let meta = try newestMeta(of: file)
            let (needed, overflow) = Int64(clamping: meta.lastPage)
                .addingReportingOverflow(1).partialValue
                .multipliedReportingOverflow(by: meta.pageSize)
            guard !overflow, needed > 0 else { throw .damage(.metaPages) }
            try waitForSize(needed, of: file)
        } catch {
            switch error {
            case .system(let code): throw LMDBError(attempt(code))
            case .damage(let damage): throw .damaged(attempt(0), damage)
            case .foreign: throw .notAnEnvironment(attempt(MDB_INVALID))
            }
        }
    }

    private enum Fault: Error {
        case system(Int32)
        case damage(Damage)
        case foreign
    }

    private struct Meta {
        let pageSize: Int64
        let roots: [UInt64]
        let lastPage: UInt64
        let transaction: UInt64

        var rootsAreInUse: Bool {
            roots.allSatisfy { $0 == DataFileCheck.emptyRoot || $0 >= 2 && $0 <= lastPage }
        }
    }

    private func attempt(_ code: Int32) -> Attempt {
        Attempt(.inspect, path: path, code: code)
    }

    private func open() throws(Fault) -> Descriptor {
        do { return try Descriptor(opening: path, O_RDONLY) } catch { throw .system(error.code) }
    }

    private func size(of file: borrowing Descriptor) throws(Fault) -> Int64 {
        do { return try file.facts().size } catch { throw .system(error.code) }
    }

    private func newestMeta(of file: borrowing Descriptor) throws(Fault) -> Meta {
        let first = try meta(of: file, at: 0)
        let second = try meta(of: file, at: first.pageSize)
        guard first.pageSize == second.pageSize else { throw .damage(.metaPages) }
        let newest = second.transaction > first.transaction ? second : first
        // The older page's roots mean nothing: liblmdb leaves new ones there, under the old
        // numbers, when it takes a failed commit back.
        guard newest.rootsAreInUse else { throw .damage(.metaPages) }
        return newest
    }

    private func meta(of file: borrowing Descriptor, at offset: Int64) throws(Fault) -> Meta {
        let page: [UInt8]
        do { page = try file.read(atMost: Self.metaBytes, at: offset) } catch {
            throw .system(error.code)
        }
        guard page.count == Self.metaBytes else {
            let needed = offset + Int64(Self.metaBytes)
            throw .damage(.truncated(size: try size(of: file), needed: needed))
        }
        guard number(page, 16, 4) == Self.magic, number(page, 20, 4) == 1 else {
            throw offset == 0 ? .foreign : .damage(.metaPages)
        }
        let pageSize = number(page, 40, 4)
        let lastPage = number(page, 136, 8)
        guard number(page, 10, 2) & 0x08 != 0, (512...65_536).contains(pageSize),
            pageSize & (pageSize - 1) == 0, lastPage >= 1,
            number(page, 44, 2) == Self.freeListFlags, number(page, 92, 2) == 0
        else { throw .damage(.metaPages) }
        return Meta(
            pageSize: Int64(pageSize), roots: [number(page, 80, 8), number(page, 128, 8)],
            lastPage: lastPage, transaction: number(page, 144, 8))
    }

    /// A writer may still be making its file as long as its last page, which takes microseconds
    /// after its commit (`Environment.coverLastPage`); a file that was cut stays cut.
    private func waitForSize(_ needed: Int64, of file: borrowing Descriptor) throws(Fault) {
        var found: Int64 = 0
        for _ in 0..<3 {
            found = try size(of: file)
            if found >= needed { return }
            usleep(2_000)
        }
        throw .damage(.truncated(size: found, needed: needed))
    }

    /// An unsigned number in the byte order of x86-64 and arm64, least significant byte first.
    private func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt64 {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
