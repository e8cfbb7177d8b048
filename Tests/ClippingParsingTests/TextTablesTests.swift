import Testing

@testable import ClippingParsing

@Suite("Tables that words and bytes are looked up in")
struct TextTablesTests {
  @Test("a word set holds its words and no others")
  func wordSet() {
    let words = (1...500).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    let set = WordSet(words)
    #expect(words.allSatisfy(set.contains))
    #expect(!words.map { $0 ^ 1 }.contains(where: set.contains))
    #expect(!set.contains(0))
    #expect(!WordSet([]).contains(7))
  }

  @Test("a vocabulary finds each word by the number it gave, however many come")
  func vocabulary() {
    var vocabulary = Vocabulary()
    let words = (0..<5000).map { UInt64($0) &* 0x1_0001 &+ 3 }
    let numbers = words.map { vocabulary.insert($0) }
    #expect(numbers == Array(1...5000))
    #expect(words.map { vocabulary.insert($0) } == numbers)
    #expect(words.map { vocabulary.term($0) } == numbers)
    #expect(words.allSatisfy { vocabulary.term($0 ^ 1 << 50) == 0 })
  }

  @Test("the first byte is found wherever it stands among others", arguments: 0..<40)
  func firstOffset(place: Int) {
    // 0x5E, 0x5F and 0xDD differ from the byte by what a carry between bytes could hide.
    var bytes = (0..<40).map { [0x5E, 0x5F, 0xDD, 0x20][$0 % 4] as UInt8 }
    #expect(bytes.firstOffset(of: 0x5D, in: 0..<40) == nil)
    let hasNone = !bytes.span.hasAny(0x5D, 0x2A, 0x5C, 0x23)
    #expect(hasNone)
    bytes[place] = 0x5D
    #expect(bytes.firstOffset(of: 0x5D, in: 0..<40) == place)
    #expect(bytes.firstOffset(of: 0x5D, in: place + 1..<40) == nil)
    #expect(bytes.firstOffset(of: 0x5D, in: 0..<place) == nil)
    let hasOne = bytes.span.hasAny(0x2A, 0x5C, 0x5D, 0x23)
    #expect(hasOne)
  }

  @Test("two bytes in a row are found wherever they stand among others", arguments: 0..<39)
  func firstPair(place: Int) {
    var bytes = (0..<40).map { [0x20, 0x1F, 0x21, 0xA0][$0 % 4] as UInt8 }
    #expect(bytes.span.firstOffset(of: 0x20, before: 0x20, or: 0x40, in: 0..<40) == nil)
    for second in [0x20, 0x40] as [UInt8] {
      bytes[place] = 0x20
      bytes[place + 1] = second
      let found = bytes.span.firstOffset(of: 0x20, before: 0x20, or: 0x40, in: 0..<40)
      let naive = (0..<39).first {
        bytes[$0] == 0x20 && (bytes[$0 + 1] == 0x20 || bytes[$0 + 1] == 0x40)
      }
      #expect(found == naive)
      #expect(bytes.span.firstOffset(of: 0x20, before: 0x20, or: 0x40, in: 0..<found! + 1) == nil)
    }
  }

  @Test("a text is at fault where it is not UTF-8, wherever its characters lie", arguments: 0..<200)
  func faults(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state = state &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
      return Int(state >> 33) % count
    }
    let characters = ["a", "b ", "đ", "ấ", "ứ", "ก", "한", "€", "𝔘", "e\u{323}"]
    var bytes = Array((0..<random(40)).map { _ in characters[random(10)] }.joined().utf8)
    #expect(TextDecoder.repaired(bytes, at: 0).faults.isEmpty)
    guard !bytes.isEmpty else { return }
    for _ in 0..<8 {
      let place = random(bytes.count)
      let kept = bytes[place]
      bytes[place] = UInt8(random(256))
      let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
      #expect(TextDecoder.repaired(bytes, at: 0).faults.isEmpty == isWellFormed)
      bytes[place] = kept
    }
  }

  @Test("words are counted as they are found, whatever parts them", arguments: 0..<64)
  func wordCount(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<Int(seed)).map { _ in
      state = state &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
      return [0x20, 0x0A, 0x09, 0x0D, 0x61, 0x8A, 0x21, 0xC3][Int(state >> 61)] as UInt8
    }
    for start in 0...min(9, bytes.count) {
      #expect(bytes.wordCount(start..<bytes.count) == bytes.words(start..<bytes.count).count)
    }
  }

  @Test(
    "a string of JSON ends at the first quote behind an even number of backslashes",
    arguments: [
      (#"{"a":"b\\"}"#, #"b\"#), (#"{"a":"b\""}"#, #"b""#), (#"{"a":"\\\"c"}"#, #"\"c"#),
    ])
  func stringEnd(json: String, value: String) throws {
    var reader = JSONObjectReader(MappedText(Array(json.utf8), at: 0))
    let fields = try reader.readObject()
    #expect(fields.map { $0.value.string(0..<$0.value.count) } == [value])
  }
}
