import ClippingModel

/// One option: its name, what it takes, its help, and what it does. The same value serves the
/// command line (`--limit 5`), a dot command (`.search --limit 5 …`) and `.set limit 5`.
struct Option: Sendable {
  /// Without the dashes.
  var name: String
  /// What its value is called, nil for a flag.
  var placeholder: String?
  var help: String
  /// Values that completion offers.
  var values: [String] = []
  /// Takes the value into the settings; nil where the command itself reads it.
  var apply: (@Sendable (inout Settings, String) throws(CommandFailure) -> Void)?

  /// `--limit N`
  var usage: String { "--" + name + (placeholder.map { " " + $0 } ?? "") }
}

extension Option {
  /// The options that can stand after any verb.
  static let common: [Option] = [archive, format, limit, offset, now, strict, noColor]

  static let archive = Option(
    name: "archive", placeholder: "DIR",
    help: "the archive's folder (else $CHANCERY_ARCHIVE, else $XDG_DATA_HOME/chancery)")

  static let format = Option(
    name: "format", placeholder: "F",
    help: OutputFormat.ofRows.map(\.rawValue).joined(separator: ", "),
    values: OutputFormat.ofRows.map(\.rawValue)
  ) { settings, value throws(CommandFailure) in
    if value == "auto" {
      settings.format = nil
      return
    }
    guard let format = OutputFormat(rawValue: value.lowercased()) else {
      let names = OutputFormat.ofRows.map(\.rawValue)
      throw .usage(
        "there is no format '\(value)'",
        wayOut: nearest(to: value, among: names).map { "did you mean \($0)?" }
          ?? "formats: " + names.joined(separator: ", "))
    }
    settings.format = format
  }

  static let limit = Option(name: "limit", placeholder: "N", help: "at most N rows") {
    settings, value throws(CommandFailure) in
    settings.limit = try count(value, of: "--limit", from: 1)
  }

  static let offset = Option(
    name: "offset", placeholder: "N", help: "leave out the first N rows"
  ) { settings, value throws(CommandFailure) in
    settings.offset = try count(value, of: "--offset", from: 0)
  }

  static let now = Option(
    name: "now", placeholder: "DATE",
    help: "the day that 'today' and '7d' count from, as 2025-10-26"
  ) { settings, value throws(CommandFailure) in
    if value == "today" {
      settings.today = nil
      return
    }
    guard let day = CalendarDate(value), day.precision == .day else {
      throw .usage("'\(value)' is no day", wayOut: "a day is written as 2025-10-26")
    }
    settings.today = day
  }

  static let strict = Option(
    name: "strict", help: "leave out articles that have only some of the words",
    values: ["on", "off"]
  ) { settings, value throws(CommandFailure) in
    settings.isStrict = try flag(value, of: "strict")
  }

  static let noColor = Option(
    name: "no-color", help: "no colour, on a terminal too", values: ["on", "off"]
  ) { settings, value throws(CommandFailure) in
    settings.usesColor = try !flag(value, of: "no-color")
  }

  private static func count(_ text: String, of option: String, from least: Int)
    throws(CommandFailure) -> Int
  {
    guard let count = Int(text), count >= least else {
      throw .usage(
        "\(option) takes a number from \(least), not '\(text)'", wayOut: "for example \(option) 20")
    }
    return min(count, 1_000_000)
  }

  private static func flag(_ text: String, of option: String) throws(CommandFailure) -> Bool {
    switch text.lowercased() {
    case "on", "yes", "true", "": return true
    case "off", "no", "false": return false
    default:
      throw .usage("\(option) is on or off, not '\(text)'", wayOut: ".set \(option) on")
    }
  }
}
