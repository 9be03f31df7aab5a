/// The eight lists that the ledger takes.
package enum ListKind: String, CaseIterable, Sendable {
    case organisations
    case persons
    case engagements
    case attestations
    case allowances
    case hours
    case groupHours = "group_hours"
    case cards

    /// The columns it may have, in the order of `Schemas/IMPORT.md`.
    package var headings: [Heading] {
        switch self {
        case .organisations: [.id, .name, .category, .seat, .founded, .nonprofit, .legalForm]
        case .persons:
            [
                .id, .givenNames, .familyName, .born, .residence, .street, .postalCode, .town,
                .district, .email, .phone,
            ]
        case .engagements:
            [
                .id, .person, .organisation, .activity, .place, .district, .since, .until,
                .function,
            ] + ListKind.names
        case .attestations:
            [
                .id, .person, .organisation, .function, .activity, .place, .since, .until,
                .minutesPerWeek, .minutesPerYear, .hoursPerWeek, .hoursPerYear, .from, .to,
                .allowance, .continues, .signedBy, .signedFunction, .signedOn, .receivedOn,
                .document,
            ] + ListKind.names
        case .allowances:
            [.id, .person, .organisation, .year, .cents, .kind] + ListKind.names
        case .hours:
            [
                .id, .person, .organisation, .activity, .day, .from, .to, .minutes, .hours,
                .place, .district, .project, .basis, .evidence, .confirmedBy, .confirmedOn,
                .receivedOn,
            ] + ListKind.names
        case .groupHours:
            [
                .id, .organisation, .activity, .day, .heads, .minutes, .hours, .hoursEach, .place,
                .district, .project, .basis, .receivedOn,
            ]
        case .cards:
            [
                .id, .person, .programme, .kind, .number, .receivedOn, .decidedOn, .decision,
                .ground, .validFrom, .validUntil, .fileReference,
            ] + ListKind.names
        }
    }

    /// Whether its rows are time.
    package var isOfTime: Bool { self == .hours || self == .groupHours }

    /// The columns that name a person without a key.
    private static let names: [Heading] = [.name, .familyName, .givenNames, .born]
    /// The columns of which one must say who it is.
    private static let whom: [Heading] = [.person, .name, .familyName]

    /// The columns it must have: of each group at least one.
    var required: [[Heading]] {
        switch self {
        case .organisations: [[.id], [.name]]
        case .persons: [[.id], [.familyName]]
        case .engagements, .attestations: [ListKind.whom, [.organisation]]
        case .allowances: [ListKind.whom, [.organisation], [.year], [.cents], [.kind]]
        case .hours: [ListKind.whom, [.organisation], [.day], [.minutes, .hours, .from]]
        case .groupHours: [[.organisation], [.day], [.heads], [.minutes, .hours, .hoursEach]]
        case .cards: [ListKind.whom, [.programme]]
        }
    }
}
