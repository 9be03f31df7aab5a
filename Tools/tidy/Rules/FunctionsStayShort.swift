/// A function has at most 60 lines, counted from its keyword to its closing brace.
struct FunctionsStayShort: FileRule {
    static let limit = 60

    func slips(in file: SourceFile) -> [Slip] {
        guard file.isHandwrittenCode else { return [] }
        return FunctionExtent.all(in: file.tokens).filter { $0.lineCount > Self.limit }.map {
            let sentence =
                "\($0.name) has \($0.lineCount) lines, \(Self.limit) are allowed; "
                + "move a part that computes something into a function that names it"
            return Slip(line: $0.firstLine, sentence: sentence)
        }
    }
}
