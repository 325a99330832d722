#!/usr/bin/env python3
"""What a user would otherwise script: spaCy's small English model, string matching for actors, textacy for quotations.

    rivals.py TEXTS.ndjson FOLDER      one network file an article (schema rapport.network/1), so that the same scorer scores both
    rivals.py --speed TEXTS.ndjson     words per CPU second of the full pipeline on one core

The rules are the plain ones of such scripts: entities of the types that act, the same string is the same actor, the kind follows from the
entity's type, two actors in one sentence are linked, and every direct quotation that textacy finds is a statement about the actors in it.
"""
import itertools, json, os, re, sys, time

import spacy

KINDS = {"PERSON": "person", "GPE": "country", "NORP": "country", "ORG": "organisation"}


def load():
    return spacy.load(os.environ.get("RIVAL_MODEL", "en_core_web_sm"))


def rows(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def key(text):
    return re.sub(r"['’]s$", "", re.sub(r"^(the|a|an)\s+", "", text.strip().casefold()))


def network(row, doc):
    from textacy import extract

    actors = {}
    for entity in doc.ents:
        if entity.label_ in KINDS and key(entity.text):
            actor = actors.setdefault(key(entity.text), {"id": key(entity.text), "name": entity.text, "kind": KINDS[entity.label_], "mentions": []})
            actor["mentions"].append({"article": row["id"], "start": entity.start_char, "end": entity.end_char, "text": entity.text, "form": "name"})
    placed = sorted((m["start"], m["end"], a["id"]) for a in actors.values() for m in a["mentions"])

    def within(start, end):
        return sorted({a for s, e, a in placed if start <= s < end})

    pairs = {}
    for sentence in doc.sents:
        for pair in itertools.combinations(within(sentence.start_char, sentence.end_char), 2):
            pairs[pair] = pairs.get(pair, 0) + 1
    links = [
        {"kind": "comention", "source": a, "target": b, "weight": n, "counts": {"sentence": n}} for (a, b), n in sorted(pairs.items())
    ]
    statements = []
    try:
        quotations = list(extract.direct_quotations(doc))
    except Exception:  # textacy gives up on an odd number of quotation marks
        quotations = []
    for number, found in enumerate(quotations):
        speaker = key(" ".join(token.text for token in found.speaker))
        known = [a for a in actors if a == speaker or speaker.split()[-1:] == a.split()[-1:]]
        content = found.content
        statements.append({
            "id": f"s{number:02}", "speaker": known[0] if known else None, "cue": {"text": " ".join(t.text for t in found.cue)},
            "content": [{"start": content.start_char, "end": content.end_char, "text": content.text}],
            "targets": [{"actor": a, "stance": "neutral"} for a in within(content.start_char, content.end_char)]})
    return {"schema": "rapport.network/1", "articles": [{"id": row["id"]}], "actors": list(actors.values()), "links": links, "statements": statements}


def main():
    if sys.argv[1] == "--speed":
        articles = rows(sys.argv[2])
        model = load()
        started = time.process_time()
        for _ in model.pipe(row["text"] for row in articles):
            pass
        words = sum(len(row["text"].split()) for row in articles)
        print(f"{words / (time.process_time() - started):.0f}")
        return
    model = load()
    for row in rows(sys.argv[1]):
        with open(os.path.join(sys.argv[2], row["id"] + ".json"), "w", encoding="utf-8") as file:
            json.dump(network(row, model(row["text"])), file)


main()
