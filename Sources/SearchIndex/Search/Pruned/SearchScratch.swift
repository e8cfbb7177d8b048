import Synchronization

/// Memory for one search at a time, kept for the next one: after the first few searches none of
/// them asks the system for memory.
///
/// `@unchecked` because only the search that took it from the pool uses it.
@safe
final class SearchScratch: @unchecked Sendable {
  private var slabs: [UnsafeMutableRawBufferPointer] = unsafe []
  private var slab = 0
  private var used = 0

  private var keys = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: 64)

  /// Room for the keys of `count` hits, which `reset` leaves alone.
  func hitKeys(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    if unsafe count > keys.count {
      unsafe keys.deallocate()
      unsafe keys = .allocate(capacity: count)
    }
    return unsafe keys.baseAddress.unsafelyUnwrapped
  }

  /// - Postcondition: the memory of earlier `allocate` calls must not be used any more.
  func reset() { (slab, used) = (0, 0) }

  /// Room for `count` values, not initialised, aligned to 16 and with 64 bytes behind it.
  func allocate<Value: BitwiseCopyable>(_ type: Value.Type, _ count: Int)
    -> UnsafeMutablePointer<Value>
  {
    let byteCount = (count * MemoryLayout<Value>.stride + 64 + 15) & ~15
    while unsafe slab < slabs.count && used + byteCount > slabs[slab].count {
      slab += 1
      used = 0
    }
    if unsafe slab == slabs.count {
      // Each slab is larger than all before it: soon one of them serves a whole search.
      let size = unsafe max(byteCount, slabs.reduce(1 << 18) { $0 + $1.count })
      unsafe slabs.append(.allocate(byteCount: size, alignment: 16))
    }
    let start = unsafe slabs[slab].baseAddress.unsafelyUnwrapped + used
    used += byteCount
    return unsafe start.bindMemory(to: type, capacity: count)
  }

  deinit {
    unsafe keys.deallocate()
    for index in unsafe 0..<slabs.count { unsafe slabs[index].deallocate() }
  }
}

/// The scratch memories of a snapshot that no search is using.
final class ScratchPool: Sendable {
  private let free = Mutex<[SearchScratch]>([])

  func take() -> SearchScratch {
    let scratch = free.withLock { $0.popLast() } ?? SearchScratch()
    scratch.reset()
    return scratch
  }

  func giveBack(_ scratch: SearchScratch) {
    free.withLock { $0.append(scratch) }
  }
}
