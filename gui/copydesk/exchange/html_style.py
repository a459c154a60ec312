"""The style sheet of the HTML report: the colours of the program's themes, light, dark and on paper."""

import re
import tomllib
from collections.abc import Iterable
from typing import Any

from copydesk import resources
from copydesk.domain.topic import Topic

LANES = 8
"""Lines below the text that can be told apart; what lies over more than these shares the last."""
_STEP = 3
"""Pixels from one line to the next."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ROLES = ("paper", "surface", "ink", "dim_ink", "hairline", "accent", "actor", "topic", "quotation")

_RULES = """
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--paper);color:var(--ink)}
body{margin:0 auto;padding:2rem 1.25rem;max-width:58rem;font:16px/1.5 system-ui,sans-serif}
h1,h2,h3{line-height:1.25;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:3rem}h3{font-size:1rem;margin-top:2rem}
a{color:var(--accent)}
nav a{margin-inline-end:1.25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0;font-size:.9rem}
dt{color:var(--dim_ink)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
.text{margin:1.5rem 0;padding:1.25rem;border:1px solid var(--hairline);border-radius:6px;
font:17px/2.4 Georgia,"Noto Serif",serif;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.hint{color:var(--dim_ink)}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.85rem;line-height:1.4}
th,td{padding:.35rem .5rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--hairline);
overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:plaintext}
th{color:var(--dim_ink);font-weight:600}
th.no{width:2.8rem}th.kind{width:5.6rem}th.who{width:6.8rem}th.at{width:5.4rem}
tr:target td,section:target>h2{background:var(--surface)}
sup.n{font:600 11px/1 system-ui,sans-serif;margin-inline-end:1px;user-select:none}
sup.n a{text-decoration:none}
sup.n+sup.n::before{content:","}
.m,.p,.q,.c,.s{border-bottom:2px solid;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.m{border-color:var(--actor);background:var(--actor_wash)}
.p{border-color:var(--own,var(--topic));border-bottom-style:dotted;background:var(--topic_wash)}
.q{border-color:var(--quotation);background:var(--quotation_wash)}
.c{border-color:var(--quotation);border-bottom-style:dashed}
.s{border-color:var(--quotation);border-bottom-style:double;border-bottom-width:3px}
sup.m,sup.p,sup.q{border:0;background:none}
sup.m a{color:var(--actor)}sup.p a{color:var(--topic)}sup.q a{color:var(--quotation)}
.legend span{margin-inline-end:1.5rem;padding-inline:.25rem}
"""

_PRINTED = """
html{background:none;font-size:10.5pt}
body{max-width:none;padding:0;font-size:10.5pt}
.text{font-size:11pt;border:0;padding:0}
nav{display:none}
section.article+section.article{break-before:page}
h2,h3,thead{break-after:avoid}tr{break-inside:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
@page{margin:20mm 18mm}
"""


def style_sheet(topics: Iterable[Topic]) -> str:
    """The whole sheet; topics that have colours of their own get a class each, see :func:`topic_class`."""
    light, dark = _variables("light"), _variables("dark")
    lanes = "".join(f".l{lane}{{padding-bottom:{1 + lane * _STEP}px}}" for lane in range(LANES))
    own = "".join(
        f".{topic_class(one)}{{--own:{one.colour}}}\n" for one in topics if _COLOUR.fullmatch(one.colour)
    )
    night = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    return f":root{{{light}}}\n{night}\n{_RULES}{lanes}\n{own}@media print{{{_PRINTED}}}\n"


def topic_class(topic: Topic) -> str:
    """The class of what is marked with a topic."""
    return f"t{topic.id}"


def _variables(theme: str) -> str:
    with resources.path("themes", f"{theme}.toml").open("rb") as file:
        told: dict[str, Any] = tomllib.load(file)
    colours: dict[str, str] = told["colours"]
    washes: dict[str, float] = told["washes"]
    plain = [f"--{role}:{colours[role]}" for role in _ROLES]
    tinted = [f"--{role}_wash:{colours[role]}{round(wash * 255):02x}" for role, wash in washes.items()]
    return ";".join((*plain, *tinted))
