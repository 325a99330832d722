import Foundation

/// The files of a folder.
enum Folder {
  /// Whether a path names a folder.
  static func isFolder(_ path: String) throws(ReadingError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileSource.error(errno, path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of all files in a folder and in the folders in it, sorted by UTF-8 bytes; hidden ones are left out, and links to
  /// folders are not followed, since they may lead in circles.
  static func files(in folder: String) throws(ReadingError) -> [String] {
    guard let directory = opendir(folder) else { throw FileSource.error(errno, folder) }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files += (try? Self.files(in: path)) ?? []
      case S_IFREG: files.append(path)
      case S_IFLNK: if (try? isFolder(path)) == false { files.append(path) }
      default: break
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
