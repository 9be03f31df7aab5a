import Engagement
import Testing

@testable import Intake

struct RowStepTests {
    private let book = Book()

    init() {
        book.enter(PersonID(12).stream, key: "1")
        book.enter(OrganisationID(3).stream, key: "2")
        book.programmes["card"] = ProgrammeID(1)
    }

    private func steps(
        _ kind: ListKind, _ text: String, _ context: DeliveryContext? = nil,
        isTakenOver: Bool = false
    ) -> [RowStep] {
        var drafting = ListDrafting(
            kind, file: "list.csv",
            context: context ?? DeliveryContext(name: nil, received: nil, source: ""),
            isTakenOver: isTakenOver)
        return readings(kind, text, isTakenOver: isTakenOver).flatMap { reading in
            reading.row.map { drafting.steps(for: $0, line: reading.line) } ?? []
        }
    }

    private func draft(_ step: RowStep) throws -> Draft {
        guard case .draft(let draft) = step.make(book) else {
            throw ValueFault(.refusedByLedger)
        }
        return draft
    }

    private let hours = "person;organisation;day;minutes;confirmed_by;confirmed_on\n"

    @Test func `a word of the activity list becomes its code, and the number stays`() throws {
        let text =
            "person;organisation;day;minutes;activity\n"
            + "1;2;2025-03-14;90;Singen\n1;2;2025-03-15;90;Orchester\n"
        let plain = try steps(.hours, text).map { try draft($0).identityBytes }
        book.activities["Singen"] = "chor"
        let drafts = try steps(.hours, text).map { try draft($0) }
        let activities = drafts.map { draft -> String? in
            guard case .hours(.recorded(let entry))? = draft.asked().first?.event else {
                return nil
            }
            return entry.activity
        }
        #expect(activities == ["chor", "Orchester"])
        #expect(drafts.map(\.identityBytes) == plain)
    }

    @Test func `a confirmed row registers its confirmer first, once`() throws {
        let steps = steps(.hours, hours + "1;2;2025-03-14;90;Eva Groß;2025-04-01\n")
        #expect(steps.count == 2)
        guard case .refused(let findings) = steps[1].make(book) else {
            Issue.record("the confirmer is not known yet")
            return
        }
        #expect(findings.map(\.code) == [.unknownContact])
        let contact = try draft(steps[0])
        #expect(contact.creates == .contact)
        let created = ContactID(5)
        let first = contact.asked(creating: created.stream).first?.event
        guard case .contact(.registered(let event))? = first else {
            Issue.record("a contact is registered")
            return
        }
        #expect(event.name?.box == Array("12 0 Eva Groß".utf8))
        #expect(event.organisation == OrganisationID(3))
        let key = NamedContact.key(
            organisation: OrganisationID(3), name: "Eva Groß", function: nil)
        book.enter(created.stream, key: key, source: NamedContact.source)
        guard case .nothing = steps[0].make(book) else {
            Issue.record("the confirmer is known now")
            return
        }
        let asks = try draft(steps[1]).asked()
        #expect(asks.map(\.stream) == [PersonID(12).stream, PersonID(12).stream])
        guard case .hours(.recorded(let entry)) = asks[0].event,
            case .hours(.confirmed(let confirmation)) = asks[1].event
        else {
            Issue.record("an entry and its confirmation are asked for")
            return
        }
        #expect(entry.minutes == Minutes(90))
        #expect(confirmation.target == .justRecorded)
        #expect(confirmation.entry == entry.facts)
        #expect(confirmation.confirmer == created)
        #expect(confirmation.on?.iso == "2025-04-01")
    }

    @Test func `equal rows are two entries, and the list gives the same ones again`() throws {
        let text = hours + "1;2;2025-03-14;90;;\n1;2;14.3.2025;90;;\n1;2;2025-03-14;91;;\n"
        let first = try steps(.hours, text).map { try draft($0).identityBytes }
        let again = try steps(.hours, text).map { try draft($0).identityBytes }
        #expect(Set(first).count == 3)
        #expect(first == again)
        #expect(first[0].dropLast(8) == first[1].dropLast(8))
    }

    @Test func `a key makes the identity, the values the content`() throws {
        let text = "id;person;organisation;day;minutes\n7;1;2;2025-03-14;90\n7;1;2;2025-03-14;91\n"
        let drafts = try steps(.hours, text).map { try draft($0) }
        #expect(drafts[0].identityBytes == drafts[1].identityBytes)
        #expect(drafts[0].content != drafts[1].content)
        let other = DeliveryContext(name: nil, received: nil, source: "fire")
        book.enter(PersonID(12).stream, key: "1", source: "fire")
        book.enter(OrganisationID(3).stream, key: "2", source: "fire")
        let named = try draft(steps(.hours, text, other)[0])
        #expect(named.identityBytes != drafts[0].identityBytes)
    }

