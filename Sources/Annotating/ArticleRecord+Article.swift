import ActorNetworks
import News

extension ArticleRecord {
  /// What a network keeps of an article.
  init(_ article: Article) {
    self.init(
      id: article.id, title: article.title, date: article.date, outlet: article.outlet, url: article.url, path: article.path,
      sha256: article.text.sha256, characters: article.text.scalarCount,
      repairs: article.text.repairs.map {
        Repair(start: $0.scalars.lowerBound, end: $0.scalars.upperBound, was: $0.was, now: $0.now, how: $0.how)
      })
  }
}
