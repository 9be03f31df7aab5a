import Foundation
import Testing

@testable import stundenbuch

struct FieldWordsTests {
    /// The names of all fields of all messages, as `Schemas/*.proto` write them.
    private func fields() throws -> Set<String> {
        let schemas = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schemas")
        let files = try FileManager.default.contentsOfDirectory(
            at: schemas, includingPropertiesForKeys: nil)
        let field = /^  (?:optional |repeated )?[A-Za-z0-9.]+ ([a-z_0-9]+) = [0-9]+/
            .anchorsMatchLineEndings()
        var names: Set<String> = []
        for file in files where file.pathExtension == "proto" {
            let text = try String(contentsOf: file, encoding: .utf8)
            names.formUnion(text.matches(of: field).map { String($0.1) })
        }
        return names
    }

    @Test func `every field of a record has a German word`() throws {
        let fields = try fields()
        #expect(fields.contains("amount_cents"))
        #expect(fields.filter { Texts.germanFields[$0] == nil }.sorted().isEmpty)
    }

    @Test func `no German word stands for a field that is gone`() throws {
        // A sealed text that a reader may not see stands as an object of one of these.
        let fields = try fields().union(["withheld", "erased"])
        #expect(Texts.germanFields.keys.filter { !fields.contains($0) }.sorted().isEmpty)
    }
}