    @Test func `ids of this ledger are found after the source's keys`() throws {
        let steps = steps(.hours, hours + "P-12;O-3;2025-03-14;90;;\nP-13;9;2025-03-14;90;;\n")
        #expect(try draft(steps[0]).asked().first?.stream == PersonID(12).stream)
        guard case .refused(let findings) = steps[1].make(book) else {
            Issue.record("neither is known")
            return
        }
        #expect(findings.map(\.code) == [.unknownPerson, .unknownOrganisation])
        #expect(findings.map(\.line) == [3, 3])
    }

    @Test func `an organisation may be named as it is registered`() throws {
        book.names = ["Chor der Elbufer (erfunden)": OrganisationID(3)]
        book.enter(OrganisationID(3).stream, key: "2")
        let named = "P-12;Chor der Elbufer (erfunden);2025-03-14;90;;\n"
        for step in steps(.hours, hours + named) {
            guard case .hours(.recorded(let said)) = try draft(step).asked().first?.event else {
                Issue.record("no hours")
                return
            }
            #expect(said.organisation == OrganisationID(3))
        }
    }

    @Test func `a person's texts are sealed and the rest is clear`() throws {
        let text =
            "id;given_names;family_name;born;residence;postal_code\n"
            + "417;Eva;Groß;1.3.1980;15001000;06844\n"
        let draft = try draft(steps(.persons, text)[0])
        #expect(draft.creates == .person)
        let stream = PersonID(30).stream
        guard case .person(.registered(let event))? = draft.asked(creating: stream).first?.event
        else {
            Issue.record("a person is registered")
            return
        }
        #expect(event.born?.box == Array("3 0 1980-03-01".utf8))
        #expect(event.familyName?.owner == stream)
        #expect(event.home.residence?.text == "15001000")
        #expect(event.sourceKeys.map(\.fingerprint) == [Array("person  417".utf8)])
    }

    @Test func `each event names its delivery and its paper`() throws {
        let name = EventName(OrganisationID(3).stream, 4)
        let context = DeliveryContext(
            name: name, received: Day(iso: "2025-04-02"), source: "")
        let asks = try draft(steps(.hours, hours + "1;2;2025-03-14;90;;\n", context)[0]).asked()
        guard case .hours(.recorded(let entry))? = asks.first?.event else { return }
        #expect(entry.provenance.delivery == name)
        #expect(entry.provenance.particulars?.intake?.received.iso == "2025-04-02")
    }

    @Test func `a list of several organisations is a delivery of each`() throws {
        var context = DeliveryContext(name: nil, received: nil, source: "")
        let names = [2, 3].map { EventName(OrganisationID($0).stream, 7) }
        context.names = [OrganisationID(2): names[0], OrganisationID(3): names[1]]
        let asks = try draft(steps(.hours, hours + "1;2;2025-03-14;90;;\n", context)[0]).asked()
        #expect(asks.map(\.event.provenance.delivery) == [names[1]])
    }

    @Test func `a decided card is applied for, granted without assessment and numbered`() throws {
        let text =
            "person;programme;number;received_on;decided_on;decision;valid_from;file_reference\n"
            + "1;card;001;2026-01-10;2026-01-15;erteilt;2026-01-15;13-42/26\n"
        let events = try draft(steps(.cards, text)[0]).asked().map(\.event)
        #expect(events.map(\.kind) == [.cardApplied, .cardGranted, .cardNumberAssigned])
        guard case .card(.granted(let grant)) = events[1] else { return }
        #expect(grant.card == CardID(0))
        #expect(grant.assessment == nil)
        #expect(grant.provenance.particulars?.reasonCode == "recorded_from_list")
        #expect(grant.provenance.particulars?.intake?.reference == "13-42/26")
        let taken = try draft(steps(.cards, text, isTakenOver: true)[0]).asked().map(\.event)
        #expect(taken.map(\.kind) == [.cardTakenOver])
    }

    @Test func `an attestation names signatory, engagement and paper`() throws {
        book.engagements[PersonID(12)] = 1
        book.enter(
            ContactID(5).stream, key: "O-3\u{1F}Eva Groß\u{1F}Vorsitz", source: "\u{1F}name")
        let head =
            "person;organisation;minutes_per_week;signed_by;signed_function;document;received_on\n"
        let asks = try draft(
            steps(.attestations, head + "1;2;300;Eva Groß;Vorsitz;Formblatt;2025-12-05\n")[1]
        ).asked()
        guard case .engagement(.attested(let event))? = asks.first?.event else { return }
        #expect(event.engagement == 1)
        #expect(event.signatories.map(\.contact) == [ContactID(5)])
        #expect(event.provenance.particulars?.intake?.document == "Formblatt")
        let lost = steps(.attestations, head + "1;2;300;;;Formblatt;\n")[0].make(book)
        guard case .refused(let findings) = lost else {
            Issue.record("a paper without a day of receipt would be lost")
            return
        }
        #expect(findings.map(\.code) == [.valueMissing])
    }
}

struct SeenRowsTests {
    @Test func `equal rows are counted among many others`() {
        var seen = SeenRows()
        for number in 0..<50_000 {
            let bytes = Array("\(number % 20_000)".utf8)
            #expect(seen.occurrence(of: bytes) == number / 20_000)
        }
    }
}
