import Engagement
import Foundation

/// Writes a town as the seven lists that the ledger imports.
struct ListTown {
    let plan: TownPlan
    let folder: String

    func write() throws(TownError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .file(folder)
        }
        try organisations()
        try persons()
        try engagements()
        try attestations()
        try allowances()
        try hours()
        try cards()
    }

    private func organisations() throws(TownError) {
        let file = try ListFile(
            folder, "organisations", "id,name,category,seat,founded,nonprofit,legal_form")
        for number in 0..<plan.organisationCount {
            let one = plan.organisation(number)
            try file.add(
                "\(one.key),\(one.name),\(one.category.code),\(Names.municipality),"
                    + "\(one.founded),yes,e. V.")
        }
        try file.close()
    }

    private func persons() throws(TownError) {
        let file = try ListFile(
            folder, "persons", "id,given_names,family_name,born,residence,street,district")
        try eachPerson { person throws(TownError) in
            try file.add(
                "\(person.key),\(person.givenName),\(person.familyName),\(person.born.iso),"
                    + "\(person.residence),\(person.street),\(person.district)")
        }
        try file.close()
    }

    private func engagements() throws(TownError) {
        let file = try ListFile(
            folder, "engagements",
            "id,person,organisation,activity,place,district,since,until")
        try eachPerson { person throws(TownError) in
            try file.add(
                "E\(person.number + 1),\(person.key),O\(person.organisation + 1),"
                    + "\(person.activity),\(Names.municipality),\(person.district),"
                    + "\(person.began.written ?? person.since.iso),\(person.until?.iso ?? "")")
        }
        try file.close()
    }

    private func attestations() throws(TownError) {
        let file = try ListFile(
            folder, "attestations",
            "id,person,organisation,activity,since,minutes_per_week,signed_by,signed_on,"
                + "received_on")
        try eachPerson { person throws(TownError) in
            guard person.number.isMultiple(of: 12), let day = applied(person) else { return }
            let signatory = plan.organisation(person.organisation).signatory
            try file.add(
                "B\(person.number + 1),\(person.key),O\(person.organisation + 1),"
                    + "\(person.activity),\(person.since.iso),\(180 + 30 * (person.number % 8)),"
                    + "\(signatory),\(day.advanced(by: -3).iso),\(day.iso)")
        }
        try file.close()
    }

    private func allowances() throws(TownError) {
        let file = try ListFile(folder, "allowances", "id,person,organisation,year,cents,kind")
        try eachPerson { person throws(TownError) in
            guard person.number.isMultiple(of: 60), let day = applied(person) else { return }
            try file.add(
                "A\(person.number + 1),\(person.key),O\(person.organisation + 1),"
                    + "\(day.year - 1),\(100 * (50 + person.number % 700)),26a")
        }
        try file.close()
    }

    private func hours() throws(TownError) {
        let file = try ListFile(
            folder, "hours",
            "id,person,organisation,activity,day,from,to,minutes,place,district,basis,evidence,"
                + "confirmed_on,received_on")
        guard let period = DaySpan(from: plan.first, to: plan.last) else { return }
        try eachPerson { person throws(TownError) in
            let organisation = plan.organisation(person.organisation)
            for hours in plan.hours(of: person, in: period) {
                for (line, minutes) in hours.lines.enumerated() {
                    try file.add(row(person, organisation, hours, minutes, line))
                }
            }
        }
        try file.close()
    }

    private func row(
        _ person: TownPerson, _ organisation: TownOrganisation, _ hours: TownHours,
        _ minutes: Int, _ line: Int
    ) -> String {
        let received = hours.day.advanced(by: 20).iso
        let clock = hours.clock.map { "\(Self.time($0.from)),\(Self.time($0.until))" } ?? ","
        return "H\(person.number + 1)-\(hours.index)-\(line),\(person.key),\(organisation.key),"
            + "\(person.activity),\(hours.written.written ?? hours.day.iso),\(clock),\(minutes),"
            + "\(Names.municipality),\(person.district),"
            + "\(hours.isVoluntary ? "voluntary" : "training"),"
            + "\(hours.grade == .total ? "total" : "sheet"),"
            + "\(organisation.confirms ? received : ""),\(received)"
    }

    private func cards() throws(TownError) {
        let file = try ListFile(
            folder, "cards",
            "id,person,programme,kind,number,received_on,decided_on,decision,ground,valid_from,"
                + "valid_until,file_reference")
        var number = 0
        try eachPerson { person throws(TownError) in
            guard person.number.isMultiple(of: 12), let day = applied(person) else { return }
            number += 1
            let decided = day.advanced(by: 14)
            let rest =
                number.isMultiple(of: 7)
                ? "refused,hours,,"
                : "granted,,\(decided.iso),\(decided.advanced(byYears: 2)?.iso ?? "")"
            try file.add(
                "K\(number),\(person.key),\(Clerk.programmeCode),first,"
                    + "\(number.isMultiple(of: 7) ? "" : "\(number)"),\(day.iso),"
                    + "\(decided.iso),\(rest),13-42/\(number)")
        }
        try file.close()
    }

    /// The day on which the person asks for a card; nil when it leaves before.
    private func applied(_ person: TownPerson) -> Day? {
        let day = person.known.advanced(by: 400 + person.number % 28)
        return day < person.until ?? plan.last ? day : nil
    }

    private func eachPerson(_ body: (TownPerson) throws(TownError) -> Void) throws(TownError) {
        for number in 0..<plan.people { try body(plan.person(number)) }
    }

    private static func time(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
