import Testing

@testable import Intake

/// The letters of DIN 91379:2022-08 by their search form, small and capital.
private let letters: [(form: String, letters: String)] = [
    ("A", "AaÀÁÂÃàáâãĀāĂăĄąǍǎȧẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("AE", "ÄäÆæǞǟǢǣǼǽ"), ("AA", "ÅåǺǻ"), ("B", "BbḂḃḆḇ"),
    ("C", "CcÇçĆćĈĉĊċČčƇƈ"), ("D", "DdÐðĎďĐđḊḋḌḍḎḏḐḑ"),
    ("E", "EeÈÉÊËèéêëĒēĔĕĖėĘęĚěƏəȨȩḗḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"), ("F", "FfḞḟ"),
    ("G", "GgĜĝĞğĠġĢģǤǥǦǧǴǵḠḡ"), ("H", "HhĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("I", "IiÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗɨǏǐḯỈỉỊị"), ("IJ", "Ĳĳ"), ("J", "JjĴĵǰ"),
    ("K", "KkĶķĸǨǩḰḱḲḳḴḵ"), ("L", "LlĹĺĻļĽľĿŀŁłḶḷḺḻ"), ("M", "MmṀṁṂṃ"),
    ("N", "NnÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉ"),
    ("O", "OoÒÓÔÕòóôõŌōŎŏŐőƠơǑǒǪǫǬǭȬȭȮȯȰȱṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("OE", "ÖöØøŒœǾǿȪȫ"), ("P", "PpṔṕṖṗ"), ("Q", "Qq"), ("R", "RrŔŕŖŗŘřȒȓṘṙṚṛṞṟ"),
    ("S", "SsŚśŜŝŞşŠšȘșṠṡṢṣ"), ("SS", "ßẞ"), ("T", "TtŢţŤťŦŧȚțṪṫṬṭṮṯẗ"), ("TH", "Þþ"),
    ("U", "UuÙÚÛùúûŨũŪūŬŭŮůŰűŲųƯưǓǔỤụỦủỨứỪừỬửỮữỰự"), ("UE", "ÜüǕǖǗǘǙǚǛǜ"), ("V", "Vv"),
    ("W", "WwŴŵẀẁẂẃẄẅẆẇ"), ("X", "XxẌẍ"), ("Y", "YyÝýÿŶŷŸȲȳẎẏỲỳỴỵỶỷỸỹ"),
    ("Z", "ZzŹźŻżŽžƷǮǯʒẐẑẒẓẔẕ"),
]

struct SearchFormTests {
    @Test func `Every letter of the norm has its search form`() {
        for (form, letters) in letters {
            for letter in letters.unicodeScalars {
                #expect(SearchForm.of(String(letter)) == form, "\(letter)")
            }
        }
    }

    @Test(
        "Sequences of the norm lose their marks, a diaeresis adds an E to A, O and U only",
        arguments: [
            ("A\u{30B}", "A"), ("C\u{308}", "C"), ("C\u{328}\u{306}", "C"), ("K\u{35F}H", "KH"),
            ("L\u{325}\u{304}", "L"), ("Z\u{308}", "Z"), ("\u{DB}\u{304}", "U"),
            ("\u{1EA0}\u{308}", "AE"), ("\u{1ECD}\u{308}", "OE"), ("\u{1EE4}\u{308}", "UE"),
            ("\u{1EE4}\u{304}", "U"), ("\u{10C}\u{315}", "C"), ("\u{17E}\u{327}", "Z"),
            ("\u{FF}\u{301}", "Y"), ("E\u{308}", "E"),
        ])
    func sequence(_ text: String, _ form: String) {
        #expect(SearchForm.of(text) == form)
    }

    @Test(
        "Composed and decomposed spellings have one search form",
        arguments: [
            ("Müller", "Mu\u{308}ller"), ("Åström", "A\u{30A}stro\u{308}m"),
            ("Nguyễn", "Nguye\u{302}\u{303}n"), ("Ọ̈", "O\u{308}\u{323}"),
        ])
    func normalised(_ one: String, _ other: String) {
        #expect(Array(one.unicodeScalars) != Array(other.unicodeScalars))
        #expect(SearchForm.of(one) == SearchForm.of(other))
    }

    @Test func `Hyphens and blanks part words, apostrophes do not`() {
        #expect(SearchForm.words(of: "Müller-Lüdenscheidt") == ["MUELLER", "LUEDENSCHEIDT"])
        #expect(SearchForm.words(of: " Anna–Maria  Groß ") == ["ANNA", "MARIA", "GROSS"])
        #expect(SearchForm.words(of: "O’Neil, D'Angelo") == ["ONEIL", "DANGELO"])
        #expect(SearchForm.words(of: "Kuzʹmin") == ["KUZMIN"])
        #expect(SearchForm.words(of: " - ") == [])
    }

    @Test func `Letters of other scripts stay as they are, in capitals`() {
        #expect(SearchForm.of("Иванова") == "ИВАНОВА")
    }
}
