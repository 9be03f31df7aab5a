import Crypto
package import Engagement

/// The ledger's import key, ready for use: under it rows of lists get the same ids again and
/// sources' keys are found again, without anybody else being able to guess what they say.
///
/// Each use has a prefix of its own, 8 bytes of ASCII, so that no value of one serves another.
///
/// | Use | HMAC-SHA-256 over | First bytes kept |
/// |---|---|---|
/// | command id of a row | `import/1` ‖ canonical content | 16 |
/// | command digest | `digest/1` ‖ canonical content | 8 |
/// | source's key | `source/1` ‖ kind (1) ‖ length of namespace (2) ‖ namespace ‖ key | 16 |
package struct ImportKey: Sendable {
    private let imports: HMAC<SHA256>
    private let digests: HMAC<SHA256>
    private let sources: HMAC<SHA256>

    /// The import key in use.
    package init(_ secret: Secret) {
        let key = secret.symmetricKey
        imports = HMAC(key: key, use: "import/1")
        digests = HMAC(key: key, use: "digest/1")
        sources = HMAC(key: key, use: "source/1")
    }

    /// The id of the command that a list's row stands for; the content is the canonical bytes of
    /// `Schemas/IMPORT.md`, without a prefix.
    package func importID(_ content: [UInt8]) -> CommandID {
        CommandID(bytes: Array(imports.code(over: content).prefix(16)))
    }

    /// The digest of a command that carries no personal text.
    package func digest(_ content: [UInt8]) -> UInt64 {
        digests.digest(content)
    }

    /// The fingerprint, 16 bytes, by which a source's own key of a subject is found again; the
    /// namespace has at most 65,535 bytes.
    package func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        let namespace = source.utf8
        guard let length = UInt16(exactly: namespace.count) else {
            preconditionFailure("a source's namespace has at most 65,535 bytes")
        }
        var input = [kind.rawValue]
        input.reserveCapacity(3 + namespace.count + key.utf8.count)
        input.append(bigEndian: length)
        input.append(contentsOf: namespace)
        input.append(contentsOf: key.utf8)
        return Array(sources.code(over: input).prefix(16))
    }
}

extension HMAC<SHA256> {
    /// A key prepared once for one use, whose prefix it has taken in.
    init(key: SymmetricKey, use: String) {
        self.init(key: key)
        update(data: Array(use.utf8))
    }

    /// The code of the use's prefix and these bytes; `self` stays as it was.
    func code(over bytes: [UInt8]) -> MAC {
        var working = self
        working.update(data: bytes)
        return working.finalize()
    }

    /// The digest of a command's canonical content, for a key prepared for `digest/1`.
    func digest(_ content: [UInt8]) -> UInt64 {
        code(over: content).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
