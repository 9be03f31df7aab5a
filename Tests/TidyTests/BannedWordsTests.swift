import Testing

@testable import tidy

struct BannedWordsTests {
    @Test(arguments: [
        "unsafe f()", "nonisolated(unsafe) let a = 1", "let a: UnsafeRawPointer",
        "let a: UnsafeMutableBufferPointer<UInt8>", "a.withUnsafeBytes { _ in }",
        "let a: OpaquePointer", "a.unsafeLoad(as: Int.self)",
    ])
    func `memory is handled by hand in its rooms alone`(_ text: String) {
        let rule = UnsafeStaysInItsRooms()
        let held = [
            "Sources/EventLog/A.swift", "Sources/Spreadsheets/Cells/A.swift",
            "Tools/tidy/A.swift",
        ]
        for path in held {
            #expect(lines(rule, path, text) == [1])
        }
        let free = [
            "Sources/LMDB/A.swift", "Sources/Spreadsheets/Libraries/A.swift",
            "Tools/benchmark/A.swift", "Sources/LedgerSchemas/a.pb.swift",
        ]
        for path in free {
            #expect(lines(rule, path, text).isEmpty)
        }
    }

    @Test(arguments: ["// unsafe", "let a = \"unsafe\"", "let safe = 1", "struct UnsafeRule {}"])
    func `speaking of danger is not dangerous`(_ text: String) {
        #expect(lines(UnsafeStaysInItsRooms(), "Sources/EventLog/A.swift", text).isEmpty)
    }

    @Test(arguments: [
        ("try! f()", [1]), ("a as! B", [1]), ("fatalError(\"a\")", [1]), ("try f()", []),
        ("a as? B", []), ("precondition(a, \"b\")", []), ("// try! this", []),
        ("try? f() != a", []),
    ])
    func `a failure is never a trap`(_ text: String, _ expected: [Int]) {
        #expect(lines(FailuresAreNeverTraps(), "Tests/ATests/A.swift", text) == expected)
    }

    @Test(arguments: [
        ("Sources/Audit/A.swift", "print(1)", [1]), ("Sources/Audit/A.swift", "\nprint(1)", [2]),
        ("Sources/stundenbuch/A.swift", "print(1)", []), ("Tools/tidy/A.swift", "print(1)", []),
        ("Tests/ATests/A.swift", "print(1)", []),
        ("Sources/Audit/A.swift", "page.print(1)", []),
        ("Sources/Audit/A.swift", "func print() {}", []),
    ])
    func `of the targets only the program prints`(_ path: String, _ text: String, _ expected: [Int])
    {
        #expect(lines(PrintingStaysAtTheBorder(), path, text) == expected)
    }

    @Test(arguments: [
        ("Date()", [1]), ("UUID()", [1]), ("Int.random(in: 0...1)", [1]),
        ("ContinuousClock().now", [1]), ("Day(1)", []), ("ImportDate()", []),
    ])
    func `pure targets have no clock and no dice`(_ text: String, _ expected: [Int]) {
        let rule = PureTargetsTakeTimeAndChanceAsArguments()
        for target in PureTargetsTakeTimeAndChanceAsArguments.targets {
            #expect(lines(rule, "Sources/\(target)/A.swift", text) == expected)
        }
        #expect(lines(rule, "Sources/Ledger/A.swift", text).isEmpty)
    }

    @Test(arguments: [
        ("let a: Double", [1]), ("func a() -> Float { 1 }", [1]), ("let a: [Double] = []", [1]),
        ("let a: Int", []), ("let a = Kind.Double", []), ("/// No Double.", []),
    ])
    func `the domain counts in whole numbers`(_ text: String, _ expected: [Int]) {
        let rule = DomainCountsInIntegers()
        for target in DomainCountsInIntegers.targets {
            #expect(lines(rule, "Sources/\(target)/A.swift", text) == expected)
        }
        #expect(lines(rule, "Sources/stundenbuch/A.swift", text).isEmpty)
    }

    @Test(arguments: MarkersAreResolved.markers.sorted())
    func `a marker is found in comments and scripts`(_ marker: Substring) {
        let rule = MarkersAreResolved()
        #expect(lines(rule, "Sources/Audit/A.swift", "// \(marker): later") == [1])
        #expect(lines(rule, "Tools/demo", "#!/bin/sh\n# \(marker)") == [2])
        #expect(lines(rule, "Sources/Audit/A.swift", "let un\(marker)ed = 1").isEmpty)
        #expect(lines(rule, "Tests/Golden/a.csv", "\(marker);1").isEmpty)
    }
}
