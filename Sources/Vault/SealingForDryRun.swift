package import Engagement

/// Seals nothing: its boxes have the place and the size of real ones and zeros for the rest.
///
/// A dry run can decide and count with them as with real ones, and neither makes nor stores a
/// key. They open for nobody.
package struct SealingForDryRun: TextSealing {
    /// The command whose texts would be sealed.
    package let command: CommandID
    private let importKey: ImportKey

    /// A stand-in for the sealer of one command; sources' keys are found as in a real run.
    package init(command: CommandID, importKey: ImportKey) {
        self.command = command
        self.importKey = importKey
    }

    /// A box of the right place and size without the text.
    package func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed {
        let place = SealedPlace(command: command, index: eventIndex(index), field: field)
        let head = Sealing.head(place)
        let size = Sealing.boxSize(textByteCount: text.utf8.count)
        let rest = [UInt8](repeating: 0, count: size - head.count)
        return Sealed(owner: owner, key: PersonKey.firstNumber, box: head + rest)
    }

    /// The fingerprint under which a source's own key of a subject is found again, 16 bytes.
    package func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        importKey.fingerprint(of: key, kind: kind, source: source)
    }
}
