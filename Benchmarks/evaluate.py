#!/usr/bin/env python3
"""Score rapport against careful gold and hold the figures to their floors: evaluate.py --shared ../shared --rapport PATH [SET.FIGURE=FLOOR …]

Sets: seed (one article), gold (four others), dev (the dev split of rapport-gold), ewt and gum (dependencies on raw text, dev splits). Prints one table; exits 1 when a figure is under its floor.
"""
import argparse, json, os, subprocess, sys, tempfile

parser = argparse.ArgumentParser()
parser.add_argument("--shared", required=True)
parser.add_argument("--rapport", required=True)
parser.add_argument("--split", default="dev", choices=["dev", "train"])
parser.add_argument("--verbose", action="store_true")
parser.add_argument("floors", nargs="*")
options = parser.parse_args()
shared = options.shared
scorer = os.path.join(shared, "eval", "score_network.py")


def rows(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def texts(wanted):
    """The articles with an id in `wanted`, by id."""
    found = {}
    for path in ("data/rapport-gold/texts.ndjson", "corpus/dev/articles.ndjson"):
        for row in rows(os.path.join(shared, path)):
            if row["id"] in wanted:
                found.setdefault(row["id"], row)
    return found


def networks(articles, folder):
    """One network file an article, all made in one run of `rapport map`."""
    source = "\n".join(json.dumps(a, ensure_ascii=False) for a in articles) + "\n"
    out = subprocess.run([options.rapport, "map", "--quiet", "-"], input=source.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    paths = {}
    for line in out.splitlines():
        network = json.loads(line)
        (article,) = network["articles"]
        paths[article["id"]] = os.path.join(folder, article["id"] + ".json")
        with open(paths[article["id"]], "w", encoding="utf-8") as file:
            file.write(line)
    return paths


def score(pairs):
    arguments = [sys.executable, scorer] + (["--verbose"] if options.verbose else []) + ["--pairs"] + [x for pair in pairs for x in pair]
    out = subprocess.run(arguments, stdout=subprocess.PIPE, check=True).stdout.decode()
    if options.verbose:
        print(out)
    lines = [line.split() for line in out.splitlines() if line and not line.startswith((" ", "#"))]
    return {name: float(value) for name, value, *_ in lines}


def dependencies(name, folder):
    """Figures of tags and trees on the raw text of a treebank."""
    treebank = os.path.join(shared, "data", "dependencies", name + "-dev.conllu")
    judge = [sys.executable, os.path.join(shared, "eval", "score_dependencies.py"), treebank]
    articles = subprocess.run(judge + ["-", "--articles"], stdout=subprocess.PIPE, check=True).stdout
    analysis = os.path.join(folder, name + ".ndjson")
    with open(analysis, "wb") as file:
        subprocess.run([options.rapport, "annotate", "--quiet", "--layers", "tokens", "-"], input=articles, stdout=file, check=True)
    out = subprocess.run(judge + [analysis], stdout=subprocess.PIPE, check=True).stdout.decode()
    return {name: float(value) for name, value in (line.split() for line in out.splitlines())}


gold = os.path.join(shared, "corpus", "gold")
split = dict(line.split() for line in open(os.path.join(shared, "data/rapport-gold/split.tsv"), encoding="utf-8"))
four = sorted(name[:-5] for name in os.listdir(gold) if name != "seed.json")
dev = sorted(name for name, part in split.items() if part == options.split)
found = texts(set(four) | set(dev))
seeds = os.path.join(shared, "seeds")
(seed,) = os.listdir(seeds)
found["seed"] = {"id": "seed", "text": open(os.path.join(seeds, seed), encoding="utf-8", newline="").read()}

with tempfile.TemporaryDirectory() as folder:
    made = networks(list(found.values()), folder)
    sets = {
        "seed": score([(made["seed"], os.path.join(gold, "seed.json"))]),
        "gold": score([(made[name], os.path.join(gold, name + ".json")) for name in four]),
        options.split: score([(made[name], os.path.join(shared, "data/rapport-gold", name + ".json")) for name in dev]),
        "ewt": dependencies("ewt", folder),
        "gum": dependencies("gum-open", folder),
    }

floors = {name: float(value) for name, value in (floor.split("=") for floor in options.floors)}
names = "actor.f1 kind.accuracy mention.f1 pronoun.accuracy comention.f1 statement.f1 target.f1 stance.accuracy polar.accuracy relation.recall tokens.f1 upos.f1 uas.f1 las.f1".split()
failed = []
print(f"{'':20}" + "".join(f"{name:>18}" for name in sets))
for name in names:
    cells = []
    for of, figures in sets.items():
        value, floor = figures.get(name), floors.get(f"{of}.{name}")
        under = floor is not None and (value is None or value < floor)
        if under:
            failed.append(f"{of}.{name} {value} < {floor}")
        cells.append(("" if value is None else f"{value:.3f}") + ("" if floor is None else f" {'<' if under else '≥'} {floor:.2f}"))
    print(f"{name:20}" + "".join(f"{cell:>18}" for cell in cells))
for line in failed:
    print(f"under its floor: {line}", file=sys.stderr)
sys.exit(1 if failed else 0)
