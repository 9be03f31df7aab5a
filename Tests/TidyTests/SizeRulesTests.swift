import Testing

@testable import tidy

struct SizeRulesTests {
    @Test(arguments: [(400, []), (401, [401])])
    func `a file may have 400 lines`(_ count: Int, _ expected: [Int]) {
        let text = String(repeating: "let a = 1\n", count: count)
        #expect(lines(FilesStayShort(), "Sources/LMDB/A.swift", text) == expected)
    }

    @Test(arguments: ["Schemas/A.pb.swift", "Tests/Golden/long.json", "README.md"])
    func `generated files, data and prose may be long and wide`(_ path: String) {
        let text = String(repeating: String(repeating: "a", count: 101) + "\n", count: 401)
        #expect(lines(FilesStayShort(), path, text).isEmpty)
        #expect(lines(LinesFitTheWidth(), path, text).isEmpty)
    }

    @Test(arguments: [(60, []), (61, [1])])
    func `a function may have 60 lines`(_ count: Int, _ expected: [Int]) {
        let text = function(lineCount: count)
        #expect(lines(FunctionsStayShort(), "Tools/bench/A.swift", text) == expected)
    }

    @Test func `a requirement without a body borrows no body from its neighbour`() {
        let blanks = String(repeating: "\n", count: 70)
        let text = "protocol P {\n    func short()\n    var a: A {\(blanks)get }\n}\n"
        #expect(lines(FunctionsStayShort(), "Sources/Audit/A.swift", text).isEmpty)
    }

    @Test func `a call of an initializer is no function`() {
        let text = "let a = A.init()\nvar b: Int {" + String(repeating: "\n", count: 70) + "}\n"
        #expect(lines(FunctionsStayShort(), "Sources/Audit/A.swift", text).isEmpty)
    }

    @Test(arguments: [(100, []), (101, [2])])
    func `a line may have 100 columns`(_ columns: Int, _ expected: [Int]) {
        let text = "\n//" + String(repeating: "ß", count: columns - 2) + "\n"
        #expect(lines(LinesFitTheWidth(), "Tests/ATests/A.swift", text) == expected)
    }

    @Test func `a script without an ending is code`() {
        let text = "#!/bin/sh\n" + String(repeating: "a", count: 101)
        #expect(lines(LinesFitTheWidth(), "Tools/demo", text) == [2])
    }
}
