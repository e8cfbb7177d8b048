internal import Glibc

/// What stands at a path, symbolic links followed, and what a folder holds: asked of the operating
/// system.
enum FolderListing {
  /// A folder's identity, which no second path to it changes.
  struct Identity: Hashable, Sendable {
    var device: UInt
    var number: UInt
  }

  /// The folder at a path, nil where something else or nothing stands there.
  static func identity(ofFolder path: String) -> Identity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }

  /// The names in a folder, by their bytes, hidden ones left out.
  ///
  /// - Throws: `.unreadable`.
  static func names(in path: String) throws(ClippingInputError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .unreadable(path, errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
