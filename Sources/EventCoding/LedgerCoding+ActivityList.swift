import Engagement
import LedgerSchemas

extension ActivityListPublished {
    var wire: Stundenbuch_ActivityListPublished {
        var payload = Stundenbuch_ActivityListPublished()
        payload.version = version
        payload.fromDay = from.daysSince1970
        payload.activities = activities.map(\.wire)
        if let source { payload.source = source }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ActivityListPublished {
    func decoded() throws(CodingFailure) -> ActivityListPublished {
        try refuseUnknown(self)
        let payload = self
        return ActivityListPublished(
            version: payload.version,
            from: try Read.day(payload.fromDay),
            activities: try payload.activities.decoded(),
            source: payload.hasSource ? payload.source : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ListedActivity {
    var wire: Stundenbuch_ListedActivity {
        var part = Stundenbuch_ListedActivity()
        part.code = code
        part.label = label
        if let field { part.field = field }
        part.synonyms = synonyms
        return part
    }
}

extension [Stundenbuch_ListedActivity] {
    func decoded() throws(CodingFailure) -> [ListedActivity] {
        try decoded { activity throws(CodingFailure) in
            try refuseUnknown(activity)
            return ListedActivity(
                code: activity.code, label: activity.label,
                field: activity.hasField ? activity.field : nil, synonyms: activity.synonyms)
        }
    }
}
