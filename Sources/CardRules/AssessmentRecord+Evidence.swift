package import Engagement

extension AssessmentRecord {
    /// The weakest grade of evidence that the decision rests on; nil when none was graded.
    ///
    /// Where the rule asks for hours their grade is meant, since declarations are always the
    /// person's own.
    package var evidence: EvidenceGrade? {
        let hours = criteria.filter { $0.unit?.countsTime ?? false }
        return hours.compactMap(\.grade).min() ?? criteria.compactMap(\.grade).min()
    }
}

extension Unit {
    /// Whether minutes are counted.
    package var countsTime: Bool {
        switch self {
        case .minutes, .minutesPerWeek, .minutesPerYear: true
        default: false
        }
    }
}
