/// Where files are when no one says otherwise, as the XDG Base Directory Specification has it.
public struct Places: Sendable {
  /// The archive's folder: `$CHANCERY_ARCHIVE`, else `chancery` in the user's data folder.
  public var archive: String
  /// The lines that were typed: `chancery/history` in the user's state folder.
  public var history: String

  public init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
    /// The specification has relative paths ignored.
    func folder(_ variable: String, else fallback: String) -> String {
      guard let path = environment[variable], path.hasPrefix("/") else { return home + fallback }
      return path
    }
    let chosen = environment["CHANCERY_ARCHIVE"].flatMap { $0.isEmpty ? nil : $0 }
    archive = chosen ?? folder("XDG_DATA_HOME", else: "/.local/share") + "/chancery"
    history = folder("XDG_STATE_HOME", else: "/.local/state") + "/chancery/history"
  }
}
