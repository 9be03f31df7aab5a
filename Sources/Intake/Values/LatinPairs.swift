/// Latin letters that Unicode writes both as one character and as letter and mark.
///
/// Each text lists pairs: the letter without the mark, then the one with it. The pairs are the
/// canonical decompositions of U+00C0 to U+024F and U+1E00 to U+1EFF, which hold all composed
/// letters of DIN 91379.
enum LatinPairs {
    /// The one character for a letter followed by a mark; nil when there is none.
    static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        table[UInt64(base.value) << 32 | UInt64(mark.value)]
    }

    /// The letter and the mark that one character stands for; nil when it is none of the table.
    static func parted(
        _ both: Unicode.Scalar
    ) -> (base: Unicode.Scalar, mark: Unicode.Scalar)? {
        parts[both.value]
    }

    private static let table: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for (base, mark, both) in triples {
            table[UInt64(base.value) << 32 | UInt64(mark.value)] = both
        }
        return table
    }()

    private static let parts: [UInt32: (base: Unicode.Scalar, mark: Unicode.Scalar)] = {
        var parts: [UInt32: (base: Unicode.Scalar, mark: Unicode.Scalar)] = [:]
        for (base, mark, both) in triples { parts[both.value] = (base, mark) }
        return parts
    }()

    private typealias Triple = (base: Unicode.Scalar, mark: Unicode.Scalar, both: Unicode.Scalar)

    private static var triples: [Triple] {
        pairs.flatMap { mark, text in
            let scalars = Array(text.unicodeScalars)
            let mark = Unicode.Scalar(mark) ?? " "
            return stride(from: 0, to: scalars.count - 1, by: 2).map {
                (scalars[$0], mark, scalars[$0 + 1])
            }
        }
    }

    private static let pairs: [UInt32: String] = [
        0x0300:
            "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờ"
            + "ƯỪưừYỲyỳ",
        0x0301:
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻ"
            + "ÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêế"
            + "ÔỐôốƠỚơớƯỨưứ",
        0x0302:
            "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệ"
            + "ỌỘọộ",
        0x0303: "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        0x0304:
            "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡ"
            + "ḶḸḷḹṚṜṛṝ",
        0x0306: "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
        0x0307:
            "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠ"
            + "sṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        0x0308: "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        0x0309: "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        0x030A: "AÅaåUŮuůwẘyẙ",
        0x030B: "OŐoőUŰuű",
        0x030C:
            "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧ"
            + "KǨkǩƷǮʒǯjǰHȞhȟ",
        0x030F: "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ",
        0x0311: "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        0x031B: "OƠoơUƯuư",
        0x0323:
            "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹ"
            + "IỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        0x0324: "UṲuṳ",
        0x0325: "AḀaḁ",
        0x0326: "SȘsșTȚtț",
        0x0327: "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        0x0328: "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        0x032D: "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        0x032E: "HḪhḫ",
        0x0330: "EḚeḛIḬiḭUṴuṵ",
        0x0331: "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
    ]
}
