/// Minutes, cents and days are whole numbers; the domain knows no floating point.
///
/// Workbooks hold nothing else, so the one file that writes them may.
struct DomainCountsInIntegers: FileRule {
    static let targets: Set<String> = [
        "CardRules", "Documents", "Engagement", "Funding", "Intake", "Projections", "Spreadsheets",
    ]

    private static let types: Set<String> = [
        "CGFloat", "Decimal", "Double", "Float", "Float16", "Float32", "Float64", "Float80",
    ]

    func slips(in file: SourceFile) -> [Slip] {
        guard let target = file.target, Self.targets.contains(target),
            !file.isBelow("Sources/Spreadsheets/Libraries")
        else { return [] }
        let tokens = file.tokens
        return tokens.indices.filter { isUse(at: $0, in: tokens) }.map {
            let sentence =
                "\(tokens[$0].text) stands in \(target); use Minutes, Cents or another whole number"
            return Slip(line: tokens[$0].line, sentence: sentence)
        }
    }

    /// A case or member of that name, as in `.Double`, is no use of the type.
    private func isUse(at index: Int, in tokens: [Token]) -> Bool {
        tokens[index].kind == .word && Self.types.contains(tokens[index].text)
            && !tokens.read(".", at: index - 1)
    }
}
