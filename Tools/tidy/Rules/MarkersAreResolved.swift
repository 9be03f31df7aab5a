/// Code carries no note of work left to do, in comments and strings neither.
struct MarkersAreResolved: FileRule {
    // Composed, so that this file does not find itself.
    static let markers: Set<Substring> = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]

    func slips(in file: SourceFile) -> [Slip] {
        guard file.isHandwrittenCode else { return [] }
        return file.lines.enumerated().compactMap { offset, line in
            let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            guard let marker = words.first(where: Self.markers.contains) else { return nil }
            let sentence = "\(marker) marks unfinished work; finish it, or open an issue instead"
            return Slip(line: offset + 1, sentence: sentence)
        }
    }
}
