internal import ByteStorage
internal import Synchronization

/// The merge that goes on beside a writer, if there is one, and whether another may begin.
///
/// A merge for which there was no room is not tried again at once: after the first that failed one
/// commit goes by without, after the next two, and so on.
final class MergeSlot: Sendable {
  private struct State {
    var merge: BackgroundMerge?
    var failures = 0
    /// So many commits go by without a merge.
    var pause = 0
  }

  /// Commits that go by at most.
  private static let longestPause = 64
  private let folder: IndexFolder
  private let state = Mutex(State())

  init(in folder: IndexFolder) {
    self.folder = folder
  }

  /// What is being merged, or was and has not been taken.
  var merge: BackgroundMerge? { state.withLock { $0.merge } }

  func put(_ merge: BackgroundMerge?) {
    state.withLock { $0.merge = merge }
  }

  /// Gives the merge away.
  func take() -> BackgroundMerge? {
    state.withLock { state in
      defer { state.merge = nil }
      return state.merge
    }
  }

  /// Ends the merge without a segment, and has the room given back that is taken by what has no name
  /// any more; false where there was nothing of either.
  func makeRoom() -> Bool {
    let merge = take()
    if let merge {
      merge.discard()
      folder.removeFiles(ofSegment: merge.number)
      noteFailure()
    }
    let hasUnmapped = BackgroundUnmapping.finish()
    return merge != nil || hasUnmapped
  }

  // MARK: When to begin

  /// Asked once in each commit.
  func mayBegin() -> Bool {
    state.withLock { state in
      guard state.pause > 0 else { return true }
      state.pause -= 1
      return false
    }
  }

  /// A merge could not be done.
  func noteFailure() {
    state.withLock { state in
      state.pause = min(1 << state.failures, Self.longestPause)
      state.failures = min(state.failures + 1, 16)
    }
  }

  func noteSuccess() {
    state.withLock { $0.failures = 0 }
  }
}
