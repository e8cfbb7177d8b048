/// What to look for, as a value: build it, print it, compare it, send it to any snapshot.
public indirect enum Query: Hashable, Sendable {
  /// Every document, score 0.
  case all
  /// No document.
  case none
  /// Documents that hold the term, scored by BM25 in a text field, 0 in a keyword field.
  case term(Term)
  /// At least one; scores add up.
  case any([Query])
  /// All; scores add up.
  case every([Query])
  /// At least `count` of them; scores add up. With a count of 0 or less, every document.
  case atLeast(Int, [Query])
  /// `required`, with the scores of the `optional` ones that match added.
  case required([Query], optional: [Query])
  /// The first, without documents that match the second.
  case excluding(Query, Query)
  /// The slots at successive positions. `slop` is the number of further positions that may stand
  /// between them, a negative one counts as 0; `ordered: false` accepts any order within the window.
  case phrase([Slot], slop: Int, ordered: Bool)
  /// All of the keyword (or text) terms of each group at one and the same position, across fields:
  /// each element is a set of alternatives, one of which must stand there.
  case samePosition([[TermMatch]])
  /// A position where each group has one of its terms and none of `without` stands, across fields.
  /// At least one group.
  case samePositionExcluding([[TermMatch]], without: [TermMatch])
  /// Every slot matches somewhere in the field, in order or in any, such that none of the `by` terms
  /// stands between the first and the last of them: words in one sentence.
  case unparted([Slot], by: [Term], ordered: Bool)
  /// Documents with any term that the match stands for, constant score 0 in keyword fields; in text
  /// fields each expanded term scores as itself.
  case match(TermMatch)
  /// Documents whose integer column lies in the range (both ends included).
  case range(field: String, ClosedRange<Int64>)
  /// Documents whose integer column is one of the values.
  case oneOf(field: String, Set<Int64>)
  /// Documents that have a value in an integer column.
  case exists(field: String)
  /// The documents with these keys.
  case keys([String])
  /// The same documents, every score replaced, by a finite number.
  case constant(Query, Float)
  /// The same documents, every score multiplied, by a finite number.
  case boosted(Query, Float)
  /// The documents and scores of the first, raised by up to `weight` where the terms stand close
  /// together and in order; the weight is finite.
  case proximity(Query, terms: [Term], weight: Float)

  /// One place of a phrase: any of the alternatives.
  public typealias Slot = [TermMatch]
}

/// A term: the bytes that an analyser made of a word, in a field.
public struct Term: Hashable, Sendable {
  public var field: String
  public var bytes: [UInt8]

  public init(_ field: String, _ bytes: [UInt8]) {
    self.field = field
    self.bytes = bytes
  }

  public init(_ field: String, _ text: String) {
    self.init(field, Array(text.utf8))
  }
}

/// One term, or all terms of a field's dictionary that are like it.
public enum TermMatch: Hashable, Sendable {
  case exact(Term)
  /// Terms that begin with the bytes.
  case prefix(Term)
  /// Terms within so many edits (1 or 2) of Unicode scalars; the first `prefix` bytes are fixed.
  case fuzzy(Term, edits: Int, prefix: Int)
  /// Terms from lower to upper in byte order, both included; an open end is nil.
  case range(field: String, lower: [UInt8]?, upper: [UInt8]?)
  /// Terms that begin with the term's bytes and end with `suffix` behind them.
  case affixed(Term, suffix: [UInt8])

  /// The field whose dictionary is meant.
  public var field: String {
    switch self {
    case .exact(let term), .prefix(let term), .fuzzy(let term, _, _), .affixed(let term, _):
      term.field
    case .range(let field, _, _): field
    }
  }
}
