import BlockCodec
import Testing

/// A small generator, so that a failure can be repeated from its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Block codec")
struct BlockCodecTests {
  private func values(width: Int, seed: UInt64) -> [UInt32] {
    var random = SplitMix(state: seed)
    let greatest = width == 0 ? 0 : UInt32.max >> UInt32(32 - width)
    var values = (0..<128).map { _ in UInt32.random(in: 0...greatest, using: &random) }
    values[Int.random(in: 0..<128, using: &random)] = greatest
    return values
  }

  private func packed(_ values: [UInt32], width: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0xA5, count: BlockCodec.byteCount(width: width) + 16)
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe values.withUnsafeBufferPointer { values in
        unsafe BlockCodec.pack(values.baseAddress!, width: width, into: bytes.baseAddress!)
      }
    }
    return bytes
  }

  @Test("What was packed comes back, at every width", arguments: 0...32)
  func roundTrip(width: Int) {
    for seed in UInt64(0)..<20 {
      let values = values(width: width, seed: seed)
      let bytes = packed(values, width: width)
      var result = [UInt32](repeating: 7, count: 128)
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe result.withUnsafeMutableBufferPointer { result in
          unsafe BlockCodec.unpack(bytes.baseAddress!, width: width, into: result.baseAddress!)
        }
      }
      #expect(result == values, "seed \(seed)")
      #expect(bytes.suffix(16) == Array(repeating: 0xA5, count: 16), "wrote too far, seed \(seed)")
    }
  }

  @Test("Packed differences come back summed up, at every width", arguments: 0...32)
  func sums(width: Int) {
    for seed in UInt64(0)..<20 {
      let differences = values(width: width, seed: seed)
      let bytes = packed(differences, width: width)
      var result = [UInt32](repeating: 7, count: 128)
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe result.withUnsafeMutableBufferPointer { result in
          unsafe BlockCodec.unpackSums(
            bytes.baseAddress!, width: width, base: 1000, into: result.baseAddress!)
        }
      }
      var sum: UInt32 = 1000
      let expected = differences.map { difference in
        sum &+= difference
        return sum
      }
      #expect(result == expected, "seed \(seed)")
    }
  }

  @Test("The width of a block is that of its greatest value", arguments: 0...32)
  func width(width: Int) {
    let found = unsafe values(width: width, seed: 3).withUnsafeBufferPointer {
      unsafe BlockCodec.width(of: $0.baseAddress!)
    }
    #expect(found == width)
  }
}

@Suite("Bit stream")
struct BitStreamTests {
  @Test("Each value can be read by itself, at every width", arguments: 0...32)
  func roundTrip(width: Int) {
    var random = SplitMix(state: UInt64(width))
    for count in [1, 2, 7, 63, 127, 128] {
      let greatest = width == 0 ? 0 : UInt32.max >> UInt32(32 - width)
      let values = (0..<count).map { _ in UInt32.random(in: 0...greatest, using: &random) }
      var bytes: [UInt8] = []
      unsafe values.withUnsafeBufferPointer {
        unsafe BitStream.append($0, width: width, to: &bytes)
      }
      #expect(bytes.count == BitStream.byteCount(count: count, width: width))
      bytes += [UInt8](repeating: 0xFF, count: BitStream.slack)
      for (index, value) in values.enumerated() {
        let found = unsafe bytes.withUnsafeBytes {
          unsafe BitStream.value(at: index, width: width, in: $0.baseAddress!)
        }
        #expect(found == value, "value \(index) of \(count)")
      }
    }
  }
}
