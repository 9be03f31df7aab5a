import Engagement
import History
import Ledger

/// Two subjects that the same source calls by the same key: very likely one, entered twice.
///
/// A spelling that was matched may come to mean another person; that is no finding.
enum SharedSourceKeys: DataCheck {
    static let name = "shared-source-keys"
    static var summary: String { Texts.checkSharedKeys }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var first: [[UInt8]: Recorded] = [:]
        var found: [DataFinding] = []
        let history = scope.desk.ledger.history
        do throws(HistoryError) {
            try history.forEach(to: try history.size()) { recorded in
                if case .person(.aliasRecorded) = recorded.event { return true }
                for key in recorded.event.sourceKeys {
                    guard let earlier = first[key.fingerprint] else {
                        first[key.fingerprint] = recorded
                        continue
                    }
                    found.append(
                        DataFinding(
                            recorded.stream.text, [earlier.position, recorded.position],
                            Texts.foundSharedKey(earlier.stream.text)))
                }
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return found
    }
}
