import Engagement

/// Finds what a row names, and notes what the ledger does not know.
struct References<Names: Directory> {
    private let directory: Names
    private let source: String
    private let file: String
    private let line: Int
    /// What was not found.
    private(set) var findings: [Finding] = []

    init(_ directory: Names, source: String, file: String, line: Int) {
        self.directory = directory
        self.source = source
        self.file = file
        self.line = line
    }

    /// The person of that key, else the one whom the name means to the organisation.
    ///
    /// A key that nobody has may be a name: `Groß, Eva` in a column of ids.
    mutating func person(
        _ reference: ListedPersonReference, of organisation: String?
    ) -> PersonID? {
        if let key = reference.key, let person: PersonID = known(key) { return person }
        guard let name = reference.possibleName else {
            note(.unknownPerson, .person, reference.text)
            return nil
        }
        let organisation = organisation.flatMap(meant)
        switch directory.match(name, of: organisation, source: source, line: line) {
        case .person(let person): return person
        case .leftOut: note(.leftOutByChoice, .person, name.shown, severity: .notice)
        case .unresolved: note(.personNotMatched, .person, name.shown)
        }
        return nil
    }

    /// The organisation of that key or id, else the only one that is registered by that name.
    mutating func organisation(_ text: String) -> OrganisationID? {
        if let organisation = meant(text) { return organisation }
        note(.unknownOrganisation, .organisation, text)
        return nil
    }

    private func meant(_ text: String) -> OrganisationID? {
        known(text) ?? directory.organisation(named: text)
    }

    mutating func project(_ text: String?) -> ProjectID? {
        guard let text else { return nil }
        return subject(text, .project, .unknownProject)
    }

    mutating func programme(_ text: String) -> ProgrammeID? {
        if let programme = directory.programme(code: text) { return programme }
        return subject(text, .programme, .unknownProgramme)
    }

    /// The contact that signs for an organisation, by name or as `C-5`.
    mutating func contact(
        _ text: String?, function: String?, of organisation: OrganisationID?, _ heading: Heading
    ) -> ContactID? {
        guard let text, let organisation else { return nil }
        if let contact = registered(text, function: function, of: organisation) { return contact }
        note(.unknownContact, heading, text)
        return nil
    }

    /// The contact when the ledger has it; nil else, without a finding.
    func registered(
        _ text: String, function: String?, of organisation: OrganisationID
    ) -> ContactID? {
        if let contact = ContactID(text) {
            return directory.knows(contact.stream) ? contact : nil
        }
        let key = NamedContact.key(organisation: organisation, name: text, function: function)
        return directory.stream(.contact, source: NamedContact.source, key: key)
            .flatMap { ContactID($0) }
    }

    /// The code of an activity, or the word as it is written where no list has it.
    func activity(_ word: String?) -> String? {
        word.map { directory.activity($0) ?? $0 }
    }

    func engagement(of person: PersonID, with organisation: OrganisationID) -> Revision? {
        directory.engagement(of: person, with: organisation)
    }

    /// Notes something about a cell; the heading is the English one.
    mutating func note(
        _ code: FindingCode, _ heading: Heading, _ value: String?,
        severity: Finding.Severity = .error
    ) {
        findings.append(
            Finding(
                file: file, line: line, heading: heading.rawValue, value: value, code: code,
                severity: severity))
    }

    private mutating func subject<Subject: SubjectID>(
        _ text: String, _ heading: Heading, _ code: FindingCode
    ) -> Subject? {
        if let subject: Subject = known(text) { return subject }
        note(code, heading, text)
        return nil
    }

    /// First what the source calls so, then an id of this ledger.
    private func known<Subject: SubjectID>(_ text: String) -> Subject? {
        if let stream = directory.stream(Subject.kind, source: source, key: text) {
            return Subject(stream)
        }
        guard let subject = Subject(text), directory.knows(subject.stream) else { return nil }
        return subject
    }
}
