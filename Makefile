# Two commands on a fresh machine with Python and make: `make demo`, `make test`
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: help demo test test-slow gpu docs site-check browser export readme newest oldest clean

help:
	@echo 'make demo    pre-train DMT-JEPA on the embedded data set, score it, save runs/demo (about 3 minutes on two cores)'
	@echo 'make test    run every notebook as a test'
	@echo 'make test-slow  the lessons that take minutes: 180 kills, 400 bad inputs, 1,000 broken images'
	@echo 'make gpu     try everything on a GPU in eight minutes; DEVICE=cpu tiny, ONLY=step,... OUT=DIR PEER=DIR DATA=DIR ARMS="ijepa; dmt head=max"'
	@echo 'make docs    build the site into _docs (needs Quarto)'
	@echo 'make site-check  build the site into _site without Quarto, open each page in Chromium, and list its faults'
	@echo 'make export  write dmt_jepa/ and README.md from the notebooks, and clean those'
	@echo 'make newest  import and train one step with the newest releases of everything, in an environment of its own'
	@echo 'make oldest  the same with the oldest releases that settings.ini allows'

$(READY): settings.ini setup.py pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(READY)
	$(BIN)/dmt_demo --out runs/demo

test: $(READY)
	$(BIN)/python -c 'from dmt_jepa.dev.house_rules import run_pages; raise SystemExit(run_pages()>0)'

test-slow: $(READY)
	$(BIN)/python -c 'from dmt_jepa.dev.house_rules import run_pages; raise SystemExit(run_pages("^(12|14|65|94_w)", "slow")>0)'

# On a GPU box that has PyTorch and fastai nothing is installed; the environment of this project is used where there is one
ifneq (,$(filter gpu,$(MAKECMDGOALS)))
GPU_PYTHON := $(or $(wildcard $(BIN)/python),$(shell $(PYTHON) -c 'import torch,timm,fastai' 2>/dev/null && echo $(PYTHON)))
endif
gpu: $(if $(GPU_PYTHON),,$(READY))
	@PYTHONPATH="$(CURDIR):$$PYTHONPATH" $(or $(GPU_PYTHON),$(BIN)/python) -W ignore \
	    -c 'from dmt_jepa.bench.gpu import main; raise SystemExit(main())' --out '$(or $(OUT),runs/gpu)' \
	    $(if $(ONLY),--only '$(ONLY)') $(if $(DEVICE),--device '$(DEVICE)') $(if $(PEER),--peer '$(PEER)') \
	    $(if $(ARMS),--arms '$(ARMS)') $(if $(DATA),--data '$(DATA)')

docs: $(READY)
	@command -v quarto >/dev/null || { echo 'make docs needs Quarto, which is not a Python package: install it from https://quarto.org/docs/get-started and run make docs again'; exit 2; }
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -W ignore -c 'from dmt_jepa.dev.site import build_docs; build_docs()'

# os._exit: at a usual exit IPython collects garbage once for each page, which takes as long as the pages did
site-check: $(READY)
	@$(BIN)/python -W ignore -c 'import os; from dmt_jepa.dev.site import check_site; os._exit(check_site())'

browser: $(READY)
	@$(BIN)/python -c 'from dmt_jepa.dev.site import get_browser; print(get_browser())'

export: $(READY)
	$(BIN)/nbdev_export
	$(BIN)/nbdev_clean
	$(BIN)/python -c 'from dmt_jepa.dev.help import write_help; write_help()'
	$(BIN)/python -c 'from dmt_jepa.dev.house_rules import write_readme; write_readme()'

newest:
	$(PYTHON) -m venv --clear .venv-newest
	.venv-newest/bin/python -m pip install --quiet --disable-pip-version-check --upgrade --upgrade-strategy eager .
	cd / && $(abspath .venv-newest)/bin/dmt_pretrain --data scenes --n_images 16 --bs 16 --epochs 1 --arch vit_nano --out $$(mktemp -d)/run
	.venv-newest/bin/python -m pip list --disable-pip-version-check | grep -iE '^(torch|torchvision|timm|fastai|fastcore|numpy|safetensors) '

# Each requirement at its declared minimum; the numbers are read from settings.ini
OLDEST := 'from configparser import *; c = ConfigParser(interpolation=None); c.read("settings.ini"); print(c["DEFAULT"]["requirements"].replace(">=", "=="))'
oldest:
	$(PYTHON) -m venv --clear .venv-oldest
	.venv-oldest/bin/python -m pip install --quiet --disable-pip-version-check $$($(PYTHON) -c $(OLDEST)) .
	cd / && $(abspath .venv-oldest)/bin/dmt_pretrain --data scenes --n_images 16 --bs 16 --epochs 1 --arch vit_nano --out $$(mktemp -d)/run
	.venv-oldest/bin/python -m pip list --disable-pip-version-check | grep -iE '^(torch|torchvision|timm|fastai|fastcore|numpy|safetensors) '

clean:
	rm -rf runs _docs _site _proc build dist *.egg-info
