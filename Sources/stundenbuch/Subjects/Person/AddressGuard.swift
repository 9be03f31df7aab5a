import Documents
import Engagement
import Projections
import StrictJSON

/// Keeps addresses out of lists that the registry blocked (Auskunftssperre).
///
/// It asks what is known today, whatever time an answer is about: a block protects from the
/// moment it is known.
struct AddressGuard {
    private let blocked: Set<StreamID>

    /// Looks up which of these people have a block today.
    init(_ people: some Sequence<PersonID>, _ desk: Desk) throws(Complaint) {
        var blocked: Set<StreamID> = []
        for person in people {
            guard try desk.row(Persons.self, person)?.addressBlock(on: desk.clock.today) != nil
            else { continue }
            blocked.insert(person.stream)
        }
        self.blocked = blocked
    }

    /// Whether the person's address is blocked.
    func blocks(_ person: PersonID) -> Bool { blocked.contains(person.stream) }

    /// A part of the address, or that it is blocked.
    func shown(_ part: Shown, of person: PersonID) -> Shown {
        guard blocks(person), part.cell != .empty else { return part }
        return Shown(.text(Texts.addressBlocked), ["withheld": .string(person.text)])
    }

    /// Opens sealed texts but those of blocked addresses.
    func disclosing(_ disclose: @escaping Disclosing) -> Disclosing {
        let blocked = blocked
        return { sealed in
            guard blocked.contains(sealed.owner), sealed.isOfAnAddress else {
                return disclose(sealed)
            }
            return .withheld
        }
    }
}

extension Sealed {
    /// Whether the text is a part of where somebody lives.
    fileprivate var isOfAnAddress: Bool {
        switch place?.field {
        case .street, .postalCode, .town, .district: true
        default: false
        }
    }
}
