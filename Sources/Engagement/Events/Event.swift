/// Something that happened, in one case a family: a new event changes one family only.
///
/// The families lie in boxes of their own, so that an event is passed on as one pointer: most are
/// looked at often and changed never.
package indirect enum Event: Hashable, Sendable {
    /// About the ledger itself.
    case ledger(LedgerEvent)
    /// About published figures.
    case figure(FigureEvent)
    /// About those who type.
    case actor(ActorEvent)
    /// About volunteers.
    case person(PersonEvent)
    /// About contacts and signatories.
    case contact(ContactEvent)
    /// About organisations.
    case organisation(OrganisationEvent)
    /// About engagements.
    case engagement(EngagementEvent)
    /// About hours.
    case hours(HoursEvent)
    /// About cards.
    case card(CardEvent)
    /// About card programmes.
    case programme(ProgrammeEvent)
    /// About projects.
    case project(ProjectEvent)
}
