# run      set up, build, and draw seeds/ into Graphs/     test   set up and pass the tests
# check    everything CI checks                            eval   score against ../shared and hold the floors below
# bench    compare speed and accuracy with other tools     train  rebuild the shipped models from open data
# install  put `rapport` under PREFIX

PREFIX ?= /usr/local
SHARED ?= ../shared
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libgraphviz-dev libxml2-dev zlib1g-dev libmd-dev pkg-config
RAPPORT := .build/release/rapport

# What `make eval` must reach; raise a floor when it is beaten, never lower one.
FLOORS := \
  seed.actor.f1=0 gold.actor.f1=0 dev.actor.f1=0

.PHONY: run test check eval build install-dependencies

build: install-dependencies
	swift build -c release --product rapport

test: install-dependencies
	swift test --parallel

check:
	.ci/run

eval: build
	python3 Benchmarks/evaluate.py --shared $(SHARED) --rapport $(RAPPORT) $(FLOORS)

install-dependencies:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $(PACKAGES); }
