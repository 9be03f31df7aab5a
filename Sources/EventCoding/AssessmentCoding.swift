import Engagement
import FoundationEssentials
import LedgerSchemas

extension CriterionRecord {
    var wire: Stundenbuch_CriterionRecord {
        var payload = Stundenbuch_CriterionRecord()
        payload.code = code
        payload.outcome = outcome.wire
        if let unit { payload.unit = unit.wire }
        if let required { payload.required = required }
        if let foundLow { payload.foundLow = foundLow }
        if let foundHigh { payload.foundHigh = foundHigh }
        if let grade { payload.grade = grade.wire }
        payload.eventCount = eventCount
        payload.eventsDigest = Data(eventsDigest)
        return payload
    }
}

extension Stundenbuch_CriterionRecord {
    func decoded() throws(CodingFailure) -> CriterionRecord {
        try refuseUnknown(self)
        return CriterionRecord(
            code: code, outcome: try outcome.decoded(), unit: try unit.optional(),
            required: hasRequired ? required : nil,
            foundLow: hasFoundLow ? foundLow : nil,
            foundHigh: hasFoundHigh ? foundHigh : nil,
            grade: try grade.optional(), eventCount: eventCount,
            eventsDigest: try Read.bytes(eventsDigest, 16))
    }
}

extension AssessmentRecord {
    var wire: Stundenbuch_AssessmentRecord {
        var payload = Stundenbuch_AssessmentRecord()
        payload.programme = programme.serial
        payload.ruleVersion = ruleVersion
        payload.ruleSha256 = Data(ruleHash)
        payload.engine = engine
        payload.asOfDay = asOf.daysSince1970
        payload.knownSize = known
        payload.outcome = outcome.wire
        payload.criteria = criteria.map(\.wire)
        return payload
    }
}

extension Stundenbuch_AssessmentRecord {
    func decoded() throws(CodingFailure) -> AssessmentRecord {
        try refuseUnknown(self)
        return AssessmentRecord(
            programme: try Read.subject(programme), ruleVersion: ruleVersion,
            ruleHash: try Read.bytes(ruleSha256, 32), engine: engine, asOf: try Read.day(asOfDay),
            known: knownSize, outcome: try outcome.decoded(),
            criteria: try criteria.decoded { criterion throws(CodingFailure) in
                try criterion.decoded()
            })
    }
}
