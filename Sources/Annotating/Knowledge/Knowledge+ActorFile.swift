import ActorNetworks

extension Knowledge {
  /// This knowledge with the user's edits on top; what the user says wins.
  ///
  /// - Throws: ``ActorFileError`` where edits contradict each other or speak of an actor that would have to be known.
  func applying(_ file: ActorFile) throws(ActorFileError) -> Knowledge {
    var knowledge = self
    for edit in file.edits {
      if let message = knowledge.apply(edit.action) {
        throw ActorFileError(path: file.path, line: max(edit.line, 1), column: 1, message: message)
      }
    }
    for edit in file.edits {
      if case .apart(let ids) = edit.action, let (first, second) = knowledge.overrides.contradiction(in: ids) {
        throw ActorFileError(
          path: file.path, line: max(edit.line, 1), column: 1,
          message: "“\(first)” and “\(second)” are kept apart here and merged elsewhere in this file; take one of the two out")
      }
    }
    knowledge.followOverrides()
    return knowledge
  }

  /// Applies one action, or says why it cannot.
  private mutating func apply(_ action: ActorFile.Action) -> String? {
    switch action {
    case .add(let new):
      if index(ofID: new.id) != nil { return "“\(new.id)” is known already; use [[alias]], [[rename]] or [[kind]], or give another id" }
      let place = add(
        KnownActor(
          id: new.id, name: new.name, kind: new.kind, wikidata: new.wikidata, country: new.country, parent: nil, gender: new.gender))
      addUserName(new.name, of: place, form: .name)
      for alias in new.aliases { addUserName(alias, of: place, form: .alias) }
      if new.kind == .person, let surname = new.name.split(separator: " ").last {
        add(surname: FoldedWord.words(in: String(surname)), of: place)
      }
    case .alias(let id, let names):
      guard let place = index(ofID: id) else { return "no actor “\(id)” is known; add it with [[add]]" }
      for name in names { addUserName(name, of: place, form: .alias) }
    case .merge(let ids, let target):
      for id in ids where id != target {
        if !overrides.merge(id, into: target) {
          return "“\(id)” and “\(target)” are merged into each other; take one of the two merges out"
        }
      }
    case .apart(let ids): overrides.keepApart(ids)
    case .rename(let id, let name):
      overrides.rename(id, to: name)
      if let place = index(ofID: id) { addUserName(name, of: place, form: .name) }
    case .kind(let id, let kind): overrides.setKind(of: id, to: kind)
    case .hide(let id): overrides.hide(id)
    }
    return nil
  }
}
