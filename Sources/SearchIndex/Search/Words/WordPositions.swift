/// The positions of a word in all segments that have it.
@safe
final class WordPositions: Sendable {
  /// One for each of the word's lists, to be copied by whoever reads it. Valid while this object and
  /// the snapshot live.
  nonisolated(unsafe) let lists: UnsafeBufferPointer<PositionList>
  /// How many positions are in the lists before each, and in all of them.
  nonisolated(unsafe) let firsts: UnsafeBufferPointer<Int>
  let count: Int

  init(_ lists: [PositionList]) {
    let memory = UnsafeMutableBufferPointer<PositionList>.allocate(capacity: lists.count)
    _ = unsafe memory.initialize(from: lists)
    unsafe self.lists = UnsafeBufferPointer(memory)
    let firsts = UnsafeMutableBufferPointer<Int>.allocate(capacity: lists.count + 1)
    var sum = 0
    for (index, list) in lists.enumerated() {
      unsafe firsts[index] = sum
      sum += list.count
    }
    unsafe firsts[lists.count] = sum
    unsafe self.firsts = UnsafeBufferPointer(firsts)
    count = sum
  }

  deinit {
    unsafe lists.deallocate()
    unsafe firsts.deallocate()
  }
}
