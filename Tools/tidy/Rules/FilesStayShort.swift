/// A handwritten file has at most 400 lines.
struct FilesStayShort: FileRule {
    static let limit = 400

    func slips(in file: SourceFile) -> [Slip] {
        guard file.isHandwrittenCode, file.lines.count > Self.limit else { return [] }
        let sentence =
            "the file has \(file.lines.count) lines, \(Self.limit) are allowed; "
            + "give one of its concepts a file of its own"
        return [Slip(line: Self.limit + 1, sentence: sentence)]
    }
}
