"""Subjects and objects of verbs: where schemes of dependency trees agree, so that tools which follow different ones can be compared.

A pair of a verb and its subject or object is right when both words and the role are those of the gold. Universal Dependencies and the scheme of
spaCy differ in function words and copulas, hence in the heads of most other words; here they differ in little more than "made him cry".
"""
import json

ROLES = {"nsubj": "subject", "nsubj:pass": "subject", "nsubjpass": "subject", "obj": "object", "dobj": "object"}


def f1(conllu, analysis):
    """F1 of the pairs; the lines of `analysis` are the documents of the treebank in order, with their `text`."""
    with open(analysis, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    gold, found = gold_pairs(conllu, [document["text"] for document in documents]), predicted_pairs(documents)
    right = len(gold & found)
    return 2 * right / (len(gold) + len(found)) if right else 0.0


def predicted_pairs(documents):
    pairs = set()
    for number, document in enumerate(documents):
        tokens = [(t["start"], t["end"], t["tag"], t["head"], t["dependency"]) for t in document["tokens"]]
        pairs |= {(number, *pair) for pair in arguments(tokens)}
    return pairs


def gold_pairs(path, texts):
    """The pairs of a treebank, its words looked up in the texts one after the other."""
    pairs, number, at = set(), -1, 0
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            if not block.strip():
                continue
            if number < 0 or "\n# newdoc" in "\n" + block:
                number, at = number + 1, 0
            words = []
            for columns in (line.split("\t") for line in block.splitlines() if line[:1].isdigit()):
                if columns[0].isdigit():
                    at = max(at, texts[number].find(columns[1], at))
                    words.append((at, at + len(columns[1]), columns[3], int(columns[6]) - 1, columns[7]))
                    at += len(columns[1])
            pairs |= {(number, *pair) for pair in arguments(words)}
    return pairs


def arguments(words):
    """Verb, argument and role, by place."""
    for start, end, _, head, relation in words:
        if relation in ROLES and head >= 0 and words[head][2] == "VERB":
            yield words[head][:2], (start, end), ROLES[relation]
