import Engagement
import LMDB
import Testing

@testable import Vault

struct CommandSealerTests {
    private let contact = StreamID(.contact, 5)

    @Test func `an owner seen first gets one key, to be saved before the commit`() throws {
        let keys = Known.keys()
        var sealer = Known.sealer(keys)
        let sealed = [
            sealer.seal("Ada", as: .contactName, for: contact, index: 0),
            sealer.seal("ada@example.org", as: .email, for: contact, index: 1),
            sealer.seal("Müller", as: .familyName, for: Known.owner, index: 2),
        ]
        #expect(sealer.newKeys.map(\.owner) == [contact])
        #expect(keys.unsaved == sealer.newKeys)
        #expect(
            sealed.map(keys.open) == [
                .known("Ada"), .known("ada@example.org"), .known("Müller"),
            ])
        #expect(sealed.map { $0.place?.index } == [0, 1, 2])
        #expect(Set(sealed.map { Array($0.box[21..<33]) }).count == 3)

        var next = Known.sealer(keys, command: CommandID(high: 0, low: 1))
        _ = next.seal("Ada L.", as: .contactName, for: contact, index: 0)
        #expect(next.newKeys.isEmpty)
        keys.markSaved()
        #expect(keys.unsaved.isEmpty)
    }

    @Test func `saved keys open in the next run what was sealed in this one`() throws {
        let scratch = try Scratch()
        var file = try KeyFile.create(
            at: scratch("keys"), ledger: Known.ledger, importKey: Known.importSecret,
            permissions: .ownerOnly)
        let keys = PersonKeys(ledger: file.ledger, keys: file.keys, destroyed: [])
        var sealer = Known.sealer(keys)
        let sealed = sealer.seal("Ada", as: .contactName, for: contact, index: 0)
        try file.append(keys.unsaved)
        keys.markSaved()
        let later = try KeyFile.open(
            scratch("keys"), ledger: Known.ledger, permissions: .ownerOnly, mode: systemMode)
        let laterKeys = PersonKeys(ledger: later.ledger, keys: later.keys, destroyed: [])
        #expect(laterKeys.open(sealed) == .known("Ada"))
    }

    @Test func `forgotten keys are not saved, and saved ones stay`() {
        let keys = Known.keys()
        var sealer = Known.sealer(keys)
        let lost = sealer.seal("Ada", as: .contactName, for: contact, index: 0)
        let kept = sealer.seal("Müller", as: .familyName, for: Known.owner, index: 1)
        keys.forgetUnsaved()
        #expect(keys.unsaved.isEmpty)
        #expect(keys.open(lost) == .withheld)
        #expect(keys.open(kept) == .known("Müller"))
    }

    @Test func `an erased owner gets no new key, and the command is known by it`() {
        let keys = Known.keys(destroyed: [Known.owner])
        var sealer = Known.sealer(keys)
        let sealed = sealer.seal("Müller", as: .familyName, for: Known.owner, index: 0)
        #expect(sealer.erasedOwners == [Known.owner])
        #expect(sealer.newKeys.isEmpty)
        #expect(keys.unsaved.isEmpty)
        #expect(keys.open(sealed) == .erased)
        #expect(Known.keys().open(sealed) == .withheld)
        #expect(sealer.digest(of: Known.content, owner: Known.owner) == nil)
    }

    @Test func `a command's digest is under the person's key exactly when it has one's texts`() {
        let keys = Known.keys()
        let sealer = Known.sealer(keys)
        let byPerson = keys.digest(Known.content, owner: Known.owner)
        let byImport = ImportKey(Known.importSecret).digest(Known.content)
        #expect(sealer.digest(of: Known.content, owner: Known.owner) == byPerson)
        #expect(sealer.digest(of: Known.content, owner: nil) == byImport)
        #expect(byPerson != byImport)
        #expect(sealer.digest(of: Known.content, owner: contact) == nil)
    }

    @Test func `a dry run has boxes of the same place and size and makes no key`() {
        let keys = Known.keys()
        let importKey = ImportKey(Known.importSecret)
        let dry = SealingForDryRun(command: Known.command, importKey: importKey)
        var real = Known.sealer(keys)
        for text in ["", "Ada", String(repeating: "x", count: 31)] {
            let planned = dry.seal(text, as: .reason, for: Known.owner, index: 4)
            let sealed = real.seal(text, as: .reason, for: Known.owner, index: 4)
            #expect(planned.place == sealed.place)
            #expect(planned.box.count == sealed.box.count)
            #expect(planned.key == sealed.key)
            #expect(keys.open(planned) == .withheld)
        }
        #expect(keys.unsaved.isEmpty)
        #expect(
            dry.fingerprint(of: "M-1", kind: .person, source: "sv")
                == real.fingerprint(of: "M-1", kind: .person, source: "sv"))
    }
}
