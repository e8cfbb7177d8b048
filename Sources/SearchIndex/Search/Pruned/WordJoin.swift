/// The documents that have all required words, found word by word: the documents of the first word,
/// of these the ones that have the second, and so on.
///
/// It works on up to 1024 documents at a time, and leaves all that belongs to other words than the
/// first in their packed blocks unless a document is asked for that may stand there.
@safe
struct WordJoin {
  private let streams: UnsafeMutableBufferPointer<TermStream>
  private let wordCount: Int
  private let documentLimit: Int
  let capacity: Int
  /// For each word the documents that have it and all before it, their places in its list, and which
  /// of the documents of the word before they are.
  private let documents: UnsafeMutablePointer<UInt32>
  private let places: UnsafeMutablePointer<UInt32>
  private let origins: UnsafeMutablePointer<UInt32>
  /// For documents of a block, by their distance from the first, their index in it; anything else
  /// where no document stands.
  private let indices: UnsafeMutablePointer<UInt8>
  private static let indexLimit: UInt32 = 8192
  /// So many documents asked for in one block pay for numbering all of the block.
  private static let crowd = 8
  /// Documents below it are done with; the first word's part with it begins there at the earliest.
  private var next = 0
  /// What `advanceFirst` came to.
  private let firsts: UnsafeMutablePointer<UInt32>
  private let firstPlaces: UnsafeMutablePointer<UInt32>
  private(set) var firstCount = 0
  /// How many documents have all words.
  private(set) var count = 0

  /// - Parameter streams: at least one, the first `wordCount` of them required.
  init(
    _ streams: UnsafeMutableBufferPointer<TermStream>, wordCount: Int, documentLimit: Int,
    _ scratch: SearchScratch
  ) {
    unsafe self.streams = streams
    self.wordCount = wordCount
    self.documentLimit = documentLimit
    capacity = unsafe min(1024, 128 * streams[0].partCount) + 128
    unsafe documents = scratch.allocate(UInt32.self, capacity * wordCount)
    unsafe places = scratch.allocate(UInt32.self, capacity * wordCount)
    unsafe firsts = scratch.allocate(UInt32.self, capacity)
    unsafe firstPlaces = scratch.allocate(UInt32.self, capacity)
    unsafe origins = scratch.allocate(UInt32.self, capacity * wordCount)
    unsafe indices = scratch.allocate(UInt8.self, Int(Self.indexLimit) + 1)
  }

  /// Begins again with the first document.
  mutating func restart() { next = 0 }

  /// Goes on to the next documents, among those of the band where there is one; false behind the
  /// last. It may find none and still go on.
  mutating func advance(in bands: RangeBands?, _ hits: TopHits) -> Bool {
    guard next < documentLimit else { return false }
    if let bands { gather(bands, hits) } else { gather(hits) }
    for word in 1..<max(1, wordCount) where count > 0 { join(word) }
    return true
  }

  /// Goes on to the next documents of the first word alone; false behind the last.
  mutating func advanceFirst(_ hits: TopHits) -> Bool {
    guard next < documentLimit else { return false }
    gather(hits)
    firstCount = count
    unsafe firsts.update(from: documents, count: count)
    unsafe firstPlaces.update(from: places, count: count)
    return true
  }

  /// Finds of those documents for which `test` says so the ones that have all words.
  @inline(__always)
  mutating func joinFirst(where test: (Int) -> Bool) {
    count = 0
    for index in 0..<firstCount {
      unsafe documents[count] = firsts[index]
      unsafe places[count] = firstPlaces[index]
      count &+= test(index) ? 1 : 0
    }
    for word in 1..<max(1, wordCount) where count > 0 { join(word) }
  }

  /// A document of the first word, and its place in the list.
  @inline(__always)
  func first(_ index: Int) -> (document: UInt32, place: UInt32) {
    unsafe (firsts[index], firstPlaces[index])
  }

  /// One of the documents that have all words.
  @inline(__always)
  func document(_ index: Int) -> UInt32 {
    unsafe documents[(wordCount &- 1) &* capacity &+ index]
  }

  /// Its places in the lists of the words, last word first.
  @inline(__always)
  func forEachPlace(of index: Int, _ body: (Int, UInt32) -> Void) {
    var index = index
    var word = wordCount &- 1
    while true {
      body(word, unsafe places[word &* capacity &+ index])
      guard word > 0 else { return }
      index = unsafe Int(origins[word &* capacity &+ index])
      word &-= 1
    }
  }

