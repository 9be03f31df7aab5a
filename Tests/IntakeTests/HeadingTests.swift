import Testing

@testable import Intake

struct HeadingTests {
    @Test(arguments: ListKind.allCases)
    func `no two headings of a list claim the same word`(_ list: ListKind) {
        var owners: [String: Heading] = [:]
        for heading in list.headings {
            for word in heading.words(in: list) {
                let folded = Spelling.fold(word)
                #expect(owners[folded] == nil || owners[folded] == heading, "\(word)")
                owners[folded] = heading
            }
        }
    }

    @Test(arguments: ListKind.allCases)
    func `English and German headings name the same columns in any order`(_ list: ListKind) {
        for words in [0, 1] {
            let row = list.headings.reversed()
                .map { heading in
                    let all = heading.words(in: list)
                    return "\" \(all[min(words, all.count - 1)].uppercased()) \""
                }
                .joined(separator: ";")
            #expect(readings(list, row + "\n").findings == [])
        }
    }

    @Test func `an unknown heading is a notice with what may be meant`() {
        let found = readings(.organisations, "id;nmae;name;Farbe\n1;x;y;z\n")
        #expect(found.findings == ["? 1 nmae unknown_heading name", "? 1 Farbe unknown_heading"])
        #expect(found.listed.count == 1)
    }

    @Test func `a missing or double heading stops the list`() {
        let missing = readings(.hours, "person;organisation;day\n1;2;2025-01-01\n")
        #expect(missing.count == 1)
        #expect(missing[0].findings.map(\.code) == [.missingHeading])
        #expect(missing[0].findings.map(\.heading) == ["minutes | hours | from"])
        let double = readings(.organisations, "id;name;Name\n1;x;y\n")
        #expect(double.findings == ["1 Name duplicate_heading name"])
        #expect(double.listed.isEmpty)
    }
}
