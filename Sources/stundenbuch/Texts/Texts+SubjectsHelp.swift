import ArgumentParser

// Help for the options and arguments of the nouns.
extension Texts {
    static var helpDocument: ArgumentHelp {
        help(de: "Art der Unterlage, etwa Formular.", en: "Kind of document, as form.")
    }
    static var helpKeptAt: ArgumentHelp {
        help(de: "Wo die Unterlage liegt.", en: "Where the paper is kept.")
    }
    static var helpFieldsFile: ArgumentHelp {
        help(
            de: "Angaben als JSON aus dieser Datei; - ist die Standardeingabe.",
            en: "The fields as JSON from this file; - is standard input.")
    }
    static var helpOfficeKey: ArgumentHelp {
        help(de: "Eigene Kennung des Amts dafür.", en: "The office's own key of it.")
    }
    static var helpFromDay: ArgumentHelp {
        help(de: "Der erste Tag, ab dem es gilt.", en: "The first day it is true.")
    }
    static var helpLastDay: ArgumentHelp { help(de: "Der letzte Tag.", en: "The last day.") }
    static var helpOnToday: ArgumentHelp {
        help(de: "Der Tag (sonst heute).", en: "The day (else today).")
    }
    static var helpVagueDay: ArgumentHelp {
        help(
            de: "Tag oder ungefähr: 1.3.2025, KW 12/2025, 03/2025, Anfang 2025, 2025.",
            en: "Day or about: 2025-03-01, 2025-W12, 2025-03, early 2025, 2025.")
    }
    static var helpTarget: ArgumentHelp {
        help(
            de: "Das berichtigte Ereignis: Folgenummer oder '#N' (sonst das jüngste dazu).",
            en: "The event corrected: revision or '#N' (else the latest on it).")
    }
    static var helpEventArgument: ArgumentHelp {
        help(de: "Das Ereignis: P-1/7 oder '#812'.", en: "The event: P-1/7 or '#812'.")
    }
    static var helpActorArgument: ArgumentHelp {
        help(de: "Die Bearbeitung: A-2 oder ihr Kürzel.", en: "The actor: A-2 or the code.")
    }
    static var helpActorCode: ArgumentHelp {
        help(de: "Kürzel, etwa engagement-2.", en: "Code, as engagement-2.")
    }
    static var helpAccountHere: ArgumentHelp {
        help(de: "An dieses Konto des Rechners binden.", en: "Bind to this account of the machine.")
    }
    static var helpPersonArgument: ArgumentHelp {
        help(
            de: "Die Person: P-12 oder eigene Kennung.",
            en: "The person: P-12 or the office's key.")
    }
    static var helpMergedPerson: ArgumentHelp {
        help(
            de: "Die Person, die in der anderen aufgeht.",
            en: "The person that goes into the other.")
    }
    static var helpMergeInto: ArgumentHelp {
        help(de: "Die Person, die bleibt.", en: "The person that goes on.")
    }
    static var helpContactArgument: ArgumentHelp {
        help(de: "Der Kontakt: C-5.", en: "The contact: C-5.")
    }
    static var helpSamePerson: ArgumentHelp {
        help(
            de: "Dieselbe Person unter den Ehrenamtlichen: P-12.",
            en: "The same human being among volunteers: P-12.")
    }
    static var helpOrganisationArgument: ArgumentHelp {
        help(
            de: "Der Träger: O-3 oder eigene Kennung.",
            en: "The organisation: O-3 or the office's key.")
    }
    static var helpOrganisationOption: ArgumentHelp {
        help(de: "Der Träger: O-3.", en: "The organisation: O-3.")
    }
    static var helpOrganisationName: ArgumentHelp {
        help(de: "Name des Trägers.", en: "Name of the organisation.")
    }
    static var helpCorrectName: ArgumentHelp {
        help(de: "Der richtige Name.", en: "The right name.")
    }
    static var helpCategory: ArgumentHelp {
        help(de: "Bereich, etwa sport.", en: "Field, as sport.")
    }
    static var helpSeat: ArgumentHelp {
        help(de: "Sitz: Gemeindeschlüssel, 8 Ziffern.", en: "Seat: municipality key, 8 digits.")
    }
    static var helpNonprofit: ArgumentHelp {
        help(de: "Ob gemeinnützig.", en: "Whether non-profit.")
    }
    static var helpLegalForm: ArgumentHelp {
        help(de: "Rechtsform, etwa e. V.", en: "Legal form, as e. V.")
    }
    static var helpFounded: ArgumentHelp { help(de: "Wann gegründet.", en: "When founded.") }
    static var helpSuccessor: ArgumentHelp {
        help(de: "Wer nachfolgt: O-4.", en: "Who carries on: O-4.")
    }
    static var helpEngagementArgument: ArgumentHelp {
        help(de: "Das Engagement: P-1/7 oder '#812'.", en: "The engagement: P-1/7 or '#812'.")
    }
    static var helpSince: ArgumentHelp {
        help(
            de: "Seit wann, auch ungefähr: 2015, 03/2015.",
            en: "Since when, also roughly: 2015, 2015-03.")
    }
    static var helpUntil: ArgumentHelp { help(de: "Bis wann.", en: "Until when.") }
    static var helpAttestationArgument: ArgumentHelp {
        help(de: "Die Bestätigung: P-1/9 oder '#812'.", en: "The attestation: P-1/9 or '#812'.")
    }
    static var helpAttestedPerson: ArgumentHelp {
        help(
            de: "Die Person P-12, oder ihr Engagement P-12/7.",
            en: "The person P-12, or an engagement P-12/7.")
    }
    static var helpAttestingOrganisation: ArgumentHelp {
        help(
            de: "Wer bestätigt (nicht nötig bei einem Engagement).",
            en: "Who attests (not needed with an engagement).")
    }
    static var helpMinutesPerWeek: ArgumentHelp {
        help(de: "Minuten je Woche im Durchschnitt.", en: "Minutes a week on average.")
    }
    static var helpHoursPerWeek: ArgumentHelp {
        help(de: "Stunden je Woche: 4, 4,5 oder 4:30.", en: "Hours a week: 4, 4.5 or 4:30.")
    }
    static var helpMinutesPerYear: ArgumentHelp {
        help(de: "Minuten je Jahr im Durchschnitt.", en: "Minutes a year on average.")
    }
    static var helpHoursPerYear: ArgumentHelp {
        help(
            de: "Stunden je Jahr: 240, 240,5 oder 240:30.",
            en: "Hours a year: 240, 240.5 or 240:30.")
    }
    static var helpMinutesInPeriod: ArgumentHelp {
        help(de: "Minuten im genannten Zeitraum.", en: "Minutes in the period.")
    }
    static var helpHoursInPeriod: ArgumentHelp {
        help(de: "Stunden im genannten Zeitraum.", en: "Hours in the period.")
    }
    static var helpAttestedPeriod: ArgumentHelp {
        help(
            de: "Zeitraum: 2025, 2025Q1, 2025-03 oder ERSTER..LETZTER.",
            en: "Period: 2025, 2025Q1, 2025-03 or FIRST..LAST.")
    }
    static var helpContinues: ArgumentHelp {
        help(de: "Ob die Person weitermachen will.", en: "Whether the person intends to continue.")
    }
    static var helpAllowanceStated: ArgumentHelp {
        help(
            de: "none, expenses_only, within_allowance oder amount.",
            en: "none, expenses_only, within_allowance or amount.")
    }
    static var helpAllowanceCents: ArgumentHelp {
        help(de: "Betrag in Cent.", en: "Amount in cents.")
    }
    static var helpAllowanceEuro: ArgumentHelp {
        help(de: "Betrag in Euro: 840 oder 840,00.", en: "Amount in euro: 840 or 840.00.")
    }
    static var helpAllowanceYear: ArgumentHelp {
        help(de: "Jahr des Betrags.", en: "Year of the amount.")
    }
    static var helpAllowanceKind: ArgumentHelp {
        help(
            de: "number_26, number_26a, number_26b, expenses_proven, flat_rate, other.",
            en: "number_26, number_26a, number_26b, expenses_proven, flat_rate, other.")
    }
    static var helpYear: ArgumentHelp { help(de: "Kalenderjahr.", en: "Calendar year.") }
    static var helpSignedBy: ArgumentHelp {
        help(
            de: "Wer unterschrieb: C-5 (mehrfach möglich).",
            en: "Who signed: C-5 (may be repeated).")
    }
    static var helpSignedOn: ArgumentHelp {
        help(de: "Tag der Unterschrift.", en: "Day of the signature.")
    }
    static var helpStamp: ArgumentHelp {
        help(de: "Der Stempel war zu sehen.", en: "The stamp was seen.")
    }
    static var helpDeclarationCode: ArgumentHelp {
        help(de: "Was erklärt wurde, etwa continues.", en: "What was declared, as continues.")
    }
    static var helpQualificationCode: ArgumentHelp {
        help(de: "Welche, etwa juleica.", en: "Which, as juleica.")
    }
    static var helpProjectArgument: ArgumentHelp {
        help(de: "Das Projekt: V-1.", en: "The project: V-1.")
    }
    static var helpOnlyProject: ArgumentHelp {
        help(de: "Nur dieses Projekt.", en: "Only this project.")
    }
    static var helpTitle: ArgumentHelp { help(de: "Titel.", en: "Title.") }
    static var helpPublished: ArgumentHelp {
        help(de: "Fundstelle: wo es veröffentlicht ist.", en: "Where it is published.")
    }
    static var helpParticipants: ArgumentHelp {
        help(de: "Wie viele teilnahmen.", en: "How many took part.")
    }
    static var helpQuantity: ArgumentHelp {
        help(de: "Wie viel gezählt wurde.", en: "How much was counted.")
    }
    static var helpUnit: ArgumentHelp {
        help(de: "Was gezählt wurde, etwa cards.", en: "What was counted, as cards.")
    }
    static var helpWith: ArgumentHelp { help(de: "Mit wem.", en: "With whom.") }
    static var helpMilestoneArgument: ArgumentHelp {
        help(de: "Der Meilenstein: V-1/2 oder '#812'.", en: "The milestone: V-1/2 or '#812'.")
    }
    static var helpMilestoneOrProject: ArgumentHelp {
        help(
            de: "Der Meilenstein V-1/2; ungeplant das Projekt V-1 mit --title.",
            en: "The milestone V-1/2; unplanned the project V-1 with --title.")
    }
    static var helpUnplannedTitle: ArgumentHelp {
        help(de: "Was ungeplant erreicht wurde.", en: "What was reached unplanned.")
    }
    static var helpDue: ArgumentHelp { help(de: "Bis wann.", en: "By when.") }
    static var helpFigureSubject: ArgumentHelp {
        help(de: "Worum es geht, etwa Ehrenamtskarte.", en: "What it is about, as Ehrenamtskarte.")
    }
    static var helpFigureValue: ArgumentHelp { help(de: "Die Zahl.", en: "The number.") }
    static var helpFact: ArgumentHelp {
        help(de: "Die Aussage in Worten.", en: "The statement in words.")
    }
    static var helpExactness: ArgumentHelp {
        help(de: "exact, about oder at_least.", en: "exact, about or at_least.")
    }
    static var helpReferenceCode: ArgumentHelp {
        help(de: "Welcher Wert, etwa estg-3-26a.", en: "Which amount, as estg-3-26a.")
    }
    static var helpReferenceFile: ArgumentHelp {
        help(
            de: "Datei mit Bezugswerten (sonst die mitgelieferte).",
            en: "File of values (else the program's own).")
    }
    static var helpDeliveryArgument: ArgumentHelp {
        help(de: "Die Lieferung: L-17.", en: "The delivery: L-17.")
    }
}
