import Engagement

/// How lists write a person, as somebody said whom the spelling means.
enum PersonAliases {
    /// The spellings that still stand, in the order in which they were recorded.
    static func listing(_ events: [Recorded], _ disclose: @escaping Disclosing) -> Listing {
        var listing = Listing(
            "aliases", caption: Texts.captionAliases,
            [
                .id("event", Texts.columnEventName), .text("spelling", Texts.columnSpelling),
                .id("organisation", Texts.columnOrganisation),
                .id("position", Texts.columnPosition),
            ])
        let undone = undone(events)
        for recorded in events where !undone.contains(recorded.name) {
            guard case .person(.aliasRecorded(let alias)) = recorded.event else { continue }
            listing.append([
                .id(recorded.name.text), .sealed(alias.spelling.key, disclose),
                .id(alias.organisation?.text), .position(recorded.position),
            ])
        }
        return listing
    }

    private static func undone(_ events: [Recorded]) -> Set<EventName> {
        var undone: Set<EventName> = []
        for recorded in events {
            guard case .person(.enteredInError(let error)) = recorded.event else { continue }
            undone.insert(EventName(recorded.stream, error.target))
        }
        return undone
    }
}