  // MARK: The first word

  private mutating func gather(_ hits: TopHits) {
    count = 0
    while count &+ 128 <= capacity, unsafe streams[0].seek(UInt32(next)) {
      take(hits) { _ in 1 }
      next = unsafe Int(streams[0].last) &+ 1
      if unsafe streams[0].part &+ 1 == streams[0].partCount { next = documentLimit }
    }
  }

  private mutating func gather(_ bands: RangeBands, _ hits: TopHits) {
    count = 0
    while count &+ 128 <= capacity {
      let range = bands.nextMember(from: next &>> 6)
      next = max(next, range &<< 6)
      guard next < documentLimit, unsafe streams[0].seek(UInt32(next)) else {
        next = documentLimit
        return
      }
      let members = unsafe bands.members
      take(hits) { unsafe UInt32(members[Int($0 &>> RangeBounds.shift)]) }
      next = unsafe Int(streams[0].last) &+ 1
    }
  }

  /// Takes the allowed documents of the decoded part for which `test` says 1.
  @inline(__always)
  private mutating func take(_ hits: TopHits, _ test: (UInt32) -> UInt32) {
    let start = unsafe UInt32(truncatingIfNeeded: streams[0].part) &<< 7
    let source = unsafe streams[0].documents
    let size = unsafe streams[0].partSize
    for index in 0..<size {
      let document = unsafe source[index]
      unsafe documents[count] = document
      unsafe places[count] = start &+ UInt32(truncatingIfNeeded: index)
      count &+= Int(hits.isAllowed(document) ? test(document) : 0)
    }
  }

  // MARK: The other words

  private mutating func join(_ word: Int) {
    let source = unsafe documents + (word &- 1) &* capacity
    let end = count
    var index = 0
    count = 0
    while index < end, unsafe streams[word].seek(source[index]) {
      let last = unsafe streams[word].last
      let first = unsafe streams[word].documents[0]
      let isCrowd = unsafe index &+ Self.crowd < end && source[index &+ Self.crowd] <= last
      if isCrowd && last &- first < Self.indexLimit {
        index = unsafe joinCrowd(word, source, index, end)
      } else {
        index = unsafe joinFew(word, source, index, end)
      }
    }
  }

  /// Looks for the documents up to the end of the decoded part by numbering the part's.
  private mutating func joinCrowd(
    _ word: Int, _ source: UnsafeMutablePointer<UInt32>, _ start: Int, _ end: Int
  ) -> Int {
    let part = unsafe streams[word].documents
    let last = unsafe streams[word].last
    let base = unsafe part[0]
    for index in unsafe 0..<streams[word].partSize {
      unsafe indices[Int(part[index] &- base)] = UInt8(truncatingIfNeeded: index)
    }
    var index = start
    while index < end {
      let document = unsafe source[index]
      guard document <= last else { break }
      // A document before the part's first one looks where there is nothing.
      let found = unsafe Int(indices[Int(min(document &- base, Self.indexLimit))] & 127)
      keep(word, document, found, from: index, if: unsafe part[found] == document)
      index &+= 1
    }
    return index
  }

  /// Looks for them one by one.
  private mutating func joinFew(
    _ word: Int, _ source: UnsafeMutablePointer<UInt32>, _ start: Int, _ end: Int
  ) -> Int {
    let part = unsafe streams[word].documents
    let last = unsafe streams[word].last
    var index = start
    while index < end {
      let document = unsafe source[index]
      guard document <= last else { break }
      let found = unsafe streams[word].lowerBound(document)
      keep(word, document, found, from: index, if: unsafe part[found] == document)
      index &+= 1
    }
    return index
  }

  @inline(__always)
  private mutating func keep(
    _ word: Int, _ document: UInt32, _ found: Int, from origin: Int, if isFound: Bool
  ) {
    let target = word &* capacity &+ count
    let place = unsafe streams[word].part &<< 7 &+ found
    unsafe documents[target] = document
    unsafe places[target] = UInt32(truncatingIfNeeded: place)
    unsafe origins[target] = UInt32(truncatingIfNeeded: origin)
    count &+= isFound ? 1 : 0
  }
}
