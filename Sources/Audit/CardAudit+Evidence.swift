import CardRules
package import Engagement

extension CardAudit {
    /// The weakest grade of evidence that the decision rests on; nil when none was graded.
    ///
    /// Where the rule asks for hours their grade is meant, since declarations are always the
    /// person's own. A card that was taken over rests on what is known now.
    package var evidence: EvidenceGrade? {
        let criteria = (atGrant.assessment ?? atGrantKnownNow.assessment)?.criteria ?? []
        let hours = criteria.filter(\.isHours).compactMap(\.grade)
        return hours.min() ?? criteria.compactMap(\.grade).min()
    }
}
