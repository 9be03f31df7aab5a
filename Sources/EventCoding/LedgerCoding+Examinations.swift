import Engagement
import FoundationEssentials
import LedgerSchemas

extension FindingAnswered {
    var wire: Stundenbuch_FindingAnswered {
        var payload = Stundenbuch_FindingAnswered()
        payload.findingDigest = Data(finding)
        payload.code = code
        if let subject { payload.subjectStream = subject.raw }
        payload.answer = answer.wire
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_FindingAnswered {
    func decoded() throws(CodingFailure) -> FindingAnswered {
        try refuseUnknown(self)
        let payload = self
        return FindingAnswered(
            finding: try Read.bytes(payload.findingDigest, 16),
            code: payload.code,
            subject: payload.hasSubjectStream ? try Read.stream(payload.subjectStream) : nil,
            answer: try payload.answer.decoded(),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ExaminationStarted {
    var wire: Stundenbuch_ExaminationStarted {
        var payload = Stundenbuch_ExaminationStarted()
        payload.title = title
        payload.onDay = on.daysSince1970
        payload.numbers = numbers
        if let sample { payload.sample = sample }
        if let seed { payload.seed = seed }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ExaminationStarted {
    func decoded() throws(CodingFailure) -> ExaminationStarted {
        try refuseUnknown(self)
        let payload = self
        return ExaminationStarted(
            title: payload.title,
            on: try Read.day(payload.onDay),
            numbers: payload.numbers,
            sample: payload.hasSample ? payload.sample : nil,
            seed: payload.hasSeed ? payload.seed : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ExaminationClosed {
    var wire: Stundenbuch_ExaminationClosed {
        var payload = Stundenbuch_ExaminationClosed()
        payload.examinationRevision = examination
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ExaminationClosed {
    func decoded() throws(CodingFailure) -> ExaminationClosed {
        try refuseUnknown(self)
        let payload = self
        return ExaminationClosed(
            examination: payload.examinationRevision,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
