import Glibc

/// Sets the character classes of the process so that what is typed is read as UTF-8.
///
/// libedit drops every byte beyond ASCII where the locale is `C`; where the environment asks for no
/// UTF-8 locale, or for one that is not installed, `C.UTF-8` stands in.
public func useUTF8Locale() {
  for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
    guard unsafe setlocale(LC_CTYPE, name) != nil else { continue }
    guard let codes = unsafe nl_langinfo(Int32(CODESET)) else { continue }
    if unsafe String(cString: codes) == "UTF-8" { return }
  }
}
