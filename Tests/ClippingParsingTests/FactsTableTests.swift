import ClippingModel
import Foundation
import Testing

@testable import ClippingParsing

@Suite struct CountryTableTests {
  private let countries = PlaceEntries.countries

  @Test("holds every ISO 3166-1 region once")
  func complete() {
    let codes = countries.map(\.code.text)
    #expect(Set(codes).count == codes.count)
    let regions = Locale.Region.isoRegions.map(\.identifier).filter {
      $0.count == 2 && $0.allSatisfy(\.isLetter)
    }
    // Reserved codes that are no countries of ISO 3166-1, as CLDR lists them.
    let reserved: Set = [
      "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "XA", "XB", "QO", "ZZ",
    ]
    #expect(Set(regions).subtracting(codes).subtracting(reserved) == [])
  }

  /// CLDR says more than the name (`Myanmar (Burma)`, `Hong Kong SAR China`) or names it otherwise.
  private static let renamed: [Language: Set<String>] = [
    .english: ["CN", "IO", "CD", "CG", "HK", "MM", "MO", "PS", "UM", "GS", "TF", "HM"],
    .vietnamese: ["CN", "CD", "CG", "HK", "MM", "MO", "PS", "GS", "TF", "UM", "VI", "IO", "SX"],
  ]

  @Test("knows CLDR's names", arguments: Language.allCases)
  func cldr(_ language: Language) throws {
    let locale = Locale(identifier: language.rawValue)
    try #require(locale.localizedString(forRegionCode: "FR") != nil)
    for country in countries where Self.renamed[language]?.contains(country.code.text) == false {
      guard let name = locale.localizedString(forRegionCode: country.code.text) else { continue }
      let plain = name.replacing(" & ", with: " and ").replacing("’", with: "'").replacing(
        "St. ", with: "Saint ")
      let known = language == .english ? country.englishNames : country.vietnameseNames
      #expect(known.contains(plain), "\(country.code.text) \(plain)")
    }
  }

  @Test("every name finds its own country")
  func unambiguous() {
    var owner: [String: String] = [:]
    for country in countries {
      for name in country.englishNames + country.vietnameseNames + country.demonyms {
        if let known = owner[name] { #expect(known == country.code.text, "\(name)") }
        owner[name] = country.code.text
      }
    }
  }
}

@Suite struct FactTableTests {
  @Test("every line of every table is read")
  func lines() {
    func count(_ lines: String) -> Int { lines.split(separator: "\n").count }
    #expect(PlaceEntries.countries.count == count(CountryTable.lines))
    #expect(AgreementEntries.entries.count == count(AgreementTable.lines))
    #expect(
      OrganisationEntries.entries.count
        == count(OrganisationTable.lines) + count(MinistryTable.lines))
    #expect(TopicEntries.topics.count == count(TopicTable.lines))
    #expect(Set(TopicEntries.topics) == Set(Topic.allCases))
  }

  @Test("every cue has words, and currencies their codes")
  func cues() {
    #expect(Set(CueTable.entries.flatMap { $0.senses.map(\.cue) }) == Set(Cue.allCases))
    for entry in CueTable.entries {
      guard let currency = entry.sense(.currency) else { continue }
      #expect(CueTable.currencies.indices.contains(currency.argument), "\(entry.text)")
    }
  }

  @Test("names are NFC")
  func normalized() {
    for phrase in Tables.phrases {
      let composed = phrase.text.precomposedStringWithCanonicalMapping
      #expect(Array(phrase.text.utf8) == Array(composed.utf8), "\(phrase.text)")
    }
  }
}

@Suite struct HostileTextTests {
  /// Repetitions of what rules look for; a rule that looks back or ahead without bound shows here.
  static let repeated = [
    ",", "A", "A ", "1.", "1,", "12/5-", "ngày 1 ", "tháng ", "Việt Nam, ", "Việt Nam - ",
    "năm 2020 ",
    "kỷ niệm 50 năm 1973 ", "tỷ USD ", "Bản ghi nhớ về ", "đối tác chiến lược ", "The Free ", "$",
    "1-2%",
    "thứ Hai ", "5 triệu ", "\n", "Mr. ", "Agreement ",
  ]

  @Test("reads eight times the text in little more than eight times the time", arguments: repeated)
  func linear(_ piece: String) {
    let clock = ContinuousClock()
    func time(_ bytes: Int) -> Duration {
      let body = String(repeating: piece, count: bytes / piece.utf8.count)
      return clock.measure { _ = facts(body) }
    }
    _ = time(1024)
    let small = time(4 << 10)
    let large = time(32 << 10)
    // Eight times the text: a quadratic rule would take sixty-four times as long.
    #expect(large < small * 24 + .milliseconds(200), "\(piece): \(small), \(large)")
  }
}
