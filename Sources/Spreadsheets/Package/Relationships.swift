/// Which parts a part of the archive leads to.
struct Relationships {
    struct Link {
        let id: String
        /// The last word of the type, as `worksheet`; the rest of it differs between editions.
        let kind: Substring
        /// The path of the part within the archive.
        let target: String
    }

    private(set) var links: [Link] = []

    /// The links of a part; `""` is the archive itself.
    init(of part: String, in archive: ZipArchive, limits: WorkbookLimits) throws(SpreadsheetError) {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { part[...$0] } ?? ""
        let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
        let path = "\(folder)_rels/\(name).rels"
        guard archive.contains(path) else { return }
        let sink = Sink(folder: folder, most: limits.parts)
        try XMLStream.read(archive.part(path, limits: limits), into: sink, limits: limits)
        links = sink.links
    }

    func first(_ kind: Substring) -> Link? {
        links.first { $0.kind == kind }
    }

    /// A target as a path within the archive.
    static func path(_ target: String, in folder: Substring) -> String {
        var steps: [Substring] = []
        let whole = target.hasPrefix("/") ? target : folder + target
        for step in whole.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    private final class Sink: XMLSink {
        let folder: Substring
        let most: Int
        var links: [Link] = []

        init(folder: Substring, most: Int) { (self.folder, self.most) = (folder, most) }

        func start(_ tag: XMLTag) throws(SpreadsheetError) {
            guard tag.isNamed("Relationship"), let id = tag.text("Id"),
                let type = tag.text("Type"), let target = tag.text("Target"),
                tag.text("TargetMode") != "External"
            else { return }
            guard links.count < most else { throw SpreadsheetError(.tooManyParts, limit: most) }
            let kind = type.split(separator: "/").last ?? ""
            links.append(
                Link(id: id, kind: kind, target: Relationships.path(target, in: folder)))
        }

        func end(_ tag: XMLTag) {}
        func text(_ bytes: Span<UInt8>) {}
    }
}
