import Testing

@testable import tidy

struct PackageDeclarationsAreDocumentedTests {
    @Test(arguments: [
        "package func a() {}", "package var a = 1", "package let a = 1", "package struct A {}",
        "package enum A {}", "package final class A {}", "package class A {}",
        "package protocol A {}", "package typealias A = Int",
        "package static func + (a: A, b: A) -> A {}", "package init() {}",
        "package static let a = 1", "static package let a = 1", "package mutating func a() {}",
        "package private(set) var a = 1", "@inlinable package func a() {}",
        "@available(\n    *, noasync\n)\npackage func a() {}", "package actor A {}",
    ])
    func `a declaration needs a comment right above`(_ declaration: String) {
        let rule = PackageDeclarationsAreDocumented()
        let path = "Sources/LMDB/A.swift"
        #expect(lines(rule, path, "let before = f(1)\n\(declaration)\n").count == 1)
        #expect(lines(rule, path, "/// Says it.\n\n\(declaration)\n").count == 1)
        #expect(lines(rule, path, "// Says it.\n\(declaration)\n").count == 1)
        #expect(lines(rule, path, "let before = f(1)\n/// Says it.\n\(declaration)\n").isEmpty)
    }

    @Test(arguments: [
        "package import LMDB", "let package = Package(name: \"a\")", ".product(package: \"a\")",
        "private package(set) var a = 1", "package extension A {}", "func a() {}",
        "package static func == (a: A, b: A) -> Bool {}",
        "package func hash(into: inout Hasher) {}",
        "package static func < (a: A, b: A) -> Bool {}",
    ])
    func `other uses of the word need none`(_ text: String) {
        let rule = PackageDeclarationsAreDocumented()
        #expect(lines(rule, "Sources/LMDB/A.swift", text).isEmpty)
    }

    @Test func `members of an extension are declarations, too`() {
        let text = "extension A {\n    package func a() {}\n}\n"
        let rule = PackageDeclarationsAreDocumented()
        #expect(lines(rule, "Sources/LMDB/A.swift", text) == [2])
    }

    @Test func `a directive to the formatter may stand between`() {
        let text = "/// Says it.\n// swift-format-ignore\npackage let a = [1]\n"
        let rule = PackageDeclarationsAreDocumented()
        #expect(lines(rule, "Sources/LMDB/A.swift", text).isEmpty)
    }
}
