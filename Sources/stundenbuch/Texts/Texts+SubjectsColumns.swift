// What stands above columns and beside facts about subjects.
extension Texts {
    static var columnAccount: String { say(de: "Konto", en: "Account") }
    static var columnActive: String { say(de: "Aktiv", en: "Active") }
    static var columnAllowance: String { say(de: "Entschädigung", en: "Allowance") }
    static var columnAmount: String { say(de: "Betrag", en: "Amount") }
    static var columnAttestation: String { say(de: "Bestätigung", en: "Attestation") }
    static var columnBorn: String { say(de: "Geburtstag", en: "Born") }
    static var columnCard: String { say(de: "Karte", en: "Card") }
    static var columnCardNumber: String { say(de: "Kartennummer", en: "Card number") }
    static var columnCategory: String { say(de: "Bereich", en: "Category") }
    static var columnClosed: String { say(de: "Beendet", en: "Closed") }
    static var columnConfirmed: String { say(de: "Bestätigt", en: "Confirmed") }
    static var columnContact: String { say(de: "Kontakt", en: "Contact") }
    static var columnCorrects: String { say(de: "Zu", en: "About") }
    static var columnCounted: String { say(de: "Gezählt", en: "Counted") }
    static var columnDay: String { say(de: "Tag", en: "Day") }
    static var columnDelivery: String { say(de: "Lieferung", en: "Delivery") }
    static var columnDied: String { say(de: "Verstorben", en: "Died") }
    static var columnDissolvedFrom: String { say(de: "Aufgelöst ab", en: "Dissolved from") }
    static var columnDistrict: String { say(de: "Ortsteil", en: "District") }
    static var columnDropped: String { say(de: "Aufgegeben", en: "Dropped") }
    static var columnDue: String { say(de: "Fällig", en: "Due") }
    static var columnEmail: String { say(de: "E-Mail", en: "Email") }
    static var columnEndedFrom: String { say(de: "Beendet ab", en: "Ended from") }
    static var columnEngagement: String { say(de: "Engagement", en: "Engagement") }
    static var columnEventName: String { say(de: "Eintrag", en: "Entry") }
    static var columnExactness: String { say(de: "Genauigkeit", en: "Exactness") }
    static var columnFact: String { say(de: "Aussage", en: "Statement") }
    static var columnFamilyName: String { say(de: "Name", en: "Family name") }
    static var columnFigure: String { say(de: "Thema", en: "Subject") }
    static var columnFounded: String { say(de: "Gegründet", en: "Founded") }
    static var columnFrom: String { say(de: "Ab", en: "From") }
    static var columnFunction: String { say(de: "Funktion", en: "Function") }
    static var columnGivenNames: String { say(de: "Vornamen", en: "Given names") }
    static var columnInError: String { say(de: "Fehlerfassung", en: "Entered in error") }
    static var columnInPeriod: String { say(de: "Im Zeitraum", en: "In period") }
    static var columnKind: String { say(de: "Art", en: "Kind") }
    static var columnLastStep: String { say(de: "Letzter Schritt", en: "Last step") }
    static var columnLegalForm: String { say(de: "Rechtsform", en: "Legal form") }
    static var columnList: String { say(de: "Liste", en: "List") }
    static var columnMarked: String { say(de: "Auffällig", en: "Marked") }
    static var columnMarks: String { say(de: "Hinweise", en: "Marks") }
    static var columnMergedInto: String { say(de: "Aufgegangen in", en: "Merged into") }
    static var columnMergedWith: String { say(de: "Zusammen mit", en: "Merged with") }
    static var columnMilestone: String { say(de: "Meilenstein", en: "Milestone") }
    static var columnNamespace: String { say(de: "Quelle", en: "Source") }
    static var columnNonprofit: String { say(de: "Gemeinnützig", en: "Non-profit") }
    static var columnNumber: String { say(de: "Nummer", en: "Number") }
    static var columnOpen: String { say(de: "Offen", en: "Open") }
    static var columnOtherBasis: String { say(de: "Andere Grundlage", en: "Other basis") }
    static var columnParticipants: String { say(de: "Teilnehmende", en: "Participants") }
    static var columnPeriod: String { say(de: "Zeitraum", en: "Period") }
    static var columnPerWeek: String { say(de: "Je Woche", en: "Per week") }
    static var columnPerYear: String { say(de: "Je Jahr", en: "Per year") }
    static var columnPhone: String { say(de: "Telefon", en: "Phone") }
    static var columnPlace: String { say(de: "Ort", en: "Place") }
    static var columnPlanned: String { say(de: "Geplant", en: "Planned") }
    static var columnPostalCode: String { say(de: "Postleitzahl", en: "Postal code") }
    static var columnProgramme: String { say(de: "Programm", en: "Programme") }
    static var columnProject: String { say(de: "Projekt", en: "Project") }
    static var columnQuantity: String { say(de: "Menge", en: "Quantity") }
    static var columnReached: String { say(de: "Erreicht", en: "Reached") }
    static var columnRegistered: String { say(de: "Erfasst", en: "Registered") }
    static var columnRejected: String { say(de: "Abgelehnt", en: "Rejected") }
    static var columnResidence: String { say(de: "Wohngemeinde", en: "Residence") }
    static var columnResidenceKey: String {
        say(
            de: "Wohngemeinde (Gemeindeschlüssel, 8 Ziffern)",
            en: "Residence (municipality key, 8 digits)")
    }
    static var columnReversed: String { say(de: "Storniert", en: "Reversed") }
    static var columnRows: String { say(de: "Zeilen", en: "Rows") }
    static var columnSeat: String { say(de: "Sitz", en: "Seat") }
    static var columnSigned: String { say(de: "Unterschrift", en: "Signed") }
    static var columnSince: String { say(de: "Seit", en: "Since") }
    static var columnSource: String { say(de: "Fundstelle", en: "Published at") }
    static var columnState: String { say(de: "Stand", en: "State") }
    static var columnStated: String { say(de: "Angegeben", en: "Stated") }
    static var columnStreet: String { say(de: "Straße", en: "Street") }
    static var columnSucceededBy: String { say(de: "Nachfolge", en: "Succeeded by") }
    static var columnSucceededFrom: String { say(de: "Nachfolge ab", en: "Succeeded from") }
    static var columnTitle: String { say(de: "Titel", en: "Title") }
    static var columnTown: String { say(de: "Postort", en: "Town") }
    static var columnUnconfirmed: String { say(de: "Unbestätigt", en: "Unconfirmed") }
    static var columnUnit: String { say(de: "Einheit", en: "Unit") }
    static var columnUntil: String { say(de: "Bis", en: "Until") }
    static var columnValid: String { say(de: "Gilt", en: "Valid") }
    static var columnWith: String { say(de: "Mit", en: "With") }
    static var columnWithdrawn: String { say(de: "Zurückgenommen", en: "Withdrawn") }
    static var columnYear: String { say(de: "Jahr", en: "Year") }
    static var captionAgreements: String { say(de: "Vereinbarungen", en: "Agreements") }
    static var captionAttestations: String { say(de: "Trägerbestätigungen", en: "Attestations") }
    static var captionCards: String { say(de: "Karten", en: "Cards") }
    static var captionEngagements: String { say(de: "Engagements", en: "Engagements") }
    static var captionEvents: String { say(de: "Veranstaltungen", en: "Events") }
    static var captionHistory: String { say(de: "Verlauf", en: "History") }
    static var captionHours: String { say(de: "Stunden", en: "Hours") }
    static var captionMilestones: String { say(de: "Meilensteine", en: "Milestones") }
    static var factOwners: String { say(de: "Menschen mit Schlüssel", en: "People with a key") }
    static var factTenureLeast: String {
        say(de: "Tage im Engagement, mindestens", en: "Days of engagement, at least")
    }
    static var factTenureMost: String {
        say(de: "Tage im Engagement, höchstens", en: "Days of engagement, at most")
    }
    static var factMissingKeys: String {
        say(de: "Menschen, deren Schlüssel fehlt", en: "People whose key is missing")
    }
    static var factTornBytes: String {
        say(de: "Unfertige Bytes am Dateiende", en: "Unfinished bytes at the end")
    }
    static var stateDropped: String { say(de: "aufgegeben", en: "dropped") }
    static var stateEnded: String { say(de: "beendet", en: "ended") }
    static var stateOpen: String { say(de: "offen", en: "open") }
    static var stateOverdue: String { say(de: "überfällig", en: "overdue") }
    static var stateReached: String { say(de: "erreicht", en: "reached") }
    static var stateRests: String { say(de: "ruht", en: "rests") }
    static var stateRuns: String { say(de: "läuft", en: "runs") }
    static var stateToCome: String { say(de: "steht bevor", en: "to come") }
    static var withheld: String { say(de: "(nicht lesbar)", en: "(withheld)") }
    static var erased: String { say(de: "(gelöscht)", en: "(erased)") }
}
