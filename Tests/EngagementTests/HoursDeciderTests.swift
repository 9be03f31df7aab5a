import Testing

@testable import Engagement

/// An hours entry of the club.
func hours(
    _ minutes: Int, on first: String = "2025-06-01", to last: String? = nil,
    for organisation: OrganisationID = Names.club, clock: ClockSpan? = nil,
    activity: String? = nil, project: ProjectID? = nil, marks: [Mark] = [],
    _ provenance: Provenance = .unknown
) -> HoursRecorded {
    HoursRecorded(
        organisation: organisation, activity: activity, span: span(first, last ?? first),
        minutes: Minutes(Int64(minutes)), project: project, basis: .voluntary, grade: .sheet,
        clock: clock, marks: marks, provenance: provenance)
}

/// A correction that repeats an entry.
func correction(
    of target: Revision, _ entry: HoursRecorded, by confirmer: ContactID? = nil,
    _ provenance: Provenance = .unknown
) -> HoursCorrection {
    HoursCorrection(
        target: target, entry: entry.facts, standing: .recorded, confirmer: confirmer,
        provenance: provenance)
}

struct HoursDeciderTests {
    private let anna = Names.anna.stream

    @Test func `a plausible entry is recorded as asked`() {
        let asked = Event.hours(.recorded(hours(90, activity: "training", project: Names.park)))
        #expect(Given.town.when(anna, asked) == .success(asked))
    }

    @Test(arguments: [(-1, false), (0, false), (1, true), (527_040, true), (527_041, false)])
    func `an entry has one minute to a whole leap year`(_ minutes: Int, _ accepted: Bool) {
        let entry = hours(minutes, on: "2024-01-01", to: "2024-12-31")
        let answer = Given.town.when(anna, .hours(.recorded(entry)))
        #expect(answer.code == (accepted ? nil : .minutesOutOfRange))
    }

    @Test(arguments: [("2025-12-31", nil), ("2026-01-01", Refusal.Code.spanLeavesYear)])
    func `a span stays in its calendar year`(_ last: String, _ expected: Refusal.Code?) {
        let entry = hours(60, on: "2025-01-01", to: last)
        #expect(Given.town.when(anna, .hours(.recorded(entry))).code == expected)
    }

    @Test func `a person merged away gets no hours, and the refusal names the other`() {
        let given = Given.town(anna, .person(.merged(PersonMerged(into: Names.ben))))
        let answer = given.when(anna, .hours(.recorded(hours(60))))
        #expect(answer == .failure(Refusal(.hasEnded, "P-1", "P-2")))
    }

    @Test func `an unknown organisation, project or person is refused by its name`() {
        let club = Event.hours(.recorded(hours(60, for: OrganisationID(9))))
        #expect(Given.town.when(anna, club) == .failure(Refusal(.unknownSubject, "O-9")))
        let project = Event.hours(.recorded(hours(60, project: ProjectID(9))))
        #expect(Given.town.when(anna, project) == .failure(Refusal(.unknownSubject, "V-9")))
        let entry = Event.hours(.recorded(hours(60)))
        let stranger = Given.town.when(PersonID(9).stream, entry)
        #expect(stranger == .failure(Refusal(.unknownSubject, "P-9")))
    }

    @Test func `hours stand in the stream of a person only`() {
        let answer = Given.town.when(Names.club.stream, .hours(.recorded(hours(60))))
        #expect(answer == .failure(Refusal(.unknownSubject, "O-1")))
    }

    @Test func `a delivery that an entry names was received`() {
        let name = EventName(Names.club.stream, 1)
        let entry = Event.hours(.recorded(hours(60, Provenance(delivery: name))))
        #expect(Given.town.when(anna, entry).about == ["O-1", "1"])
        #expect(Given.town.when(anna, entry).code == .noSuchEvent)
        let delivery = DeliveryReceived(list: "hours", source: "", rows: 1, sha256: Names.digest)
        let given = Given.town(name.stream, .organisation(.deliveryReceived(delivery)))
        #expect(given.when(anna, entry).code == nil)
        #expect(given.states.organisation(Names.club)?.holdsDelivery(1) == true)
        #expect(given.states.organisation(Names.club)?.holdsDelivery(0) == false)
    }
}

// Confirmed, rejected, accepted, reversed.
extension HoursDeciderTests {
    private var recorded: Given { .town(anna, .hours(.recorded(hours(60)))) }

    private func standing(_ given: Given) -> HoursStanding? {
        given.states.person(Names.anna)?.hours.entry(1)?.standing
    }

