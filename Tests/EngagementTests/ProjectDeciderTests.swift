import Testing

@testable import Engagement

struct ProjectDeciderTests {
    private let park = Names.park.stream
    private let june = VagueDay(day("2025-06-01"))

    /// A milestone is planned as revision 1.
    private var planned: Given {
        .town(park, .project(.milestonePlanned(MilestonePlanned(title: "Tor", due: june))))
    }

    private func code(_ event: ProjectEvent, _ given: Given) -> Refusal.Code? {
        given.when(Names.park.stream, .project(event)).code
    }

    private func steps(_ milestone: Revision) -> [ProjectEvent] {
        [
            .milestoneMoved(MilestoneMoved(milestone: milestone, due: june)),
            .milestoneReached(MilestoneReached(milestone: milestone, day: june)),
            .milestoneDropped(MilestoneDropped(milestone: milestone, on: day("2025-06-01"))),
        ]
    }

    @Test func `a step names a planned milestone`() {
        for step in steps(1) {
            #expect(planned.when(park, .project(step)) == .success(.project(step)))
        }
        for (asked, meant) in zip(steps(.justRecorded), steps(1)) {
            #expect(planned.when(park, .project(asked)) == .success(.project(meant)))
        }
        for step in steps(0) + steps(2) { #expect(code(step, planned) == .noSuchEvent) }
    }

    @Test func `a dropped milestone takes no step, until the drop is undone`() {
        var given = planned
        given.has(park, .project(steps(1)[2]))
        for step in steps(1) { #expect(code(step, given) == .wrongStage) }
        let error = ProjectEvent.enteredInError(ProjectEnteredInError(target: 2))
        #expect(given.asks(park, .project(error)).code == nil)
        for step in steps(1) { #expect(code(step, given) == nil) }
        #expect(code(error, given) == .alreadyReversed)
        #expect(code(.enteredInError(ProjectEnteredInError(target: 9)), given) == .noSuchEvent)
    }

    @Test func `a milestone reached without plan is marked and has a title`() {
        let named = ProjectEvent.milestoneReached(MilestoneReached(title: "Fest", day: june))
        #expect(Given.town.when(park, .project(named)).marks == [.unplanned])
        let marked = ProjectEvent.milestoneReached(
            MilestoneReached(milestone: 1, day: june, marks: [.unplanned]))
        #expect(planned.when(park, .project(marked)).marks == [])
        let nameless = ProjectEvent.milestoneReached(MilestoneReached(day: june))
        let answer = Given.town.when(park, .project(nameless))
        #expect(answer == .failure(Refusal(.textNotAllowed, "title")))
    }

    @Test func `a project opens once and closes once`() {
        let opened = ProjectEvent.opened(ProjectOpened(title: "Park"))
        #expect(code(opened, .town) == .alreadyKnown)
        #expect(Given.town.when(ProjectID(2).stream, .project(opened)).code == nil)
        var given = Given.town
        let closed = Event.project(.closed(ProjectClosed(day: june)))
        #expect(given.asks(park, closed).code == nil)
        #expect(given.when(park, closed).code == .hasEnded)
    }

    @Test func `events and agreements have titles`() {
        let held = EventHeld(title: "Fest", day: june, participants: 9)
        #expect(code(.eventHeld(held), .town) == nil)
        #expect(code(.eventHeld(EventHeld(title: "", day: june)), .town) == .textNotAllowed)
        let agreed = AgreementSigned(title: "Netz", with: "Stadt\u{7}", day: june)
        let answer = Given.town.when(park, .project(.agreementSigned(agreed)))
        #expect(answer == .failure(Refusal(.textNotAllowed, "with")))
    }
}
