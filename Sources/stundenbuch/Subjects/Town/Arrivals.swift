import Documents
import Engagement
import EventCoding
import History
import Ledger
import StrictJSON

/// The records that came with a delivery, each with what became of it.
struct Arrivals {
    /// One record, and the kind of the last one that changed how it stands.
    struct Arrival {
        let recorded: Recorded
        /// Its number among the facts of the delivery, from 1; nil for what is said of them, and
        /// for contacts made known on the way.
        var number: Int?
        var latest: EventKind?

        /// Whether it was undone, as an hours entry or as an entry made in error.
        var isUndone: Bool {
            guard let latest else { return false }
            return latest == .hoursReversed || latest.name.hasSuffix("entered_in_error")
        }
    }

    private(set) var arrivals: [Arrival] = []

    /// Reads the records of a delivery from a position on, of those that were known; with them the
    /// hours of earlier deliveries that it left standing in its place.
    init(
        _ desk: Desk, _ delivery: EventName, earlier: Set<EventName> = [], _ start: Position,
        _ known: TreeSize
    ) throws(Complaint) {
        var found: [Arrival] = []
        var places: [EventName: Int] = [:]
        do throws(HistoryError) {
            try desk.ledger.history.forEach(from: start, to: known) { recorded in
                if let target = recorded.event.target,
                    let place = places[EventName(recorded.stream, target)]
                {
                    found[place].latest = recorded.event.kind
                }
                guard let name = recorded.event.provenance.delivery else { return true }
                let isHours = recorded.event.kind == .hoursRecorded
                if name == delivery || (isHours && earlier.contains(name)) {
                    places[recorded.name] = found.count
                    found.append(Arrival(recorded: recorded))
                }
                return true
            }
        } catch {
            throw Complaint(error)
        }
        arrivals = found.filter { arrival in
            !arrival.isUndone || arrival.recorded.event.provenance.delivery == delivery
        }
        number()
    }

    private mutating func number() {
        var facts = 0
        for index in arrivals.indices {
            let recorded = arrivals[index].recorded
            guard recorded.event.target == nil, recorded.stream.kind != .contact else { continue }
            facts += 1
            arrivals[index].number = facts
        }
    }

    /// The sum of the hours that still stand.
    var standingMinutes: Minutes {
        arrivals.reduce(.zero) { sum, arrival in
            guard !arrival.isUndone, let entry = arrival.recorded.event.reportedTime else {
                return sum
            }
            return sum + entry.minutes
        }
    }

    /// The records in their order.
    var listing: Listing {
        var listing = Listing(
            "records", caption: Texts.captionArrivals,
            [
                .count("number", Texts.columnItem), .id("event", Texts.columnEventName),
                .id("position", Texts.columnPosition), .text("kind", Texts.columnEvent),
                .day("first_day", Texts.columnFirstDay), .day("last_day", Texts.columnLastDay),
                .minutes("minutes", Texts.columnHours), .text("state", Texts.columnState),
            ])
        for arrival in arrivals {
            let recorded = arrival.recorded
            let entry = recorded.event.reportedTime
            listing.append([
                .count(arrival.number.map { Int64($0) }), .id(recorded.name.text),
                .position(recorded.position), Arrivals.shown(recorded.event.kind),
                .day(entry?.span.first), .day(entry?.span.last), .minutes(entry?.minutes),
                arrival.latest.map(Arrivals.shown) ?? Shown(.text(Texts.stateStands), "stands"),
            ])
        }
        return listing
    }

    private static func shown(_ kind: EventKind) -> Shown {
        Shown(.text(kind.spoken), .string(kind.name))
    }
}

extension Event {
    /// How long and when a person or a group was busy, as an entry reports it; nil for all other
    /// events.
    var reportedTime: (minutes: Minutes, span: DaySpan)? {
        switch self {
        case .hours(.recorded(let entry)): (entry.minutes, entry.span)
        case .hours(.recordedForGroup(let entry)): (entry.minutes, entry.span)
        default: nil
        }
    }
}
