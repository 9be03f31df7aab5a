/// The pure targets read no clock and draw no random number: same history in, same bytes out.
struct PureTargetsTakeTimeAndChanceAsArguments: FileRule {
    static let targets: Set<String> = [
        "Audit", "CardRules", "Documents", "Engagement", "EventCoding", "Funding", "Intake",
        "MerkleLog", "Projections", "Spreadsheets",
    ]

    func slips(in file: SourceFile) -> [Slip] {
        guard let target = file.target, Self.targets.contains(target) else { return [] }
        return file.tokens.indices.compactMap { index in
            guard let call = impureCall(at: index, in: file.tokens) else { return nil }
            let sentence = "\(target) is pure but calls \(call); take the value as an argument"
            return Slip(line: file.tokens[index].line, sentence: sentence)
        }
    }

    private func impureCall(at index: Int, in tokens: [Token]) -> String? {
        for type in ["Date", "UUID"] where tokens.read(type, "(", ")", at: index) { return type }
        let draws = ["random", "randomElement", "shuffled", "shuffle"]
        for method in draws where tokens.read(".", method, "(", at: index) { return method }
        let clocks = ["SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock"]
        for type in clocks where tokens.read(type, "(", at: index) { return type }
        return nil
    }
}
