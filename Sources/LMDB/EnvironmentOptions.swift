/// What an opened environment allows.
package enum Access: Equatable, Sendable {
    case readOnly, readWrite
}

/// What a commit guarantees when it returns.
package enum Durability: Equatable, Sendable {
    /// The commit survives a power cut.
    case full
    /// A power cut may undo the last commit, never tear it; for what can be rebuilt.
    case noMetaSync
}

/// Who may read and write the files of an environment, whatever the umask says.
package enum Permissions: Equatable, Sendable {
    /// Files 0600, directories 0700.
    case ownerOnly
    /// Files 0660, directories 2770, of the group with this number.
    case group(UInt32)

    var fileMode: UInt32 {
        switch self {
        case .ownerOnly: 0o600
        case .group: 0o660
        }
    }

    var directoryMode: UInt32 {
        switch self {
        case .ownerOnly: 0o700
        case .group: 0o2770
        }
    }

    var group: UInt32? {
        switch self {
        case .ownerOnly: nil
        case .group(let number): number
        }
    }
}
