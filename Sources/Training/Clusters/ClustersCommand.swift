import ArgumentParser
import Foundation
import Language

/// Groups the words of the unlabelled articles by what stands around them.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: "Groups words by the company they keep in unlabelled news.")

  @OptionGroup var options: TrainingOptions
  @Option(help: "Where to write the table of words.") var clusters = ".build/clusters.tsv"
  @Option(help: "How often a word must stand in the corpus.") var minimum = 8

  func run() throws {
    let corpus = try BulkCorpus(path: options.corpus("bulk.ndjson"), except: MeasuringArticles.ids(options))
    let documents = corpus.articles.map(LanguageAnalyzer.segmented)
    var counts = WordCounts()
    for document in documents { counts.add(document) }
    let words = counts.vocabulary(atLeast: minimum)
    let matrix = WordContexts(words: words).matrix(of: documents)
    let vectors = WordEmbedding.rows(of: matrix, dimensions: 96, iterations: 3)
    let fine = KMeans(vectors, count: min(1000, words.count), iterations: 12)
    let middle = KMeans(fine.centers, count: min(300, fine.centers.rows), iterations: 20)
    let coarse = KMeans(middle.centers, count: min(64, middle.centers.rows), iterations: 20)
    var rows = words.indices.map { index -> ClusterTable.Row in
      let count = counts.counts[words[index]] ?? .init()
      let middleCluster = middle.clusters[fine.clusters[index]]
      return .init(
        word: words[index], fine: fine.clusters[index] + 1, middle: middleCluster + 1, coarse: coarse.clusters[middleCluster] + 1,
        total: count.total, free: count.free)
    }
    rows += counts.vocabulary(atLeast: 3).dropFirst(words.count).map { word in
      let count = counts.counts[word] ?? .init()
      return .init(word: word, fine: 0, middle: 0, coarse: 0, total: count.total, free: count.free)
    }
    try Data(ClusterTable(rows: rows).text.utf8).write(to: URL(fileURLWithPath: clusters))
  }
}
