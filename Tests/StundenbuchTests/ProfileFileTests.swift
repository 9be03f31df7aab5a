import Foundation
import Intake
import StrictJSON
import Testing

@testable import stundenbuch

struct ProfileFileTests {
    /// A file with that text; the caller removes it.
    private func file(_ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "profile-\(UUID().uuidString).json")
        try Data(text.utf8).write(to: url)
        return url.path(percentEncoded: false)
    }

    /// What reading a profile says: its path and reason, or nothing.
    private func fault(_ text: String) throws -> String? {
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        do throws(Complaint) {
            _ = try ProfileFile.read(path)
            return nil
        } catch {
            return error.fact.split(separator: "(").last.map(String.init)
        }
    }

    @Test func `what is written is read back`() throws {
        var profile = ListProfile(
            list: .hours,
            columns: [
                .init(heading: "Name", meaning: .heading(.name)),
                .init(heading: "Jan", meaning: .period(PeriodHeading(.month(1), year: nil))),
                .init(heading: "Q1", meaning: .subtotal(PeriodHeading(.quarter(1), year: nil))),
                .init(heading: "Sport", meaning: .activity("Training")),
                .init(heading: "Summe", meaning: .subtotal(nil)),
                .init(heading: "x", meaning: .ignored),
            ])
        (profile.sheet, profile.lines, profile.year) = ("Stunden", 5...Int.max, 2025)
        (profile.unit, profile.organisation, profile.skippedRows) = (.minutes, "O-3", ["Stand"])
        profile.tables = .only(2)
        profile.columns[0].order = .familyFirst
        let path = try file(JSONWriter.indented(profile.json))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try ProfileFile.read(path) == profile)
    }

    @Test(arguments: [
        (#"{"version":2,"list":"hours","columns":[]}"#, "version"),
        (#"{"version":1,"list":"hours","columns":[],"colour":1}"#, "colour"),
        (#"{"version":1,"list":"Stunden","columns":[]}"#, "list"),
        (#"{"version":1,"list":"hours"}"#, "columns"),
        (
            #"{"version":1,"list":"hours","columns":[{"heading":"a","means":"x"}]}"#,
            "columns[0].means"
        ),
        (
            #"{"version":1,"list":"hours","columns":[{"heading":"a","means":"period"}]}"#,
            "columns[0].period"
        ),
        (
            #"{"version":1,"list":"hours","columns":[{"heading":"","means":"sum","period":"3"}]}"#,
            "columns[0].period"
        ),
        (
            #"{"version":1,"list":"cards","columns":[{"heading":"a","means":"hours"}]}"#,
            "columns[0].means"
        ),
        (#"{"version":1,"list":"hours","columns":[],"rows":"30-5"}"#, "rows"),
    ])
    func `what is not known is refused with its path`(_ text: String, _ path: String) throws {
        let said = try #require(try fault(text))
        #expect(said.hasPrefix("\(path))"), "\(said)")
    }

    @Test(
        arguments: [
            ("5-30", "5-30"), ("5-", "5-"), ("5", "5-5"), ("0-3", nil), ("a", nil), ("5-4", nil),
            ("1-2-3", nil), ("", nil), ("-5", nil),
        ] as [(String, String?)])
    func `lines are typed as ranges`(_ typed: String, _ meant: String?) {
        #expect(LineRange.read(typed).map(LineRange.text) == meant)
    }
}
