import CardRules
import Engagement

@testable import Audit

extension Casebook {
    /// Registers a person of sixteen or more; the answer is the position.
    @discardableResult
    mutating func registered(
        _ person: PersonID = anna, in residence: MunicipalityKey? = dessau
    ) -> Position {
        let born = Sealed(owner: person.stream, key: 1, box: Array("1980-05-01".utf8))
        return add(
            .person(.registered(PersonRegistered(born: born, home: Home(residence: residence)))),
            to: person.stream)
    }

    /// Begins an engagement of many years.
    @discardableResult
    mutating func engaged(_ person: PersonID = anna) -> Position {
        add(
            .engagement(
                .started(
                    EngagementStarted(
                        organisation: Casebook.club, place: Casebook.dessau,
                        since: VagueDay(day("2019-01-01"))))),
            to: person.stream)
    }

    /// Declares to continue.
    @discardableResult
    mutating func continues(_ person: PersonID = anna) -> Position {
        add(
            .engagement(
                .declarationMade(DeclarationMade(code: "continues", on: day("2026-01-05")))),
            to: person.stream)
    }

    /// Somebody who meets everything but the hours.
    static func qualified(under rule: RulePublished = published) -> Casebook {
        var book = Casebook(rule)
        book.registered()
        book.engaged()
        book.continues()
        return book
    }

    /// Records a sheet and that a contact answers for it; the answer is the entry's position.
    @discardableResult
    mutating func confirmed(
        _ minutes: Int64, on iso: String, by contact: ContactID? = nil, of person: PersonID = anna
    ) -> Position {
        let entry = HoursRecorded(
            organisation: Casebook.club, span: DaySpan(day(iso)), minutes: Minutes(minutes),
            place: Casebook.dessau, basis: .voluntary, grade: .sheet)
        let position = add(.hours(.recorded(entry)), to: person.stream)
        add(
            .hours(
                .confirmed(
                    HoursCorrection(
                        target: revision(position), entry: entry.facts, standing: .recorded,
                        confirmer: contact))),
            to: person.stream)
        return position
    }

    /// Sheets of twelve months that come to 52 × 240 minutes; the position of the first.
    @discardableResult
    mutating func aYearOfSheets(
        by contact: ContactID? = nil, of person: PersonID = anna
    ) -> Position {
        let first = size
        for week in 0..<52 {
            let day = day("2025-01-18").advanced(by: 7 * week)
            confirmed(240, on: day.iso, by: contact, of: person)
        }
        return first
    }

    /// Reverses an entry; the answer is the position of the reversal.
    @discardableResult
    mutating func reversed(_ entry: Position) -> Position {
        guard case .hours(.recorded(let said)) = records[Int(entry)].event else { return entry }
        return add(
            .hours(
                .reversed(
                    HoursCorrection(
                        target: revision(entry), entry: said.facts, standing: .confirmed))),
            to: records[Int(entry)].stream)
    }

    /// An attestation of so many minutes a week, signed a week before the decision.
    @discardableResult
    mutating func attested(_ perWeek: Int64, by contact: ContactID = ContactID(1)) -> Position {
        add(
            .engagement(
                .attested(
                    EngagementAttested(
                        organisation: Casebook.club, place: Casebook.dessau,
                        perWeek: Minutes(perWeek),
                        signatories: [
                            Signatory(contact: contact, signed: day("2026-01-08"), stampSeen: true)
                        ]))))
    }

    /// Applies, and grants on what is known at this moment; the position of the grant.
    @discardableResult
    mutating func granted(
        _ card: CardID = CardID(1), to person: PersonID = anna, until: String = "2028-01-14",
        number: String? = nil, reason: String? = nil, as kind: ApplicationKind = .first
    ) throws -> Position {
        today = day("2026-01-15")
        let assessment = try assessed(person)
        add(.card(.applied(application(card, kind))), to: person.stream)
        let grant = add(
            .card(
                .granted(
                    CardGranted(
                        card: card, programme: Casebook.programme, assessment: assessment,
                        decided: today, validFrom: today, validUntil: day(until),
                        provenance: Casebook.because(reason)))),
            to: person.stream)
        if let number {
            add(
                .card(.numberAssigned(CardNumberAssigned(card: card, number: number))),
                to: person.stream)
        }
        today = day("2026-01-20")
        return grant
    }

    /// Refuses on what is known at this moment.
    @discardableResult
    mutating func refused(ground: String) throws -> Position {
        today = day("2026-01-15")
        let assessment = try assessed(Casebook.anna)
        let refusal = add(
            .card(
                .refused(
                    CardRefused(
                        card: CardID(1), programme: Casebook.programme, assessment: assessment,
                        decided: today, ground: ground))))
        today = day("2026-01-20")
        return refusal
    }

    /// The assessment that goes on file with a decision of today.
    func assessed(_ person: PersonID) throws -> AssessmentRecord? {
        let judged = try judged(person, on: today)
        guard let rule = judged.rule, let assessment = judged.assessment else { return nil }
        return assessment.record(
            programme: Casebook.programme, rule: rule.rule, ruleHash: rule.sha256, known: size,
            digest: { $0.map { UInt8(truncatingIfNeeded: $0) } })
    }

    static func because(_ reason: String?) -> Provenance {
        Provenance(particulars: reason.map { Particulars(reasonCode: $0) })
    }

    private func application(_ card: CardID, _ kind: ApplicationKind) -> CardApplied {
        let intake = Intake(received: day("2026-01-09"), reference: "13-42/26")
        return CardApplied(
            card: card, programme: Casebook.programme, kind: kind, by: .person,
            received: day("2026-01-09"),
            provenance: Provenance(particulars: Particulars(intake: intake)))
    }
}
