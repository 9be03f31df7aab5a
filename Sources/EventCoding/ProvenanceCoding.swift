import Engagement
import FoundationEssentials
import LedgerSchemas

extension Intake {
    var wire: Stundenbuch_Intake {
        var payload = Stundenbuch_Intake()
        payload.receivedDay = received.daysSince1970
        if let from { payload.fromContact = from.serial }
        if let channel { payload.channel = channel.wire }
        if let reference { payload.reference = reference }
        if let keptAt { payload.keptAt = keptAt }
        if let document { payload.document = document }
        if let sha256 { payload.sha256 = Data(sha256) }
        return payload
    }
}

extension Stundenbuch_Intake {
    func decoded() throws(CodingFailure) -> Intake {
        try refuseUnknown(self)
        return Intake(
            received: try Read.day(receivedDay),
            from: hasFromContact ? try Read.subject(fromContact) : nil,
            channel: try channel.optional(),
            reference: hasReference ? reference : nil,
            keptAt: hasKeptAt ? keptAt : nil,
            document: hasDocument ? document : nil,
            sha256: hasSha256 ? try Read.bytes(sha256, 32) : nil)
    }
}

extension Provenance {
    var wire: Stundenbuch_Provenance {
        var payload = Stundenbuch_Provenance()
        if let delivery {
            payload.deliveryStream = delivery.stream.raw
            payload.deliveryRevision = delivery.revision
        }
        guard let particulars else { return payload }
        if let intake = particulars.intake { payload.intake = intake.wire }
        if let code = particulars.reasonCode { payload.reasonCode = code }
        if let reason = particulars.reason { payload.reason = reason.wire }
        if let cause = particulars.cause {
            payload.causeStream = cause.stream.raw
            payload.causeRevision = cause.revision
        }
        if let reporter = particulars.reporter { payload.reporterContact = reporter.serial }
        return payload
    }
}

extension Stundenbuch_Provenance {
    func decoded() throws(CodingFailure) -> Provenance {
        try refuseUnknown(self)
        guard hasDeliveryStream == hasDeliveryRevision, hasCauseStream == hasCauseRevision else {
            throw .damaged("an event is named by stream and revision together")
        }
        let delivery =
            hasDeliveryStream ? EventName(try Read.stream(deliveryStream), deliveryRevision) : nil
        return Provenance(delivery: delivery, particulars: try particulars())
    }

    private func particulars() throws(CodingFailure) -> Particulars? {
        guard hasIntake || hasReasonCode || hasReason || hasCauseStream || hasReporterContact
        else { return nil }
        return Particulars(
            intake: hasIntake ? try intake.decoded() : nil,
            reasonCode: hasReasonCode ? reasonCode : nil,
            reason: hasReason ? try reason.decoded() : nil,
            cause: hasCauseStream ? EventName(try Read.stream(causeStream), causeRevision) : nil,
            reporter: hasReporterContact ? try Read.subject(reporterContact) : nil)
    }
}
