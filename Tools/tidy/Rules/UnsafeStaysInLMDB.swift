/// Memory is handled by hand in the LMDB target alone; the benchmark's yardsticks may, too.
struct UnsafeStaysInLMDB: FileRule {
    func slips(in file: SourceFile) -> [Slip] {
        guard isHeld(file) else { return [] }
        return file.tokens.filter { $0.kind == .word && isUnsafe($0.text) }.map {
            let sentence =
                "\($0.text) stands outside LMDB; let LMDB lend a Span or return a value instead"
            return Slip(line: $0.line, sentence: sentence)
        }
    }

    private func isHeld(_ file: SourceFile) -> Bool {
        guard !file.isGenerated else { return false }
        return (file.isBelow("Sources") && !file.isBelow("Sources/LMDB"))
            || (file.isBelow("Tools") && !file.isBelow("Tools/benchmark"))
    }

    private func isUnsafe(_ word: String) -> Bool {
        word.hasPrefix("unsafe") || word.hasPrefix("withUnsafe")
            || (word.hasPrefix("Unsafe") && word.hasSuffix("Pointer")) || word == "OpaquePointer"
    }
}
