import CardRules
import Documents
import Engagement
import LMDB
import LedgerSchemas
import StrictJSON

/// A file of reference values; `Schemas/Rules/reference-values.json` is compiled in.
struct ReferenceFile {
    private let name: String
    private let bytes: [UInt8]

    static let mostBytes = 1 << 20

    /// The file at a path, or the one that the program brings.
    init(_ path: String?) throws(Complaint) {
        guard let path else {
            name = "reference-values.json"
            bytes = LedgerSchemas.referenceValues
            return
        }
        name = path
        do throws(FileError) {
            bytes = try RegularFileReader.contents(of: path, atMost: ReferenceFile.mostBytes)
        } catch {
            throw Complaint(reading: error)
        }
    }

    /// An event for each value, in the order of the file; refuses a file that rules could not
    /// point to.
    func events(_ provenance: Provenance) throws(Complaint) -> [ReferenceValueSet] {
        try check()
        do throws(JSONError) {
            let root = JSONNode(try JSONReader.read(bytes, limit: ReferenceFile.mostBytes))
            return try root.member("values").elements().map { node throws(JSONError) in
                ReferenceValueSet(
                    code: try node.member("code").string(),
                    from: try day(node.member("from")),
                    until: try node.optionalMember("until").map { end throws(JSONError) in
                        try day(end)
                    },
                    amount: Cents(try node.member("cents").integer()),
                    source: try node.member("source").string(), provenance: provenance)
            }
        } catch {
            throw Complaint(.badInput, "bad_file", Texts.badFields(name, error))
        }
    }

    /// The rule library's own reading: format, words, and no two amounts at a time.
    private func check() throws(Complaint) {
        do throws(RuleError) {
            _ = try ReferenceValues(reading: bytes)
        } catch {
            throw Complaint(error, in: name, bytes)
        }
    }

    private func day(_ node: JSONNode) throws(JSONError) -> Day {
        guard let day = Day(iso: try node.string()) else {
            throw JSONError(.outOfRange, path: node.path)
        }
        return day
    }

    /// The answer when every value is set already.
    static func nothingNew(_ count: Int) -> Answer {
        Answer(
            document: Document(title: Texts.allValuesSet(count)),
            json: ["recorded": [], "already_set": .integer(Int64(count))])
    }
}
