package import Engagement

extension EvidenceGrade: Comparable {
    /// A grade is below another when it is the weaker evidence.
    package static func < (left: EvidenceGrade, right: EvidenceGrade) -> Bool {
        left.rawValue < right.rawValue
    }
}
