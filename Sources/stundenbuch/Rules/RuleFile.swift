import CardRules
import Engagement
import LMDB
import Ledger
import LedgerSchemas
import Projections
import Vault

/// A rule file, read strictly.
struct RuleFile {
    let path: String
    let bytes: [UInt8]
    let rule: Rule

    /// The rules that the program brings along, by their programmes' codes; nil for other names.
    private static func library(_ name: String) -> [UInt8]? {
        name == "dessau-rosslau-ehrenamtskarte" ? LedgerSchemas.dessauRosslauRule : nil
    }

    /// Reads a file, or the program's own rule of that name where no file has it; amounts that it
    /// points to must be known to the program or to the ledger.
    init(_ path: String, references: CardRules.ReferenceValues) throws(Complaint) {
        self.path = path
        bytes = try RuleFile.contents(path)
        do throws(RuleError) {
            rule = try Rule(reading: bytes, references: references)
        } catch {
            throw Complaint(error, in: path, bytes)
        }
    }

    private static func contents(_ path: String) throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            return try RegularFileReader.contents(of: path, atMost: Rule.mostBytes)
        } catch {
            if case .notFound = error, let rule = library(path) { return rule }
            throw Complaint(reading: error)
        }
    }

    /// SHA-256 of the file, 32 bytes.
    var sha256: [UInt8] { Hashes.sha256(bytes) }

    /// The event that publishes it.
    var publication: RulePublished {
        RulePublished(
            version: rule.version, from: rule.effectiveFrom, until: rule.effectiveUntil,
            text: bytes, sha256: sha256)
    }

    /// The event that establishes its programme.
    var establishment: ProgrammeEstablished {
        ProgrammeEstablished(
            code: rule.programme, title: rule.title.german, issuer: rule.issuer,
            from: rule.effectiveFrom)
    }
}

extension Desk {
    /// The amounts of the law known now: those of the library, and those that the ledger set.
    func amounts() throws(Complaint) -> CardRules.ReferenceValues {
        var amounts = try CardBench.library()
        for recorded in try events(of: .ledger) { amounts.take(recorded) }
        return amounts
    }
}
