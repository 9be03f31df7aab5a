import Engagement
import Vault

/// Where a command stands already.
struct EarlierCommand {
    /// The position of its first event.
    var position: Position
    /// The digest in its header.
    var digest: UInt64
    /// The stream of its first event.
    var stream: StreamID

    /// Whether it had the same content: the digest is under the key of the person it is about,
    /// or under the import key.
    func isSame(_ content: [UInt8], _ keyring: Keyring) -> Bool {
        digest == keyring.imports.digest(content)
            || digest == keyring.persons.digest(content, owner: stream)
    }
}

/// The commands accepted since the index of command ids was last brought up to date.
struct RecentCommands {
    /// In parts by the number's last bits: a table that grows is copied, and a rehearsal of a long
    /// list keeps all its commands.
    private var parts = [[CommandID: EarlierCommand]](repeating: [:], count: 64)
    private var count = 0

    /// Whether the index should be brought up to date, so that memory stays bounded.
    var isLong: Bool { count > 250_000 }

    mutating func add(_ id: CommandID, _ command: EarlierCommand) {
        if parts[part(of: id)].updateValue(command, forKey: id) == nil { count += 1 }
    }

    subscript(id: CommandID) -> EarlierCommand? { parts[part(of: id)][id] }

    private func part(of id: CommandID) -> Int { Int(id.low % UInt64(parts.count)) }
}
