import Engagement

/// One engagement with its rests and its end.
struct EngagementEvidence {
    let name: EventName
    let organisation: OrganisationID
    let place: MunicipalityKey?
    let activity: String?
    let since: VagueDay?
    /// The civil day it was recorded: by then it had begun.
    let recorded: Day
    var end: VagueDay?
    var rests: [Rest] = []
    var positions: [Position]

    /// From its first day to the last before the engagement went on; nil while it rests.
    struct Rest {
        let first: Day
        var last: Day?
    }
}

/// One attestation that was neither withdrawn up to the Stichtag nor entered in error.
struct AttestationEvidence {
    let name: EventName
    let position: Position
    let event: EngagementAttested
    /// The last day it can speak of: that of the earliest signature, else of its receipt, else of
    /// its record.
    let lastDay: Day

    /// The engagement that it names.
    var engagement: EventName? { event.engagement.map { EventName(name.stream, $0) } }

    /// Whether a mark keeps it from counting.
    var isMarked: Bool { event.marks.contains(where: \.weighs) }

    /// Whether it may speak of the same engagement as another: the same organisation, and neither
    /// two engagements nor two activities that are told apart.
    func mayRepeat(_ other: AttestationEvidence) -> Bool {
        guard event.organisation == other.event.organisation else { return false }
        if let mine = engagement, let theirs = other.engagement { return mine == theirs }
        guard let mine = event.activity, let theirs = other.event.activity else { return true }
        return mine == theirs
    }
}

extension PersonEvidence {
    /// The engagements with what happened to them, in the order they were recorded.
    ///
    /// Rests and ends keep their days; whoever measures looks no further than the Stichtag.
    func engagements() -> [EngagementEvidence] {
        var found: [EngagementEvidence] = []
        for line in standing {
            guard case .engagement(let event) = line.event else { continue }
            if case .started(let event) = event {
                found.append(
                    EngagementEvidence(
                        name: line.name, organisation: event.organisation, place: event.place,
                        activity: event.activity, since: event.since, recorded: line.recorded,
                        end: event.until, positions: [line.position]))
            } else if let target = event.engagementNamed {
                let name = EventName(line.name.stream, target)
                guard let index = found.firstIndex(where: { $0.name == name }) else { continue }
                found[index].take(event, line.position)
            }
        }
        return found
    }

    /// The attestations that stand on a day.
    ///
    /// One that was signed after the Stichtag still speaks of the days before it: when it became
    /// known is a matter of the Kenntnisstand.
    /// A withdrawal is a change: up to its day the attestation stood. One that was wrong from the
    /// start is entered in error, and then stands on no day.
    func attestations(asOf: Day) -> [AttestationEvidence] {
        var found: [AttestationEvidence] = []
        for line in standing {
            switch line.event {
            case .engagement(.attested(let event)):
                let signed = event.signatories.compactMap(\.signed).min()
                let received = event.provenance.particulars?.intake?.received
                found.append(
                    AttestationEvidence(
                        name: line.name, position: line.position, event: event,
                        lastDay: signed ?? received ?? line.recorded))
            case .engagement(.attestationWithdrawn(let event)) where event.on <= asOf:
                let target = EventName(line.name.stream, event.attestation)
                found.removeAll { $0.name == target }
            default: break
            }
        }
        return found
    }

    /// The one place that all engagements with an organisation name; nil when they name none, or
    /// not the same.
    func place(of organisation: OrganisationID) -> MunicipalityKey? {
        let own = engagements().filter { $0.organisation == organisation }
        guard let place = own.first?.place, own.allSatisfy({ $0.place == place }) else {
            return nil
        }
        return place
    }
}

extension EngagementEvidence {
    /// Takes up a rest, its end, or the end of the engagement.
    fileprivate mutating func take(_ event: EngagementEvent, _ position: Position) {
        switch event {
        case .paused(let event): rests.append(Rest(first: event.from))
        case .resumed(let event):
            guard let index = rests.lastIndex(where: { $0.last == nil }) else { return }
            rests[index].last = event.from.advanced(by: -1)
        case .ended(let event): end = event.day
        default: return
        }
        positions.append(position)
    }
}

extension EngagementEvent {
    /// The engagement that a later event names.
    fileprivate var engagementNamed: Revision? {
        switch self {
        case .paused(let event): event.engagement
        case .resumed(let event): event.engagement
        case .ended(let event): event.engagement
        default: nil
        }
    }
}
