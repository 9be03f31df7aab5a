// The Swift below `Generated` is made from the `.proto` files by `Tools/generate-schemas` and is
// committed, so that a build needs no protoc. The files below `Rules` and
// `Places` are compiled in as bytes.

/// The rule library and the schema number that this program was built with.
package enum LedgerSchemas {
    /// The number of the event schema, raised with every kind or field that is added.
    package static let number: UInt32 = 6

    /// The rule file of Dessau-Roßlau's Ehrenamtskarte, byte for byte.
    package static var dessauRosslauRule: [UInt8] {
        PackageResources.dessau_rosslau_ehrenamtskarte_json
    }

    /// The dated amounts that rules point to, byte for byte.
    package static var referenceValues: [UInt8] { PackageResources.reference_values_json }

    /// The municipalities and their postal codes, byte for byte.
    package static var municipalities: [UInt8] { PackageResources.municipalities_csv }
}

extension LedgerSchemas {
    /// The names of the rule files: programme and version, `overlay` where a base lies under it.
    package static var ruleNames: [String] { ruleFiles.keys.sorted() }

    /// A rule file of the library by its name, byte for byte; nil when there is none.
    package static func rule(_ name: String) -> [UInt8]? { ruleFiles[name]?() }

    private static let ruleFiles: [String: @Sendable () -> [UInt8]] = [
        "bayerische-ehrenamtskarte-blau-2018-1": {
            PackageResources.bayerische_ehrenamtskarte_blau_2018_1_json
        },
        "bayerische-ehrenamtskarte-blau-2020-1": {
            PackageResources.bayerische_ehrenamtskarte_blau_2020_1_json
        },
        "bayerische-ehrenamtskarte-blau-2021-1": {
            PackageResources.bayerische_ehrenamtskarte_blau_2021_1_json
        },
        "bayerische-ehrenamtskarte-gold-2018-1": {
            PackageResources.bayerische_ehrenamtskarte_gold_2018_1_json
        },
        "berlin-ehrenamtskarte-2017-1": { PackageResources.berlin_ehrenamtskarte_2017_1_json },
        "berlin-ehrenamtskarte-2024-1": { PackageResources.berlin_ehrenamtskarte_2024_1_json },
        "berlin-ehrenamtskarte-until-2016": {
            PackageResources.berlin_ehrenamtskarte_until_2016_json
        },
        "bitterfeld-wolfen-engagement-card-2022-1": {
            PackageResources.bitterfeld_wolfen_engagement_card_2022_1_json
        },
        "brandenburg-ehrenamtskarte-2017-1": {
            PackageResources.brandenburg_ehrenamtskarte_2017_1_json
        },
        "brandenburg-ehrenamtskarte-2024-1": {
            PackageResources.brandenburg_ehrenamtskarte_2024_1_json
        },
        "brandenburg-ehrenamtskarte-until-2016": {
            PackageResources.brandenburg_ehrenamtskarte_until_2016_json
        },
        "burgenlandkreis-ehrenamtskarte-2022-1": {
            PackageResources.burgenlandkreis_ehrenamtskarte_2022_1_json
        },
        "bw-ehrenamtskarte-2023-1": { PackageResources.bw_ehrenamtskarte_2023_1_json },
        "dessau-rosslau-ehrenamtskarte": { PackageResources.dessau_rosslau_ehrenamtskarte_json },
        "dessau-rosslau-ehrenamtskarte-2018-draft": {
            PackageResources.dessau_rosslau_ehrenamtskarte_2018_draft_json
        },
        "dresden-ehrenamtspass-2020-1": { PackageResources.dresden_ehrenamtspass_2020_1_json },
        "dresden-ehrenamtspass-2024-1": { PackageResources.dresden_ehrenamtspass_2024_1_json },
        "dresden-ehrenamtspass-before-2020": {
            PackageResources.dresden_ehrenamtspass_before_2020_json
        },
        "halle-ehrenamtskarte-2016-1": { PackageResources.halle_ehrenamtskarte_2016_1_json },
        "halle-ehrenamtskarte-2024-1": { PackageResources.halle_ehrenamtskarte_2024_1_json },
        "hamburg-engagement-karte-2024-1": {
            PackageResources.hamburg_engagement_karte_2024_1_json
        },
        "hessen-e-card-2006-1": { PackageResources.hessen_e_card_2006_1_json },
        "hessen-e-card-darmstadt-dieburg-2006-1-overlay": {
            PackageResources.hessen_e_card_darmstadt_dieburg_2006_1_overlay_json
        },
        "hessen-e-card-darmstadt-dieburg-2024-1-overlay": {
            PackageResources.hessen_e_card_darmstadt_dieburg_2024_1_overlay_json
        },
        "hessen-e-card-gross-gerau-2006-1-overlay": {
            PackageResources.hessen_e_card_gross_gerau_2006_1_overlay_json
        },
        "hessen-e-card-lahn-dill-2006-1-overlay": {
            PackageResources.hessen_e_card_lahn_dill_2006_1_overlay_json
        },
        "hessen-e-card-marburg-biedenkopf-2006-1-overlay": {
            PackageResources.hessen_e_card_marburg_biedenkopf_2006_1_overlay_json
        },
        "hessen-e-card-vogelsberg-2006-1-overlay": {
            PackageResources.hessen_e_card_vogelsberg_2006_1_overlay_json
        },
        "magdeburg-freiwilligenpass-2007-1": {
            PackageResources.magdeburg_freiwilligenpass_2007_1_json
        },
        "mv-ehrenamtskarte-2020-1": { PackageResources.mv_ehrenamtskarte_2020_1_json },
        "mv-ehrenamtskarte-2024-1": { PackageResources.mv_ehrenamtskarte_2024_1_json },
        "niedersachsen-bremen-ehrenamtskarte-2010-1": {
            PackageResources.niedersachsen_bremen_ehrenamtskarte_2010_1_json
        },
        "niedersachsen-bremen-ehrenamtskarte-2015-1": {
            PackageResources.niedersachsen_bremen_ehrenamtskarte_2015_1_json
        },
        "niedersachsen-bremen-ehrenamtskarte-2021-1": {
            PackageResources.niedersachsen_bremen_ehrenamtskarte_2021_1_json
        },
        "niedersachsen-bremen-ehrenamtskarte-2023-1": {
            PackageResources.niedersachsen_bremen_ehrenamtskarte_2023_1_json
        },
        "niedersachsen-bremen-ehrenamtskarte-2024-1": {
            PackageResources.niedersachsen_bremen_ehrenamtskarte_2024_1_json
        },
        "nrw-ehrenamtskarte-2008-1": { PackageResources.nrw_ehrenamtskarte_2008_1_json },
        "nrw-ehrenamtskarte-2026-1": { PackageResources.nrw_ehrenamtskarte_2026_1_json },
        "nrw-ehrenamtskarte-duesseldorf-2026-1-overlay": {
            PackageResources.nrw_ehrenamtskarte_duesseldorf_2026_1_overlay_json
        },
        "nrw-ehrenamtskarte-hagen-2026-1-overlay": {
            PackageResources.nrw_ehrenamtskarte_hagen_2026_1_overlay_json
        },
        "nrw-jubilaeumskarte-2022-1": { PackageResources.nrw_jubilaeumskarte_2022_1_json },
        "quedlinburg-ehrenamtskarte-2026-1": {
            PackageResources.quedlinburg_ehrenamtskarte_2026_1_json
        },
        "rlp-ehrenamtskarte-2014-1": { PackageResources.rlp_ehrenamtskarte_2014_1_json },
        "rlp-ehrenamtskarte-2017-1": { PackageResources.rlp_ehrenamtskarte_2017_1_json },
        "rlp-jubilaeumskarte-2018-1": { PackageResources.rlp_jubilaeumskarte_2018_1_json },
        "rostock-ehrenamtskarte-2024-1": { PackageResources.rostock_ehrenamtskarte_2024_1_json },
        "saarland-ehrenamtskarte-2012-1": { PackageResources.saarland_ehrenamtskarte_2012_1_json },
        "saarland-ehrenamtskarte-2016-1": { PackageResources.saarland_ehrenamtskarte_2016_1_json },
        "saarland-ehrenamtskarte-2022-1": { PackageResources.saarland_ehrenamtskarte_2022_1_json },
        "saechsische-ehrenamtskarte-edition-1": {
            PackageResources.saechsische_ehrenamtskarte_edition_1_json
        },
        "saechsische-ehrenamtskarte-edition-2": {
            PackageResources.saechsische_ehrenamtskarte_edition_2_json
        },
        "saechsische-ehrenamtskarte-edition-3": {
            PackageResources.saechsische_ehrenamtskarte_edition_3_json
        },
        "saechsische-ehrenamtskarte-edition-4": {
            PackageResources.saechsische_ehrenamtskarte_edition_4_json
        },
        "saechsische-ehrenamtskarte-edition-5": {
            PackageResources.saechsische_ehrenamtskarte_edition_5_json
        },
        "saechsische-ehrenamtskarte-edition-6": {
            PackageResources.saechsische_ehrenamtskarte_edition_6_json
        },
        "schleswig-holstein-ehrenamtskarte-2013-1": {
            PackageResources.schleswig_holstein_ehrenamtskarte_2013_1_json
        },
        "schleswig-holstein-ehrenamtskarte-2014-1": {
            PackageResources.schleswig_holstein_ehrenamtskarte_2014_1_json
        },
        "stendal-ehrenamtskarte-2020-idea": {
            PackageResources.stendal_ehrenamtskarte_2020_idea_json
        },
        "stendal-ehrenamtskarte-2021-draft": {
            PackageResources.stendal_ehrenamtskarte_2021_draft_json
        },
        "stendal-ehrenamtskarte-2022-city": {
            PackageResources.stendal_ehrenamtskarte_2022_city_json
        },
        "stendal-ehrenamtskarte-2022-press": {
            PackageResources.stendal_ehrenamtskarte_2022_press_json
        },
        "thueringer-ehrenamtscard-2006-1": {
            PackageResources.thueringer_ehrenamtscard_2006_1_json
        },
    ]
}
