import Engagement

// The kinds of event as people call them.
extension EventKind {
    /// The kind in the language of this run.
    var spoken: String {
        switch self {
        case .ledgerOpened: Texts.say(de: "Journal eröffnet", en: "ledger opened")
        case .programStarted: Texts.say(de: "Programm gewechselt", en: "program started")
        case .clockStepped: Texts.say(de: "Uhr zurückgestellt", en: "clock stepped")
        case .referenceValueSet: Texts.say(de: "Bezugswert gesetzt", en: "reference value set")
        case .referenceValueEnteredInError:
            Texts.say(de: "Fehlerfassung eines Bezugswerts", en: "reference value entered in error")
        case .activityListPublished:
            Texts.say(de: "Tätigkeitsliste veröffentlicht", en: "activity list published")
        case .findingAnswered: Texts.say(de: "Befund beantwortet", en: "finding answered")
        case .examinationStarted: Texts.say(de: "Prüfung begonnen", en: "examination started")
        case .examinationClosed: Texts.say(de: "Prüfung abgeschlossen", en: "examination closed")
        case .reminderSet: Texts.say(de: "Wiedervorlage angelegt", en: "reminder set")
        case .reminderDone: Texts.say(de: "Wiedervorlage erledigt", en: "reminder done")
        case .figurePublished: Texts.say(de: "Zahl veröffentlicht", en: "figure published")
        case .figureEnteredInError:
            Texts.say(de: "Fehlerfassung einer Zahl", en: "figure entered in error")
        case .actorRegistered: Texts.say(de: "Bearbeitung eingetragen", en: "actor registered")
        case .actorEnded: Texts.say(de: "Bearbeitung beendet", en: "actor ended")
        case .personRegistered: Texts.say(de: "Person erfasst", en: "person registered")
        case .residenceChanged: Texts.say(de: "Umzug", en: "residence changed")
        case .nameChanged: Texts.say(de: "Namensänderung", en: "name changed")
        case .reachChanged: Texts.say(de: "Kontaktdaten geändert", en: "contact data changed")
        case .detailsCorrected: Texts.say(de: "Angaben berichtigt", en: "details corrected")
        case .personDied: Texts.say(de: "verstorben", en: "died")
        case .addressBlockNoted:
            Texts.say(de: "Auskunftssperre vermerkt", en: "address block noted")
        case .addressBlockLifted:
            Texts.say(de: "Auskunftssperre aufgehoben", en: "address block lifted")
        case .consentGiven: Texts.say(de: "Einwilligung erteilt", en: "consent given")
        case .consentWithdrawn: Texts.say(de: "Einwilligung widerrufen", en: "consent withdrawn")
        case .aliasRecorded: Texts.say(de: "Schreibweise zugeordnet", en: "alias recorded")
        case .personMerged: Texts.say(de: "Personen zusammengeführt", en: "persons merged")
        case .personSeparated: Texts.say(de: "Zusammenführung aufgehoben", en: "persons separated")
        case .personEnteredInError:
            Texts.say(de: "Fehlerfassung zur Person", en: "person event entered in error")
        case .contactRegistered: Texts.say(de: "Kontakt erfasst", en: "contact registered")
        case .contactChanged: Texts.say(de: "Kontakt geändert", en: "contact changed")
        case .contactEnded: Texts.say(de: "Kontakt beendet", en: "contact ended")
        case .organisationRegistered: Texts.say(de: "Träger erfasst", en: "organisation registered")
        case .organisationChanged: Texts.say(de: "Träger geändert", en: "organisation changed")
        case .organisationRenamed: Texts.say(de: "Träger umbenannt", en: "organisation renamed")
        case .organisationSucceeded:
            Texts.say(de: "Nachfolge eines Trägers", en: "organisation succeeded")
        case .organisationDissolved: Texts.say(de: "Träger aufgelöst", en: "organisation dissolved")
        case .deliveryReceived: Texts.say(de: "Lieferung eingegangen", en: "delivery received")
        case .deliveryUndone: Texts.say(de: "Lieferung zurückgenommen", en: "delivery undone")
        case .organisationCorrected:
            Texts.say(de: "Träger berichtigt", en: "organisation corrected")
        case .organisationEnteredInError:
            Texts.say(de: "Fehlerfassung zum Träger", en: "organisation event entered in error")
        case .engagementStarted: Texts.say(de: "Engagement begonnen", en: "engagement started")
        case .engagementPaused: Texts.say(de: "Engagement ruht", en: "engagement paused")
        case .engagementResumed:
            Texts.say(de: "Engagement wieder aufgenommen", en: "engagement resumed")
        case .engagementEnded: Texts.say(de: "Engagement beendet", en: "engagement ended")
        case .engagementAttested: Texts.say(de: "Trägerbestätigung", en: "engagement attested")
        case .attestationWithdrawn:
            Texts.say(de: "Trägerbestätigung zurückgenommen", en: "attestation withdrawn")
        case .qualificationRecorded:
            Texts.say(de: "Qualifikation erfasst", en: "qualification recorded")
        case .honourRecorded: Texts.say(de: "Ehrung erfasst", en: "honour recorded")
        case .allowanceRecorded:
            Texts.say(de: "Aufwandsentschädigung erfasst", en: "allowance recorded")
        case .declarationMade: Texts.say(de: "Erklärung abgegeben", en: "declaration made")
        case .engagementEnteredInError:
            Texts.say(de: "Fehlerfassung zum Engagement", en: "engagement event entered in error")
        case .hoursRecorded: Texts.say(de: "Stunden erfasst", en: "hours recorded")
        case .hoursConfirmed: Texts.say(de: "Stunden bestätigt", en: "hours confirmed")
        case .hoursConfirmationWithdrawn:
            Texts.say(de: "Bestätigung zurückgenommen", en: "confirmation withdrawn")
        case .hoursRejected: Texts.say(de: "Stunden abgelehnt", en: "hours rejected")
        case .hoursAccepted: Texts.say(de: "Stunden anerkannt", en: "hours accepted")
        case .hoursReversed: Texts.say(de: "Storno", en: "hours reversed")
        case .hoursRecordedForGroup:
            Texts.say(de: "Gruppenstunden erfasst", en: "hours recorded for a group")
        case .cardApplied: Texts.say(de: "Antrag auf Karte", en: "card applied for")
        case .evidenceRequested: Texts.say(de: "Unterlagen nachgefordert", en: "evidence requested")
        case .evidenceCompleted: Texts.say(de: "Unterlagen vollständig", en: "evidence completed")
        case .applicationWithdrawn:
            Texts.say(de: "Antrag zurückgezogen", en: "application withdrawn")
        case .cardAssessed: Texts.say(de: "Karte geprüft", en: "card assessed")
        case .cardGranted: Texts.say(de: "Karte erteilt", en: "card granted")
        case .cardGrantedByException:
            Texts.say(de: "Karte ausnahmsweise erteilt", en: "card granted by exception")
        case .cardRefused: Texts.say(de: "Karte abgelehnt", en: "card refused")
        case .cardNumberAssigned: Texts.say(de: "Kartennummer vergeben", en: "card number assigned")
        case .cardNumberVoided: Texts.say(de: "Kartennummer entwertet", en: "card number voided")
        case .cardIssued: Texts.say(de: "Karte ausgegeben", en: "card issued")
        case .cardHandedOver: Texts.say(de: "Karte ausgehändigt", en: "card handed over")
        case .cardLossReported: Texts.say(de: "Verlust gemeldet", en: "loss reported")
        case .cardReplaced: Texts.say(de: "Karte ersetzt", en: "card replaced")
        case .cardReturned: Texts.say(de: "Karte zurückgegeben", en: "card returned")
        case .cardGivenUp: Texts.say(de: "Verzicht auf die Karte", en: "card given up")
        case .cardExtended: Texts.say(de: "Karte verlängert", en: "card extended")
        case .cardWithdrawn: Texts.say(de: "Karte zurückgenommen", en: "card withdrawn")
        case .cardRevoked: Texts.say(de: "Karte widerrufen", en: "card revoked")
        case .hearingHeld: Texts.say(de: "Anhörung", en: "hearing held")
        case .objectionReceived: Texts.say(de: "Widerspruch eingegangen", en: "objection received")
        case .cardTakenOver: Texts.say(de: "Karte übernommen", en: "card taken over")
        case .cardEnteredInError:
            Texts.say(de: "Fehlerfassung zur Karte", en: "card event entered in error")
        case .programmeEstablished:
            Texts.say(de: "Programm eingerichtet", en: "programme established")
        case .rulePublished: Texts.say(de: "Regel veröffentlicht", en: "rule published")
        case .quotaSet: Texts.say(de: "Kontingent festgelegt", en: "quota set")
        case .projectOpened: Texts.say(de: "Projekt begonnen", en: "project opened")
        case .milestonePlanned: Texts.say(de: "Meilenstein geplant", en: "milestone planned")
        case .milestoneMoved: Texts.say(de: "Meilenstein verschoben", en: "milestone moved")
        case .milestoneReached: Texts.say(de: "Meilenstein erreicht", en: "milestone reached")
        case .milestoneDropped: Texts.say(de: "Meilenstein aufgegeben", en: "milestone dropped")
        case .eventHeld: Texts.say(de: "Veranstaltung", en: "event held")
        case .agreementSigned: Texts.say(de: "Vereinbarung geschlossen", en: "agreement signed")
        case .projectClosed: Texts.say(de: "Projekt beendet", en: "project closed")
        case .projectEnteredInError:
            Texts.say(de: "Fehlerfassung zum Projekt", en: "project event entered in error")
        }
    }
}
