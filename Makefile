# run      set up, build, and draw seeds/ into Graphs/     test   set up and pass the tests
# check    everything CI checks                            eval   score against ../shared and hold the floors below
# bench    compare speed and accuracy with other tools     train  rebuild the shipped models from open data
# install  put `rapport` under PREFIX

PREFIX ?= /usr/local
SHARED ?= ../shared
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libgraphviz-dev libxml2-dev zlib1g-dev libmd-dev pkg-config fonts-liberation
RAPPORT := .build/release/rapport

# What `make eval` must reach; raise a floor when it is beaten, never lower one.
FLOORS := \
  seed.actor.f1=0.94 seed.kind.accuracy=0.98 seed.mention.f1=0.90 seed.pronoun.accuracy=0.78 seed.comention.f1=0.87 seed.statement.f1=0.81 \
  seed.target.f1=0.70 seed.polar.accuracy=0.82 seed.relation.recall=0.55 gold.actor.f1=0.91 gold.kind.accuracy=0.98 gold.statement.f1=0.65 \
  gold.target.f1=0.55 dev.actor.f1=0.94 dev.kind.accuracy=0.97 dev.mention.f1=0.85 dev.pronoun.accuracy=0.84 dev.pronounspeaker.accuracy=0.96 \
  dev.statement.f1=0.72 dev.target.f1=0.65 dev.polar.accuracy=0.75 ewt.upos.f1=0.93 ewt.las.f1=0.78 gum.las.f1=0.80 worldwide.typed.f1=0.76 \
  worldwide.span.f1=0.86 web.typed.f1=0.69 actors.typed.f1=0.89 actors.span.f1=0.92 actors-strict.typed.f1=0.84 actors-strict.span.f1=0.87 \
  polnear.whowhat.f1=0.59 polnear.speech.whowhat.f1=0.73 polnear.direct.f1=0.89 gum.whowhat.f1=0.68 gum.direct.f1=0.86 \
  directed-sentiment-valid.macro.f1=0.69

.PHONY: run test test-memory check graphs eval bench train build install install-dependencies

build: install-dependencies
	swift build -c release --product rapport

test: install-dependencies
	swift test --parallel

# The room that speaks with C, under the address sanitizer; fontconfig keeps what it allocates until the process ends.
test-memory: install-dependencies
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan --filter GraphvizTests

check:
	.ci/run

run: graphs

# One drawing for each file of seeds/ and one for all of them together.
graphs: build
	@mkdir -p Graphs
	@draw() { name=$$1; shift; echo "Graphs/$$name"; \
	  $(RAPPORT) render --quiet "$$@" -o Graphs/$$name.svg && \
	  $(RAPPORT) export --quiet --format dot "$$@" -o Graphs/$$name.dot && \
	  $(RAPPORT) export --quiet --format json "$$@" -o Graphs/$$name.json; }; \
	set -e; for file in $$(ls seeds/* | grep -v README); do name=$${file##*/}; draw $${name%%.*} $$file; done; draw all seeds

# The program keeps its models, its knowledge and the process for layouts beside it.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/rapport
	install .build/release/rapport $(DESTDIR)$(PREFIX)/lib/rapport
	cp -R .build/release/rapport_*.resources $(DESTDIR)$(PREFIX)/lib/rapport
	ln -sf ../lib/rapport/rapport $(DESTDIR)$(PREFIX)/bin/rapport

eval: build
	swift build -c release --product rapport-train
	python3 Benchmarks/evaluate.py --shared $(SHARED) --rapport $(RAPPORT) --trainer $(RAPPORT)-train $(FLOORS)

# Beside spaCy and textacy, which it installs under .build; without a network only our own column is printed.
bench: build
	python3 Benchmarks/bench.py --shared $(SHARED) --rapport $(RAPPORT)

# Rebuilds every shipped model, byte for byte. Each step reads what the one before it wrote, so the resources are brought in again in between.
train: install-dependencies
	for step in language clusters names attribution actors stance; do \
	  swift build -c release --product rapport-train && .build/release/rapport-train $$step --shared $(SHARED) || exit 1; done

install-dependencies:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $(PACKAGES); }
