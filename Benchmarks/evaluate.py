#!/usr/bin/env python3
"""Score rapport against careful gold and hold the figures to their floors: evaluate.py --shared ../shared --rapport PATH [SET.FIGURE=FLOOR …]

Sets: seed (one article), gold (four others), dev (the dev split of rapport-gold), ewt and gum (dependencies on raw text, dev splits),
polnear (attributions only: all, and reported speech), gum-news (attributions by cross-validation, with --trainer), those of entities.py, and with
--trainer the model of stance alone: held-out, dev and the valid sentences of directed sentiment.
Prints tables; exits 1 when a figure is under its floor.
"""
import argparse, json, os, subprocess, sys, tempfile

import entities, judges

parser = argparse.ArgumentParser()
parser.add_argument("--shared", required=True)
parser.add_argument("--rapport", required=True)
parser.add_argument("--trainer", help="rapport-train: also cross-validate attributions on the news of GUM")
parser.add_argument("--split", default="dev", choices=["dev", "train"])
parser.add_argument("--verbose", action="store_true")
parser.add_argument("floors", nargs="*")
options = parser.parse_args()
shared = options.shared


def run(*arguments, articles):
    """What rapport writes for articles, both as bytes."""
    return subprocess.run([options.rapport, *arguments, "-"], input=articles, stdout=subprocess.PIPE, check=True).stdout


def annotate(layers, articles):
    return run("annotate", "--quiet", "--layers", layers, articles=articles)


def score(pairs):
    return judges.network_scores(shared, pairs, options.verbose)


PRONOUNS = set("he him his she her hers it its they them their we us our i me my you your".split())


def pronoun_speakers(pairs):
    """Of the statements whose source is a pronoun, the share whose pronoun was resolved to the speaker."""
    sys.path.insert(0, os.path.join(shared, "eval"))
    from score_network import match_actors, same
    right = all = 0
    for network, gold in ([json.load(open(path, encoding="utf-8")) for path in pair] for pair in pairs):
        matched = match_actors(network, gold)
        placed = [(m["start"], m["end"], matched.get(a["id"])) for a in network["actors"] for m in a["mentions"]]
        for statement in gold["statements"]:
            source = statement.get("source") or {}
            if statement["speaker"] is None or source.get("text", "").casefold() not in PRONOUNS:
                continue
            found = [actor for start, end, actor in placed if start < source["end"] and source["start"] < end and actor]
            right += any(actor == statement["speaker"] or same(actor, statement["speaker"]) for actor in found)
            all += 1
    return {"pronounspeaker.accuracy": right / all} if all else {}


def trees(treebank, folder):
    return judges.tree_scores(shared, treebank, folder, lambda articles: annotate("tokens", articles))[0]


def attributions(article):
    """What `rapport annotate` found, as score_attribution.py reads it."""
    span = lambda part: part and [part["start"], part["end"]]
    return {"id": article["id"], "attributions": [
        {"source": span(s.get("source")), "cue": span(s.get("cue")), "content": [span(c) for c in s["content"]]} for s in article["statements"]]}


def annotated(articles):
    return [attributions(json.loads(line)) for line in annotate("statements", judges.ndjson(articles)).decode().splitlines()]


def score_attributions(gold, predictions, folder, *flags):
    """Who and what, and direct quotations with their speaker: the F1 of score_attribution.py."""
    path, result = os.path.join(folder, "predictions.ndjson"), os.path.join(folder, "attribution.json")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in predictions)
    command = [sys.executable, os.path.join(shared, "eval", "score_attribution.py"), gold, path, "--json", result, *flags]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    figures = json.load(open(result))
    return {"whowhat.f1": figures["attribution"]["who+what"]["f"], "direct.f1": figures["direct"]["speaker"]["f"],
            "content.f1": figures["attribution"]["content"]["f"], "source.accuracy": figures["attribution"]["speaker_acc"]}


gold = os.path.join(shared, "corpus", "gold")
four = sorted(name[:-5] for name in os.listdir(gold) if name != "seed.json")
dev = judges.split(shared, options.split)
found = judges.texts(shared, set(four) | set(dev))
seeds = os.path.join(shared, "seeds")
(seed,) = os.listdir(seeds)
found["seed"] = {"id": "seed", "text": open(os.path.join(seeds, seed), encoding="utf-8", newline="").read()}

with tempfile.TemporaryDirectory() as folder:
    made = judges.written_networks(run("map", "--quiet", articles=judges.ndjson(found.values())), folder)
    annotated_pairs = [(made[name], judges.gold(shared, name)) for name in dev]
    sets = {
        "seed": score([(made["seed"], os.path.join(gold, "seed.json"))]),
        "gold": score([(made[name], os.path.join(gold, name + ".json")) for name in four]),
        options.split: score(annotated_pairs) | pronoun_speakers(annotated_pairs),
        "ewt": trees("ewt", folder),
        "gum": trees("gum-open", folder),
    }

    named = entities.figures(shared, folder, lambda articles: annotate("entities", articles))

    polnear = os.path.join(shared, "data/attribution/measure-only/polnear.dev.ndjson")
    predicted = annotated([row for row in judges.rows(polnear) if row.get("primary") is not False])
    quoted = {"polnear": score_attributions(polnear, predicted, folder), "polnear.speech": score_attributions(polnear, predicted, folder, "--speech")}
    stances = {}
    if options.trainer:
        out = subprocess.run([options.trainer, "stance", "--shared", shared, "--measure"], stdout=subprocess.PIPE, check=True).stdout.decode()
        for line in out.splitlines():
            name, figures = line.split(", threshold ")
            words = figures.split()
            stances[name.replace(" ", "-")] = {"macro.f1": float(words[words.index("F1") + 1]), "polar.accuracy": float(words[words.index("polar") + 1]),
                                               "calibration.error": float(words[-1])}
        crossed = os.path.join(folder, "gum.ndjson")
        subprocess.run([options.trainer, "attribution", "--shared", shared, "--folds", "5", "--predictions", crossed], stdout=subprocess.DEVNULL, check=True)
        quoted["gum"] = score_attributions(os.path.join(shared, "data/attribution/gum-news.ndjson"), judges.rows(crossed), folder)

floors = {name: float(value) for name, value in (floor.split("=") for floor in options.floors)}
names = "actor.f1 kind.accuracy mention.f1 pronoun.accuracy pronounspeaker.accuracy comention.f1 statement.f1 target.f1 stance.accuracy polar.accuracy relation.recall tokens.f1 upos.f1 uas.f1 las.f1".split()
failed = []


def table(sets, names):
    print(f"{'':24}" + "".join(f"{name:>18}" for name in sets))
    for name in names:
        cells = []
        for of, figures in sets.items():
            value, floor = figures.get(name), floors.get(f"{of}.{name}")
            under = floor is not None and (value is None or value < floor)
            if under:
                failed.append(f"{of}.{name} {value} < {floor}")
            cells.append(("" if value is None else f"{value:.3f}") + ("" if floor is None else f" {'<' if under else '≥'} {floor:.2f}"))
        print(f"{name:24}" + "".join(f"{cell:>18}" for cell in cells))


table(sets, names)
print()
table(named, ["typed.f1", "span.f1"])
print()
table(quoted, ["whowhat.f1", "direct.f1", "content.f1", "source.accuracy"])
if stances:
    print()
    table(stances, ["macro.f1", "polar.accuracy", "calibration.error"])
for line in failed:
    print(f"under its floor: {line}", file=sys.stderr)
sys.exit(1 if failed else 0)
