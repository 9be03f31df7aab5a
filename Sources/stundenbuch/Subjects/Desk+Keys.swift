import Engagement
import Ledger
import Projections
import ReadModels

extension Desk {
    /// Refuses a code, an account or the office's own key that names somebody already.
    ///
    /// An actor who ended holds the account no longer, and a command that is sent again is left
    /// to be recognised by its number.
    func requireFree(
        _ source: String, _ key: String, kind: StreamKind = .actor, _ options: WriteOptions
    ) throws(Complaint) {
        if try isKnown(options.commandID) { return }
        let holder: StreamID?
        do throws(LedgerError) {
            holder = try ledger.stream(kind: kind, source: source, key: key)
        } catch {
            throw Complaint(error)
        }
        guard let holder else { return }
        if source == ActorKey.accountSource, let actor = ActorID(holder),
            try row(Actors.self, actor)?.isActive(on: clock.today) != true
        {
            return
        }
        throw Complaint(
            .no, Refusal.Code.taken.rawValue, Texts.keyTaken(key, holder.text),
            remedy: Texts.useTheHolder(holder.text))
    }

    /// Whether a command of that number stands in the ledger already.
    private func isKnown(_ command: String?) throws(Complaint) -> Bool {
        guard let command else { return false }
        let id = try CommandID(typed: command)
        try catchUp()
        do throws(ReadModelError) {
            return try ledger.views.position(of: id) != nil
        } catch {
            throw Complaint(error)
        }
    }

    /// An actor by number or code.
    func actor(typed text: String) throws(Complaint) -> ActorID {
        if let id = ActorID(text) { return id }
        let found: StreamID?
        do throws(LedgerError) {
            found = try ledger.stream(kind: .actor, source: ActorKey.codeSource, key: text)
        } catch {
            throw Complaint(error)
        }
        guard let id = found.flatMap({ ActorID($0) }) else {
            throw Complaint(LedgerError.unknownActor(text))
        }
        return id
    }
}

/// The office's own key of a new subject, as `--key` gives it.
enum OfficeKey {
    /// The fingerprint by which the subject is found; the key itself is sealed for a natural
    /// person, and not kept for others.
    static func sourceKeys(
        _ key: String?, of subject: StreamID, _ sealer: inout any TextSealing
    ) -> [SourceKey] {
        guard let key else { return [] }
        let fingerprint = sealer.fingerprint(of: key, kind: subject.kind, source: "")
        let isNatural = [.person, .contact, .actor].contains(subject.kind)
        let sealed = isNatural ? sealer.seal(key, as: .sourceKey, for: subject, index: 0) : nil
        return [SourceKey(fingerprint: fingerprint, key: sealed)]
    }
}
