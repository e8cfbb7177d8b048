import ByteStorage
import Testing

@Suite("Checksum")
struct ChecksumTests {
  @Test("it is what files of version 1 hold, on every machine")
  func knownValues() {
    #expect(Checksum(of: [UInt8]().span).value == 11_133_820_405_898_903_622)
    #expect(Checksum(of: Array("abc".utf8).span).value == 17_800_959_046_597_182_846)
    #expect(
      Checksum(of: Array(0...200 as ClosedRange<UInt8>).span).value == 6_568_767_794_710_442_641)
  }

  @Test("every single bit flip changes it", arguments: [1, 7, 8, 9, 31, 32, 33, 64, 100, 257])
  func everyBit(count: Int) {
    var data = bytes(count, seed: 3)
    let whole = Checksum(of: data.span)
    for bit in 0..<(8 * count) {
      data[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Checksum(of: data.span) != whole, "bit \(bit) of \(count) bytes")
      data[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }

  @Test("words that change places change it")
  func exchangedWords() {
    let data = bytes(128, seed: 9)
    let whole = Checksum(of: data.span)
    for one in 0..<16 {
      for other in 0..<one {
        var exchanged = data
        for index in 0..<8 { exchanged.swapAt(8 * one + index, 8 * other + index) }
        #expect(Checksum(of: exchanged.span) != whole, "words \(one) and \(other)")
      }
    }
  }

  @Test("zeros at the end change it")
  func zeros() {
    let lengths = (0..<100).map { Checksum(of: [UInt8](repeating: 0, count: $0).span) }
    #expect(Set(lengths).count == lengths.count)
  }
}
