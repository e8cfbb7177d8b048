import CEditline
import Glibc
public import Shell

/// What standard output and standard error are connected to.
public enum Terminal {
  /// The screen, from the descriptors and from `COLUMNS`, `NO_COLOR` and `TERM` (see
  /// <https://no-color.org>).
  public static func screen(environment: [String: String]) -> Screen {
    let isTerminal = isTerminal(STDOUT_FILENO)
    let size = size()
    let columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let allowsColor =
      environment["NO_COLOR", default: ""].isEmpty && environment["TERM", default: ""] != "dumb"
    return Screen(
      isTerminal: isTerminal, columnCount: columns ?? (isTerminal ? size?.columns ?? 80 : nil),
      rowCount: isTerminal ? size?.rows : nil, usesColor: isTerminal && allowsColor,
      showsProgress: Self.isTerminal(STDERR_FILENO))
  }

  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func size() -> (columns: Int, rows: Int)? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard unsafe chancery_terminal_size(STDOUT_FILENO, &columns, &rows) != 0 else { return nil }
    return (Int(columns), Int(rows))
  }
}
