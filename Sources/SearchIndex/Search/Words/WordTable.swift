internal import ByteStorage
import Synchronization

/// The words that searches of a snapshot have asked for, so that none of the next ones looks them up
/// again in every segment.
///
/// The first words stay, up to a few thousand; once there is no room for a word near its slot, it is
/// looked up each time. So nobody waits for anybody, and nothing that a search uses goes away.
@safe
final class WordTable: Sendable {
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<AtomicLazyReference<WordLists>>
  private let slotCount: Int
  /// Slots that are tried for a word.
  private static let probeLimit = 8

  /// - Parameter segmentCount: the more there are, the more a word takes: some 250 bytes each.
  init(segmentCount: Int) {
    var count = 4096
    while count > 64 && count * segmentCount > 16384 { count /= 2 }
    slotCount = count
    unsafe slots = .allocate(capacity: count)
    for index in 0..<count { unsafe (slots + index).initialize(to: AtomicLazyReference()) }
  }

  deinit {
    unsafe slots.deinitialize(count: slotCount)
    unsafe slots.deallocate()
  }

  /// The lists of a word; nil where no segment has it.
  func lists(_ bytes: [UInt8], field: FieldShape, in snapshot: Snapshot)
    throws(IndexError) -> WordLists?
  {
    var slot = Self.hash(bytes, field)
    for _ in 0..<Self.probeLimit {
      slot &= slotCount - 1
      if let known = unsafe slots[slot].load() {
        if known.field == field && known.bytes == bytes { return known }
        slot += 1
        continue
      }
      guard let new = try WordLists(bytes, field: field, in: snapshot) else { return nil }
      // Another search may have taken the slot meanwhile.
      _ = unsafe slots[slot].storeIfNil(new)
      return new
    }
    return try WordLists(bytes, field: field, in: snapshot)
  }

  private static func hash(_ bytes: [UInt8], _ field: FieldShape) -> Int {
    let value = Checksum(of: bytes.span).value &+ UInt64(field.ordinal)
    return Int(truncatingIfNeeded: value ^ (value >> 32))
  }
}
