import Documents
import Engagement
import EventCoding
import History
import Ledger
import StrictJSON

/// The records that came with a delivery, each with what became of it.
struct Arrivals {
    /// One record, and the kind of the last one that changed how it stands.
    private struct Arrival {
        let name: EventName
        let position: Position
        let kind: EventKind
        var latest: EventKind?
    }

    private var arrivals: [Arrival] = []

    /// Reads the records after the delivery, of those that were known.
    init(
        _ desk: Desk, _ delivery: EventName, _ start: Position, _ known: TreeSize
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
                if recorded.event.provenance.delivery == delivery {
                    places[recorded.name] = found.count
                    found.append(
                        Arrival(
                            name: recorded.name, position: recorded.position,
                            kind: recorded.event.kind))
                }
                return true
            }
        } catch {
            throw Complaint(error)
        }
        arrivals = found
    }

    /// The records in their order.
    var listing: Listing {
        var listing = Listing(
            "records", caption: Texts.captionArrivals,
            [
                .id("event", Texts.columnEventName), .id("position", Texts.columnPosition),
                .text("kind", Texts.columnEvent), .text("state", Texts.columnState),
            ])
        for arrival in arrivals {
            listing.append([
                .id("\(arrival.name.stream.text)/\(arrival.name.revision)"),
                .position(arrival.position), Arrivals.shown(arrival.kind),
                arrival.latest.map(Arrivals.shown) ?? Shown(.text(Texts.stateStands), "stands"),
            ])
        }
        return listing
    }

    private static func shown(_ kind: EventKind) -> Shown {
        Shown(.text(kind.spoken), .string(kind.name))
    }
}
