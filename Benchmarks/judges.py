"""What the scripts here share: reading articles and gold, and asking the scorers of ../shared/eval."""
import itertools, json, os, subprocess, sys


def rows(path, limit=None):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in itertools.islice(filter(str.strip, file), limit)]


FIELDS = ("id", "title", "date", "outlet", "author", "url", "language", "text")


def ndjson(articles):
    """Articles as a tool reads them, with what is known of them: who "we" and "the president" are depends on outlet and date."""
    return "".join(json.dumps({k: a[k] for k in FIELDS if a.get(k)}, ensure_ascii=False) + "\n" for a in articles).encode()


def texts(shared, wanted):
    """The articles with an id in `wanted`, by id."""
    found = {}
    for path in ("data/rapport-gold/texts.ndjson", "corpus/dev/articles.ndjson"):
        for row in rows(os.path.join(shared, path)):
            if row["id"] in wanted:
                found.setdefault(row["id"], row)
    return found


def split(shared, part):
    """The ids of a part of rapport-gold, sorted."""
    with open(os.path.join(shared, "data/rapport-gold/split.tsv"), encoding="utf-8") as file:
        return sorted(name for name, of in map(str.split, file) if of == part)


def gold(shared, name):
    """The path of an article's gold."""
    return os.path.join(shared, "data/rapport-gold", name + ".json")


def written_networks(lines, folder):
    """Writes networks of one article each, one a line, into files; their paths by article."""
    paths = {}
    for line in lines.decode().splitlines():
        (article,) = json.loads(line)["articles"]
        paths[article["id"]] = os.path.join(folder, article["id"] + ".json")
        with open(paths[article["id"]], "w", encoding="utf-8") as file:
            file.write(line)
    return paths


def network_scores(shared, pairs, verbose=False):
    """Figures of networks beside their gold, over all pairs."""
    scorer = os.path.join(shared, "eval", "score_network.py")
    arguments = [sys.executable, scorer] + (["--verbose"] if verbose else []) + ["--pairs"] + [path for pair in pairs for path in pair]
    out = subprocess.run(arguments, stdout=subprocess.PIPE, check=True).stdout.decode()
    if verbose:
        print(out)
    lines = [line.split() for line in out.splitlines() if line and not line.startswith((" ", "#"))]
    return {name: float(value) for name, value, *_ in lines}


def tree_scores(shared, treebank, folder, analyzed):
    """Figures of tags and trees on the raw text of a treebank, and where the analysis is; `analyzed` gives it for articles, both as bytes."""
    judge = [sys.executable, os.path.join(shared, "eval", "score_dependencies.py"), conllu(shared, treebank)]
    articles = subprocess.run(judge + ["-", "--articles"], stdout=subprocess.PIPE, check=True).stdout
    analysis = os.path.join(folder, treebank + ".ndjson")
    with open(analysis, "wb") as file:
        file.write(analyzed(articles))
    out = subprocess.run(judge + [analysis], stdout=subprocess.PIPE, check=True).stdout.decode()
    return {name: float(value) for name, value in map(str.split, out.splitlines())}, analysis


def conllu(shared, treebank):
    return os.path.join(shared, "data", "dependencies", treebank + "-dev.conllu")
