/// A house rule: a pure function from the files of the repository to findings.
///
/// Its type is named as the sentence that it enforces. A new rule is one file under `Rules`, one
/// test and one line in `houseRules`.
protocol Rule: Sendable {
    func findings(in files: [SourceFile]) -> [Finding]
}

extension Rule {
    var name: String {
        String(describing: Self.self)
    }
}

/// A rule that looks at one file at a time.
protocol FileRule: Rule {
    func slips(in file: SourceFile) -> [Slip]
}

/// What a file rule found, before the file and the rule are named.
struct Slip: Equatable, Sendable {
    /// Counted from 1.
    let line: Int
    let sentence: String
}

extension FileRule {
    func findings(in files: [SourceFile]) -> [Finding] {
        files.flatMap { file in
            slips(in: file).map { slip in
                Finding(path: file.path, line: slip.line, rule: name, sentence: slip.sentence)
            }
        }
    }
}

/// Every rule of the house, each in a file of its own.
let houseRules: [any Rule] = [
    DomainCountsInIntegers(),
    FailuresAreNeverTraps(),
    FilesStayShort(),
    FunctionsStayShort(),
    LayersImportDownwards(),
    LinesFitTheWidth(),
    MarkersAreResolved(),
    PackageDeclarationsAreDocumented(),
    PrintingStaysAtTheBorder(),
    PureTargetsTakeTimeAndChanceAsArguments(),
    TextSpeaksOfStundenbuchAlone(),
    TopLevelIsFixed(),
    UnsafeStaysInItsRooms(),
]

/// All findings of the rules in the files, in the order of path and line.
func findings(of rules: [any Rule], in files: [SourceFile]) -> [Finding] {
    rules.flatMap { $0.findings(in: files) }.sorted()
}
