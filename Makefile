# Every target is one line; what takes more than a line stands in Scripts/.
PREFIX ?= /usr/local
DEBUG = .build/debug/boetseer
RELEASE = .build/dist/bin/boetseer
GENERATOR = $(CURDIR)/.build/release/boetseer-sample
SECONDS ?= 600

help:  ## show this list
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup:  ## install what a Debian or Ubuntu machine with Swift still lacks
	@Scripts/setup.sh

# A debug build: it takes half the time of a release build, and make test uses it again.
demo: setup  ## build, and run the main job on the sample hospital
	swift build --product boetseer && $(DEBUG) demo

test: setup test-tools  ## run all tests
	swift test

# Other programs that read what this one writes: a database server, a spreadsheet, a browser.
test-tools:
	@Scripts/setup-tests.sh

build: setup  ## release binary in .build/dist, static where possible, with man pages
	@Scripts/build-release.sh

install: $(RELEASE)  ## install binary, man pages, completion: PREFIX=/usr/local DESTDIR=
	@Scripts/install.sh "$(DESTDIR)$(PREFIX)"

lint:  ## check format and house style
	swift format lint --strict --recursive Sources Tests Package.swift && swift test --filter TidyTests

embed:  ## list Migrations/, SampleData/ and SampleData/Schemes/ in the binary's table of files
	@Scripts/embed-list.sh Sources/CResources/embed.c

bench: $(RELEASE)  ## measure the release binary, and the SQLite layer beside C and GRDB
	swift build -c release --product boetseer-sample
	swift run -c release --package-path Tests/Performance layers
	swift build -c release --package-path Tests/Performance --product workbook
	swift run -c release --package-path Tests/Performance performance $(CURDIR)/$(RELEASE) $(GENERATOR)

faults: setup  ## inject faults, replay crashes, kill, many processes: 45 minutes (docs/proof.md)
	BOETSEER_KILL_ROUNDS=500 swift test --filter KillTests && Tests/Faults/run $(DEBUG)

fuzz: setup  ## attack the parsers, SECONDS=600 each; compare with Python's csv; hostile files
	@Scripts/fuzz.sh $(SECONDS)

bench-large: $(RELEASE)  ## measure 2,300,000 accounts with 25,300,000 transfers: 20 minutes, 30 GB
	swift build -c release --product boetseer-sample
	swift run -c release --package-path Tests/Performance performance $(CURDIR)/$(RELEASE) $(GENERATOR) large

analytics: setup  ## run docs/analytics.md: DuckDB, PostgreSQL and Spark on the sample
	swift build --product boetseer && Scripts/analytics.sh $(DEBUG)

model: $(RELEASE)  ## compare 10,000 random years with the independent model: an hour
	@python3 Tests/Model/model.py --binary $(RELEASE) --years 10000

coverage: setup  ## line coverage of Records, SQLite and Store; fails under 90 %
	@Scripts/coverage.sh 90 Records SQLite Store

test-fresh:  ## try demo and test in a bare Debian (root; downloads it with debootstrap)
	@Scripts/test-fresh.sh

# The release binary is not rebuilt behind the back of who installs as root.
$(RELEASE):
	@$(MAKE) build

.PHONY: help setup demo test test-tools build install lint embed bench bench-large analytics model faults fuzz coverage test-fresh
