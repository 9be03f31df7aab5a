@testable import Engagement

extension Sample {
    static let office: [Sample] = [
        .full(
            .ledger(
                .activityListPublished(
                    ActivityListPublished(
                        version: "2026-1", from: Part.day,
                        activities: [
                            ListedActivity(
                                code: "chor", label: "Chorgesang", field: "music",
                                synonyms: ["Singen", "Chorprobe"]),
                            ListedActivity(code: "umwelt", label: "Umweltschutz"),
                        ], source: "Amtsblatt", provenance: Part.provenance)))),
        .bare(
            .ledger(
                .activityListPublished(ActivityListPublished(version: "1", from: Part.day)))),
        .full(
            .ledger(
                .findingAnswered(
                    FindingAnswered(
                        finding: [UInt8](1...16), code: "late", subject: Part.anna.stream,
                        answer: .accepted, on: Part.day, provenance: Part.provenance)))),
        .bare(
            .ledger(
                .findingAnswered(
                    FindingAnswered(
                        finding: [UInt8](1...16), code: "late", answer: .settled,
                        on: Part.day)))),
        .full(
            .ledger(
                .examinationStarted(
                    ExaminationStarted(
                        title: "Prüfung 2026", on: Part.day, numbers: ["001", "002"],
                        sample: 30, seed: 7, provenance: Part.provenance)))),
        .bare(
            .ledger(.examinationStarted(ExaminationStarted(title: "Prüfung", on: Part.day)))),
        .full(
            .ledger(
                .examinationClosed(
                    ExaminationClosed(
                        examination: 3, on: Part.later, provenance: Part.provenance)))),
        .bare(.ledger(.examinationClosed(ExaminationClosed(examination: 0, on: Part.day)))),
        .full(
            .ledger(
                .reminderSet(
                    ReminderSet(
                        subject: Part.anna.stream, due: Part.later, topic: "renewal",
                        provenance: Part.provenance)))),
        .bare(
            .ledger(
                .reminderSet(
                    ReminderSet(subject: Part.club.stream, due: Part.day, topic: "list")))),
        .full(
            .ledger(
                .reminderDone(
                    ReminderDone(reminder: 5, on: Part.later, provenance: Part.provenance)))),
        .bare(.ledger(.reminderDone(ReminderDone(reminder: 0, on: Part.day)))),
        .full(
            .engagement(
                .honourRecorded(
                    HonourRecorded(
                        code: "ehrennadel", day: Part.vague, issuer: "Land",
                        provenance: Part.provenance)))),
        .bare(.engagement(.honourRecorded(HonourRecorded(code: "nadel", day: Part.exact)))),
    ]
}
