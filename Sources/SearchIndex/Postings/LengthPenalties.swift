/// BM25's part of the score that depends on the document's length, for each length byte.
///
/// A term scores `weight * tf / (tf + k1 * (1 - b + b * length / averageLength))`: Robertson &
/// Zaragoza 2009, eq. 3.15, with k1 = 1.2 and b = 0.75. The factor k1 + 1 is in the weight.
struct LengthPenalties: Sendable {
  static let k1: Float = 1.2
  static let b: Float = 0.75

  /// 256 penalties.
  let values: [Float]
  let averageLength: Float

  init(averageLength: Float) {
    self.averageLength = averageLength
    values = (0..<256).map { byte in
      let length = Float(Norm.decode(UInt8(byte)))
      return Self.k1 * (1 - Self.b + Self.b * length / averageLength)
    }
  }

  /// The share of its weight that a term scores: between 0 and 1.
  @inline(__always)
  static func impact(frequency: UInt32, penalty: Float) -> Float {
    let frequency = Float(frequency)
    return frequency / (frequency + penalty)
  }
}
