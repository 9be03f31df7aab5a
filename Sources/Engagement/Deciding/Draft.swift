/// Which text a box holds; the number stands in the box, so that no box passes for another.
package enum SealedField: UInt16, CaseIterable, Sendable {
    case givenNames = 1
    case familyName = 2
    case born = 3
    case street = 4
    case postalCode = 5
    case town = 6
    case email = 7
    case phone = 8
    case function = 9
    case evidence = 10
    case reason = 11
    case contactName = 12
    case actorName = 13
    case account = 14
    case sourceKey = 15
    case qualificationNumber = 16
    case district = 17
}

/// Turns a personal text into a box that only its owner's key can open.
package protocol TextSealing {
    /// Seals a text for its owner, as the given field of the command's event with that index.
    mutating func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed
    /// The fingerprint under which a source's own key of a subject is found again, 16 bytes.
    func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8]
}

/// A command before its personal texts are sealed.
///
/// A list or a command line makes drafts; the ledger gives each its number, its subject's serial
/// and a sealer, and so turns it into a ``Command``.
package struct Draft: Sendable {
    /// How the command's number is found.
    package enum Identity: Sendable {
        /// From the row's own content: the canonical bytes of `Schemas/IMPORT.md`.
        case content([UInt8])
        /// Given by whoever sends the command, or drawn by the command line.
        case given(CommandID)
    }

    /// How the command's number is found.
    package var identity: Identity
    /// The canonical content, over which the command's digest is taken.
    package var content: [UInt8]
    /// The number that the ledger makes of the identity, when it was made beforehand.
    package var number: CommandID?
    /// The digest that the ledger's own key gives of the content, when it was made beforehand.
    package var digest: UInt64?
    /// The kind of the subject that the command creates; nil when all its streams exist.
    package var creates: StreamKind?
    /// What is asked for, given the stream of the new subject (or the ledger's) and a sealer.
    package var asks: @Sendable (_ created: StreamID, inout any TextSealing) -> [Ask]

    /// A command before its personal texts are sealed.
    package init(
        identity: Identity, content: [UInt8], creates: StreamKind?,
        asks: @escaping @Sendable (_ created: StreamID, inout any TextSealing) -> [Ask]
    ) {
        self.identity = identity
        self.content = content
        self.creates = creates
        self.asks = asks
    }
}

/// A command: a number, what is asked for, and the digest of its content.
package struct Command: Sendable {
    /// The command's number.
    package var id: CommandID
    /// First 8 bytes of the HMAC of its content.
    package var digest: UInt64
    /// What is asked for, in order; recorded together or not at all.
    package var asks: [Ask]

    /// A command.
    package init(id: CommandID, digest: UInt64, asks: [Ask]) {
        self.id = id
        self.digest = digest
        self.asks = asks
    }
}
