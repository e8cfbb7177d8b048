import Archive
import QueryLanguage

/// Why a command did not do what was asked.
enum CommandFailure: Error {
  /// The call is wrong: what, and a way out.
  case usage(String, wayOut: String)
  case archive(ArchiveError)
}
