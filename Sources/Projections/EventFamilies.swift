package import Engagement

/// Families of events, as a set: most events are no concern of most projections, and this tells
/// so without a look into the event.
package struct EventFamilies: OptionSet, Sendable {
    /// One bit for each family.
    package let rawValue: UInt16

    /// The families with these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// How many families there are.
    package static let count = 11

    /// The family with that number, from 0 on.
    package init(bit: Int) { rawValue = 1 << UInt16(bit) }

    /// The number of an event's family, from 0 on.
    package static func bit(of event: Event) -> Int {
        EventFamilies(of: event).rawValue.trailingZeroBitCount
    }

    /// The family of an event.
    package init(of event: Event) {
        switch event {
        case .ledger: self = .ledger
        case .figure: self = .figure
        case .actor: self = .actor
        case .person: self = .person
        case .contact: self = .contact
        case .organisation: self = .organisation
        case .engagement: self = .engagement
        case .hours: self = .hours
        case .card: self = .card
        case .programme: self = .programme
        case .project: self = .project
        }
    }

    /// About the ledger itself.
    package static let ledger = EventFamilies(rawValue: 1 << 0)
    /// About published figures.
    package static let figure = EventFamilies(rawValue: 1 << 1)
    /// About those who type.
    package static let actor = EventFamilies(rawValue: 1 << 2)
    /// About volunteers.
    package static let person = EventFamilies(rawValue: 1 << 3)
    /// About contacts and signatories.
    package static let contact = EventFamilies(rawValue: 1 << 4)
    /// About organisations.
    package static let organisation = EventFamilies(rawValue: 1 << 5)
    /// About engagements.
    package static let engagement = EventFamilies(rawValue: 1 << 6)
    /// About hours.
    package static let hours = EventFamilies(rawValue: 1 << 7)
    /// About cards.
    package static let card = EventFamilies(rawValue: 1 << 8)
    /// About card programmes.
    package static let programme = EventFamilies(rawValue: 1 << 9)
    /// About projects.
    package static let project = EventFamilies(rawValue: 1 << 10)
    /// Every family there is and will be.
    package static let all = EventFamilies(rawValue: .max)
}
