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
    private var commands: [CommandID: EarlierCommand] = [:]

    /// Whether the index should be brought up to date, so that memory stays bounded.
    var isLong: Bool { commands.count > 250_000 }

    mutating func add(_ id: CommandID, _ command: EarlierCommand) { commands[id] = command }

    subscript(id: CommandID) -> EarlierCommand? { commands[id] }
}
