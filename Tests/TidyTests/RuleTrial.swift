@testable import tidy

/// Holds one rule against one tiny file; answers with the lines of its findings.
func lines<R: Rule>(_ rule: R, _ path: String, _ text: String) -> [Int] {
    rule.findings(in: [SourceFile(path: path, text: text)]).map(\.line)
}

/// A function of so many lines, its first and last included.
func function(lineCount: Int) -> String {
    let body = Array(repeating: "    count += 1", count: lineCount - 2)
    return (["func work() {"] + body + ["}", ""]).joined(separator: "\n")
}
