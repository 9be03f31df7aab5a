/// A line of handwritten code has at most 100 columns; prose and data wrap as they like, and so
/// do acceptance scripts, which hold command lines and lists as a user writes them.
struct LinesFitTheWidth: FileRule {
    static let columns = 100

    func slips(in file: SourceFile) -> [Slip] {
        guard file.isHandwrittenCode, !file.path.hasPrefix("Tests/Acceptance/") else {
            return []
        }
        return file.lines.enumerated().filter { $0.element.count > Self.columns }.map {
            let sentence =
                "the line has \($0.element.count) columns, \(Self.columns) are allowed; wrap it"
            return Slip(line: $0.offset + 1, sentence: sentence)
        }
    }
}
