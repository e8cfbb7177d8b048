import CEditline
import Glibc
public import Shell

/// A line editor on libedit: emacs keys, a history that is kept, completion by Tab.
///
/// libedit calls back while `readLine` runs, on the thread that called it, and finds this object
/// through a pointer that it was given; the object owns the library's handles and outlives them.
@safe public final class EditlineEditor: LineEditor {
  private static let historyLineCount: Int32 = 1_000

  private let handle: OpaquePointer
  private let history: OpaquePointer
  private let file: HistoryFile
  /// What libedit is given as the prompt: it does not copy it.
  private var prompt: UnsafeMutablePointer<CChar>?
  private var completer: (any Completer)?
  private var wasInterrupted = false

  /// Opens the editor on standard input and output, or gives nil where libedit cannot work with
  /// them.
  ///
  /// - Parameter historyPath: the file that lines are kept in.
  public init?(historyPath: String) {
    guard let handle = unsafe chancery_editor_open("chancery") else { return nil }
    guard let history = unsafe chancery_history_open(handle, Self.historyLineCount) else {
      unsafe el_end(handle)
      return nil
    }
    unsafe self.handle = handle
    unsafe self.history = history
    unsafe prompt = nil
    file = HistoryFile(path: historyPath)
    for line in file.lines() { unsafe chancery_history_enter(history, line) }
    unsafe chancery_editor_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    unsafe chancery_editor_set_prompt(handle) { unsafe EditlineEditor.editor(of: $0)?.prompt }
    bindKeys()
  }

  deinit {
    unsafe el_end(handle)
    unsafe history_end(history)
    unsafe free(prompt)
  }

  public func readLine(prompt: String, completer: any Completer) -> LineReading {
    unsafe free(self.prompt)
    unsafe self.prompt = unsafe strdup(prompt)
    self.completer = completer
    wasInterrupted = false
    defer { self.completer = nil }

    var count: Int32 = 0
    let text = unsafe el_gets(handle, &count)
    if wasInterrupted { return .interrupted }
    guard let text = unsafe text, count > 0 else { return .end }
    let line = unsafe String(cString: text)
    return .line(String(line.prefix { !$0.isNewline }))
  }

  public func remember(_ line: String) {
    unsafe chancery_history_enter(history, line)
    file.append(line)
  }
}

extension EditlineEditor {
  private func bindKeys() {
    unsafe chancery_editor_add_function(handle, "complete", "complete the word") { handle, _ in
      unsafe EditlineEditor.editor(of: handle)?.complete() ?? UInt8(CC_ERROR)
    }
    unsafe chancery_editor_add_function(handle, "forget", "forget the line") { handle, _ in
      unsafe EditlineEditor.editor(of: handle)?.forgetLine() ?? UInt8(CC_ERROR)
    }
    unsafe chancery_editor_add_function(handle, "suspend", "stop the program") { handle, _ in
      unsafe chancery_editor_suspend(handle)
      return UInt8(CC_REDISPLAY)
    }
    unsafe chancery_editor_bind(handle, "^I", "complete")
    unsafe chancery_editor_bind(handle, "^Z", "suspend")
    unsafe chancery_editor_bind(handle, "^C", "forget")
    unsafe chancery_editor_bind(handle, "^R", "em-inc-search-prev")
  }

  /// The object that a callback is for: `init` gave libedit the pointer, and callbacks come only
  /// while the object runs `readLine`.
  private static func editor(of handle: OpaquePointer?) -> EditlineEditor? {
    guard let client = unsafe chancery_editor_client(handle) else { return nil }
    return unsafe Unmanaged<EditlineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  private func forgetLine() -> UInt8 {
    wasInterrupted = true
    unsafe chancery_editor_print("^C\n")
    return UInt8(CC_NEWLINE)
  }

  private func complete() -> UInt8 {
    guard let completer, let typed = lineBeforeCursor() else { return UInt8(CC_ERROR) }
    let completions = completer.completions(of: typed)
    if let replacement = completions.replacement {
      unsafe el_deletestr(handle, Int32(completions.typed.unicodeScalars.count))
      unsafe el_insertstr(handle, replacement)
      return UInt8(CC_REFRESH)
    }
    guard completions.candidates.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    let columns = Terminal.screen(environment: [:]).columnCount ?? 80
    let listing = completions.listing(columnCount: columns).joined(separator: "\n")
    unsafe chancery_editor_print("\n" + listing + "\n")
    return UInt8(CC_REDISPLAY)
  }

  private func lineBeforeCursor() -> String? {
    guard let info = unsafe el_line(handle) else { return nil }
    let start = unsafe info.pointee.buffer
    guard let start = unsafe start, let cursor = unsafe info.pointee.cursor else { return nil }
    // Both point into libedit's one buffer, the cursor not before its start.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: cursor - start)
    return unsafe String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
