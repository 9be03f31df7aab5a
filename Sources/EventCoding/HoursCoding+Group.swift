import Engagement
import LedgerSchemas

extension HoursRecordedForGroup {
    var wire: Stundenbuch_HoursRecordedForGroup {
        var payload = Stundenbuch_HoursRecordedForGroup()
        if let activity { payload.activity = activity }
        payload.firstDay = span.first.daysSince1970
        if !span.isOneDay { payload.lastDay = span.last.daysSince1970 }
        if let written { payload.written = written }
        payload.heads = heads
        payload.minutes = UInt64(minutes.count)
        if let place { payload.placeAgs = place.number }
        if let district { payload.district = district }
        if let project { payload.project = project.serial }
        payload.basis = basis.wire
        if let units { payload.units = units }
        if let unitMinutes { payload.unitMinutes = unitMinutes }
        payload.marks = marks.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_HoursRecordedForGroup {
    func decoded() throws(CodingFailure) -> HoursRecordedForGroup {
        try refuseUnknown(self)
        let payload = self
        return HoursRecordedForGroup(
            activity: payload.hasActivity ? payload.activity : nil,
            span: try Read.daySpan(payload.firstDay, payload.hasLastDay ? payload.lastDay : nil),
            written: payload.hasWritten ? payload.written : nil,
            heads: payload.heads,
            minutes: try Read.minutes(payload.minutes),
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            district: payload.hasDistrict ? payload.district : nil,
            project: payload.hasProject ? try Read.subject(payload.project) : nil,
            basis: try payload.basis.decoded(),
            units: payload.hasUnits ? payload.units : nil,
            unitMinutes: payload.hasUnitMinutes ? payload.unitMinutes : nil,
            marks: try payload.marks.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
