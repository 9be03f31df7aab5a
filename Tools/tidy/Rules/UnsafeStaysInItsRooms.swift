/// Memory is handled by hand in two rooms: the LMDB target, and the calls of `Spreadsheets` into
/// the C libraries for workbooks; the benchmark's yardsticks may, too.
struct UnsafeStaysInItsRooms: FileRule {
    static let rooms = ["Sources/LMDB", "Sources/Spreadsheets/Libraries", "Tools/benchmark"]

    func slips(in file: SourceFile) -> [Slip] {
        guard isHeld(file) else { return [] }
        return file.tokens.filter { $0.kind == .word && isUnsafe($0.text) }.map {
            let sentence =
                "\($0.text) stands outside \(Self.rooms[0]) and \(Self.rooms[1]); "
                + "let them lend a Span or return a value instead"
            return Slip(line: $0.line, sentence: sentence)
        }
    }

    private func isHeld(_ file: SourceFile) -> Bool {
        guard !file.isGenerated, file.isBelow("Sources") || file.isBelow("Tools") else {
            return false
        }
        return !Self.rooms.contains(where: file.isBelow)
    }

    private func isUnsafe(_ word: String) -> Bool {
        word.hasPrefix("unsafe") || word.hasPrefix("withUnsafe")
            || (word.hasPrefix("Unsafe") && word.hasSuffix("Pointer")) || word == "OpaquePointer"
    }
}
