/// The seven lists that the ledger takes.
package enum ListKind: String, CaseIterable, Sendable {
    case organisations
    case persons
    case engagements
    case attestations
    case allowances
    case hours
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
            ]
        case .attestations:
            [
                .id, .person, .organisation, .function, .activity, .place, .since, .until,
                .minutesPerWeek, .minutesPerYear, .from, .to, .allowance, .continues, .signedBy,
                .signedFunction, .signedOn, .receivedOn, .document,
            ]
        case .allowances: [.id, .person, .organisation, .year, .cents, .kind]
        case .hours:
            [
                .id, .person, .organisation, .activity, .day, .from, .to, .minutes, .hours,
                .place, .district, .project, .basis, .evidence, .confirmedBy, .confirmedOn,
                .receivedOn,
            ]
        case .cards:
            [
                .id, .person, .programme, .kind, .number, .receivedOn, .decidedOn, .decision,
                .ground, .validFrom, .validUntil, .fileReference,
            ]
        }
    }

    /// The columns it must have: of each group at least one.
    var required: [[Heading]] {
        switch self {
        case .organisations: [[.id], [.name]]
        case .persons: [[.id], [.familyName]]
        case .engagements, .attestations: [[.person], [.organisation]]
        case .allowances: [[.person], [.organisation], [.year], [.cents], [.kind]]
        case .hours: [[.person], [.organisation], [.day], [.minutes, .hours, .from]]
        case .cards: [[.person], [.programme]]
        }
    }
}
