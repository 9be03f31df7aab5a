// What the nouns and their verbs do, as help says it.
extension Texts {
    static var aboutActor: String {
        say(de: "Wer einträgt (Bearbeitung).", en: "Who types into the ledger.")
    }
    static var aboutActorList: String {
        say(
            de: "Alle auflisten, die eintragen oder eintrugen.",
            en: "List everybody who types or typed.")
    }
    static var aboutActorAdd: String {
        say(de: "Jemanden eintragen lassen.", en: "Let somebody type from here on.")
    }
    static var aboutActorEnd: String {
        say(de: "Jemanden nicht mehr eintragen lassen.", en: "Let an actor type no longer.")
    }
    static var aboutPerson: String { say(de: "Ehrenamtlich Tätige.", en: "Volunteers.") }
    static var aboutPersonList: String { say(de: "Personen auflisten.", en: "List volunteers.") }
    static var aboutPersonShow: String {
        say(de: "Alles zu einer Person zeigen.", en: "Show all that is known of a volunteer.")
    }
    static var aboutPersonAdd: String {
        say(
            de: "Eine Person erfassen (Angaben nie als Argument).",
            en: "Make a volunteer known (names are never arguments).")
    }
    static var aboutPersonChange: String {
        say(
            de: "Ändern ab einem Tag: umgezogen, neuer Name, neue Kontaktdaten.",
            en: "Change from a day on: moved, renamed, reached otherwise.")
    }
    static var aboutPersonCorrect: String {
        say(de: "Berichtigen, was immer falsch war.", en: "Correct what was always wrong.")
    }
    static var aboutPersonDied: String {
        say(de: "Den Tod einer Person erfassen.", en: "Record that a volunteer died.")
    }
    static var aboutPersonMerge: String {
        say(
            de: "Eine doppelt erfasste Person mit der anderen zusammenführen.",
            en: "Merge a person registered twice into the other one.")
    }
    static var aboutPersonSeparate: String {
        say(de: "Eine Zusammenführung aufheben.", en: "Undo a merger.")
    }
    static var aboutError: String {
        say(
            de: "Ein Ereignis als Fehlerfassung kennzeichnen.",
            en: "Mark an event as entered in error.")
    }
    static var aboutContact: String {
        say(de: "Wer für Träger unterschreibt.", en: "Those who sign and answer for organisations.")
    }
    static var aboutContactList: String { say(de: "Kontakte auflisten.", en: "List contacts.") }
    static var aboutContactShow: String { say(de: "Einen Kontakt zeigen.", en: "Show a contact.") }
    static var aboutContactAdd: String {
        say(de: "Einen Kontakt erfassen.", en: "Make a contact known.")
    }
    static var aboutContactChange: String {
        say(de: "Einen Kontakt ändern ab einem Tag.", en: "Change a contact from a day on.")
    }
    static var aboutContactEnd: String { say(de: "Einen Kontakt beenden.", en: "End a contact.") }
    static var aboutOrganisation: String {
        say(
            de: "Träger: Vereine, Verbände, Kirchen, Ämter.",
            en: "Organisations: clubs, societies, churches, offices.")
    }
    static var aboutOrganisationList: String {
        say(de: "Träger auflisten.", en: "List organisations.")
    }
    static var aboutOrganisationShow: String {
        say(de: "Einen Träger zeigen.", en: "Show an organisation.")
    }
    static var aboutOrganisationAdd: String {
        say(de: "Einen Träger erfassen.", en: "Make an organisation known.")
    }
    static var aboutOrganisationChange: String {
        say(de: "Einen Träger ändern ab einem Tag.", en: "Change an organisation from a day on.")
    }
    static var aboutOrganisationRename: String {
        say(
            de: "Einen Träger umbenennen ab einem Tag.",
            en: "Give an organisation another name from a day on.")
    }
    static var aboutOrganisationDissolve: String {
        say(de: "Die Auflösung eines Trägers erfassen.", en: "Record that an organisation ended.")
    }
    static var aboutOrganisationSucceed: String {
        say(
            de: "Die Nachfolge eines Trägers erfassen.",
            en: "Record who carries on for an organisation.")
    }
    static var aboutOrganisationCorrect: String {
        say(
            de: "Berichtigen, was bei einem Träger immer falsch war.",
            en: "Correct what was always wrong of an organisation.")
    }
    static var aboutEngagement: String {
        say(
            de: "Was Personen tun, bei wem, seit wann.",
            en: "What volunteers do, with whom, since when.")
    }
    static var aboutEngagementList: String {
        say(de: "Engagements auflisten.", en: "List engagements.")
    }
    static var aboutEngagementStart: String {
        say(de: "Ein Engagement beginnt.", en: "An engagement starts.")
    }
    static var aboutEngagementPause: String {
        say(de: "Ein Engagement ruht ab einem Tag.", en: "An engagement rests from a day on.")
    }
    static var aboutEngagementResume: String {
        say(de: "Ein Engagement wird fortgesetzt.", en: "An engagement goes on after a rest.")
    }
    static var aboutEngagementEnd: String {
        say(de: "Ein Engagement endet.", en: "An engagement ends.")
    }
    static var aboutAttestation: String {
        say(de: "Trägerbestätigungen.", en: "What organisations attest by signature.")
    }
    static var aboutAttestationList: String {
        say(de: "Trägerbestätigungen auflisten.", en: "List attestations.")
    }
    static var aboutAttestationAdd: String {
        say(de: "Eine Trägerbestätigung erfassen.", en: "Record an attestation.")
    }
    static var aboutAttestationWithdraw: String {
        say(
            de: "Der Träger nimmt eine Bestätigung zurück.",
            en: "The organisation withdraws an attestation.")
    }
    static var aboutAllowance: String {
        say(de: "Aufwandsentschädigungen.", en: "Money paid to volunteers.")
    }
    static var aboutAllowanceList: String {
        say(de: "Aufwandsentschädigungen auflisten.", en: "List allowances.")
    }
    static var aboutAllowanceAdd: String {
        say(de: "Eine Aufwandsentschädigung erfassen.", en: "Record an allowance.")
    }
    static var aboutDeclaration: String {
        say(de: "Erklärungen der Personen.", en: "What volunteers declare.")
    }
    static var aboutDeclarationList: String {
        say(de: "Erklärungen auflisten.", en: "List declarations.")
    }
    static var aboutDeclarationMake: String {
        say(de: "Eine Erklärung erfassen.", en: "Record a declaration.")
    }
    static var aboutQualification: String {
        say(de: "Qualifikationen der Personen.", en: "What volunteers are qualified for.")
    }
    static var aboutQualificationList: String {
        say(de: "Qualifikationen auflisten.", en: "List qualifications.")
    }
    static var aboutQualificationAdd: String {
        say(de: "Eine Qualifikation erfassen.", en: "Record a qualification.")
    }
    static var aboutProject: String {
        say(
            de: "Projekte mit Veranstaltungen und Vereinbarungen.",
            en: "Projects with events and agreements.")
    }
    static var aboutProjectList: String { say(de: "Projekte auflisten.", en: "List projects.") }
    static var aboutProjectShow: String { say(de: "Ein Projekt zeigen.", en: "Show a project.") }
    static var aboutProjectOpen: String { say(de: "Ein Projekt beginnt.", en: "A project begins.") }
    static var aboutProjectEvent: String {
        say(de: "Eine Veranstaltung erfassen.", en: "Record an event that was held.")
    }
    static var aboutProjectAgreement: String {
        say(de: "Eine Vereinbarung erfassen.", en: "Record an agreement.")
    }
    static var aboutProjectClose: String { say(de: "Ein Projekt endet.", en: "A project ends.") }
    static var aboutMilestone: String {
        say(de: "Meilensteine der Projekte.", en: "Milestones of projects.")
    }
    static var aboutMilestoneList: String {
        say(de: "Meilensteine auflisten.", en: "List milestones.")
    }
    static var aboutMilestonePlan: String {
        say(de: "Einen Meilenstein planen.", en: "Plan a milestone.")
    }
    static var aboutMilestoneMove: String {
        say(de: "Einen Meilenstein verschieben.", en: "Move a milestone.")
    }
    static var aboutMilestoneReach: String {
        say(
            de: "Ein Meilenstein ist erreicht, geplant oder ungeplant.",
            en: "A milestone was reached, planned or unplanned.")
    }
    static var aboutMilestoneDrop: String {
        say(de: "Einen Meilenstein aufgeben.", en: "Give up a milestone.")
    }
    static var aboutFigure: String { say(de: "Veröffentlichte Zahlen.", en: "Published figures.") }
    static var aboutFigureList: String {
        say(de: "Veröffentlichte Zahlen auflisten.", en: "List published figures.")
    }
    static var aboutFigurePublish: String {
        say(de: "Eine veröffentlichte Zahl erfassen.", en: "Record a published figure.")
    }
    static var aboutReferenceValues: String {
        say(de: "Bezugswerte, auf die Regeln verweisen.", en: "Dated amounts that rules point to.")
    }
    static var aboutReferenceList: String {
        say(de: "Bezugswerte auflisten.", en: "List reference values.")
    }
    static var aboutReferenceSet: String {
        say(de: "Einen Bezugswert setzen.", en: "Set a reference value.")
    }
    static var aboutReferenceImport: String {
        say(
            de: "Bezugswerte einer Datei setzen, ohne Datei die mitgelieferten.",
            en: "Set the values of a file, without one those of the program.")
    }
    static var aboutDelivery: String {
        say(de: "Lieferungen: eingereichte Listen.", en: "Deliveries: lists that were handed in.")
    }
    static var aboutDeliveryList: String {
        say(de: "Lieferungen auflisten.", en: "List deliveries.")
    }
    static var aboutDeliveryShow: String {
        say(de: "Eine Lieferung zeigen.", en: "Show a delivery.")
    }
    static var aboutKeys: String {
        say(de: "Schlüssel der personenbezogenen Texte.", en: "The keys that seal personal texts.")
    }
    static var aboutKeysCheck: String {
        say(de: "Die Schlüsseldatei prüfen.", en: "Check the key file.")
    }
    static var aboutKeysBackup: String {
        say(de: "Die Schlüssel in eine neue Datei sichern.", en: "Copy the keys to a new file.")
    }
}
