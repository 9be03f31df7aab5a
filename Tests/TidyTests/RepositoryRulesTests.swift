import Testing

@testable import tidy

struct RepositoryRulesTests {
    private let complete = [
        "Package.swift", "README.md", "Schemas/a.proto", "Sources/LMDB/a.swift", "Tests/a",
        "Tools/a",
    ]

    private func topLevelSlips(_ paths: [String]) -> [String] {
        let files = paths.map { SourceFile(path: $0, text: "") }
        return TopLevelIsFixed().findings(in: files).map(\.path)
    }

    @Test func `the fixed names and dot files may stand at the top`() {
        #expect(topLevelSlips(complete + [".gitignore", ".ci/run"]).isEmpty)
    }

    @Test func `every other name is found once`() {
        let slips = topLevelSlips(complete + ["scripts/a", "scripts/b", "NOTES.md"])
        #expect(slips == ["NOTES.md", "scripts"])
    }

    @Test func `a missing name is found`() {
        #expect(topLevelSlips(complete.filter { $0 != "README.md" }) == ["README.md"])
    }

    @Test func `folders of one machine are found, relative ones are not`() {
        let rule = TextSpeaksOfStundenbuchAlone()
        for folder in TextSpeaksOfStundenbuchAlone.folders {
            #expect(lines(rule, "README.md", "\nsee \(folder)main\n") == [2])
            #expect(lines(rule, "README.md", "\(folder)main") == [1])
            #expect(lines(rule, "Tests/a.txt", "file://\(folder)x") == [1])
            #expect(lines(rule, "README.md", "see Sources\(folder)main").isEmpty)
        }
    }

    @Test(arguments: TextSpeaksOfStundenbuchAlone.hosts)
    func `package registries are found`(_ host: String) {
        #expect(lines(TextSpeaksOfStundenbuchAlone(), "Tools/install", "https://\(host)/x") == [1])
    }

    @Test func `only tests may read the shared vectors`() {
        let rule = TextSpeaksOfStundenbuchAlone()
        let neighbour = TextSpeaksOfStundenbuchAlone.neighbour
        #expect(lines(rule, "Tests/ATests/A.swift", "\(neighbour)vectors/a.json").isEmpty)
        #expect(lines(rule, "Tests/ATests/A.swift", "\(neighbour)other") == [1])
        #expect(lines(rule, "README.md", "\(neighbour)vectors/a.json") == [1])
    }

    @Test func `findings of all rules come in the order of path and line`() {
        let files =
            complete.map { SourceFile(path: $0, text: "") } + [
                SourceFile(path: "b", text: ""),
                SourceFile(
                    path: "Sources/Audit/A.swift", text: "try! f()\nimport Vault\nprint(1)\n"),
            ]
        let found = findings(of: houseRules, in: files)
        #expect(found.map(\.line) == [1, 2, 3, 1])
        #expect(
            found.map(\.rule) == [
                "FailuresAreNeverTraps", "LayersImportDownwards", "PrintingStaysAtTheBorder",
                "TopLevelIsFixed",
            ])
        #expect(found[1].description.hasPrefix("Sources/Audit/A.swift:2: LayersImportDownwards: "))
    }

    @Test func `every rule is registered once`() {
        #expect(Set(houseRules.map(\.name)).count == houseRules.count)
    }
}
