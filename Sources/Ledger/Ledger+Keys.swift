package import Engagement
import History
import LMDB
import Vault

extension Ledger {
    /// Why there are no keys here: none lie at their place, or this user may not read them.
    package var whyWithoutKeys: LedgerError {
        (try? DurableFile.exists(paths.keys)) == true
            ? .file(.permission(path: paths.keys)) : .keysMissing(paths.keys)
    }

    /// The natural persons whose sealed texts stand in the log and whose keys are not here;
    /// reads the whole log.
    package func ownersWithoutKeys() throws(LedgerError) -> [StreamID] {
        guard let keyring else { return [] }
        var owners: Set<StreamID> = []
        let size = try size()
        try wrapped { () throws(HistoryError) in
            try history.forEach(to: size) { recorded in
                for sealed in recorded.event.sealedTexts { owners.insert(sealed.owner) }
                return true
            }
        }
        return owners.filter { keyring.persons.checkValue(of: $0) == nil }.sorted()
    }

    /// Refuses to go on writing with a key file that was cut: new keys after a gap would hide
    /// that older ones are gone.
    ///
    /// A tail that a crash left behind, of keys nobody needs, passes.
    func requireWholeKeys() throws(LedgerError) {
        guard let keyring, keyring.hasTornTail else { return }
        let missing = try ownersWithoutKeys()
        guard missing.isEmpty else { throw .keysCut(paths.keys, missing: missing.count) }
    }
}
