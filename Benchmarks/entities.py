"""Names of persons, organisations, places and peoples, measured on text that trained nothing.

worldwide: newswire from outside the West, four classes. web: UNER-EWT dev, three classes. actors: the names, acronyms and demonyms of actors in
the dev split of rapport-gold; its annotators passed over mere places, so a place or people that touches no gold name is left out, and counts
as an error in actors-strict only. Boundaries are compared without leading articles and trailing possessives.
"""
import json, os, re, subprocess, sys

KIND = {"person": "PERSON", "country": "LOCATION", "place": "LOCATION"}


def figures(shared, folder, analyzed):
    """Typed and span F1 by set; `analyzed` gives the lines of `rapport annotate` for articles, both as bytes."""
    data = lambda name: os.path.join(shared, "data", name)
    judge = os.path.join(shared, "eval", "score_entities.py")
    return {
        "worldwide": judged(judge, data("entities/measure-only/worldwide-dev.ndjson"), "Person,Organization,Location,NORP", folder, analyzed),
        "web": judged(judge, data("entities/uner-ewt-dev.ndjson"), "Person,Organization,Location", folder, analyzed),
    } | actors(data("rapport-gold"), analyzed)


def judged(judge, gold, classes, folder, analyzed):
    """The figures of the shared scorer."""
    articles = subprocess.run([sys.executable, judge, gold, "--articles"], stdout=subprocess.PIPE, check=True).stdout
    predicted = os.path.join(folder, "entities.ndjson")
    with open(predicted, "wb") as file:
        file.write(analyzed(articles))
    out = subprocess.run([sys.executable, judge, gold, predicted, "--classes=" + classes], stdout=subprocess.PIPE, check=True).stdout.decode()
    lines = [line.split() for line in out.splitlines() if line.startswith("entities.")]
    return {name.removeprefix("entities."): float(value) for name, value in lines}


def trimmed(text, start, end):
    """A span without a leading article and a trailing possessive."""
    leading = re.match(r"(?:the|a|an)\s+", text[start:end], re.I)
    trailing = re.search(r"\s*['’]s$", text[start:end])
    return start + (leading.end() if leading else 0), end - (len(trailing.group()) if trailing else 0)


def named_actors(path, text):
    """The label of every gold span."""
    gold = {}
    with open(path, encoding="utf-8") as file:
        for actor in json.load(file)["actors"]:
            for mention in actor["mentions"]:
                place = trimmed(text, mention["start"], mention["end"])
                if mention["kind"] in ("name", "alias", "demonym") and text[place[0]].isupper():
                    gold[place] = "NORP" if mention["kind"] == "demonym" else KIND.get(actor["type"], "ORGANIZATION")
    return gold


def f1(right, found, gold):
    return 2 * right / (found + gold) if right else 0.0


def actors(folder, analyzed):
    """Figures for the dev split of rapport-gold."""
    with open(os.path.join(folder, "split.tsv"), encoding="utf-8") as file:
        dev = {name for name, part in map(str.split, file) if part == "dev"}
    with open(os.path.join(folder, "texts.ndjson"), encoding="utf-8") as file:
        texts = {row["id"]: row["text"] for row in map(json.loads, file) if row["id"] in dev}
    articles = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in sorted(texts.items()))
    typed, span, found, found_strictly, gold_count = 0, 0, 0, 0, 0
    for row in map(json.loads, analyzed(articles.encode()).decode().splitlines()):
        text = texts[row["id"]]
        gold = named_actors(os.path.join(folder, row["id"] + ".json"), text)
        gold_count += len(gold)
        names = {trimmed(text, e["start"], e["end"]): e["label"] for e in row["entities"] if e["label"] not in ("FACILITY", "MISC")}
        for place, label in names.items():
            typed += gold.get(place) == label
            span += place in gold
            touches = any(place[0] < end and start < place[1] for start, end in gold)
            found += touches or label in ("PERSON", "ORGANIZATION")
            found_strictly += 1
    return {
        "actors": {"typed.f1": f1(typed, found, gold_count), "span.f1": f1(span, found, gold_count)},
        "actors-strict": {"typed.f1": f1(typed, found_strictly, gold_count), "span.f1": f1(span, found_strictly, gold_count)},
    }
