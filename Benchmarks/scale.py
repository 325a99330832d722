"""Inputs of a size that nobody writes by hand: two networks of 5,000 actors and 50,000 links, and a file of 100,000 aliases."""
import json, os, random


def network(path, seed, actors=5_000, links=50_000):
    """Writes a network whose every link one sentence shows; nine in ten links of two seeds are the same."""
    names = [f"actor-{number:05}" for number in range(actors)]
    fixed, free = random.Random(0), random.Random(seed)
    pairs = set()
    while len(pairs) < links:
        source = fixed if len(pairs) < links * 9 // 10 else free
        pairs.add(tuple(sorted(source.sample(names, 2))))
    placed = [(a, b, f"article-{number % 500:03}", number // 500 * 10) for number, (a, b) in enumerate(sorted(pairs))]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({
            "schema": "rapport.network/1", "statements": [],
            "articles": [{"id": f"article-{number:03}", "sha256": f"{number:064}", "characters": 1_000, "repairs": []} for number in range(500)],
            "actors": [{"id": name, "name": name, "kind": "person", "aliases": [], "roles": [], "mentions": []} for name in names],
            "links": [
                {"id": f"comention:{a}:{b}", "kind": "comention", "source": a, "target": b, "directed": False, "weight": 1.0,
                 "counts": {"sentence": 1, "paragraph": 1, "article": 1},
                 "evidence": [{"article": article, "start": at, "end": at + 9, "window": "sentence", "paragraph": at}]}
                for a, b, article, at in placed]}, file)
    return path


def aliases(path, count=100_000):
    """Writes a user's actors, each with one alias more than its name."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count // 2):
            file.write(f'[[add]]\nname = "Committee {number} of the People"\nkind = "group"\naliases = ["CP{number}"]\n')
    return path


def inputs(folder):
    old, new = (network(os.path.join(folder, f"network{seed}.json"), seed) for seed in (1, 2))
    return old, new, aliases(os.path.join(folder, "actors.toml"))
