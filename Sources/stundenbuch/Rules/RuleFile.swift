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

    /// The rules that the program brings along, by programme and version; nil for other names.
    private static func library(_ name: String) -> [UInt8]? {
        LedgerSchemas.rule(name) ?? LedgerSchemas.rule("\(name)-overlay")
    }

    /// Reads a file, or the program's own rule of that name where no file has it; amounts that it
    /// points to must be known to the program or to the ledger.
    init(_ path: String, references: CardRules.ReferenceValues) throws(Complaint) {
        self.path = path
        let read = try RuleFile.contents(path)
        do throws(RuleError) {
            bytes = try RuleFile.whole(read)
        } catch {
            throw Complaint(error, in: path, read)
        }
        do throws(RuleError) {
            rule = try Rule(reading: bytes, references: references)
        } catch {
            throw Complaint(error, in: path, bytes)
        }
    }

    /// A local rule laid over its base, which the library must have; other files as they are.
    private static func whole(_ read: [UInt8]) throws(RuleError) -> [UInt8] {
        guard let named = RuleOverlay.base(of: read) else { return read }
        guard let base = LedgerSchemas.rule("\(named.programme)-\(named.version)") else {
            throw RuleError(
                .unknownWord, at: "base", "\(named.programme)-\(named.version)",
                asked: LedgerSchemas.ruleNames.joined(separator: ", "))
        }
        return try RuleOverlay.lay(read, over: base)
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

    /// The versions of a programme that are published.
    func versions(of programme: ProgrammeRow) throws(Complaint) -> [Rule] {
        let amounts = try amounts()
        var found: [Rule] = []
        for published in programme.rules {
            guard
                case .programme(.rulePublished(let said)) = try event(at: published.position).event
            else { continue }
            do throws(RuleError) {
                found.append(try Rule(reading: said.text, references: amounts))
            } catch {
                throw Complaint(error, in: published.version, said.text)
            }
        }
        return found
    }
}
