import Engagement

/// The command that lets somebody type into the ledger.
enum ActorAdding {
    static func draft(
        code: String, name: String?, bindsAccount: Bool, id: String?
    ) throws(Complaint) -> Draft {
        try Draft.typed(["actor add", code, name ?? ""], id: id, creates: .actor) {
            created, sealer in
            var keys = [key(code, ActorKey.codeSource, sealer)]
            if bindsAccount { keys.append(key(ActorKey.account, ActorKey.accountSource, sealer)) }
            let event = ActorRegistered(
                code: code,
                name: name.map { sealer.seal($0, as: .actorName, for: created, index: 0) },
                account: bindsAccount
                    ? sealer.seal(ActorKey.account, as: .account, for: created, index: 0) : nil,
                sourceKeys: keys)
            return [Ask(created, .actor(.registered(event)))]
        }
    }

    private static func key(
        _ key: String, _ source: String, _ sealer: any TextSealing
    ) -> SourceKey {
        SourceKey(fingerprint: sealer.fingerprint(of: key, kind: .actor, source: source), key: nil)
    }
}
