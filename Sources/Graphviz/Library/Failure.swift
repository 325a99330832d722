/// Why a task came to nothing, as far as the process that ran it can tell; the other side knows its messages, limits and signals.
enum Failure: Error, Hashable {
  /// Nothing could be read; the messages say why.
  case unreadable
  /// A part of Graphviz is missing.
  case engineUnavailable(String)
  /// Graphviz said no; the messages say why.
  case refused
}
