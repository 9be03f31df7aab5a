extension Rule {
    /// Whether a criterion looks at what kind of organisation somebody is engaged with, where it
    /// has its seat or when it was founded.
    package var asksForOrganisations: Bool { criteria.contains { $0.test.asksForOrganisations } }
}

extension CriterionTest {
    fileprivate var asksForOrganisations: Bool {
        switch self {
        case .hours(let test): !test.scope.categories.isEmpty
        case .tenure(let test): !test.categories.isEmpty || test.foundingGapDays != nil
        case .engagement(let test):
            !test.categories.isEmpty || !test.legalForms.isEmpty || test.seat != nil
                || test.isNonprofit
        case .confirmation(let test): !test.categories.isEmpty
        case .residence, .age, .allowance, .declaration, .qualification, .honour, .identityShown,
            .card, .discretion:
            false
        }
    }
}
