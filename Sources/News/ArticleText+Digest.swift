import CDigest

extension ArticleText {
  /// SHA-256 of the decoded text's UTF-8, in lower-case hexadecimal.
  public var sha256: String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    let bytes = Array(decoded.utf8)
    SHA256Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
