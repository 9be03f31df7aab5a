import Intake

/// The XML of a workbook is read up to typed rows; the container around it is sound.
///
/// The first byte says which list it is. Behind it stand the sheet, the shared texts, the styles
/// and the workbook's own part, each after a byte 30, which no XML may hold; what is missing is as
/// programs write it.
func trySheets(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let parts = bytes.dropFirst()
        .split(separator: 30, maxSplits: 3, omittingEmptySubsequences: false).map { Array($0) }
    var archive = Archive()
    archive.add("_rels/.rels", Array(Fixed.top.utf8))
    archive.add("xl/workbook.xml", parts.count > 3 ? parts[3] : Array(Fixed.workbook.utf8))
    archive.add("xl/_rels/workbook.xml.rels", Array(Fixed.links.utf8))
    archive.add("xl/sharedStrings.xml", parts.count > 1 ? parts[1] : Array("<sst/>".utf8))
    archive.add("xl/styles.xml", parts.count > 2 ? parts[2] : Array("<styleSheet/>".utf8))
    archive.add("xl/worksheets/sheet1.xml", parts[0])
    readWorkbook(archive.file, as: ListKind.allCases[Int(first) % ListKind.allCases.count])
}

/// The parts that the input does not replace.
private enum Fixed {
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let top =
        "<Relationships>" + link("b", "officeDocument", "xl/workbook.xml") + "</Relationships>"
    static let workbook =
        "<workbook xmlns:r=\"\(office)\"><sheets><sheet name=\"Stunden 2025\" sheetId=\"1\" "
        + "r:id=\"s1\"/></sheets></workbook>"
    static let links =
        "<Relationships>" + link("s1", "worksheet", "worksheets/sheet1.xml")
        + link("t", "sharedStrings", "sharedStrings.xml") + link("f", "styles", "styles.xml")
        + "</Relationships>"

    static func link(_ id: String, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/>"
    }
}
