import Engagement
import FoundationEssentials
import LedgerSchemas

extension Sealed {
    var wire: Stundenbuch_Sealed {
        var payload = Stundenbuch_Sealed()
        payload.person = owner.raw
        payload.key = key
        payload.box = Data(box)
        return payload
    }
}

extension Stundenbuch_Sealed {
    func decoded() throws(CodingFailure) -> Sealed {
        try refuseUnknown(self)
        return Sealed(owner: try Read.stream(person), key: key, box: [UInt8](box))
    }
}

extension SourceKey {
    var wire: Stundenbuch_SourceKey {
        var payload = Stundenbuch_SourceKey()
        payload.fingerprint = Data(fingerprint)
        if let key { payload.key = key.wire }
        return payload
    }
}

extension Stundenbuch_SourceKey {
    func decoded() throws(CodingFailure) -> SourceKey {
        try refuseUnknown(self)
        return SourceKey(
            fingerprint: try Read.bytes(fingerprint, 16), key: hasKey ? try key.decoded() : nil)
    }
}

extension [Stundenbuch_SourceKey] {
    func decoded() throws(CodingFailure) -> [SourceKey] {
        try decoded { key throws(CodingFailure) in try key.decoded() }
    }
}

extension VagueDay {
    var wire: Stundenbuch_VagueDay {
        var payload = Stundenbuch_VagueDay()
        payload.firstDay = span.first.daysSince1970
        if !span.isOneDay { payload.lastDay = span.last.daysSince1970 }
        if let written { payload.written = written }
        return payload
    }
}

extension Stundenbuch_VagueDay {
    func decoded() throws(CodingFailure) -> VagueDay {
        try refuseUnknown(self)
        return VagueDay(
            span: try Read.daySpan(firstDay, hasLastDay ? lastDay : nil),
            written: hasWritten ? written : nil)
    }
}

extension DaySpan {
    var wire: Stundenbuch_DaySpan {
        var payload = Stundenbuch_DaySpan()
        payload.firstDay = first.daysSince1970
        payload.lastDay = last.daysSince1970
        return payload
    }
}

extension Stundenbuch_DaySpan {
    func decoded() throws(CodingFailure) -> DaySpan {
        try refuseUnknown(self)
        return try Read.daySpan(firstDay, lastDay)
    }
}

extension ClockSpan {
    var wire: Stundenbuch_ClockSpan {
        var payload = Stundenbuch_ClockSpan()
        payload.from = UInt32(from)
        payload.until = UInt32(until)
        return payload
    }
}

extension Stundenbuch_ClockSpan {
    func decoded() throws(CodingFailure) -> ClockSpan {
        try refuseUnknown(self)
        guard let span = ClockSpan(from: Int(from), until: Int(until)) else {
            throw .damaged("a time of day that is none")
        }
        return span
    }
}

extension Home {
    var wire: Stundenbuch_Home {
        var payload = Stundenbuch_Home()
        if let residence { payload.residenceAgs = residence.number }
        if let district { payload.district = district.wire }
        if let street { payload.street = street.wire }
        if let postalCode { payload.postalCode = postalCode.wire }
        if let town { payload.town = town.wire }
        return payload
    }
}

extension Stundenbuch_Home {
    func decoded() throws(CodingFailure) -> Home {
        try refuseUnknown(self)
        return Home(
            residence: hasResidenceAgs ? try Read.municipality(residenceAgs) : nil,
            district: hasDistrict ? try district.decoded() : nil,
            street: hasStreet ? try street.decoded() : nil,
            postalCode: hasPostalCode ? try postalCode.decoded() : nil,
            town: hasTown ? try town.decoded() : nil)
    }
}

extension Signatory {
    var wire: Stundenbuch_Signatory {
        var payload = Stundenbuch_Signatory()
        payload.contact = contact.serial
        if let signed { payload.signedDay = signed.daysSince1970 }
        if let stampSeen { payload.stampSeen = stampSeen }
        return payload
    }
}

extension [Stundenbuch_Signatory] {
    func decoded() throws(CodingFailure) -> [Signatory] {
        try decoded { signatory throws(CodingFailure) in
            try refuseUnknown(signatory)
            return Signatory(
                contact: try Read.subject(signatory.contact),
                signed: signatory.hasSignedDay ? try Read.day(signatory.signedDay) : nil,
                stampSeen: signatory.hasStampSeen ? signatory.stampSeen : nil)
        }
    }
}

extension HoursFacts {
    var wire: Stundenbuch_HoursFacts {
        var payload = Stundenbuch_HoursFacts()
        payload.organisation = organisation.serial
        if let activity { payload.activity = activity }
        payload.firstDay = span.first.daysSince1970
        if !span.isOneDay { payload.lastDay = span.last.daysSince1970 }
        payload.minutes = UInt64(minutes.count)
        if let place { payload.placeAgs = place.number }
        if let district { payload.district = district }
        if let project { payload.project = project.serial }
        payload.basis = basis.wire
        payload.grade = grade.wire
        return payload
    }
}

extension Stundenbuch_HoursFacts {
    func decoded() throws(CodingFailure) -> HoursFacts {
        try refuseUnknown(self)
        return HoursFacts(
            organisation: try Read.subject(organisation), activity: hasActivity ? activity : nil,
            span: try Read.daySpan(firstDay, hasLastDay ? lastDay : nil),
            minutes: try Read.minutes(minutes),
            place: hasPlaceAgs ? try Read.municipality(placeAgs) : nil,
            district: hasDistrict ? district : nil,
            project: hasProject ? try Read.subject(project) : nil,
            basis: try basis.decoded(), grade: try grade.decoded())
    }
}
