package import CardRules
package import Engagement

/// All organisations on record, each known from the positions of its records on.
package struct OrganisationShelf: Sendable {
    private let records: [Recorded]
    private let latest: OrganisationBook

    /// The records of organisations, in any order; those of one stream in theirs.
    package init(_ records: [Recorded] = []) {
        self.records = records.filter(\.event.isAboutOrganisation)
            .sorted { $0.position < $1.position }
        latest = OrganisationShelf.book(self.records)
    }

    /// What was known of organisations at a tree size.
    package func book(at size: TreeSize) -> OrganisationBook {
        guard let last = records.last, last.position >= size else { return latest }
        return OrganisationShelf.book(records.prefix { $0.position < size })
    }

    private static func book(_ records: some Sequence<Recorded>) -> OrganisationBook {
        var book = OrganisationBook()
        for recorded in records { book.take(recorded) }
        return book
    }
}

extension Event {
    /// Whether the event says what an organisation is; most that stand in its stream are lists
    /// that it handed in.
    fileprivate var isAboutOrganisation: Bool {
        switch self {
        case .organisation(.deliveryReceived), .organisation(.deliveryUndone): false
        default: true
        }
    }
}
