import Engagement
import LedgerSchemas

extension ReminderSet {
    var wire: Stundenbuch_ReminderSet {
        var payload = Stundenbuch_ReminderSet()
        payload.subjectStream = subject.raw
        payload.dueDay = due.daysSince1970
        payload.topic = topic
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ReminderSet {
    func decoded() throws(CodingFailure) -> ReminderSet {
        try refuseUnknown(self)
        let payload = self
        return ReminderSet(
            subject: try Read.stream(payload.subjectStream),
            due: try Read.day(payload.dueDay),
            topic: payload.topic,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ReminderDone {
    var wire: Stundenbuch_ReminderDone {
        var payload = Stundenbuch_ReminderDone()
        payload.reminderRevision = reminder
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ReminderDone {
    func decoded() throws(CodingFailure) -> ReminderDone {
        try refuseUnknown(self)
        let payload = self
        return ReminderDone(
            reminder: payload.reminderRevision,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
