import LMDB

/// The groups of the machine, as `/etc/group` lists them.
enum SystemGroup {
    static func number(of name: String) -> UInt32? {
        if let number = UInt32(name) { return number }
        guard let bytes = try? RegularFileReader.contents(of: "/etc/group", atMost: 1 << 20)
        else { return nil }
        for line in bytes.split(separator: 0x0A) {
            let fields = line.split(separator: 0x3A, omittingEmptySubsequences: false)
            guard fields.count >= 3, Array(fields[0]) == Array(name.utf8) else { continue }
            return UInt32(String(decoding: fields[2], as: UTF8.self))
        }
        return nil
    }
}
