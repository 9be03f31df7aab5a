import ArgumentParser
import Engagement

/// What an attestation says of time and money; an average needs no period, a sum does.
struct AttestedAmounts: ParsableArguments {
    @Option(help: Texts.helpMinutesPerWeek) var minutesPerWeek: Int64?
    @Option(
        name: [.customLong("hours-per-week"), .customLong("stunden-je-woche")],
        help: Texts.helpHoursPerWeek)
    var hoursPerWeek: String?
    @Option(help: Texts.helpMinutesPerYear) var minutesPerYear: Int64?
    @Option(
        name: [.customLong("hours-per-year"), .customLong("stunden-je-jahr")],
        help: Texts.helpHoursPerYear)
    var hoursPerYear: String?
    @Option(help: Texts.helpMinutesInPeriod) var minutes: Int64?
    @Option(
        name: [.customLong("hours"), .customLong("stunden")], help: Texts.helpHoursInPeriod)
    var hours: String?
    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpAttestedPeriod)
    var period: String?
    @Option(
        name: [.customLong("allowance"), .customLong("aufwandsentschaedigung")],
        help: Texts.helpAllowanceStated)
    var allowance: String?
    @Option(help: Texts.helpAllowanceCents) var cents: Int64?
    @Option(help: Texts.helpAllowanceEuro) var euro: String?
    @Option(
        name: [.customLong("allowance-year"), .customLong("jahr")],
        help: Texts.helpAllowanceYear)
    var allowanceYear: UInt32?

    /// States them in an attestation.
    func state(in event: inout EngagementAttested, _ desk: Desk) throws(Complaint) {
        event.perWeek = try TypedTime.minutes(
            minutesPerWeek, hours: hoursPerWeek, "--minutes-per-week, --hours-per-week")
        event.perYear = try TypedTime.minutes(
            minutesPerYear, hours: hoursPerYear, "--minutes-per-year, --hours-per-year")
        event.inPeriod = try TypedTime.minutes(minutes, hours: hours, "--minutes, --hours")
        event.period = try period.map { text throws(Complaint) in
            try desk.period(text)
        }
        guard event.inPeriod == nil || event.period != nil else {
            throw Complaint(
                .usage, "period_missing", Texts.sumNeedsPeriod, remedy: Texts.givePeriod)
        }
        event.allowanceAmount = try TypedMoney.cents(cents, euro: euro)
        event.allowanceYear = allowanceYear
        event.allowance =
            try allowance.map { text throws(Complaint) in
                try AllowanceStated.typed(text)
            } ?? (event.allowanceAmount == nil ? nil : .amount)
    }

    /// The part of the command's content that says them.
    var content: [String] {
        let numbers = [minutesPerWeek, minutesPerYear, minutes, cents]
            .map { $0.map { "\($0)" } ?? "" }
        let texts = [hoursPerWeek, hoursPerYear, hours, period, allowance, euro]
            .map { $0 ?? "" }
        return numbers + texts + [allowanceYear.map { "\($0)" } ?? ""]
    }
}

/// Who signed, and when.
struct SignatureOptions: ParsableArguments {
    @Option(
        name: [.customLong("signed-by"), .customLong("unterschrieben-von")],
        help: Texts.helpSignedBy)
    var signedBy: [String] = []
    @Option(
        name: [.customLong("signed-on"), .customLong("unterschrieben-am")],
        help: Texts.helpSignedOn)
    var signedOn: String?
    @Flag(
        name: [.customLong("stamp"), .customLong("stempel")], help: Texts.helpStamp)
    var stamp = false

    /// The signatories, all on the same day.
    func signatories(_ desk: Desk) throws(Complaint) -> [Signatory] {
        let day = try signedOn.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        guard !signedBy.isEmpty || day == nil else {
            throw Complaint(
                .usage, "signatory_missing", Texts.signedByNobody, remedy: Texts.giveSignedBy)
        }
        var signatories: [Signatory] = []
        for text in signedBy {
            let contact: ContactID = try desk.subject(text)
            signatories.append(
                Signatory(contact: contact, signed: day, stampSeen: stamp ? true : nil))
        }
        return signatories
    }

    /// The part of the command's content that says them.
    var content: [String] { signedBy + [signedOn ?? "", "\(stamp)"] }
}
