/// What kind of file some bytes are when they are not the workbook that their name promises.
enum FileSignature {
    /// Nothing when the bytes begin as a ZIP archive does; otherwise what they are instead.
    static func foreign(_ bytes: [UInt8]) -> SpreadsheetError.Fact? {
        if bytes.isEmpty { return .emptyFile }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
            return nil
        }
        if bytes.starts(with: compound) {
            return holdsEncryptedPackage(bytes) ? .passwordProtected : .oldWorkbook
        }
        // The oldest workbooks are a bare stream: its first record is 9, in versions 2 to 8.
        if bytes.count > 3, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), bytes[3] == 0 {
            return .oldWorkbook
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .portableDocument }
        return textual(bytes.prefix(4_096))
    }

    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// An encrypted workbook is a compound file with an entry of this name in its directory.
    ///
    /// Entries are 128 bytes long and stand at multiples of 128; names are UTF-16.
    private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        return stride(from: 512, to: bytes.count, by: 128).contains { start in
            bytes[start] == name[0] && bytes[start...].starts(with: name)
        }
    }

    private static func textual(_ sample: ArraySlice<UInt8>) -> SpreadsheetError.Fact {
        // A zero in every second byte is UTF-16, which these marks stand out in all the same.
        let wide = sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF])
        let bytes = sample.filter { !wide || $0 != 0 }
        guard !bytes.contains(0) else { return .unknownFile }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        let start = text.unicodeScalars.first { $0 != "\u{FEFF}" && $0 != "\u{FFFD}" && $0 > " " }
        guard start == "<" else { return .plainText }
        let marks = ["<html", "<!doctype html", "<table", "<body", "<head"]
        if marks.contains(where: text.contains) { return .webPage }
        return text.contains("<?xml") ? .flatXML : .plainText
    }
}
