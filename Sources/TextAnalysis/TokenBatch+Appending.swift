extension TokenBatch {
  /// Adds a word at the next position: `term` is what it is looked up by, `range` the bytes of the
  /// text that it stands in.
  ///
  /// This is how an analyser of your own writes its tokens, one call a word.
  public mutating func appendWord(_ term: [UInt8], at range: Range<Int>) {
    writeWord(byteCount: term.count) { writer in
      writer.append(contentsOf: term)
      writer.finishWord(start: range.lowerBound, end: range.upperBound)
    }
  }

  /// Adds another form of the last word, at its position; it does not count towards `length`.
  ///
  /// Forms come from the coarsest to the finest: a query for the word asks for the last of them.
  ///
  /// - Precondition: a word was added before.
  public mutating func appendVariant(_ term: [UInt8], at range: Range<Int>) {
    precondition(nextPosition > 0, "a variant stands behind its word")
    writeWord(byteCount: term.count) { writer in
      writer.append(contentsOf: term)
      writer.finishVariant(start: range.lowerBound, end: range.upperBound)
    }
  }

  /// Adds a term that takes a position and is no word, as the end of a sentence: phrases do not
  /// reach across it, and it does not count towards `length`.
  public mutating func appendMarker(_ term: [UInt8], at offset: Int) {
    writeWord(byteCount: term.count) { writer in
      writer.append(contentsOf: term)
      writer.finishMarker(at: offset)
    }
  }
}
