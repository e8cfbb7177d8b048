import ClippingModel
import TextAnalysis
import Testing

@testable import ClippingParsing

@Suite struct ArticleTextTests {
  private func read(_ body: String, language: Language = .vietnamese) -> ArticleText {
    ArticleText(factArticle(body, language: language))
  }

  private func words(_ text: ArticleText) -> [String] {
    text.words.indices.map { text.string(word: $0) }
  }

  @Test("digits are words of their own, letters may end in digits, an apostrophe parts words")
  func cuts() {
    #expect(
      words(read("26/10, 45kg U23 d'Ivoire")) == ["26", "10", "45", "kg", "U23", "d", "Ivoire"])
  }

  @Test("a possessive is a flag of its word", arguments: ["Peru's", "Peru’s"])
  func possessive(_ word: String) {
    let text = read("\(word) minister", language: .english)
    #expect(words(text) == ["Peru", "minister"])
    #expect(text.words[0].flags.contains(.possessive))
  }

  static let sentences = [
    ("Một. Hai.", 2), ("Tại TP. HCM hôm nay.", 1), ("Mr. Lee met Dr. Ho. They left.", 2),
    ("The U.S. Congress met. It ended.", 2), ("In the U.S. The rest followed.", 2),
    ("Joseph R. Biden spoke.", 1), ("Kim ngạch đạt 7.5 tỷ. Xong!", 2), ("Dòng một\nDòng hai", 2),
  ]

  @Test("tells the end of a sentence from an abbreviation", arguments: sentences)
  func checkSentences(_ body: String, _ count: Int) {
    #expect(read(body).sentences.count == count)
  }

  @Test("every word lies in the sentence it names")
  func sentenceOfWord() {
    let text = read("Một hai. Ba bốn năm. Sáu.")
    for index in text.words.indices {
      #expect(text.sentence(ofWord: index).words.contains(index))
    }
  }

  @Test("words compare as signatures do")
  func signatures() {
    let samples = [
      "hòa", "hoà", "hóa", "Uỷ", "Ủy", "quí", "quý", "sỹ", "sĩ", "tay", "tai", "Huy", "Hui", "đàm",
      "dầm", "Đảng", "đang", "kỳ", "kì", "Việt", "viet",
    ]
    for a in samples {
      for b in samples {
        #expect(
          (WordKey.of(a).signature == WordKey.of(b).signature)
            == (Spelling.signature(a) == Spelling.signature(b)), "\(a) \(b)")
        #expect(
          (WordKey.of(a).fold == WordKey.of(b).fold) == (Spelling.fold(a) == Spelling.fold(b)),
          "\(a) \(b)")
      }
    }
  }
}

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer([
    Phrase(layer: .place, entry: 1, text: "Việt Nam", matchesFold: true),
    Phrase(layer: .place, entry: 2, text: "Lào"), Phrase(layer: .place, entry: 3, text: "Lào Cai"),
    Phrase(layer: .place, entry: 4, text: "US"), Phrase(layer: .cue, entry: 5, text: "ngày"),
    Phrase(layer: .organisation, entry: 6, text: "Bộ Văn hóa, Thể thao"),
  ])

  private func entries(_ body: String, _ layer: Layer = .place) -> [Int32] {
    var scanner = WordScanner()
    scanner.scan(Array(body.utf8), from: 0, section: .body)
    return gazetteer.hits(in: scanner.words)[layer].map(\.entry)
  }

  @Test("the longest name wins")
  func longest() { #expect(entries("Lào Cai và Lào") == [3, 2]) }

  @Test("a name is found without its marks where its entry allows it")
  func folded() { #expect(entries("Viet Nam, Lao") == [1]) }

  @Test("capitals are asked for as the entry has them")
  func capitals() { #expect(entries("tell us, lào xào, US") == [4]) }

  @Test("a comma is part of a name only where the entry has it")
  func commas() {
    #expect(entries("Bộ Văn hóa, Thể thao", .organisation) == [6])
    #expect(entries("Bộ Văn hóa Thể thao", .organisation) == [])
    #expect(entries("Việt, Nam") == [])
  }

  @Test("a sentence's end parts a name")
  func boundary() { #expect(entries("Việt\nNam") == []) }
}
