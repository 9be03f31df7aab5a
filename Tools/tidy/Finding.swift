/// A place where the repository departs from a house rule.
struct Finding: Equatable, Sendable {
    let path: String
    /// Counted from 1.
    let line: Int
    let rule: String
    /// States the fact and the remedy.
    let sentence: String
}

extension Finding: CustomStringConvertible {
    var description: String {
        "\(path):\(line): \(rule): \(sentence)"
    }
}

extension Finding: Comparable {
    static func < (left: Finding, right: Finding) -> Bool {
        (left.path, left.line, left.rule) < (right.path, right.line, right.rule)
    }
}
