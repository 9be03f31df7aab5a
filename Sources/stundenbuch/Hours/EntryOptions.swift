import ArgumentParser
import Engagement

/// What an entry says beside whose it is: when, how long, where, doing what, on what basis.
struct EntryOptions: ParsableArguments {
    @Option(name: [.customLong("day"), .customLong("tag")], help: Texts.helpEntryDay)
    var day: String
    @Option(name: [.customLong("minutes"), .customLong("minuten")], help: Texts.helpMinutes)
    var minutes: Int64?
    @Option(name: [.customLong("units"), .customLong("einheiten")], help: Texts.helpUnits)
    var units: UInt32?
    @Option(
        name: [.customLong("unit-minutes"), .customLong("minuten-je-einheit")],
        help: Texts.helpUnitMinutes)
    var unitMinutes: UInt32?
    @Option(name: [.customLong("activity"), .customLong("taetigkeit")], help: Texts.helpActivity)
    var activity: String?
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("district"), .customLong("ortsteil")], help: Texts.helpDistrict)
    var district: String?
    @Option(name: [.customLong("project"), .customLong("projekt")], help: Texts.helpProject)
    var project: String?
    @Option(name: [.customLong("basis"), .customLong("grundlage")], help: Texts.helpBasis)
    var basis: String?

    /// The part of the command's content that says it.
    var content: [String] {
        [
            day, minutes.map { "\($0)" }, units.map { "\($0)" }, unitMinutes.map { "\($0)" },
            activity, place, district, project, basis,
        ].map { $0 ?? "" }
    }

    /// The days of the entry.
    func span(_ desk: Desk) throws(Complaint) -> DaySpan {
        guard let span = TypedPeriod.parse(day, today: desk.clock.today) else {
            throw Complaint(.usage, "not_a_day", Texts.notADay(day), remedy: Texts.writeADay)
        }
        return span
    }

    /// How long: minutes, or units of so many minutes; when both are given the ledger compares.
    func duration() throws(Complaint) -> Minutes {
        guard (units == nil) == (unitMinutes == nil) else { throw missing }
        if let minutes { return Minutes(minutes) }
        guard let units, let unitMinutes else { throw missing }
        return Minutes(Int64(clamping: UInt64(units) * UInt64(unitMinutes)))
    }

    private var missing: Complaint {
        Complaint(
            .usage, "minutes_missing", Texts.minutesMissing, remedy: Texts.giveMinutesOrUnits)
    }

    /// Doing what: the code of the activity list, or the word as typed where no list has it.
    func activityCode(_ desk: Desk) throws(Complaint) -> String? {
        guard let activity else { return nil }
        return try ActivityWords(desk).code(of: activity) ?? activity
    }

    /// Where.
    func municipality() throws(Complaint) -> MunicipalityKey? {
        try place.map { text throws(Complaint) in try TypedPlace.key(text) }
    }

    /// For which project.
    func projectID(_ desk: Desk) throws(Complaint) -> ProjectID? {
        try project.map { text throws(Complaint) -> ProjectID in try desk.subject(text) }
    }

    /// On what basis; voluntary unless it is said.
    func typedBasis() throws(Complaint) -> HoursBasis {
        guard let basis else { return .voluntary }
        return try HoursBasis.typed(basis)
    }
}

extension HoursBasis: SpokenWord {
    var word: String { "\(self)" }
}
