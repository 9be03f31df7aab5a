package import CardRules
package import Engagement
package import History

/// Why cards cannot be judged.
package enum AuditError: Error, Sendable {
    /// The records cannot be read.
    case history(HistoryError)
    /// The rule published at that position is not one that this program reads.
    case unreadableRule(Position, RuleError)
}
