internal import CZip

/// The parts of a ZIP archive that lies in memory.
///
/// It is used by one thread at a time.
@safe final class ZipArchive {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private let handle: OpaquePointer
    private var indices: [String: UInt64] = [:]

    /// Opens an archive; the bytes are copied, for libzip keeps their address.
    init(_ bytes: [UInt8], limits: WorkbookLimits) throws(SpreadsheetError) {
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = unsafe memory.initialize(from: bytes)
        guard let handle = unsafe Self.open(memory) else {
            unsafe memory.deallocate()
            throw SpreadsheetError(.archiveDamaged)
        }
        unsafe self.memory = unsafe memory
        unsafe self.handle = unsafe handle
        try list(limits)
    }

    deinit {
        unsafe zip_discard(handle)
        unsafe memory.deallocate()
    }

    // Sound: the memory outlives the handle, as deinit shows, and libzip only reads it.
    private static func open(_ memory: UnsafeMutableBufferPointer<UInt8>) -> OpaquePointer? {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard
            let source = unsafe zip_source_buffer_create(
                memory.baseAddress, UInt64(memory.count), 0, &error)
        else { return nil }
        if let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) {
            return unsafe handle
        }
        unsafe zip_source_free(source)
        return nil
    }

    private func list(_ limits: WorkbookLimits) throws(SpreadsheetError) {
        let count = unsafe zip_get_num_entries(handle, 0)
        guard count <= limits.parts else {
            throw SpreadsheetError(.tooManyParts, limit: limits.parts)
        }
        for index in 0..<UInt64(max(count, 0)) {
            guard let name = unsafe zip_get_name(handle, index, 0) else {
                throw SpreadsheetError(.archiveDamaged)
            }
            let key = Self.key(unsafe String(cString: name))
            guard indices.updateValue(index, forKey: key) == nil else {
                throw SpreadsheetError(.partTwice, part: key)
            }
        }
    }

    /// Names of parts differ in more than case; some programs write backslashes.
    private static func key(_ name: String) -> String {
        var key = ""
        for scalar in name.unicodeScalars {
            key.unicodeScalars.append(scalar == "\\" ? "/" : scalar)
        }
        key = key.lowercased()
        return key.hasPrefix("/") ? String(key.dropFirst()) : key
    }

    /// The names of the parts, in small letters.
    var names: some Collection<String> { indices.keys }

    /// Whether there is such a part.
    func contains(_ name: String) -> Bool {
        indices[Self.key(name)] != nil
    }

    /// A part from its beginning; `partMissing` when there is none of that name.
    func part(_ name: String, limits: WorkbookLimits) throws(SpreadsheetError) -> ZipPart {
        guard let index = indices[Self.key(name)] else {
            throw SpreadsheetError(.partMissing, part: name)
        }
        var facts = unsafe zip_stat_t()
        guard unsafe zip_stat_index(handle, index, 0, &facts) == 0 else {
            throw SpreadsheetError(.archiveDamaged, part: name)
        }
        guard unsafe facts.encryption_method == UInt16(ZIP_EM_NONE) else {
            throw SpreadsheetError(.passwordProtected, part: name)
        }
        guard unsafe [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(facts.comp_method)) else {
            throw SpreadsheetError(.unknownCompression, part: name)
        }
        guard let file = unsafe zip_fopen_index(handle, index, 0) else {
            throw SpreadsheetError(.archiveDamaged, part: name)
        }
        let packed = unsafe Int(clamping: facts.comp_size)
        return unsafe ZipPart(file, of: self, name: name, packedBytes: packed, limits: limits)
    }
}

/// One part of an archive while it is unpacked, within the limits.
@safe struct ZipPart: ~Copyable {
    let name: String
    private let file: OpaquePointer
    /// Holds the memory that libzip reads.
    private let archive: ZipArchive
    private let limit: Int
    private let ratioLimit: Int
    private let limits: WorkbookLimits
    private var unpackedBytes = 0

    fileprivate init(
        _ file: OpaquePointer, of archive: ZipArchive, name: String, packedBytes: Int,
        limits: WorkbookLimits
    ) {
        unsafe self.file = unsafe file
        self.archive = archive
        self.name = name
        self.limits = limits
        let (ratio, isHuge) = packedBytes.multipliedReportingOverflow(by: limits.ratio)
        ratioLimit = max(isHuge ? .max : ratio, 1 << 20)
        limit = limits.partBytes
    }

    deinit { unsafe zip_fclose(file) }

    /// Unpacks into memory of that many bytes and says how many came; none at the end of an
    /// intact part.
    mutating func read(
        into memory: UnsafeMutableRawPointer, atMost room: Int
    ) throws(SpreadsheetError) -> Int {
        let count = unsafe zip_fread(file, memory, UInt64(room))
        guard count >= 0 else { throw SpreadsheetError(.archiveDamaged, part: name) }
        unpackedBytes += Int(count)
        guard unpackedBytes <= limit else {
            throw SpreadsheetError(.partTooLarge, part: name, limit: limits.partBytes)
        }
        guard unpackedBytes <= ratioLimit else {
            throw SpreadsheetError(.compressedTooMuch, part: name, limit: limits.ratio)
        }
        return Int(count)
    }
}

@available(*, unavailable)
extension ZipArchive: Sendable {}

@available(*, unavailable)
extension ZipPart: Sendable {}