    /// Each step from each standing; nil is accepted.
    private static let steps: [(HoursStanding, [Refusal.Code?])] = [
        (.recorded, [nil, .wrongStanding, nil, .wrongStanding, nil]),
        (.confirmed, [.changesNothing, nil, nil, .wrongStanding, nil]),
        (.rejected, [.wrongStanding, .wrongStanding, .changesNothing, .wrongStanding, nil]),
        (.marked, [.wrongStanding, .wrongStanding, nil, nil, nil]),
        (
            .reversed,
            [
                .alreadyReversed, .alreadyReversed, .alreadyReversed, .alreadyReversed,
                .alreadyReversed,
            ]
        ),
    ]

    @Test(arguments: steps)
    func `a step begins at its standing`(_ from: HoursStanding, _ expected: [Refusal.Code?]) {
        let entry = hours(60, marks: from == .marked ? [.afterDeath] : [])
        let because = correction(of: 1, entry, .because)
        var given = Given.town(anna, .hours(.recorded(entry)))
        switch from {
        case .recorded, .marked: break
        case .confirmed: given.has(anna, .hours(.confirmed(because)))
        case .rejected: given.has(anna, .hours(.rejected(because)))
        case .reversed: given.has(anna, .hours(.reversed(because)))
        }
        #expect(standing(given) == from)
        let asks: [HoursEvent] = [
            .confirmed(because), .confirmationWithdrawn(because), .rejected(because),
            .accepted(because), .reversed(because),
        ]
        let after: [HoursStanding] = [.confirmed, .recorded, .rejected, .recorded, .reversed]
        for ((ask, code), next) in zip(zip(asks, expected), after) {
            var each = given
            let answer = each.asks(anna, .hours(ask))
            #expect(answer.code == code, "\(ask)")
            #expect(standing(each) == (code == nil ? next : from), "\(ask)")
        }
    }

    @Test func `a correction names the standing before it and the event just recorded`() {
        var asked = correction(of: .justRecorded, hours(60), by: Names.chair)
        asked.marks = [.confirmedByTheVolunteer]
        let meant = correction(of: 1, hours(60), by: Names.chair)
        let answer = recorded.when(anna, .hours(.confirmed(asked)))
        #expect(answer == .success(.hours(.confirmed(meant))))
        var given = recorded
        given.has(anna, .hours(.confirmed(correction(of: 1, hours(60)))))
        let undone = given.when(anna, .hours(.reversed(correction(of: 1, hours(60), .because))))
        guard case .success(.hours(.reversed(let event))) = undone else {
            Issue.record("refused: \(undone)")
            return
        }
        #expect(event.standing == .confirmed)
    }

    @Test func `a correction repeats organisation, span and minutes of its entry`() {
        let others = [
            hours(61), hours(60, for: Names.choir), hours(60, on: "2025-06-02"),
            hours(60, to: "2025-06-02"),
        ]
        for other in others {
            let answer = recorded.when(anna, .hours(.confirmed(correction(of: 1, other))))
            #expect(answer == .failure(Refusal(.noSuchEvent, "P-1", "1")))
        }
        for revision: Revision in [0, 2] {
            let asked = Event.hours(.confirmed(correction(of: revision, hours(60))))
            #expect(recorded.when(anna, asked).code == .noSuchEvent)
        }
    }

    @Test func `rejecting, accepting and reversing need a reason`() {
        let bare = correction(of: 1, hours(60))
        #expect(recorded.when(anna, .hours(.rejected(bare))).code == .reasonRequired)
        #expect(recorded.when(anna, .hours(.reversed(bare))).code == .reasonRequired)
        let marked = Given.town(anna, .hours(.recorded(hours(60, marks: [.afterDeath]))))
        #expect(marked.when(anna, .hours(.accepted(bare))).code == .reasonRequired)
        let words = Provenance(particulars: Particulars(reason: sealed()))
        let reversed = HoursEvent.reversed(correction(of: 1, hours(60), words))
        #expect(recorded.when(anna, .hours(reversed)).code == nil)
    }

    @Test func `whoever confirms is known, and a volunteer's own confirmation is marked`() {
        let cases: [(ContactID?, [Mark]?)] = [
            (nil, []), (Names.chair, []), (Names.annaSigns, [.confirmedByTheVolunteer]),
            (ContactID(9), nil),
        ]
        for (confirmer, marks) in cases {
            let asked = correction(of: 1, hours(60), by: confirmer)
            #expect(recorded.when(anna, .hours(.confirmed(asked))).marks == marks)
        }
    }
}
