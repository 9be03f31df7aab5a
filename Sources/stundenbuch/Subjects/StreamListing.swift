import Documents
import Engagement
import EventCoding
import StrictJSON

/// The events of one subject, as a short list under the page that shows it.
enum StreamListing {
    static func listing(_ events: [Recorded]) -> Listing {
        var listing = Listing(
            "history", caption: Texts.captionHistory,
            [
                .id("event", Texts.columnEventName), .id("position", Texts.columnPosition),
                .text("kind", Texts.columnEvent),
                Column(key: "recorded_at", title: Texts.columnRecordedAt, kind: .instant),
                .id("actor", Texts.columnActor), .id("corrects", Texts.columnCorrects),
            ])
        for recorded in events {
            let stream = recorded.stream.text
            let instant = CalendarInstant(
                microseconds: recorded.at.microseconds,
                offsetMinutes: recorded.minutesAheadOfUTC)
            listing.append([
                .id("\(stream)/\(recorded.revision)"), .position(recorded.position),
                Shown(.text(recorded.event.kind.spoken), .string(recorded.event.kind.name)),
                Shown(instant.map(Cell.instant) ?? .empty), .id(recorded.actor.text),
                .id(recorded.event.target.map { "\(stream)/\($0)" }),
            ])
        }
        return listing
    }
}
